// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One step on the screen.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::video::Clip;
use lotse_model::{AnswerId, Guide, Moment, Said, Step, StepId, StepKind};

use super::answers::answers;
use super::outcome::{outcome, related};
use super::probe::probe_step;
use crate::frame::change_language;
use crate::home::back_button;
use crate::state::Lotse;
use crate::ui::{
    AlertKind, Button, ButtonLook, Choice, Choosable, Heading, HeadingRank, alert, el, group, heading, live, nothing,
    rich_text, said,
};

/// What the parts of a step need to know.
#[derive(Clone)]
pub struct Shown {
    /// The guides of all walks, in order; the last one is walked.
    pub guides: Vec<Arc<Guide>>,
    /// The name of the step.
    pub id: StepId,
    /// The step.
    pub step: Step,
    /// Counted from 1, over all walks.
    pub number: usize,
    /// The answer given before, when the step is shown again.
    pub given: Option<AnswerId>,
}

impl Shown {
    /// What the visit shows; nothing while a guide that it jumped to is still being loaded.
    fn of(lotse: Lotse, guides: &[Arc<Guide>]) -> Option<Self> {
        lotse.visit.with(|visit| {
            let guide = guides.last().filter(|g| visit.current().is_some_and(|w| *w.guide() == g.id))?;
            let earlier: usize =
                visit.walks().iter().zip(guides).rev().skip(1).map(|(w, g)| visit.replay(w, g).trail.len()).sum();
            let position = visit.position(guide)?;
            Some(Self {
                guides: guides.to_vec(),
                id: position.shown.clone(),
                step: guide.steps.get(position.shown)?.clone(),
                number: earlier + position.before().len() + 1,
                given: position.given().cloned(),
            })
        })
    }

    /// The guide that is walked.
    pub fn guide(&self) -> &Guide {
        self.guides.last().expect("a step is shown only with its guide")
    }

    /// Answers this step.
    pub fn on_answer(&self, lotse: Lotse) -> Callback<AnswerId> {
        let (guides, id) = (self.guides.clone(), self.id.clone());
        Callback::new(move |answer| lotse.answer(&guides, &id, answer))
    }
}

/// The step that the visit shows, with the way back and the answers so far. `guides` are those of all walks, in order.
pub fn step_screen(lotse: Lotse, guides: Vec<Arc<Guide>>) -> AnyView {
    live(move || {
        let Some(shown) = Shown::of(lotse, &guides) else {
            return nothing();
        };
        let back = shown.guides.clone();
        group([
            back_button(lotse, move || lotse.back(&back)),
            moved_note(lotse, &shown),
            outdated_note(lotse, &shown),
            where_line(lotse, &shown),
            body(lotse, &shown),
            videos(lotse, &shown),
            answers(lotse, &shown),
            related(lotse, &shown),
            tested_with(lotse, &shown),
        ])
    })
}

/// Says so if a link named a step that is no longer there.
fn moved_note(lotse: Lotse, shown: &Shown) -> AnyView {
    let wished = lotse.visit.with_untracked(|v| v.current().and_then(|w| w.from().cloned()));
    let is_gone = wished.is_some_and(|step| !shown.guide().steps.contains_key(&step));
    if shown.number > 1 || !is_gone {
        return nothing();
    }
    let body = [el("p", "kern-body").text(lotse.say("step-note-unknown")).into()];
    alert(AlertKind::Info, lotse.say("step-note-unknown-title"), HeadingRank::Note, body)
}

/// Says at the beginning of a guide that the German text is newer, and offers it.
fn outdated_note(lotse: Lotse, shown: &Shown) -> AnyView {
    if shown.number > 1 || !shown.guide().outdated {
        return nothing();
    }
    let german = Button::new(ButtonLook::Secondary, lotse.say("outdated-german"), move || {
        lotse.act();
        change_language(lotse, "de".to_owned());
    });
    let body = [el("p", "kern-body").text(lotse.say("outdated-text")).into(), german.into()];
    alert(AlertKind::Warning, lotse.say("outdated-title"), HeadingRank::Note, body)
}

/// Which guide and which step of the way. There is no total: the way depends on the answers.
fn where_line(lotse: Lotse, shown: &Shown) -> AnyView {
    let number = lotse.say_with("step-number", &[("number", &shown.number.to_string())]);
    el("p", "lotse-step__where")
        .child(el("span", "").child(said(&shown.guide().title)))
        .child(el("span", "lotse-step__number").text(number))
        .into()
}

fn body(lotse: Lotse, shown: &Shown) -> AnyView {
    match &shown.step.kind {
        StepKind::Question { .. } => question(lotse, shown),
        StepKind::Action { .. } => action(lotse, shown),
        StepKind::Probe { probe, .. } => probe_step(lotse, shown.clone(), probe),
        StepKind::Outcome(kind) => outcome(lotse, shown, *kind),
        // A jump is followed before it is shown; one that leads in circles ends here, with the way back.
        StepKind::Jump { .. } => nothing(),
    }
}

