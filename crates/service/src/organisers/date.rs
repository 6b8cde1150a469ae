// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `GET /organisation/termine/{date}`: one date with everybody who comes or waits, and what they ask and need.

use axum::extract::{Extension, Path, State};
use jiff::Timestamp;
use lotse_model::id::is_id;
use lotse_model::registration::Attendance;
use maud::{Markup, html};

use super::dates::free;
use super::page::{About, Answer, Known, MaybeDone, Page, PageError, what_was_done};
use super::times::when;
use super::{Organisers, Shared, say};
use crate::registration::outbox::DateSnapshot;
use crate::registration::{Board, Date, Record, Refusal, State as Where};

/// Shows a date.
pub(super) async fn show_date(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    done: MaybeDone,
) -> Answer {
    let board = organisers.board(&date).await?;
    let now = (organisers.clock)();
    let content = html! {
        (organisers.undelivered_hint(&date).await?)
        (facts(&board, now))
        (actions(&board, now))
        (confirmed(&board, now))
        (waiting(&board, now))
        (texts("fragen", &say!("questions"), &say!("questions-none"), &board, |record| &record.question))
        (texts("bedarf", &say!("needs"), &say!("needs-none"), &board, |record| &record.needs))
        p.hint { (say!("needs-hint")) }
    };
    let page = Page::new(title(&board.counts.date.snapshot), access);
    Ok(page.after(&what_was_done(done)).show(&content))
}

impl Organisers {
    /// The date with this id.
    pub(super) async fn board(&self, date: &str) -> Result<Board, PageError> {
        if !is_id(date) {
            return Err(PageError::NotFound);
        }
        self.published.take_over(&self.registrations, (self.clock)()).await?;
        Ok(self.registrations.board(date.to_owned()).await?)
    }

    /// As [`Organisers::board`], refused where time, place and seats can be changed no more.
    pub(super) async fn changeable_board(&self, date: &str) -> Result<Board, PageError> {
        let board = self.board(date).await?;
        let is_open = is_changeable(&board.counts.date, (self.clock)());
        if is_open { Ok(board) } else { Err(PageError::Refused(Refusal::Past)) }
    }
}

/// The date, for the head of a page that belongs to it.
pub(super) fn about(board: &Board) -> About {
    let date = &board.counts.date.snapshot;
    About { id: date.id.clone(), name: format!("{}, {}", title(date), when(date)) }
}

pub(super) fn title(date: &DateSnapshot) -> String {
    date.titles.get("de").or_else(|| date.titles.values().next()).cloned().unwrap_or_else(|| say!("untitled"))
}

/// Whether it takes place.
pub(super) fn state(date: &Date, now: Timestamp) -> String {
    if date.is_cancelled() {
        say!("state-called-off")
    } else if date.has_ended(now) {
        say!("state-past")
    } else if date.has_begun(now) {
        say!("state-begun")
    } else if date.check_open(now).is_ok() {
        say!("state-open")
    } else {
        say!("state-closed")
    }
}

/// Whether who takes part can still change.
fn is_changeable(date: &Date, now: Timestamp) -> bool {
    !date.is_cancelled() && !date.has_begun(now)
}

pub(super) fn sort(attendance: Attendance) -> String {
    match attendance {
        Attendance::Online => say!("online"),
        Attendance::OnSite => say!("on-site"),
    }
}

fn facts(board: &Board, now: Timestamp) -> Markup {
    let date = &board.counts.date;
    let unconfirmed = board.in_state(Where::Unconfirmed).len();
    html! {
        dl {
            dt { (say!("time")) } dd { (when(&date.snapshot)) }
            dt { (say!("state")) } dd { (state(date, now)) }
            (place(&date.snapshot))
        }
        div.table role="region" aria-labelledby="plaetze" tabindex="0" {
            table {
                caption #plaetze { (say!("seats")) }
                thead { tr {
                    th scope="col" { (say!("attendance")) }
                    th scope="col" { (say!("capacity")) }
                    th scope="col" { (say!("confirmed")) }
                    th scope="col" { (say!("free")) }
                    th scope="col" { (say!("waiting")) }
                    th scope="col" { (say!("cancelled")) }
                    th scope="col" { (say!("were-there")) }
                } }
                tbody {
                    @for attendance in [Attendance::Online, Attendance::OnSite] {
                        @let seats = board.seats(attendance);
                        @if seats.offered {
                            tr {
                                th scope="row" { (sort(attendance)) }
                                td.number { (seats.capacity.map_or_else(|| say!("unlimited"), |most| most.to_string())) }
                                td.number { (seats.confirmed) }
                                td.number { (free(seats)) }
                                td.number { (seats.waiting) }
                                td.number { (seats.cancelled) }
                                td.number { (seats.checked_in) }
                            }
                        }
                    }
                }
            }
        }
        @if unconfirmed > 0 { p { (say!("unconfirmed", count = unconfirmed)) } }
    }
}

