// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Waiting for something from the network: nothing for a second, then a sign, after ten seconds a choice.

use std::time::Duration;

use leptos::prelude::*;

use crate::state::Lotse;
use crate::ui::{AlertKind, Button, ButtonLook, HeadingRank, alert, el, group, live, nothing};

const SIGN: Duration = Duration::from_secs(1);
const CHOICE: Duration = Duration::from_secs(10);

/// Stands where the awaited thing will be.
pub fn wait(lotse: Lotse, on_retry: Callback<()>) -> AnyView {
    let waited = RwSignal::new(0_u8);
    for (time, stage) in [(SIGN, 1), (CHOICE, 2)] {
        if let Ok(timer) = set_timeout_with_handle(move || waited.update(|now| *now = stage.max(*now)), time) {
            on_cleanup(move || timer.clear());
        }
    }
    let sign = el("p", "kern-body lotse-wait").attr("role", "status").live(move || match waited.get() {
        1 => lotse.say("wait-loading").into_any(),
        _ => nothing(),
    });
    let choice = live(move || if waited.get() == 2 { choice(lotse, on_retry) } else { nothing() });
    group([sign.into(), choice])
}

fn choice(lotse: Lotse, on_retry: Callback<()>) -> AnyView {
    let retry = Button::new(ButtonLook::Primary, lotse.say("retry"), move || on_retry.run(()));
    let leave = Button::new(ButtonLook::Secondary, lotse.say("to-home"), move || lotse.go_home());
    let body = [
        el("p", "kern-body").text(lotse.say("wait-slow")).into(),
        el("div", "lotse-actions").child(retry).child(leave).into(),
    ];
    alert(AlertKind::Warning, lotse.say("wait-slow-title"), HeadingRank::Screen, body)
}
