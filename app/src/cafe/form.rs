// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The form to register for a date, and what happens with what is entered.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::registration::{Attendance, Field};

use super::day::Day;
use super::desk::{Desk, Stage};
use super::facts::{about, way_and_seats};
use super::field::{self, Typed};
use super::load::{Loaded, Registration, Service};
use super::when;
use crate::home::back_button;
use crate::ui::{AlertKind, Button, HeadingRank, alert, el, group, heading, live, nothing};

/// The form for `day`, beginning at the field `at`.
pub fn form(desk: Desk, loaded: &Arc<Loaded>, day: &Day, at: Option<Field>) -> AnyView {
    let Registration::Open(service) = &loaded.desk else {
        return super::mail::mail(desk, loaded, day);
    };
    let lotse = desk.lotse;
    desk.domains.set_value(service.domains.clone());
    if let Some(at) = at {
        desk.focus(format!("#{}", field::id(at)));
    }
    let full = day.is_full().then(|| el("p", "kern-body").child(el("strong", "").text(lotse.say("cafe-full"))));
    group([
        back_button(lotse, move || desk.go(Stage::Dates)),
        heading(HeadingRank::Screen, lotse.say("cafe-form-title")),
        live(move || field::summary(desk)),
        about(desk, day),
        full.map_or_else(nothing, Into::into),
        fields(desk, service, day, privacy(desk, loaded, service, day)),
    ])
}

fn fields(desk: Desk, service: &Service, day: &Day, privacy: AnyView) -> AnyView {
    let (date, service, ways) = (day.facts.id.clone(), service.clone(), ways(day));
    let form = el("form", "lotse-choice").attr("novalidate", "");
    let who = service.asks_who.then(|| who(desk, &service)).into_iter().flatten();
    let offers = day.offers();
    let way = (offers.len() > 1).then(|| {
        let labelled = offers.iter().map(|offer| (offer.way, way_and_seats(desk, offer)));
        field::ways(desk, labelled.collect())
    });
    let send = move |event: web_sys::Event| {
        event.prevent_default();
        let lang = desk.lotse.of_content(|c| c.start.lang.clone());
        let checked = desk.draft.with_untracked(|draft| draft.checked(&service, &ways, &lang));
        desk.errors.set(checked.as_ref().err().cloned().unwrap_or_default());
        if checked.is_ok() {
            desk.go(Stage::Check(date.clone()));
        }
    };
    form.on("submit", send)
        .children(who)
        .children(way)
        .children(free_texts(desk))
        .child(privacy)
        .child(el("div", "lotse-actions").child(Button::submit(desk.lotse.say("next"))))
        .into()
}

/// The ways to take part in `day`.
pub fn ways(day: &Day) -> Vec<Attendance> {
    day.offers().iter().map(|offer| offer.way).collect()
}

fn who(desk: Desk, service: &Service) -> [AnyView; 2] {
    let say = |id| desk.lotse.say(id);
    let domains: Vec<String> = service.domains.iter().map(|domain| format!("@{domain}")).collect();
    let hint = match domains.is_empty() {
        true => say("cafe-email-hint-any"),
        false => desk.lotse.say_with("cafe-email-hint", &[("domains", &domains.join(", "))]),
    };
    let (name, email) = (say("cafe-name"), say("cafe-email"));
    [
        Typed {
            field: Field::Name,
            label: name,
            hint: say("cafe-name-hint"),
            is_text: false,
            fills: ("text", "name"),
            place: |draft| &mut draft.name,
        }
        .view(desk),
        Typed {
            field: Field::Email,
            label: email,
            hint,
            is_text: false,
            fills: ("email", "email"),
            place: |draft| &mut draft.email,
        }
        .view(desk),
    ]
}

fn free_texts(desk: Desk) -> [AnyView; 2] {
    let text = |field, label, hint, place| {
        let (label, hint) = (desk.lotse.say(label), desk.lotse.say(hint));
        Typed { field, label, hint, is_text: true, fills: ("", ""), place }.view(desk)
    };
    [
        text(Field::Question, "cafe-question", "cafe-question-hint", |draft| &mut draft.question),
        text(Field::Needs, "cafe-needs", "cafe-needs-hint", |draft| &mut draft.needs),
    ]
}

/// What for, who sees it, and until when (GDPR, Article 13).
fn privacy(desk: Desk, loaded: &Loaded, service: &Service, day: &Day) -> AnyView {
    let lotse = desk.lotse;
    let (soon, last) = (when::after(lotse, day, 1), when::after(lotse, day, service.deletion_days));
    let organizer = &loaded.organizer;
    let lines = [
        lotse.say("cafe-privacy-purpose"),
        lotse.say_with("cafe-privacy-recipients", &[("organizer", &organizer.name), ("mail", &organizer.mail)]),
        match service.deletion_days {
            0 | 1 => lotse.say_with("cafe-privacy-deletion-once", &[("last", &last)]),
            _ => lotse.say_with("cafe-privacy-deletion", &[("soon", &soon), ("last", &last)]),
        },
    ];
    let notice = loaded.privacy.iter().map(|address| {
        let link = el("a", "kern-link").attr("href", address.clone()).attr("target", "_blank").attr("rel", "noopener");
        el("p", "kern-body").child(link.text(lotse.say("cafe-privacy-notice"))).into()
    });
    let body: Vec<AnyView> =
        lines.map(|line| el("p", "kern-body").text(line).into()).into_iter().chain(notice).collect();
    alert(AlertKind::Info, lotse.say("cafe-privacy-title"), HeadingRank::Part, body)
}
