// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How a person is addressed.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::FieldErrorCode;

/// Longest name, in characters.
const MAX_LEN: usize = 100;

/// One line without control characters and without characters that turn or hide text; 1 to 100 characters.
///
/// It may still hold anything visible, such as `"`, `<` or `=`: whoever writes it into a header, page or table escapes it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

/// Why a text is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvalidName {
    /// Nothing that can be seen.
    Missing,
    /// More than 100 characters.
    TooLong,
}

impl PersonName {
    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for PersonName {
    type Error = InvalidName;

    fn try_from(given: String) -> Result<Self, InvalidName> {
        if given.chars().take(MAX_LEN + 1).count() > MAX_LEN {
            return Err(InvalidName::TooLong);
        }
        let name = cleaned(&given);
        if name.is_empty() { Err(InvalidName::Missing) } else { Ok(Self(name)) }
    }
}

/// `given` as one line: characters that control, turn or hide text become spaces or vanish, spaces in a row become one.
pub fn cleaned(given: &str) -> String {
    let visible: String =
        given.chars().filter(|c| !is_hidden(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let words: Vec<&str> = visible.split_whitespace().collect();
    words.join(" ")
}

/// Bidirectional controls (Unicode TR 9), zero-width and other format characters, line and paragraph separators, tags.
fn is_hidden(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.0
    }
}

impl From<InvalidName> for FieldErrorCode {
    fn from(error: InvalidName) -> Self {
        match error {
            InvalidName::Missing => Self::Missing,
            InvalidName::TooLong => Self::TooLong,
        }
    }
}

impl fmt::Display for InvalidName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no name: use 1 to {MAX_LEN} characters")
    }
}

impl std::error::Error for InvalidName {}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
