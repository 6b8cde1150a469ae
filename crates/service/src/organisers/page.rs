// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What all pages share: head and foot, notices, errors.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Extension, Query, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde::Deserialize;

use super::access::Access;
use super::{Shared, say};
use crate::registration::Refusal;
use crate::registration::store::Failure;

/// Nothing but the style sheet and the page's own forms.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);
/// With `no-referrer`, browsers would hide the origin of our own forms (Fetch, "append a request Origin header").
const REFERRER: HeaderValue = HeaderValue::from_static("same-origin");
const NEVER_KEPT: HeaderValue = HeaderValue::from_static("no-store");
const STYLE: &str = include_str!("style.css");

/// What handlers give back.
pub(super) type Answer = Result<Response, PageError>;

/// How whoever asks is known; the guard puts it there.
pub(super) type Known = Extension<Access>;

/// A page that is not the one asked for. One variant for each sentence.
#[derive(Debug)]
pub(super) enum PageError {
    /// 400: a form that is none of ours.
    BadForm,
    /// 403: a form of another site.
    OtherSite,
    /// 404: no such page, or not for whoever asks.
    NotFound,
    /// 405: no such method here.
    MethodNotAllowed,
    /// 413: more than any form of ours holds.
    TooLarge,
    /// 404 or 409: what was asked for cannot be done.
    Refused(Refusal),
    /// 500, 503: the database.
    Failed(Failure),
}

/// A page under way.
pub(super) struct Page {
    /// The heading, also in the title.
    pub(super) heading: String,
    /// What the page is about: a date.
    pub(super) about: Option<About>,
    /// How whoever asks is known.
    pub(super) access: Access,
    /// 200, or what is wrong.
    pub(super) status: StatusCode,
    /// Something to say first.
    pub(super) notice: Option<String>,
}

/// The date that a page belongs to.
pub(super) struct About {
    /// Its id.
    pub(super) id: String,
    /// Title and time.
    pub(super) name: String,
}

impl Page {
    pub(super) fn new(heading: String, access: Access) -> Self {
        Self { heading, about: None, access, status: StatusCode::OK, notice: None }
    }

    pub(super) fn about(self, about: About) -> Self {
        Self { about: Some(about), ..self }
    }

    /// Says what was done, if this is where somebody was sent after doing it.
    pub(super) fn after(self, done: &Done) -> Self {
        Self { notice: done.text(), ..self }
    }

    /// With this status; whatever is wrong is said in the title too.
    pub(super) fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    pub(super) fn show(self, content: &Markup) -> Response {
        let title = if self.status.is_success() {
            self.heading.clone()
        } else {
            say!("title-error", title = self.heading.clone())
        };
        let document = html! {
            (DOCTYPE)
            html lang="de" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width";
                    meta name="robots" content="noindex";
                    title { (title) " – " (say!("site")) }
                    link rel="stylesheet" href="/organisation/style.css";
                }
                body {
                    a.skip href="#inhalt" { (say!("skip")) }
                    (self.banner())
                    main #inhalt tabindex="-1" {
                        @if let Some(about) = &self.about {
                            nav aria-label=(say!("path")) {
                                a href={ "/organisation/termine/" (about.id) } { bdi { (about.name) } }
                            }
                        }
                        @if let Some(notice) = &self.notice { p.done role="status" { (notice) } }
                        h1 { (self.heading) }
                        (content)
                    }
                }
            }
        };
        respond(self.status, document)
    }

    fn banner(&self) -> Markup {
        html! {
            header {
                p { (say!("site")) }
                @if self.access != Access::Denied {
                    nav aria-label=(say!("menu")) {
                        a href="/organisation" { (say!("dates")) } " "
                        a href="/organisation/auskunft" { (say!("stored")) }
                    }
                }
                @if self.access == Access::Session {
                    form method="post" action="/organisation/abmelden" { button.secondary { (say!("sign-out")) } }
                }
            }
        }
    }
}

fn respond(status: StatusCode, PreEscaped(document): Markup) -> Response {
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::REFERRER_POLICY, REFERRER),
        (header::CACHE_CONTROL, NEVER_KEPT),
    ];
    (status, headers, document).into_response()
}

