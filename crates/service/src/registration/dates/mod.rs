// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Dates as the service keeps them: what the publisher said, and what organisers changed since.

mod published;
mod sync;

use jiff::Timestamp;

pub(super) use published::times;
pub use published::{Offer, PublishedDate};
pub use sync::sync;

use super::outbox::DateSnapshot;
use super::refusal::Refusal;
use super::store::{Failure, Row, Session, values};

/// A date as it holds now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date {
    /// What mails say.
    pub snapshot: DateSnapshot,
    pub(super) starts_at: i64,
    pub(super) ends_at: i64,
    pub(super) opens_at: i64,
    pub(super) closes_at: i64,
    pub(super) cancelled: bool,
    pub(super) listed: bool,
}

/// The columns of a [`Date`], in the order that [`Date::from_row`] reads, and `$more` after them.
macro_rules! select_date {
    ($rest:literal) => {
        select_date!("", $rest)
    };
    ($more:literal, $rest:literal) => {
        concat!(
            "SELECT snapshot, starts_at, ends_at, opens_at, closes_at, cancelled, listed",
            $more,
            " FROM cafe_date ",
            $rest
        )
    };
}
pub(super) use select_date;

impl Date {
    pub(super) fn from_row(row: &Row) -> Result<Self, Failure> {
        Ok(Self {
            snapshot: serde_json::from_str(row.text(0)?).map_err(Failure::broken)?,
            starts_at: row.int(1)?,
            ends_at: row.int(2)?,
            opens_at: row.int(3)?,
            closes_at: row.int(4)?,
            cancelled: row.flag(5)?,
            listed: row.flag(6)?,
        })
    }

    pub(super) async fn load(session: &mut dyn Session, id: &str) -> Result<Self, Failure> {
        let row = session.row(select_date!("WHERE id = $1"), values![id]).await?;
        Self::from_row(&row.ok_or(Refusal::UnknownDate)?)
    }

    /// Whether one can register now, and if not, why.
    ///
    /// # Errors
    /// The reason.
    pub fn check_open(&self, now: Timestamp) -> Result<(), Refusal> {
        let now_at = now.as_second();
        if !self.listed {
            return Err(Refusal::UnknownDate);
        }
        self.check_changeable(now)?;
        if now_at < self.opens_at {
            return Err(Refusal::NotOpenYet);
        }
        if now_at >= self.closes_at { Err(Refusal::Closed) } else { Ok(()) }
    }

    /// Whether who takes part may still change.
    pub(super) fn check_changeable(&self, now: Timestamp) -> Result<(), Refusal> {
        if self.cancelled {
            return Err(Refusal::DateCancelled);
        }
        if self.is_over(now) { Err(Refusal::Past) } else { Ok(()) }
    }

    /// Whether organisers may still add somebody: also who comes without having registered, until the end.
    ///
    /// # Errors
    /// The reason.
    pub fn check_addable(&self, now: Timestamp) -> Result<(), Refusal> {
        if self.cancelled {
            return Err(Refusal::DateCancelled);
        }
        if self.has_ended(now) { Err(Refusal::Past) } else { Ok(()) }
    }

    /// It was called off.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled
    }

    /// It has begun, and perhaps ended.
    pub fn has_begun(&self, now: Timestamp) -> bool {
        self.is_over(now)
    }

    /// It has ended.
    pub fn has_ended(&self, now: Timestamp) -> bool {
        now.as_second() >= self.ends_at
    }

    /// From its start on, seats are not given to others any more.
    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        now.as_second() >= self.starts_at
    }
}
