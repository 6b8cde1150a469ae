// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `raw-html`: HTML, headings, pictures or lines in the words of a guide.
//!
//! Why: only paragraphs, lists, emphasis, links, notes and code are published; the rest would vanish. HTML could also
//! bring foreign programs into the page. Remedy: say it with what there is.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::text::{Mark, Text};

/// This rule.
pub const RULE: Rule = Rule::error("raw-html");

/// Looks at any words of a guide.
pub fn check(_: &Content<'_>, text: &Text<'_, '_>) -> Vec<Problem> {
    let found = text.marks.iter().filter_map(|mark| {
        let (span, message) = match mark {
            Mark::Html(span) => {
                (span, Message::new("HTML ist in Texten nicht erlaubt.", "HTML is not allowed in words"))
            }
            Mark::Foreign(span) => (
                span,
                Message::new(
                    "Überschriften, Bilder und Trennlinien sind in Texten nicht erlaubt.",
                    "headings, pictures and rules are not allowed in words",
                ),
            ),
            _ => return None,
        };
        Some(RULE.at(text.place(span), message, help()))
    });
    found.collect()
}

fn help() -> Message {
    Message::new(
        "Erlaubt sind Absätze, Listen (- oder 1.), **fett**, *betont*, `Code`, Links und Hinweise mit >. Bilder nennen Sie beim Schritt mit image = \"name\".",
        "there are paragraphs, lists (- or 1.), **strong**, *emphasis*, `code`, links, and notes with >; name pictures in the step by image = \"name\"",
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_words;
    use expect_test::expect;

    #[test]
    fn html_and_foreign_markdown_are_found_at_their_line() {
        check_words(
            super::RULE,
            "a = A <b>x</b>\n    .text =\n        a < b & c\n\n        # Kopf\n\n        <script>alert(1)</script>\n\n        ![x](y.png)\n",
            &expect![
                "1:7 HTML is not allowed in words\n1:11 HTML is not allowed in words\n5:9 headings, pictures and rules are not allowed in words\n7:9 HTML is not allowed in words\n9:9 headings, pictures and rules are not allowed in words\n"
            ],
        );
    }
}
