// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Published text: a small tree of blocks, so that the browser parses neither Markdown nor Fluent.

use serde::{Deserialize, Serialize};

/// A line of plain text and, where it differs from the page's, its language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// The text, without any markup.
    pub text: String,
    /// BCP 47 tag, set only where the text fell back to another language (WCAG 3.1.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// Several blocks and, where it differs from the page's, their language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blocks {
    /// Top to bottom.
    pub blocks: Vec<Block>,
    /// BCP 47 tag, set only where the text fell back to another language (WCAG 3.1.2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

/// What stands below one another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A numbered list; each item holds blocks.
    Numbered(Vec<Vec<Block>>),
    /// A bulleted list; each item holds blocks.
    Bulleted(Vec<Vec<Block>>),
    /// A note that stands out; written `> …`.
    Note(Vec<Block>),
    /// Text to be taken literally, such as an error message, on lines of its own.
    Code(String),
}

/// What stands inside a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Strong importance.
    Strong(Vec<Inline>),
    /// Stress emphasis.
    Emphasis(Vec<Inline>),
    /// Text to be taken literally.
    Code(String),
    /// The name of a menu or button as the product shows it. Its language is set where the product lacks the page's.
    Label(Said),
    /// A link; the publisher lets only https, mailto and tel pass.
    Link {
        /// The address.
        href: String,
        /// What is shown.
        text: Vec<Inline>,
    },
    /// A line break.
    Break,
}

/// The words of `blocks` without markup, for hand-overs and search: a line a paragraph.
pub fn plain(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        plain_block(block, &mut out);
    }
    out.trim_end().to_owned()
}

fn plain_block(block: &Block, out: &mut String) {
    match block {
        Block::Paragraph(inlines) => {
            plain_inlines(inlines, out);
            out.push('\n');
        }
        Block::Code(text) => {
            out.push_str(text);
            out.push('\n');
        }
        Block::Note(blocks) => blocks.iter().for_each(|b| plain_block(b, out)),
        Block::Numbered(items) | Block::Bulleted(items) => {
            items.iter().flatten().for_each(|b| plain_block(b, out));
        }
    }
}

fn plain_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Label(label) => out.push_str(&label.text),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                plain_inlines(inner, out);
            }
            Inline::Break => out.push('\n'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_keeps_labels_and_order() {
        let blocks = vec![
            Block::Paragraph(vec![
                Inline::Text("Öffnen Sie ".into()),
                Inline::Label(Said { text: "Konten-Einstellungen".into(), lang: None }),
                Inline::Text(".".into()),
            ]),
            Block::Bulleted(vec![vec![Block::Paragraph(vec![Inline::Text("Eins".into())])]]),
        ];
        assert_eq!(plain(&blocks), "Öffnen Sie Konten-Einstellungen.\nEins");
    }
}
