// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! An address that mail can be sent to.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::FieldErrorCode;

/// RFC 5321, 4.5.3.1.3: a path has 256 octets, of which the brackets are two.
const MAX_LEN: usize = 254;
/// RFC 5321, 4.5.3.1.1.
const MAX_LOCAL: usize = 64;
/// RFC 1035, 2.3.4.
const MAX_LABEL: usize = 63;

/// `local@domain` of RFC 5321 without quotes, comments, address literals and letters outside ASCII. The domain is lower case.
///
/// No such address needs escaping in a header, a calendar entry or a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress(String);

/// Why a text is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidEmail {
    /// Nothing but spaces.
    Missing,
    /// More than 254 characters.
    TooLong,
    /// Not `local@domain`.
    Shape,
}

impl EmailAddress {
    /// The address, as mail programs take it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands after the `@`, lower case.
    pub fn domain(&self) -> &str {
        self.0.rsplit_once('@').map_or("", |(_, domain)| domain)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = InvalidEmail;

    fn try_from(given: String) -> Result<Self, InvalidEmail> {
        let given = given.trim_matches(' ');
        if given.is_empty() {
            return Err(InvalidEmail::Missing);
        }
        if given.len() > MAX_LEN {
            return Err(InvalidEmail::TooLong);
        }
        let (local, domain) = given.rsplit_once('@').ok_or(InvalidEmail::Shape)?;
        if !is_local(local) || !is_domain(domain) {
            return Err(InvalidEmail::Shape);
        }
        Ok(Self(format!("{local}@{}", domain.to_ascii_lowercase())))
    }
}

/// Dot-atom of RFC 5322, 3.2.3.
fn is_local(local: &str) -> bool {
    let atom = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b);
    local.len() <= MAX_LOCAL && local.split('.').all(|part| !part.is_empty() && part.bytes().all(atom))
}

/// At least two labels: nobody registers from a host without a domain.
fn is_domain(domain: &str) -> bool {
    domain.contains('.') && domain.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    (1..=MAX_LABEL).contains(&label.len())
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.0
    }
}

impl From<InvalidEmail> for FieldErrorCode {
    fn from(error: InvalidEmail) -> Self {
        match error {
            InvalidEmail::Missing => Self::Missing,
            InvalidEmail::TooLong => Self::TooLong,
            InvalidEmail::Shape => Self::Invalid,
        }
    }
}

impl fmt::Display for InvalidEmail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no mail address: use one like vorname.nachname@example.org")
    }
}

impl std::error::Error for InvalidEmail {}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
