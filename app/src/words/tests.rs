// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every message that the code says exists in every language, and every message that exists is said.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::*;

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
const LOCALES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../locales");

fn read_sources(dir: &Path, into: &mut String) {
    for entry in fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()) {
        if entry.is_dir() {
            read_sources(&entry, into);
        } else if entry.extension().is_some_and(|e| e == "rs") && !entry.ends_with("tests.rs") {
            into.push_str(&fs::read_to_string(entry).unwrap());
        }
    }
}

fn defined(lang: &str) -> BTreeSet<String> {
    let text = fs::read_to_string(format!("{LOCALES}/{lang}/ui.ftl")).unwrap();
    let id = |line: &str| line.split_once(" =").map(|(id, _)| id.to_owned());
    text.lines().filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase())).filter_map(id).collect()
}

/// Said by the loader, which finds them in the style sheet, or by the publisher.
fn said_elsewhere(id: &str) -> bool {
    id.starts_with("launcher-") || id == "language-name"
}

#[test]
fn every_message_is_said_and_every_message_said_is_defined() {
    let mut code = String::new();
    read_sources(Path::new(SOURCES), &mut code);
    let literals: BTreeSet<&str> = code.split('"').collect();
    let unsaid = |id: &String| !said_elsewhere(id) && !literals.contains(id.as_str());
    let unsaid: Vec<_> = defined("de").into_iter().filter(unsaid).collect();
    assert!(unsaid.is_empty(), "in locales/de/ui.ftl, but nothing says them: {unsaid:?}");
    let calls = ["say(\"", "say_with(\"", "word(\"", "word_with(\""];
    for (call, id) in calls.iter().flat_map(|call| code.split(call).skip(1).map(move |rest| (call, rest))) {
        let id = id.split('"').next().unwrap();
        assert!(defined("de").contains(id), "{call}{id}\") says what locales/de/ui.ftl does not define");
    }
}

#[test]
fn every_language_has_the_same_messages() {
    {
        let lang = "en";
        assert_eq!(defined("de"), defined(lang), "locales/{lang}/ui.ftl");
    }
}

#[test]
fn fills_in_variables() {
    let words = Words::new("de", "-desk = Service-Desk\nstep = Schritt { $number }\ndesk = An den { -desk }\n");
    assert_eq!(words.say_with("step", &[("number", "3")]), "Schritt 3");
    assert_eq!(words.say("desk"), "An den Service-Desk");
    assert_eq!(words.say("missing"), "missing");
}
