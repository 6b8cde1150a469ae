// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One step on a page: heading, text, picture, and where each answer leads.

use lotse_model::site::Contact;
use lotse_model::{Guide, OutcomeKind, Said, Step, StepId, StepKind};
use maud::{Markup, html};

use super::blocks::{blocks, said};
use super::page::{Sheet, clip_link};

/// The step `id` as a section.
pub fn step(sheet: &Sheet<'_, '_>, id: &StepId) -> Markup {
    let Some(step) = sheet.published.guide.steps.get(id) else {
        return html! {};
    };
    let number = sheet.numbers.get(id).copied().unwrap_or_default();
    html! {
        section id={ (sheet.prefix) "step-" (id) } {
            h2 { (said(&sheet.pages.say("step"))) " " (number) ": " (said(&step.title)) }
            (outcome_word(sheet, &step.kind))
            (text(sheet, id, step))
            @if let Some(image) = &step.image {
                img src={ "../../" (image.file) } alt=(image.alt.text) lang=[&image.alt.lang] width=(image.width) height=(image.height);
            }
            @if let (true, Some(clip)) = (sheet.prefix.is_empty(), &step.video) { p { (said(&sheet.pages.say("video"))) " " (clip_link(clip)) } }
            @if let Some(hint) = &step.hint { p.hint { (said(hint)) } }
            (ways(sheet, &step.kind))
            (whom_to_ask(sheet, &step.kind))
        }
    }
}

/// The text; where people on Linux read another one, both.
fn text(sheet: &Sheet<'_, '_>, id: &StepId, step: &Step) -> Markup {
    let linux = sheet.published.linux.as_ref().and_then(|guide: &Guide| guide.steps.get(id)?.text.as_ref());
    html! {
        @if let Some(text) = &step.text {
            @match linux.filter(|linux| *linux != text) {
                Some(linux) => {
                    h3 { "Windows" }
                    (blocks(text))
                    h3 { "Linux" }
                    (blocks(linux))
                }
                None => (blocks(text)),
            }
        }
    }
}

fn outcome_word(sheet: &Sheet<'_, '_>, kind: &StepKind) -> Markup {
    let StepKind::Outcome(kind) = kind else {
        return html! {};
    };
    html! { p.outcome { (said(&sheet.pages.say(&format!("outcome-{}", kind.as_str())))) } }
}

fn whom_to_ask(sheet: &Sheet<'_, '_>, kind: &StepKind) -> Markup {
    let contact: Option<&Contact> = sheet.pages.start.contact(None);
    let phone = contact.and_then(|contact| contact.phone.as_ref());
    let asks = matches!(kind, StepKind::Outcome(OutcomeKind::Contact | OutcomeKind::Incident));
    html! {
        @if let (true, Some(contact), Some(phone)) = (asks, contact, phone) {
            p { (said(&contact.name)) ": " (phone) }
        }
    }
}

fn ways(sheet: &Sheet<'_, '_>, kind: &StepKind) -> Markup {
    let fixed = |name: &str| sheet.pages.say(name);
    let (question, ways): (Option<Said>, Vec<(Said, &StepId)>) = match kind {
        StepKind::Question { answers, .. } => (None, answers.iter().map(|a| (a.label.clone(), &a.to)).collect()),
        StepKind::Action { solved, unsolved } => {
            (Some(fixed("helped")), vec![(fixed("solved"), solved), (fixed("unsolved"), unsolved)])
        }
        StepKind::Probe { reachable, unreachable, .. } => {
            (Some(fixed("probe")), vec![(fixed("reachable"), reachable), (fixed("unreachable"), unreachable)])
        }
        StepKind::Jump { .. } | StepKind::Outcome(_) => return html! {},
    };
    html! {
        @if let Some(question) = question { p { strong { (said(&question)) } } }
        ul.ways { @for (answer, to) in ways { li { (said(&answer)) " → " (link(sheet, to)) } } }
    }
}

/// A link to a step of this page, or to the page of the guide that a jump leads to.
fn link(sheet: &Sheet<'_, '_>, to: &StepId) -> Markup {
    let step = sheet.published.guide.steps.get(to);
    if let Some(StepKind::Jump { guide }) = step.map(|step| &step.kind) {
        let title = sheet.titles.get(guide.as_str());
        return html! {
            (said(&sheet.pages.say("guide"))) " "
            @match (title, sheet.guide_address(guide.as_str())) {
                (Some(title), Some(address)) => a href=(address) { (said(title)) },
                (Some(title), None) => (said(title)),
                (None, _) => (guide),
            }
        };
    }
    let number = sheet.numbers.get(to).copied().unwrap_or_default();
    html! { a href={ "#" (sheet.prefix) "step-" (to) } { (said(&sheet.pages.say("step"))) " " (number) } }
}
