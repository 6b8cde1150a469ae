// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The schedule of the OX Café as authors write it, and the dates that come of it. Published types are in `lotse-model`.
//!
//! content/cafe.toml says who invites; each file in content/cafe/ holds a series, or a single date, which is a series without
//! a rule. Dates are called after their series and the day on which the rule puts them, also when they are moved, so that
//! registrations and calendars keep hold of them.

pub mod clock;
pub mod expand;
pub mod holidays;
mod length;
mod read;
#[cfg(test)]
mod tests;
pub mod words;

use std::collections::BTreeSet;
use std::ops::Range;

use jiff::Span;
use jiff::civil::{Date, DateTime};
use lotse_calendar::Moment;

pub use read::read;

use crate::authored::Spanned;
use crate::problem::Place;
use crate::source::Source;

/// Where series are.
pub const FOLDER: &str = "content/cafe";
/// Who invites.
pub const FILE: &str = "content/cafe.toml";

/// The whole schedule.
#[derive(Debug, Default)]
pub struct Cafe<'s> {
    /// content/cafe.toml
    pub source: Option<&'s Source>,
    /// Who invites, as it is shown.
    pub name: String,
    /// The functional mailbox that invites.
    pub mail: String,
    /// The address of the data-protection notice, shown beside the form.
    pub privacy: Option<String>,
    /// By the names of their files.
    pub series: Vec<Series<'s>>,
    /// A file could not be understood: nobody knows which dates and words it may hold.
    pub broken: bool,
}

/// A file in content/cafe/.
#[derive(Debug)]
pub struct Series<'s> {
    /// Its name: the name of its file.
    pub id: String,
    /// Its file.
    pub source: &'s Source,
    /// RFC 5545 §3.3.10. Nothing for a single date.
    pub rule: Option<Spanned<String>>,
    /// The first date, as the clock at the place shows it.
    pub start: Spanned<DateTime>,
    /// IANA name.
    pub zone: String,
    /// What holds for all dates.
    pub offer: Offer,
    /// What differs, by day.
    pub exceptions: Vec<Exception>,
    /// All days of the rule, from the first one to well beyond what is published.
    pub days: BTreeSet<Date>,
    /// The dates that are published.
    pub dates: Vec<CafeDate>,
}

/// One `[dates.…]`: what differs on the day that the rule names.
#[derive(Debug)]
pub struct Exception {
    /// The day of the rule.
    pub day: Spanned<Date>,
    /// It was called off.
    pub is_cancelled: bool,
    /// It begins then instead.
    pub moved_to: Option<Spanned<DateTime>>,
    /// What else differs.
    pub offer: Offer,
    /// Questions that were asked; their words are `.question-<id>` and `.answer-<id>`.
    pub answers: Vec<Spanned<String>>,
}

/// How one can take part. Where nothing is said, what stands above holds: the series, then content/cafe.toml.
#[derive(Debug, Clone, Default)]
pub struct Offer {
    /// The address of the online room; empty if there is none.
    pub online: Option<String>,
    /// Whether there is a room.
    pub on_site: Option<bool>,
    /// How many can take part online.
    pub seats_online: Option<u32>,
    /// How many can take part in the room.
    pub seats_on_site: Option<u32>,
    /// So long before the start registration opens.
    pub opens: Option<Span>,
    /// So long before the start it closes.
    pub closes: Option<Span>,
}

/// A date that is published.
#[derive(Debug, Clone)]
pub struct CafeDate {
    /// The day of the rule, which gives it its name.
    pub day: Date,
    /// When it begins.
    pub start: Moment,
    /// When it ends.
    pub end: Moment,
    /// It was called off.
    pub is_cancelled: bool,
    /// It begins at another time than the rule says.
    pub is_moved: bool,
    /// From then on one can register.
    pub opens: Moment,
    /// Until then.
    pub closes: Moment,
    /// How one can take part.
    pub offer: Offer,
    /// Questions that were asked.
    pub answers: Vec<String>,
    /// Where its time is written.
    pub span: Range<usize>,
}

impl Series<'_> {
    /// The name of the date on `day`.
    pub fn date_id(&self, day: Date) -> String {
        format!("{}-{day}", self.id)
    }

    /// What differs on `day`.
    pub fn exception(&self, day: Date) -> Option<&Exception> {
        self.exceptions.iter().find(|exception| exception.day.value == day)
    }

    /// The place of bytes in its file.
    pub fn at(&self, span: &Range<usize>) -> Place {
        self.source.place(span.clone())
    }
}

impl Offer {
    /// This, and what `above` says about the rest.
    fn or(&self, above: &Self) -> Self {
        Self {
            online: self.online.clone().or_else(|| above.online.clone()),
            on_site: self.on_site.or(above.on_site),
            seats_online: self.seats_online.or(above.seats_online),
            seats_on_site: self.seats_on_site.or(above.seats_on_site),
            opens: self.opens.or(above.opens),
            closes: self.closes.or(above.closes),
        }
    }

    /// The address of the online room, if there is one.
    pub fn address(&self) -> Option<&str> {
        self.online.as_deref().filter(|address| !address.is_empty())
    }
}

/// A day as TOML has it.
pub fn day(date: toml_edit::Date) -> Date {
    let part = |n: u8| i8::try_from(n).unwrap_or_default();
    let year = i16::try_from(date.year).unwrap_or_default();
    // Both know the same calendar; TOML refuses days that do not exist.
    Date::new(year, part(date.month), part(date.day)).unwrap_or(Date::ZERO)
}
