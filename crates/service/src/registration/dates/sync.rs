// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Taking over what was published. Field by field the later change wins, whoever made it.

use super::Date;
use super::published::{Offer, PublishedDate, times};
use crate::registration::mailing::Mailing;
use crate::registration::organise::{call_off, change_seats, reinstate, save_and_tell};
use crate::registration::record::number;
use crate::registration::store::{Failure, Session, values};
use lotse_model::registration::Attendance;

/// Takes over `dates`, which are all there are, sorted by id.
///
/// # Errors
/// What the database said.
pub async fn sync(session: &mut dyn Session, mailing: &Mailing, dates: &[PublishedDate]) -> Result<(), Failure> {
    for date in dates {
        sync_one(session, mailing, date).await?;
    }
    let kept: Vec<&str> = dates.iter().map(|date| date.snapshot.id.as_str()).collect();
    for row in session.rows("SELECT id FROM cafe_date WHERE listed = 1 ORDER BY id", values![]).await? {
        if !kept.contains(&row.text(0)?) {
            session.execute("UPDATE cafe_date SET listed = 0 WHERE id = $1", values![row.text(0)?]).await?;
        }
    }
    Ok(())
}

async fn sync_one(session: &mut dyn Session, mailing: &Mailing, date: &PublishedDate) -> Result<(), Failure> {
    // The UPDATE is also the lock: of several instances that start together, one takes over.
    let sql = "UPDATE cafe_date SET listed = 1 WHERE id = $1 RETURNING published";
    let Some(row) = session.row(sql, values![&date.snapshot.id]).await? else {
        return insert(session, date).await;
    };
    let before: PublishedDate = serde_json::from_str(row.text(0)?).map_err(Failure::broken)?;
    if before == *date {
        return Ok(());
    }
    let published = serde_json::to_string(date).map_err(Failure::broken)?;
    let sql = "UPDATE cafe_date SET published = $2, opens_at = $3, closes_at = $4 WHERE id = $1";
    session.execute(sql, values![&date.snapshot.id, published, date.opens_at, date.closes_at]).await?;
    let mut current = Date::load(session, &date.snapshot.id).await?;
    merge(&mut current, &before, date);
    save_and_tell(session, mailing, current).await?;
    for (attendance, was, is) in
        [(Attendance::Online, before.online, date.online), (Attendance::OnSite, before.on_site, date.on_site)]
    {
        if was != is {
            change_seats(session, mailing, &date.snapshot.id, attendance, is).await?;
        }
    }
    match (before.cancelled, date.cancelled) {
        (false, true) => call_off(session, mailing, &date.snapshot.id).await,
        (true, false) => reinstate(session, mailing, &date.snapshot.id).await,
        _ => Ok(()),
    }
}

/// Changes in `current` what differs between `before` and `after`.
fn merge(current: &mut Date, before: &PublishedDate, after: &PublishedDate) {
    let (now, before, after) = (&mut current.snapshot, &before.snapshot, &after.snapshot);
    macro_rules! take_over {
        ($($field:ident),*) => { $(if before.$field != after.$field { now.$field.clone_from(&after.$field); })* };
    }
    take_over!(zone, titles, online, rooms, organizer);
    // Start and end belong together: one of each would make a date that nobody meant.
    if (&before.start, &before.end) != (&after.start, &after.end) {
        now.start.clone_from(&after.start);
        now.end.clone_from(&after.end);
    }
}

async fn insert(session: &mut dyn Session, date: &PublishedDate) -> Result<(), Failure> {
    let id = &date.snapshot.id;
    let snapshot = serde_json::to_string(&date.snapshot).map_err(Failure::broken)?;
    let published = serde_json::to_string(date).map_err(Failure::broken)?;
    let (starts_at, ends_at) = times(&date.snapshot.start, &date.snapshot.end)?;
    let inserted = session
        .execute(
            "INSERT INTO cafe_date (id, snapshot, published, starts_at, ends_at, opens_at, closes_at, cancelled) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
            values![id, snapshot, published, starts_at, ends_at, date.opens_at, date.closes_at, date.cancelled],
        )
        .await?;
    if inserted == 0 {
        // Another instance was faster, and publishes the same.
        return Ok(());
    }
    for (attendance, offer) in [(Attendance::Online, date.online), (Attendance::OnSite, date.on_site)] {
        insert_seats(session, id, attendance, offer).await?;
    }
    Ok(())
}

async fn insert_seats(
    session: &mut dyn Session,
    date: &str,
    attendance: Attendance,
    offer: Offer,
) -> Result<(), Failure> {
    let capacity = offer.capacity.map(i64::from);
    session
        .execute(
            "INSERT INTO seats (date_id, attendance, offered, capacity, ceiling) VALUES ($1, $2, $3, $4, $4)",
            values![date, number(attendance), offer.offered, capacity],
        )
        .await?;
    Ok(())
}
