// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `hard-sentence`: a sentence of more than 20 words (warning); in plain German, `de-simple`, of more than 12 (error).
//!
//! Why: who is in a hurry reads the first half. Remedy: make two sentences of it.

use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule, Severity};
use crate::text::{Mark, Text};

/// This rule.
pub const RULE: Rule = Rule::warning("hard-sentence");

/// The language in which sentences must be short.
const SIMPLE: &str = "de-simple";

/// Looks at any words of a guide except keywords. A cited label counts as one word.
pub fn check(_: &Content<'_>, text: &Text<'_, '_>) -> Vec<Problem> {
    if text.field == "keywords" {
        return Vec::new();
    }
    let (most, severity) = if text.lang == SIMPLE { (12, Severity::Error) } else { (20, Severity::Warning) };
    let found = text.marks.iter().filter_map(|mark| match mark {
        Mark::Sentence { words, span } if *words > most => {
            Some(Problem { severity, ..problem(text.place(span), *words, most) })
        }
        _ => None,
    });
    found.collect()
}

fn problem(place: Place, words: usize, most: usize) -> Problem {
    RULE.at(
        place,
        Message::new(
            format!("Dieser Satz hat {words} Wörter. Höchstens {most} sind gut zu lesen."),
            format!("this sentence has {words} words; at most {most} are easy to read"),
        ),
        Message::new("Machen Sie zwei Sätze daraus.", "make two sentences of it"),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, check_words};
    use expect_test::expect;

    #[test]
    fn words_are_counted_up_to_the_full_stop() {
        let twenty = "wort ".repeat(19);
        check_words(
            super::RULE,
            &format!(
                "a = A\n    .text =\n        {twenty}Ende. {twenty}Ende.\n\n        - {twenty}mehr Ende\n        - {twenty}{{ tb-send }}\n"
            ),
            &expect!["5:11 this sentence has 21 words; at most 20 are easy to read\n"],
        );
    }

    #[test]
    fn a_dot_inside_an_address_ends_nothing_and_plain_german_is_stricter() {
        let ftl = format!("a = {}https://www.example.org/x.html {}\n", "wort ".repeat(6), "wort ".repeat(6));
        check_files(
            super::RULE,
            &[("locales/de-simple/guides/g.ftl", &ftl)],
            &expect!["1:5 this sentence has 13 words; at most 12 are easy to read\n"],
        );
    }
}
