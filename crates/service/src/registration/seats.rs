// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Taking and freeing seats. A seat is taken by one conditional UPDATE, so that no two take the last one.

use lotse_model::registration::Attendance;

use super::dates::Date;
use super::mailing::{Mailing, enqueue};
use super::outbox::MailKind;
use super::record::{Record, State, number, select_registration};
use super::store::{Failure, Session, values};

/// Takes a seat, if there is one.
pub(super) async fn take(session: &mut dyn Session, date: &str, attendance: Attendance) -> Result<bool, Failure> {
    let taken = session
        .execute(
            "UPDATE seats SET taken = taken + 1 WHERE date_id = $1 AND attendance = $2 AND offered = 1 \
             AND (capacity IS NULL OR taken < capacity)",
            values![date, number(attendance)],
        )
        .await?;
    Ok(taken == 1)
}

/// Gives a seat back. Where the capacity was lowered below what was taken, the ceiling comes down with it.
pub(super) async fn free(session: &mut dyn Session, date: &str, attendance: Attendance) -> Result<(), Failure> {
    session
        .execute(
            "UPDATE seats SET taken = taken - 1, \
             ceiling = CASE WHEN taken - 1 > capacity THEN taken - 1 ELSE capacity END \
             WHERE date_id = $1 AND attendance = $2",
            values![date, number(attendance)],
        )
        .await?;
    Ok(())
}

/// Makes all other transactions on seats of `date` wait until this one ends. Online first, always.
pub(super) async fn lock(session: &mut dyn Session, date: &str) -> Result<(), Failure> {
    for attendance in [Attendance::Online, Attendance::OnSite] {
        let sql = "UPDATE seats SET taken = taken WHERE date_id = $1 AND attendance = $2";
        session.execute(sql, values![date, number(attendance)]).await?;
    }
    Ok(())
}

/// A place at the end of the waiting list.
pub(super) struct Place {
    /// Orders the list; never given again.
    pub(super) number: i64,
    /// 1 is next.
    pub(super) position: u32,
}

/// The next place of the waiting list. Locks these seats.
pub(super) async fn next_place(
    session: &mut dyn Session,
    date: &str,
    attendance: Attendance,
) -> Result<Place, Failure> {
    let sql = "UPDATE seats SET next_waiting = next_waiting + 1 WHERE date_id = $1 AND attendance = $2 \
               RETURNING next_waiting - 1, waiting + 1";
    let row = session.row(sql, values![date, number(attendance)]).await?;
    let row = row.ok_or_else(|| Failure::broken("a date without seats"))?;
    Ok(Place { number: row.int(0)?, position: row.count(1)? })
}

/// Gives free seats to those who wait longest. The seats are locked.
pub(super) async fn promote(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &Date,
    attendance: Attendance,
) -> Result<u32, Failure> {
    let mut promoted = 0;
    if date.is_over(mailing.now) {
        return Ok(promoted);
    }
    while let Some(next) = longest_waiting(session, &date.snapshot.id, attendance).await? {
        if !take(session, &date.snapshot.id, attendance).await? {
            break;
        }
        seat(session, mailing, date, next).await?;
        promoted += 1;
    }
    Ok(promoted)
}

/// Writes down that somebody who waited has the seat that was just taken.
pub(super) async fn seat(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &Date,
    mut record: Record,
) -> Result<(), Failure> {
    let sql = "UPDATE registration SET state = 'confirmed', has_seat = 1, held_until = NULL WHERE id = $1";
    session.execute(sql, values![record.id]).await?;
    (record.state, record.has_seat) = (State::Confirmed, true);
    enqueue(session, mailing, MailKind::Promoted, &record, date, None).await
}

async fn longest_waiting(
    session: &mut dyn Session,
    date: &str,
    attendance: Attendance,
) -> Result<Option<Record>, Failure> {
    let sql = select_registration!(
        "WHERE date_id = $1 AND attendance = $2 AND state = 'waiting' ORDER BY waiting_number LIMIT 1"
    );
    let row = session.row(sql, values![date, number(attendance)]).await?;
    row.as_ref().map(Record::from_row).transpose()
}
