// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A date and its times as values for the words, which say in which order a language puts them.

use fluent::FluentArgs;
use jiff::civil::DateTime;
use lotse_calendar::Moment;

/// Names of words, Monday first.
pub(crate) const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
/// Names of words, January first.
pub(crate) const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Sets what the clock at the place shows. All values are text: numbers would get the separators of a language.
pub(super) fn set_times(values: &mut FluentArgs<'_>, start: Moment, end: Moment) {
    let day = start.local().date();
    // jiff's numbers are within 1..=7 and 1..=12, so there is an entry for each.
    values.set("weekday", WEEKDAYS[(day.weekday().to_monday_zero_offset()) as usize]);
    values.set("month", MONTHS[day.month() as usize - 1]);
    values.set("day", day.day().to_string());
    values.set("year", day.year().to_string());
    set_clock(values, ["from-hour", "from-minute"], start.local());
    set_clock(values, ["to-hour", "to-minute"], end.local());
}

fn set_clock(values: &mut FluentArgs<'_>, [hour, minute]: [&'static str; 2], at: DateTime) {
    values.set(hour, format!("{:02}", at.hour()));
    values.set(minute, format!("{:02}", at.minute()));
}
