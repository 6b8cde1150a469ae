// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The search. [`search_field`] is the box on the first screen; all else is a part that comes when the box gets the focus: [`engine`]
//! fetches the index and asks it, [`answer`] puts hits into groups, [`results`] shows them, [`keys`] moves among them.
//!
//! The box is a combobox with a listbox (ARIA Authoring Practices, "list autocomplete with manual selection"): people type on while
//! arrow keys move, and screen readers name group, number and place of each hit by themselves. The list stands in the flow of the
//! page, not on top of it, so that it reflows at 320 px, and hits can be touched like any text.

mod answer;
mod engine;
mod keys;
mod nearest;
mod results;

use leptos::prelude::*;

use crate::parts;
use crate::state::{Lotse, Note, Screen};
use crate::ui::{AlertKind, Button, ButtonLook, HeadingRank, alert, el, live, nothing};
pub use results::results;

/// What is typed, and how far the search is. Kept while the element stands in the page, and nowhere else.
#[derive(Clone, Default)]
pub struct Search {
    /// What is typed.
    pub query: ArcRwSignal<String>,
    /// The number of the hit that Enter opens.
    pub active: ArcRwSignal<Option<usize>>,
    /// How many hits can be opened; 0 while the list is closed.
    pub count: ArcRwSignal<usize>,
    /// What is typed has its answer, so that the screen need not offer anything else.
    pub answered: ArcRwSignal<bool>,
    part: ArcRwSignal<Part>,
}

/// The part with engine and results.
#[derive(Clone, Copy, Default)]
enum Part {
    /// Nobody has asked for it.
    #[default]
    Away,
    Coming,
    There(parts::Screen),
    Failed,
}

/// The box, and below it what is found. Nothing where no search is published.
pub fn search_field(lotse: Lotse) -> AnyView {
    if !has_search(lotse) {
        return nothing();
    }
    let Search { query, part, .. } = lotse.kept();
    let label = el("label", "kern-label").attr("for", "lotse-search").text(lotse.say("search-label"));
    let hint = el("p", "kern-hint").attr("id", "lotse-search-hint").text(lotse.say("search-hint"));
    let field = el("div", "kern-form-input").child(label).child(hint).child(input(lotse));
    let below = live(move || match part.get() {
        Part::Away => nothing(),
        Part::Coming => loading(lotse, query.clone()),
        Part::There(screen) => screen(lotse),
        Part::Failed => unavailable(lotse, Callback::new(move |()| fetch_part(lotse))),
    });
    if lotse.screen.get_untracked() == Screen::Home(Some(Note::Search)) {
        Effect::new(move || lotse.host(|h| h.focus("#lotse-search")));
    }
    el("div", "lotse-search").attr("role", "search").child(field).child(below).into()
}

/// Whether a search is published in the language shown.
pub fn has_search(lotse: Lotse) -> bool {
    lotse.of_content(|c| c.site.languages.get(&c.start.lang).is_some_and(|l| l.search.is_some()))
}

fn input(lotse: Lotse) -> AnyView {
    let Search { query, active, count, .. } = lotse.kept();
    let (is_open, opened) = (count.clone(), count);
    el("input", "kern-form-input__input")
        .attr("id", "lotse-search")
        .attr("type", "text")
        .attr("role", "combobox")
        .attr("aria-autocomplete", "list")
        .attr("aria-describedby", "lotse-search-hint")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("enterkeyhint", "search")
        .attr("value", query.get_untracked())
        .live_attr("aria-expanded", move || Some((is_open.get() > 0).to_string()))
        .live_attr("aria-controls", move || (opened.get() > 0).then(|| "lotse-hits".to_owned()))
        .live_attr("aria-activedescendant", move || active.get().map(|number| format!("lotse-hit-{number}")))
        .on("focus", move |_| fetch_part(lotse))
        .on("input", move |event| {
            query.set(event_target_value(&event));
            fetch_part(lotse);
        })
        .into()
}

/// Fetches the part unless it is there or on its way.
fn fetch_part(lotse: Lotse) {
    let Search { part, .. } = lotse.kept();
    if matches!(part.get_untracked(), Part::Coming | Part::There(_)) {
        return;
    }
    part.set(Part::Coming);
    let fetching = parts::search();
    leptos::task::spawn_local(async move { part.set(fetching.await.map_or(Part::Failed, Part::There)) });
}

/// Says that the search is on its way, to those who have typed already.
fn loading(lotse: Lotse, query: ArcRwSignal<String>) -> AnyView {
    let text = move || match query.with(|query| query.trim().is_empty()) {
        true => nothing(),
        false => lotse.say("search-loading").into_any(),
    };
    el("p", "kern-body lotse-wait").attr("role", "status").live(text).into()
}

/// There is no search right now; all else goes on.
fn unavailable(lotse: Lotse, on_retry: Callback<()>) -> AnyView {
    lotse.announced.set(lotse.say("search-unavailable-title"));
    let retry = Button::new(ButtonLook::Secondary, lotse.say("retry"), move || on_retry.run(()));
    let body = [el("p", "kern-body").text(lotse.say("search-unavailable")).into(), retry.into()];
    alert(AlertKind::Warning, lotse.say("search-unavailable-title"), HeadingRank::Part, body)
}
