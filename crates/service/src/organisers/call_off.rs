// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Calling a date off. Asks first, as everybody gets a mail that takes the entry out of their calendars.

use axum::extract::{Extension, Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};

use super::access::Access;
use super::date::{about, place, state};
use super::form::{Typed, hidden, outdated};
use super::page::{Answer, Known, Page, done};
use super::times::when;
use super::{Shared, say};
use crate::registration::{Acted, Audience, Board};

/// Asks whether to call off.
pub(super) async fn show_call_off(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
) -> Answer {
    let board = organisers.changeable_board(&date).await?;
    Ok(ask(&board, access, None))
}

/// Calls off, unless the date or the number of mails is another than the page said.
pub(super) async fn call_off_date(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    request: Request,
) -> Answer {
    let typed = Typed::read(request).await?;
    let board = organisers.board(&date).await?;
    let now = (organisers.clock)();
    let current = |board: &Board| {
        let date = &board.counts.date;
        let state = state(date, now);
        html! { dl { dt { (say!("time")) } dd { (when(&date.snapshot)) } dt { (say!("state")) } dd { (state) } (place(&date.snapshot)) } }
    };
    let mails = board.reached(Audience::SeatedAndWaiting).count();
    if typed.get("mails") != mails.to_string() {
        return Ok(ask(&board, access, Some(&current(&board))));
    }
    match organisers.registrations.call_off(date.clone(), typed.get("stand"), now).await? {
        Acted::Done(()) => Ok(done(&format!("/organisation/termine/{date}"), "abgesagt", u32::try_from(mails).ok())),
        Acted::Outdated => {
            let board = organisers.board(&date).await?;
            Ok(ask(&board, access, Some(&current(&board))))
        }
    }
}

fn ask(board: &Board, access: Access, faster: Option<&Markup>) -> Response {
    let mails = board.reached(Audience::SeatedAndWaiting).count();
    let status = if faster.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let date = &board.counts.date;
    Page::new(say!("call-off"), access).about(about(board)).with_status(status).show(&html! {
        @if let Some(now) = faster { (outdated(now)) }
        @if date.is_cancelled() {
            p { (say!("nothing-to-do")) }
        } @else {
            p { (say!("call-off.text")) }
            p.warning { (say!("mails-cancel", count = mails)) }
            form method="post" {
                (hidden("stand", &board.version()))
                (hidden("mails", &mails.to_string()))
                button.danger { (say!("call-off-button", count = mails)) }
            }
        }
        p { a href={ "/organisation/termine/" (date.snapshot.id) } { (say!("back")) } }
    })
}
