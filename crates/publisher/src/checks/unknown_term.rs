// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-term`: words use a term (`{ -name }`) that neither locales/`<lang>`/terms.ftl nor the file itself defines, or
//! a product has no term with its name.
//!
//! Why: there would be a hole in the sentence. Remedy: correct the name, or add the term to terms.ftl.

use crate::load::content::FALLBACK;
use crate::load::{Content, Words};
use crate::problem::{Message, Place, Problem, Rule};
use crate::suggest::hint;
use crate::text::references::{Reference, references};

/// This rule.
pub const RULE: Rule = Rule::error("unknown-term");

/// Looks at all words in all languages, and at the names of products.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = products(content);
    for (lang, language) in &content.languages {
        for words in language.files.values().chain(language.guides.values()) {
            problems.extend(check_file(content, lang, words));
        }
    }
    problems
}

fn check_file(content: &Content<'_>, lang: &str, words: &Words<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for reference in words.patterns().flat_map(|pattern| references(pattern)) {
        let Reference::Term { id } = reference else { continue };
        if !words.terms.contains_key(id) && !may_have(content, lang, id) {
            problems.push(problem(content, words.source.place(words.source.span_of(id)), id));
        }
    }
    problems
}

/// Whether the language, or the one it falls back to, has the term, or may have it in a file with faults.
fn may_have(content: &Content<'_>, lang: &str, id: &str) -> bool {
    [lang, FALLBACK].into_iter().filter_map(|lang| content.languages.get(lang)).any(|language| {
        language.refused.contains("terms")
            || language.files.get("terms").is_some_and(|words| words.broken || words.terms.contains_key(id))
    })
}

fn products(content: &Content<'_>) -> Vec<Problem> {
    let Some(source) = content.products.source else {
        return Vec::new();
    };
    let entries = content.products.entries.iter().filter(|entry| !may_have(content, FALLBACK, &entry.id.value));
    entries.map(|entry| problem(content, source.place(entry.id.span.clone()), &entry.id.value)).collect()
}

fn problem(content: &Content<'_>, place: Place, id: &str) -> Problem {
    let terms = content.languages.get(FALLBACK).and_then(|language| language.files.get("terms"));
    let known: Vec<&str> = terms.iter().flat_map(|words| words.terms.keys().copied()).collect();
    let near = hint(id, known);
    RULE.at(
        place,
        Message::new(format!("Den Begriff `-{id}` gibt es nicht."), format!("there is no term `-{id}`")),
        Message::new(
            format!("{} Begriffe stehen in locales/de/terms.ftl.", near.de),
            format!("{}; terms stand in locales/de/terms.ftl", near.en.trim_end_matches('.')),
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_words;
    use expect_test::expect;

    #[test]
    fn terms_of_the_language_and_of_the_file_are_known() {
        check_words(
            super::RULE,
            "-own = x\na = { -ox } { -own } { -oxx }\n",
            &expect!["2:25 there is no term `-oxx`\n"],
        );
    }
}
