// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What people see when content could not be had: what happened, what to do now. Whom to ask stands in the foot.

use leptos::prelude::*;

use crate::browser::fetch::FetchError;
use crate::state::Lotse;
use crate::ui::{AlertKind, Button, ButtonLook, HeadingRank, alert, el};

/// The one mapping from kinds of failure to words.
fn words(error: FetchError) -> (&'static str, &'static str) {
    match error {
        FetchError::Network => ("fail-network-title", "fail-network"),
        FetchError::Missing => ("fail-missing-title", "fail-missing"),
        FetchError::Broken => ("fail-broken-title", "fail-broken"),
    }
}

/// A failure with a way on. Trying anew is not offered where it cannot help.
pub fn failure(lotse: Lotse, error: FetchError, on_retry: Callback<()>) -> AnyView {
    let (title, text) = words(error);
    let retry = (error != FetchError::Missing)
        .then(|| Button::new(ButtonLook::Primary, lotse.say("retry"), move || on_retry.run(())));
    let leave = Button::new(ButtonLook::Secondary, lotse.say("to-home"), move || lotse.go_home());
    let body = [
        el("p", "kern-body").text(lotse.say(text)).into(),
        el("div", "lotse-actions").children(retry).child(leave).into(),
    ];
    alert(AlertKind::Danger, lotse.say(title), HeadingRank::Screen, body)
}
