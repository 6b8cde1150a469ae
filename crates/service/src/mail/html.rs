// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A letter as HTML: nothing is fetched from anywhere, and colours are left to the reader's program.

use maud::{DOCTYPE, Markup, html};

use super::letter::{Block, Letter};

const BODY: &str = "font-family: sans-serif; line-height: 1.5; max-width: 40em";
const HEADING: &str = "font-size: 1.4em; line-height: 1.3";
const QUOTE: &str = "border-left: 0.2em solid; margin-left: 0; padding-left: 1em";

/// A whole page. maud escapes everything in it.
pub(super) fn html(letter: &Letter) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(letter.lang) {
            head {
                meta charset="utf-8";
                title { (letter.subject) }
            }
            body style=(BODY) {
                h1 style=(HEADING) { (letter.heading) }
                @for part in &letter.blocks { (block(part)) }
            }
        }
    };
    page.into_string()
}

fn block(block: &Block) -> Markup {
    html! {
        @match block {
            Block::Paragraph(text) => p { (text) },
            Block::Facts(facts) => p {
                @for (at, (label, value)) in facts.iter().enumerate() {
                    @if at > 0 { br; }
                    b { (label) ":" } " " (followable(value))
                }
            },
            Block::Quote(lines) => blockquote style=(QUOTE) {
                p {
                    @for (at, line) in lines.iter().enumerate() {
                        @if at > 0 { br; }
                        (line)
                    }
                }
            },
            Block::Link(text, address) => p { a href=(address) { (text) } },
        }
    }
}

/// No other scheme than those of the web becomes a link.
fn followable(value: &str) -> Markup {
    let is_address = ["https://", "http://"].iter().any(|scheme| value.starts_with(scheme));
    html! {
        @if is_address { a href=(value) { (value) } } @else { (value) }
    }
}
