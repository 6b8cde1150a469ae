// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is found while somebody types.

use std::ops::Range;
use std::time::Duration;

use leptos::prelude::*;
use lotse_model::{Said, Target};

use super::answer::{Answer, Found, Group, Kind, pieces};
use super::engine::{Engine, Missing};
use super::nearest::nearest;
use super::{Search, keys, loading, unavailable};
use crate::browser::clock::{self, today};
use crate::browser::keyboard::Pressed;
use crate::browser::page::Listener;
use crate::home::category_entries;
use crate::state::Lotse;
use crate::ui::{HeadingRank, contact_lines, el, group, heading, live, nothing};

/// Who types on wants no number for every letter.
const PAUSE: Duration = Duration::from_millis(500);

/// How far the index is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Loading,
    Ready,
    Failed,
}

/// What the components share. Cheap to copy.
#[derive(Clone, Copy)]
struct Desk {
    lotse: Lotse,
    engine: StoredValue<Engine, LocalStorage>,
    stage: RwSignal<Stage>,
    query: RwSignal<String>,
    active: RwSignal<Option<usize>>,
    count: RwSignal<usize>,
    answered: RwSignal<bool>,
    /// What was found for which text; nothing while nothing is asked.
    answer: RwSignal<Option<(String, Answer)>>,
}

/// The results of what is typed.
pub fn results(lotse: Lotse) -> AnyView {
    let search: Search = lotse.kept();
    let engine: Engine = lotse.kept();
    let stage = if engine.is_ready(lotse) { Stage::Ready } else { Stage::Loading };
    let desk = Desk {
        lotse,
        engine: StoredValue::new_local(engine),
        stage: RwSignal::new(stage),
        query: search.query.clone().into(),
        active: search.active.clone().into(),
        count: search.count.clone().into(),
        answered: search.answered.clone().into(),
        answer: RwSignal::new(None),
    };
    if stage == Stage::Loading {
        desk.load();
    }
    Effect::new(move || {
        let query = desk.query.get();
        if desk.stage.get() == Stage::Ready {
            desk.ask(query);
        }
    });
    desk.announce();
    listen(desk, search);
    let query = desk.query;
    live(move || match desk.stage.get() {
        Stage::Loading => loading(lotse, query.into()),
        Stage::Failed => unavailable(lotse, Callback::new(move |()| desk.load())),
        Stage::Ready => live(move || {
            desk.answer
                .with(|answer| answer.as_ref().map_or_else(nothing, |(query, answer)| shown(desk, query, answer)))
        }),
    })
}

impl Desk {
    fn load(self) {
        self.stage.set(Stage::Loading);
        self.show(None);
        let engine = self.engine.get_value();
        leptos::task::spawn_local(async move {
            let loaded = engine.load(self.lotse).await;
            let _ = self.stage.try_set(if loaded.is_ok() { Stage::Ready } else { Stage::Failed });
        });
    }

    fn ask(self, query: String) {
        if query.trim().is_empty() {
            return self.show(None);
        }
        match self.engine.with_value(|engine| engine.ask(&query, &today())) {
            Ok(answer) => self.show(Some((query, answer))),
            Err(missing) => self.complete(query, missing),
        }
    }

    fn show(self, answer: Option<(String, Answer)>) {
        self.active.set(None);
        self.count.set(answer.as_ref().map_or(0, |(_, answer)| answer.openable().count()));
        // Said only where it changes, since the first screen draws its lists anew with it.
        if self.answered.get_untracked() != answer.is_some() {
            self.answered.set(answer.is_some());
        }
        self.answer.set(answer);
    }

    /// Fetches what the query needs; what was found before stays until then. An answer that comes too late is dropped.
    fn complete(self, query: String, missing: Missing) {
        let engine = self.engine.get_value();
        leptos::task::spawn_local(async move {
            let completed = engine.complete(missing).await;
            if self.query.try_with_untracked(|now| *now == query) != Some(true) {
                return;
            }
            match completed {
                Ok(()) => self.ask(query),
                Err(_) => {
                    self.show(None);
                    self.stage.set(Stage::Failed);
                }
            }
        });
    }

    /// Says the number of hits when nobody types for a moment.
    fn announce(self) {
        let timer: StoredValue<Option<TimeoutHandle>> = StoredValue::new(None);
        let stop = move || {
            if let Some(Some(timer)) = timer.try_update_value(Option::take) {
                timer.clear();
            }
        };
        Effect::new(move || {
            stop();
            let said = self.answer.with(|answer| answer.as_ref().map(|(_, answer)| count(self.lotse, answer)));
            let say = move || drop(said.clone().map(|said| self.lotse.announced.try_set(said)));
            timer.set_value(set_timeout_with_handle(say, PAUSE).ok());
        });
        on_cleanup(stop);
    }

    fn open(self, number: usize) {
        let id = self.answer.with_untracked(|answer| {
            answer.as_ref().and_then(|(_, answer)| answer.openable().nth(number).map(|found| found.id.clone()))
        });
        if let Some(id) = id {
            self.lotse.act();
            self.count.set(0);
            self.active.set(None);
            self.lotse.go(target(&id));
        }
    }
}

/// Where a document opens: its id is an address, but the café shows all its dates on one screen.
fn target(id: &str) -> Option<Target> {
    match Kind::of(id) {
        Some(Kind::Cafe) => Some(Target::Cafe),
        _ => Target::from_fragment(&format!("lotse={id}")).flatten(),
    }
}

