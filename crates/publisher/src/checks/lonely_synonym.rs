// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lonely-synonym`: a group of synonyms with one word, or none.
//!
//! Why: a word alone stands for nothing else, so the group changes no search; most likely its other words were forgotten. Remedy: add
//! them, say with `find` what the word should find, or delete the group.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("lonely-synonym");

/// Looks at all groups.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let files = content.synonyms.values();
    let lonely = files.flat_map(|file| {
        let few = file.groups.iter().filter(|group| group.words.len() + group.find.len() < 2 || group.words.is_empty());
        few.map(|group| {
            RULE.at(
                file.source.place(group.words.first().map_or(group.span.clone(), |word| word.span.clone())),
                Message::new("Diese Gruppe hat nur ein Wort.", "this group has only one word"),
                Message::new(
                    "Nennen Sie in `words` weitere Wörter, oder in `find`, was das Wort finden soll.",
                    "name more words in `words`, or in `find` what the word should find",
                ),
            )
        })
    });
    lonely.collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn a_group_needs_two_words_or_something_to_find() {
        let synonyms = "[[groups]]\nwords = [\"Spam\"]\n[[groups]]\nwords = [\"Spam\", \"Junk\"]\n[[groups]]\nwords = [\"Spam\"]\nfind = [\"Junk\"]\n[[groups]]\nwords = []\n";
        check_files(
            super::RULE,
            &[("content/synonyms/de.toml", synonyms)],
            &expect![[r#"
                2:10 this group has only one word
                8:1 this group has only one word
            "#]],
        );
    }
}
