// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Cancelling for somebody, and giving somebody a seat out of turn. Both ask first, as a mail goes out.

use axum::extract::{Extension, Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::access::Access;
use super::date::{about, sort};
use super::form::{Typed, hidden, outdated};
use super::page::{Answer, Known, Page, PageError, done};
use super::{Shared, say};
use crate::registration::{Acted, Board, PersonAct, Record, Refusal, State as Where};

/// Asks whether to cancel.
pub(super) async fn show_cancel(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path((date, id)): Path<(String, String)>,
) -> Answer {
    let board = organisers.board(&date).await?;
    ask(&board, find(&board, &id)?, access, PersonAct::Cancel, None)
}

/// Cancels.
pub(super) async fn cancel_person(
    organisers: State<Shared>,
    access: Known,
    path: Path<(String, String)>,
    request: Request,
) -> Answer {
    act(organisers, access, path, request, PersonAct::Cancel, "abgemeldet").await
}

/// Asks whether to give a seat.
pub(super) async fn show_promote(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path((date, id)): Path<(String, String)>,
) -> Answer {
    let board = organisers.board(&date).await?;
    ask(&board, find(&board, &id)?, access, PersonAct::Promote, None)
}

/// Gives a seat.
pub(super) async fn promote_person(
    organisers: State<Shared>,
    access: Known,
    path: Path<(String, String)>,
    request: Request,
) -> Answer {
    act(organisers, access, path, request, PersonAct::Promote, "nachgerueckt").await
}

async fn act(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path((date, id)): Path<(String, String)>,
    request: Request,
    what: PersonAct,
    say_done: &str,
) -> Answer {
    let typed = Typed::read(request).await?;
    let board = organisers.board(&date).await?;
    let record = find(&board, &id)?;
    let now = (organisers.clock)();
    match organisers.registrations.act_on_person(date.clone(), record.id, typed.get("stand"), what, now).await? {
        Acted::Done(()) => Ok(done(&format!("/organisation/termine/{date}"), say_done, None)),
        Acted::Outdated => {
            let board = organisers.board(&date).await?;
            let record = find(&board, &id)?;
            ask(&board, record, access, what, Some(&person(record)))
        }
    }
}

/// The registration with this number, if it belongs to the date.
pub(super) fn find<'a>(board: &'a Board, id: &str) -> Result<&'a Record, PageError> {
    let id: i64 = id.parse().map_err(|_| PageError::NotFound)?;
    let found = board.people.iter().find(|record| record.id == id && record.state != Where::Unconfirmed);
    found.ok_or(PageError::Refused(Refusal::UnknownRegistration))
}

/// Who it is, and where the registration stands.
fn person(record: &Record) -> Markup {
    let state = match record.state {
        Where::Confirmed => say!("person-confirmed"),
        Where::Waiting => say!("person-waiting"),
        Where::Unconfirmed | Where::Cancelled => say!("person-cancelled"),
    };
    html! {
        dl {
            dt { (say!("name")) } dd { bdi { (record.name) } }
            dt { (say!("email")) } dd { (record.email) }
            dt { (say!("attendance")) } dd { (sort(record.attendance)) }
            dt { (say!("state")) } dd { (state) }
        }
    }
}

fn ask(board: &Board, record: &Record, access: Access, what: PersonAct, faster: Option<&Markup>) -> Answer {
    let fits = match what {
        PersonAct::Promote => record.state == Where::Waiting,
        PersonAct::Cancel | PersonAct::CheckIn(_) => matches!(record.state, Where::Confirmed | Where::Waiting),
    };
    let (heading, text, button) = match what {
        PersonAct::Promote => (say!("promote"), say!("promote.text"), say!("promote-button")),
        PersonAct::Cancel | PersonAct::CheckIn(_) => (say!("cancel"), say!("cancel.text"), say!("cancel-button")),
    };
    // Where there is nothing to do any more, the page says so and has no button.
    let status = if faster.is_none() && fits { StatusCode::OK } else { StatusCode::CONFLICT };
    let page = Page::new(heading, access).about(about(board)).with_status(status);
    let response: Response = page.show(&html! {
        @if let Some(now) = faster { (outdated(now)) } @else { (person(record)) }
        @if fits {
            p { (text) }
            form method="post" {
                (hidden("stand", &record.version()))
                button { (button) }
            }
        } @else {
            p { (say!("nothing-to-do")) }
        }
        p { a href={ "/organisation/termine/" (record.date) } { (say!("back")) } }
    });
    Ok(response)
}
