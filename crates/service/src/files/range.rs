// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Parts of a file (RFC 9110, 14.2), which browsers ask for when someone jumps within a video.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::error::ServeError;

/// The bytes to send: the first and the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) start: u64,
    pub(super) end: u64,
}

/// The part asked for, or none for the whole file. Several ranges at once are answered with the whole, as the RFC allows.
///
/// `If-Range` with another tag, or with a date, means that the reader holds a part of an older file.
pub(super) fn wanted(headers: &HeaderMap, etag: &HeaderValue, len: u64) -> Result<Option<Part>, ServeError> {
    if headers.get(header::IF_RANGE).is_some_and(|tag| tag != etag) {
        return Ok(None);
    }
    let spec = headers.get(header::RANGE).and_then(|value| value.to_str().ok()).and_then(spec);
    let Some((first, last)) = spec else {
        return Ok(None);
    };
    let part = match (first, last) {
        (Some(start), last) => Part { start, end: last.map_or(len, |last| len.min(last.saturating_add(1))) },
        (None, Some(suffix)) => Part { start: len.saturating_sub(suffix), end: len },
        (None, None) => return Ok(None),
    };
    if part.start < part.end { Ok(Some(part)) } else { Err(ServeError::RangeNotSatisfiable { len }) }
}

/// First and last byte of a single well-formed range, either of which may be missing.
fn spec(value: &str) -> Option<(Option<u64>, Option<u64>)> {
    let (unit, range) = value.split_once('=')?;
    let (first, last) = range.trim().split_once('-')?;
    let (first, last) = (position(first)?, position(last)?);
    let backwards = matches!((first, last), (Some(first), Some(last)) if last < first);
    (unit.eq_ignore_ascii_case("bytes") && !backwards).then_some((first, last))
}

/// `Some(None)` for an empty position, `None` for one that is no number. More digits than fit mean "to the end".
fn position(text: &str) -> Option<Option<u64>> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some((!text.is_empty()).then(|| text.parse().unwrap_or(u64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a file of ten bytes is answered with.
    fn check(range: &str, expected: &str) {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, range.parse().unwrap());
        let etag = HeaderValue::from_static("\"x\"");
        let given = match wanted(&headers, &etag, 10) {
            Ok(Some(part)) => format!("{}..{}", part.start, part.end),
            Ok(None) => "whole".to_owned(),
            Err(_) => "416".to_owned(),
        };
        assert_eq!(given, expected, "{range}");
    }

    #[test]
    fn cuts_the_part_that_was_asked_for() {
        check("bytes=0-0", "0..1");
        check("bytes=2-5", "2..6");
        check("bytes=4-", "4..10");
        check("bytes=-3", "7..10");
        check("bytes=-99", "0..10");
        check("bytes=8-99999999999999999999999999", "8..10");
        check("Bytes=0-18446744073709551615", "0..10");
    }

    #[test]
    fn refuses_parts_behind_the_end() {
        check("bytes=10-", "416");
        check("bytes=10-20", "416");
        check("bytes=-0", "416");
        check("bytes=99999999999999999999999999-", "416");
    }

    #[test]
    fn sends_the_whole_file_for_what_is_no_single_range() {
        for range in
            ["bytes=0-1,4-5", "bytes=5-2", "bytes=a-b", "bytes=-", "bytes=+1-2", "lines=1-2", "bytes", "bytes=1"]
        {
            check(range, "whole");
        }
    }
}
