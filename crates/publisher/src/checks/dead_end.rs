// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `dead-end`: from this step no way leads to an outcome or to another guide.
//!
//! Why: the person would be stuck. Remedy: let an answer lead to a step with `outcome`.

use crate::authored::Guide;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::ways::{Graph, ends};

/// This rule.
pub const RULE: Rule = Rule::error("dead-end");

/// Looks at all guides.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    content.guides.values().flat_map(check_guide).collect()
}

/// Only the steps at which the way stops or turns back are named, not all those that lead there.
fn check_guide(guide: &Guide<'_>) -> Vec<Problem> {
    let graph = Graph::of(guide);
    let is_open = |at: usize| guide.steps[at].ways().iter().any(|way| !guide.index.contains_key(&way.to.value));
    let good = (0..guide.steps.len()).filter(|&at| {
        let kind = guide.steps[at].kind.as_ref();
        ends(kind) || kind.is_none() || is_open(at)
    });
    let good = graph.leading_to(good);
    let (circles, _) = graph.walk();
    let turns: std::collections::BTreeSet<usize> = circles.iter().map(|(step, _)| *step).collect();
    let stuck = (0..guide.steps.len()).filter(|&at| !good[at] && (graph.next[at].is_empty() || turns.contains(&at)));
    stuck
        .map(|at| {
            let id = &guide.steps[at].id;
            RULE.at(
                guide.at(&id.span),
                Message::new(
                    format!("Vom Schritt `{}` führt kein Weg zu einem Ende.", id.value),
                    format!("from step `{}` no way leads to an outcome", id.value),
                ),
                Message::new(
                    "Lassen Sie eine Antwort zu einem Schritt mit `outcome` führen.",
                    "let an answer lead to a step with `outcome`",
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
    fn a_question_without_answers_and_a_circle_without_exit_are_dead_ends() {
        check(
            super::RULE,
            "[steps.a]\nanswers = { x = \"b\", y = \"c\", unsure = \"d\" }\n[steps.b]\nanswers = {}\n\
             [steps.c]\nsolved = \"c\"\nunsolved = \"c\"\n[steps.d]\noutcome = \"solved\"\n",
            &expect![[r#"
                9:8 from step `b` no way leads to an outcome
                11:8 from step `c` no way leads to an outcome
            "#]],
        );
    }

    #[test]
    fn a_way_to_an_unknown_step_may_end_well() {
        check(super::RULE, "[steps.a]\nanswers = { x = \"nowhere\", unsure = \"nowhere\" }\n", &expect![""]);
    }
}