/// Where it takes place, in all languages.
pub(super) fn place(date: &DateSnapshot) -> Markup {
    html! {
        @if let Some(online) = &date.online { dt { (say!("online-address")) } dd { (online) } }
        @for (language, room) in &date.rooms {
            dt { (say!("room", language = language.clone())) } dd lang=(language) { bdi { (room) } }
        }
    }
}

fn actions(board: &Board, now: Timestamp) -> Markup {
    let date = &board.counts.date;
    let (open, id) = (is_changeable(date, now), &date.snapshot.id);
    let link = |path: &str, text: String| {
        html! { li { a href={ "/organisation/termine/" (id) "/" (path) } { (text) } } }
    };
    html! {
        nav aria-labelledby="tun" {
            h2 #tun { (say!("actions")) }
            ul.actions {
                @if date.check_addable(now).is_ok() { (link("hinzufuegen", say!("add"))) }
                @if open {
                    (link("plaetze", say!("capacity-change")))
                    (link("aendern", say!("appointment")))
                    (link("absagen", say!("call-off")))
                }
                (link("nachricht", say!("message")))
                @if !date.is_cancelled() {
                    (link("anwesenheit", say!("check-in")))
                    @if date.has_begun(now) { (link("unterlagen", say!("materials"))) }
                }
                (link("druck", say!("print")))
                (link("teilnehmende.csv", say!("csv")))
            }
        }
    }
}

fn confirmed(board: &Board, now: Timestamp) -> Markup {
    let people = board.in_state(Where::Confirmed);
    let open = is_changeable(&board.counts.date, now);
    html! {
        h2 { (say!("people", count = people.len())) }
        @if people.is_empty() { p { (say!("people-none")) } } @else {
            div.table role="region" aria-labelledby="angemeldet" tabindex="0" {
                table {
                    caption #angemeldet { (say!("people-caption")) }
                    thead { tr {
                        (columns())
                        th scope="col" { (say!("was-there")) }
                        @if open { th scope="col" { (say!("action")) } }
                    } }
                    tbody {
                        @for record in people {
                            tr {
                                (cells(record))
                                td { @if record.checked_in { (say!("yes")) } @else { (say!("no")) } }
                                @if open { td { (person_link(record, "absagen", &say!("cancel-short"))) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn waiting(board: &Board, now: Timestamp) -> Markup {
    let people = board.in_state(Where::Waiting);
    let open = is_changeable(&board.counts.date, now);
    html! {
        h2 { (say!("waiting-list", count = people.len())) }
        @if people.is_empty() { p { (say!("waiting-none")) } } @else {
            div.table role="region" aria-labelledby="warten" tabindex="0" {
                table {
                    caption #warten { (say!("waiting-caption")) }
                    thead { tr {
                        (columns())
                        @if open { th scope="col" { (say!("action")) } }
                    } }
                    tbody {
                        @for record in people {
                            tr {
                                (cells(record))
                                @if open {
                                    td {
                                        (person_link(record, "nachruecken", &say!("promote-short"))) " "
                                        (person_link(record, "absagen", &say!("cancel-short")))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn columns() -> Markup {
    html! {
        th scope="col" { (say!("name")) }
        th scope="col" { (say!("email")) }
        th scope="col" { (say!("attendance")) }
    }
}

fn cells(record: &Record) -> Markup {
    html! {
        th scope="row" { bdi { (record.name) } }
        td { (record.email) }
        td { (sort(record.attendance)) }
    }
}

/// A link whose text names the person, for those who hear a list of links.
fn person_link(record: &Record, act: &str, text: &str) -> Markup {
    html! {
        a href={ "/organisation/termine/" (record.date) "/anmeldungen/" (record.id) "/" (act) } {
            (text) span.unseen { ": " bdi { (record.name) } }
        }
    }
}

/// What people wrote, with who wrote it.
fn texts(id: &str, heading: &str, none: &str, board: &Board, text: fn(&Record) -> &String) -> Markup {
    let comes = |record: &&Record| matches!(record.state, Where::Confirmed | Where::Waiting);
    let wrote: Vec<_> = board.people.iter().filter(comes).filter(|record| !text(record).is_empty()).collect();
    html! {
        h2 id=(id) { (heading) }
        @if wrote.is_empty() { p { (none) } } @else {
            ul.texts {
                @for record in wrote {
                    li { p.text { bdi { (text(record)) } } p.hint { bdi { (record.name) } } }
                }
            }
        }
    }
}
