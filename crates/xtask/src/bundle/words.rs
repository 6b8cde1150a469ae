// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words that the loader shows before anything else is loaded. They come from locales/ and travel in the style sheet,
//! as properties that the loader reads: `--lotse-word-open: "Hilfe …"`, chosen by `:lang()`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser;

/// Message `launcher-<word>` in locales/<lang>/ui.ftl → property `--lotse-word-<word>`.
const WORDS: [&str; 4] = ["open", "loading", "failed", "retry"];

/// What stands for every language that has no words of its own.
const FIRST_LANGUAGE: &str = "de";

/// Word → text.
type Words = BTreeMap<&'static str, String>;

/// Language → its words.
pub fn read_all(locales: &Path) -> Result<BTreeMap<String, Words>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(locales).context("locales/ cannot be read")? {
        let folder = entry?;
        let lang = folder.file_name().to_string_lossy().into_owned();
        let file = folder.path().join("ui.ftl");
        if file.is_file() {
            let source = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
            all.insert(lang.clone(), read(&source).with_context(|| format!("locales/{lang}/ui.ftl"))?);
        }
    }
    Ok(all)
}

fn read(source: &str) -> Result<Words> {
    // A fault elsewhere in the file is the publisher's to report, with its place.
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let mut words = Words::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(word) = WORDS.iter().find(|word| message.id.name.strip_prefix("launcher-") == Some(**word)) else {
            continue;
        };
        let text = message.value.as_ref().and_then(plain_text);
        let text = text
            .with_context(|| format!("`{}` must be plain text: it is shown before Fluent is there", message.id.name))?;
        words.insert(word, text);
    }
    Ok(words)
}

fn plain_text(pattern: &Pattern<&str>) -> Option<String> {
    let text: Option<String> = pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => Some(*value),
            PatternElement::Placeable { .. } => None,
        })
        .collect();
    Some(text?.replace('\n', " "))
}

/// The first language's rule stands in front and serves all that have none.
pub fn as_css(all: &BTreeMap<String, Words>) -> Result<String> {
    let first = all.get(FIRST_LANGUAGE).context("locales/de/ui.ftl is missing")?;
    if let Some(missing) = WORDS.iter().find(|word| !first.contains_key(*word)) {
        bail!("locales/de/ui.ftl has no message `launcher-{missing}`");
    }
    let mut css = rule(".lotse", first)?;
    for (lang, words) in all.iter().filter(|(lang, _)| *lang != FIRST_LANGUAGE) {
        css.push_str(&rule(&format!(".lotse:lang({lang})"), words)?);
    }
    Ok(css)
}

fn rule(selector: &str, words: &Words) -> Result<String> {
    let mut properties = Vec::new();
    for (word, text) in words {
        // A string is written the same way in JSON, which the loader reads, and in CSS, as long as it has no control character.
        properties.push(format!("--lotse-word-{word}:{}", serde_json::to_string(text)?));
    }
    Ok(format!("{selector}{{{}}}", properties.join(";")))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    const GERMAN: &str = "\
launcher-open = Hilfe
launcher-loading = Die Hilfe
    wird geladen …
launcher-failed = Kein \"Netz\".
launcher-retry = Erneut
other = { launcher-open }
";

    fn css(languages: &[(&str, &str)]) -> Result<String> {
        let all =
            languages.iter().map(|(lang, source)| Ok(((*lang).to_owned(), read(source)?))).collect::<Result<_>>()?;
        as_css(&all)
    }

    #[test]
    fn german_serves_all_languages_without_words_of_their_own() {
        let css = css(&[("de", GERMAN), ("en", "launcher-open = Help")]).expect("both are right");
        expect![[r#".lotse{--lotse-word-failed:"Kein \"Netz\".";--lotse-word-loading:"Die Hilfe wird geladen …";--lotse-word-open:"Hilfe";--lotse-word-retry:"Erneut"}.lotse:lang(en){--lotse-word-open:"Help"}"#]].assert_eq(&css);
    }

    #[test]
    fn says_which_word_is_missing_or_not_plain() {
        let missing = css(&[("de", "launcher-open = Hilfe")]).expect_err("four are missing").to_string();
        assert_eq!(missing, "locales/de/ui.ftl has no message `launcher-loading`");
        let computed = css(&[("de", "launcher-open = { -brand }")]).expect_err("a term is no plain text").to_string();
        assert_eq!(computed, "`launcher-open` must be plain text: it is shown before Fluent is there");
    }
}