/// The box is drawn by the first screen; its keys are dealt with here.
fn listen(desk: Desk, search: Search) {
    let listener: StoredValue<Option<Listener>, LocalStorage> = StoredValue::new_local(None);
    Effect::new(move || {
        let Some(field) = desk.lotse.host(|h| h.find("#lotse-search")) else { return };
        let search = search.clone();
        let press = move |event: web_sys::Event| {
            if let Some(pressed) = Pressed::of(event) {
                keys::press(desk.lotse, &search, &pressed, |number| desk.open(number));
            }
        };
        listener.set_value(Some(Listener::new(&field, "keydown", press)));
    });
    on_cleanup(move || listener.dispose());
}

fn count(lotse: Lotse, answer: &Answer) -> String {
    lotse.say_with("search-count", &[("count", &answer.len().to_string())])
}

fn shown(desk: Desk, query: &str, answer: &Answer) -> AnyView {
    let said = el("p", "kern-body kern-body--muted").text(count(desk.lotse, answer)).into();
    if answer.len() == 0 {
        return group([said, nothing_found(desk.lotse, query)]);
    }
    let contact = answer.groups.iter().position(|group| group.kind == Kind::Contact);
    let contact_lines = contact.map_or_else(nothing, |_| contact_card(desk.lotse));
    // It holds links, which nobody could reach inside the list.
    let (before, after) = if contact == Some(0) { (contact_lines, nothing()) } else { (nothing(), contact_lines) };
    group([said, before, list(desk, answer), after])
}

fn list(desk: Desk, answer: &Answer) -> AnyView {
    let groups: Vec<_> = answer.groups.iter().filter(|group| group.kind != Kind::Contact).collect();
    if groups.is_empty() {
        return nothing();
    }
    let mut next = 0;
    let groups = groups.into_iter().map(|group| {
        let first = next;
        next += group.hits.len();
        hits(desk, group, first)
    });
    el("div", "lotse-hits")
        .attr("role", "listbox")
        .attr("id", "lotse-hits")
        .attr("aria-label", desk.lotse.say("search-hits"))
        .children(groups.collect::<Vec<_>>())
        .into()
}

fn hits(desk: Desk, Group { kind, hits }: &Group, first: usize) -> AnyView {
    let title = match kind {
        Kind::Guide => "search-guides",
        Kind::Step => "search-steps",
        Kind::Word => "where-title",
        Kind::Video => "videos-title",
        Kind::Cafe => "cafe-title",
        Kind::Contact => "search-contact",
    };
    let id = format!("lotse-{title}");
    let hits = hits.iter().enumerate().map(|(at, found)| hit(desk, found, first + at));
    el("div", "lotse-hits__group")
        .attr("role", "group")
        .attr("aria-labelledby", id.clone())
        .child(el("div", "lotse-hits__title").attr("role", "presentation").attr("id", id).text(desk.lotse.say(title)))
        .children(hits)
        .into()
}

fn hit(desk: Desk, found: &Found, number: usize) -> AnyView {
    let Found { shown, title_marks, passage, text_marks, .. } = found;
    let of = when(desk.lotse, found).or_else(|| shown.of.clone());
    let title = marked("lotse-hit__title", &shown.title, &(0..shown.title.text.len()), title_marks);
    let of = of.map(|of| marked("lotse-hit__of", &of, &(0..of.text.len()), &[]));
    let text = (!passage.is_empty()).then(|| marked("lotse-hit__text", &shown.text, passage, text_marks));
    el("div", "lotse-hit")
        .attr("role", "option")
        .attr("id", format!("lotse-hit-{number}"))
        .live_attr("aria-selected", move || Some((desk.active.get() == Some(number)).to_string()))
        .on("click", move |_| desk.open(number))
        .child(title)
        .children(of)
        .children(text)
        .into()
}

/// A text with its hits marked; points show where it was cut.
fn marked(class: &str, said: &Said, range: &Range<usize>, marks: &[Range<usize>]) -> AnyView {
    let pieces = pieces(&said.text, range, marks).into_iter().map(|(text, is_marked)| -> AnyView {
        if is_marked { el("mark", "").text(text).into() } else { text.to_owned().into_any() }
    });
    let before = (range.start > 0).then(|| "… ".into_any());
    let after = (range.end < said.text.trim_end().len()).then(|| " …".into_any());
    el("span", class).maybe("lang", said.lang.clone()).children(before).children(pieces).children(after).into()
}

/// The day of something that takes place, in words.
fn when(lotse: Lotse, found: &Found) -> Option<Said> {
    let (start, zone) = found.shown.when.as_ref()?;
    let lang = lotse.of_content(|c| c.start.lang.clone());
    let words = |zone| clock::words(clock::moment(start), &lang, zone, clock::Said::Day);
    let text = words(Some(zone.as_str())).or_else(|| words(None))?;
    Some(Said { text, lang: None })
}

fn contact_card(lotse: Lotse) -> AnyView {
    el("div", "lotse-hits__contact")
        .child(el("p", "lotse-hits__title").text(lotse.say("search-contact")))
        .child(contact_lines(lotse))
        .into()
}

fn nothing_found(lotse: Lotse, query: &str) -> AnyView {
    let categories = lotse.of_content(|c| nearest(&c.start.categories, query).into_iter().cloned().collect());
    let tips = ["search-none-words", "search-none-error"].map(|id| el("li", "").text(lotse.say(id)));
    group([
        el("ul", "lotse-search__tips").children(tips).into(),
        heading(HeadingRank::Part, lotse.say("search-none-topics")),
        category_entries(lotse, categories),
        heading(HeadingRank::Part, lotse.say("search-none-contact")),
        contact_lines(lotse),
    ])
}
