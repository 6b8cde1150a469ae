// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `duplicate-synonym`: the same word twice in a group of synonyms.
//!
//! Why: it does nothing, and most likely another word was meant. Umlauts and capitals make no difference to a search, so `Anhaenge` and
//! `Anhänge` are the same. Remedy: delete one of them.

use std::collections::BTreeSet;

use lotse_search::words::words;

use crate::authored::{Spanned, SynonymGroup};
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("duplicate-synonym");

/// Looks at all groups.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in content.synonyms.values() {
        for word in file.groups.iter().flat_map(repeated) {
            let text = &word.value;
            problems.push(RULE.at(
                file.source.place(word.span.clone()),
                Message::new(
                    format!("„{text}“ steht schon in dieser Gruppe."),
                    format!("`{text}` is in this group already"),
                ),
                Message::new("Löschen Sie eines der beiden Wörter.", "delete one of the two"),
            ));
        }
    }
    problems
}

fn repeated(group: &SynonymGroup) -> Vec<&Spanned<String>> {
    let mut seen = BTreeSet::new();
    group.words.iter().chain(&group.find).filter(|word| !seen.insert(folded(&word.value))).collect()
}

/// The phrase as a search compares it, but for endings.
pub fn folded(phrase: &str) -> Vec<Vec<u8>> {
    words(phrase).into_iter().map(|word| word.letters).collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn a_word_stands_in_a_group_once_however_it_is_spelt() {
        let synonyms = "[[groups]]\nwords = [\"Anhänge\", \"Anlage\", \"anhaenge\"]\n[[groups]]\nwords = [\"Anlage\"]\nfind = [\"Anlage\"]\n";
        check_files(
            super::RULE,
            &[("content/synonyms/de.toml", synonyms)],
            &expect![[r#"
                2:31 `anhaenge` is in this group already
                5:9 `Anlage` is in this group already
            "#]],
        );
    }
}
