// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The headers that follow from a file's name and kind.

use axum::http::HeaderValue;

/// The policy of design.md, section 3: what the widget needs, and nothing else.
pub(super) const CONTENT_SECURITY_POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'; \
     media-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'",
);

/// A year is what RFC 9111 names as the longest sensible age.
const IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const REVALIDATE: HeaderValue = HeaderValue::from_static("no-cache");

/// For good where the name changes with the content, revalidated at every use elsewhere.
pub(super) fn cache_control(path: &str) -> HeaderValue {
    if has_hash(path) { IMMUTABLE } else { REVALIDATE }
}

/// Trunk writes `name-<16 hex>.js` and `name-<16 hex>_bg.wasm`, the publisher `name.<12 hex>.json`.
///
/// A hash without any letter is taken for a date; that file is revalidated, which is slower and never wrong.
fn has_hash(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let dividers = || name.match_indices(['.', '-', '_']);
    dividers()
        .zip(dividers().skip(1))
        .any(|((start, before), (end, after))| before != "_" && after != "-" && is_hash(&name[start + 1..end]))
}

fn is_hash(part: &str) -> bool {
    let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    matches!(part.len(), 12 | 16) && part.bytes().all(hex) && part.bytes().any(|byte| byte.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_files_with_a_hash_in_their_name_for_good() {
        for name in [
            "ox-lotse-0123456789abcdef.js",
            "ox-lotse-0123456789abcdef_bg.wasm",
            "ox-lotse-0123456789ab.css",
            "content/start.de.0123456789ab.json",
            "content/guides/mail-senden.de-simple.ba9876543210.json",
        ] {
            assert!(has_hash(name), "{name}");
        }
    }

    #[test]
    fn revalidates_every_other_file() {
        for name in [
            "ox-lotse.js",
            "index.html",
            "content/site.json",
            "0123456789abcdef.js",
            "ox-lotse-0123456789abcde.js",
            "ox-lotse-0123456789abcdefa.js",
            "ox-lotse-0123456789ABCDEF.js",
            "ox-lotse.0123456789abcdef",
            "video-202611221530.mp4",
            "dir-0123456789abcdef/inline0.js",
            "a-0123456789ab-b.js",
        ] {
            assert!(!has_hash(name), "{name}");
        }
    }
}
