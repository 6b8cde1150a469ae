// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Signing in with the password, and out again.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use maud::{Markup, html};

use super::access::{Access, is_own_form};
use super::form::{Typed, hidden};
use super::page::{Answer, Page, PageError, see_other};
use super::sessions::WINDOW;
use super::{Shared, say};
use crate::password::is_right;

/// Why somebody is asked for the password.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// Not signed in, or not any more.
    First,
    /// It was another.
    Wrong,
    /// It was tried too often.
    TooOften,
}

/// Asks for the password.
pub(super) fn ask(why: Asked, unfinished: Option<&Unfinished>) -> Response {
    let status = match why {
        // Nothing is wrong yet, and the title need not say so.
        Asked::First => StatusCode::OK,
        Asked::Wrong => StatusCode::UNAUTHORIZED,
        Asked::TooOften => StatusCode::TOO_MANY_REQUESTS,
    };
    let error = match why {
        Asked::First => None,
        Asked::Wrong => Some(say!("sign-in-wrong")),
        Asked::TooOften => Some(say!("sign-in-too-often")),
    };
    let described = error.as_ref().map(|_| "kennwort-fehler");
    let mut response = Page::new(say!("sign-in"), Access::Denied).with_status(status).show(&html! {
        @if let Some(error) = &error {
            div.errors role="alert" tabindex="-1" autofocus {
                h2 { (say!("errors")) }
                ul { li { a href="#kennwort" { (error) } } }
            }
        }
        p { (say!("sign-in.text")) }
        @if unfinished.is_some() { p { (say!("sign-in-kept")) } }
        form method="post" action="/organisation/anmelden" {
            @if let Some(unfinished) = unfinished { (unfinished.hidden(KEPT)) }
            // Programs that keep passwords look for a name beside it.
            input type="text" name="name" value="organisation" autocomplete="username" hidden;
            div.field {
                label for="kennwort" { (say!("password")) }
                @if let Some(error) = &error { p.error #kennwort-fehler { (error) } }
                input #kennwort type="password" name="kennwort" autocomplete="current-password" required
                    aria-describedby=[described] aria-invalid=[described.map(|_| "true")];
            }
            button { (say!("sign-in-button")) }
        }
    });
    if why == Asked::First {
        *response.status_mut() = StatusCode::UNAUTHORIZED;
    }
    if why == Asked::TooOften {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(WINDOW));
    }
    response
}

/// Answers `POST /organisation/anmelden`.
pub(super) async fn sign_in(State(organisers): State<Shared>, request: Request) -> Answer {
    let Some(hash) = organisers.password.clone() else { return Err(PageError::NotFound) };
    let (parts, body) = request.into_parts();
    if !is_own_form(&parts, &organisers.origin) {
        return Err(PageError::OtherSite);
    }
    let (client, now) = (organisers.identities.client(&parts), (organisers.clock)());
    let typed = Typed::read(Request::from_parts(parts, body)).await?;
    let (password, unfinished) = (typed.get("kennwort"), Unfinished::kept(&typed));
    if !organisers.attempts.admit(client, now) {
        tracing::warn!("too many attempts to sign in as an organiser");
        return Ok(ask(Asked::TooOften, unfinished.as_ref()));
    }
    let turn = organisers.checking.acquire().await.map_err(|_| PageError::NotFound)?;
    let checked = tokio::task::spawn_blocking(move || is_right(&password, hash.as_str())).await;
    drop(turn);
    if !checked.unwrap_or(false) {
        tracing::warn!("an attempt to sign in as an organiser failed");
        return Ok(ask(Asked::Wrong, unfinished.as_ref()));
    }
    organisers.attempts.forget(client);
    tracing::info!("an organiser signed in");
    let mut response = unfinished.map_or_else(|| see_other("/organisation"), |unfinished| unfinished.show());
    response.headers_mut().insert(header::SET_COOKIE, organisers.sessions.start(now));
    Ok(response)
}

/// A form that was sent when the session had ended. It travels through the page that asks for the password, as unseen
/// fields, and is sent once more by a button of its own: so no password goes where it does not belong, and nothing is done
/// without being asked for.
pub(super) struct Unfinished {
    path: String,
    typed: Typed,
}

/// Before the names of its fields while it travels, as the page has fields of its own.
const KEPT: &str = "unfertig-";
const PATH: &str = "pfad";

impl Unfinished {
    /// What was sent to `path`, if anything.
    pub(super) fn new(path: String, typed: Typed) -> Option<Self> {
        let is_page = path.starts_with("/organisation/");
        (is_page && typed.pairs().next().is_some()).then_some(Self { path, typed })
    }

    /// What came with the password, if anything.
    fn kept(sent: &Typed) -> Option<Self> {
        let path = sent.get(PATH);
        let mut typed = Typed::default();
        for (name, value) in sent.pairs() {
            if let Some(name) = name.strip_prefix(KEPT) {
                typed.add(name, value.to_owned());
            }
        }
        Self::new(path, typed)
    }

    fn hidden(&self, before: &str) -> Markup {
        html! {
            @if !before.is_empty() { (hidden(PATH, &self.path)) }
            @for (name, value) in self.typed.pairs() { (hidden(&format!("{before}{name}"), value)) }
        }
    }

    /// The page after signing in.
    fn show(&self) -> Response {
        Page::new(say!("unfinished"), Access::Session).show(&html! {
            p { (say!("unfinished.text")) }
            form method="post" action=(self.path) {
                (self.hidden(""))
                button { (say!("go-on")) }
            }
            p { a href="/organisation" { (say!("unfinished-drop")) } }
        })
    }
}

/// Answers `POST /organisation/abmelden`.
pub(super) async fn sign_out(State(organisers): State<Shared>, headers: HeaderMap) -> Response {
    let mut response = see_other("/organisation");
    response.headers_mut().insert(header::SET_COOKIE, organisers.sessions.end(&headers));
    response
}
