// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Why the server does not start.

use std::fmt::Write as _;

/// A setting that stops the start. The text names the setting, what was given, and what is allowed.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file given by `--config` cannot be read.
    #[error(
        "the settings in `{place}` cannot be read: {cause}\n  = help: check the path after `--config` and who may read the file"
    )]
    Unreadable {
        /// The file.
        place: String,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The file is not TOML.
    #[error("the settings in `{place}` are not TOML:\n{cause}")]
    Syntax {
        /// The file.
        place: String,
        /// Line and column, and what is wrong there.
        cause: toml::de::Error,
    },
    /// There is no setting of this name.
    #[error("unknown setting `{given}` in {place}\n  = help: {help}")]
    Unknown {
        /// The name as it was written.
        given: String,
        /// The file or the environment.
        place: String,
        /// The nearest name, and all names.
        help: String,
    },
    /// The value cannot be used.
    #[error("wrong setting `{setting}`: given `{given}` in {place}\n  = help: allowed is {allowed}")]
    Wrong {
        /// The name as it is written in the file.
        setting: String,
        /// The file, the environment variable, or the default.
        place: String,
        /// The value as it was written.
        given: String,
        /// What a right value looks like.
        allowed: String,
    },
}

impl ConfigError {
    pub(super) fn unknown(given: &str, place: &str, known: &[String]) -> Self {
        let mut help = String::new();
        if let Some(near) = nearest(given, known) {
            let _ = write!(help, "did you mean `{near}`? ");
        }
        let _ = write!(help, "known are {}", known.join(", "));
        Self::Unknown { given: given.to_owned(), place: place.to_owned(), help }
    }
}

/// 0.6 lets a missing hyphen or a swapped pair of letters pass, and not another word.
fn nearest<'a>(given: &str, known: &'a [String]) -> Option<&'a str> {
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(&given.to_lowercase(), &name.to_lowercase());
    known
        .iter()
        .map(|name| (likeness(name), name.as_str()))
        .filter(|(likeness, _)| *likeness > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}
