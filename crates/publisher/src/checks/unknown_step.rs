// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-step`: an answer, or the start, leads to a step that the guide does not have.
//!
//! Why: the walk would end at nothing. Remedy: correct the name, or write the step.

use crate::authored::{Guide, Spanned, Word};
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::{hint, nearest};

/// This rule.
pub const RULE: Rule = Rule::error("unknown-step");

/// Looks at all guides and at the dictionary.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems: Vec<_> = content.guides.values().flat_map(check_guide).collect();
    problems.extend(content.words.iter().filter_map(|word| check_word(content, word)));
    problems
}

/// A word of the dictionary opens a guide at a step that exists.
fn check_word(content: &Content<'_>, word: &Word) -> Option<Problem> {
    let (source, step) = (content.words_source?, word.step.as_ref()?);
    let guide = content.guides.get(&word.guide.as_ref()?.value)?;
    let message = Message::new(
        format!("Die Anleitung `{}` hat keinen Schritt `{}`.", guide.id, step.value),
        format!("guide `{}` has no step `{}`", guide.id, step.value),
    );
    let known = guide.index.keys().map(String::as_str);
    (!guide.index.contains_key(&step.value))
        .then(|| RULE.at(source.place(step.span.clone()), message, hint(&step.value, known)))
}

fn check_guide(guide: &Guide<'_>) -> Vec<Problem> {
    let is_known = |to: &Spanned<String>| guide.index.contains_key(&to.value);
    let start = guide.start.iter().filter(|to| !is_known(to));
    let mut problems: Vec<_> = start
        .map(|to| {
            problem(
                guide,
                to,
                Message::new(
                    format!("Der Anfang `{}` ist kein Schritt dieser Anleitung.", to.value),
                    format!("the start `{}` is no step of this guide", to.value),
                ),
            )
        })
        .collect();
    for way in guide.steps.iter().flat_map(|step| step.ways()).filter(|way| !is_known(&way.to)) {
        let (answer, to) = (&way.answer.value, &way.to.value);
        let message = Message::new(
            format!("Die Antwort `{answer}` führt zu `{to}`. Diesen Schritt gibt es nicht."),
            format!("answer `{answer}` leads to `{to}`, which does not exist"),
        );
        problems.push(problem(guide, &way.to, message));
    }
    problems
}

fn problem(guide: &Guide<'_>, to: &Spanned<String>, message: Message) -> Problem {
    let help = match nearest(&to.value, guide.index.keys().map(String::as_str)) {
        Some(near) => Message::new(format!("Meinten Sie `{near}`?"), format!("did you mean `{near}`?")),
        None => Message::new(
            format!("Schreiben Sie einen Schritt [steps.{}], oder nennen Sie einen anderen.", to.value),
            format!("write a step [steps.{}], or name another one", to.value),
        ),
    };
    RULE.at(guide.at(&to.span), message, help)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check, check_files, guide};
    use expect_test::expect;

    #[test]
    fn answers_and_the_start_lead_to_steps_that_exist() {
        check(
            super::RULE,
            "[steps.a]\nanswers = { x = \"finsih\", unsure = \"finish\" }\n[steps.finish]\noutcome = \"solved\"\n",
            &expect!["8:17 answer `x` leads to `finsih`, which does not exist\n"],
        );
        let toml = guide("[steps.b]\noutcome = \"solved\"\n");
        check_files(
            super::RULE,
            &[("content/guides/g.toml", &toml)],
            &expect!["5:9 the start `a` is no step of this guide\n"],
        );
    }
}
