// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The routes, and what every answer carries.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::get;
use jiff::Timestamp;
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::config::Config;
use crate::error::ServeError;
use crate::files::{Files, serve_file};
use crate::metrics::{Metrics, show_metrics};
use crate::probes::{show_health, show_readiness};
use crate::registration::api::routes;
use crate::registration::{Clock, PublishedCafe, Registrations};

/// All that the server answers, for the folders, origins and database in `config`. The database is opened when first needed.
pub fn app(config: &Config) -> Router {
    let registrations = Registrations::new(config.registration.database.clone(), &config.public_url());
    let published = Arc::new(PublishedCafe::new(config.content_dir.clone()));
    app_at(config, registrations, published, Arc::new(Timestamp::now))
}

/// As [`app`], at a time that `clock` tells.
pub fn app_at(config: &Config, registrations: Registrations, published: Arc<PublishedCafe>, clock: Clock) -> Router {
    let files = Arc::new(Files::new(config));
    let metrics = Arc::new(Metrics::new(registrations.clone()));
    let api = routes(config, registrations, published, clock);
    let own = Router::new()
        .route("/healthz", get(show_health))
        .route("/readyz", get(show_readiness).with_state(Arc::clone(&files)))
        .route("/metrics", get(show_metrics).with_state(Arc::clone(&metrics)))
        .method_not_allowed_fallback(async || ServeError::MethodNotAllowed);
    own.nest("/api", api).fallback_service(files_for(config, files)).layer(from_fn_with_state(metrics, finish))
}

/// The files, open to the configured origins and to nobody else.
fn files_for(config: &Config, files: Arc<Files>) -> Router {
    let router = Router::new().fallback(serve_file).with_state(files);
    if config.allowed_origins.is_empty() { router } else { router.layer(cors(config)) }
}

/// Module scripts and everything the widget fetches need this where page and files have different origins.
fn cors(config: &Config) -> CorsLayer {
    let origins = config.allowed_origins.iter().map(|origin| origin.to_header());
    CorsLayer::new()
        .allow_origin(AllowOrigin::list(origins))
        .allow_methods([Method::GET, Method::HEAD])
        .allow_headers([header::RANGE, header::IF_NONE_MATCH])
        .vary([header::ORIGIN])
}

/// Counts and logs the answer, and adds what every answer carries. Neither address nor query is logged.
async fn finish(State(metrics): State<Arc<Metrics>>, request: Request, next: Next) -> Response {
    let (method, started) = (request.method().clone(), Instant::now());
    let path = tracing::enabled!(tracing::Level::DEBUG).then(|| logged(request.uri().path()));
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    metrics.count(&method, &response);
    if let Some(path) = path {
        let micros = started.elapsed().as_micros();
        tracing::debug!(%method, path, status = response.status().as_u16(), micros, "answered");
    }
    response
}

/// Whoever has the link of a registration can cancel it, so the log has only what stands before.
fn logged(path: &str) -> String {
    let secret = "/api/registrations/";
    if path.starts_with(secret) { format!("{secret}…") } else { path.to_owned() }
}
