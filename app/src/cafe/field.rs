// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The parts of a form: a line, a text of several lines, a choice, each with its error, and the summary of all errors.

use leptos::prelude::*;
use lotse_model::registration::{Attendance, Field, FieldErrorCode};

use super::desk::Desk;
use super::draft::Draft;
use crate::ui::{Heading, HeadingRank, el, icon, nothing};

/// One field that is typed into.
pub struct Typed {
    /// Which one.
    pub field: Field,
    /// Its label.
    pub label: String,
    /// One sentence that helps to fill it in.
    pub hint: String,
    /// Several lines, and need not be filled in.
    pub is_text: bool,
    /// What browsers may fill in (WCAG 1.3.5): the values of `type` and `autocomplete`.
    pub fills: (&'static str, &'static str),
    /// Where it stands in the draft.
    pub place: fn(&mut Draft) -> &mut String,
}

/// The id of the field's control, at which its error and the summary find it.
pub fn id(field: Field) -> &'static str {
    match field {
        Field::Name => "lotse-cafe-name",
        Field::Email => "lotse-cafe-email",
        Field::Attendance | Field::Language => "lotse-cafe-way",
        Field::Question => "lotse-cafe-question",
        Field::Needs => "lotse-cafe-needs",
    }
}

impl Typed {
    /// Draws it.
    pub fn view(self, desk: Desk) -> AnyView {
        let Self { field, label, hint, is_text, fills: (kind, autocomplete), place } = self;
        let id = id(field);
        let value = desk.draft.with_untracked(|draft| place(&mut draft.clone()).clone());
        let typed = move |event| desk.draft.update(|draft| *place(draft) = event_target_value(&event));
        let control = el(if is_text { "textarea" } else { "input" }, "")
            .live_attr("class", move || {
                let wrong = "kern-form-input__input kern-form-input__input--error";
                Some(if is_wrong(desk, field) { wrong } else { "kern-form-input__input" }.to_owned())
            })
            .attr("id", id)
            .live_attr("aria-describedby", move || Some(described_by(desk, field)))
            .live_attr("aria-invalid", move || is_wrong(desk, field).then(|| "true".to_owned()))
            .on("input", typed);
        let control = match is_text {
            true => control.attr("rows", "3").text(value),
            false => control
                .attr("type", kind)
                .attr("name", autocomplete)
                .attr("autocomplete", autocomplete)
                .attr("value", value),
        };
        let optional =
            is_text.then(|| el("span", "kern-label__optional").text(format!(" – {}", desk.lotse.say("cafe-optional"))));
        el("div", "")
            .live_attr("class", move || {
                let wrong = "kern-form-input kern-form-input--error";
                Some(if is_wrong(desk, field) { wrong } else { "kern-form-input" }.to_owned())
            })
            .child(el("label", "kern-label").attr("for", id).text(label).children(optional))
            .child(el("div", "kern-hint").attr("id", format!("{id}-hint")).text(hint))
            .child(control)
            .live(move || error(desk, field))
            .into()
    }
}

/// The choice how to take part: label and what is known of the seats.
pub fn ways(desk: Desk, ways: Vec<(Attendance, String)>) -> AnyView {
    let field = Field::Attendance;
    let radios = ways.into_iter().enumerate().map(|(index, (way, label))| radio(desk, index, way, label));
    el("fieldset", "")
        .live_attr("class", move || {
            let wrong = "kern-fieldset kern-fieldset--error";
            Some(if is_wrong(desk, field) { wrong } else { "kern-fieldset" }.to_owned())
        })
        .live_attr("aria-describedby", move || Some(described_by(desk, field)))
        .child(el("legend", "kern-label").text(desk.lotse.say("cafe-way-ask")))
        .child(el("div", "kern-hint").attr("id", format!("{}-hint", id(field))).text(desk.lotse.say("question-choose")))
        .child(el("div", "kern-fieldset__body").children(radios))
        .live(move || error(desk, field))
        .into()
}

