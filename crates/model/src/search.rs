// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The published files of the search: an index a language (crates/search), and what is shown of each document that it finds.
//!
//! A document's id is an address inside the widget, as [`Target`](crate::Target) reads it, or `contact/<id>`.

use serde::{Deserialize, Serialize};

use crate::text::Said;

/// The search of one language, as `site.json` names it. All its files share one hash, so that a few bytes name many files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchFiles {
    /// Over the bytes of all its files.
    pub hash: String,
    /// So many documents stand in each file of [`Shown`], in the order of the index.
    pub documents: u32,
}

impl SearchFiles {
    /// The file to load first: all of the index, or its head.
    pub fn index(&self, lang: &str) -> String {
        format!("search/{lang}.{}.idx", self.hash)
    }

    /// The file of shard `number`, where the index has several.
    pub fn shard(&self, lang: &str, number: usize) -> String {
        format!("search/{lang}.shard-{number}.{}.idx", self.hash)
    }

    /// The file with what is shown of documents, as an array of [`Shown`].
    pub fn shown(&self, lang: &str, number: usize) -> String {
        format!("search/{lang}.shown-{number}.{}.json", self.hash)
    }

    /// In which of those files a document stands, and at which place.
    pub fn place(&self, document: usize) -> (usize, usize) {
        let documents = (self.documents as usize).max(1);
        (document / documents, document % documents)
    }
}

/// What is shown of a document that was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// What it is called.
    pub title: Said,
    /// What it is a part of: the guide of a step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Said>,
    /// What a passage is taken from.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub text: Said,
    /// When it takes place (RFC 3339), and in which time zone (IANA).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<(String, String)>,
    /// The first day on which it is shown, as `2026-12-01`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last day on which it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

impl Shown {
    /// Whether it is shown on the day `today`, as `2026-11-24`.
    pub fn is_shown_on(&self, today: &str) -> bool {
        self.from.as_deref().is_none_or(|from| from <= today)
            && self.until.as_deref().is_none_or(|until| until >= today)
    }
}

fn is_empty(said: &Said) -> bool {
    said.text.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_stands_in_the_file_and_at_the_place_of_its_number() {
        let files = SearchFiles { hash: "0123456789ab".into(), documents: 100 };
        assert_eq!([0, 99, 100, 250].map(|document| files.place(document)), [(0, 0), (0, 99), (1, 0), (2, 50)]);
        assert_eq!(SearchFiles { documents: 0, ..files }.place(3), (3, 0), "a damaged file must not stop the page");
    }
}
