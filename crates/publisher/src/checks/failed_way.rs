// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `failed-way`: an example in content/guides/`<guide>`.ways.toml does not lead where it says.
//!
//! Why: the examples are cases that the guide is known to solve, so an edit has broken one of them.
//! Remedy: repair the guide; or, if the new way is better, the example.

use std::collections::BTreeMap;

use crate::authored::{End, Example, Examples, Guide, Spanned, Step, StepKind};
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::source::Source;
use crate::suggest::hint;
use crate::ways::ends;

/// This rule.
pub const RULE: Rule = Rule::error("failed-way");

/// Walks all examples. What an unknown step or a step with a fault leaves open is not held against them.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let pairs = content.examples.iter().filter_map(|examples| Some((content.guides.get(&examples.guide)?, examples)));
    pairs.flat_map(|(guide, examples)| check_examples(guide, examples)).collect()
}

fn check_examples(guide: &Guide<'_>, Examples { source, ways, .. }: &Examples<'_>) -> Vec<Problem> {
    let walk = |example| {
        let mut walk =
            Walk { guide, source, at: guide.start.as_ref()?.value.as_str(), given: None, known: BTreeMap::new() };
        walk.take(example).err().map(|fault| *fault)
    };
    ways.iter().filter_map(|example| walk(example).flatten()).collect()
}

/// Why an example went no further: a problem, or nothing where the guide itself is at fault and another rule says so.
type Fault = Box<Option<Problem>>;

/// A walk through a guide as written.
struct Walk<'w> {
    guide: &'w Guide<'w>,
    /// The file of examples.
    source: &'w Source,
    /// The step where it stands.
    at: &'w str,
    /// The last answer given.
    given: Option<(&'w str, &'w str)>,
    /// Answers that are remembered: fact → answer. The widget does not ask again for them.
    known: BTreeMap<&'w str, &'w str>,
}

impl<'w> Walk<'w> {
    fn take(&mut self, example: &'w Example) -> Result<(), Fault> {
        for (step, answer) in &example.answers {
            if self.guide.step(&step.value).is_none() {
                return Err(self.unknown_step(step));
            }
            self.skip_known(&step.value)?;
            if self.at != step.value {
                return Err(self.not_asked(step));
            }
            self.answer(answer)?;
        }
        self.skip_known("")?;
        self.end(&example.end)
    }

    /// Goes past questions that are answered by what is remembered, up to `step`.
    fn skip_known(&mut self, step: &str) -> Result<(), Fault> {
        // No way is longer than all steps; the bound ends one that goes in a circle.
        for _ in 0..self.guide.steps.len() {
            let here = self.step()?;
            let Some(StepKind::Question { fact: Some(fact), .. }) = here.kind.as_ref().filter(|_| self.at != step)
            else {
                break;
            };
            let way = self
                .known
                .get(fact.as_str())
                .and_then(|known| here.ways().iter().find(|way| way.answer.value == *known));
            let Some(way) = way else { break };
            self.at = &way.to.value;
        }
        Ok(())
    }

    fn answer(&mut self, answer: &'w Spanned<String>) -> Result<(), Fault> {
        let step = self.step()?;
        let Some(way) = step.ways().iter().find(|way| way.answer.value == answer.value) else {
            return Err(self.unknown_answer(step, answer));
        };
        if let Some(StepKind::Question { fact: Some(fact), .. }) = &step.kind {
            self.known.insert(fact, &answer.value);
        }
        self.given = Some((self.at, &answer.value));
        self.at = &way.to.value;
        Ok(())
    }

