// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What ends by itself: held seats, registrations nobody confirmed, and all that tells of persons.

use super::dates::{Date, select_date};
use super::mailing::{DAY, Mailing, enqueue};
use super::outbox::MailKind;
use super::record::{Record, attendance, number, select_registration};
use super::seats;
use super::store::{Failure, Session, values};

/// Seconds after which an unconfirmed registration is deleted.
const UNCONFIRMED: i64 = DAY;
/// Seconds before the start at which those who have a seat are reminded.
const REMINDER: i64 = DAY;

/// Frees the seats whose time to confirm has passed, and gives them to whoever waits. Gives how many.
pub(super) async fn release_held(session: &mut dyn Session, mailing: &Mailing) -> Result<u64, Failure> {
    let now = mailing.now.as_second();
    let sql = "SELECT DISTINCT date_id FROM registration WHERE state = 'unconfirmed' AND has_seat = 1 AND held_until <= $1 \
               ORDER BY date_id";
    let mut released = 0;
    for row in session.rows(sql, values![now]).await? {
        let date = Date::load(session, row.text(0)?).await?;
        seats::lock(session, row.text(0)?).await?;
        let freed = session
            .rows(
                "UPDATE registration SET has_seat = 0, held_until = NULL \
                 WHERE date_id = $1 AND state = 'unconfirmed' AND has_seat = 1 AND held_until <= $2 RETURNING attendance",
                values![row.text(0)?, now],
            )
            .await?;
        for seat in &freed {
            seats::free(session, row.text(0)?, attendance(seat.int(0)?)).await?;
            released += 1;
        }
        for one in [0, 1] {
            if !date.cancelled {
                seats::promote(session, mailing, &date, attendance(one)).await?;
            }
        }
    }
    Ok(released)
}

/// Writes a reminder to everybody who has a seat at a date that begins within a day.
pub(super) async fn remind(session: &mut dyn Session, mailing: &Mailing) -> Result<(), Failure> {
    let now = mailing.now.as_second();
    let sql = "UPDATE cafe_date SET reminded = 1 WHERE reminded = 0 AND cancelled = 0 AND starts_at > $1 AND starts_at <= $2 \
               RETURNING id";
    for row in session.rows(sql, values![now, now + REMINDER]).await? {
        let date = Date::load(session, row.text(0)?).await?;
        let sql = select_registration!("WHERE date_id = $1 AND state = 'confirmed' ORDER BY id");
        for row in session.rows(sql, values![&date.snapshot.id]).await? {
            enqueue(session, mailing, MailKind::Reminder, &Record::from_row(&row)?, &date, None).await?;
        }
    }
    Ok(())
}

/// Deletes what is not needed any more; names and addresses `days` after the date. Gives how many registrations.
pub(super) async fn delete_expired(session: &mut dyn Session, mailing: &Mailing, days: u32) -> Result<u64, Failure> {
    let now = mailing.now.as_second();
    release_held(session, mailing).await?;
    let mut deleted = session
        .execute(
            "DELETE FROM registration WHERE state = 'unconfirmed' AND has_seat = 0 AND created_at <= $1",
            values![now - UNCONFIRMED],
        )
        .await?;
    let sql = "UPDATE registration SET needs = '' WHERE needs <> '' \
               AND date_id IN (SELECT id FROM cafe_date WHERE ends_at <= $1)";
    session.execute(sql, values![now - DAY]).await?;
    for row in session.rows(select_date!("WHERE ends_at <= $1 ORDER BY id"), values![now]).await? {
        let date = Date::from_row(&row)?;
        let since_end = now - date.ends_at;
        if since_end >= i64::from(days) * DAY {
            deleted += tally_and_delete(session, &date, "all").await?;
        } else if since_end >= DAY {
            deleted += tally_and_delete(session, &date, "without a seat").await?;
        }
    }
    session.execute("DELETE FROM token WHERE expires_at <= $1", values![now]).await?;
    session.execute("DELETE FROM mail_count WHERE day < $1", values![now.div_euclid(DAY) - 1]).await?;
    Ok(deleted)
}

/// Adds registrations to the counts that remain, and deletes them with their links and mails.
async fn tally_and_delete(session: &mut dyn Session, date: &Date, which: &str) -> Result<u64, Failure> {
    let id = &date.snapshot.id;
    seats::lock(session, id).await?;
    session
        .execute(
            "INSERT INTO tally (date_id, attendance, state, registrations, checked_in) \
             SELECT date_id, attendance, state, COUNT(*), CAST(SUM(checked_in) AS BIGINT) FROM registration \
             WHERE date_id = $1 AND ($2 = 'all' OR state <> 'confirmed') GROUP BY date_id, attendance, state \
             ON CONFLICT (date_id, attendance, state) DO UPDATE SET \
             registrations = tally.registrations + excluded.registrations, checked_in = tally.checked_in + excluded.checked_in",
            values![id, which],
        )
        .await?;
    let sql = "DELETE FROM registration WHERE date_id = $1 AND ($2 = 'all' OR state <> 'confirmed')";
    let deleted = session.execute(sql, values![id, which]).await?;
    // What was taken is told by the tally from now on.
    for one in [0, 1] {
        let sql = "UPDATE seats SET taken = (SELECT COUNT(*) FROM registration r WHERE r.date_id = seats.date_id \
                   AND r.attendance = seats.attendance AND r.has_seat = 1) WHERE date_id = $1 AND attendance = $2";
        session.execute(sql, values![id, number(attendance(one))]).await?;
    }
    Ok(deleted)
}
