// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The search of one language: its index, and what is shown of what it finds.

use std::io;

use lotse_model::search::{SearchFiles, Shown};
use lotse_search::{Document, Group, Language};
use sha2::{Digest, Sha256};

use super::{Files, hash, json};
use crate::search::catalogue::Entry;

/// Up to so many documents, what is shown of them stands in one file: with a few hundred bytes each that is what a person waits for
/// anyway. More are spread, so that a search loads what is shown of its hits only.
const TOGETHER: usize = 1_000;
const SPREAD: usize = 50;

/// The files of `entries` in `lang`, and how to find them.
///
/// # Errors
/// If the index cannot be made, as with a group of thousands of synonyms.
pub fn publish(lang: &str, entries: Vec<Entry>, synonyms: &[Group]) -> io::Result<(SearchFiles, Files)> {
    let (documents, shown): (Vec<Document>, Vec<Shown>) =
        entries.into_iter().map(|Entry { document, shown }| (document, shown)).unzip();
    let built = lotse_search::build(language(lang), &documents, synonyms).map_err(io::Error::other)?;
    let per_file = if documents.len() <= TOGETHER { TOGETHER } else { SPREAD };
    let shown: Vec<Vec<u8>> = shown.chunks(per_file).map(|shown| json(&shown)).collect();
    let (index, shards) = if built.is_one_file() { (built.bundle(), Vec::new()) } else { (built.head, built.shards) };
    let mut all = Sha256::new();
    [&index].into_iter().chain(&shards).chain(&shown).for_each(|bytes| all.update(hash(bytes)));
    let files = SearchFiles { hash: hash(&all.finalize()), documents: per_file as u32 };
    let shards = shards.into_iter().enumerate().map(|(number, bytes)| (files.shard(lang, number), bytes));
    let shown = shown.into_iter().enumerate().map(|(number, bytes)| (files.shown(lang, number), bytes));
    let published = std::iter::once((files.index(lang), index)).chain(shards).chain(shown).collect();
    Ok((files, published))
}

/// Whose endings are taken off. English takes off least, so it does least harm to a language without rules of its own.
pub fn language(lang: &str) -> Language {
    let general = lang.split('-').next().unwrap_or(lang);
    Language::from_tag(general).unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse_search::Index;

    fn entries(count: usize) -> Vec<Entry> {
        let entry = |number: usize| Entry {
            document: Document {
                id: format!("guide/g{number}"),
                title: format!("Anleitung {number}"),
                ..Document::default()
            },
            shown: Shown {
                title: lotse_model::Said { text: format!("Anleitung {number}"), lang: None },
                ..Shown::default()
            },
        };
        (0..count).map(entry).collect()
    }

    #[test]
    fn a_hit_is_shown_from_the_file_and_place_of_its_number() {
        for count in [1, TOGETHER, TOGETHER + 250] {
            let (files, published) = publish("de", entries(count), &[]).unwrap();
            let index = Index::load(&published[&files.index("de")]).unwrap();
            let last = count - 1;
            assert_eq!(index.id(last), format!("guide/g{last}"));
            let (file, place) = files.place(last);
            let shown: Vec<Shown> = serde_json::from_slice(&published[&files.shown("de", file)]).unwrap();
            assert_eq!(shown[place].title.text, format!("Anleitung {last}"));
        }
    }

    #[test]
    fn other_words_give_other_names_and_the_same_the_same() {
        let name = |count| publish("de", entries(count), &[]).unwrap().0.hash;
        assert_eq!(name(3), name(3));
        assert_ne!(name(3), name(4));
    }
}
