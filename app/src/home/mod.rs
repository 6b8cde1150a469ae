// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The first screen, "what is the matter?", and the list of a category.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::Said;
use lotse_model::site::{Catalogue, Category, GuideEntry};

use crate::browser::clock::today;
use crate::browser::fetch::FetchError;
use crate::failure::failure;
use crate::search::{Search, search_field};
use crate::state::{Lotse, Note};
use crate::ui::{
    AlertKind, Button, ButtonLook, Heading, HeadingRank, alert, el, group, heading, live, nothing, said, wait,
};

/// The first screen. `note` says why somebody stands here although a link promised something else.
pub fn home_screen(lotse: Lotse, note: Option<Note>) -> AnyView {
    let answered = lotse.kept::<Search>().answered;
    group([
        if note == Some(Note::Search) { back_button(lotse, move || lotse.leave_search()) } else { nothing() },
        heading(HeadingRank::Screen, lotse.say("home-title")),
        note.map_or_else(nothing, |note| note_alert(lotse, note)),
        search_field(lotse),
        live(move || if answered.get() { nothing() } else { choices(lotse) }),
    ])
}

/// All that one can choose from.
fn choices(lotse: Lotse) -> AnyView {
    let (guides, categories) = lotse.of_content(|c| (c.start.most_needed.clone(), c.start.categories.clone()));
    let categories = categories.into_iter().map(|category| category_entry(lotse, category));
    let dictionary = lotse.of_content(|c| c.start.dictionary.is_some()).then(|| dictionary_entry(lotse));
    let videos = lotse.of_content(|c| c.start.videos.is_some()).then(|| videos_entry(lotse));
    let paths = lotse.of_content(|c| c.start.paths.is_some()).then(|| paths_entry(lotse));
    let cafe = lotse.of_content(|c| c.start.cafe).then(|| cafe_entry(lotse));
    group([
        heading(HeadingRank::Part, lotse.say("home-most-needed")),
        entries(shown_today(guides).map(|guide| guide_entry(lotse, guide))),
        heading(HeadingRank::Part, lotse.say("home-categories")),
        entries(categories.chain(videos).chain(paths).chain(dictionary).chain(cafe)),
    ])
}

fn category_entry(lotse: Lotse, Category { id, title, summary }: Category) -> Entry {
    Entry::new(title, summary, move || lotse.go_to_category(id.clone()))
}

/// Categories as a list.
pub fn category_entries(lotse: Lotse, categories: Vec<Category>) -> AnyView {
    entries(categories.into_iter().map(|category| category_entry(lotse, category)))
}

fn dictionary_entry(lotse: Lotse) -> Entry {
    let say = |id| Said { text: lotse.say(id), lang: None };
    Entry::new(say("where-title"), say("where-summary"), move || lotse.go_to_dictionary())
}

fn videos_entry(lotse: Lotse) -> Entry {
    let say = |id| Said { text: lotse.say(id), lang: None };
    Entry::new(say("videos-title"), say("videos-summary"), move || lotse.go_to_videos())
}

fn paths_entry(lotse: Lotse) -> Entry {
    let say = |id| Said { text: lotse.say(id), lang: None };
    Entry::new(say("paths-title"), say("paths-summary"), move || lotse.go_to_paths())
}

fn cafe_entry(lotse: Lotse) -> Entry {
    let say = |id| Said { text: lotse.say(id), lang: None };
    Entry::new(say("cafe-title"), say("cafe-summary"), move || lotse.go_to_cafe())
}

/// Those of `guides` that are shown today.
pub fn shown_today(guides: Vec<GuideEntry>) -> impl Iterator<Item = GuideEntry> {
    let today = today();
    guides.into_iter().filter(move |guide| guide.is_shown_on(&today))
}

/// The guides of the category `id`.
pub fn category_screen(lotse: Lotse, id: String) -> AnyView {
    let found: RwSignal<Option<Result<Arc<Catalogue>, FetchError>>> = RwSignal::new(None);
    let load = Callback::new(move |()| {
        found.set(None);
        leptos::task::spawn_local(async move {
            let catalogue = lotse.catalogue().await;
            let _ = found.try_set(Some(catalogue));
        });
    });
    load.run(());
    let list = move || match found.get() {
        None => wait(lotse, load),
        Some(Err(error)) => failure(lotse, error, load),
        Some(Ok(catalogue)) => category_list(lotse, &catalogue, &id),
    };
    group([back_button(lotse, move || lotse.go_home()), live(list)])
}

/// The way back, at the top of every screen but the first.
pub fn back_button(lotse: Lotse, on_press: impl Fn() + Send + Sync + 'static) -> AnyView {
    let button = Button::new(ButtonLook::Tertiary, lotse.say("back"), on_press).with_icon("back");
    el("div", "lotse-back").child(button).into()
}

fn category_list(lotse: Lotse, catalogue: &Catalogue, id: &str) -> AnyView {
    let title = lotse.of_content(|c| c.start.categories.iter().find(|k| k.id == id).map(|k| k.title.clone()));
    let title = title.unwrap_or_else(|| Said { text: lotse.say("home-categories"), lang: None });
    let guides = catalogue.guides.iter().filter(|g| g.category == id).cloned().collect();
    let guides: Vec<_> = shown_today(guides).collect();
    let list = match guides.is_empty() {
        true => el("p", "kern-body").text(lotse.say("list-empty")).into(),
        false => entries(guides.into_iter().map(|guide| guide_entry(lotse, guide))),
    };
    let (rank, class) = (HeadingRank::Screen, "kern-heading-large");
    group([Heading { rank, class, text: title.text, lang: title.lang }.into(), list])
}

/// A line of a list that leads somewhere.
pub struct Entry {
    title: Said,
    summary: Said,
    facts: Option<String>,
    go: Callback<()>,
}

impl Entry {
    /// Leads where `go` goes.
    pub fn new(title: Said, summary: Said, go: impl Fn() + Send + Sync + 'static) -> Self {
        Self { title, summary, facts: None, go: Callback::new(move |()| go()) }
    }

    /// With a line of facts below.
    pub fn with_facts(mut self, facts: String) -> Self {
        self.facts = Some(facts);
        self
    }
}

/// A guide as a line of a list.
pub fn guide_entry(lotse: Lotse, guide: GuideEntry) -> Entry {
    Entry::new(guide.title, guide.summary, move || lotse.begin(guide.id.clone()))
}

/// A list of lines that lead somewhere.
pub fn entries(entries: impl Iterator<Item = Entry>) -> AnyView {
    el("ul", "lotse-entries").children(entries.map(entry)).into()
}

fn entry(entry: Entry) -> AnyView {
    let Entry { title, summary, facts, go } = entry;
    let button = el("button", "lotse-entry")
        .attr("type", "button")
        .on("click", move |_| go.run(()))
        .child(el("span", "lotse-entry__title").child(said(&title)))
        .child(el("span", "lotse-entry__summary").child(said(&summary)))
        .children(facts.map(|facts| el("span", "lotse-entry__facts").text(facts)));
    el("li", "").child(button).into()
}

fn note_alert(lotse: Lotse, note: Note) -> AnyView {
    let (title, text) = match note {
        Note::UnknownLink => ("home-note-unknown-title", "home-note-unknown"),
        Note::Search => return nothing(),
    };
    let body = [el("p", "kern-body").text(lotse.say(text)).into()];
    alert(AlertKind::Info, lotse.say(title), HeadingRank::Part, body)
}
