// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Reading what was sent: small, in time, and of the right kind.

use std::time::Duration;

use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header;
use axum::response::Response;
use serde::de::DeserializeOwned;

use super::error::ApiError;

/// Room for every field at its longest, in four bytes a character.
const MAX_LEN: usize = 16 * 1024;
/// Whoever needs longer for 16 kB only keeps a connection busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// A JSON body.
pub(super) async fn read_json<T: DeserializeOwned>(request: Request) -> Result<T, ApiError> {
    if !has_type(&request, "application/json") {
        return Err(ApiError::NotJson);
    }
    serde_json::from_slice(&read(request).await?).map_err(|_| ApiError::BadRequest)
}

/// The pairs of a form, decoded.
pub(super) async fn read_form(request: Request) -> Result<Vec<(String, String)>, ApiError> {
    if !has_type(&request, "application/x-www-form-urlencoded") {
        return Err(ApiError::BadRequest);
    }
    Ok(form_pairs(&read(request).await?))
}

async fn read(request: Request) -> Result<Bytes, ApiError> {
    let announced = request.headers().get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: u64| length > MAX_LEN as u64) {
        return Err(ApiError::TooLarge);
    }
    let reading = tokio::time::timeout(PATIENCE, to_bytes(request.into_body(), MAX_LEN)).await;
    reading
        .map_err(|_| ApiError::TooSlow)?
        .map_err(|error| if is_too_long(&error) { ApiError::TooLarge } else { ApiError::BadRequest })
}

fn is_too_long(error: &axum::Error) -> bool {
    std::error::Error::source(error).is_some_and(|cause| cause.to_string().contains("length limit exceeded"))
}

fn has_type(request: &Request, wanted: &str) -> bool {
    let given = request.headers().get(header::CONTENT_TYPE).and_then(|given| given.to_str().ok()).unwrap_or_default();
    given.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(wanted))
}

/// As the URL standard reads `application/x-www-form-urlencoded`.
fn form_pairs(body: &[u8]) -> Vec<(String, String)> {
    let decode = |part: &[u8]| {
        let spaced: Vec<u8> = part.iter().map(|byte| if *byte == b'+' { b' ' } else { *byte }).collect();
        percent_encoding::percent_decode(&spaced).decode_utf8_lossy().into_owned()
    };
    let pair = |part: &[u8]| {
        let end = part.iter().position(|byte| *byte == b'=').unwrap_or(part.len());
        (decode(&part[..end]), decode(part.get(end + 1..).unwrap_or_default()))
    };
    body.split(|byte| *byte == b'&').filter(|part| !part.is_empty()).map(pair).collect()
}

/// What middleware and handlers give back.
pub(super) type Answer = Result<Response, ApiError>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_forms_as_browsers_send_them() {
        let pairs = form_pairs(b"attendance=on-site&question=Wie+geht%27s%3F%0D%0A%C3%84&empty=&alone&=x");
        let expected =
            [("attendance", "on-site"), ("question", "Wie geht's?\r\nÄ"), ("empty", ""), ("alone", ""), ("", "x")];
        let expected: Vec<_> = expected.map(|(a, b)| (a.to_owned(), b.to_owned())).into();
        assert_eq!(pairs, expected);
    }
}
