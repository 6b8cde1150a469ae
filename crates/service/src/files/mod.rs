// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Handing out files: from the address to the path, from the path to the file, from the file to the answer.

mod address;
pub(crate) mod compression;
mod headers;
mod media_type;
mod negotiation;
mod range;
mod respond;
mod store;

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};

use crate::config::Config;
use crate::error::ServeError;
use address::Address;
use store::{Found, Store};

pub(crate) use media_type::MediaType;

/// The two folders and where they stand in the address.
pub(crate) struct Files {
    base_path: String,
    resource_policy: HeaderValue,
    store: Arc<Store>,
}

const RESOURCE_POLICY: HeaderName = HeaderName::from_static("cross-origin-resource-policy");

impl Files {
    pub(crate) fn new(config: &Config) -> Self {
        let store = Store::new(config.widget_dir.clone(), config.content_dir.clone());
        let is_shared = !config.allowed_origins.is_empty();
        Self {
            base_path: config.base_path.as_str().to_owned(),
            resource_policy: HeaderValue::from_static(if is_shared { "cross-origin" } else { "same-origin" }),
            store: Arc::new(store),
        }
    }

    /// Whether the file at `path`, as below `base-path`, could be sent now.
    pub(crate) async fn is_readable(&self, path: &str) -> bool {
        matches!(self.store.find(path).await, Ok(Found::Small(_) | Found::Large(_)))
    }
}

/// Answers everything that is not a route of its own.
pub(crate) async fn serve_file(State(files): State<Arc<Files>>, request: Request) -> Response {
    let mut response = answer(&files, &request.into_parts().0).await.into_response();
    response.headers_mut().insert(RESOURCE_POLICY, files.resource_policy.clone());
    response
}

async fn answer(files: &Files, request: &Parts) -> Result<Response, ServeError> {
    if !matches!(request.method, Method::GET | Method::HEAD) {
        return Err(ServeError::MethodNotAllowed);
    }
    let path = match Address::parse(&files.base_path, request.uri.path())? {
        Address::File(path) => path,
        Address::Redirect(to) => return Ok(redirect(to)),
    };
    let accepted = negotiation::Accepted::from_headers(&request.headers);
    let (method, headers) = (&request.method, &request.headers);
    match files.store.find(&path).await? {
        Found::Small(file) => respond::respond(file.representation(accepted), method, headers).await,
        Found::Large(file) => respond::respond(file.into_representation(), method, headers).await,
        Found::Folder => Ok(redirect(&format!("{}/", request.uri.path()))),
    }
}

/// Temporary, since `base-path` is a setting and may change.
fn redirect(to: &str) -> Response {
    let location = HeaderValue::try_from(to).expect("a request path is visible ASCII");
    let kept = HeaderValue::from_static("no-cache");
    (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location), (header::CACHE_CONTROL, kept)]).into_response()
}
