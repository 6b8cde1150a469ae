// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! More or fewer seats. Nobody loses one.

use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use lotse_model::registration::Attendance;
use maud::{Markup, html};

use super::access::Access;
use super::date::{about, sort};
use super::form::{Errors, Field, Kind, Typed, form_status, hidden, refusal};
use super::page::{Answer, Known, Page, done};
use super::{Shared, say};
use crate::registration::{Acted, Board};

/// More than any room holds.
const MOST: u32 = 10_000;
const SORTS: [(Attendance, &str); 2] = [(Attendance::Online, "online"), (Attendance::OnSite, "vor-ort")];

/// Shows the form.
pub(super) async fn show_capacity(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
) -> Answer {
    let board = organisers.changeable_board(&date).await?;
    let mut typed = Typed::default();
    for (attendance, name) in SORTS {
        typed.add(name, board.seats(attendance).capacity.map(|most| most.to_string()).unwrap_or_default());
    }
    Ok(form(&board, access, &typed, &Errors::default(), None))
}

/// Sets the numbers.
pub(super) async fn change_capacity(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    request: Request,
) -> Answer {
    let typed = Typed::read(request).await?;
    let board = organisers.board(&date).await?;
    let mut errors = Errors::default();
    let capacities = SORTS.map(|(attendance, name)| {
        let is_offered = board.seats(attendance).offered;
        if is_offered { number(&typed.get(name), name, &mut errors) } else { None }
    });
    if !errors.is_empty() {
        return Ok(form(&board, access, &typed, &errors, None));
    }
    let now = (organisers.clock)();
    match organisers.registrations.change_capacities(date.clone(), typed.get("stand"), capacities, now).await? {
        Acted::Done(()) => Ok(done(&format!("/organisation/termine/{date}"), "plaetze", None)),
        Acted::Outdated => {
            let board = organisers.board(&date).await?;
            Ok(form(&board, access, &typed, &errors, Some(&numbers(&board))))
        }
    }
}

/// Nothing typed: as many as come.
fn number(typed: &str, name: &str, errors: &mut Errors) -> Option<u32> {
    let typed = typed.trim();
    if typed.is_empty() {
        return None;
    }
    let digits = typed.bytes().all(|byte| byte.is_ascii_digit());
    let number = typed.parse().ok().filter(|number| digits && *number <= MOST);
    if number.is_none() {
        errors.add(name, say!("capacity-invalid", most = MOST.to_string()));
    }
    number
}

fn numbers(board: &Board) -> Markup {
    html! {
        dl {
            @for (attendance, _) in SORTS {
                @let seats = board.seats(attendance);
                @if seats.offered {
                    dt { (sort(attendance)) }
                    dd { (seats.capacity.map_or_else(|| say!("unlimited"), |most| most.to_string())) }
                }
            }
        }
    }
}

fn form(board: &Board, access: Access, typed: &Typed, errors: &Errors, faster: Option<&Markup>) -> Response {
    Page::new(say!("capacity-change"), access).about(about(board)).with_status(form_status(errors, faster)).show(
        &html! {
            (refusal(errors, faster))
            p { (say!("capacity-change.text")) }
            form method="post" novalidate {
                (hidden("stand", &board.version()))
                @for (attendance, name) in SORTS {
                    @let seats = board.seats(attendance);
                    @if seats.offered {
                        (Field {
                            name,
                            label: say!("capacity-of", sort = sort(attendance)),
                            hint: Some(say!("capacity-hint", count = seats.taken)),
                            kind: Kind::Line("text", 6),
                        }.show(typed, errors))
                    }
                }
                button { (say!("save")) }
            }
        },
    )
}
