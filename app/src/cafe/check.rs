// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! "Stimmt das?": what was entered, each row with a way to change it, and the button that sends it.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::registration::{Field, FieldError, Problem, ProblemCode, RegisterRequest, RegisterResponse};

use super::day::Day;
use super::desk::Desk;
use super::draft::{Attempt, fields};
use super::facts::{about, way};
use super::form::ways;
use super::load::{Loaded, Registration, Service};
use super::outcome::Outcome;
use crate::browser::fetch::{self, Reply};
use crate::browser::{json, key};
use crate::home::back_button;
use crate::ui::{Button, ButtonLook, HeadingRank, el, group, heading, live, nothing};

/// What was entered for `day`.
pub fn check(desk: Desk, loaded: &Arc<Loaded>, day: &Day) -> AnyView {
    let (lotse, date) = (desk.lotse, day.facts.id.clone());
    let Registration::Open(service) = &loaded.desk else {
        return super::mail::mail(desk, loaded, day);
    };
    let lang = lotse.of_content(|c| c.start.lang.clone());
    let request = match desk.draft.with_untracked(|draft| draft.checked(service, &ways(day), &lang)) {
        Ok(request) => request,
        // Right when it was entered, but not any more: a way to take part is gone.
        Err(errors) => {
            desk.errors.set(errors);
            return super::form::form(desk, loaded, day, None);
        }
    };
    let told = if day.is_full_for(request.attendance) { "cafe-full" } else { "cafe-check" };
    let back = date.clone();
    group([
        back_button(lotse, move || desk.go_to_form(&back, None)),
        heading(HeadingRank::Screen, lotse.say("cafe-check-title")),
        about(desk, day),
        el("dl", "lotse-answers__list").children(rows(desk, service, day, &request)).into(),
        el("p", "kern-body").text(lotse.say(told)).into(),
        sending(desk, service.clone(), date, request),
    ])
}

fn rows(desk: Desk, service: &Service, day: &Day, request: &RegisterRequest) -> Vec<AnyView> {
    let way = way(desk, request.attendance);
    let all = [
        (Field::Name, "cafe-name", &request.name, service.asks_who),
        (Field::Email, "cafe-email", &request.email, service.asks_who),
        (Field::Attendance, "cafe-way", &way, true),
        (Field::Question, "cafe-question", &request.question, true),
        (Field::Needs, "cafe-needs", &request.needs, true),
    ];
    let is_choice = day.offers().len() > 1;
    let shown = all.into_iter().filter(|(.., is_shown)| *is_shown);
    shown
        .map(|(field, label, value, _)| row(desk, day, field, label, value, field != Field::Attendance || is_choice))
        .collect()
}

fn row(desk: Desk, day: &Day, field: Field, label: &str, value: &str, can_change: bool) -> AnyView {
    let (lotse, date, label) = (desk.lotse, day.facts.id.clone(), desk.lotse.say(label));
    let value = if value.trim().is_empty() { lotse.say("cafe-nothing") } else { value.to_owned() };
    let change = can_change.then(|| {
        let button = el("button", "lotse-textbutton")
            .attr("type", "button")
            .attr("aria-label", lotse.say_with("answers-change-what", &[("question", &label)]))
            .on("click", move |_| desk.go_to_form(&date, Some(field)))
            .text(lotse.say("answers-change"));
        el("dd", "lotse-answers__change").child(button)
    });
    el("div", "lotse-answers__row")
        .child(el("dt", "").text(label))
        .child(el("dd", "lotse-cafe__entered").text(value))
        .children(change)
        .into()
}

fn sending(desk: Desk, service: Service, date: String, request: RegisterRequest) -> AnyView {
    let status = move || {
        if desk.sending.get() { desk.lotse.say("cafe-sending").into_any() } else { nothing() }
    };
    let button = live(move || {
        if desk.sending.get() {
            return nothing();
        }
        let (service, date, request) = (service.clone(), date.clone(), request.clone());
        let send = move || send(desk, &service, &date, request.clone());
        let button = Button::new(ButtonLook::Primary, desk.lotse.say("cafe-send"), send);
        el("div", "lotse-actions").child(button).into()
    });
    group([button, el("p", "kern-body").attr("role", "status").live(status).into()])
}

/// Sends `request` once, however often it is pressed and however often the answer is lost.
pub fn send(desk: Desk, service: &Service, date: &str, request: RegisterRequest) {
    if desk.sending.get_untracked() {
        return;
    }
    desk.lotse.act();
    let on_answer = desk.on_answer(date.to_owned(), request.email.clone());
    let Some(Attempt { request, key, .. }) = desk.attempt(date, request, key::new) else {
        return on_answer(Ok(Outcome::Unclear));
    };
    let Some(body) = json::text(&fields(&request)) else {
        return on_answer(Ok(Outcome::Unclear));
    };
    desk.sending.set(true);
    let address = format!("{}/{date}/registrations", service.address);
    leptos::task::spawn_local(async move { on_answer(read(fetch::send(&address, &key, body).await)) });
}

/// What an answer means: fields to correct, or an outcome.
fn read(reply: Reply) -> Result<Outcome, Vec<FieldError>> {
    let value = match reply {
        Reply::Lost => return Ok(Outcome::Lost),
        Reply::Slow => return Ok(Outcome::Slow),
        Reply::Unclear => return Ok(Outcome::Unclear),
        Reply::Refused(value, wait) => {
            return match fetch::from_js::<Problem>(value) {
                Ok(problem) if problem.code == ProblemCode::InvalidFields && !problem.fields.is_empty() => {
                    Err(problem.fields)
                }
                Ok(problem) => Ok(Outcome::refused(problem.code, wait)),
                Err(_) => Ok(Outcome::Unclear),
            };
        }
        Reply::Done(value) => value,
    };
    Ok(match fetch::from_js(value) {
        Ok(RegisterResponse::Confirmed) => Outcome::Confirmed,
        Ok(RegisterResponse::Waiting { position }) => Outcome::Waiting(position),
        Ok(RegisterResponse::AwaitingConfirmation) => Outcome::Awaiting,
        Err(_) => Outcome::Unclear,
    })
}
