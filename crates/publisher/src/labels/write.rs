// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The label file anew: the product's words, version and day; everything else stays as it was written.

use toml_edit::{Date, Datetime, DocumentMut, value};

use super::{Finding, Moved};

/// `text` with what changed. Vanished labels stay: somebody has to decide what takes their place.
pub fn rewrite(
    text: &str,
    findings: &[Finding],
    version: Option<&str>,
    today: Date,
) -> Result<String, toml_edit::TomlError> {
    let mut document: DocumentMut = text.parse()?;
    for finding in findings {
        if let Moved::Changed { lang, new, .. } = &finding.moved {
            document["labels"][&finding.label][lang] = value(new);
        }
    }
    let known = document.get("version").and_then(|version| version.as_str()).unwrap_or_default().to_owned();
    if let Some(version) = version.filter(|version| !known.starts_with(*version)) {
        document["version"] = value(version);
    }
    document["checked"] = value(Datetime { date: Some(today), time: None, offset: None });
    Ok(document.to_string())
}
