// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a person does with the links of a mail: confirm, cancel, change.

use lotse_model::registration::Attendance;

use super::dates::Date;
use super::mailing::{Mailing, enqueue};
use super::organise::grow_sequence;
use super::outbox::MailKind;
use super::record::{Record, State, number};
use super::refusal::Refusal;
use super::seats;
use super::store::{Failure, Session, values};
use super::token;

/// A registration as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// The registration.
    pub record: Record,
    /// The date.
    pub date: Date,
    /// 1 is next. Nothing: not waiting.
    pub position: Option<u32>,
    /// Whether the other way of taking part, or this one, is offered: online, on site.
    pub offered: [bool; 2],
}

/// What the owner wants to be different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// How to take part.
    pub attendance: Attendance,
    /// Checked by [`text`](lotse_model::registration::text).
    pub question: String,
    /// As `question`.
    pub needs: String,
}

/// The registration that `token` stands for.
pub(super) async fn show(session: &mut dyn Session, token: &str, now: i64) -> Result<Own, Failure> {
    let id = token::owner(session, token, now).await?.ok_or(Refusal::UnknownLink)?;
    own(session, id).await
}

async fn own(session: &mut dyn Session, id: i64) -> Result<Own, Failure> {
    let record = Record::load(session, id).await?.ok_or(Refusal::UnknownLink)?;
    let date = Date::load(session, &record.date).await?;
    let position = record.position(session).await?;
    let mut offered = [false; 2];
    for row in session.rows("SELECT attendance, offered FROM seats WHERE date_id = $1", values![&record.date]).await? {
        offered[usize::from(row.flag(0)?)] = row.flag(1)?;
    }
    Ok(Own { record, date, position, offered })
}

/// The registration behind `token`, with the seats of its date locked.
async fn locked(session: &mut dyn Session, mailing: &Mailing, token: &str) -> Result<(Record, Date), Failure> {
    let shown = show(session, token, mailing.now.as_second()).await?;
    seats::lock(session, &shown.record.date).await?;
    // It may have changed while the lock was somebody else's.
    let record = Record::load(session, shown.record.id).await?.ok_or(Refusal::UnknownLink)?;
    let date = Date::load(session, &record.date).await?;
    Ok((record, date))
}

/// Confirms; once more does nothing.
pub(super) async fn confirm(session: &mut dyn Session, mailing: &Mailing, token: &str) -> Result<Own, Failure> {
    let (mut record, date) = locked(session, mailing, token).await?;
    match record.state {
        State::Unconfirmed => {
            date.check_changeable(mailing.now)?;
            confirm_record(session, mailing, &date, &mut record).await?;
        }
        State::Cancelled => return Err(Refusal::RegistrationCancelled.into()),
        State::Confirmed | State::Waiting => {}
    }
    own(session, record.id).await
}

/// Confirms `record`, with the seat that is held or else one that is free; otherwise it waits. The seats are locked.
pub(super) async fn confirm_record(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &Date,
    record: &mut Record,
) -> Result<(), Failure> {
    record.has_seat = record.has_seat || seats::take(session, &record.date, record.attendance).await?;
    record.state = if record.has_seat { State::Confirmed } else { State::Waiting };
    if !record.has_seat && record.waiting_number.is_none() {
        record.waiting_number = Some(seats::next_place(session, &record.date, record.attendance).await?.number);
    }
    save_place(session, record, None).await?;
    // As in `register::add`.
    if date.is_over(mailing.now) {
        return Ok(());
    }
    let kind = if record.has_seat { MailKind::Registered } else { MailKind::Waiting };
    enqueue(session, mailing, kind, record, date, None).await
}

/// Writes down where `record` sits or waits.
async fn save_place(session: &mut dyn Session, record: &Record, held_until: Option<i64>) -> Result<(), Failure> {
    session
        .execute(
            "UPDATE registration SET state = $2, has_seat = $3, attendance = $4, waiting_number = $5, held_until = $6 \
             WHERE id = $1",
            values![
                record.id,
                record.state.as_str(),
                record.has_seat,
                number(record.attendance),
                record.waiting_number,
                held_until
            ],
        )
        .await?;
    Ok(())
}

