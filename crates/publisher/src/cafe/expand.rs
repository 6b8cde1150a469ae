// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From a rule to its days, and from days to dates.
//!
//! The rule is expanded over plain days in UTC; which moment a day's time is, the clock at the place says afterwards. So the
//! library of rules, whose handling of clock changes has open faults, never meets one (docs/adr/0007-cafe-schedule.md).

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, ToSpan};
use rrule::RRuleSet;

use super::clock::Clock;
use super::{CafeDate, Exception, Offer, Series};
use crate::authored::Spanned;
use crate::checks::{bad_date, bad_recurrence};
use crate::problem::Problem;
use crate::source::Source;

/// More dates than a daily series of ten years has are a slip.
const MOST: u16 = 4_000;

/// What a rule may be made of: days. The end of a series has a field of its own.
pub const PARTS: &[&str] = &["FREQ", "INTERVAL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"];
const FREQUENCIES: &[&str] = &["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];

/// The days of which something is published: twelve months back and twelve ahead.
pub fn published(today: Date) -> std::ops::RangeInclusive<Date> {
    today.saturating_sub(12.months())..=today.saturating_add(12.months())
}

/// All days of `rule` from the `first` one to `last`.
pub fn days(source: &Source, rule: &Spanned<String>, first: Date, last: Date) -> Result<BTreeSet<Date>, Box<Problem>> {
    let place = || source.place(rule.span.clone());
    if let Some(part) = unknown_part(&rule.value) {
        return Err(bad_recurrence::part(place(), part).into());
    }
    let plain = |day: Date| day.strftime("%Y%m%d").to_string();
    let text = format!("DTSTART:{}T000000Z\nRRULE:{};UNTIL={}T000000Z", plain(first), rule.value, plain(last));
    let found = text.parse::<RRuleSet>().map_err(|_| bad_recurrence::unreadable(place(), &rule.value))?.all(MOST);
    let day = |seconds| Timestamp::from_second(seconds).map(|at| TimeZone::UTC.to_datetime(at).date());
    let days: BTreeSet<Date> = found.dates.iter().filter_map(|date| day(date.timestamp()).ok()).collect();
    match days.first() {
        None => Err(bad_recurrence::no_date(place()).into()),
        Some(_) if found.limited => Err(bad_recurrence::too_many(place()).into()),
        Some(start) if *start != first => Err(bad_recurrence::start(place(), first, *start).into()),
        Some(_) => Ok(days),
    }
}

fn unknown_part(rule: &str) -> Option<&str> {
    rule.split(';').find(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let is_known = PARTS.contains(&name) && (name != "FREQ" || FREQUENCIES.contains(&value));
        let is_plain = value.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-,".contains(&b));
        !is_known || !is_plain
    })
}

/// What all dates of a series have in common.
pub struct Common<'c> {
    /// The clock at the place.
    pub clock: &'c Clock,
    /// From start to end.
    pub length: Span,
    /// What content/cafe.toml says.
    pub defaults: &'c Offer,
}

/// The dates of `series` that are published on `today`.
pub fn dates(series: &Series<'_>, today: Date, common: &Common<'_>) -> (Vec<CafeDate>, Vec<Problem>) {
    let (mut dates, mut problems) = (Vec::new(), Vec::new());
    let window = published(today);
    for day in &series.days {
        let exception = series.exception(*day);
        let local = local(series, *day, exception);
        if window.contains(&local.value.date()) {
            match date(series, *day, exception, local, common) {
                Ok(date) => dates.push(date),
                Err(problem) => problems.push(*problem),
            }
        }
    }
    dates.sort_by_key(|date| date.start.instant());
    (dates, problems)
}

/// What the clock shows at the start, and where that is written.
fn local(series: &Series<'_>, day: Date, exception: Option<&Exception>) -> Spanned<DateTime> {
    let moved = exception.and_then(|found| found.moved_to.clone());
    moved.unwrap_or_else(|| Spanned {
        value: day.to_datetime(series.start.value.time()),
        span: series.start.span.clone(),
    })
}

fn date(
    series: &Series<'_>,
    day: Date,
    exception: Option<&Exception>,
    local: Spanned<DateTime>,
    Common { clock, length, defaults }: &Common<'_>,
) -> Result<CafeDate, Box<Problem>> {
    let place = || series.at(&local.span);
    let start = clock.at(local.value).map_err(|odd| bad_recurrence::odd(place(), local.value, odd))?;
    let own = exception.map(|found| &found.offer).cloned().unwrap_or_default();
    let offer = own.or(&series.offer).or(defaults);
    let before = |length: Option<Span>| clock.before(start, length.unwrap_or_default());
    let (Some(end), Some(opens), Some(closes)) =
        (clock.after(start, *length), before(offer.opens), before(offer.closes))
    else {
        return Err(bad_date::problem(place()).into());
    };
    // Where one of them is missing, that has been said.
    if offer.opens.is_some() && offer.closes.is_some() && opens.instant() >= closes.instant() {
        return Err(bad_date::registration(place()).into());
    }
    Ok(CafeDate {
        day,
        start,
        end,
        is_cancelled: exception.is_some_and(|found| found.is_cancelled),
        is_moved: exception.is_some_and(|found| found.moved_to.is_some()),
        opens,
        closes,
        offer,
        answers: exception.map_or_else(Vec::new, |found| found.answers.iter().map(|id| id.value.clone()).collect()),
        span: local.span,
    })
}