/// Answers `/organisation/style.css`.
pub(super) async fn show_style(State(organisers): State<Shared>, request: Request) -> Response {
    if !organisers.may_ask(&request.into_parts().0) {
        return PageError::NotFound.into_response();
    }
    let kept = HeaderValue::from_static("private, max-age=3600");
    let kind = HeaderValue::from_static("text/css; charset=utf-8");
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, kept)], STYLE).into_response()
}

/// Sends on to `path`, where it says what was done: reloading does nothing twice.
pub(super) fn done(path: &str, what: &str, count: Option<u32>) -> Response {
    let (path, mark) = path.split_once('#').map_or((path, ""), |(path, mark)| (path, mark));
    let count = count.map(|count| format!("&anzahl={count}")).unwrap_or_default();
    let mark = if mark.is_empty() { String::new() } else { format!("#{mark}") };
    see_other(&format!("{path}?getan={what}{count}{mark}"))
}

/// Sends on to `path`.
pub(super) fn see_other(path: &str) -> Response {
    let location = HeaderValue::try_from(path).expect("paths are made of ids and numbers");
    (StatusCode::SEE_OTHER, [(header::LOCATION, location), (header::CACHE_CONTROL, NEVER_KEPT)]).into_response()
}

/// What was done before this page, as its address says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Done {
    getan: Option<String>,
    anzahl: Option<u32>,
}

/// The part of an address that says what was done, where that can be read.
pub(super) type MaybeDone = Result<Query<Done>, QueryRejection>;

/// An address that is not made by us says nothing, instead of being an error.
pub(super) fn what_was_done(query: MaybeDone) -> Done {
    query.map(|Query(done)| done).unwrap_or_default()
}

impl Done {
    fn text(&self) -> Option<String> {
        let count = self.anzahl.unwrap_or_default();
        Some(match self.getan.as_deref()? {
            "hinzugefuegt" => say!("done-added"),
            "warteliste" => say!("done-waiting"),
            "dazugekommen" => say!("done-joined"),
            "plaetze" => say!("done-capacity"),
            "geaendert" => say!("done-appointment", count = count),
            "abgesagt" => say!("done-called-off", count = count),
            "abgemeldet" => say!("done-cancelled"),
            "nachgerueckt" => say!("done-promoted"),
            "nachricht" => say!("done-letter", count = count),
            "noch-einmal" => say!("done-sent-again"),
            "geloescht" => say!("done-erased", count = count),
            "da" => say!("done-checked-in"),
            "nicht-da" => say!("done-checked-out"),
            _ => return None,
        })
    }
}

impl PageError {
    fn status(&self) -> StatusCode {
        match self {
            Self::BadForm => StatusCode::BAD_REQUEST,
            Self::OtherSite => StatusCode::FORBIDDEN,
            Self::NotFound | Self::Refused(Refusal::UnknownDate | Refusal::UnknownRegistration) => {
                StatusCode::NOT_FOUND
            }
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Refused(_) => StatusCode::CONFLICT,
            Self::Failed(Failure::Broken(_)) => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Failed(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }

    fn text(&self) -> String {
        match self {
            Self::BadForm => say!("error-form"),
            Self::OtherSite => say!("error-other-site"),
            Self::NotFound => say!("error-not-found"),
            Self::MethodNotAllowed => say!("error-method"),
            Self::TooLarge => say!("error-too-large"),
            Self::Refused(Refusal::UnknownDate) => say!("error-unknown-date"),
            Self::Refused(Refusal::UnknownRegistration) => say!("error-unknown-person"),
            Self::Refused(Refusal::DateCancelled) => say!("error-called-off"),
            Self::Refused(Refusal::Past) => say!("error-past"),
            Self::Refused(_) => say!("error-refused"),
            Self::Failed(Failure::Broken(_)) => say!("error-internal"),
            Self::Failed(_) => say!("error-unavailable"),
        }
    }
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        if let Self::Failed(cause) = &self {
            tracing::error!(%cause, "a page of the organisers cannot be shown");
        }
        let page = Page::new(say!("error"), Access::Denied).with_status(self.status());
        page.show(&html! {
            p { (self.text()) }
            p { a href="/organisation" { (say!("to-dates")) } }
        })
    }
}

impl From<Failure> for PageError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Refused(refusal) => Self::Refused(refusal),
            failure => Self::Failed(failure),
        }
    }
}
