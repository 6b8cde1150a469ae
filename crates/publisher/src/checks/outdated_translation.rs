// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `outdated-translation` (warning): the German words of a guide have changed since its translation was accepted.
//!
//! Why: readers of the translation would follow old advice; they are told so and offered the German text. Remedy: translate
//! the change, then accept the translation.

use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};
use crate::translations::{State, state};

/// This rule.
pub const RULE: Rule = Rule::warning("outdated-translation");

/// Looks at every translation of every guide.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let pairs = content.languages.keys().flat_map(|lang| content.guides.keys().map(move |guide| (lang, guide)));
    pairs
        .filter_map(|(lang, guide)| match state(content, lang, guide) {
            State::Outdated(texts) => Some(problem(lang, guide, &texts)),
            _ => None,
        })
        .collect()
}

fn problem(lang: &str, guide: &str, texts: &[String]) -> Problem {
    let (count, first) = (texts.len(), texts.first().map_or("", String::as_str));
    RULE.at(
        Place::file(format!("locales/{lang}/guides/{guide}.ftl")),
        Message::new(
            format!("{count} deutsche Texte sind neuer als ihre Übersetzung, zuerst `{first}`."),
            format!("{count} German texts are newer than their translation, first `{first}`"),
        ),
        Message::new(
            format!("Übersetzen Sie die Änderung, dann: lotse translations accept {guide} --language {lang}. Hat sich der Sinn nicht geändert: lotse translations accept {guide} --same-meaning"),
            format!("translate the change, then: lotse translations accept {guide} --language {lang}; if the meaning is the same: lotse translations accept {guide} --same-meaning"),
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn a_german_text_that_differs_from_the_accepted_one_is_found() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n");
        let files = [
            ("content/guides/g.toml", toml.as_str()),
            ("locales/de/guides/g.ftl", "guide = G\na = A\n"),
            ("locales/en/guides/g.ftl", "guide = G\na = A\n"),
            ("content/translations/en.toml", "[g]\n\"guide\" = \"00000000\"\n"),
        ];
        check_files(super::RULE, &files, &expect!["1:1 2 German texts are newer than their translation, first `a`\n"]);
    }
}
