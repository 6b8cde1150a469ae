// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Asking for published files, and asking whether an address answers at all.

use std::pin::Pin;

use gloo_net::http::{Request, Response};
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, AbortSignal, ReferrerPolicy, RequestCache, RequestMode};

use super::{json, page};

/// Why a published file could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// No answer, or one that says "later".
    Network,
    /// The server does not know the file.
    Missing,
    /// It came, but is not what it should be.
    Broken,
}

/// How a probe ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProbeResult {
    /// There was an answer.
    Reachable,
    /// There was none.
    Unreachable,
    /// The page's rules (CSP) forbid asking, so nothing is known.
    Unknown,
}

/// A published file whose name carries a hash, so that the browser may keep it.
pub async fn published<T: DeserializeOwned>(url: String) -> Result<T, FetchError> {
    from_js(value(url, RequestCache::Default).await?)
}

/// A small file with a fixed name, asked for anew at every use.
pub async fn pointer<T: DeserializeOwned>(url: String) -> Result<T, FetchError> {
    from_js(value(url, RequestCache::NoCache).await?)
}

/// A published file once more, past what the browser keeps of it.
pub async fn anew<T: DeserializeOwned>(url: String) -> Result<T, FetchError> {
    from_js(value(url, RequestCache::Reload).await?)
}

/// The bytes of a published file; `anew` goes past what the browser keeps of it.
pub async fn bytes(url: String, anew: bool) -> Result<Vec<u8>, FetchError> {
    let cache = if anew { RequestCache::Reload } else { RequestCache::Default };
    answer(url, cache).await?.binary().await.map_err(|_| FetchError::Network)
}

/// What is true right now; never kept.
pub async fn live<T: DeserializeOwned>(url: String) -> Result<T, FetchError> {
    from_js(value(url, RequestCache::NoStore).await?)
}

/// What a service answered to something that was sent.
pub enum Reply {
    /// It is done.
    Done(JsValue),
    /// It cannot be done, for the reason given, or not for so many seconds (RFC 9110, 10.2.3).
    Refused(JsValue, Option<u32>),
    /// Something between here and the service answered, or what it said cannot be read. It may help to try again.
    Unclear,
    /// No answer: nobody knows whether it arrived.
    Lost,
    /// No answer in time: nobody knows whether it arrived.
    Slow,
}

/// How long an answer is waited for, in milliseconds.
const PATIENCE: u32 = 20_000;

/// Sends `body`, a JSON text, to `url`. `key` is the name of this request: sent again with it, it counts once.
pub async fn send(url: &str, key: &str, body: String) -> Reply {
    let request = Request::post(url)
        .header("content-type", "application/json")
        .header("idempotency-key", key)
        .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE)))
        .body(body);
    let Ok(request) = request else { return Reply::Unclear };
    let response = match request.send().await {
        Ok(response) => response,
        Err(gloo_net::Error::JsError(error)) if error.name == "TimeoutError" => return Reply::Slow,
        Err(_) => return Reply::Lost,
    };
    let wait = response.headers().get("retry-after").and_then(|seconds| seconds.trim().parse().ok());
    let Ok(text) = response.text().await else { return Reply::Lost };
    match js_sys::JSON::parse(&text) {
        Ok(value) if response.ok() => Reply::Done(value),
        Ok(value) => Reply::Refused(value, wait),
        Err(_) => Reply::Unclear,
    }
}

/// Asks `url` for any answer, without cookies or referrer. Ends early when `stop` is aborted.
pub async fn probe(url: &str, stop: &AbortController) -> ProbeResult {
    let forbidden = page::watch_forbidden(url);
    let request = Request::get(url)
        .mode(RequestMode::NoCors)
        .cache(RequestCache::NoStore)
        .credentials(web_sys::RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(Some(&stop.signal()));
    if request.send().await.is_ok() {
        return ProbeResult::Reachable;
    }
    // The browser reports a violation of the page's rules only after it has refused the request.
    page::next_task().await;
    if forbidden.seen() { ProbeResult::Unknown } else { ProbeResult::Unreachable }
}

/// Reads a value that JSON.parse has made, such as the loader's.
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, FetchError> {
    json::read(value).map_err(|_| FetchError::Broken)
}

/// What is at `url`, as JSON.parse reads it. Boxed, so that it is compiled once and not into every caller.
fn value(url: String, cache: RequestCache) -> Pin<Box<dyn Future<Output = Result<JsValue, FetchError>>>> {
    Box::pin(async move {
        let text = answer(url, cache).await?.text().await.map_err(|_| FetchError::Network)?;
        js_sys::JSON::parse(&text).map_err(|_| FetchError::Broken)
    })
}

/// The answer that brings a file. Boxed for the same reason.
fn answer(url: String, cache: RequestCache) -> Pin<Box<dyn Future<Output = Result<Response, FetchError>>>> {
    Box::pin(async move {
        let response = Request::get(&url).cache(cache).send().await.map_err(|_| FetchError::Network)?;
        match response.status() {
            200..=299 => Ok(response),
            404 | 410 => Err(FetchError::Missing),
            _ => Err(FetchError::Network),
        }
    })
}
