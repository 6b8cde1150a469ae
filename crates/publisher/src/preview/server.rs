// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is served where. Only this machine is answered: drafts are nobody else's business.

use std::io;
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use serde::Deserialize;
use tokio::signal::ctrl_c;
use toml_edit::Date;

use super::page::Asked;
use super::rebuild::Shared;
use super::{Settings, answers, guide_page, list_page};
use crate::load::content::FALLBACK;
use crate::problem::Lang;

/// What every answer needs.
#[derive(Clone)]
pub struct Serving {
    /// What is shown now.
    pub shared: Shared,
    /// The folder of the built widget.
    pub widget: Arc<PathBuf>,
    /// The language of messages.
    pub messages: Lang,
    /// The day on which the content is looked at.
    pub today: Date,
}

/// Serves until Ctrl-C. Open pages wait for events for ever, so they are not waited for.
pub fn serve(listener: TcpListener, settings: &Settings, shared: Shared) -> io::Result<()> {
    let serving =
        Serving { shared, widget: Arc::new(settings.widget.clone()), messages: settings.lang, today: settings.today };
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        tokio::select! {
            ended = axum::serve(listener, routes(serving)).into_future() => ended,
            _ = ctrl_c() => Ok(()),
        }
    })
}

fn routes(serving: Serving) -> Router {
    Router::new()
        .route("/", get(list))
        .route("/guide/{id}", get(guide))
        .route("/events", get(answers::events))
        .route("/preview.js", get(answers::script))
        .route("/preview.css", get(answers::style))
        .route("/content/{*name}", get(answers::content))
        .fallback(answers::widget)
        .layer(middleware::from_fn(only_here))
        .with_state(serving)
}

/// A foreign page whose host name was pointed at this machine would read the drafts: its requests name that host.
async fn only_here(request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    if !matches!(name, "127.0.0.1" | "localhost") {
        return (StatusCode::FORBIDDEN, "only 127.0.0.1 and localhost are answered").into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, answers::POLICY);
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, answers::NO_SNIFFING);
    headers.entry(header::CACHE_CONTROL).or_insert(answers::REVALIDATE);
    response
}

#[derive(Deserialize)]
struct Choice {
    lang: Option<String>,
}

fn asked(serving: &Serving, choice: Choice) -> Asked {
    let kept = serving.shared.kept();
    let lang = choice.lang.filter(|lang| kept.languages.contains_key(lang));
    let trouble = serving.shared.trouble();
    Asked {
        kept,
        lang: lang.unwrap_or_else(|| FALLBACK.to_owned()),
        messages: serving.messages,
        today: serving.today,
        trouble,
    }
}

async fn list(State(serving): State<Serving>, Query(choice): Query<Choice>) -> Response {
    Html(list_page::list(&asked(&serving, choice)).into_string()).into_response()
}

async fn guide(State(serving): State<Serving>, Path(id): Path<String>, Query(choice): Query<Choice>) -> Response {
    match guide_page::guide(&asked(&serving, choice), &id) {
        Some(page) => Html(page.into_string()).into_response(),
        None => Redirect::to("/").into_response(),
    }
}
