// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What organisers do with a date: more or fewer seats, another time or place, calling it off, writing to all.

use lotse_model::registration::Attendance;

use super::attend::cancel_record;
use super::dates::{Date, Offer, times};
use super::mailing::{DAY, Mailing, enqueue};
use super::outbox::{DateSnapshot, MailKind};
use super::record::{Record, State, number, select_registration};
use super::refusal::Refusal;
use super::seats;
use super::store::{Failure, Session, values};

/// Everybody who has registered for `date`, in the order of registering.
pub(super) async fn attendees(session: &mut dyn Session, date: &str) -> Result<Vec<Record>, Failure> {
    let rows = session.rows(select_registration!("WHERE date_id = $1 ORDER BY id"), values![date]).await?;
    rows.iter().map(Record::from_row).collect()
}

/// Those whom a change of the date concerns.
async fn concerned(session: &mut dyn Session, date: &str) -> Result<Vec<Record>, Failure> {
    let sql = select_registration!("WHERE date_id = $1 AND state IN ('confirmed', 'waiting') ORDER BY id");
    session.rows(sql, values![date]).await?.iter().map(Record::from_row).collect()
}

/// Sets what is offered. Nobody loses a seat; whoever waits gets what has come free.
pub(super) async fn change_seats(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    attendance: Attendance,
    offer: Offer,
) -> Result<(), Failure> {
    let date = Date::load(session, date).await?;
    seats::lock(session, &date.snapshot.id).await?;
    session
        .execute(
            "UPDATE seats SET offered = $3, capacity = $4, ceiling = CASE WHEN taken > $4 THEN taken ELSE $4 END \
             WHERE date_id = $1 AND attendance = $2",
            values![&date.snapshot.id, number(attendance), offer.offered, offer.capacity.map(i64::from)],
        )
        .await?;
    if !date.cancelled {
        seats::promote(session, mailing, &date, attendance).await?;
    }
    Ok(())
}

/// Sets how many can take part; nothing: as many as come.
pub(super) async fn set_capacity(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    attendance: Attendance,
    capacity: Option<u32>,
) -> Result<(), Failure> {
    let sql = "SELECT offered FROM seats WHERE date_id = $1 AND attendance = $2";
    let offered = session.number(sql, values![date, number(attendance)]).await?.ok_or(Refusal::UnknownDate)?;
    change_seats(session, mailing, date, attendance, Offer { offered: offered != 0, capacity }).await
}

/// Writes `date` down and, where time or place are others than before, tells everybody.
pub(super) async fn save_and_tell(session: &mut dyn Session, mailing: &Mailing, date: Date) -> Result<(), Failure> {
    let id = &date.snapshot.id;
    let before = Date::load(session, id).await?;
    let (starts_at, ends_at) = times(&date.snapshot.start, &date.snapshot.end)?;
    let snapshot = serde_json::to_string(&date.snapshot).map_err(Failure::broken)?;
    let sql = "UPDATE cafe_date SET snapshot = $2, starts_at = $3, ends_at = $4 WHERE id = $1";
    session.execute(sql, values![id, snapshot, starts_at, ends_at]).await?;
    if starts_at != before.starts_at && starts_at > mailing.now.as_second() + DAY {
        // Of the new day nobody was reminded. Within a day, the mail about the change does that.
        session.execute("UPDATE cafe_date SET reminded = 0 WHERE id = $1", values![id]).await?;
    }
    // A link holds until its date ends, also where that moved.
    let sql =
        "UPDATE token SET expires_at = $2 WHERE registration_id IN (SELECT id FROM registration WHERE date_id = $1)";
    session.execute(sql, values![id, ends_at]).await?;
    if is_same_appointment(&before.snapshot, &date.snapshot) || date.cancelled {
        return Ok(());
    }
    let date = Date { starts_at, ends_at, ..date };
    if mailing.now.as_second() >= ends_at {
        return Ok(());
    }
    seats::lock(session, &date.snapshot.id).await?;
    for mut record in concerned(session, &date.snapshot.id).await? {
        grow_sequence(session, &mut record).await?;
        enqueue(session, mailing, MailKind::Updated, &record, &date, None).await?;
    }
    Ok(())
}

fn is_same_appointment(a: &DateSnapshot, b: &DateSnapshot) -> bool {
    (&a.start, &a.end, &a.zone, &a.online, &a.rooms) == (&b.start, &b.end, &b.zone, &b.online, &b.rooms)
}

