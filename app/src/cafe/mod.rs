// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The OX Café: its dates, and taking part. [`schedule`] shows the dates, [`form`] asks, [`check`] shows what was entered and
//! sends it, [`outcome`] says what came of it; without a service, [`mail`] prepares a message. [`day`], [`draft`] and
//! [`when`] are what they show, [`load`] fetches it. Nothing outside needs more of it than [`cafe`].

mod check;
mod day;
mod desk;
mod draft;
mod facts;
mod field;
mod form;
mod load;
mod mail;
mod outcome;
mod schedule;
mod when;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::fetch::FetchError;
use crate::home::back_button;
use crate::state::Lotse;
use crate::ui::{AlertKind, Button, ButtonLook, HeadingRank, alert, el, group, live, wait};
use desk::{Desk, Stage};
use load::{Loaded, load};

/// The café: waits for its dates, shows them or what somebody is about to do, or says why not.
pub fn cafe(lotse: Lotse) -> AnyView {
    let found: RwSignal<Option<Result<Arc<Loaded>, FetchError>>> = RwSignal::new(None);
    let fetch = Callback::new(move |()| {
        found.set(None);
        leptos::task::spawn_local(async move {
            let loaded = load(lotse).await;
            let _ = found.try_set(Some(loaded.map(Arc::new)));
        });
    });
    fetch.run(());
    let desk = Desk::new(lotse, fetch);
    live(move || match found.get() {
        None => group([back_home(lotse), wait(lotse, fetch)]),
        Some(Err(error)) => group([back_home(lotse), failure(lotse, error, fetch)]),
        Some(Ok(loaded)) => screen(desk, &loaded, &desk.stage.get()),
    })
}

fn screen(desk: Desk, loaded: &Arc<Loaded>, stage: &Stage) -> AnyView {
    let day = |id: &str| loaded.days.iter().find(|day| day.facts.id == *id);
    match stage {
        Stage::Dates => None,
        Stage::Form { date, at } => day(date).map(|day| form::form(desk, loaded, day, *at)),
        Stage::Check(date) => day(date).map(|day| check::check(desk, loaded, day)),
        Stage::Answered { date, email, outcome } => {
            day(date).map(|day| outcome::outcome(desk, loaded, day, email, *outcome))
        }
        Stage::Mail(date) => day(date).map(|day| mail::mail(desk, loaded, day)),
    }
    // A date that was taken back while somebody filled in its form.
    .unwrap_or_else(|| group([back_home(desk.lotse), schedule::schedule(desk, loaded)]))
}

fn back_home(lotse: Lotse) -> AnyView {
    back_button(lotse, move || lotse.go_home())
}

fn failure(lotse: Lotse, error: FetchError, on_retry: Callback<()>) -> AnyView {
    // Where nothing is published, there is nothing to try again.
    let is_missing = error == FetchError::Missing;
    let (kind, title, text) = match is_missing {
        true => (AlertKind::Info, "cafe-title", "cafe-none"),
        false => (AlertKind::Danger, "cafe-failed-title", "cafe-failed"),
    };
    let retry = (!is_missing).then(|| Button::new(ButtonLook::Primary, lotse.say("retry"), move || on_retry.run(())));
    let leave = Button::new(ButtonLook::Secondary, lotse.say("to-home"), move || lotse.go_home());
    let body = [
        el("p", "kern-body").text(lotse.say(text)).into(),
        el("div", "lotse-actions").children(retry).child(leave).into(),
    ];
    alert(kind, lotse.say(title), HeadingRank::Screen, body)
}
