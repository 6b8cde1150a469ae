// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-translation` (warning): a language lacks words that German has.
//!
//! Why: readers see the German words there, marked as German. Remedy: translate them; nothing is urgent.

use crate::load::content::FALLBACK;
use crate::load::{Content, Language, Words};
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("missing-translation");

/// Words that only organisers of the café read, who work in German.
const GERMAN_ONLY: &str = "organisers";

/// One problem for each language and file.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let Some(german) = content.languages.get(FALLBACK) else {
        return Vec::new();
    };
    let others = content.languages.iter().filter(|(tag, _)| *tag != FALLBACK);
    others.flat_map(|(tag, language)| check_language(content, tag, language, german)).collect()
}

fn check_language(content: &Content<'_>, tag: &str, language: &Language<'_>, german: &Language<'_>) -> Vec<Problem> {
    let files = german.files.iter().filter(|(name, _)| **name != GERMAN_ONLY);
    let files = files.map(|(name, words)| (format!("locales/{tag}/{name}.ftl"), words, language.files.get(name)));
    let guides = german.guides.iter().filter(|(id, _)| !language.refused.contains(*id));
    let guides = guides.map(|(id, words)| (format!("locales/{tag}/guides/{id}.ftl"), words, language.guides.get(id)));
    let videos = german
        .videos
        .iter()
        .map(|(id, words)| (format!("locales/{tag}/videos/{id}.ftl"), words, language.videos.get(id)));
    let videos = videos.filter(|(path, ..)| !content.sources.is_refused(path));
    let paths =
        german.paths.iter().map(|(id, words)| (format!("locales/{tag}/paths/{id}.ftl"), words, language.paths.get(id)));
    let paths = paths.filter(|(path, ..)| !content.sources.is_refused(path));
    files
        .chain(guides)
        .chain(videos)
        .chain(paths)
        .filter_map(|(path, german, own)| check_file(tag, &path, german, own))
        .collect()
}

fn check_file(tag: &str, path: &str, german: &Words<'_>, own: Option<&Words<'_>>) -> Option<Problem> {
    if german.broken || own.is_some_and(|own| own.broken) {
        return None;
    }
    let names = names(german);
    let missing: Vec<&String> = names.iter().filter(|name| own.is_none_or(|own| !has(own, name))).collect();
    let first = missing.first()?;
    let place = own.map_or_else(|| Place::file(german.source.path.clone()), |own| Place::of(own.source, 0..0));
    let (count, all) = (missing.len(), names.len());
    Some(RULE.at(
        place,
        Message::new(
            format!(
                "In der Sprache `{tag}` fehlen {count} von {all} Texten, zuerst `{first}`. Sie erscheinen auf Deutsch."
            ),
            format!("language `{tag}` lacks {count} of {all} texts, first `{first}`; they are shown in German"),
        ),
        Message::new(format!("Übersetzen Sie die Texte in `{path}`."), format!("translate the texts in `{path}`")),
    ))
}

/// `message` and `message.field`, in the order written.
fn names(words: &Words<'_>) -> Vec<String> {
    let mut messages: Vec<_> = words.messages.values().collect();
    messages.sort_by_key(|message| words.source.span_of(message.id).start);
    let fields = messages.into_iter().flat_map(|message| message.fields().map(move |(field, _)| (message.id, field)));
    let mut names: Vec<String> =
        fields.map(|(id, field)| if field.is_empty() { id.to_owned() } else { format!("{id}.{field}") }).collect();
    if words.source.path.ends_with("/terms.ftl") {
        names.extend(words.terms.keys().map(|id| format!("-{id}")));
    }
    names
}

fn has(words: &Words<'_>, name: &str) -> bool {
    if let Some(term) = name.strip_prefix('-') {
        return words.terms.contains_key(term);
    }
    let (id, field) = name.split_once('.').unwrap_or((name, ""));
    words.messages.get(id).is_some_and(|message| message.field(field).is_some())
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn each_language_and_guide_is_counted_once() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n");
        let files = [
            ("content/guides/g.toml", toml.as_str()),
            ("locales/de/guides/g.ftl", "guide = G\n    .summary = S\na = A\n    .text = T\n"),
            ("locales/en/guides/g.ftl", "guide = G\na = A\n"),
            ("locales/en/terms.ftl", ""),
            ("locales/de/organisers.ftl", "only-german = Termine\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
            1:1 language `en` lacks 2 of 2 texts, first `mail`; they are shown in German
            1:1 language `en` lacks 2 of 4 texts, first `guide.summary`; they are shown in German
            1:1 language `en` lacks 1 of 1 texts, first `-ox`; they are shown in German
        "#]],
        );
    }
}
