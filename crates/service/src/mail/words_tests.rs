// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every message that is said is defined in every language, and every one that is defined is said.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::*;
use crate::mail::compose;
use crate::mail::samples::{all_rows, now};

/// `message` and `message.attribute`, with the messages that each refers to.
fn defined(source: &'static str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parse(source).unwrap_or_else(|(_, errors)| panic!("{errors:?}"));
    let mut defined = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        defined.extend(message.value.map(|value| (id.to_owned(), referred(&value))));
        let attributes = message.attributes.into_iter();
        defined.extend(attributes.map(|own| (format!("{id}.{}", own.id.name), referred(&own.value))));
    }
    defined
}

fn referred(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let placed = |element: &PatternElement<&str>| match element {
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::MessageReference { id, .. }) } => {
            Some(id.name.to_owned())
        }
        _ => None,
    };
    pattern.elements.iter().filter_map(placed).collect()
}

#[test]
fn every_message_is_said_and_every_message_said_is_defined() {
    for row in all_rows() {
        compose(&row, now()).expect("the samples are right");
    }
    for (lang, source) in SOURCES {
        let defined = defined(source);
        let mut said = said::so_far();
        let inner: Vec<String> = said.iter().filter_map(|id| defined.get(id)).flatten().cloned().collect();
        said.extend(inner);
        // One step more: `when` says `day`, which says `month`.
        let inner: Vec<String> = said.iter().filter_map(|id| defined.get(id)).flatten().cloned().collect();
        said.extend(inner);
        let defined: BTreeSet<String> = defined.into_keys().collect();
        assert_eq!(said, defined, "locales/{lang}/mail.ftl: what is said, and what is defined");
    }
}

#[test]
fn takes_the_nearest_language() {
    for (tag, lang) in [
        ("de", "de"),
        ("de-AT", "de"),
        ("de-simple", "de-simple"),
        ("DA", "da"),
        ("da-DK", "da"),
        ("en-GB-oxendict", "en"),
        ("fr", "de"),
        ("", "de"),
    ] {
        assert_eq!(Words::in_language(tag).lang, lang, "{tag}");
    }
}

#[test]
fn says_in_german_what_a_language_lacks() {
    let bundle = bundle("en", "label-when = When\nregistered = You are in\n");
    let say = |id: &str| {
        let value = bundle.get_message(id).and_then(|message| message.value()).expect("it has a value");
        bundle.format_pattern(value, None, &mut Vec::new()).into_owned()
    };
    assert_eq!((say("label-when").as_str(), say("label-title").as_str()), ("When", "Thema"));
}

#[test]
fn sentences_are_short_and_shortest_in_plain_german() {
    for (lang, source) in SOURCES {
        let most = if lang == "de-simple" { 12 } else { 20 };
        let texts = source.lines().filter(|line| !line.starts_with('#'));
        let texts = texts.map(|line| line.split_once(" = ").map_or(line, |(_, text)| text));
        for sentence in texts.flat_map(|text| text.split_inclusive(['.', '?', '!', ':'])) {
            let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
            assert!(words <= most, "locales/{lang}/mail.ftl: {words} words: {sentence}");
        }
    }
}
