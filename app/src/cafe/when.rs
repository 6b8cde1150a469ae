// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Days and times in words: at the place, and where the person is, if clocks there show another time.

use leptos::prelude::*;

use super::day::Day;
use crate::browser::clock::{self, Said};
use crate::state::Lotse;

/// Milliseconds of a day.
pub const DAY: f64 = 86_400_000.0;

/// The moment that RFC 3339 names, in milliseconds since 1970.
pub fn moment(text: &str) -> f64 {
    clock::moment(text)
}

/// When a date is, at its place: day, begin and end.
pub fn at_place(lotse: Lotse, day: &Day) -> String {
    span(lotse, day, Some(&day.facts.zone))
}

/// When it is where the person is, with the zones of both; nothing if the clocks show the same.
pub fn for_person(lotse: Lotse, day: &Day) -> Option<String> {
    let (there, here) = (at_place(lotse, day), span(lotse, day, None));
    let zone = clock::zone().filter(|_| there != here)?;
    Some(
        lotse.say_with(
            "cafe-when-yours",
            &[("there", &named(&day.facts.zone)), ("zone", &named(&zone)), ("when", &here)],
        ),
    )
}

/// Day and month, as a name for the date: `9. Dezember`.
pub fn short(lotse: Lotse, day: &Day) -> String {
    words(lotse, moment(day.start()), Some(&day.facts.zone), Said::ShortDay)
}

/// The day of a date with its weekday and year.
pub fn long(lotse: Lotse, day: &Day) -> String {
    words(lotse, moment(day.start()), Some(&day.facts.zone), Said::Day)
}

/// The day that is so many `days` after the end of a date.
pub fn after(lotse: Lotse, day: &Day, days: u32) -> String {
    words(lotse, moment(day.end()) + f64::from(days) * DAY, Some(&day.facts.zone), Said::Day)
}

/// A moment of a date, such as the one from which one can register: day and time at its place.
pub fn point(lotse: Lotse, day: &Day, at: &str) -> String {
    let say = |said| words(lotse, moment(at), Some(&day.facts.zone), said);
    lotse.say_with("cafe-point", &[("day", &say(Said::Day)), ("time", &say(Said::Time))])
}

fn span(lotse: Lotse, day: &Day, zone: Option<&str>) -> String {
    let say = |at: &str, said| words(lotse, moment(at), zone, said);
    let (from, to) = (say(day.start(), Said::Time), say(day.end(), Said::Time));
    lotse.say_with("cafe-when", &[("day", &say(day.start(), Said::Day)), ("from", &from), ("to", &to)])
}

/// A browser that does not know the zone says it as the person's clocks do.
fn words(lotse: Lotse, at: f64, zone: Option<&str>, said: Said) -> String {
    let lang = lotse.content.with_untracked(|c| c.start.lang.clone());
    clock::words(at, &lang, zone, said).or_else(|| clock::words(at, &lang, None, said)).unwrap_or_default()
}

/// `America/New_York` as people write it.
fn named(zone: &str) -> String {
    zone.replace('_', " ")
}
