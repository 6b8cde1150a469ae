// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-label`: words cite a label (`tb-…`, `ox-…`) or an operator's value (`op-…`) that does not exist.
//!
//! Why: there would be a hole in the sentence. Remedy: correct the name, or add the label to content/labels/ or the value
//! to content/operator.toml.

use std::collections::BTreeSet;

use crate::load::{Content, Words};
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;
use crate::text::references::{Reference, references};

/// This rule.
pub const RULE: Rule = Rule::error("unknown-label");

/// Looks at all words in all languages.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    if content.labels_broken {
        return Vec::new();
    }
    let prefixes = prefixes(content);
    super::all_words(content).flat_map(|words| check_file(content, &prefixes, words)).collect()
}

fn check_file(content: &Content<'_>, prefixes: &BTreeSet<&str>, words: &Words<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for pattern in words.patterns() {
        for reference in references(pattern) {
            let Reference::Message { id, .. } = reference else {
                continue;
            };
            let known = words.messages.contains_key(id) || is_cited(content, id);
            if !known && has_prefix(prefixes, id) {
                let place = words.source.place(words.source.span_of(id));
                let message = Message::new(
                    format!("Die Beschriftung `{id}` gibt es nicht."),
                    format!("there is no label `{id}`"),
                );
                problems.push(RULE.at(place, message, help(content, id)));
            }
        }
    }
    problems
}

fn is_cited(content: &Content<'_>, id: &str) -> bool {
    content.labels.contains_key(id) || content.operator.contains_key(id)
}

/// Only names with the same beginning are suggested.
fn help(content: &Content<'_>, id: &str) -> Message {
    let prefix = id.split_once('-').map_or(id, |(prefix, _)| prefix);
    let same = |name: &&str| name.split_once('-').is_some_and(|(other, _)| other == prefix);
    let known = content.labels.keys().chain(content.operator.keys()).map(String::as_str).filter(same);
    let near = hint(id, known);
    let file = if prefix == "op" { "content/operator.toml" } else { "content/labels/" };
    Message::new(
        format!("{} Beschriftungen stehen in {file}.", near.de),
        format!("{}; labels stand in {file}", near.en.trim_end_matches('.')),
    )
}

/// What names of labels begin with. Other names are messages, and `fluent-syntax` looks after those.
fn prefixes<'c>(content: &'c Content<'_>) -> BTreeSet<&'c str> {
    let labels = content.labels.keys().filter_map(|id| id.split_once('-')).map(|(prefix, _)| prefix);
    labels.chain(["op", "ox", "tb"]).collect()
}

/// Whether `id` looks like a label.
pub fn looks_like_label(content: &Content<'_>, id: &str) -> bool {
    is_cited(content, id) || has_prefix(&prefixes(content), id)
}

fn has_prefix(prefixes: &BTreeSet<&str>, id: &str) -> bool {
    id.split_once('-').is_some_and(|(prefix, _)| prefixes.contains(prefix))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_words;
    use expect_test::expect;

    #[test]
    fn labels_and_values_of_the_operator_must_exist() {
        check_words(
            super::RULE,
            "a = x\n    .text = { tb-send } { tb-sned } { ox-send } { op-server } { op-sever }\n",
            &expect![[r#"
                2:27 there is no label `tb-sned`
                2:39 there is no label `ox-send`
                2:65 there is no label `op-sever`
            "#]],
        );
    }
}
