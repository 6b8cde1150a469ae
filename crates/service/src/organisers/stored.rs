// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is stored of one person: found by address, shown, and deleted when the person asks for it.
//!
//! The address is sent in a form only, so that it stands in no log and no history.

use axum::extract::{Extension, Request, State};
use axum::response::Response;
use jiff::Timestamp;
use lotse_model::registration::EmailAddress;
use maud::{Markup, html};

use super::access::Access;
use super::date::{sort, title};
use super::form::{Errors, Field, Kind, Typed, form_status, hidden};
use super::page::{Answer, Done, Known, MaybeDone, Page, done, what_was_done};
use super::times::when;
use super::{Shared, say};
use crate::registration::{State as Where, Stored};

/// Shows the form.
pub(super) async fn show_search(Extension(access): Known, query: MaybeDone) -> Response {
    search(access, &Typed::default(), &Errors::default(), &what_was_done(query))
}

/// Shows what is stored; with the button of that page, deletes it.
pub(super) async fn search_or_erase(
    State(organisers): State<Shared>,
    Extension(access): Known,
    request: Request,
) -> Answer {
    let typed = Typed::read(request).await?;
    let Ok(email) = EmailAddress::try_from(typed.get("email")) else {
        let mut errors = Errors::default();
        errors.add("email", say!("email-invalid"));
        return Ok(search(access, &typed, &errors, &Done::default()));
    };
    let now = (organisers.clock)();
    if typed.has("loeschen") {
        let registrations = organisers.registrations.erase(email, now).await?;
        tracing::info!(registrations, "all that was stored of a person was deleted");
        return Ok(done("/organisation/auskunft", "geloescht", Some(registrations)));
    }
    let all = organisers.registrations.stored(email.clone()).await?;
    Ok(found(access, &email, &all, now))
}

fn search(access: Access, typed: &Typed, errors: &Errors, done: &Done) -> Response {
    let hint = Some(say!("email-hint"));
    let email = Field { name: "email", label: say!("email"), hint, kind: Kind::Line("email", 30) };
    Page::new(say!("stored"), access).with_status(form_status(errors, None)).after(done).show(&html! {
        (errors.summary())
        p { (say!("stored.text")) }
        form method="post" novalidate {
            (email.show(typed, errors))
            button { (say!("stored-search")) }
        }
    })
}

fn found(access: Access, email: &EmailAddress, all: &[Stored], now: Timestamp) -> Response {
    Page::new(say!("stored"), access).show(&html! {
        h2 { (say!("stored-of", email = email.as_str().to_owned())) }
        @if all.is_empty() { p { (say!("stored-nothing")) } } @else {
            @for stored in all { (entry(stored, now)) }
            h2 { (say!("erase")) }
            p.warning { (say!("erase.text")) }
            form method="post" {
                (hidden("email", email.as_str()))
                button.danger name="loeschen" value="ja" { (say!("erase-button")) }
            }
        }
        p { a href="/organisation/auskunft" { (say!("stored-other")) } }
    })
}

fn entry(stored: &Stored, now: Timestamp) -> Markup {
    let (record, date) = (&stored.record, &stored.date);
    let yes_or_no = |is: bool| if is { say!("yes") } else { say!("no") };
    html! {
        h3 { bdi { (title(&date.snapshot)) } ", " (when(&date.snapshot)) }
        dl {
            dt { (say!("name")) } dd { bdi { (record.name) } }
            dt { (say!("email")) } dd { (record.email) }
            dt { (say!("state")) } dd { (state(record.state)) }
            dt { (say!("attendance")) } dd { (sort(record.attendance)) }
            dt { (say!("stored-since")) } dd { (registered(record.created_at, &date.snapshot.zone)) }
            dt { (say!("stored-language")) } dd { (record.language) }
            @if !record.question.is_empty() { dt { (say!("question")) } dd.text { bdi { (record.question) } } }
            @if !record.needs.is_empty() { dt { (say!("needs-one")) } dd.text { bdi { (record.needs) } } }
            @if date.has_begun(now) { dt { (say!("was-there")) } dd { (yes_or_no(record.checked_in)) } }
            dt { (say!("stored-mails")) } dd { (say!("stored-mails-count", sent = stored.sent, unsent = stored.unsent)) }
        }
    }
}

fn state(state: Where) -> String {
    match state {
        Where::Unconfirmed => say!("person-unconfirmed"),
        Where::Confirmed => say!("person-confirmed"),
        Where::Waiting => say!("person-waiting"),
        Where::Cancelled => say!("person-cancelled"),
    }
}

/// When the clock at the place of the date showed what, as `25.11.2026, 9:00 Uhr`.
fn registered(seconds: i64, zone: &str) -> String {
    super::times::at(seconds, zone).map_or_else(String::new, |at| {
        say!(
            "moment",
            day = at.day().to_string(),
            month = at.month().to_string(),
            year = at.year().to_string(),
            clock = format!("{}:{:02}", at.hour(), at.minute()),
        )
    })
}
