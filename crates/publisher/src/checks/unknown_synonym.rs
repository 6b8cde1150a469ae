// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-synonym` (warning): a group of synonyms of which no text says a word.
//!
//! Why: a group helps by leading to a word that stands somewhere. If the texts changed, or the word is misspelt, it leads nowhere.
//! Remedy: add the word that the texts use, or delete the group. Keywords count as text; endings make no difference.

use std::collections::{BTreeSet, HashSet};

use lotse_search::Language;
use lotse_search::stem::stem;
use lotse_search::words::{Word, words};

use crate::authored::Synonyms;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("unknown-synonym");

/// Looks at all groups of languages that the search knows.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    content.synonyms.iter().flat_map(|(lang, synonyms)| in_language(content, lang, synonyms)).collect()
}

fn in_language(content: &Content<'_>, lang: &str, synonyms: &Synonyms<'_>) -> Vec<Problem> {
    let Some(language) = Language::from_tag(lang) else { return Vec::new() };
    // The word may stand in what could not, or should not, be read.
    let is_refused = content.languages.get(lang).is_some_and(|language| !language.refused.is_empty());
    if is_refused || !content.broken_guides.is_empty() {
        return Vec::new();
    }
    let stems = |text: &str| words(text).into_iter().map(move |word| stem(language, &word.letters));
    let phrases = synonyms.groups.iter().map(|group| {
        let phrases = group.found().iter().map(|phrase| stems(&phrase.value).collect::<Vec<_>>());
        (group, phrases.collect::<Vec<_>>())
    });
    // Texts are read only until every group has a word in them.
    let mut open: Vec<_> = phrases.filter(|(_, phrases)| !phrases.is_empty()).collect();
    let (mut read, mut said) = (HashSet::new(), BTreeSet::new());
    for text in texts(content, lang) {
        if open.is_empty() {
            return Vec::new();
        }
        let known = said.len();
        for Word { letters, .. } in words(text) {
            // Guides say the same words again and again: each is looked at once.
            if !read.contains(&letters) {
                said.insert(stem(language, &letters));
                read.insert(letters);
            }
        }
        if said.len() > known {
            open.retain(|(_, phrases)| !phrases.iter().any(|phrase| is_said(&said, phrase)));
        }
    }
    let unknown = open.into_iter().map(|(group, _)| {
        let word = &group.found()[0];
        RULE.at(
            synonyms.source.place(word.span.clone()),
            Message::new(
                "Kein Text enthält ein Wort, zu dem diese Gruppe führt.",
                "no text says a word that this group leads to",
            ),
            Message::new(
                "Nehmen Sie ein Wort auf, das in den Texten oder Stichwörtern steht, oder löschen Sie die Gruppe.",
                "add a word that stands in the texts or keywords, or delete the group",
            ),
        )
    });
    unknown.collect()
}

/// A word counts as said if a compound that begins with it is: the search takes compounds apart.
fn is_said(said: &BTreeSet<Vec<u8>>, phrase: &[Vec<u8>]) -> bool {
    let begins = |word: &Vec<u8>| said.range(word.clone()..).next().is_some_and(|other| other.starts_with(word));
    phrase.iter().all(|word| said.contains(word) || (word.len() > 4 && begins(word)))
}

/// The words of guides, the dictionary, and labels.
fn texts<'c>(content: &'c Content<'_>, lang: &'c str) -> impl Iterator<Item = &'c str> {
    let language = content.languages.get(lang);
    let files = language.into_iter().flat_map(|language| language.files.values().chain(language.guides.values()));
    let labels = content.labels.values().filter_map(move |label| label.words.get(lang));
    labels.map(String::as_str).chain(files.map(|words| words.source.text.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn a_group_leads_to_a_word_that_some_text_says() {
        let synonyms = "[[groups]]\nwords = [\"Tralala\", \"Einstellung\"]\n[[groups]]\nwords = [\"Einstellungen\"]\nfind = [\"Tralala\", \"Hopsasa\"]\n";
        check_files(
            super::RULE,
            &[("content/synonyms/de.toml", synonyms)],
            &expect![[r#"
                5:9 no text says a word that this group leads to
            "#]],
        );
    }

    #[test]
    fn nothing_is_said_while_a_guide_cannot_be_read() {
        let synonyms = "[[groups]]\nwords = [\"Tralala\", \"Hopsasa\"]\n";
        let files = [("content/synonyms/de.toml", synonyms), ("content/guides/g.toml", "broken")];
        check_files(super::RULE, &files, &expect![""]);
    }
}