fn radio(desk: Desk, index: usize, way: Attendance, label: String) -> AnyView {
    let id = if index == 0 { id(Field::Attendance).to_owned() } else { format!("{}-{index}", id(Field::Attendance)) };
    let checked = desk.draft.with_untracked(|draft| draft.attendance == Some(way));
    let input = el("input", "")
        .live_attr("class", move || {
            let wrong = "kern-form-check__radio kern-form-check__radio--error";
            Some(if is_wrong(desk, Field::Attendance) { wrong } else { "kern-form-check__radio" }.to_owned())
        })
        .attr("type", "radio")
        .attr("name", "lotse-cafe-way")
        .attr("id", id.clone())
        .attr("value", index.to_string())
        .maybe("checked", checked.then(String::new))
        .live_attr("aria-invalid", move || is_wrong(desk, Field::Attendance).then(|| "true".to_owned()))
        .on("change", move |_| desk.draft.update(|draft| draft.attendance = Some(way)));
    el("div", "kern-form-check").child(input).child(el("label", "kern-label").attr("for", id).text(label)).into()
}

/// All errors, each leading to its field. It takes the focus when it comes (WCAG 3.3.1).
pub fn summary(desk: Desk) -> AnyView {
    let errors = desk.errors.get();
    if errors.is_empty() {
        return nothing();
    }
    desk.focus("#lotse-errors".to_owned());
    let title = desk.lotse.say("cafe-errors");
    let lines = errors.into_iter().map(|error| {
        let go = move |_| desk.lotse.host(|h| h.focus(&format!("#{}", id(error.field))));
        let word = say(desk, error.field, error.code);
        let button = el("button", "lotse-textbutton").attr("type", "button").on("click", go).text(word);
        el("li", "").child(button)
    });
    let heading = Heading { rank: HeadingRank::Part, class: "kern-title", text: title.clone(), lang: None };
    el("div", "kern-alert kern-alert--danger")
        .attr("id", "lotse-errors")
        .attr("role", "group")
        .attr("aria-label", title)
        .attr("tabindex", "-1")
        .child(el("div", "kern-alert__header").child(icon("danger")).child(heading))
        .child(el("div", "kern-alert__body").child(el("ul", "lotse-errors").children(lines)))
        .into()
}

/// What is wrong with a field, and what to do.
fn say(desk: Desk, field: Field, code: FieldErrorCode) -> String {
    let id = match (field, code) {
        (Field::Name, FieldErrorCode::Missing) => "cafe-error-name",
        (Field::Name, _) => "cafe-error-name-long",
        (Field::Email, FieldErrorCode::Missing) => "cafe-error-email",
        (Field::Email, FieldErrorCode::ForeignDomain) => {
            let domains: Vec<String> = desk.domains.get_value().iter().map(|domain| format!("@{domain}")).collect();
            return desk.lotse.say_with("cafe-error-email-foreign", &[("domains", &domains.join(", "))]);
        }
        (Field::Email, _) => "cafe-error-email-shape",
        (Field::Attendance, FieldErrorCode::NotOffered) => "cafe-error-way-gone",
        (Field::Attendance | Field::Language, _) => "cafe-error-way",
        (Field::Question | Field::Needs, _) => "cafe-error-long",
    };
    desk.lotse.say(id)
}

fn is_wrong(desk: Desk, field: Field) -> bool {
    desk.errors.with(|errors| errors.iter().any(|error| error.field == field))
}

fn described_by(desk: Desk, field: Field) -> String {
    let id = id(field);
    if is_wrong(desk, field) { format!("{id}-hint {id}-error") } else { format!("{id}-hint") }
}

fn error(desk: Desk, field: Field) -> AnyView {
    let code = desk.errors.with(|errors| errors.iter().find(|error| error.field == field).map(|error| error.code));
    let Some(code) = code else { return nothing() };
    el("p", "kern-error")
        .attr("id", format!("{}-error", id(field)))
        .child(icon("danger"))
        .child(el("span", "kern-body").text(say(desk, field, code)))
        .into()
}
