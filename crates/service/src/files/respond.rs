// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From a representation of a file to the answer: not modified, a part, or the whole.

use std::io::SeekFrom;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio_util::io::ReaderStream;

use super::compression::Encoding;
use super::headers::CONTENT_SECURITY_POLICY;
use super::media_type::MediaType;
use super::negotiation::has_already;
use super::range::{Part, wanted};
use crate::error::ServeError;

const CHUNK: usize = 64 * 1024;

/// A file as it would be sent to one browser.
pub(super) struct Representation {
    pub(super) source: Source,
    /// In bytes, as sent.
    pub(super) len: u64,
    pub(super) etag: HeaderValue,
    pub(super) encoding: Option<Encoding>,
    pub(super) media_type: MediaType,
    pub(super) cache_control: HeaderValue,
}

/// Where the bytes are.
pub(super) enum Source {
    Memory(Bytes),
    Disk(std::fs::File),
}

/// Answers a GET or HEAD for `file`. Only GET knows ranges (RFC 9110, 14.2).
pub(super) async fn respond(
    file: Representation,
    method: &Method,
    headers: &HeaderMap,
) -> Result<Response, ServeError> {
    let mut response = Response::new(Body::empty());
    add_validators(&file, response.headers_mut());
    if has_already(headers, &file.etag) {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        return Ok(response);
    }
    let whole = Part { start: 0, end: file.len };
    let mut part = whole;
    if method == Method::GET
        && let Some(wanted) = wanted(headers, &file.etag, file.len)?
    {
        *response.status_mut() = StatusCode::PARTIAL_CONTENT;
        let range = text(format!("bytes {}-{}/{}", wanted.start, wanted.end - 1, file.len));
        response.headers_mut().insert(header::CONTENT_RANGE, range);
        part = wanted;
    }
    add_description(&file, part, response.headers_mut());
    if method == Method::GET {
        *response.body_mut() = body(file.source, part).await.map_err(ServeError::Unreadable)?;
    }
    Ok(response)
}

/// What a 304 carries too (RFC 9110, 15.4.5).
fn add_validators(file: &Representation, headers: &mut HeaderMap) {
    headers.insert(header::ETAG, file.etag.clone());
    headers.insert(header::CACHE_CONTROL, file.cache_control.clone());
    if file.media_type.is_compressible {
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    }
}

fn add_description(file: &Representation, part: Part, headers: &mut HeaderMap) {
    headers.insert(header::CONTENT_TYPE, file.media_type.header());
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(part.end - part.start));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if let Some(encoding) = file.encoding {
        headers.insert(header::CONTENT_ENCODING, encoding.header());
    }
    if file.media_type.is_document {
        headers.insert(header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY);
    }
}

async fn body(source: Source, part: Part) -> std::io::Result<Body> {
    match source {
        Source::Memory(bytes) => {
            let at = |position: u64| usize::try_from(position).expect("what is in memory has an address");
            Ok(Body::from(bytes.slice(at(part.start)..at(part.end))))
        }
        Source::Disk(file) => {
            let mut file = tokio::fs::File::from_std(file);
            file.seek(SeekFrom::Start(part.start)).await?;
            Ok(Body::from_stream(ReaderStream::with_capacity(file.take(part.end - part.start), CHUNK)))
        }
    }
}

fn text(value: String) -> HeaderValue {
    HeaderValue::try_from(value).expect("digits and dashes are visible ASCII")
}
