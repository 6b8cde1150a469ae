// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Published text on the screen. Text is data: nothing here becomes HTML.

use leptos::prelude::*;
use lotse_model::text::Blocks;
use lotse_model::{Block, Inline, Said};

use crate::ui::{El, el};

/// A line of text, marked where its language is not the page's.
pub fn said(text: &Said) -> AnyView {
    match &text.lang {
        None => text.text.clone().into_any(),
        lang => el("span", "").maybe("lang", lang.clone()).text(&text.text).into(),
    }
}

/// Several blocks.
pub fn rich_text(text: &Blocks) -> AnyView {
    el("div", "lotse-text").maybe("lang", text.lang.clone()).children(text.blocks.iter().map(block)).into()
}

fn block(block: &Block) -> AnyView {
    match block {
        Block::Paragraph(text) => line(el("p", "kern-body"), text),
        Block::Numbered(items) => el("ol", "").children(items.iter().map(item)).into(),
        Block::Bulleted(items) => el("ul", "").children(items.iter().map(item)).into(),
        Block::Note(blocks) => el("div", "lotse-note").children(blocks.iter().map(self::block)).into(),
        Block::Code(text) => el("pre", "").child(el("code", "").text(text)).into(),
    }
}

#[expect(clippy::ptr_arg, reason = "the items of a list are vectors in the published format")]
fn item(blocks: &Vec<Block>) -> AnyView {
    el("li", "").children(blocks.iter().map(block)).into()
}

fn line(element: El, text: &[Inline]) -> AnyView {
    element.children(text.iter().map(inline)).into()
}

fn inline(inline: &Inline) -> AnyView {
    match inline {
        Inline::Text(text) => text.clone().into_any(),
        Inline::Strong(text) => line(el("strong", ""), text),
        Inline::Emphasis(text) => line(el("em", ""), text),
        Inline::Code(text) => el("code", "").text(text).into(),
        Inline::Label(label) => el("b", "lotse-label").maybe("lang", label.lang.clone()).text(&label.text).into(),
        Inline::Link { href, text } => line(el("a", "kern-link").attr("href", href), text),
        Inline::Break => el("br", "").into(),
    }
}
