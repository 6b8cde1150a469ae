// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Another time or place. First a form, then what would change and how many mails go out, then it is done.

use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use jiff::Timestamp;
use lotse_model::registration::cleaned;
use maud::{Markup, html};

use super::access::Access;
use super::date::{about, place};
use super::form::{Errors, Field, Kind, Typed, form_status, hidden, refusal};
use super::page::{Answer, Known, Page, done};
use super::times::{NoTime, local, moment, when};
use super::{Shared, say};
use crate::registration::outbox::DateSnapshot;
use crate::registration::{Acted, Audience, Board};

const LONGEST_ROOM: usize = 200;
const LONGEST_ADDRESS: usize = 500;

/// Shows the form.
pub(super) async fn show_appointment(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
) -> Answer {
    let board = organisers.changeable_board(&date).await?;
    let typed = before(&board);
    Ok(form(&board, access, &typed, &Errors::default(), None))
}

/// Shows what would change; with the button of that page, does it.
pub(super) async fn change_appointment(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    request: Request,
) -> Answer {
    let typed = Typed::read(request).await?;
    let board = organisers.board(&date).await?;
    let now = (organisers.clock)();
    let nothing = Errors::default();
    if typed.get("stand") != board.version() {
        return Ok(form(&board, access, &typed, &nothing, Some(&current(&board))));
    }
    if typed.has("bearbeiten") {
        return Ok(form(&board, access, &typed, &nothing, None));
    }
    let snapshot = match snapshot(&board, &typed, now) {
        Ok(snapshot) => snapshot,
        Err(errors) => return Ok(form(&board, access, &typed, &errors, None)),
    };
    let mails = board.reached(Audience::SeatedAndWaiting).count();
    if !typed.has("bestaetigt") || typed.get("mails") != mails.to_string() {
        return Ok(confirm(&board, access, &typed, &snapshot, mails));
    }
    match organisers.registrations.change_appointment(snapshot, typed.get("stand"), now).await? {
        Acted::Done(()) => Ok(done(&format!("/organisation/termine/{date}"), "geaendert", u32::try_from(mails).ok())),
        Acted::Outdated => {
            let board = organisers.board(&date).await?;
            Ok(form(&board, access, &typed, &nothing, Some(&current(&board))))
        }
    }
}

/// What holds now, as it would be typed.
fn before(board: &Board) -> Typed {
    let date = &board.counts.date.snapshot;
    let clock = |text: &str| local(text).map(|at| at.strftime("%H:%M").to_string()).unwrap_or_default();
    let mut typed = Typed::from_pairs([
        ("tag", local(&date.start).map(|at| at.date().to_string()).unwrap_or_default()),
        ("beginn", clock(&date.start)),
        ("ende", clock(&date.end)),
        ("online", date.online.clone().unwrap_or_default()),
    ]);
    for (language, name) in rooms(board) {
        typed.add(&name, date.rooms.get(&language).cloned().unwrap_or_default());
    }
    typed
}

/// Language and field name of every description of the room.
fn rooms(board: &Board) -> Vec<(String, String)> {
    let mut languages: Vec<String> = board.counts.date.snapshot.rooms.keys().cloned().collect();
    if languages.is_empty() && board.counts.on_site.offered {
        languages.push("de".into());
    }
    languages.into_iter().map(|language| (language.clone(), format!("raum-{language}"))).collect()
}

/// The date as typed; refused where something is wrong or nothing is different.
fn snapshot(board: &Board, typed: &Typed, now: Timestamp) -> Result<DateSnapshot, Errors> {
    let mut date = board.counts.date.snapshot.clone();
    let mut errors = Errors::default();
    set_times(&mut date, typed, now, &mut errors);
    if board.counts.online.offered {
        let address = typed.get("online").trim().to_owned();
        if is_address(&address) {
            date.online = Some(address);
        } else {
            errors.add("online", say!("online-invalid"));
        }
    }
    for (language, name) in rooms(board) {
        let room = cleaned(&typed.get(&name));
        if room.is_empty() || room.chars().count() > LONGEST_ROOM {
            errors.add(&name, say!("room-invalid", most = LONGEST_ROOM));
        } else {
            date.rooms.insert(language, room);
        }
    }
    if errors.is_empty() && date == board.counts.date.snapshot {
        errors.add("tag", say!("appointment-same"));
    }
    if errors.is_empty() { Ok(date) } else { Err(errors) }
}

