// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! "Your answers": what was answered on the way, each with "change", and starting again.

use leptos::prelude::*;
use lotse_model::{Said, StepKind, Visited};

use super::step::Shown;
use crate::state::Lotse;
use crate::ui::{Button, ButtonLook, el, nothing, said};

/// An answered step, ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Which walk of the visit it belongs to.
    pub walk: usize,
    /// The step.
    pub step: lotse_model::StepId,
    /// What was asked.
    pub question: Said,
    /// What was answered.
    pub answer: Said,
    /// Taken over from another guide.
    pub remembered: bool,
}

/// Everything that was answered before the step shown, first to last.
pub fn answered(lotse: Lotse, shown: &Shown) -> Vec<Answered> {
    lotse.visit.with(|visit| {
        let walks = visit.walks().iter().zip(&shown.guides).enumerate();
        walks
            .flat_map(|(index, (walk, guide))| {
                let position = visit.replay(walk, guide);
                position.before().iter().map(|v| line(lotse, index, v)).collect::<Vec<_>>()
            })
            .collect()
    })
}

fn line(lotse: Lotse, walk: usize, visited: &Visited<'_>) -> Answered {
    Answered {
        walk,
        step: visited.id.clone(),
        question: visited.step.title.clone(),
        answer: answer_words(lotse, visited),
        remembered: visited.remembered,
    }
}

fn answer_words(lotse: Lotse, visited: &Visited<'_>) -> Said {
    let answer = visited.answer.as_str();
    let fixed = |id: &str| Said { text: lotse.say(id), lang: None };
    match &visited.step.kind {
        StepKind::Question { answers, .. } => {
            answers.iter().find(|a| a.id == visited.answer).map(|a| a.label.clone()).unwrap_or_default()
        }
        _ => fixed(match answer {
            "solved" => "answer-solved",
            "unsolved" => "answer-unsolved",
            "reachable" => "answer-reachable",
            _ => "answer-unreachable",
        }),
    }
}

/// The list, folded away until the guide has come to its end.
pub fn answers(lotse: Lotse, shown: &Shown) -> AnyView {
    let answered = answered(lotse, shown);
    if answered.is_empty() {
        return nothing();
    }
    let is_end = matches!(shown.step.kind, StepKind::Outcome(_));
    let title = lotse.say_with("answers-title", &[("count", &answered.len().to_string())]);
    let rows = answered.into_iter().map(|a| row(lotse, a));
    let restart = Button::new(ButtonLook::Secondary, lotse.say("restart"), move || lotse.restart());
    el("details", "kern-accordion lotse-answers")
        .maybe("open", is_end.then(String::new))
        .child(el("summary", "kern-accordion__header").child(el("span", "kern-title").text(title)))
        .child(el("div", "kern-accordion__body").child(el("dl", "lotse-answers__list").children(rows)).child(restart))
        .into()
}

fn row(lotse: Lotse, answered: Answered) -> AnyView {
    let mut answer = el("dd", "").child(said(&answered.answer));
    if answered.remembered {
        let note = format!(" ({})", lotse.say("answers-remembered"));
        answer = answer.child(el("span", "lotse-answers__note").text(note));
    }
    let name = lotse.say_with("answers-change-what", &[("question", &answered.question.text)]);
    let (walk, step) = (answered.walk, answered.step);
    let change = el("button", "lotse-textbutton")
        .attr("type", "button")
        .attr("aria-label", name)
        .on("click", move |_| lotse.change(walk, step.clone()))
        .text(lotse.say("answers-change"));
    el("div", "lotse-answers__row")
        .child(el("dt", "").child(said(&answered.question)))
        .child(answer)
        .child(el("dd", "lotse-answers__change").child(change))
        .into()
}
