// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The clock at a place: from what it shows to the moment, with the zone data that this program brings along, so that the
//! same content is published as the same bytes on every machine.

use std::sync::OnceLock;

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp};
use lotse_calendar::Moment;

/// A clock.
#[derive(Debug, Clone)]
pub struct Clock(TimeZone);

/// Why what a clock shows is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// The clock is put forward over it.
    Skipped,
    /// The clock is put back and shows it twice.
    Twice,
}

fn zones() -> &'static TimeZoneDatabase {
    static ZONES: OnceLock<TimeZoneDatabase> = OnceLock::new();
    ZONES.get_or_init(TimeZoneDatabase::bundled)
}

impl Clock {
    /// The clock in the zone with this IANA name, written as IANA writes it.
    pub fn new(zone: &str) -> Option<Self> {
        let found = zones().get(zone).ok()?;
        (found.iana_name() == Some(zone)).then_some(Self(found))
    }

    /// The moment at which it shows `local`.
    pub fn at(&self, local: DateTime) -> Result<Moment, Odd> {
        match self.0.to_ambiguous_timestamp(local).offset() {
            AmbiguousOffset::Unambiguous { offset } => Moment::new(local, offset).ok_or(Odd::Skipped),
            AmbiguousOffset::Gap { .. } => Err(Odd::Skipped),
            AmbiguousOffset::Fold { .. } => Err(Odd::Twice),
        }
    }

    /// `length` later; days are days of the calendar, at the same time of day.
    pub fn after(&self, moment: Moment, length: Span) -> Option<Moment> {
        let there = moment.instant().to_zoned_datetime(self.0.clone());
        self.moment(there.checked_add(length).ok()?.timestamp())
    }

    /// `length` earlier.
    pub fn before(&self, moment: Moment, length: Span) -> Option<Moment> {
        self.after(moment, -length)
    }

    fn moment(&self, instant: Timestamp) -> Option<Moment> {
        Moment::new(self.0.to_datetime(instant), self.0.to_offset(instant))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(local: &str) -> Result<String, Odd> {
        let clock = Clock::new("Europe/Berlin").unwrap();
        clock.at(local.parse().unwrap()).map(|moment| moment.to_string())
    }

    #[test]
    fn two_o_clock_stays_two_o_clock_while_its_offset_changes() {
        assert_eq!(at("2027-03-27T14:00:00"), Ok("2027-03-27T14:00:00+01:00".into()));
        assert_eq!(at("2027-03-28T14:00:00"), Ok("2027-03-28T14:00:00+02:00".into()));
        assert_eq!(at("2027-10-30T14:00:00"), Ok("2027-10-30T14:00:00+02:00".into()));
        assert_eq!(at("2027-10-31T14:00:00"), Ok("2027-10-31T14:00:00+01:00".into()));
    }

    #[test]
    fn what_the_clock_shows_twice_or_never_is_no_moment() {
        assert_eq!(at("2027-03-28T02:30:00"), Err(Odd::Skipped));
        assert_eq!(at("2027-10-31T02:30:00"), Err(Odd::Twice));
    }

    #[test]
    fn a_day_before_is_the_same_time_of_day_and_hours_are_hours() {
        let clock = Clock::new("Europe/Berlin").unwrap();
        let start = "2027-03-28T14:00:00+02:00".parse().unwrap();
        let before = |length: Span| clock.before(start, length).unwrap().to_string();
        assert_eq!(before(Span::new().days(1)), "2027-03-27T14:00:00+01:00");
        assert_eq!(before(Span::new().hours(24)), "2027-03-27T13:00:00+01:00");
    }

    #[test]
    fn zones_are_written_as_iana_writes_them() {
        for zone in ["Berlin", "europe/berlin", "MESZ", ""] {
            assert!(Clock::new(zone).is_none(), "{zone}");
        }
        assert!(Clock::new("Europe/Berlin").is_some());
    }
}
