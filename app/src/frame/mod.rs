// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What surrounds every screen: name, close, state of the network, whom to ask, language.

mod foot;

use leptos::prelude::*;
use lotse_model::Target;

use crate::browser::page::{self, Listener};
use crate::guide::retired_screen;
use crate::home::{category_screen, home_screen};
use crate::parts::{self, part};
use crate::search::has_search;
use crate::state::{Lotse, Screen};
use crate::ui::{Button, ButtonLook, el, live, nothing};
use foot::foot;

/// All of the widget. `inline` says whether it stands in the flow of the page; otherwise it stands inside the launcher's
/// panel, which can be closed.
pub fn frame(lotse: Lotse, inline: bool) -> AnyView {
    provide_context(lotse);
    if lotse.has_deep_links() {
        keep_address(lotse);
    }
    live(move || {
        lotse.content.track();
        let status = el("p", "kern-sr-only").attr("role", "status").live(move || lotse.announced.get().into_any());
        let main = el("div", "lotse-main").live(move || screen(lotse, lotse.screen.get()));
        el("div", "lotse-app")
            // The language of what is shown, which need not be the page's: it may not be published, or chosen below.
            .attr("lang", lotse.of_content(|c| c.start.lang.clone()))
            .attr("role", if inline { "region" } else { "dialog" })
            .attr("aria-label", lotse.say("region"))
            .on("click", move |event| follow_link(lotse, &event))
            .child(head(lotse, inline))
            .child(network_state(lotse))
            .child(status)
            .child(way_to_path(lotse))
            .child(main)
            .child(foot(lotse))
            .into()
    })
}

fn screen(lotse: Lotse, screen: Screen) -> AnyView {
    match screen {
        Screen::Home(note) => home_screen(lotse, note),
        Screen::Category(id) => category_screen(lotse, id),
        Screen::Guide => part(lotse, parts::guide),
        Screen::Dictionary | Screen::Word(_) => part(lotse, parts::dictionary),
        Screen::Paths | Screen::Path(_) => part(lotse, parts::paths),
        Screen::Cafe => part(lotse, parts::cafe),
        Screen::Videos | Screen::Video { .. } => part(lotse, parts::videos),
        Screen::Retired(retired) => retired_screen(lotse, &retired),
    }
}

/// The way back to the learning path, as long as one of its lessons is open. Who goes elsewhere is not led back.
fn way_to_path(lotse: Lotse) -> AnyView {
    Effect::new(move || {
        let is_lesson =
            matches!(lotse.screen.get(), Screen::Guide | Screen::Video { .. } | Screen::Word(_) | Screen::Path(_));
        if !is_lesson {
            lotse.lesson.set(None);
        }
    });
    live(move || match (lotse.lesson.get(), lotse.screen.get()) {
        (None, _) | (_, Screen::Path(_)) => nothing(),
        (Some((path, _)), _) => {
            let go = move || lotse.go_to_path(path.clone());
            let button = Button::new(ButtonLook::Tertiary, lotse.say("path-back"), go).with_icon("back");
            el("div", "lotse-back").child(button).into()
        }
    })
}

/// Links in texts to other guides lead there, also in a page whose address is not ours to use.
fn follow_link(lotse: Lotse, event: &web_sys::Event) {
    if let Some(target) = page::followed_link(event).and_then(|link| Target::from_fragment(&link)).flatten() {
        lotse.act();
        lotse.go(Some(target));
    }
}

/// Shows everything in another language; answers and place stay.
pub fn change_language(lotse: Lotse, lang: String) {
    leptos::task::spawn_local(async move {
        if lotse.refresh(&lang).await.is_err() && !lotse.announced.is_disposed() {
            lotse.announced.set(lotse.say("fail-network-title"));
        }
    });
}

fn head(lotse: Lotse, inline: bool) -> AnyView {
    let head = el("div", "lotse-head")
        .child(el("p", "lotse-head__brand").text(lotse.say("brand")))
        .live(move || search_button(lotse));
    if inline {
        return head.into();
    }
    // The page closes the panel through the element, so that its own `close()` and this button do the same.
    let close = Button::new(ButtonLook::Tertiary, lotse.say("close"), move || lotse.host(|h| h.call("close")));
    head.child(close.icon_only("close")).into()
}

/// The way to the search, which stands on the first screen.
fn search_button(lotse: Lotse) -> AnyView {
    if matches!(lotse.screen.get(), Screen::Home(_)) || !has_search(lotse) {
        return nothing();
    }
    Button::new(ButtonLook::Tertiary, lotse.say("search-open"), move || lotse.go_to_search()).with_icon("search").into()
}

/// Says when the network is gone. The line is there before its text, so that screen readers notice the change.
fn network_state(lotse: Lotse) -> AnyView {
    let online = RwSignal::new(page::is_online());
    let listeners = ["online", "offline"].map(|event| {
        Listener::on_window(event, move || {
            online.set(page::is_online());
            if page::is_online() {
                lotse.announced.set(lotse.say("online"));
            }
        })
    });
    let listeners = StoredValue::new_local(listeners);
    on_cleanup(move || listeners.dispose());
    let text = move || {
        if online.get() { nothing() } else { lotse.say("offline").into_any() }
    };
    el("p", "lotse-network").attr("role", "status").live(text).into()
}

/// Keeps the page's address and the widget together, both ways.
fn keep_address(lotse: Lotse) {
    // Going where the browser's buttons lead must not add to the history, or the way forward would be lost.
    let led = StoredValue::new(false);
    Effect::new(move |before: Option<String>| {
        let fragment = lotse.target().to_fragment();
        let is_news = before.is_some_and(|b| b != fragment) && !stands_at(&fragment);
        if is_news && lotse.has_acted() && !led.get_value() {
            page::push_fragment(&fragment);
        }
        led.set_value(false);
        fragment
    });
    let listener = Listener::on_window("popstate", move || {
        let Some(wished) = fragment_target() else { return };
        if wished.as_ref().is_none_or(|w| w.to_fragment() != lotse.target().to_fragment()) {
            led.set_value(true);
            lotse.act();
            // A remembered answer would skip the very question that the person goes back to.
            lotse.visit.update(lotse_model::Visit::forget_facts);
            lotse.go(wished);
        }
    });
    let listener = StoredValue::new_local(listener);
    on_cleanup(move || listener.dispose());
}

/// Where the page's address leads: without a fragment to the first screen, and nowhere if the fragment is the page's own.
fn fragment_target() -> Option<Option<Target>> {
    match page::fragment().as_str() {
        "" | "#" => Some(Some(Target::Home)),
        fragment => Target::from_fragment(fragment),
    }
}

fn stands_at(fragment: &str) -> bool {
    page::fragment().trim_start_matches('#') == fragment
}
