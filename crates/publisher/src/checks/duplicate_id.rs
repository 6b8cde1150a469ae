// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `duplicate-id`: a name given twice in the same place.
//!
//! Why: only one of the two would be shown, and nobody could tell which. Remedy: rename or remove one.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::authored::{Entry, Label, Spanned};
use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("duplicate-id");

/// A key twice in a TOML table. What is no name of a step, answer or the like is a fault of syntax.
pub fn in_toml(source: &Source, span: Range<usize>, line: &str) -> Problem {
    let id = source.text.get(span.clone()).unwrap_or_default().to_owned();
    let named = line.trim_start().starts_with('[') || line.contains('{') || line.trim_start().starts_with("op-");
    let mut problem = problem(source.place(span), &id);
    if !named {
        problem.rule = super::toml_syntax::RULE.id;
    }
    problem
}

/// A message or term twice in a Fluent file.
pub fn message(source: &Source, id: &str) -> Problem {
    problem(source.place(source.span_of(id)), id)
}

/// An attribute twice in a Fluent message.
pub fn attribute(source: &Source, message: &str, name: &str) -> Problem {
    problem(source.place(source.span_of(name)), &format!("{message}.{name}"))
}

/// An entry twice in a list such as content/categories.toml.
pub fn in_list(source: &Source, entries: &[Entry], id: &Spanned<String>) -> Option<Problem> {
    in_names(source, entries.iter().map(|entry| &entry.id), id)
}

/// A name that is among `names` already.
pub fn in_names<'n>(
    source: &Source,
    mut names: impl Iterator<Item = &'n Spanned<String>>,
    id: &Spanned<String>,
) -> Option<Problem> {
    let twice = names.any(|name| name.value == id.value);
    twice.then(|| problem(source.place(id.span.clone()), &id.value))
}

/// A label that another file holds too.
pub fn label(source: &Source, labels: &BTreeMap<String, Label>, id: &str, span: &Range<usize>) -> Option<Problem> {
    labels.contains_key(id).then(|| problem(source.place(span.clone()), id))
}

fn problem(place: Place, id: &str) -> Problem {
    RULE.at(
        place,
        Message::new(format!("Den Namen `{id}` gibt es hier schon."), format!("the name `{id}` is already taken here")),
        Message::new(
            "Benennen Sie eine der beiden Stellen um, oder löschen Sie eine.",
            "rename one of the two, or remove one",
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::load::{Words, guide};
    use crate::source::Source;

    #[test]
    fn the_same_step_twice_is_found_at_the_second() {
        let source = Source::new("g.toml", "[steps.a]\nx = 1\n[steps.a]\ny = 1\n");
        let (_, problems) = guide::read("g", &source);
        assert_eq!((problems[0].rule, problems[0].place.line), ("duplicate-id", 3));
        let source = Source::new("g.toml", "owner = \"a\"\nowner = \"b\"\n");
        assert_eq!(guide::read("g", &source).1[0].rule, "toml-syntax");
    }

    #[test]
    fn the_same_message_or_attribute_twice_is_found() {
        let source = Source::new("g.ftl", "a = 1\n    .x = 1\n    .x = 2\nb = 1\na = 2\n-t = 1\n-t = 2\n");
        let (_, problems) = Words::read(&source);
        let found: Vec<_> = problems.iter().map(|p| (p.rule, p.place.line)).collect();
        assert_eq!(found, [("duplicate-id", 3), ("duplicate-id", 5), ("duplicate-id", 7)]);
    }
}
