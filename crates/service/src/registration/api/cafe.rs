// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `GET /api/cafe`: what can be registered for right now.

use axum::Json;
use axum::extract::{Request, State};
use axum::response::IntoResponse as _;
use jiff::Timestamp;
use lotse_model::registration::{CafeState, DateState, Registering, Seats};

use super::Shared;
use super::body::Answer;
use crate::registration::{Date, DateCounts, Refusal, SeatCounts};

/// The dates that are published, with the seats that are left.
#[utoipa::path(get, path = "/api/cafe", tag = "café",
    responses(
        (status = 200, description = "All published dates, by start.", body = CafeState),
        (status = 503, description = "The database is not available.", body = lotse_model::registration::Problem),
    ))]
pub(super) async fn show_cafe(State(api): State<Shared>, request: Request) -> Answer {
    let now = (api.clock)();
    api.published.take_over(&api.registrations, now).await?;
    let (parts, _) = request.into_parts();
    let dates = api.registrations.counts().await?.iter().map(|counts| date_state(counts, now)).collect();
    let (identity, domains) = (api.identities.kind(&parts), api.identities.domains().to_vec());
    Ok(Json(CafeState { identity, domains, deletion_days: api.deletion_days, dates }).into_response())
}

fn date_state(counts: &DateCounts, now: Timestamp) -> DateState {
    let snapshot = &counts.date.snapshot;
    DateState {
        id: snapshot.id.clone(),
        start: snapshot.start.clone(),
        end: snapshot.end.clone(),
        state: registering(&counts.date, now),
        online: seats(&counts.online),
        on_site: seats(&counts.on_site),
    }
}

fn registering(date: &Date, now: Timestamp) -> Registering {
    match date.check_open(now) {
        Ok(()) => Registering::Open,
        Err(Refusal::NotOpenYet) => Registering::NotOpenYet,
        Err(Refusal::DateCancelled) => Registering::Cancelled,
        Err(Refusal::Past) => Registering::Past,
        Err(_) => Registering::Closed,
    }
}

fn seats(counts: &SeatCounts) -> Option<Seats> {
    counts.offered.then(|| Seats { left: counts.left(), waiting: counts.waiting })
}
