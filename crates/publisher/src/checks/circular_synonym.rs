// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `circular-synonym` (warning): words that lead to each other by way of several groups.
//!
//! Why: `find` leads one way only. If it leads back as well, one group with both words says the same, and is changed in one place.
//! Remedy: put the words into one group without `find`.

use std::collections::{BTreeMap, BTreeSet};

use super::duplicate_synonym::folded;
use crate::authored::SynonymGroup;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("circular-synonym");

/// Looks at all groups with `find`.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for file in content.synonyms.values() {
        let ways = ways(&file.groups);
        for word in file.groups.iter().flat_map(|group| &group.find) {
            let start = folded(&word.value);
            if is_reached(&ways, &start) {
                let text = &word.value;
                problems.push(RULE.at(
                    file.source.place(word.span.clone()),
                    Message::new(
                        format!("„{text}“ führt über andere Gruppen wieder zu sich selbst."),
                        format!("`{text}` leads back to itself by way of other groups"),
                    ),
                    Message::new(
                        "Nehmen Sie die Wörter in eine Gruppe ohne `find`.",
                        "put the words into one group without `find`",
                    ),
                ));
            }
        }
    }
    problems
}

type Phrase = Vec<Vec<u8>>;

/// From each word to what it finds, by groups with `find`.
fn ways(groups: &[SynonymGroup]) -> BTreeMap<Phrase, BTreeSet<Phrase>> {
    let mut ways: BTreeMap<Phrase, BTreeSet<Phrase>> = BTreeMap::new();
    for group in groups {
        for word in &group.words {
            ways.entry(folded(&word.value)).or_default().extend(group.find.iter().map(|found| folded(&found.value)));
        }
    }
    ways
}

/// Whether `start` leads to itself.
fn is_reached(ways: &BTreeMap<Phrase, BTreeSet<Phrase>>, start: &Phrase) -> bool {
    let mut seen = BTreeSet::new();
    let mut next: Vec<&Phrase> = vec![start];
    while let Some(word) = next.pop() {
        for found in ways.get(word).into_iter().flatten() {
            if found == start {
                return true;
            }
            if seen.insert(found) {
                next.push(found);
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn one_way_groups_do_not_lead_back() {
        let group = |word: &str, find: &str| format!("[[groups]]\nwords = [\"{word}\"]\nfind = [\"{find}\"]\n");
        let synonyms = [group("A", "B"), group("B", "C"), group("C", "a"), group("D", "A")].concat();
        check_files(
            super::RULE,
            &[("content/synonyms/de.toml", &synonyms)],
            &expect![[r#"
                3:9 `B` leads back to itself by way of other groups
                6:9 `C` leads back to itself by way of other groups
                9:9 `a` leads back to itself by way of other groups
                12:9 `A` leads back to itself by way of other groups
            "#]],
        );
    }
}
