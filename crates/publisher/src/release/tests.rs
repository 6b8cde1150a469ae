// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

use std::fs;
use std::path::Path;

use super::*;
use crate::build::{Files, hash};

const AT: &str = "2026-11-24T02:40:00Z";

/// A release whose only guide says `words`.
fn files(words: &str) -> Files {
    let mut files = Files::new();
    let put = |files: &mut Files, stem: &str, text: String| {
        let name = format!("{stem}.{}.json", hash(text.as_bytes()));
        files.insert(name.clone(), text.into_bytes());
        name
    };
    let guide = put(&mut files, "guides/g.de", format!("\"{words}\""));
    let entry = format!(
        r#"{{"id":"g","category":"m","title":{{"text":"Titel"}},"summary":{{"text":""}},"files":{{"all":"{guide}"}}}}"#
    );
    let catalogue = put(&mut files, "catalogue.de", format!(r#"{{"guides":[{entry}]}}"#));
    let start = format!(
        r#"{{"lang":"de","ui":"","categories":[],"most_needed":[],"catalogue":"{catalogue}","contacts":[],"probes":{{}},"products":{{}}}}"#
    );
    let start = put(&mut files, "start.de", start);
    let release = hash(words.as_bytes());
    let site =
        format!(r#"{{"format":1,"release":"{release}","languages":{{"de":{{"name":"Deutsch","start":"{start}"}}}}}}"#);
    files.insert("site.json".into(), site.into_bytes());
    files.insert("pages/de/g.html".into(), format!("<p>{words}</p>").into_bytes());
    files
}

/// The same with a café that says `words`.
fn files_with_cafe(words: &str) -> Files {
    let mut files = files(words);
    files.insert("cafe.json".into(), format!("\"{words}\"").into_bytes());
    files.insert("calendar/de/cafe.ics".into(), words.as_bytes().to_vec());
    files
}

/// Each published a second after the one before.
fn published(dir: &Path, words: &str) -> Record {
    let at = format!("2026-11-24T02:41:{:02}Z", list(dir).len());
    match publish(dir, &files(words), "Redaktion", &at).unwrap() {
        Outcome::Published(record, _) => *record,
        Outcome::Unchanged(id) => panic!("{id} was there"),
    }
}

fn page(dir: &Path) -> String {
    fs::read_to_string(dir.join("pages/de/g.html")).unwrap()
}

#[test]
fn publishing_and_taking_back_switch_site_and_pages_together() {
    let dir = tempfile::tempdir().unwrap();
    let first = published(dir.path(), "eins");
    let second = published(dir.path(), "zwei");
    assert_eq!(second.changes[0].de, "Geändert: „Titel“ (de)");
    assert_eq!((page(dir.path()), current(dir.path())), ("<p>zwei</p>".into(), Some(second.id.clone())));
    assert_eq!(rollback(dir.path(), None).unwrap().id, first.id);
    assert_eq!(page(dir.path()), "<p>eins</p>");
    assert_eq!(fs::read(dir.path().join("site.json")).unwrap(), files("eins")["site.json"]);
    assert_eq!(rollback(dir.path(), Some(&second.id)).unwrap().id, second.id);
}

#[test]
fn a_cafe_and_its_calendars_come_and_go_with_their_release() {
    let dir = tempfile::tempdir().unwrap();
    let read = |name: &str| fs::read_to_string(dir.path().join(name)).ok();
    let seen = || (read("cafe.json"), read("calendar/de/cafe.ics"));
    published(dir.path(), "eins");
    assert_eq!(seen(), (None, None));
    publish(dir.path(), &files_with_cafe("zwei"), "x", "2026-11-24T02:42:00Z").unwrap();
    assert_eq!(seen(), (Some("\"zwei\"".into()), Some("zwei".into())));
    rollback(dir.path(), None).unwrap();
    assert_eq!(seen(), (None, None), "the links lead to nothing");
    publish(dir.path(), &files_with_cafe("drei"), "x", "2026-11-24T02:43:00Z").unwrap();
    assert_eq!(seen(), (Some("\"drei\"".into()), Some("drei".into())));
}

#[test]
fn the_same_again_is_no_new_release_and_an_unknown_one_names_those_there_are() {
    let dir = tempfile::tempdir().unwrap();
    let first = published(dir.path(), "eins");
    assert!(matches!(publish(dir.path(), &files("eins"), "x", AT).unwrap(), Outcome::Unchanged(id) if id == first.id));
    assert!(matches!(rollback(dir.path(), Some("1999")), Err(Refused::Unknown(_, there)) if there == [first.id]));
    assert!(matches!(rollback(dir.path(), None), Err(Refused::Unknown(..))), "there is none before the first");
}

#[test]
fn two_in_one_second_have_different_names_and_a_second_publisher_waits() {
    let dir = tempfile::tempdir().unwrap();
    let first = published(dir.path(), "eins");
    fs::write(dir.path().join("releases").join(&first.id).join("site.json"), "").unwrap();
    assert_ne!(published(dir.path(), "eins").id, first.id, "a damaged release is published anew");
    let lock = Lock::take(dir.path()).unwrap();
    assert!(matches!(publish(dir.path(), &files("zwei"), "x", AT), Err(Refused::Busy)));
    drop(lock);
    assert_ne!(published(dir.path(), "zwei").id, first.id);
}

#[test]
fn a_damaged_release_is_listed_refused_and_repaired_by_publishing() {
    let dir = tempfile::tempdir().unwrap();
    let first = published(dir.path(), "eins");
    let second = published(dir.path(), "zwei");
    let folder = dir.path().join("releases").join(&first.id);
    fs::remove_file(folder.join("pages/de/g.html")).unwrap();
    assert!(matches!(rollback(dir.path(), None), Err(Refused::Damaged(_, files)) if files == ["pages/de/g.html"]));
    fs::write(folder.join("release.json"), "{").unwrap();
    assert!(list(dir.path())[1].record.is_none());
    assert!(matches!(rollback(dir.path(), Some(&first.id)), Err(Refused::Damaged(..))));
    assert_eq!(current(dir.path()), Some(second.id.clone()));
    fs::remove_dir_all(dir.path().join("releases").join(&second.id)).unwrap();
    published(dir.path(), "drei");
    assert_eq!(page(dir.path()), "<p>drei</p>");
}

#[test]
fn what_a_build_wrote_before_is_taken_over_and_what_is_foreign_is_not() {
    let dir = tempfile::tempdir().unwrap();
    crate::build::write::write(dir.path(), &files("alt")).unwrap();
    let record = published(dir.path(), "neu");
    assert_eq!(record.changes[0].en, "changed: “Titel” (de)");
    assert_eq!(page(dir.path()), "<p>neu</p>");
    assert!(crate::build::write::write(dir.path(), &files("x")).is_err(), "a build would remove the releases' files");
    let foreign = tempfile::tempdir().unwrap();
    fs::write(foreign.path().join("thesis.txt"), "x").unwrap();
    assert!(matches!(publish(foreign.path(), &files("x"), "x", AT), Err(Refused::Foreign(_))));
}

#[test]
fn only_the_newest_releases_are_kept_with_their_files() {
    let dir = tempfile::tempdir().unwrap();
    for number in 0..KEPT + 3 {
        let at = format!("2026-11-24T02:40:{number:02}Z");
        publish(dir.path(), &files(&number.to_string()), "x", &at).unwrap();
    }
    assert_eq!(list(dir.path()).len(), KEPT);
    assert_eq!(fs::read_dir(dir.path().join("guides")).unwrap().count(), KEPT);
}
