// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Small German pages without scripts, for the links in mails.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::civil::DateTime;
use lotse_model::registration::{Attendance, MAX_TEXT, ProblemCode};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::error::{ApiError, add_retry_after, status};
use super::links::Typed;
use super::words::problem;
use crate::registration::outbox::DateSnapshot;
use crate::registration::store::Failure;
use crate::registration::{Own, Record, State};

/// Nothing but the style sheet and the page's own form.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);
const STYLE: &str = include_str!("page.css");

/// An error as a page.
pub(super) struct PageError(ApiError);

/// Asks whether to confirm.
pub(super) fn confirm(own: &Own) -> Response {
    match own.record.state {
        State::Unconfirmed => page(
            "Anmeldung bestätigen",
            &html! {
                (facts(own))
                p { "Bestätigen Sie hier, dass Sie teilnehmen möchten." }
                form method="post" { button { "Anmeldung bestätigen" } }
            },
        ),
        _ => confirmed(own),
    }
}

/// Says how it stands now.
pub(super) fn confirmed(own: &Own) -> Response {
    match (own.record.state, own.position) {
        (State::Cancelled, _) => cancelled(own),
        (State::Waiting, Some(position)) => page(
            "Sie stehen auf der Warteliste",
            &html! {
                (facts(own))
                p { "Zurzeit ist kein Platz frei. Sie stehen auf Platz " (position) " der Warteliste." }
                p { "Wird ein Platz frei, bekommen Sie ihn von selbst und erhalten eine E-Mail." }
            },
        ),
        _ => page(
            "Sie sind angemeldet",
            &html! {
                (facts(own))
                p { "Wir freuen uns auf Sie. Eine E-Mail mit dem Termin ist unterwegs." }
            },
        ),
    }
}

/// Asks whether to cancel.
pub(super) fn cancel(own: &Own) -> Response {
    if own.record.state == State::Cancelled {
        return cancelled(own);
    }
    page(
        "Anmeldung absagen",
        &html! {
            (facts(own))
            p { "Möchten Sie Ihre Anmeldung absagen? Dann bekommt jemand anderes den Platz." }
            form method="post" { button { "Anmeldung absagen" } }
        },
    )
}

/// Says that it is cancelled.
pub(super) fn cancelled(own: &Own) -> Response {
    page(
        "Ihre Anmeldung ist abgesagt",
        &html! {
            (facts(own))
            p { "Danke, dass Sie Bescheid gegeben haben." }
            p { "Möchten Sie doch teilnehmen? Dann melden Sie sich einfach neu an." }
        },
    )
}

/// The form to change.
pub(super) fn change(own: &Own) -> Response {
    if own.record.state == State::Cancelled {
        return cancelled(own);
    }
    let Record { attendance, question, needs, .. } = own.record.clone();
    page("Anmeldung ändern", &change_form(Some(own), &Typed { attendance, question, needs }))
}

/// The form once more, with what was typed, since `error` kept it from being saved. Without `own` it is not known now.
pub(super) fn change_again(own: Option<&Own>, typed: &Typed, error: ApiError) -> Response {
    let code = error.code();
    // There is nothing left to change.
    let is_over = matches!(code, ProblemCode::UnknownLink | ProblemCode::RegistrationCancelled);
    if is_over || own.is_some_and(|own| own.record.state == State::Cancelled) {
        return PageError::from(error).into_response();
    }
    error.log();
    let content = html! {
        div.error role="alert" tabindex="-1" autofocus {
            p { strong { "Ihre Änderung ist noch nicht gespeichert." } " " (problem(code).0) }
            @for (name, label, text) in typed.texts() {
                @if text.chars().count() > MAX_TEXT {
                    p { a href={ "#" (name) } { (label) ": Kürzen Sie den Text auf " (MAX_TEXT) " Zeichen." } }
                }
            }
        }
        (change_form(own, typed))
    };
    let mut response = respond(status(code), "Anmeldung ändern", &content);
    add_retry_after(code, &mut response);
    response
}

impl Typed {
    /// Name, label and text of the fields for texts.
    fn texts(&self) -> [(&'static str, &'static str, &str); 2] {
        [
            ("question", "Ihre Frage an uns (freiwillig)", &self.question),
            ("needs", "Was brauchen Sie, um gut teilnehmen zu können? (freiwillig)", &self.needs),
        ]
    }
}

