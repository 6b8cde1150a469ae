// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How many there are.

use lotse_model::registration::Attendance;

use super::dates::{Date, select_date};
use super::record::number;
use super::store::{Failure, Session, values};

/// One sort of seats of a date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SeatCounts {
    /// Whether there are any.
    pub offered: bool,
    /// Nothing: as many as come.
    pub capacity: Option<u32>,
    /// Confirmed or held.
    pub taken: u32,
    /// On the waiting list.
    pub waiting: u32,
    /// With a seat, those included whose names were deleted.
    pub confirmed: u32,
    /// Taken back.
    pub cancelled: u32,
    /// Were there.
    pub checked_in: u32,
}

impl SeatCounts {
    /// How many can still register; nothing: as many as come. Held seats are not free.
    pub fn left(&self) -> Option<u32> {
        self.capacity.map(|capacity| capacity.saturating_sub(self.taken))
    }
}

/// A date and its counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateCounts {
    /// The date.
    pub date: Date,
    /// By video conference.
    pub online: SeatCounts,
    /// In the room.
    pub on_site: SeatCounts,
}

/// All dates that are published, by start.
pub(super) async fn counts(session: &mut dyn Session) -> Result<Vec<DateCounts>, Failure> {
    let mut all = Vec::new();
    for row in session.rows(select_date!("WHERE listed = 1 ORDER BY starts_at, id"), values![]).await? {
        let date = Date::from_row(&row)?;
        let online = of(session, &date.snapshot.id, Attendance::Online).await?;
        let on_site = of(session, &date.snapshot.id, Attendance::OnSite).await?;
        all.push(DateCounts { date, online, on_site });
    }
    Ok(all)
}

async fn of(session: &mut dyn Session, date: &str, attendance: Attendance) -> Result<SeatCounts, Failure> {
    let key = || values![date, number(attendance)];
    let sql = "SELECT offered, capacity, taken FROM seats WHERE date_id = $1 AND attendance = $2";
    let Some(row) = session.row(sql, key()).await? else { return Ok(SeatCounts::default()) };
    let mut counts = SeatCounts {
        offered: row.flag(0)?,
        capacity: row.int_or_null(1).map(u32::try_from).transpose().map_err(Failure::broken)?,
        taken: row.count(2)?,
        ..SeatCounts::default()
    };
    let live = "SELECT state, COUNT(*), CAST(SUM(checked_in) AS BIGINT) FROM registration \
                WHERE date_id = $1 AND attendance = $2 GROUP BY state";
    let kept = "SELECT state, registrations, checked_in FROM tally WHERE date_id = $1 AND attendance = $2";
    for sql in [live, kept] {
        for row in session.rows(sql, key()).await? {
            let number = row.count(1)?;
            match row.text(0)? {
                "confirmed" => counts.confirmed += number,
                "waiting" => counts.waiting += number,
                "cancelled" => counts.cancelled += number,
                _ => {}
            }
            counts.checked_in += row.count(2)?;
        }
    }
    Ok(counts)
}

/// Mails by what became of them: due, parked.
pub(super) async fn mails(session: &mut dyn Session) -> Result<[u32; 2], Failure> {
    let mut mails = [0; 2];
    for row in
        session.rows("SELECT state, COUNT(*) FROM outbox WHERE state <> 'sent' GROUP BY state", values![]).await?
    {
        mails[usize::from(row.text(0)? == "parked")] = row.count(1)?;
    }
    Ok(mails)
}
