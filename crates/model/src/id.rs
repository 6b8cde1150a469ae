// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Names of guides, steps and answers: a lower-case letter, then letters, digits and hyphens.

use std::borrow::Borrow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A name that breaks the rule `[a-z][a-z0-9-]*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidId(pub String);

impl fmt::Display for InvalidId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no name: use a-z, 0-9 and -, beginning with a letter", self.0)
    }
}

impl std::error::Error for InvalidId {}

/// Whether `name` follows the rule `[a-z][a-z0-9-]*`.
pub fn is_id(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The name as written.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidId;

            fn try_from(name: String) -> Result<Self, InvalidId> {
                if is_id(&name) { Ok(Self(name)) } else { Err(InvalidId(name)) }
            }
        }

        impl TryFrom<&str> for $name {
            type Error = InvalidId;

            fn try_from(name: &str) -> Result<Self, InvalidId> {
                Self::try_from(name.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> String {
                id.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// The name of a guide; also the name of its files.
    GuideId
}
id! {
    /// The name of a step inside its guide.
    StepId
}
id! {
    /// The name of an answer inside its step. Things to do answer `solved` or `unsolved`, probes `reachable` or
    /// `unreachable`.
    AnswerId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepts_lower_case_digits_and_hyphens() {
        for name in ["a", "mail-senden", "step-2", "x--y"] {
            assert!(GuideId::try_from(name).is_ok(), "{name}");
        }
    }

    #[test]
    fn refuses_everything_else() {
        for name in ["", "Mail", "2nd", "-a", "a b", "ä", "a_b", "a/b", "a\u{202e}"] {
            assert!(StepId::try_from(name).is_err(), "{name}");
        }
    }

    #[test]
    fn refuses_a_bad_name_when_read_from_a_file() {
        assert!(serde_json::from_str::<AnswerId>("\"Wi Fi\"").is_err());
    }
}
