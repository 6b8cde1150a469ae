// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Files, and the stream of changes.

use std::convert::Infallible;
use std::path::{Component, Path as FilePath};
use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream};

use super::server::Serving;
use super::{guide_page, ranges};

/// The policy under which the widget must work everywhere; here authors see it at once if it does not.
pub const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; \
     media-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'",
);
/// A file is what its ending says.
pub const NO_SNIFFING: HeaderValue = HeaderValue::from_static("nosniff");
/// What was saved a moment ago is to be seen.
pub const REVALIDATE: HeaderValue = HeaderValue::from_static("no-cache");

/// A name with a hash never stands for other bytes; the browser need not compile the widget again at every save.
const KEPT: HeaderValue = HeaderValue::from_static("max-age=31536000, immutable");

/// Tells the version that is shown, at once and after every change: a page that shows another one loads itself anew.
pub async fn events(State(serving): State<Serving>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let mut changes = serving.shared.subscribe();
    changes.mark_changed();
    let versions = stream::unfold(changes, async |mut changes| {
        changes.changed().await.ok()?;
        let version = Arc::clone(&changes.borrow_and_update()).version.clone();
        Some((Ok(Event::default().event("version").data(version)), changes))
    });
    Sse::new(versions).keep_alive(KeepAlive::default())
}

/// The script of the preview's pages.
pub async fn script() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, media_type("preview.js"))], include_str!("preview.js"))
}

/// Their style.
pub async fn style() -> impl IntoResponse {
    ([(header::CONTENT_TYPE, media_type("preview.css"))], include_str!("preview.css"))
}

/// What the widget reads. Plain pages are made when they are asked for.
pub async fn content(State(serving): State<Serving>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let kept = serving.shared.kept();
    if let Some(bytes) = kept.files.get(&name) {
        return ranges::answer(bytes, media_type(&name), &headers);
    }
    match guide_page::plain_page(&kept, serving.today, &name) {
        Some(page) => ([(header::CONTENT_TYPE, media_type(&name))], page).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A file of the built widget. It is read at every use, as the widget may be built anew meanwhile.
pub async fn widget(State(serving): State<Serving>, uri: Uri) -> Response {
    let name = uri.path().trim_start_matches('/');
    let is_inside = FilePath::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_inside || name.is_empty() {
        return StatusCode::NOT_FOUND.into_response();
    }
    match tokio::fs::read(serving.widget.join(name)).await {
        Ok(bytes) => {
            let kept = if name.starts_with("ox-lotse-") { KEPT } else { REVALIDATE };
            ([(header::CONTENT_TYPE, HeaderValue::from_static(media_type(name))), (header::CACHE_CONTROL, kept)], bytes)
                .into_response()
        }
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "json" => "application/json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "webp" => "image/webp",
        "vtt" => "text/vtt; charset=utf-8",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}
