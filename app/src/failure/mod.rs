// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What people see when something could not be had: what happened, what to do now. Whom to ask stands in the foot.

use std::pin::Pin;
use std::rc::Rc;

use leptos::prelude::*;

use crate::browser::fetch::FetchError;
use crate::state::{Lotse, Screen};
use crate::ui::{AlertKind, Button, ButtonLook, HeadingRank, alert, el, live, wait};

/// The one mapping from kinds of failure to words.
fn words(error: FetchError, screen: &Screen) -> (&'static str, &'static str) {
    match error {
        // Here, only the part with the screen can be missing; what is in it says itself what it could not get.
        _ if *screen == Screen::Cafe => ("cafe-failed-title", "cafe-failed"),
        FetchError::Network => ("fail-network-title", "fail-network"),
        FetchError::Missing => ("fail-missing-title", "fail-missing"),
        FetchError::Broken => ("fail-broken-title", "fail-broken"),
    }
}

/// A failure with a way on. Trying anew is not offered where it cannot help.
pub fn failure(lotse: Lotse, error: FetchError, on_retry: Callback<()>) -> AnyView {
    let (title, text) = words(error, &lotse.screen.get_untracked());
    let retry = (error != FetchError::Missing)
        .then(|| Button::new(ButtonLook::Primary, lotse.say("retry"), move || on_retry.run(())));
    let leave = Button::new(ButtonLook::Secondary, lotse.say("to-home"), move || lotse.go_home());
    let body = [
        el("p", "kern-body").text(lotse.say(text)).into(),
        el("div", "lotse-actions").children(retry).child(leave).into(),
    ];
    alert(AlertKind::Danger, lotse.say(title), HeadingRank::Screen, body)
}

/// What came from the network, ready to be drawn.
pub type Drawing = Rc<dyn Fn() -> AnyView>;

/// Something from the network that is under way.
pub type Fetching = Pin<Box<dyn Future<Output = Result<Drawing, FetchError>>>>;

/// Something from the network: waits for what `fetch` brings, draws it, or says why not. Of one type whatever it is, so that it
/// is compiled once and not into every part.
pub fn awaited(lotse: Lotse, fetch: impl Fn() -> Fetching + Send + Sync + 'static) -> AnyView {
    let found: RwSignal<Option<Result<Drawing, FetchError>>, LocalStorage> = RwSignal::new_local(None);
    let load = Callback::new(move |()| {
        found.set(None);
        let fetching = fetch();
        leptos::task::spawn_local(async move {
            let _ = found.try_set(Some(fetching.await));
        });
    });
    load.run(());
    live(move || match found.get() {
        None => wait(lotse, load),
        Some(Err(error)) => failure(lotse, error, load),
        Some(Ok(draw)) => draw(),
    })
}
