// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

use std::fs;

use toml_edit::Date;

use crate::build::{Audience, Files, build};
use crate::load::{Content, Sources};

fn built(files: &[(&str, &str)]) -> Files {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in files {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (sources, _) = Sources::read(root.path()).unwrap();
    let (content, problems) = Content::load(&sources, Date { year: 2027, month: 1, day: 1 });
    assert!(problems.is_empty(), "{problems:?}");
    build(&content, Audience::Readers).unwrap()
}

fn guide(more: &str) -> String {
    format!(
        "category = \"mail\"\nproducts = []\nowner = \"x\"\nreview-by = 2027-05-31\n{more}start = \"a\"\n[steps.a]\nanswers = {{ yes = \"z\", other = \"jump\" }}\n[steps.jump]\nguide = \"h\"\n[steps.z]\noutcome = \"solved\"\n"
    )
}

const WORDS: &str = "guide = <Titel> & mehr\n    .summary = S\na = Frage\n    .answer-yes = Ja\n    .answer-other = Etwas anderes\n    .text = { PLATFORM() ->\n        [linux] Auf Linux\n       *[windows] Auf Windows\n    }\nz = Fertig\n";

fn site(more: &str) -> Files {
    built(&[
        ("content/categories.toml", "[[categories]]\nid = \"mail\"\n"),
        ("content/guides/g.toml", &guide(more)),
        ("content/guides/h.toml", &guide("").replace("\"h\"", "\"g\"")),
        ("content/guides/old.toml", "moved-to = \"h\"\n"),
        ("content/guides/gone.toml", "retired = true\n"),
        ("locales/de/categories.ftl", "mail = E-Mail\n    .summary = S\n"),
        ("locales/de/guides/g.ftl", WORDS),
        ("locales/de/guides/h.ftl", WORDS),
        ("locales/de/guides/gone.ftl", "guide = Weg\n    .text = Nehmen Sie das andere.\n"),
        ("locales/de/pages.ftl", "step = Schritt\nguide = weiter:\n"),
    ])
}

fn page(files: &Files, name: &str) -> String {
    String::from_utf8(files.get(name).cloned().unwrap_or_default()).unwrap()
}

#[test]
fn every_answer_is_a_link_and_every_link_has_an_end() {
    let files = site("");
    let html = page(&files, "pages/de/g.html");
    assert!(html.contains("Ja → <a href=\"#step-z\">Schritt 2</a>") && html.contains("id=\"step-z\""), "{html}");
    assert!(
        html.contains("href=\"h.html\"") && files.contains_key("pages/de/h.html"),
        "a jump leads to the other page"
    );
}

#[test]
fn titles_are_escaped_and_both_platforms_are_told() {
    let html = page(&site(""), "pages/de/g.html");
    assert!(html.contains("&lt;Titel&gt; &amp; mehr") && !html.contains("<Titel>"));
    assert!(html.contains("Auf Windows") && html.contains("Auf Linux"));
}

#[test]
fn former_guides_keep_a_page_and_guides_of_another_day_have_none() {
    let files = site("publish-from = 2027-02-01\n");
    assert!(!files.contains_key("pages/de/g.html") && !page(&files, "pages/de/index.html").contains("g.html"));
    assert!(page(&files, "pages/de/old.html").contains("href=\"h.html\""));
    assert!(page(&files, "pages/de/gone.html").contains("Nehmen Sie das andere."));
}
