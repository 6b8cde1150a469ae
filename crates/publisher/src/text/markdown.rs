// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Markdown becomes the published tree of blocks.
//!
//! Only what the tree knows comes through: raw HTML is dropped (the rule `raw-html` has refused it before), headings
//! become paragraphs, and what is nested deeper than `DEEPEST` is taken out of its containers, so that neither this
//! program nor a browser walks down without end.

use lotse_model::{Block, Inline};
use pulldown_cmark::{CodeBlockKind, Event, LinkType, Parser, Tag, TagEnd};

use crate::text::resolve::{CITE, CITE_END};

/// Containers inside one another.
const DEEPEST: usize = 8;

/// The blocks of `text`. `cite` gives what stands for a cited name.
pub fn blocks(text: &str, cite: &dyn Fn(&str) -> Inline) -> Vec<Block> {
    let mut tree = Tree { cite, open: vec![Open::new(Kind::Root)], skipped: 0 };
    for event in Parser::new(text) {
        tree.take(event);
    }
    while tree.open.len() > 1 {
        tree.close();
    }
    let mut root = tree.open.pop().unwrap_or_else(|| Open::new(Kind::Root));
    root.flush();
    root.fit();
    root.blocks
}

enum Kind {
    Root,
    Paragraph,
    Note,
    List { numbered: bool },
    Item,
    Code,
    Strong,
    Emphasis,
    Link(String),
}

/// A container whose end has not been seen.
struct Open {
    kind: Kind,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
    inlines: Vec<Inline>,
}

impl Open {
    fn new(kind: Kind) -> Self {
        Self { kind, blocks: Vec::new(), items: Vec::new(), inlines: Vec::new() }
    }

    /// Words outside a paragraph, as in a short list, become one.
    fn flush(&mut self) {
        if !self.inlines.is_empty() {
            self.fit();
            self.blocks.push(Block::Paragraph(std::mem::take(&mut self.inlines)));
        }
    }

    /// Most lists hold one or two, and take memory for four; of a whole catalogue there are hundreds of thousands.
    fn fit(&mut self) {
        self.blocks.shrink_to_fit();
        self.items.shrink_to_fit();
        self.inlines.shrink_to_fit();
    }
}

struct Tree<'c> {
    cite: &'c dyn Fn(&str) -> Inline,
    open: Vec<Open>,
    /// Containers that are too deep and were not opened.
    skipped: usize,
}

impl Tree<'_> {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(&text),
            Event::Code(code) => {
                let code = self.plain(&code);
                self.inline(Inline::Code(code));
            }
            Event::SoftBreak => self.text(" "),
            Event::HardBreak => self.inline(Inline::Break),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        let kind = match tag {
            Tag::Paragraph | Tag::Heading { .. } => Kind::Paragraph,
            Tag::BlockQuote(_) => Kind::Note,
            Tag::List(first) => Kind::List { numbered: first.is_some() },
            Tag::Item => Kind::Item,
            Tag::CodeBlock(CodeBlockKind::Fenced(_) | CodeBlockKind::Indented) => Kind::Code,
            Tag::Strong => Kind::Strong,
            Tag::Emphasis => Kind::Emphasis,
            Tag::Link { link_type: LinkType::Email, dest_url, .. } => Kind::Link(format!("mailto:{dest_url}")),
            Tag::Link { dest_url, .. } => Kind::Link(self.plain(&dest_url)),
            _ => return,
        };
        if self.open.len() >= DEEPEST && !matches!(kind, Kind::Item) || self.skipped > 0 {
            self.skipped += 1;
        } else {
            self.open.push(Open::new(kind));
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let known = matches!(
            tag,
            TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::BlockQuote(_)
                | TagEnd::List(_)
                | TagEnd::Item
                | TagEnd::CodeBlock
                | TagEnd::Strong
                | TagEnd::Emphasis
                | TagEnd::Link
        );
        if known && self.skipped > 0 {
            self.skipped -= 1;
        } else if known {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some(mut done) = self.open.pop() else { return };
        let Some(parent) = self.open.last_mut() else { return };
        done.fit();
        match done.kind {
            Kind::Strong => return parent.inlines.push(Inline::Strong(done.inlines)),
            Kind::Emphasis => return parent.inlines.push(Inline::Emphasis(done.inlines)),
            Kind::Link(href) => {
                return parent.inlines.push(Inline::Link { href, text: done.inlines });
            }
            _ => {}
        }
        parent.flush();
        if matches!(done.kind, Kind::Code) {
            let code = done.inlines.iter().map(plain_of).collect::<String>();
            return parent.blocks.push(Block::Code(code.trim_end().to_owned()));
        }
        done.flush();
        done.fit();
        match done.kind {
            Kind::Note => parent.blocks.push(Block::Note(done.blocks)),
            Kind::List { numbered: true } => parent.blocks.push(Block::Numbered(done.items)),
            Kind::List { numbered: false } => parent.blocks.push(Block::Bulleted(done.items)),
            Kind::Item => parent.items.push(done.blocks),
            _ => parent.blocks.extend(done.blocks),
        }
    }

    /// Text in which names may be cited. Neighbouring pieces, which the parser splits at every special character, are
    /// joined.
    fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some((before, id, after)) = next_cited(rest) {
            self.push_text(before);
            self.inline((self.cite)(id));
            rest = after;
        }
        self.push_text(rest);
    }

    fn push_text(&mut self, text: &str) {
        let Some(open) = self.open.last_mut().filter(|_| !text.is_empty()) else { return };
        match open.inlines.last_mut() {
            Some(Inline::Text(last)) => last.push_str(text),
            _ => open.inlines.push(Inline::Text(text.to_owned())),
        }
    }

    fn inline(&mut self, inline: Inline) {
        match (inline, self.open.last_mut()) {
            (Inline::Text(text), _) => self.push_text(&text),
            (inline, Some(open)) => open.inlines.push(inline),
            (_, None) => {}
        }
    }

    /// Cited names as plain text, for code and addresses.
    fn plain(&self, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, id, after)) = next_cited(rest) {
            out.push_str(before);
            out.push_str(&plain_of(&(self.cite)(id)));
            rest = after;
        }
        out + rest
    }
}

