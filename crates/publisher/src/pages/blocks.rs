// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Published text as HTML. Everything is escaped by maud; only addresses that `unsafe-link` let pass come here.

use lotse_model::text::Blocks;
use lotse_model::{Block, Inline, Moment, Said, Target};
use maud::{Markup, html};

use super::{path, video};

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

/// Links to guides lead to their pages here. What has no page, such as the dictionary, is no link.
fn address(href: &str) -> Option<String> {
    match Target::from_fragment(href) {
        None => Some(href.to_owned()),
        Some(Some(Target::Guide { id, step, .. })) => {
            let step = step.map(|step| format!("#step-{step}")).unwrap_or_default();
            Some(format!("{id}.html{step}"))
        }
        Some(Some(Target::Video { id, at })) => {
            let chapter = at.and_then(|at| if let Moment::Chapter(id) = at { Some(id) } else { None });
            let chapter = chapter.map(|chapter| format!("#chapter-{chapter}")).unwrap_or_default();
            Some(format!("{}.html{chapter}", video::name(&id)))
        }
        Some(Some(Target::Path(id))) => Some(format!("{}.html", path::name(&id))),
        Some(Some(Target::Home)) => Some("index.html".to_owned()),
        Some(_) => None,
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
        Inline::Link { href, text } => match address(href) {
            Some(href) => html! { a href=(href) { (inlines(text)) } },
            None => inlines(text),
        },
        Inline::Break => html! { br; },
    }
}

#[cfg(test)]
mod tests {
    use super::address;

    #[test]
    fn links_inside_lead_to_pages_and_others_stay_as_they_are() {
        let lead = |href| address(href).unwrap_or_default();
        assert_eq!(lead("#lotse=guide/termine"), "termine.html");
        assert_eq!(lead("#lotse=guide/termine/zone?a=b"), "termine.html#step-zone");
        assert_eq!(lead("#lotse=video/ordner/finden"), "video.ordner.html#chapter-finden");
        assert_eq!(lead("#lotse=video/ordner/12"), "video.ordner.html");
        assert_eq!(lead("#lotse=path/umstieg"), "path.umstieg.html");
        assert_eq!(lead("https://www.example.org/#lotse"), "https://www.example.org/#lotse");
        assert_eq!(address("#lotse=where"), None);
    }
}