    /// The step where it stands; a fault if there is none or nobody knows what it asks.
    fn step(&self) -> Result<&'w Step, Fault> {
        self.guide.step(self.at).filter(|step| step.kind.is_some()).ok_or_else(|| Box::new(None))
    }

    fn end(&self, end: &End) -> Result<(), Fault> {
        let here = self.step()?;
        match (end, &here.kind) {
            (End::Outcome(outcome), Some(StepKind::Outcome(_))) if here.id.value == outcome.value => Ok(()),
            (End::Guide(guide), Some(StepKind::Jump(to))) if to.value == guide.value => Ok(()),
            (End::Outcome(outcome), _) if !self.is_outcome(&outcome.value) => Err(self.no_outcome(outcome)),
            (End::Outcome(end) | End::Guide(end), _) => Err(self.elsewhere(end, here)),
        }
    }

    fn is_outcome(&self, id: &str) -> bool {
        // Of a step with a fault nobody knows whether it was to be an outcome.
        self.guide.step(id).is_some_and(|step| matches!(step.kind, Some(StepKind::Outcome(_)) | None))
    }

    fn unknown_step(&self, step: &Spanned<String>) -> Fault {
        let id = &step.value;
        let message = Message::new(
            format!("Den Schritt `{id}` gibt es nicht. {}", self.stands().de),
            format!("there is no step `{id}`; {}", self.stands().en),
        );
        self.problem(step, message, hint(id, self.guide.index.keys().map(String::as_str)))
    }

    fn unknown_answer(&self, step: &Step, answer: &Spanned<String>) -> Fault {
        let (id, step_id) = (&answer.value, &step.id.value);
        let message = Message::new(
            format!("Der Schritt `{step_id}` hat keine Antwort `{id}`. {}", self.stands().de),
            format!("step `{step_id}` has no answer `{id}`; {}", self.stands().en),
        );
        self.problem(answer, message, hint(id, step.ways().iter().map(|way| way.answer.value.as_str())))
    }

    /// An answer to a step that does not come here: the walk is elsewhere, or has ended already.
    fn not_asked(&self, step: &Spanned<String>) -> Fault {
        let id = &step.value;
        let here = self.step();
        let Ok(here) = here else { return Box::new(None) };
        let over = ends(here.kind.as_ref());
        let (de, en) = if over {
            ("ist dann zu Ende", "has ended by then")
        } else {
            ("fragt dann etwas anderes", "asks something else then")
        };
        let message = Message::new(
            format!("Nach `{id}` wird hier nicht gefragt, der Weg {de}. {}", self.stands().de),
            format!("`{id}` is not asked here, the way {en}; {}", self.stands().en),
        );
        self.problem(step, message, remedy(here))
    }

    fn no_outcome(&self, outcome: &Spanned<String>) -> Fault {
        let id = &outcome.value;
        let message = Message::new(
            format!("`{id}` ist kein Schritt mit einem Ende. {}", self.stands().de),
            format!("`{id}` is no step with an outcome; {}", self.stands().en),
        );
        let outcomes = self.guide.steps.iter().filter(|step| matches!(step.kind, Some(StepKind::Outcome(_))));
        self.problem(outcome, message, hint(id, outcomes.map(|step| step.id.value.as_str())))
    }

    fn elsewhere(&self, end: &Spanned<String>, here: &Step) -> Fault {
        let message = Message::new(
            format!("Dieses Beispiel endet nicht bei `{}`. {}", end.value, self.stands().de),
            format!("this example does not end at `{}`; {}", end.value, self.stands().en),
        );
        self.problem(end, message, remedy(here))
    }

    /// Where the walk stands, and after which answer.
    fn stands(&self) -> Message {
        let at = match self.guide.step(self.at).and_then(|step| step.kind.as_ref()) {
            Some(StepKind::Jump(guide)) => format!("{}` (guide = \"{}\")", self.at, guide.value),
            _ => format!("{}`", self.at),
        };
        match self.given {
            Some((step, answer)) => Message::new(
                format!("Nach `{step} = {answer}` steht der Weg bei `{at}."),
                format!("after `{step} = {answer}` the way stands at `{at}"),
            ),
            None => Message::new(format!("Der Weg beginnt bei `{at}."), format!("the way begins at `{at}")),
        }
    }

    fn problem(&self, at: &Spanned<String>, message: Message, help: Message) -> Fault {
        Box::new(Some(RULE.at(self.source.place(at.span.clone()), message, help)))
    }
}

