// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From the path of a request to the path of a file below one of the folders, or to nothing.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::error::ServeError;

/// Longer paths name no file that is published, and need not be looked for.
const MAX_LEN: usize = 1024;
const INDEX: &str = "index.html";

/// What a request path asks for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Address<'a> {
    /// A file, relative to the folders, decoded: `content/site.json`.
    File(Cow<'a, str>),
    /// The files stand elsewhere, at this path.
    Redirect(&'a str),
}

impl<'a> Address<'a> {
    /// Reads `path`, still percent-encoded, with the files at `base_path`.
    pub(super) fn parse(base_path: &'a str, path: &'a str) -> Result<Self, ServeError> {
        let Some(encoded) = path.strip_prefix(base_path) else {
            let near = path == "/" || base_path.strip_suffix('/') == Some(path);
            return if near { Ok(Self::Redirect(base_path)) } else { Err(ServeError::NotFound) };
        };
        if encoded.len() > MAX_LEN || has_encoded_slash(encoded) {
            return Err(ServeError::NotFound);
        }
        let decoded = percent_decode_str(encoded).decode_utf8().map_err(|_| ServeError::NotFound)?;
        let file = with_index(decoded);
        if is_served(&file) { Ok(Self::File(file)) } else { Err(ServeError::NotFound) }
    }
}

/// An encoded slash is a letter of a name to some servers and a divider to others, so it is neither here.
fn has_encoded_slash(path: &str) -> bool {
    path.as_bytes().windows(3).any(|three| three.eq_ignore_ascii_case(b"%2f"))
}

fn with_index(path: Cow<'_, str>) -> Cow<'_, str> {
    if path.is_empty() || path.ends_with('/') { Cow::Owned(format!("{path}{INDEX}")) } else { path }
}

/// Beside the files of a release: who published it and when, which is for those who publish.
const RECORD: &str = "release.json";

/// Hidden files, `..`, empty parts, records of releases and the precompressed siblings are not part of what is published.
fn is_served(path: &str) -> bool {
    let plain_part = |part: &str| !part.is_empty() && !part.starts_with('.');
    let strange = |letter: char| letter.is_control() || matches!(letter, '\\' | ':');
    let is_beside = path.ends_with(".br") || path.ends_with(".gz") || path.rsplit('/').next() == Some(RECORD);
    path.split('/').all(plain_part) && !path.contains(strange) && !is_beside
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str) -> Option<String> {
        match Address::parse("/lotse/", path) {
            Ok(Address::File(file)) => Some(file.into_owned()),
            Ok(Address::Redirect(_)) | Err(_) => None,
        }
    }

    #[test]
    fn finds_files_below_the_base_path() {
        assert_eq!(file("/lotse/ox-lotse.js").as_deref(), Some("ox-lotse.js"));
        assert_eq!(file("/lotse/content/%73ite.json").as_deref(), Some("content/site.json"));
        assert_eq!(file("/lotse/").as_deref(), Some("index.html"));
        assert_eq!(file("/lotse/content/guides/").as_deref(), Some("content/guides/index.html"));
        assert_eq!(file("/lotse/%C3%BCber.html").as_deref(), Some("über.html"));
    }

    #[test]
    fn refuses_ways_out_of_the_folder() {
        for path in [
            "/lotse/content/current/release.json",
            "/lotse/../secret",
            "/lotse/a/../../secret",
            "/lotse/%2e%2e/secret",
            "/lotse/..%2fsecret",
            "/lotse/a%2Fb",
            "/lotse/a%5cb",
            "/lotse//etc/passwd",
            "/lotse/a//b",
            "/lotse/./a",
            "/lotse/.git/config",
            "/lotse/a/.env",
            "/lotse/a%00.js",
            "/lotse/a%0a",
            "/lotse/%ff",
            "/lotse/c:/x",
            "/lotse/%252e%252e/x/..",
            "/lotsex",
            "/etc/passwd",
        ] {
            assert_eq!(file(path), None, "{path}");
        }
        assert_eq!(file(&format!("/lotse/{}", "a".repeat(MAX_LEN + 1))), None);
    }

    #[test]
    fn refuses_precompressed_files_by_their_own_name() {
        assert_eq!(file("/lotse/ox-lotse.js.br"), None);
        assert_eq!(file("/lotse/ox-lotse.js.%67z"), None);
    }

    #[test]
    fn sends_the_root_and_the_bare_base_path_to_the_files() {
        for path in ["/", "/lotse"] {
            assert!(matches!(Address::parse("/lotse/", path), Ok(Address::Redirect("/lotse/"))), "{path}");
        }
        assert!(matches!(Address::parse("/", "/"), Ok(Address::File(_))));
    }
}
