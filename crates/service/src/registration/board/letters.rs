// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mails that organisers write to those who registered.

use super::{Acted, Board};
use crate::registration::mailing::{Mailing, enqueue};
use crate::registration::outbox::MailKind;
use crate::registration::record::{Record, State};
use crate::registration::store::{Failure, Session};

/// What they write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// [`MailKind::Message`] or [`MailKind::Materials`].
    pub kind: MailKind,
    /// Several lines of plain text.
    pub text: String,
    /// To whom.
    pub audience: Audience,
}

/// To whom organisers write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Those who have a seat.
    Seated,
    /// Those who have a seat or wait for one.
    SeatedAndWaiting,
    /// Those who were there.
    CheckedIn,
}

impl Audience {
    /// Whether `record` belongs to it.
    pub fn includes(self, record: &Record) -> bool {
        match self {
            Self::Seated => record.state == State::Confirmed,
            Self::SeatedAndWaiting => matches!(record.state, State::Confirmed | State::Waiting),
            Self::CheckedIn => record.checked_in,
        }
    }
}

impl Board {
    /// Those whom a mail to `audience` would reach.
    pub fn reached(&self, audience: Audience) -> impl Iterator<Item = &Record> {
        self.people.iter().filter(move |record| audience.includes(record))
    }
}

pub(super) async fn send(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    last_letter: i64,
    letter: &Letter,
) -> Result<Acted<u32>, Failure> {
    let board = Board::lock(session, date).await?;
    if board.last_letter != last_letter {
        return Ok(Acted::Outdated);
    }
    let mut sent = 0;
    for record in board.reached(letter.audience) {
        enqueue(session, mailing, letter.kind, record, &board.counts.date, Some(&letter.text)).await?;
        sent += 1;
    }
    Ok(Acted::Done(sent))
}