/// A calendar takes over only what has a larger sequence than what it has (RFC 5546, 2.1.4).
pub(super) async fn grow_sequence(session: &mut dyn Session, record: &mut Record) -> Result<(), Failure> {
    record.sequence += 1;
    let sql = "UPDATE registration SET sequence = $2 WHERE id = $1";
    session.execute(sql, values![record.id, record.sequence]).await.map(drop)
}

/// Calls `date` off and tells everybody. Seats and waiting list stay as they were.
pub(super) async fn call_off(session: &mut dyn Session, mailing: &Mailing, date: &str) -> Result<(), Failure> {
    let sql = "UPDATE cafe_date SET cancelled = 1 WHERE id = $1 AND cancelled = 0";
    if session.execute(sql, values![date]).await? == 0 {
        return Ok(());
    }
    let date = Date::load(session, date).await?;
    seats::lock(session, &date.snapshot.id).await?;
    for mut record in concerned(session, &date.snapshot.id).await? {
        grow_sequence(session, &mut record).await?;
        enqueue(session, mailing, MailKind::DateCancelled, &record, &date, None).await?;
    }
    Ok(())
}

/// Whom a message goes to, and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// [`MailKind::Message`] or [`MailKind::Materials`].
    pub kind: MailKind,
    /// Several lines of plain text.
    pub text: String,
    /// Also to those who wait.
    pub to_waiting: bool,
}

/// Writes to everybody; gives to how many.
pub(super) async fn send_message(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    message: &Message,
) -> Result<u32, Failure> {
    let date = Date::load(session, date).await?;
    let mut sent = 0;
    for record in concerned(session, &date.snapshot.id).await? {
        if record.state == State::Confirmed || message.to_waiting {
            enqueue(session, mailing, message.kind, &record, &date, Some(&message.text)).await?;
            sent += 1;
        }
    }
    Ok(sent)
}

/// Gives somebody who waits a seat out of turn, also beyond the capacity: the organisers know whether a chair can be added.
pub(super) async fn promote_one(session: &mut dyn Session, mailing: &Mailing, id: i64) -> Result<(), Failure> {
    let record = Record::load(session, id).await?.ok_or(Refusal::UnknownRegistration)?;
    let date = Date::load(session, &record.date).await?;
    date.check_changeable(mailing.now)?;
    seats::lock(session, &record.date).await?;
    let record = Record::load(session, id).await?.ok_or(Refusal::UnknownRegistration)?;
    if record.state != State::Waiting {
        return Ok(());
    }
    let sql = "UPDATE seats SET taken = taken + 1, ceiling = CASE WHEN taken + 1 > capacity THEN taken + 1 ELSE capacity END \
               WHERE date_id = $1 AND attendance = $2";
    session.execute(sql, values![&record.date, number(record.attendance)]).await?;
    seats::seat(session, mailing, &date, record).await
}

/// Notes who was there.
pub(super) async fn check_in(session: &mut dyn Session, id: i64, present: bool) -> Result<(), Failure> {
    let sql = "UPDATE registration SET checked_in = $2 WHERE id = $1 AND state IN ('confirmed', 'waiting')";
    if session.execute(sql, values![id, present]).await? == 0 {
        return Err(Refusal::UnknownRegistration.into());
    }
    Ok(())
}

/// Cancels for somebody else.
pub(super) async fn cancel_for(session: &mut dyn Session, mailing: &Mailing, id: i64) -> Result<(), Failure> {
    let record = Record::load(session, id).await?.ok_or(Refusal::UnknownRegistration)?;
    seats::lock(session, &record.date).await?;
    let mut record = Record::load(session, id).await?.ok_or(Refusal::UnknownRegistration)?;
    let date = Date::load(session, &record.date).await?;
    date.check_changeable(mailing.now)?;
    if record.state == State::Cancelled { Ok(()) } else { cancel_record(session, mailing, &date, &mut record).await }
}

/// What was called off takes place after all: everybody who is still registered gets the appointment anew.
pub(super) async fn reinstate(session: &mut dyn Session, mailing: &Mailing, date: &str) -> Result<(), Failure> {
    let sql = "UPDATE cafe_date SET cancelled = 0 WHERE id = $1 AND cancelled = 1";
    if session.execute(sql, values![date]).await? == 0 {
        return Ok(());
    }
    let date = Date::load(session, date).await?;
    seats::lock(session, &date.snapshot.id).await?;
    for mut record in concerned(session, &date.snapshot.id).await? {
        grow_sequence(session, &mut record).await?;
        enqueue(session, mailing, MailKind::Updated, &record, &date, None).await?;
    }
    for attendance in [Attendance::Online, Attendance::OnSite] {
        seats::promote(session, mailing, &date, attendance).await?;
    }
    Ok(())
}
