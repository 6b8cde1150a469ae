// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A moment as the published files hold it: the time on the clock at the place, and how far that clock is from UTC.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::temporal::Pieces;
use jiff::tz::{Offset, TimeZone};

/// A moment at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    local: DateTime,
    instant: Timestamp,
}

/// The text is no moment with an offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadMoment;

impl std::fmt::Display for BadMoment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no RFC 3339 date and time with an offset, such as 2026-12-09T14:00:00+01:00")
    }
}

impl std::error::Error for BadMoment {}

impl Moment {
    /// `local` on a clock that is `offset` away from UTC; nothing beyond the years that there are.
    pub fn new(local: DateTime, offset: Offset) -> Option<Self> {
        let instant = TimeZone::fixed(offset).to_timestamp(local).ok()?;
        Some(Self { local, instant })
    }

    /// What the clock at the place shows.
    pub fn local(self) -> DateTime {
        self.local
    }

    /// The same in the whole world.
    pub fn instant(self) -> Timestamp {
        self.instant
    }
}

impl std::fmt::Display for Moment {
    /// As RFC 3339: `2026-12-09T14:00:00+01:00`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let offset = self.local.duration_since(TimeZone::UTC.to_datetime(self.instant)).as_mins();
        let sign = if offset < 0 { '-' } else { '+' };
        let (hours, minutes) = (offset.abs() / 60, offset.abs() % 60);
        write!(f, "{}{sign}{hours:02}:{minutes:02}", self.local.strftime("%Y-%m-%dT%H:%M:%S"))
    }
}

impl FromStr for Moment {
    type Err = BadMoment;

    /// Reads RFC 3339: `2026-12-09T14:00:00+01:00`.
    fn from_str(text: &str) -> Result<Self, BadMoment> {
        let pieces = Pieces::parse(text).map_err(|_| BadMoment)?;
        let offset = pieces.to_numeric_offset().ok_or(BadMoment)?;
        let time = pieces.time().ok_or(BadMoment)?;
        Self::new(pieces.date().to_datetime(time), offset).ok_or(BadMoment)
    }
}
