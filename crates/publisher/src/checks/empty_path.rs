// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `empty-path`: a learning path without steps, or a step of one without items.
//!
//! Why: there would be nothing to learn, and nothing that could be done. Remedy: name a video, a guide or a word.

use std::ops::Range;

use crate::authored::LearningPath;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("empty-path");

/// Looks at all learning paths.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    content.paths.values().filter(|path| !path.is_open).flat_map(check_path).collect()
}

fn check_path(path: &LearningPath<'_>) -> Vec<Problem> {
    if path.steps.is_empty() {
        let message = Message::new("Dieser Lernpfad hat keinen Schritt.", "this learning path has no step");
        let help = Message::new(
            "Ergänzen Sie einen Abschnitt [[steps]] mit `id` und `items`.",
            "add a section [[steps]] with `id` and `items`",
        );
        return vec![problem(path, 0..0, message, help)];
    }
    let empty = path.steps.iter().filter(|step| step.items.is_empty());
    let problems = empty.map(|step| {
        let id = &step.id.value;
        let message =
            Message::new(format!("Der Schritt `{id}` hat keinen Eintrag."), format!("step `{id}` has no item"));
        let help = Message::new(
            "Nennen Sie ein Video, eine Anleitung oder ein Wort: items = [{ video = \"name\" }]",
            "name a video, a guide or a word: items = [{ video = \"name\" }]",
        );
        problem(path, step.id.span.clone(), message, help)
    });
    problems.collect()
}

fn problem(path: &LearningPath<'_>, span: Range<usize>, message: Message, help: Message) -> Problem {
    RULE.at(path.source.place(span), message, help)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    fn check(toml: &str, expected: &expect_test::Expect) {
        check_files(super::RULE, &[("content/paths/p.toml", toml)], expected);
    }

    #[test]
    fn a_path_has_steps_and_a_step_has_items() {
        check(
            "steps = []\n",
            &expect![[r#"
            1:1 this learning path has no step
        "#]],
        );
        check(
            "[[steps]]\nid = \"a\"\nitems = []\n[[steps]]\nid = \"b\"\nitems = [{ video = \"v\" }]\n",
            &expect![[r#"
            2:6 step `a` has no item
        "#]],
        );
    }

    #[test]
    fn what_could_not_be_read_is_not_said_to_be_empty() {
        check("stpes = []\n", &expect![""]);
        check("[[steps]]\nid = \"a\"\nitems = [{ page = \"v\" }]\n", &expect![""]);
    }
}
