// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse graph <id>`: a guide as a picture, for its authors.
//!
//! [`chart`] says what is drawn: steps and answers with their words. [`rows`] puts the steps one below the other, [`order`]
//! finds an order in each row with few crossings, [`place`] finds the coordinates, [`svg`](mod@svg) draws. Mermaid lays out by
//! itself.
//!
//! The layout is our own, as two things matter more here than in graphs at large: answers get room like steps do, so that none
//! lies on another, and lines to the same outcome run together.
//!
//! A guide with faults is drawn too: a step that is missing has a dashed border, and a way that goes back ends in a sign.

mod chart;
mod legend;
mod letters;
mod lines;
mod mermaid;
mod order;
mod place;
mod rows;
mod shape;
mod svg;
mod words;

#[cfg(test)]
mod tests;

use crate::authored::Guide;
use crate::load::Content;
use crate::problem::Message;
use crate::suggest::hint;

/// The guide as SVG, with its words in `lang`. With `links` every step leads to itself in the widget: `#lotse=guide/<id>/<step>`.
///
/// There are neither scripts nor style sheets nor `style` attributes in it, so it may stand in a page whose content security
/// policy allows none. Steps are `<g id="step-<id>" data-step="<id>" class="step …">`.
pub fn svg(content: &Content<'_>, guide: &Guide<'_>, lang: &str, links: bool) -> String {
    svg::draw(chart::Chart::of(content, guide, lang), links)
}

/// The guide as a Mermaid flowchart, with its words in `lang`.
pub fn mermaid(content: &Content<'_>, guide: &Guide<'_>, lang: &str) -> String {
    mermaid::write(&chart::Chart::of(content, guide, lang))
}

/// The guide called `id`, or what to do as there is none.
pub fn find<'c, 's>(content: &'c Content<'s>, id: &str) -> Result<&'c Guide<'s>, Message> {
    content.guides.get(id).ok_or_else(|| {
        if content.broken_guides.contains(id) {
            return Message::new(
                format!("Die Anleitung `{id}` lässt sich nicht lesen. `lotse check` zeigt, woran es liegt."),
                format!("the guide `{id}` cannot be read; `lotse check` shows why"),
            );
        }
        let help = hint(id, content.guides.keys().map(String::as_str));
        Message::new(
            format!("Die Anleitung `{id}` gibt es nicht. {}", help.de),
            format!("there is no guide `{id}`; {}", help.en),
        )
    })
}
