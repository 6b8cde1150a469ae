// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who may see the pages, and from where forms may come.

use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::form::Typed;
use super::page::PageError;
use super::sign_in::{self, Unfinished};
use super::{Organisers, Shared};
use crate::registration::api::only;

const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// How somebody is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    /// A trusted proxy names the group.
    Group,
    /// By password.
    Session,
    /// Not at all.
    Denied,
}

/// Lets through whom the pages are for. Everybody else learns of no date and no address.
pub(super) async fn guard(State(organisers): State<Shared>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let access = organisers.access(&parts);
    if access == Access::Denied {
        if organisers.password.is_none() {
            return PageError::NotFound.into_response();
        }
        // What another site sent is not kept: it would look as if the person had typed it.
        let unfinished = match parts.method {
            Method::POST if is_own_form(&parts, &organisers.origin) => {
                let path = parts.uri.path().to_owned();
                let typed = Typed::read(Request::from_parts(parts, body)).await.ok();
                typed.and_then(|typed| Unfinished::new(path, typed))
            }
            _ => None,
        };
        return sign_in::ask(sign_in::Asked::First, unfinished.as_ref());
    }
    if !is_own_form(&parts, &organisers.origin) {
        return PageError::OtherSite.into_response();
    }
    // Who saw what, as data protection asks for; neither person nor content.
    tracing::info!(method = %parts.method, path = parts.uri.path(), "a page of the organisers");
    parts.extensions.insert(access);
    next.run(Request::from_parts(parts, body)).await
}

impl Organisers {
    /// Whether any page is there for whoever asks, be it the one that asks for the password.
    pub(super) fn may_ask(&self, request: &Parts) -> bool {
        self.password.is_some() || self.is_in_group(request)
    }

    fn access(&self, request: &Parts) -> Access {
        if self.is_in_group(request) {
            Access::Group
        } else if self.password.is_some() && self.sessions.has(&request.headers, (self.clock)()) {
            Access::Session
        } else {
            Access::Denied
        }
    }

    fn is_in_group(&self, request: &Parts) -> bool {
        let Some((header, group)) = &self.group else { return false };
        self.identities.is_from_proxy(request) && names_group(&request.headers, header, group)
    }
}

/// Proxies part groups by commas or semicolons.
fn names_group(headers: &HeaderMap, header: &HeaderName, group: &str) -> bool {
    only(headers, header).is_some_and(|groups| groups.split([',', ';']).any(|one| one.trim() == group))
}

/// Whether a request changes nothing, or comes from a page of this origin. Browsers say so in a header that no page can set
/// (Fetch Metadata); older ones name the origin. Nobody else sends forms.
pub(super) fn is_own_form(request: &Parts, own: &str) -> bool {
    if matches!(request.method, Method::GET | Method::HEAD) {
        return true;
    }
    match request.headers.get(FETCH_SITE) {
        Some(site) => site == "same-origin",
        None => request.headers.get(header::ORIGIN).is_some_and(|origin| origin == own),
    }
}
