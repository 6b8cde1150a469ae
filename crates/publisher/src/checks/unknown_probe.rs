// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-probe`: a step makes a check that content/probes.toml does not describe.
//!
//! Why: the widget would not know what to ask. Remedy: name one that exists, or add it there.

use crate::authored::StepKind;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-probe");

/// Looks at all guides.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for guide in content.guides.values() {
        for step in &guide.steps {
            let Some(StepKind::Probe { probe, .. }) = &step.kind else {
                continue;
            };
            if !content.probes.may_have(&probe.value) {
                let id = &probe.value;
                let message =
                    Message::new(format!("Die Prüfung `{id}` gibt es nicht."), format!("there is no probe `{id}`"));
                problems.push(RULE.at(guide.at(&probe.span), message, hint(id, content.probes.ids())));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check;
    use expect_test::expect;

    #[test]
    fn only_probes_of_the_list_are_known() {
        check(
            super::RULE,
            "[steps.a]\nprobe = \"netwrok\"\nreachable = \"z\"\nunreachable = \"z\"\n[steps.z]\noutcome = \"solved\"\n",
            &expect![[r#"
                8:9 there is no probe `netwrok`
            "#]],
        );
    }
}
