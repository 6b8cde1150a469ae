// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Changes, each refused where what it is based on holds no more.

use super::{Acted, Board, PersonAct};
use crate::registration::attend::cancel_record;
use crate::registration::dates::{Date, Offer};
use crate::registration::mailing::Mailing;
use crate::registration::organise;
use crate::registration::outbox::DateSnapshot;
use crate::registration::record::State;
use crate::registration::refusal::Refusal;
use crate::registration::store::{Failure, Session};
use lotse_model::registration::Attendance;

/// The date, locked and still to come. Nothing where it is not as it was.
async fn locked(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    version: &str,
) -> Result<Option<Board>, Failure> {
    let board = Board::lock(session, date).await?;
    if board.version() != version {
        return Ok(None);
    }
    board.counts.date.check_changeable(mailing.now)?;
    Ok(Some(board))
}

pub(super) async fn change_capacities(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    version: &str,
    capacities: [Option<u32>; 2],
) -> Result<Acted, Failure> {
    let Some(board) = locked(session, mailing, date, version).await? else { return Ok(Acted::Outdated) };
    for (attendance, capacity) in [Attendance::Online, Attendance::OnSite].into_iter().zip(capacities) {
        if board.seats(attendance).offered {
            organise::change_seats(session, mailing, date, attendance, Offer { offered: true, capacity }).await?;
        }
    }
    Ok(Acted::Done(()))
}

pub(super) async fn change_appointment(
    session: &mut dyn Session,
    mailing: &Mailing,
    snapshot: DateSnapshot,
    version: &str,
) -> Result<Acted, Failure> {
    let Some(board) = locked(session, mailing, &snapshot.id, version).await? else { return Ok(Acted::Outdated) };
    organise::save_and_tell(session, mailing, Date { snapshot, ..board.counts.date }).await?;
    Ok(Acted::Done(()))
}

pub(super) async fn call_off(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    version: &str,
) -> Result<Acted, Failure> {
    if locked(session, mailing, date, version).await?.is_none() {
        return Ok(Acted::Outdated);
    }
    organise::call_off(session, mailing, date).await?;
    Ok(Acted::Done(()))
}

pub(super) async fn act_on_person(
    session: &mut dyn Session,
    mailing: &Mailing,
    date: &str,
    id: i64,
    version: &str,
    what: PersonAct,
) -> Result<Acted, Failure> {
    let board = Board::lock(session, date).await?;
    let record = board.people.iter().find(|record| record.id == id).ok_or(Refusal::UnknownRegistration)?;
    if record.version() != version {
        return Ok(Acted::Outdated);
    }
    let date = &board.counts.date;
    match (what, record.state) {
        (PersonAct::Cancel, State::Confirmed | State::Waiting) => {
            date.check_changeable(mailing.now)?;
            cancel_record(session, mailing, date, &mut record.clone()).await?;
        }
        (PersonAct::Promote, State::Waiting) => organise::promote_one(session, mailing, id).await?,
        (PersonAct::CheckIn(present), State::Confirmed | State::Waiting) => {
            organise::check_in(session, id, present).await?;
        }
        // Such a form is on no page.
        _ => return Err(Refusal::UnknownRegistration.into()),
    }
    Ok(Acted::Done(()))
}
