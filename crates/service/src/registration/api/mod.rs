// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The registration over HTTP: JSON for the widget, small pages without scripts for the links in mails.

mod body;
mod cafe;
mod error;
mod identity;
mod limits;
mod links;
mod openapi;
mod page;
mod published;
mod register;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, Method, header};
use axum::routing::{get, post};
use jiff::Timestamp;
use tower_http::cors::{AllowOrigin, CorsLayer};
use tower_http::set_header::SetResponseHeaderLayer;

use super::Registrations;
use crate::config::Config;
use error::ApiError;
use limits::Limits;

pub(crate) use body::form_pairs;
pub(crate) use identity::{Identities, only};
pub use openapi::description;
pub use published::PublishedCafe;

/// Tells the time, so that tests can.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// What every handler needs.
pub(crate) struct Api {
    registrations: Registrations,
    published: Arc<PublishedCafe>,
    identities: Identities,
    limits: Limits,
    mails_per_address: u32,
    deletion_days: u32,
    clock: Clock,
}

type Shared = Arc<Api>;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// All addresses below `/api`.
pub(crate) fn routes(
    config: &Config,
    registrations: Registrations,
    published: Arc<PublishedCafe>,
    clock: Clock,
) -> Router {
    let api = Arc::new(Api {
        registrations,
        published,
        identities: Identities::new(&config.registration),
        limits: Limits::new(config.registration.per_network, config.registration.overall),
        mails_per_address: config.registration.mails_per_address,
        deletion_days: config.registration.deletion_days,
        clock,
    });
    let open = Router::new()
        .route("/cafe", get(cafe::show_cafe))
        .route("/cafe/{date}/registrations", post(register::register_attendee))
        .route("/openapi.json", get(openapi::show_description))
        .method_not_allowed_fallback(async || ApiError::MethodNotAllowed);
    let linked = Router::new()
        .route("/registrations/{token}/confirm", get(links::show_confirm).post(links::confirm_registration))
        .route("/registrations/{token}/cancel", get(links::show_cancel).post(links::cancel_registration))
        .route("/registrations/{token}/change", get(links::show_change).post(links::change_registration))
        .route("/registrations/page.css", get(page::show_style))
        .method_not_allowed_fallback(async || ApiError::MethodNotAllowed);
    // Pages of other origins may use the API of the widget; links in mails are opened by themselves.
    let open = if config.allowed_origins.is_empty() { open } else { open.layer(cors(config)) };
    let never_kept =
        SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    open.merge(linked).fallback(async || ApiError::NotFound).layer(never_kept).with_state(api)
}

fn cors(config: &Config) -> CorsLayer {
    let origins = config.allowed_origins.iter().map(|origin| origin.to_header());
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins))
        .allow_methods([Method::GET, Method::HEAD, Method::POST])
        .allow_headers([header::CONTENT_TYPE, IDEMPOTENCY_KEY])
        .expose_headers([header::RETRY_AFTER])
        // The single sign-on needs its cookie or ticket; without it nothing here depends on who asks.
        .allow_credentials(config.registration.identity_mail_header.is_some())
        .vary([header::ORIGIN])
}
