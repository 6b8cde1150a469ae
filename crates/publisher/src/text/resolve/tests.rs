// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Our resolver against `fluent-bundle`, and the places it keeps.

use std::fs;
use std::path::Path;

use fluent_bundle::{FluentBundle, FluentResource, FluentValue};
use toml_edit::Date;

use super::*;
use crate::load::Sources;
use crate::text::texts::texts;

/// The same words resolved by `fluent-bundle`, with labels as messages.
fn bundle(content: &Content<'_>, lang: &str, words: &Words<'_>, platform: Platform) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![lang.parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_function("PLATFORM", move |_, _| FluentValue::from(platform.as_str())).unwrap();
    let cited = content.labels.keys().chain(content.operator.keys());
    let cited: String = cited.map(|id| format!("{id} = {CITE}{id}{CITE_END}\n")).collect();
    let terms = |lang: &str| content.languages[lang].files["terms"].source.text.clone();
    for text in [terms(FALLBACK), terms(lang), words.source.text.clone(), cited] {
        bundle.add_resource_overriding(FluentResource::try_new(text).unwrap());
    }
    bundle
}

/// Resolves every text of the content in both ways; returns how many there were.
fn compare(root: &Path) -> usize {
    let (sources, _) = Sources::read(root).unwrap();
    let (content, _) = Content::load(&sources, Date { year: 2027, month: 1, day: 1 });
    let mut count = 0;
    for (lang, language) in &content.languages {
        for words in language.guides.values() {
            for platform in [Platform::Windows, Platform::Linux] {
                let (resolver, bundle) =
                    (Resolver { content: &content, lang, words, platform }, bundle(&content, lang, words, platform));
                // A step may be called like a label; `{ … }` then cites the label, so that message is not its own here.
                let own = |id: &str| !content.labels.contains_key(id);
                for message in words.messages.values().filter(|message| own(message.id)) {
                    for (field, pattern) in message.fields() {
                        let other = bundle.get_message(message.id).unwrap();
                        let other = if field.is_empty() {
                            other.value().unwrap()
                        } else {
                            other.get_attribute(field).unwrap().value()
                        };
                        let mut errors = Vec::new();
                        let expected = bundle.format_pattern(other, None, &mut errors);
                        assert_eq!(
                            resolver.resolve(pattern).text,
                            expected,
                            "{} {}.{field}",
                            words.source.path,
                            message.id
                        );
                        count += 1;
                    }
                }
            }
        }
    }
    count
}

#[test]
fn resolves_the_projects_own_guides_as_fluent_bundle_does() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    assert!(compare(&root) > 100);
}

#[test]
fn resolves_terms_with_arguments_choices_and_escapes_as_fluent_bundle_does() {
    let root = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("content/operator.toml", "[values]\nop-a = \"x\"\n");
    write(
        "locales/de/terms.ftl",
        "-box = { $case ->\n    [dat] dem { -name }\n   *[nom] der { -name }\n}\n    .sex = m\n-name = Kasten\n",
    );
    write(
        "locales/de/guides/g.ftl",
        "a = { -box } { -box(case: \"dat\") } { \"{\" } { \"\\u00A0\" } { 3 } { op-a }\nb = { -box.sex ->\n    [m] er\n   *[f] sie\n}: { a }\n    \
         .text =\n        1. { PLATFORM() ->\n            [linux] l\n           *[windows] w { b.hint }\n        }\n           x\n\n        y\n    .hint = { PLATFORM() }\n",
    );
    assert_eq!(compare(root.path()), 8);
}

#[test]
fn every_byte_knows_where_it_came_from() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("content")).unwrap();
    fs::create_dir_all(root.path().join("locales/de/guides")).unwrap();
    let ftl = "-t = term\na =\n    eins { -t } zwei\n    drei\n";
    fs::write(root.path().join("locales/de/guides/g.ftl"), ftl).unwrap();
    let (sources, _) = Sources::read(root.path()).unwrap();
    let (content, _) = Content::load(&sources, Date { year: 2027, month: 1, day: 1 });
    let words = &content.languages["de"].guides["g"];
    let text = texts(&content, "de", words).next().unwrap().resolved;
    assert_eq!(text.text, "eins term zwei\ndrei");
    let from = |word: &str| &ftl[text.source_of(text.text.find(word).unwrap())..];
    assert!(from("zwei").starts_with("zwei") && from("drei").starts_with("drei") && from("term").starts_with("t }"));
    assert!(text.is_typed(0) && !text.is_typed(5));
}
