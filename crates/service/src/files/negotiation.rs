// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which encoding a browser accepts (`Accept-Encoding`), and whether it has the file already (`If-None-Match`).

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

use super::compression::Encoding;

/// Weights from 0 (refused) to 1000, as `Accept-Encoding` gives them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Accepted {
    brotli: u16,
    gzip: u16,
    identity: u16,
}

impl Accepted {
    pub(super) fn from_headers(headers: &HeaderMap) -> Self {
        let (mut brotli, mut gzip, mut identity, mut others) = (None, None, None, None);
        for item in items(headers, &header::ACCEPT_ENCODING) {
            let (coding, parameter) = item.split_once(';').unwrap_or((item, ""));
            let weight = Some(weight(parameter.trim()));
            match coding.trim().to_ascii_lowercase().as_str() {
                "br" => brotli = weight,
                "gzip" | "x-gzip" => gzip = weight,
                "identity" => identity = weight,
                "*" => others = weight,
                _ => {}
            }
        }
        let unnamed = others.unwrap_or(0);
        // A browser that names an encoding and not the plain file wants the encoding, however little it weighs.
        Self { brotli: brotli.unwrap_or(unnamed), gzip: gzip.unwrap_or(unnamed), identity: identity.unwrap_or(0) }
    }

    /// The best of the encodings at hand, or none for the plain file, which also answers those who accept nothing.
    pub(super) fn choose(self, is_at_hand: impl Fn(Encoding) -> bool) -> Option<Encoding> {
        let best = |a: Encoding, b: Encoding| {
            if self.weight(b) > self.weight(a) { b } else { a }
        };
        let at_hand = Encoding::ALL.into_iter().filter(|encoding| self.weight(*encoding) > 0 && is_at_hand(*encoding));
        at_hand.reduce(best).filter(|encoding| self.weight(*encoding) >= self.identity)
    }

    fn weight(self, encoding: Encoding) -> u16 {
        match encoding {
            Encoding::Brotli => self.brotli,
            Encoding::Gzip => self.gzip,
        }
    }
}

/// In thousandths (RFC 9110, 12.4.2). What is not a weight refuses: the plain file is never wrong.
fn weight(parameter: &str) -> u16 {
    if parameter.is_empty() {
        return 1000;
    }
    let value = parameter.strip_prefix("q=").or_else(|| parameter.strip_prefix("Q="));
    match value.and_then(|value| value.trim().parse::<f32>().ok()) {
        Some(value) if (0.0..=1.0).contains(&value) => (value * 1000.0).round() as u16,
        _ => 0,
    }
}

/// Whether `If-None-Match` names `etag`; compared weakly (RFC 9110, 13.1.2), since a proxy may have weakened it.
pub(super) fn has_already(headers: &HeaderMap, etag: &HeaderValue) -> bool {
    items(headers, &header::IF_NONE_MATCH)
        .any(|item| item == "*" || item.strip_prefix("W/").unwrap_or(item).as_bytes() == etag.as_bytes())
}

/// The entries of a comma-separated header, over all its lines. Our tags hold no comma.
fn items<'a>(headers: &'a HeaderMap, name: &HeaderName) -> impl Iterator<Item = &'a str> {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(accept: &str) -> Option<Encoding> {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, accept.parse().unwrap());
        Accepted::from_headers(&headers).choose(|_| true)
    }

    #[test]
    fn prefers_the_heavier_encoding_and_brotli_among_equals() {
        for accept in
            ["br", "gzip, br", "gzip, deflate, br, zstd", "*", "BR;q=0.1", "gzip;q=0.5, br;q=0.5", "gzip;q=0, *"]
        {
            assert_eq!(chosen(accept), Some(Encoding::Brotli), "{accept}");
        }
        for accept in ["gzip", "x-gzip", "br;q=0.8, gzip", "br;q=0, *", "br;q=nan, gzip;q=0.001", "br;q=2, gzip"] {
            assert_eq!(chosen(accept), Some(Encoding::Gzip), "{accept}");
        }
    }

    #[test]
    fn sends_the_plain_file_where_nothing_else_is_wanted() {
        for accept in ["", "identity", "deflate", "br;q=0", "*;q=0", "br;q=0.5, identity", "br;x=1", "gzip;q=-1"] {
            assert_eq!(chosen(accept), None, "{accept}");
        }
        assert_eq!(Accepted::from_headers(&HeaderMap::new()).choose(|_| true), None);
    }

    #[test]
    fn takes_the_second_best_where_the_best_is_not_at_hand() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("br, gzip;q=0.5"));
        let accepted = Accepted::from_headers(&headers);
        assert_eq!(accepted.choose(|encoding| encoding == Encoding::Gzip), Some(Encoding::Gzip));
    }

    #[test]
    fn recognises_its_tag_in_a_list_and_weakened() {
        let etag = HeaderValue::from_static("\"abc-br\"");
        for (given, known) in [
            ("\"abc-br\"", true),
            ("W/\"abc-br\"", true),
            ("\"x\", \"abc-br\"", true),
            ("*", true),
            ("\"abc\"", false),
            ("abc-br", false),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, given.parse().unwrap());
            assert_eq!(has_already(&headers, &etag), known, "{given}");
        }
    }
}