fn next_cited(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once(CITE)?;
    let (id, after) = rest.split_once(CITE_END)?;
    Some((before, id, after))
}

fn plain_of(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) | Inline::Code(text) => text.clone(),
        Inline::Label(label) => label.text.clone(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use lotse_model::Said;

    use super::*;

    fn json(text: &str) -> String {
        let cite = |id: &str| Inline::Label(Said { text: format!("*{id}*"), lang: None });
        serde_json::to_string(&blocks(text, &cite)).unwrap()
    }

    #[test]
    fn paragraphs_lists_notes_and_code_become_blocks() {
        let cases = [
            (
                "a *b* **c** `d`",
                r#"[{"paragraph":[{"text":"a "},{"emphasis":[{"text":"b"}]},{"text":" "},{"strong":[{"text":"c"}]},{"text":" "},{"code":"d"}]}]"#,
            ),
            ("1. a\n2. b", r#"[{"numbered":[[{"paragraph":[{"text":"a"}]}],[{"paragraph":[{"text":"b"}]}]]}]"#),
            (
                "- a\n  - b\n",
                r#"[{"bulleted":[[{"paragraph":[{"text":"a"}]},{"bulleted":[[{"paragraph":[{"text":"b"}]}]]}]]}]"#,
            ),
            ("> a\nb", r#"[{"note":[{"paragraph":[{"text":"a b"}]}]}]"#),
            ("```\na\n b\n```", r#"[{"code":"a\n b"}]"#),
            (
                "[a](https://x.example/ 't')",
                r#"[{"paragraph":[{"link":{"href":"https://x.example/","text":[{"text":"a"}]}}]}]"#,
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(json(text), expected, "{text}");
        }
    }

    #[test]
    fn a_label_is_not_markdown() {
        assert_eq!(
            json("\u{e000}tb-a\u{e001} and `\u{e000}x\u{e001}`"),
            r#"[{"paragraph":[{"label":{"text":"*tb-a*"}},{"text":" and "},{"code":"*x*"}]}]"#
        );
    }

    #[test]
    fn html_never_comes_through() {
        let out = json("a <b onclick=x>b</b>\n\n<script>\nalert(1)\n</script>\n\n![i](x.png)");
        assert!(!out.contains("script") && !out.contains("onclick") && !out.contains("alert"), "{out}");
    }

    #[test]
    fn what_is_nested_without_end_becomes_flat() {
        let out = json(&format!("{}deep", "> ".repeat(5_000)));
        assert!(out.contains("deep") && out.matches("note").count() < 10);
    }
}
