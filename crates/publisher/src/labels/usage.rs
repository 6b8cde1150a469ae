// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who cites a label: every guide, step and language.

use std::collections::BTreeMap;

use crate::load::{Content, Words};
use crate::text::references::{Reference, references};

/// A place that cites a label.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Usage {
    /// The guide, or `where` for the dictionary.
    pub guide: String,
    /// The step or entry.
    pub step: String,
    /// BCP 47 tag.
    pub lang: String,
}

/// Label → everything that cites it.
pub fn usage(content: &Content<'_>) -> BTreeMap<String, Vec<Usage>> {
    let mut all: BTreeMap<String, Vec<Usage>> = BTreeMap::new();
    for (lang, language) in &content.languages {
        let dictionary = language.files.get_key_value("where");
        for (guide, words) in language.guides.iter().chain(dictionary) {
            for (label, step) in cited(words) {
                all.entry(label).or_default().push(Usage { guide: (*guide).to_owned(), step, lang: lang.clone() });
            }
        }
    }
    for usages in all.values_mut() {
        usages.sort();
        usages.dedup();
    }
    all
}

fn cited(words: &Words<'_>) -> Vec<(String, String)> {
    let fields = words.messages.values().flat_map(|message| message.fields().map(|(_, pattern)| (message.id, pattern)));
    fields
        .flat_map(|(id, pattern)| references(pattern).into_iter().map(move |reference| (id, reference)))
        .filter_map(|(step, reference)| match reference {
            Reference::Message { id, .. } => Some((id.to_owned(), step.to_owned())),
            _ => None,
        })
        .collect()
}