fn set_times(date: &mut DateSnapshot, typed: &Typed, now: Timestamp, errors: &mut Errors) {
    let mut read = |name: &str, wrong: String| {
        moment(&date.zone, &typed.get("tag"), &typed.get(name)).map_err(|why| {
            let text = if why == NoTime::ClockChange { say!("time-clock-change") } else { wrong };
            errors.add(name, text);
        })
    };
    let (start, end) = (read("beginn", say!("start-invalid")), read("ende", say!("end-invalid")));
    let (Ok(start), Ok(end)) = (start, end) else { return };
    let parse = |text: &str| text.parse::<Timestamp>().ok();
    if parse(&start).is_none_or(|start| start <= now) {
        errors.add("tag", say!("start-past"));
    } else if parse(&end) <= parse(&start) {
        errors.add("ende", say!("end-before-start"));
    }
    // A moment that is the same stays as it was written.
    for (place, new) in [(&mut date.start, start), (&mut date.end, end)] {
        if parse(place) != parse(&new) {
            *place = new;
        }
    }
}

/// An address that a browser opens and a calendar entry can hold.
pub(super) fn is_address(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&byte);
    let host = text.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    text.len() <= LONGEST_ADDRESS && text.bytes().all(plain) && host.is_some_and(|host| !host.is_empty())
}

fn current(board: &Board) -> Markup {
    let date = &board.counts.date.snapshot;
    html! { dl { dt { (say!("time")) } dd { (when(date)) } (place(date)) } }
}

fn form(board: &Board, access: Access, typed: &Typed, errors: &Errors, faster: Option<&Markup>) -> Response {
    let zone = say!("zone-hint", zone = board.counts.date.snapshot.zone.clone());
    Page::new(say!("appointment"), access).about(about(board)).with_status(form_status(errors, faster)).show(&html! {
        (refusal(errors, faster))
        p { (say!("appointment.text")) }
        form method="post" novalidate {
            (hidden("stand", &board.version()))
            (line("tag", say!("day"), Some(say!("day-hint")), "date", 12).show(typed, errors))
            (line("beginn", say!("start"), Some(zone), "time", 6).show(typed, errors))
            (line("ende", say!("end"), None, "time", 6).show(typed, errors))
            @if board.counts.online.offered {
                (line("online", say!("online-address"), Some(say!("online-hint")), "url", 30).show(typed, errors))
            }
            @for (language, name) in rooms(board) {
                (line(&name, say!("room", language = language), None, "text", 30).show(typed, errors))
            }
            button { (say!("go-on")) }
        }
    })
}

fn line<'a>(name: &'a str, label: String, hint: Option<String>, sort: &'static str, size: u8) -> Field<'a> {
    Field { name, label, hint, kind: Kind::Line(sort, size) }
}

fn confirm(board: &Board, access: Access, typed: &Typed, new: &DateSnapshot, mails: usize) -> Response {
    let old = &board.counts.date.snapshot;
    let names = ["tag", "beginn", "ende", "online"].map(str::to_owned).into_iter();
    let names: Vec<_> = names.chain(rooms(board).into_iter().map(|(_, name)| name)).collect();
    Page::new(say!("appointment-confirm"), access).about(about(board)).show(&html! {
        h2 { (say!("before")) }
        dl { dt { (say!("time")) } dd { (when(old)) } (place(old)) }
        h2 { (say!("after")) }
        dl { dt { (say!("time")) } dd { (when(new)) } (place(new)) }
        p.warning { (say!("mails-update", count = mails)) }
        form method="post" {
            (hidden("stand", &board.version()))
            (hidden("mails", &mails.to_string()))
            @for name in &names { (hidden(name, &typed.get(name))) }
            button name="bestaetigt" value="ja" { (say!("appointment-button", count = mails)) }
            button.secondary name="bearbeiten" value="ja" { (say!("edit")) }
        }
        p { a href={ "/organisation/termine/" (old.id) } { (say!("back")) } }
    })
}
