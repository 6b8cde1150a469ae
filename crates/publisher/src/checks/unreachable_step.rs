// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unreachable-step`: no way from the start leads to the step.
//!
//! Why: nobody will ever see it, so either it is left over or an answer leads elsewhere than meant.
//! Remedy: let an answer lead there, or remove it.

use crate::authored::Guide;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::ways::Graph;

/// This rule.
pub const RULE: Rule = Rule::error("unreachable-step");

/// Looks at all guides. Where a way leads to something unknown, what can be reached is open, and nothing is said.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    content.guides.values().flat_map(check_guide).collect()
}

fn check_guide(guide: &Guide<'_>) -> Vec<Problem> {
    let graph = Graph::of(guide);
    let Some(start) = graph.start.filter(|_| !graph.open) else {
        return Vec::new();
    };
    let reached = graph.reached(start);
    let steps = guide.steps.iter().zip(reached).filter(|(_, reached)| !reached);
    steps
        .map(|(step, _)| {
            let id = &step.id.value;
            RULE.at(
                guide.at(&step.id.span),
                Message::new(format!("Zum Schritt `{id}` führt kein Weg."), format!("no way leads to step `{id}`")),
                Message::new(
                    format!("Lassen Sie eine Antwort zu `{id}` führen, oder löschen Sie den Schritt und seinen Text."),
                    format!("let an answer lead to `{id}`, or remove the step and its text"),
                ),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check;
    use expect_test::expect;

    #[test]
    fn every_step_without_a_way_from_the_start_is_found() {
        check(
            super::RULE,
            "[steps.a]\nanswers = { x = \"b\", unsure = \"b\" }\n[steps.b]\noutcome = \"solved\"\n\
             [steps.c]\nsolved = \"b\"\nunsolved = \"d\"\n[steps.d]\noutcome = \"contact\"\n",
            &expect![[r#"
                11:8 no way leads to step `c`
                14:8 no way leads to step `d`
            "#]],
        );
    }

    #[test]
    fn a_misspelt_step_does_not_make_the_meant_one_unreachable() {
        check(
            super::RULE,
            "[steps.a]\nanswers = { x = \"finsih\", unsure = \"b\" }\n[steps.b]\noutcome = \"solved\"\n[steps.finish]\noutcome = \"contact\"\n",
            &expect![""],
        );
    }
}
