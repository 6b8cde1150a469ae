// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Parts of a file (RFC 9110, 14.2), without which browsers do not jump within a video.

use std::ops::Range;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The whole file, or the single part of it that was asked for.
pub fn answer(bytes: &Bytes, media_type: &'static str, headers: &HeaderMap) -> Response {
    let wanted = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
    let common = [(header::CONTENT_TYPE, HeaderValue::from_static(media_type)), (header::ACCEPT_RANGES, BYTES)];
    let total = bytes.len();
    match wanted.and_then(|wanted| part(wanted, total)) {
        None => (common, bytes.clone()).into_response(),
        Some(part) if part.is_empty() => {
            let all = [(header::CONTENT_RANGE, format!("bytes */{total}"))];
            (StatusCode::RANGE_NOT_SATISFIABLE, all).into_response()
        }
        Some(part) => {
            let range = [(header::CONTENT_RANGE, format!("bytes {}-{}/{total}", part.start, part.end - 1))];
            (StatusCode::PARTIAL_CONTENT, common, range, bytes.slice(part)).into_response()
        }
    }
}

const BYTES: HeaderValue = HeaderValue::from_static("bytes");

/// The bytes of a range, none if they lie behind the end. Nothing if it is none that we know; then the whole is sent.
fn part(wanted: &str, total: usize) -> Option<Range<usize>> {
    let (first, last) = wanted.strip_prefix("bytes=")?.split_once('-')?;
    let number = |text: &str| text.parse::<usize>().ok();
    if first.is_empty() {
        return Some(total.saturating_sub(number(last)?)..total);
    }
    let start = number(first)?;
    let end = if last.is_empty() { total } else { number(last)?.saturating_add(1).min(total) };
    if start >= total { Some(0..0) } else { (start < end).then_some(start..end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_cut_out_and_what_is_none_is_the_whole() {
        assert_eq!(
            ["bytes=0-0", "bytes=2-5", "bytes=4-", "bytes=-3", "bytes=8-99"].map(|r| part(r, 10)),
            [Some(0..1), Some(2..6), Some(4..10), Some(7..10), Some(8..10)]
        );
        assert_eq!(part("bytes=10-", 10), Some(0..0), "behind the end");
        assert_eq!(
            ["bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5"].map(|r| part(r, 10)),
            [None, None, None, None]
        );
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, HeaderValue::from_static("bytes=2-5"));
        let answer = answer(&Bytes::from_static(b"0123456789"), "video/mp4", &headers);
        assert_eq!(
            (answer.status(), &answer.headers()[header::CONTENT_RANGE]),
            (StatusCode::PARTIAL_CONTENT, &HeaderValue::from_static("bytes 2-5/10"))
        );
    }
}
