// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who is there: a list with a button for each person, also for a telephone at the door.

use axum::extract::{Extension, Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::Timestamp;
use maud::{Markup, html};

use super::access::Access;
use super::date::{about, sort};
use super::form::{Typed, hidden, outdated};
use super::page::{Answer, Done, Known, MaybeDone, Page, PageError, done, what_was_done};
use super::person::find;
use super::times::is_day_or_later;
use super::{Shared, say};
use crate::registration::{Acted, Audience, Board, PersonAct, Record, Refusal, State as Where};

/// Shows the list.
pub(super) async fn show_check_in(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    query: MaybeDone,
) -> Answer {
    let board = organisers.board(&date).await?;
    Ok(list(&board, access, (organisers.clock)(), &what_was_done(query), None))
}

/// Notes that somebody is there, or is not.
pub(super) async fn check_in_person(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    request: Request,
) -> Answer {
    let typed = Typed::read(request).await?;
    let board = organisers.board(&date).await?;
    let now = (organisers.clock)();
    if !is_open(&board, now) {
        return Err(PageError::Refused(Refusal::NotOpenYet));
    }
    let record = find(&board, &typed.get("anmeldung"))?;
    let present = match typed.get("da").as_str() {
        "ja" => true,
        "nein" => false,
        _ => return Err(PageError::BadForm),
    };
    // Two at the door may both note the same person; what one of them noted is right.
    if record.checked_in == present {
        return Ok(back(&date, record, present));
    }
    let act = PersonAct::CheckIn(present);
    match organisers.registrations.act_on_person(date.clone(), record.id, typed.get("stand"), act, now).await? {
        Acted::Done(()) => Ok(back(&date, record, present)),
        Acted::Outdated => {
            let board = organisers.board(&date).await?;
            let now_there = html! { p { bdi { (record.name) } ": " (noted(find(&board, &record.id.to_string())?)) } };
            Ok(list(&board, access, now, &Done::default(), Some(&now_there)))
        }
    }
}

fn back(date: &str, record: &Record, present: bool) -> Response {
    let what = if present { "da" } else { "nicht-da" };
    done(&format!("/organisation/termine/{date}/anwesenheit#p{}", record.id), what, None)
}

fn is_open(board: &Board, now: Timestamp) -> bool {
    !board.counts.date.is_cancelled() && is_day_or_later(&board.counts.date.snapshot, now)
}

fn noted(record: &Record) -> String {
    match (record.state, record.checked_in) {
        (Where::Cancelled, _) => say!("person-cancelled"),
        (_, true) => say!("is-there"),
        (_, false) => say!("is-not-there"),
    }
}

fn list(board: &Board, access: Access, now: Timestamp, done: &Done, faster: Option<&Markup>) -> Response {
    let mut people: Vec<_> = board.reached(Audience::SeatedAndWaiting).collect();
    people.sort_by_key(|record| record.name.as_str().to_lowercase());
    let there = people.iter().filter(|record| record.checked_in).count();
    let status = if faster.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    let page = Page::new(say!("check-in"), access).about(about(board)).with_status(status);
    page.after(done).show(&html! {
        @if let Some(now) = faster { (outdated(now)) }
        @if !is_open(board, now) {
            p { (say!("check-in-not-yet")) }
        } @else {
            p { (say!("check-in-count", there = there, count = people.len())) }
            ul.people { @for record in &people { (entry(record)) } }
        }
    })
}

fn entry(record: &Record) -> Markup {
    let (value, text) = if record.checked_in { ("nein", say!("check-out")) } else { ("ja", say!("check-in-button")) };
    html! {
        li id={ "p" (record.id) } {
            p {
                strong { bdi { (record.name) } } br;
                (sort(record.attendance))
                @if record.state == Where::Waiting { ", " (say!("person-waiting")) }
                ", " (noted(record))
            }
            form method="post" {
                (hidden("anmeldung", &record.id.to_string()))
                (hidden("stand", &record.version()))
                button.secondary[record.checked_in] name="da" value=(value) {
                    (text) span.unseen { ": " bdi { (record.name) } }
                }
            }
        }
    }
}
