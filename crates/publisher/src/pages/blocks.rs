// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Published text as HTML. Everything is escaped by maud; only addresses that `unsafe-link` let pass come here.

use lotse_model::text::Blocks;
use lotse_model::{Block, Inline, Said};
use maud::{Markup, html};

/// A line, marked where it is in another language.
pub fn said(said: &Said) -> Markup {
    match &said.lang {
        Some(lang) => html! { span lang=(lang) { (said.text) } },
        None => html! { (said.text) },
    }
}

/// Blocks, marked where they are in another language.
pub fn blocks(blocks: &Blocks) -> Markup {
    html! { div lang=[&blocks.lang] { @for block in &blocks.blocks { (one(block)) } } }
}

fn one(block: &Block) -> Markup {
    let items = |items: &[Vec<Block>]| html! { @for item in items { li { @for block in item { (one(block)) } } } };
    match block {
        Block::Paragraph(text) => html! { p { (inlines(text)) } },
        Block::Numbered(list) => html! { ol { (items(list)) } },
        Block::Bulleted(list) => html! { ul { (items(list)) } },
        Block::Note(inner) => html! { div.note { @for block in inner { (one(block)) } } },
        Block::Code(text) => html! { pre { code { (text) } } },
    }
}

fn inlines(list: &[Inline]) -> Markup {
    html! { @for inline in list { (inline_one(inline)) } }
}

fn inline_one(inline: &Inline) -> Markup {
    match inline {
        Inline::Text(text) => html! { (text) },
        Inline::Strong(inner) => html! { strong { (inlines(inner)) } },
        Inline::Emphasis(inner) => html! { em { (inlines(inner)) } },
        Inline::Code(text) => html! { code { (text) } },
        Inline::Label(label) => html! { b lang=[&label.lang] { (label.text) } },
        Inline::Link { href, text } => html! { a href=(href) { (inlines(text)) } },
        Inline::Break => html! { br; },
    }
}
