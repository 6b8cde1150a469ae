// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Signing in with the password, and out again.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use maud::html;

use super::access::{Access, is_own_form};
use super::form::Typed;
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
pub(super) fn ask(why: Asked) -> Response {
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
        form method="post" action="/organisation/anmelden" {
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
    let password = Typed::read(Request::from_parts(parts, body)).await?.get("kennwort");
    if !organisers.attempts.admit(client, now) {
        tracing::warn!("too many attempts to sign in as an organiser");
        return Ok(ask(Asked::TooOften));
    }
    let turn = organisers.checking.acquire().await.map_err(|_| PageError::NotFound)?;
    let checked = tokio::task::spawn_blocking(move || is_right(&password, hash.as_str())).await;
    drop(turn);
    if !checked.unwrap_or(false) {
        tracing::warn!("an attempt to sign in as an organiser failed");
        return Ok(ask(Asked::Wrong));
    }
    organisers.attempts.forget(client);
    tracing::info!("an organiser signed in");
    let mut response = see_other("/organisation");
    response.headers_mut().insert(header::SET_COOKIE, organisers.sessions.start(now));
    Ok(response)
}

/// Answers `POST /organisation/abmelden`.
pub(super) async fn sign_out(State(organisers): State<Shared>, headers: HeaderMap) -> Response {
    let mut response = see_other("/organisation");
    response.headers_mut().insert(header::SET_COOKIE, organisers.sessions.end(&headers));
    response
}
