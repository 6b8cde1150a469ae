// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where the files stand in the address.

use std::str::FromStr;

pub(super) const ALLOWED: &str = "a path that starts and ends with `/`, of a-z, A-Z, 0-9, `-`, `_`, `.` and `/`, no part empty or starting with `.`; for example `/lotse/`";

/// A path such as `/lotse/`: starts and ends with a slash, needs no escaping, has no empty part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BasePath(String);

impl BasePath {
    /// The path, with both slashes.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for BasePath {
    fn default() -> Self {
        Self("/lotse/".to_owned())
    }
}

impl FromStr for BasePath {
    type Err = &'static str;

    /// Fails with the rule, in words for the operator.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        if given == "/" {
            return Ok(Self(given.to_owned()));
        }
        let inner = given.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')).ok_or(ALLOWED)?;
        if inner.split('/').all(is_plain_part) { Ok(Self(given.to_owned())) } else { Err(ALLOWED) }
    }
}

fn is_plain_part(part: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !part.is_empty() && !part.starts_with('.') && part.bytes().all(plain)
}
