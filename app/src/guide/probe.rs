// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A check that the widget makes itself: it says what it asks, runs when told to, and can be answered by hand instead.

use std::time::Duration;

use leptos::prelude::*;
use lotse_model::AnswerId;
use web_sys::AbortController;

use super::step::{Shown, fixed, opening};
use crate::browser::fetch::{self, ProbeResult};
use crate::browser::page;
use crate::state::Lotse;
use crate::ui::{Button, ButtonLook, Choice, el, group, live, nothing};

/// No answer within this time counts as none.
const PATIENCE: Duration = Duration::from_secs(10);

/// Ends the check that is running.
type Stopper = StoredValue<Option<AbortController>, LocalStorage>;

/// How far the check is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Offered,
    Running,
    Done(ProbeResult),
    /// The person answers instead.
    ByHand,
}

/// The check `name`.
pub fn probe_step(lotse: Lotse, shown: Shown, name: &str) -> AnyView {
    let address = lotse.of_content(|c| page::resolve(&c.start.probes.get(name)?.address, &c.base));
    let progress = RwSignal::new(match (&address, &shown.given) {
        (Some(_), None) => Progress::Offered,
        _ => Progress::ByHand,
    });
    let asks = address.as_ref().map(|address| lotse.say_with("probe-asks", &[("address", address)]));
    let asks = asks.map_or_else(nothing, |asks| el("p", "kern-body").text(asks).into());
    let stopper = StoredValue::new_local(None);
    on_cleanup(move || stop(stopper));
    let opening = opening(lotse, &shown.step);
    let result = move || result_word(progress.get()).map_or_else(nothing, |word| lotse.say(word).into_any());
    let controls = move || match progress.get() {
        Progress::Offered => offered(lotse, address.clone(), progress, stopper),
        Progress::Running => running(lotse, progress, stopper),
        Progress::Done(ProbeResult::Unknown) | Progress::ByHand => by_hand(lotse, &shown),
        Progress::Done(result) => done(lotse, &shown, result),
    };
    let result = el("p", "kern-body lotse-probe__result").attr("role", "status").live(result);
    group([opening, asks, result.into(), live(controls)])
}

fn result_word(progress: Progress) -> Option<&'static str> {
    match progress {
        Progress::Offered | Progress::ByHand => None,
        Progress::Running => Some("probe-running"),
        Progress::Done(ProbeResult::Reachable) => Some("probe-reachable"),
        Progress::Done(ProbeResult::Unreachable) => Some("probe-unreachable"),
        Progress::Done(ProbeResult::Unknown) => Some("probe-unknown"),
    }
}

fn run(address: String, progress: RwSignal<Progress>, stopper: Stopper) {
    let Ok(controller) = AbortController::new() else { return };
    stopper.set_value(Some(controller.clone()));
    progress.set(Progress::Running);
    let impatient = controller.clone();
    let timer = set_timeout_with_handle(move || impatient.abort(), PATIENCE).ok();
    leptos::task::spawn_local(async move {
        let result = fetch::probe(&address, &controller).await;
        if let Some(timer) = timer {
            timer.clear();
        }
        // Stopped by hand: then the person answers already, and the form must not be drawn anew.
        if progress.try_get_untracked() == Some(Progress::Running) {
            progress.set(Progress::Done(result));
        }
    });
}

fn stop(stopper: Stopper) {
    if let Some(controller) = stopper.try_get_value().flatten() {
        controller.abort();
    }
}

fn offered(lotse: Lotse, address: Option<String>, progress: RwSignal<Progress>, stopper: Stopper) -> AnyView {
    let start = move || {
        if let Some(address) = address.clone() {
            run(address, progress, stopper);
        }
    };
    let skip = move || progress.set(Progress::ByHand);
    el("div", "lotse-actions")
        .child(Button::new(ButtonLook::Primary, lotse.say("probe-start"), start))
        .child(Button::new(ButtonLook::Secondary, lotse.say("probe-skip"), skip))
        .into()
}

fn running(lotse: Lotse, progress: RwSignal<Progress>, stopper: Stopper) -> AnyView {
    let cancel = move || {
        progress.set(Progress::ByHand);
        stop(stopper);
    };
    el("div", "lotse-actions").child(Button::new(ButtonLook::Secondary, lotse.say("probe-stop"), cancel)).into()
}

fn done(lotse: Lotse, shown: &Shown, result: ProbeResult) -> AnyView {
    let answer = if result == ProbeResult::Reachable { "reachable" } else { "unreachable" };
    let answer = AnswerId::try_from(answer).expect("a fixed name follows the rule");
    let on_answer = shown.on_answer(lotse);
    let go_on = move || on_answer.run(answer.clone());
    el("div", "lotse-actions").child(Button::new(ButtonLook::Primary, lotse.say("next"), go_on)).into()
}

fn by_hand(lotse: Lotse, shown: &Shown) -> AnyView {
    let answers = [("reachable", "probe-answer-reachable"), ("unreachable", "probe-answer-unreachable")];
    let choice = Choice {
        legend: Some(lotse.say("probe-question")),
        hint: shown.step.hint.clone(),
        options: fixed(lotse, &answers),
        given: shown.given.clone(),
        on_answer: shown.on_answer(lotse),
    };
    choice.view(lotse)
}
