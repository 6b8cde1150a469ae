// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! "Wo ist es jetzt?": a list of Outlook's words with a filter; each says what the thing is called now and leads to a guide.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::Target;
use lotse_model::dictionary::{Dictionary, Now, Word};
use lotse_model::table::Table;

use crate::content::fetch_dictionary;
use crate::failure::{Drawing, awaited};
use crate::home::back_button;
use crate::state::{Lotse, Screen};
use crate::ui::{Button, ButtonLook, HeadingRank, el, group, heading, live, nothing, rich_text, said};

/// The dictionary: waits for it, shows it, or says why not.
pub fn dictionary_screen(lotse: Lotse) -> AnyView {
    let list = awaited(lotse, move || {
        let content = lotse.content.get_untracked();
        Box::pin(async move {
            let dictionary = Arc::new(fetch_dictionary(&content).await?);
            let asked = match lotse.screen.get_untracked() {
                Screen::Word(id) => Some(id),
                _ => None,
            };
            let draw: Drawing = Rc::new(move || filtered(lotse, Arc::clone(&dictionary), asked.as_deref()));
            Ok(draw)
        })
    });
    // Out of a learning path the way back stands above.
    let back = match lotse.lesson.get_untracked() {
        Some(_) => nothing(),
        None => back_button(lotse, move || lotse.go_home()),
    };
    group([back, list])
}

/// All words; the one that a link has asked for stands first and open, and is what the filter says.
fn filtered(lotse: Lotse, dictionary: Arc<Dictionary>, asked: Option<&str>) -> AnyView {
    let asked = dictionary.entries.iter().find(|word| Some(word.id.as_str()) == asked);
    let (query, asked) = (asked.map(|word| word.word.text.clone()), asked.map(|word| word.id.clone()));
    let query = RwSignal::new(query.unwrap_or_default());
    let field = el("div", "kern-form-input")
        .child(el("label", "kern-label").attr("for", "lotse-where").text(lotse.say("where-filter")))
        .child(
            el("input", "kern-form-input__input")
                .attr("id", "lotse-where")
                .attr("type", "text")
                .attr("autocomplete", "off")
                .attr("value", query.get_untracked())
                .on("input", move |event| query.set(event_target_value(&event))),
        );
    let list = move || {
        let mut words = dictionary.matching(&query.get());
        if let Some(at) = words.iter().position(|word| Some(&word.id) == asked.as_ref()) {
            let word = words.remove(at);
            words.insert(0, word);
        }
        let count = lotse.say_with("where-count", &[("count", &words.len().to_string())]);
        lotse.announced.set(count.clone());
        let is_short = words.len() <= FEW;
        group([
            el("p", "kern-body kern-body--muted").text(count).into(),
            el("div", "lotse-where")
                .children(words.into_iter().map(|word| {
                    let is_open = is_short || Some(&word.id) == asked.as_ref();
                    entry(lotse, word, is_open)
                }))
                .into(),
        ])
    };
    group([
        heading(HeadingRank::Screen, lotse.say("where-title")),
        el("p", "kern-body").text(lotse.say("where-intro")).into(),
        field.into(),
        live(list),
    ])
}

/// So many entries stand open at once.
const FEW: usize = 3;

fn entry(lotse: Lotse, word: &Word, is_open: bool) -> AnyView {
    let (guide, step) = (word.guide.clone(), word.step.clone());
    let go = move || {
        lotse.act();
        lotse.go(Some(Target::Guide { id: guide.clone(), step: step.clone(), answers: Table::default() }));
    };
    let label = lotse.say_with("where-guide", &[("word", &word.word.text)]);
    let open = el("p", "").child(Button::new(ButtonLook::Secondary, label, go));
    let rows = word.now.iter().map(|now| row(lotse, now));
    el("details", "kern-accordion")
        .maybe("open", is_open.then(String::new))
        .child(el("summary", "kern-accordion__header").child(el("span", "kern-title").child(said(&word.word))))
        .child(
            el("div", "kern-accordion__body")
                .child(el("dl", "lotse-where__now").children(rows))
                .children(word.note.as_ref().map(rich_text))
                .child(open),
        )
        .into()
}

fn row(lotse: Lotse, now: &Now) -> AnyView {
    let name = lotse.of_content(|c| c.start.products.get(&now.product).cloned());
    group([
        el("dt", "").text(name.unwrap_or_else(|| now.product.clone())).into(),
        el("dd", "").child(rich_text(&now.text)).into(),
    ])
}