/// Cancels and gives the seat to whoever waits longest; once more does nothing.
pub(super) async fn cancel(session: &mut dyn Session, mailing: &Mailing, token: &str) -> Result<Own, Failure> {
    let (mut record, date) = locked(session, mailing, token).await?;
    if record.state != State::Cancelled {
        date.check_changeable(mailing.now)?;
        cancel_record(session, mailing, &date, &mut record).await?;
    }
    own(session, record.id).await
}

/// Cancels `record`. The seats are locked.
pub(super) async fn cancel_record(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &Date,
    record: &mut Record,
) -> Result<(), Failure> {
    // An unconfirmed address may be somebody else's, and has had its mail.
    if record.state != State::Unconfirmed {
        grow_sequence(session, record).await?;
        enqueue(session, mailing, MailKind::Cancelled, record, date, None).await?;
    }
    let had_seat = record.has_seat;
    (record.state, record.has_seat) = (State::Cancelled, false);
    save_place(session, record, None).await?;
    // Nobody needs these any more.
    session.execute("UPDATE registration SET question = '', needs = '' WHERE id = $1", values![record.id]).await?;
    if had_seat {
        seats::free(session, &record.date, record.attendance).await?;
        seats::promote(session, mailing, date, record.attendance).await?;
    }
    Ok(())
}

/// Changes how somebody takes part, and what they ask or need.
pub(super) async fn change(
    session: &mut dyn Session,
    mailing: &Mailing,
    token: &str,
    change: &Change,
) -> Result<Own, Failure> {
    let (mut record, date) = locked(session, mailing, token).await?;
    if record.state == State::Cancelled {
        return Err(Refusal::RegistrationCancelled.into());
    }
    date.check_changeable(mailing.now)?;
    if record.attendance != change.attendance {
        let had_seat = record.state == State::Confirmed;
        move_to(session, mailing, &date, &mut record, change.attendance).await?;
        if had_seat {
            grow_sequence(session, &mut record).await?;
            enqueue(session, mailing, MailKind::Updated, &record, &date, None).await?;
        } else if record.state != State::Unconfirmed {
            let kind = if record.has_seat { MailKind::Promoted } else { MailKind::Waiting };
            enqueue(session, mailing, kind, &record, &date, None).await?;
        }
    }
    session
        .execute(
            "UPDATE registration SET question = $2, needs = $3 WHERE id = $1",
            values![record.id, &change.question, &change.needs],
        )
        .await?;
    own(session, record.id).await
}

/// Moves `record` to the other sort of seats. The seats are locked. Who has a seat keeps it unless there is another.
pub(super) async fn move_to(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &Date,
    record: &mut Record,
    to: Attendance,
) -> Result<(), Failure> {
    let from = std::mem::replace(&mut record.attendance, to);
    let sql = "SELECT offered FROM seats WHERE date_id = $1 AND attendance = $2";
    if session.number(sql, values![&record.date, number(to)]).await? != Some(1) {
        return Err(Refusal::NotOffered.into());
    }
    let had_seat = record.has_seat;
    let got_seat = seats::take(session, &record.date, to).await?;
    if record.state == State::Confirmed && !got_seat {
        return Err(Refusal::Full.into());
    }
    record.has_seat = got_seat;
    record.waiting_number = None;
    if !got_seat {
        record.waiting_number = Some(seats::next_place(session, &record.date, to).await?.number);
    } else if record.state == State::Waiting {
        record.state = State::Confirmed;
    }
    let held_until =
        (record.state == State::Unconfirmed && got_seat).then(|| mailing.now.as_second() + super::register::HOLD);
    save_place(session, record, held_until).await?;
    if had_seat {
        seats::free(session, &record.date, from).await?;
        seats::promote(session, mailing, date, from).await?;
    }
    Ok(())
}