/// Heading, text and picture of a step.
pub fn opening(lotse: Lotse, step: &Step) -> AnyView {
    let title = step.title.clone();
    let image = step.image.clone().map(|image| {
        el("img", "lotse-step__image")
            .attr("src", lotse.of_content(|c| format!("{}{}", c.base, image.file)))
            .attr("alt", image.alt.text)
            .maybe("lang", image.alt.lang)
            .attr("width", image.width.to_string())
            .attr("height", image.height.to_string())
    });
    group([
        Heading { rank: HeadingRank::Screen, class: "kern-heading-large", text: title.text, lang: title.lang }.into(),
        step.text.as_ref().map_or_else(nothing, rich_text),
        image.map_or_else(nothing, Into::into),
        step.video.as_ref().map_or_else(nothing, |clip| clips(lotse, std::slice::from_ref(clip))),
    ])
}

fn question(lotse: Lotse, shown: &Shown) -> AnyView {
    let choice = Choice {
        legend: None,
        hint: shown.step.hint.clone(),
        options: choosable(&shown.step.kind),
        given: shown.given.clone(),
        on_answer: shown.on_answer(lotse),
    };
    group([opening(lotse, &shown.step), choice.view(lotse)])
}

fn action(lotse: Lotse, shown: &Shown) -> AnyView {
    let choice = Choice {
        legend: Some(lotse.say("action-helped")),
        hint: shown.step.hint.clone(),
        options: fixed(lotse, &[("solved", "action-solved"), ("unsolved", "action-unsolved")]),
        given: shown.given.clone(),
        on_answer: shown.on_answer(lotse),
    };
    group([opening(lotse, &shown.step), choice.view(lotse)])
}

fn choosable(kind: &StepKind) -> Vec<Choosable> {
    let StepKind::Question { answers, .. } = kind else {
        return Vec::new();
    };
    answers.iter().map(|a| Choosable { id: a.id.clone(), label: a.label.clone() }).collect()
}

/// Answers with fixed names and words of the interface.
pub fn fixed(lotse: Lotse, answers: &[(&str, &str)]) -> Vec<Choosable> {
    let choosable = |&(id, word): &(&str, &str)| {
        Some(Choosable { id: AnswerId::try_from(id).ok()?, label: Said { text: lotse.say(word), lang: None } })
    };
    answers.iter().filter_map(choosable).collect()
}

/// Videos that show the same, at the beginning and at the end of a guide.
fn videos(lotse: Lotse, shown: &Shown) -> AnyView {
    let clips = &shown.guide().videos;
    let is_end = matches!(shown.step.kind, StepKind::Outcome(_));
    if clips.is_empty() || (shown.number > 1 && !is_end) {
        return nothing();
    }
    group([heading(HeadingRank::Part, lotse.say("videos-title")), self::clips(lotse, clips)])
}

fn clips(lotse: Lotse, clips: &[Clip]) -> AnyView {
    el("div", "lotse-clips").children(clips.iter().map(|clip| clip_link(lotse, clip))).into()
}

/// The way to a video.
fn clip_link(lotse: Lotse, clip: &Clip) -> AnyView {
    let length = clip.seconds.map(|seconds| lotse.say_with("videos-seconds", &[("seconds", &seconds.to_string())]));
    let length = length.unwrap_or_else(|| lotse.say("videos-lesson"));
    let label = lotse.say_with("video-link", &[("title", &clip.title.text), ("length", &length)]);
    let (id, at) = (clip.video.clone(), clip.chapter.clone().map(Moment::Chapter));
    let go = move || lotse.go_to_video(id.clone(), at.clone());
    Button::new(ButtonLook::Tertiary, label, go).with_icon("play").into()
}

/// Which versions the guide was tried with.
fn tested_with(lotse: Lotse, shown: &Shown) -> AnyView {
    let product = |(id, version): (&String, &String)| {
        let name = lotse.of_content(|c| c.start.products.get(id).cloned()).unwrap_or_else(|| id.clone());
        lotse.say_with("tested-product", &[("product", &name), ("version", version)])
    };
    let products: Vec<_> = shown.guide().tested_with.iter().map(product).collect();
    if products.is_empty() {
        let line = el("p", "kern-body kern-body--small lotse-step__tested");
        return line.child(print_link(lotse, shown)).into();
    }
    let products = products.join(", ");
    let text = match shown.guide().tested_on.as_deref().and_then(|day| date(lotse, day)) {
        Some(date) => lotse.say_with("tested-with-on", &[("products", &products), ("date", &date)]),
        None => lotse.say_with("tested-with", &[("products", &products)]),
    };
    let text = el("span", "").text(text);
    el("p", "kern-body kern-body--small kern-body--muted lotse-step__tested")
        .child(text)
        .child(print_link(lotse, shown))
        .into()
}

/// `2026-11-24` as the language writes it.
fn date(lotse: Lotse, day: &str) -> Option<String> {
    let mut parts = day.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let bare = |part: &'static str, value: &str| (part, value.trim_start_matches('0').to_owned());
    let (month, day) = (bare("month", month), bare("day", day));
    Some(lotse.say_with("date", &[("year", year), (month.0, &month.1), (day.0, &day.1)]))
}

/// The whole guide on one page without scripts.
fn print_link(lotse: Lotse, shown: &Shown) -> AnyView {
    let address = lotse.of_content(|c| format!("{}pages/{}/{}.html", c.base, c.start.lang, shown.guide().id));
    el("a", "kern-link")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .text(lotse.say("print-view"))
        .into()
}
