// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Choosing one of several answers: radio buttons and "next". Nothing is chosen beforehand, and choosing alone does nothing.

use leptos::prelude::*;
use lotse_model::{AnswerId, Said};

use crate::state::Lotse;
use crate::ui::{Button, el, icon, nothing, said};

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// Its name.
    pub id: AnswerId,
    /// What people read.
    pub label: Said,
}

/// A form with one question.
pub struct Choice {
    /// The group's own question; without it, the heading of the screen asks.
    pub legend: Option<String>,
    /// One sentence that helps to answer.
    pub hint: Option<Said>,
    /// The answers in the order shown.
    pub options: Vec<Choosable>,
    /// The answer given before, when the question is shown again.
    pub given: Option<AnswerId>,
    /// What happens with the answer.
    pub on_answer: Callback<AnswerId>,
}

impl Choice {
    /// Draws the form.
    pub fn view(self, lotse: Lotse) -> AnyView {
        let (chosen, missing) = (RwSignal::new(self.given), RwSignal::new(false));
        let on_answer = self.on_answer;
        let send = move |event: web_sys::Event| {
            event.prevent_default();
            match chosen.get_untracked() {
                Some(answer) => on_answer.run(answer),
                None => {
                    missing.set(true);
                    lotse.host(|h| h.focus(".kern-form-check__radio"));
                }
            }
        };
        let radios = self.options.into_iter().enumerate().map(|(i, option)| radio(i, option, chosen, missing));
        let error = move || if missing.get() { error_line(lotse) } else { nothing() };
        let fieldset = el("fieldset", "")
            .live_attr("class", move || {
                Some(class(missing.get(), "kern-fieldset", "kern-fieldset kern-fieldset--error"))
            })
            .maybe("aria-labelledby", self.legend.is_none().then(|| "lotse-heading".to_owned()))
            .live_attr("aria-describedby", move || Some(class(missing.get(), "lotse-hint", "lotse-hint lotse-error")))
            .children(self.legend.map(|text| el("legend", "kern-label").text(text)))
            .child(hint_line(lotse, self.hint))
            .child(el("div", "kern-fieldset__body").children(radios))
            .live(error);
        el("form", "lotse-choice")
            .attr("novalidate", "")
            .on("submit", send)
            .child(fieldset)
            .child(el("div", "lotse-actions").child(Button::submit(lotse.say("next"))))
            .into()
    }
}

fn class(missing: bool, without: &str, with: &str) -> String {
    if missing { with.to_owned() } else { without.to_owned() }
}

fn radio(index: usize, option: Choosable, chosen: RwSignal<Option<AnswerId>>, missing: RwSignal<bool>) -> AnyView {
    let id = format!("lotse-answer-{index}");
    let checked = chosen.with_untracked(|c| c.as_ref() == Some(&option.id));
    let (value, label) = (option.id.to_string(), option.label);
    let input = el("input", "")
        .live_attr("class", move || {
            let with = "kern-form-check__radio kern-form-check__radio--error";
            Some(class(missing.get(), "kern-form-check__radio", with))
        })
        .attr("type", "radio")
        .attr("name", "lotse-answer")
        .attr("id", id.clone())
        .attr("value", value)
        .maybe("checked", checked.then(String::new))
        .live_attr("aria-invalid", move || missing.get().then(|| "true".to_owned()))
        .on("change", move |_| {
            chosen.set(Some(option.id.clone()));
            missing.set(false);
        });
    let label = el("label", "kern-label").attr("for", id).maybe("lang", label.lang).text(label.text);
    el("div", "kern-form-check").child(input).child(label).into()
}

fn hint_line(lotse: Lotse, hint: Option<Said>) -> AnyView {
    let hint = hint.unwrap_or_else(|| Said { text: lotse.say("question-choose"), lang: None });
    el("div", "kern-hint").attr("id", "lotse-hint").child(said(&hint)).into()
}

fn error_line(lotse: Lotse) -> AnyView {
    let text = el("span", "kern-body").text(lotse.say("question-error"));
    el("p", "kern-error").attr("id", "lotse-error").child(icon("danger")).child(text).into()
}
