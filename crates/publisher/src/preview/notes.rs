// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A guide as authors see it in the widget: titles where words are missing, and every problem at the step it concerns.

use std::collections::BTreeMap;

use lotse_model::text::Block;
use lotse_model::{Guide, Inline, Said, Step, StepId, StepKind};

use crate::problem::{Lang, Message, Problem, Severity};

/// What authors are told in the guide.
pub struct Notes<'n> {
    /// The language in which they are told.
    pub lang: Lang,
    /// Titles of the steps that stand in for others.
    pub titles: &'n BTreeMap<String, Message>,
    /// Problems with the step they concern; without one they are about the guide.
    pub problems: &'n [(Option<String>, &'n Problem)],
}

impl Notes<'_> {
    /// Writes the notes into `guide`.
    pub fn write(&self, guide: &mut Guide) {
        if guide.title.text.is_empty() {
            guide.title.text = guide.id.to_string();
        }
        let start = guide.start.clone();
        let steps =
            guide.steps.iter().map(|(id, step)| (id.clone(), self.step(id, step.clone(), &guide.steps, &start)));
        guide.steps = steps.collect();
    }

    fn step(&self, id: &StepId, mut step: Step, all: &lotse_model::Table<StepId, Step>, start: &StepId) -> Step {
        if let Some(title) = self.titles.get(id.as_str()) {
            step.title = Said { text: title.text(self.lang).to_owned(), lang: None };
        }
        name_what_has_no_words(id, &mut step);
        let is_here = |step: &Option<String>| match step {
            Some(step) if all.contains_key(step.as_str()) => step == id.as_str(),
            _ => id == start,
        };
        let here = self.problems.iter().filter(|(step, _)| is_here(step));
        let notes: Vec<_> = here.map(|(_, problem)| note(problem, self.lang)).collect();
        if !notes.is_empty() {
            step.text.get_or_insert_default().blocks.splice(0..0, notes);
        }
        step
    }
}

/// Jumps are never seen, so they need no title.
fn name_what_has_no_words(id: &StepId, step: &mut Step) {
    if step.title.text.is_empty() && !matches!(step.kind, StepKind::Jump { .. }) {
        step.title.text = id.to_string();
    }
    if let StepKind::Question { answers, .. } = &mut step.kind {
        for answer in answers.iter_mut().filter(|answer| answer.label.text.is_empty()) {
            answer.label.text = answer.id.to_string();
        }
    }
}

fn note(problem: &Problem, lang: Lang) -> Block {
    let kind = match (problem.severity, lang) {
        (Severity::Error, Lang::De) => "Fehler",
        (Severity::Error, Lang::En) => "Error",
        (Severity::Warning, Lang::De) => "Hinweis",
        (Severity::Warning, Lang::En) => "Hint",
    };
    let mut message = vec![Inline::Strong(vec![Inline::Text(format!("{kind}:"))]), Inline::Text(" ".to_owned())];
    message.extend(with_code(problem.message.text(lang)));
    Block::Note(vec![Block::Paragraph(message), Block::Paragraph(with_code(problem.help.text(lang)))])
}

/// Messages put names between backticks.
fn with_code(text: &str) -> Vec<Inline> {
    let parts = text.split('`').enumerate().filter(|(_, part)| !part.is_empty());
    parts
        .map(|(at, part)| if at % 2 == 1 { Inline::Code(part.to_owned()) } else { Inline::Text(part.to_owned()) })
        .collect()
}
