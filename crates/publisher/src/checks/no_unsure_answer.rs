// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `no-unsure-answer` (warning): a question without an answer for those who do not know.
//!
//! Why: who cannot answer would have to guess, or give up. Remedy: add `unsure = "…"` that leads somewhere useful.

use crate::authored::StepKind;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("no-unsure-answer");

/// Looks at all guides. `untried` and `none` say much the same.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for guide in content.guides.values() {
        for step in &guide.steps {
            let Some(StepKind::Question { answers, .. }) = &step.kind else {
                continue;
            };
            // A question without any answers is a dead end, and nothing more is said about it.
            if !answers.is_empty() && !answers.iter().any(|way| is_unsure(&way.answer.value)) {
                let id = &step.id.value;
                problems.push(RULE.at(
                    guide.at(&step.id.span),
                    Message::new(
                        format!("Die Frage `{id}` hat keine Antwort „Weiß ich nicht“."),
                        format!("question `{id}` has no answer for those who do not know"),
                    ),
                    Message::new(
                        "Ergänzen Sie als letzte Antwort unsure = \"…\" mit einem Schritt, der weiterhilft.",
                        "add as the last answer unsure = \"…\" with a step that helps",
                    ),
                ));
            }
        }
    }
    problems
}

fn is_unsure(answer: &str) -> bool {
    answer.starts_with("unsure") || answer == "untried" || answer == "none"
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check;
    use expect_test::expect;

    #[test]
    fn every_question_offers_a_way_for_those_who_do_not_know() {
        check(
            super::RULE,
            "[steps.a]\nanswers = { x = \"b\", untried = \"b\" }\n[steps.b]\nanswers = { yes = \"c\", no = \"c\" }\n[steps.c]\nanswers = { unsure-why = \"z\" }\n[steps.z]\noutcome = \"solved\"\n",
            &expect![[r#"
                9:8 question `b` has no answer for those who do not know
            "#]],
        );
    }
}
