// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `endless-loop`: a way that comes back to a step, or guides that send people round in a circle.
//!
//! Why: a walk is the answers, one for each step, so a step cannot come twice; and nobody wants to go in circles.
//! Remedy: lead on to a new step, or to an outcome.

use std::collections::BTreeMap;

use crate::authored::{Guide, Spanned, StepKind};
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::ways::Graph;

/// This rule.
pub const RULE: Rule = Rule::error("endless-loop");

/// Looks at all guides, then at the jumps between them.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems: Vec<_> = content.guides.values().flat_map(inside).collect();
    problems.extend(content.guides.values().flat_map(to_itself));
    problems.extend(between(content));
    problems
}

fn inside(guide: &Guide<'_>) -> Vec<Problem> {
    let graph = Graph::of(guide);
    let known = |(_, edge): &(usize, crate::ways::Edge<'_>)| guide.index.contains_key(&edge.way.to.value);
    let circles = graph.walk().0.into_iter().filter(known);
    circles
        .map(|(from, edge)| {
            let (from, to) = (&guide.steps[from].id.value, &edge.way.to.value);
            RULE.at(
                guide.at(&edge.way.to.span),
                Message::new(
                    format!("Von `{from}` geht es zurück zu `{to}`: Der Weg läuft im Kreis."),
                    format!("`{from}` leads back to `{to}`: the way goes in a circle"),
                ),
                Message::new(
                    "Führen Sie zu einem neuen Schritt oder zu einem Ende.",
                    "lead on to a new step or to an outcome",
                ),
            )
        })
        .collect()
}

fn to_itself(guide: &Guide<'_>) -> Vec<Problem> {
    jumps(guide).filter(|(_, to)| to.value == guide.id).map(|(_, to)| circle(guide, to)).collect()
}

fn jumps<'g>(guide: &'g Guide<'_>) -> impl Iterator<Item = (usize, &'g Spanned<String>)> {
    guide.steps.iter().enumerate().filter_map(|(at, step)| match &step.kind {
        Some(StepKind::Jump(to)) => Some((at, to)),
        _ => None,
    })
}

/// Circles of jumps on which nothing is asked that was not answered before.
fn between(content: &Content<'_>) -> Vec<Problem> {
    let next: BTreeMap<&str, Vec<&Spanned<String>>> =
        content.guides.values().map(|guide| (guide.id.as_str(), without_question(guide))).collect();
    let mut open: BTreeMap<&str, bool> = BTreeMap::new();
    let mut problems = Vec::new();
    for root in content.guides.keys() {
        let mut stack = vec![(root.as_str(), 0)];
        while let Some((id, taken)) = stack.pop() {
            if taken == 0 && open.contains_key(id) {
                continue;
            }
            let Some(to) = next[id].get(taken) else {
                open.insert(id, false);
                continue;
            };
            open.insert(id, true);
            stack.push((id, taken + 1));
            match open.get(to.value.as_str()) {
                Some(true) if to.value != id => problems.push(circle(&content.guides[id], to)),
                None => stack.extend(content.guides.get_key_value(&to.value).map(|(id, _)| (id.as_str(), 0))),
                _ => {}
            }
        }
    }
    problems
}

/// Jumps that are reached from the start without a new question. One that is remembered for the visit is not asked again.
fn without_question<'g>(guide: &'g Guide<'_>) -> Vec<&'g Spanned<String>> {
    let mut graph = Graph::of(guide);
    for (step, next) in guide.steps.iter().zip(&mut graph.next) {
        if matches!(step.kind, Some(StepKind::Question { fact: None, .. })) {
            next.clear();
        }
    }
    let Some(start) = graph.start else { return Vec::new() };
    let reached = graph.reached(start);
    jumps(guide).filter(|(at, _)| reached[*at]).map(|(_, to)| to).collect()
}

fn circle(guide: &Guide<'_>, to: &Spanned<String>) -> Problem {
    RULE.at(
        guide.at(&to.span),
        Message::new(
            format!(
                "Der Sprung zur Anleitung `{}` führt wieder hierher, ohne dass etwas Neues gefragt wird.",
                to.value
            ),
            format!("the jump to guide `{}` leads back here without asking anything new", to.value),
        ),
        Message::new(
            "Führen Sie zu einer anderen Anleitung oder zu einem Ende.",
            "lead to another guide or to an outcome",
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check, check_files, guide};
    use expect_test::expect;

    #[test]
    fn a_way_back_is_found_where_it_is_written() {
        check(
            super::RULE,
            "[steps.a]\nanswers = { x = \"b\", unsure = \"z\" }\n[steps.b]\nsolved = \"z\"\nunsolved = \"a\"\n[steps.z]\noutcome = \"solved\"\n",
            &expect![[r#"
                11:12 `b` leads back to `a`: the way goes in a circle
            "#]],
        );
    }

    #[test]
    fn ten_thousand_steps_are_walked_without_recursion() {
        let steps: String =
            (0..10_000).map(|n| format!("[steps.s{n}]\nsolved = \"s{}\"\nunsolved = \"z\"\n", n + 1)).collect();
        let steps = format!(
            "[steps.a]\nsolved = \"s0\"\nunsolved = \"z\"\n{steps}[steps.s10000]\nsolved = \"a\"\nunsolved = \"z\"\n[steps.z]\noutcome = \"solved\"\n"
        );
        let start = std::time::Instant::now();
        check(
            super::RULE,
            &steps,
            &expect![[r#"
            30011:10 `s10000` leads back to `a`: the way goes in a circle
        "#]],
        );
        assert!(start.elapsed().as_secs() < 10, "every rule together, without optimisation");
    }

    #[test]
    fn guides_that_jump_to_one_another_are_found_unless_something_new_is_asked() {
        let jump = |to: &str| guide(&format!("[steps.a]\nguide = \"{to}\"\n"));
        let asked = guide("[steps.a]\nanswers = { x = \"b\", unsure = \"b\" }\n[steps.b]\nguide = \"one\"\n");
        check_files(
            super::RULE,
            &[("content/guides/one.toml", &jump("two")), ("content/guides/two.toml", &jump("one"))],
            &expect![[r#"
            8:9 the jump to guide `one` leads back here without asking anything new
        "#]],
        );
        check_files(
            super::RULE,
            &[("content/guides/one.toml", &jump("two")), ("content/guides/two.toml", &asked)],
            &expect![""],
        );
        check_files(
            super::RULE,
            &[("content/guides/one.toml", &asked)],
            &expect![[r#"
            10:9 the jump to guide `one` leads back here without asking anything new
        "#]],
        );
        let remembered = asked.replace("[steps.b]", "fact = \"client\"\n[steps.b]");
        check_files(
            super::RULE,
            &[("content/guides/one.toml", &jump("two")), ("content/guides/two.toml", &remembered)],
            &expect![[r#"
            11:9 the jump to guide `one` leads back here without asking anything new
        "#]],
        );
    }
}
