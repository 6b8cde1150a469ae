// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! All dates: the next one large, the following ones and the past ones below, and the calendar to subscribe to.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::cafe::Answered;
use lotse_model::registration::Registering;

use super::day::{Day, agenda};
use super::desk::{Desk, Stage};
use super::facts::facts;
use super::load::{Loaded, Registration};
use super::when;
use crate::browser::clock::now;
use crate::browser::hand_out;
use crate::ui::{
    AlertKind, Button, ButtonLook, El, Heading, HeadingRank, alert, el, group, heading, live, nothing, rich_text, said,
};

/// All dates.
pub fn schedule(desk: Desk, loaded: &Arc<Loaded>) -> AnyView {
    let lotse = desk.lotse;
    let agenda = agenda(&loaded.days, now(), when::moment);
    let called_off = agenda.called_off.iter().map(|day| called_off(desk, day)).collect::<Vec<_>>();
    let next = match agenda.next {
        Some(day) => next(desk, loaded, day),
        None => el("p", "kern-body").text(lotse.say("cafe-none")).into(),
    };
    group([
        heading(HeadingRank::Screen, lotse.say("cafe-title")),
        away(desk, loaded),
        called_off.into_any(),
        next,
        list(desk, "cafe-following", agenda.following.iter().map(|day| following(desk, loaded, day)).collect()),
        list(desk, "cafe-past", agenda.past.iter().map(|day| past(desk, day)).collect()),
        subscribe(desk, loaded),
    ])
}

/// That the service does not answer; what was published is shown all the same.
fn away(desk: Desk, loaded: &Loaded) -> AnyView {
    if loaded.desk != Registration::Away {
        return nothing();
    }
    let retry = Button::new(ButtonLook::Secondary, desk.lotse.say("retry"), move || desk.go_to_dates());
    let text = el("p", "kern-body").text(desk.lotse.say("cafe-away")).into();
    alert(AlertKind::Warning, desk.lotse.say("cafe-away-title"), HeadingRank::Part, [text, retry.into()])
}

fn called_off(desk: Desk, day: &Day) -> AnyView {
    let title = desk.lotse.say_with("cafe-cancelled-title", &[("day", &when::long(desk.lotse, day))]);
    let subject = el("p", "kern-body").child(said(&day.words.title)).into();
    let text = el("p", "kern-body").text(desk.lotse.say("cafe-cancelled")).into();
    alert(AlertKind::Warning, title, HeadingRank::Part, [subject, text])
}

fn next(desk: Desk, loaded: &Loaded, day: &Day) -> AnyView {
    let when = Heading {
        rank: HeadingRank::Part,
        class: "kern-heading-large",
        text: when::at_place(desk.lotse, day),
        lang: None,
    };
    el("div", "lotse-cafe__next")
        .child(el("p", "kern-body kern-body--muted").text(desk.lotse.say("cafe-next")))
        .child(when)
        .child(details(desk, loaded, day, ButtonLook::Primary))
        .into()
}

fn following(desk: Desk, loaded: &Loaded, day: &Day) -> AnyView {
    let state = day.is_cancelled().then(|| desk.lotse.say("cafe-cancelled-word"));
    let when = el("p", "kern-body").text(when::at_place(desk.lotse, day)).into();
    fold(desk, day, state, [when, details(desk, loaded, day, ButtonLook::Secondary)])
}

/// What a date is about, and what one can do now.
fn details(desk: Desk, loaded: &Loaded, day: &Day, look: ButtonLook) -> AnyView {
    let lotse = desk.lotse;
    let series = day.words.series.as_ref().filter(|series| series.text != lotse.say("cafe-title"));
    el("div", "lotse-cafe__date")
        .children(when::for_person(lotse, day).map(|when| el("p", "kern-body kern-body--muted").text(when)))
        .children(series.map(|series| el("p", "kern-body").child(said(series))))
        .child(el("p", "kern-title").child(said(&day.words.title)))
        .children(day.words.text.as_ref().map(rich_text))
        .child(facts(desk, day))
        .children(state(desk, day))
        .child(el("div", "lotse-actions").children(ways_on(desk, loaded, day, look)))
        .into()
}

/// Whether one can register, in a sentence.
fn state(desk: Desk, day: &Day) -> Option<El> {
    let point = |id, at: &str| desk.lotse.say_with(id, &[("when", &when::point(desk.lotse, day, at))]);
    let text = match day.registering(now(), when::moment) {
        Registering::Open if day.is_full() => desk.lotse.say("cafe-full"),
        Registering::Open => point("cafe-open-until", &day.facts.closes),
        Registering::NotOpenYet => point("cafe-not-open", &day.facts.opens),
        Registering::Closed => desk.lotse.say("cafe-closed"),
        Registering::Cancelled => desk.lotse.say("cafe-cancelled"),
        Registering::Past => desk.lotse.say("cafe-running"),
    };
    Some(el("p", "kern-body").child(el("strong", "").text(text)))
}

