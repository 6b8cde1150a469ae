// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-guide`: a jump, `related`, content/home.toml, or a file of examples names a guide that does not exist.
//!
//! Why: the person would end at nothing. Remedy: correct the name, or write the guide.

use crate::authored::{End, Examples, Spanned, StepKind};
use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-guide");

/// Looks at all guides, at their examples, and at the list of the most needed ones.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for guide in content.guides.values() {
        let jumps = guide.steps.iter().filter_map(|step| match &step.kind {
            Some(StepKind::Jump(to)) => Some(to),
            _ => None,
        });
        problems.extend(guide.related.iter().chain(jumps).filter_map(|id| problem(content, guide.source, id)));
    }
    let home = content.home.into_iter().flat_map(|source| content.most_needed.iter().map(move |id| (source, id)));
    problems.extend(home.filter_map(|(source, id)| problem(content, source, id)));
    problems.extend(content.examples.iter().flat_map(|examples| in_examples(content, examples)));
    problems
}

fn in_examples(content: &Content<'_>, examples: &Examples<'_>) -> Vec<Problem> {
    if !content.may_have_guide(&examples.guide) {
        return vec![no_guide(content, examples)];
    }
    let ends = examples.ways.iter().filter_map(|example| match &example.end {
        End::Guide(guide) => Some(guide),
        End::Outcome(_) => None,
    });
    ends.filter_map(|id| problem(content, examples.source, id)).collect()
}

fn no_guide(content: &Content<'_>, examples: &Examples<'_>) -> Problem {
    let id = &examples.guide;
    RULE.at(
        Place::of(examples.source, 0..0),
        Message::new(
            format!("Zu diesen Beispielen gibt es keine Anleitung `{id}`."),
            format!("there is no guide `{id}` for these examples"),
        ),
        hint(id, content.guides.keys().map(String::as_str)),
    )
}

fn problem(content: &Content<'_>, source: &Source, id: &Spanned<String>) -> Option<Problem> {
    let name = &id.value;
    let message = Message::new(format!("Die Anleitung `{name}` gibt es nicht."), format!("there is no guide `{name}`"));
    let known = content.guides.keys().map(String::as_str);
    (!content.may_have_guide(name)).then(|| RULE.at(source.place(id.span.clone()), message, hint(name, known)))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn jumps_relations_and_the_first_screen_name_guides_that_exist() {
        let toml = guide("[steps.a]\nguide = \"h\"\n").replace("products", "related = [\"g\", \"x\"]\nproducts");
        let files = [("content/guides/g.toml", toml.as_str()), ("content/home.toml", "most-needed = [\"y\"]\n")];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
            2:17 there is no guide `x`
            9:9 there is no guide `h`
            1:16 there is no guide `y`
        "#]],
        );
    }

    #[test]
    fn examples_belong_to_a_guide_and_end_in_guides_that_exist() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n");
        let ways = "[[ways]]\nanswers = {}\nguide = \"x\"\n";
        check_files(
            super::RULE,
            &[
                ("content/guides/g.toml", &toml),
                ("content/guides/g.ways.toml", ways),
                ("content/guides/h.ways.toml", ways),
            ],
            &expect![[r#"
                3:9 there is no guide `x`
                1:1 there is no guide `h` for these examples
            "#]],
        );
    }

    #[test]
    fn a_guide_that_cannot_be_read_exists() {
        let toml = guide("[steps.a]\nguide = \"h\"\n");
        check_files(super::RULE, &[("content/guides/g.toml", &toml), ("content/guides/h.toml", "[")], &expect![""]);
    }
}
