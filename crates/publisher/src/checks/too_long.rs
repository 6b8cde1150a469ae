// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `too-long`: a way of more than 12 steps before it ends.
//!
//! Why: people give up. Remedy: ask first what decides most, or continue in a guide of its own.

use std::collections::BTreeSet;

use crate::authored::Guide;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::ways::Graph;

/// This rule.
pub const RULE: Rule = Rule::error("too-long");

/// Steps before the outcome.
const MOST: usize = 12;

/// Looks at all guides. Of all ways through a guide only the longest is named.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    content.guides.values().filter_map(check_guide).collect()
}

fn check_guide(guide: &Guide<'_>) -> Option<Problem> {
    let graph = Graph::of(guide);
    let start = graph.start?;
    let (circles, order) = graph.walk();
    // Ways back are left out: `endless-loop` has said so, and what remains must be short all the same.
    let circles: BTreeSet<(usize, usize)> = circles.iter().map(|(from, edge)| (*from, edge.to)).collect();
    let mut longest = vec![(0, None); graph.next.len()];
    for &step in &order {
        let onward = graph.next[step].iter().filter(|edge| !circles.contains(&(step, edge.to)));
        let next = onward.map(|edge| (longest[edge.to].0 + 1, Some(edge.to)));
        longest[step] = next.max_by_key(|(length, _)| *length).unwrap_or((0, None));
    }
    let (length, _) = longest[start];
    (length > MOST).then(|| problem(guide, start, &longest, length))
}

/// The problem stands at the last step of the longest way.
fn problem(guide: &Guide<'_>, start: usize, longest: &[(usize, Option<usize>)], length: usize) -> Problem {
    let mut last = start;
    while let Some(next) = longest[last].1 {
        last = next;
    }
    let id = &guide.steps[last].id;
    RULE.at(
        guide.at(&id.span),
        Message::new(
            format!("Bis zum Ende `{}` sind es auf dem längsten Weg {length} Schritte. Erlaubt sind {MOST}.", id.value),
            format!("the longest way to the outcome `{}` has {length} steps; {MOST} are allowed", id.value),
        ),
        Message::new(
            "Fragen Sie zuerst, was am meisten entscheidet, oder machen Sie aus einem Teil eine eigene Anleitung.",
            "ask first what decides most, or make a part of it a guide of its own",
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check;
    use expect_test::expect;

    fn chain(length: usize) -> String {
        let steps: String = (1..length)
            .map(|n| {
                format!(
                    "[steps.s{n}]\nsolved = \"z\"\nunsolved = \"{}\"\n",
                    if n + 1 == length { "z".into() } else { format!("s{}", n + 1) }
                )
            })
            .collect();
        format!("[steps.a]\nsolved = \"z\"\nunsolved = \"s1\"\n{steps}[steps.z]\noutcome = \"solved\"\n")
    }

    #[test]
    fn a_way_back_does_not_hide_that_the_rest_is_too_long() {
        let steps = chain(13).replace("[steps.s1]\nsolved = \"z\"", "[steps.s1]\nsolved = \"a\"");
        check(
            super::RULE,
            &steps,
            &expect![[r#"
            46:8 the longest way to the outcome `z` has 13 steps; 12 are allowed
        "#]],
        );
    }

    #[test]
    fn twelve_steps_are_allowed_and_thirteen_are_not() {
        check(super::RULE, &chain(12), &expect![""]);
        check(
            super::RULE,
            &chain(13),
            &expect![[r#"
            46:8 the longest way to the outcome `z` has 13 steps; 12 are allowed
        "#]],
        );
    }
}
