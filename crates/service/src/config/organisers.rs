// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who organises: whoever a trusted proxy says is of the group, or whoever knows the password.

use std::fmt;

use axum::http::HeaderName;

use super::given::Settings;
use super::registration::header;
use super::{ConfigError, Network};

/// Without group and password there are no pages for organisers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganisersConfig {
    /// `organisers-group-header` and `organisers-group`: the header in which proxies name groups, and the one that may.
    pub group: Option<(HeaderName, String)>,
    /// `organisers-password-hash`: what `lotse-service hash-password` wrote.
    pub password: Option<PasswordHash>,
}

/// Argon2id with its parameters and salt (PHC string), shown to nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordHash(String);

impl PasswordHash {
    /// As it was written.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for PasswordHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl TryFrom<&str> for PasswordHash {
    type Error = &'static str;

    fn try_from(given: &str) -> Result<Self, &'static str> {
        if crate::password::is_hash(given) { Ok(Self(given.to_owned())) } else { Err(HASH) }
    }
}

const GROUP: &str = "the name of a group, as it stands in the header between commas or semicolons";
const BOTH: &str = "`organisers-group` and `organisers-group-header` together, or neither";
const HASH: &str = "the line that `lotse-service hash-password` writes";

impl OrganisersConfig {
    pub(super) fn from_settings(settings: &Settings, proxies: &[Network]) -> Result<Self, ConfigError> {
        let header = header(settings, "organisers-group-header", proxies)?;
        let group = match (header, settings.text("organisers-group", GROUP)?) {
            (None, None) => None,
            (Some(header), Some(group)) if is_group(group) => Some((header, group.to_owned())),
            (Some(_), Some(group)) => return Err(settings.wrong("organisers-group", group, GROUP)),
            (None, Some(group)) => return Err(settings.wrong("organisers-group", group, BOTH)),
            (Some(header), None) => {
                return Err(settings.wrong("organisers-group-header", header.as_str(), BOTH));
            }
        };
        let password = settings.text("organisers-password-hash", HASH)?.map(PasswordHash::try_from).transpose();
        // What was given may be the password itself.
        let password = password.map_err(|rule| settings.wrong("organisers-password-hash", "…", rule))?;
        Ok(Self { group, password })
    }
}

fn is_group(group: &str) -> bool {
    !group.is_empty() && group.trim() == group && !group.contains([',', ';']) && !group.contains(char::is_control)
}
