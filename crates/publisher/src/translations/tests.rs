// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

use std::fs;
use std::path::Path;

use toml_edit::Date;

use super::*;
use crate::load::Sources;

const TODAY: Date = Date { year: 2027, month: 1, day: 1 };
const GUIDE: &str = "category = \"mail\"\nproducts = []\nowner = \"x\"\nreview-by = 2027-05-31\nstart = \"a\"\n[steps.a]\noutcome = \"solved\"\n";

fn put(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn root() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    put(root.path(), "content/guides/g.toml", GUIDE);
    put(root.path(), "locales/de/guides/g.ftl", "guide = Titel\n    .keywords = x\na = Ende\n");
    put(root.path(), "locales/en/guides/g.ftl", "guide = Title\na = End\n");
    put(root.path(), "locales/da/terms.ftl", "");
    root
}

fn states(root: &Path) -> Vec<State> {
    let (sources, _) = Sources::read(root).unwrap();
    let (content, _) = Content::load(&sources, TODAY);
    ["da", "en"].map(|lang| state(&content, lang, "g")).to_vec()
}

fn accept_in(root: &Path, accepted: &Accepted) {
    let (sources, _) = Sources::read(root).unwrap();
    let (content, _) = Content::load(&sources, TODAY);
    for (path, text) in accept(&content, &["g".to_owned()], accepted) {
        put(root, &path, &text);
    }
}

#[test]
fn a_translation_goes_from_draft_to_current_to_outdated_and_back() {
    let root = root();
    assert_eq!(states(root.path()), [State::Missing, State::Draft]);
    accept_in(root.path(), &Accepted::SameMeaning);
    assert_eq!(states(root.path()), [State::Missing, State::Draft], "nobody has read this translation");
    accept_in(root.path(), &Accepted::In("en".into()));
    assert_eq!(states(root.path()), [State::Missing, State::Current]);
    put(root.path(), "locales/de/guides/g.ftl", "guide =\n    Titel\n    .keywords = x, y\na = Ende\n");
    assert_eq!(states(root.path())[1], State::Current, "neither line breaks nor keywords count");
    put(root.path(), "locales/de/guides/g.ftl", "guide = Titel\na = Ganz anders\n    .text = Neu\n");
    assert_eq!(states(root.path())[1], State::Outdated(vec!["a".into(), "a.text".into()]));
    accept_in(root.path(), &Accepted::SameMeaning);
    assert_eq!(states(root.path())[1], State::Current);
}