fn ways_on(desk: Desk, loaded: &Loaded, day: &Day, look: ButtonLook) -> Vec<AnyView> {
    let (lotse, date, name) = (desk.lotse, day.facts.id.clone(), when::short(desk.lotse, day));
    let label = |id| lotse.say_with(id, &[("day", &name)]);
    let register = match (&loaded.desk, day.registering(now(), when::moment)) {
        (Registration::Open(_), Registering::Open) if day.live.is_some() => {
            let label = label(if day.is_full() { "cafe-wait" } else { "cafe-register" });
            Some(Button::new(look, label, move || desk.go_to_form(&date, None)))
        }
        (_, Registering::Open) => {
            Some(Button::new(look, label("cafe-mail"), move || desk.go(Stage::Mail(date.clone()))))
        }
        _ => None,
    };
    let calendar = (!day.is_cancelled()).then(|| calendar_link(day, label("cafe-calendar")));
    register.map(Into::into).into_iter().chain(calendar).collect()
}

/// The entry of a date for the person's own calendar.
pub fn calendar_link(day: &Day, label: String) -> AnyView {
    let link = el("a", "kern-btn kern-btn--secondary").attr("href", day.words.calendar.clone());
    link.child(el("span", "kern-label").text(label)).into()
}

fn past(desk: Desk, day: &Day) -> AnyView {
    let part = |id| el("p", "kern-title").text(desk.lotse.say(id)).into();
    let mut body = vec![el("p", "kern-body").text(when::at_place(desk.lotse, day)).into()];
    body.extend(day.words.text.as_ref().map(rich_text));
    if let Some(materials) = &day.words.materials {
        body.extend([part("cafe-materials"), rich_text(materials)]);
    }
    if !day.words.answers.is_empty() {
        body.push(part("cafe-answers"));
        body.extend(day.words.answers.iter().map(answered));
    }
    fold(desk, day, None, body)
}

fn answered(answered: &Answered) -> AnyView {
    let question = el("p", "kern-body").child(el("strong", "").child(said(&answered.question)));
    el("div", "").child(question).child(rich_text(&answered.answer)).into()
}

/// A date that can be unfolded. It is named by its day, so that people find theirs, and by its title.
fn fold(desk: Desk, day: &Day, state: Option<String>, body: impl IntoIterator<Item = AnyView>) -> AnyView {
    let title = el("span", "kern-title")
        .text(format!("{}: ", when::long(desk.lotse, day)))
        .child(said(&day.words.title))
        .children(state.map(|state| el("strong", "").text(format!(" – {state}"))));
    el("details", "kern-accordion")
        .child(el("summary", "kern-accordion__header").child(title))
        .child(el("div", "kern-accordion__body").child(el("div", "lotse-cafe__date").children(body)))
        .into()
}

fn list(desk: Desk, title: &str, dates: Vec<AnyView>) -> AnyView {
    if dates.is_empty() {
        return nothing();
    }
    group([heading(HeadingRank::Part, desk.lotse.say(title)), el("div", "").children(dates).into()])
}

fn subscribe(desk: Desk, loaded: &Loaded) -> AnyView {
    let (lotse, feed) = (desk.lotse, loaded.feed.clone());
    let copied = RwSignal::new(None::<&'static str>);
    let address = feed.clone();
    let copy = move || {
        let address = address.clone();
        leptos::task::spawn_local(async move {
            let done = hand_out::copy(&address).await.is_ok();
            let _ = copied.try_set(Some(if done { "cafe-feed-copied" } else { "cafe-feed-not-copied" }));
        });
    };
    let said = live(move || copied.get().map_or_else(nothing, |word| lotse.say(word).into_any()));
    group([
        heading(HeadingRank::Part, lotse.say("cafe-feed-title")),
        el("p", "kern-body").text(lotse.say("cafe-feed")).into(),
        el("p", "kern-body").child(el("a", "kern-link").attr("href", feed.clone()).text(feed)).into(),
        el("div", "lotse-actions")
            .child(Button::new(ButtonLook::Secondary, lotse.say("cafe-feed-copy"), copy).with_icon("copy"))
            .into(),
        el("p", "kern-body").attr("role", "status").child(said).into(),
    ])
}