fn change_form(own: Option<&Own>, typed: &Typed) -> Markup {
    let choices = [(Attendance::Online, "online", "Online"), (Attendance::OnSite, "on-site", "Vor Ort")];
    let is_choice = |at: usize, attendance| {
        own.is_some_and(|own| own.offered[at] || own.record.attendance == attendance) || typed.attendance == attendance
    };
    let choices: Vec<_> = choices.iter().enumerate().filter(|(at, choice)| is_choice(*at, choice.0)).collect();
    html! {
        @if let Some(own) = own { (facts(own)) }
        form method="post" {
            @if let [(_, (_, value, _))] = choices[..] {
                input type="hidden" name="attendance" value=(value);
            } @else {
                fieldset {
                    legend { "Wie möchten Sie teilnehmen?" }
                    @for (_, (attendance, value, label)) in choices {
                        label { input type="radio" name="attendance" value=(value) checked[typed.attendance == *attendance]; " " (label) }
                    }
                }
            }
            @for (name, label, text) in typed.texts() {
                @let invalid = text.chars().count() > MAX_TEXT;
                label for=(name) { (label) }
                @if name == "needs" {
                    p id="needs-hint" { "Nur das Organisationsteam liest dies. Am Tag nach dem Termin wird es gelöscht." }
                }
                // No maxlength once it is too long: the browser would let nobody type.
                textarea id=(name) name=(name) rows="3" maxlength=[(!invalid).then_some(MAX_TEXT)]
                    aria-describedby=[(name == "needs").then_some("needs-hint")] aria-invalid=[invalid.then_some("true")] { "\n" (text) }
            }
            button { "Änderung speichern" }
        }
    }
}

/// Says that it was changed.
pub(super) fn changed(own: &Own) -> Response {
    page(
        "Ihre Änderung ist gespeichert",
        &html! {
            (facts(own))
            @if let Some(position) = own.position {
                p { "Zurzeit ist kein Platz frei. Sie stehen auf Platz " (position) " der Warteliste." }
            }
        },
    )
}

/// Answers `/api/registrations/page.css`.
#[utoipa::path(get, path = "/api/registrations/page.css", tag = "links in mails",
    responses((status = 200, description = "The style sheet of these pages.", content_type = "text/css")))]
pub(super) async fn show_style() -> Response {
    let kept = HeaderValue::from_static("public, max-age=3600");
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept)], STYLE).into_response()
}

fn facts(own: &Own) -> Markup {
    let date = &own.date.snapshot;
    html! {
        dl {
            dt { "Termin" }
            dd { (title(date)) }
            dt { "Zeit" }
            dd { (when(date)) }
            dt { "Teilnahme" }
            dd {
                @match own.record.attendance {
                    Attendance::Online => { "online" }
                    Attendance::OnSite => { "vor Ort" @if let Some(room) = date.rooms.get("de") { ": " (room) } }
                }
            }
        }
    }
}

fn title(date: &DateSnapshot) -> &str {
    date.titles.get("de").or_else(|| date.titles.values().next()).map_or("OX-Café", String::as_str)
}

const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// The time at the place: what stands before the offset.
fn when(date: &DateSnapshot) -> String {
    let local = |text: &str| text.get(..19).and_then(|local| local.parse::<DateTime>().ok());
    let (Some(start), Some(end)) = (local(&date.start), local(&date.end)) else { return date.start.clone() };
    let month = MONTHS[usize::from(start.month().unsigned_abs()) - 1];
    let (day, year) = (start.day(), start.year());
    format!("{day}. {month} {year}, {}:{:02} bis {}:{:02} Uhr", start.hour(), start.minute(), end.hour(), end.minute())
}

fn page(heading: &str, content: &Markup) -> Response {
    respond(StatusCode::OK, heading, content)
}

fn respond(status: StatusCode, heading: &str, content: &Markup) -> Response {
    let document = html! {
        (DOCTYPE)
        html lang="de" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width";
                meta name="robots" content="noindex";
                title { (heading) " – OX-Café" }
                link rel="stylesheet" href="../page.css";
            }
            body { main { h1 { (heading) } (content) } }
        }
    };
    let PreEscaped(document) = document;
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    (status, [(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, POLICY)], document).into_response()
}

impl From<ApiError> for PageError {
    fn from(error: ApiError) -> Self {
        Self(error)
    }
}

impl From<Failure> for PageError {
    fn from(failure: Failure) -> Self {
        Self(failure.into())
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        self.0.log();
        let code = self.0.code();
        let content = html! { p { (problem(code).0) } };
        let mut response = respond(status(code), "Das hat nicht geklappt", &content);
        add_retry_after(code, &mut response);
        response
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_time_at_the_place() {
        let date = DateSnapshot {
            id: "a".into(),
            start: "2026-12-09T14:00:00+01:00".into(),
            end: "2026-12-09T15:30:00+01:00".into(),
            zone: "Europe/Berlin".into(),
            titles: Default::default(),
            online: None,
            rooms: Default::default(),
            organizer: crate::registration::outbox::OrganizerSnapshot { name: String::new(), mail: String::new() },
        };
        assert_eq!(when(&date), "9. Dezember 2026, 14:00 bis 15:30 Uhr");
        assert_eq!(title(&date), "OX-Café");
    }
}