/// What to do where the walk has stopped at `here`.
fn remedy(here: &Step) -> Message {
    let id = &here.id.value;
    if ends(here.kind.as_ref()) {
        return Message::new(
            "Ist der Weg so richtig, ändern Sie das Beispiel. Sonst reparieren Sie die Anleitung.",
            "if the way is right, change the example; else repair the guide",
        );
    }
    let answers: Vec<String> = here.ways().iter().take(12).map(|way| format!("`{}`", way.answer.value)).collect();
    let answers = answers.join(", ");
    Message::new(
        format!("Ergänzen Sie eine Antwort auf `{id}`: {answers}. Oder reparieren Sie die Anleitung."),
        format!("add an answer to `{id}`: {answers}; or repair the guide"),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::{Expect, expect};

    const STEPS: &str = "[steps.a]\nanswers = { x = \"b\", unsure = \"j\" }\n[steps.b]\nsolved = \"z\"\nunsolved = \"c\"\n\
        [steps.j]\nguide = \"g\"\n[steps.z]\noutcome = \"solved\"\n[steps.c]\noutcome = \"contact\"\n";

    /// Each line is an example: its answers and its end.
    fn check_ways(steps: &str, ways: &[&str], expected: &Expect) {
        let ways: String = ways.iter().map(|way| format!("[[ways]]\nanswers = {way}\n\n")).collect();
        let files = [("content/guides/g.toml", guide(steps)), ("content/guides/g.ways.toml", ways)];
        check_files(super::RULE, &files.each_ref().map(|(path, text)| (*path, text.as_str())), expected);
    }

    #[test]
    fn examples_that_lead_where_they_say_are_right() {
        check_ways(
            STEPS,
            &["{ a = \"x\", b = \"solved\" }\noutcome = \"z\"", "{ a = \"unsure\" }\nguide = \"g\"\nname = \"n\""],
            &expect![""],
        );
    }

    #[test]
    fn an_example_that_ends_elsewhere_says_where() {
        check_ways(
            STEPS,
            &[
                "{ a = \"x\", b = \"unsolved\" }\noutcome = \"z\"",
                "{ a = \"x\" }\noutcome = \"z\"",
                "{}\noutcome = \"z\"",
                "{ a = \"unsure\" }\noutcome = \"c\"",
                "{ a = \"x\", b = \"solved\" }\nguide = \"g\"",
            ],
            &expect![[r#"
                3:11 this example does not end at `z`; after `b = unsolved` the way stands at `c`
                7:11 this example does not end at `z`; after `a = x` the way stands at `b`
                11:11 this example does not end at `z`; the way begins at `a`
                15:11 this example does not end at `c`; after `a = unsure` the way stands at `j` (guide = "g")
                19:9 this example does not end at `g`; after `b = solved` the way stands at `z`
            "#]],
        );
    }

    #[test]
    fn names_that_do_not_exist_are_found() {
        check_ways(
            STEPS,
            &[
                "{ a = \"x\", d = \"solved\" }\noutcome = \"z\"",
                "{ a = \"y\" }\noutcome = \"z\"",
                "{ a = \"x\", b = \"solved\" }\noutcome = \"b\"",
            ],
            &expect![[r#"
                2:22 there is no step `d`; after `a = x` the way stands at `b`
                6:17 step `a` has no answer `y`; the way begins at `a`
                11:11 `b` is no step with an outcome; after `b = solved` the way stands at `z`
            "#]],
        );
    }

    #[test]
    fn answers_that_are_not_asked_or_left_over_are_found() {
        check_ways(
            STEPS,
            &["{ b = \"solved\" }\noutcome = \"z\"", "{ a = \"unsure\", b = \"solved\" }\noutcome = \"z\""],
            &expect![[r#"
                2:13 `b` is not asked here, the way asks something else then; the way begins at `a`
                6:27 `b` is not asked here, the way has ended by then; after `a = unsure` the way stands at `j` (guide = "g")
            "#]],
        );
    }

    #[test]
    fn what_was_remembered_is_not_asked_again() {
        let steps = "[steps.a]\nanswers = { x = \"b\", unsure = \"z\" }\nfact = \"f\"\n[steps.b]\nanswers = { x = \"z\", unsure = \"c\" }\n\
            fact = \"f\"\n[steps.z]\noutcome = \"solved\"\n[steps.c]\noutcome = \"contact\"\n";
        check_ways(
            steps,
            &["{ a = \"x\" }\noutcome = \"z\"", "{ a = \"x\", b = \"unsure\" }\noutcome = \"c\""],
            &expect![""],
        );
    }

    #[test]
    fn a_fault_of_the_guide_is_not_held_against_the_example() {
        let steps =
            "[steps.a]\nanswers = { x = \"nowhere\", unsure = \"b\" }\n[steps.b]\n[steps.z]\noutcome = \"solved\"\n";
        check_ways(
            steps,
            &["{ a = \"x\" }\noutcome = \"z\"", "{ a = \"unsure\", b = \"solved\" }\noutcome = \"z\""],
            &expect![""],
        );
    }
}
