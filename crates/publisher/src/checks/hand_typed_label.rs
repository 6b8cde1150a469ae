// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `hand-typed-label` (warning): words write out what a menu or button says instead of citing it.
//!
//! Why: what is cited follows the program when it changes, and is never mistranslated. Remedy: write `{ tb-… }`.
//!
//! Many labels are ordinary words ("Kalender", "Kalender suchen"). Those of at least three words, and those with a hyphen,
//! count anywhere. Others count only where they are meant as labels: between quotation marks, strong, in a path with `›`,
//! or right after "Klicken Sie auf", "Wählen Sie" and the like; not after an article, and never in code, where error
//! messages are quoted.

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::{Message, Problem, Rule};
use crate::text::{Mark, Text};

/// This rule.
pub const RULE: Rule = Rule::warning("hand-typed-label");

/// Shorter labels of one word are too ordinary to be looked for.
const SHORTEST: usize = 8;

/// Looks for the labels of each language; made once for all texts.
pub struct Finders<'c>(BTreeMap<&'c str, Finder<'c>>);

impl<'c> Finders<'c> {
    /// For all languages of `content`.
    pub fn new(content: &'c Content<'_>) -> Self {
        let languages = content.languages.keys().map(String::as_str);
        Self(languages.filter_map(|lang| Some((lang, Finder::new(content, lang)?))).collect())
    }

    /// Looks at a text of a guide.
    pub fn check(&self, text: &Text<'_, '_>) -> Vec<Problem> {
        let finder = self.0.get(text.lang).filter(|_| text.is_markdown());
        finder.map(|finder| finder.check(text)).unwrap_or_default()
    }
}

/// Looks for all labels of a language at once.
struct Finder<'c> {
    /// Words and the name to cite them by.
    labels: Vec<(&'c str, &'c str)>,
    search: AhoCorasick,
}

impl<'c> Finder<'c> {
    fn new(content: &'c Content<'_>, lang: &str) -> Option<Self> {
        let words = content.labels.iter().filter_map(|(id, label)| {
            Some((label.words.get(lang).or_else(|| label.words.get(FALLBACK))?.as_str(), id.as_str()))
        });
        let labels: Vec<_> =
            words.filter(|(words, _)| is_several(words) || words.chars().count() >= SHORTEST).collect();
        let search = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .build(labels.iter().map(|(words, _)| words))
            .ok()?;
        Some(Self { labels, search })
    }

    fn check(&self, text: &Text<'_, '_>) -> Vec<Problem> {
        let typed = &text.resolved;
        let found = self.search.find_iter(&typed.text).filter(|found| {
            let span = found.start()..found.end();
            let words = self.labels[found.pattern().as_usize()].0;
            let label = is_whole(&typed.text, &span) && typed.is_typed(span.start) && !is_code(text, &span);
            label && (is_unmistakable(words) || is_meant(text, &span))
        });
        found.map(|found| self.problem(text, found.pattern().as_usize(), found.start()..found.end())).collect()
    }

    fn problem(&self, text: &Text<'_, '_>, at: usize, span: Range<usize>) -> Problem {
        let (words, id) = self.labels[at];
        RULE.at(
            text.place(&span),
            Message::new(
                format!("Die Beschriftung „{words}“ ist von Hand geschrieben."),
                format!("the label `{words}` is written out by hand"),
            ),
            Message::new(format!("Schreiben Sie {{ {id} }}."), format!("write {{ {id} }}")),
        )
    }
}

fn is_several(words: &str) -> bool {
    words.contains(' ')
}

/// Whether nobody writes these words unless the label is meant.
fn is_unmistakable(words: &str) -> bool {
    words.split(' ').count() >= 3 || words.contains('-')
}

/// Whether the match begins and ends with a word.
fn is_whole(text: &str, span: &Range<usize>) -> bool {
    let joins = |c: char| c.is_alphanumeric() || c == '-';
    !text[..span.start].ends_with(joins) && !text[span.end..].starts_with(joins)
}

const ARTICLES: &[&str] = &[
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "kein", "keine", "keinen",
    "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "the", "a", "an", "your", "no",
];
const VERBS: &[&str] =
    &["klicken", "wählen", "öffnen", "drücken", "tippen", "click", "select", "choose", "open", "press"];
const BETWEEN: &[&str] = &["Sie", "auf", "unter", "on"];

/// Whether an ordinary word in this place is meant as a label.
fn is_meant(text: &Text<'_, '_>, span: &Range<usize>) -> bool {
    let (before, after) = (&text.resolved.text[..span.start], &text.resolved.text[span.end..]);
    let strong = text.marks.iter().any(|mark| matches!(mark, Mark::Strong(outer) if surrounds(outer, span)));
    let mut words =
        before.rsplit(|c: char| c.is_whitespace() || "*_„“\"".contains(c)).filter(|word| !word.is_empty()).take(4);
    let previous = words.next().unwrap_or_default();
    if ARTICLES.contains(&previous) {
        return false;
    }
    let asked = std::iter::once(previous).chain(words).find(|word| !BETWEEN.contains(word));
    let quoted = before.ends_with(['„', '“', '"', '‚', '‘', '«', '»']);
    let in_path = before.trim_end().ends_with('›') || after.trim_start().starts_with('›');
    strong || quoted || in_path || asked.is_some_and(|word| VERBS.contains(&word.to_lowercase().as_str()))
}

/// Whether `outer` is `span` and its markers.
fn surrounds(outer: &Range<usize>, span: &Range<usize>) -> bool {
    outer.start <= span.start && span.end <= outer.end && outer.len() <= span.len() + 4
}

/// Whether a text to be taken literally holds the match.
fn is_code(text: &Text<'_, '_>, span: &Range<usize>) -> bool {
    text.marks.iter().any(|mark| matches!(mark, Mark::Code(code) if code.start <= span.start && span.end <= code.end))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_words;
    use expect_test::expect;

    #[test]
    fn labels_are_found_where_they_are_meant_as_such() {
        check_words(
            super::RULE,
            "a = A\n    .text =\n        Öffnen Sie „Einstellungen“ oder **Einstellungen**.\n        \
             Extras › Einstellungen. Klicken Sie auf Jetzt senden.\n        Dazu Konten-Einstellungen öffnen.\n",
            &expect![[r#"
                3:21 the label `Einstellungen` is written out by hand
                3:43 the label `Einstellungen` is written out by hand
                4:18 the label `Einstellungen` is written out by hand
                4:49 the label `Jetzt senden` is written out by hand
                5:14 the label `Konten-Einstellungen` is written out by hand
            "#]],
        );
    }

    #[test]
    fn ordinary_words_and_quoted_errors_are_left_alone() {
        check_words(
            super::RULE,
            "a = A\n    .text =\n        Die Einstellungen heißen { tb-settings }. Ihre **Einstellungen** bleiben.\n        \
             Sie können Jetzt senden. Es meldet `Einstellungen`. Wählen Sie die Einstellungen.\n",
            &expect![[""]],
        );
    }
}
