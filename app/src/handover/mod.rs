// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The hand-over: a text of what was tried, which the person reads and edits first, then copies, prints or opens as a mail.
//! Nothing is sent by itself.

mod report;

use leptos::prelude::*;

use crate::browser::hand_out;
use crate::browser::workplace::Workplace;
use crate::guide::{Shown, answered};
use crate::state::Lotse;
use crate::ui::{Button, ButtonLook, HeadingRank, contact_lines, el, group, heading, icon, nothing};
use report::Report;

/// A message that the person reads and edits before it goes anywhere.
pub struct Message {
    /// The address that it may be sent to.
    pub to: Option<String>,
    /// Its subject.
    pub subject: String,
    /// Its text, to begin with.
    pub text: String,
}

/// The hand-over of the guide that has ended.
pub fn handover(lotse: Lotse, shown: &Shown) -> AnyView {
    let message = Message {
        to: lotse.contact().and_then(|contact| contact.mail),
        subject: lotse.say_with("handover-subject", &[("guide", &shown.guide().title.text)]),
        text: report(lotse, shown).text(&|id, values| lotse.say_with(id, values)),
    };
    group([heading(HeadingRank::Part, lotse.say("handover-title")), contact_lines(lotse), editable(lotse, message)])
}

/// The text of a message, and the ways in which the person can take it along.
pub fn editable(lotse: Lotse, message: Message) -> AnyView {
    let text = RwSignal::new(message.text);
    let area = el("textarea", "kern-form-input__input lotse-handover__text")
        .attr("id", "lotse-handover")
        .attr("aria-describedby", "lotse-handover-hint")
        .attr("rows", "14")
        .text(text.get_untracked())
        .on("input", move |event| text.set(event_target_value(&event)));
    let field = el("div", "kern-form-input")
        .child(el("label", "kern-label").attr("for", "lotse-handover").text(lotse.say("handover-label")))
        .child(el("div", "kern-hint").attr("id", "lotse-handover-hint").text(lotse.say("handover-hint")))
        .child(area);
    group([field.into(), ways_out(lotse, message.to, message.subject, text)])
}

/// Copy, print, or open as a mail.
fn ways_out(lotse: Lotse, to: Option<String>, subject: String, text: RwSignal<String>) -> AnyView {
    let copied = RwSignal::new(None::<&'static str>);
    let copy = Button::new(ButtonLook::Primary, lotse.say("handover-copy"), move || copy(lotse, text, copied));
    let print = move || lotse.host(|h| hand_out::print(h.frame(), &text.get_untracked()));
    let print = Button::new(ButtonLook::Secondary, lotse.say("handover-print"), print);
    let said = move || copied.get().map_or_else(nothing, |word| lotse.say(word).into_any());
    let note = to.as_ref().map_or_else(nothing, |_| mail_note(lotse));
    let actions = el("div", "lotse-actions")
        .child(copy.with_icon("copy"))
        .child(print.with_icon("print"))
        .children(to.map(|to| mail_link(lotse, to, subject, text)));
    group([actions.into(), el("p", "kern-body").attr("role", "status").live(said).into(), note])
}

fn mail_link(lotse: Lotse, to: String, subject: String, text: RwSignal<String>) -> AnyView {
    el("a", "kern-btn kern-btn--secondary")
        .live_attr("href", move || Some(hand_out::mail_address(&to, &subject, &text.get())))
        .attr("aria-describedby", "lotse-mail-note")
        .child(icon("mail"))
        .child(el("span", "kern-label").text(lotse.say("handover-mail")))
        .into()
}

fn mail_note(lotse: Lotse) -> AnyView {
    let note = el("p", "kern-body kern-body--muted").attr("id", "lotse-mail-note");
    note.text(lotse.say("handover-mail-note")).into()
}

fn copy(lotse: Lotse, text: RwSignal<String>, copied: RwSignal<Option<&'static str>>) {
    copied.set(None);
    leptos::task::spawn_local(async move {
        let word = match hand_out::copy(&text.get_untracked()).await {
            Ok(()) => "handover-copied",
            Err(()) => {
                lotse.host(|h| h.find("#lotse-handover")).iter().for_each(hand_out::select);
                "handover-copy-failed"
            }
        };
        let _ = copied.try_set(Some(word));
    });
}

fn report(lotse: Lotse, shown: &Shown) -> Report {
    let workplace = Workplace::here();
    let steps = answered(lotse, shown).into_iter().map(|a| (a.question.text, a.answer.text)).collect();
    let products = lotse.of_content(|c| {
        let name = |id: &String| c.start.products.get(id).cloned();
        shown.guide().tested_with.iter().filter_map(|(id, _)| name(id)).collect()
    });
    Report {
        guide: shown.guide().title.text.clone(),
        outcome: shown.step.title.text.clone(),
        steps,
        products,
        platform: workplace.system.map(str::to_owned),
        browser: workplace.browser,
        organisation: organisation(lotse),
    }
}

/// The name of the organisation that the page names by its id; the id itself where nobody has entered a name for it.
fn organisation(lotse: Lotse) -> Option<String> {
    let id = lotse.host(|h| h.attribute("organisation"))?;
    Some(lotse.of_content(|c| c.start.organisations.get(&id).cloned()).unwrap_or(id))
}
