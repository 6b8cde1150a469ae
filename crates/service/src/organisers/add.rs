// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registering somebody who asked by telephone or mail.

use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use jiff::Timestamp;
use lotse_model::registration::{
    Attendance, Field as Wrong, FieldError, FieldErrorCode, MAX_TEXT, RegisterRequest, Registrant,
};
use maud::html;

use super::access::Access;
use super::date::{about, sort};
use super::form::{Errors, Field, Kind, Typed, choices, form_status, hidden};
use super::page::{Answer, Known, Page, PageError, done};
use super::{Shared, say};
use crate::registration::store::Failure;
use crate::registration::token::random_hex;
use crate::registration::{Added, Board, Refusal};

/// Shows the form.
pub(super) async fn show_add(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
) -> Answer {
    let board = organisers.board(&date).await?;
    let now = (organisers.clock)();
    board.counts.date.check_addable(now).map_err(PageError::Refused)?;
    Ok(form(&board, access, &Typed::default(), &Errors::default(), now))
}

/// Registers; whoever gets no seat waits.
pub(super) async fn add_person(
    State(organisers): State<Shared>,
    Extension(access): Known,
    Path(date): Path<String>,
    request: Request,
) -> Answer {
    let typed = Typed::read(request).await?;
    let (key, board) = (typed.get("schluessel"), organisers.board(&date).await?);
    if key.is_empty() {
        return Err(PageError::BadForm);
    }
    let now = (organisers.clock)();
    let registrant = match registrant(&typed, &board) {
        Ok(registrant) => registrant,
        Err(errors) => return Ok(form(&board, access, &typed, &errors, now)),
    };
    let mut errors = Errors::default();
    match organisers.registrations.add(date.clone(), registrant, &key, now).await {
        Ok(Added::Already) => errors.add("email", say!("add-already")),
        Ok(added) => {
            let (page, what) = match added {
                // At the door, the next thing is to note who is there.
                _ if board.counts.date.has_begun(now) => ("/anwesenheit", "dazugekommen"),
                Added::Confirmed => ("", "hinzugefuegt"),
                _ => ("", "warteliste"),
            };
            return Ok(done(&format!("/organisation/termine/{date}{page}"), what, None));
        }
        // The same form once more, with something else in it: back was pressed, and something changed.
        Err(Failure::Refused(Refusal::KeyReused)) => errors.add("email", say!("add-sent-before")),
        Err(failure) => return Err(failure.into()),
    }
    Ok(form(&board, access, &typed, &errors, now))
}

fn registrant(typed: &Typed, board: &Board) -> Result<Registrant, Errors> {
    let mut errors = Errors::default();
    let attendance = match typed.get("teilnahme").as_str() {
        "online" => Some(Attendance::Online),
        "vor-ort" => Some(Attendance::OnSite),
        _ => None,
    };
    let attendance = attendance.filter(|attendance| board.seats(*attendance).offered);
    let request = RegisterRequest {
        email: typed.get("email"),
        name: typed.get("name"),
        attendance: attendance.unwrap_or(Attendance::Online),
        language: "de".into(),
        question: typed.get("frage"),
        needs: typed.get("bedarf"),
    };
    let registrant = Registrant::try_from(request);
    for error in registrant.as_ref().err().into_iter().flatten() {
        let (field, text) = sentence(error);
        errors.add(field, text);
    }
    if attendance.is_none() {
        errors.add("teilnahme", say!("attendance-missing"));
    }
    errors.sort_by_place(&["name", "email", "teilnahme", "frage", "bedarf"]);
    registrant.ok().filter(|_| errors.is_empty()).ok_or(errors)
}

fn sentence(error: &FieldError) -> (&'static str, String) {
    match (error.field, error.code) {
        (Wrong::Name, FieldErrorCode::Missing) => ("name", say!("name-missing")),
        (Wrong::Name, _) => ("name", say!("name-too-long")),
        (Wrong::Email, FieldErrorCode::Missing) => ("email", say!("email-missing")),
        (Wrong::Email, _) => ("email", say!("email-invalid")),
        (Wrong::Needs, _) => ("bedarf", say!("text-too-long", most = MAX_TEXT)),
        _ => ("frage", say!("text-too-long", most = MAX_TEXT)),
    }
}

fn form(board: &Board, access: Access, typed: &Typed, errors: &Errors, now: Timestamp) -> Response {
    let offered: Vec<_> = [(Attendance::Online, "online"), (Attendance::OnSite, "vor-ort")]
        .into_iter()
        .filter(|(attendance, _)| board.seats(*attendance).offered)
        .map(|(attendance, value)| (value, sort(attendance)))
        .collect();
    let line = |name, label, hint, sort, size| Field { name, label, hint, kind: Kind::Line(sort, size) };
    let lines = |name, label| Field { name, label, hint: None, kind: Kind::Lines(MAX_TEXT) };
    Page::new(say!("add"), access).about(about(board)).with_status(form_status(errors, None)).show(&html! {
        (errors.summary())
        p { @if board.counts.date.has_begun(now) { (say!("add-begun")) } @else { (say!("add.text")) } }
        form method="post" novalidate {
            (hidden("schluessel", &random_or_kept(typed, errors)))
            (line("name", say!("name"), None, "text", 30).show(typed, errors))
            (line("email", say!("email"), Some(say!("email-hint")), "email", 30).show(typed, errors))
            (choices("teilnahme", &say!("attendance"), &offered, typed, errors))
            (lines("frage", say!("question-optional")).show(typed, errors))
            (lines("bedarf", say!("needs-optional")).show(typed, errors))
            button { (say!("add-button")) }
        }
    })
}

/// A form that was refused gets another key, as what it sends next is another registration.
fn random_or_kept(typed: &Typed, errors: &Errors) -> String {
    let kept = typed.get("schluessel");
    if kept.is_empty() || !errors.is_empty() { random_hex::<16>() } else { kept }
}
