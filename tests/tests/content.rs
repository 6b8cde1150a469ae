// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The publisher on small contents: what it says about each bad one, and what it publishes for each good one.
//!
//! A case is a folder in tests/content/. `bad/<case>/` is a root with `content` and `locales`, beside it what `lotse check`
//! says, for people (expected.txt) and for programs (expected.json). `good/<case>/input/` is a root, `expected/` what
//! `lotse build` publishes for it.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its cases has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use lotse_model::video::{Video, Videos};
use lotse_publisher::build::{self, Files};
use lotse_publisher::checks::RULES;
use lotse_publisher::load::Sources;
use lotse_publisher::problem::Lang;
use lotse_publisher::{check, report};
use toml_edit::Date;

/// The day on which the cases are checked.
const TODAY: Date = Date { year: 2027, month: 1, day: 1 };

const ACCEPT: &str = "UPDATE_EXPECT=1 cargo test -p lotse-tests --test content";

fn cases(kind: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(kind);
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    let mut cases: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {}", folder.display());
    cases
}

/// Both outputs of `lotse check` for a root.
fn said(root: &Path) -> Files {
    let (sources, found) = Sources::read(root).unwrap();
    let (_, problems) = check(&sources, TODAY, found);
    let text = report::human::render(&problems, &sources, Lang::De);
    let json = report::json::render(&problems, Lang::En);
    Files::from([("expected.txt".to_owned(), text.into_bytes()), ("expected.json".to_owned(), json.into_bytes())])
}

/// What is published for a root, which must be free of errors.
fn published(root: &Path) -> Files {
    let (sources, found) = Sources::read(root).unwrap();
    let (content, problems) = check(&sources, TODAY, found);
    let said = report::human::render(&problems, &sources, Lang::En);
    assert!(!lotse_publisher::problem::has_errors(&problems), "{}\n{said}", root.display());
    build::build(&content, build::Audience::Readers).unwrap()
}

/// Compares `files` with those in `folder`, or puts them there if differences are to be accepted.
fn compare(folder: &Path, files: &Files, expected: &Files) -> Result<(), String> {
    if files == expected {
        return Ok(());
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        expected.keys().for_each(|name| fs::remove_file(folder.join(name)).unwrap());
        for (name, bytes) in files {
            fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
            fs::write(folder.join(name), bytes).unwrap();
        }
        return Ok(());
    }
    let shown = |files: &Files, name: &String| files.get(name).map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let names: BTreeMap<_, _> = files.iter().chain(expected).collect();
    let differ = names.keys().filter(|name| files.get(**name) != expected.get(**name));
    Err(differ
        .map(|name| {
            format!(
                "{}\n--- {name}, expected:\n{}\n+++ actual:\n{}\n",
                folder.display(),
                shown(expected, name).unwrap_or_default(),
                shown(files, name).unwrap_or_default()
            )
        })
        .collect())
}

fn report_differences(results: Vec<Result<(), String>>) {
    let differences: String = results.into_iter().filter_map(Result::err).collect();
    assert!(differences.is_empty(), "{differences}\nIf this is what you want: {ACCEPT}");
}

fn read_folder(folder: &Path, below: &str) -> Files {
    let mut files = Files::new();
    for entry in fs::read_dir(folder.join(below)).into_iter().flatten() {
        let entry = entry.unwrap();
        let name = [below, &entry.file_name().into_string().unwrap()].join("/").trim_start_matches('/').to_owned();
        if entry.file_type().unwrap().is_dir() {
            files.extend(read_folder(folder, &name));
        } else {
            files.insert(name.clone(), fs::read(entry.path()).unwrap());
        }
    }
    files
}

#[test]
fn every_planted_fault_is_found_at_its_place() {
    let compare = |case: PathBuf| {
        let mut expected = read_folder(&case, "");
        expected.retain(|name, _| name.starts_with("expected."));
        compare(&case, &said(&case), &expected)
    };
    report_differences(cases("bad").into_iter().map(compare).collect());
}

#[test]
fn every_rule_has_a_case_that_it_is_named_after() {
    let cases: Vec<String> =
        cases("bad").iter().map(|case| case.file_name().unwrap().to_string_lossy().into_owned()).collect();
    for rule in RULES {
        assert!(cases.iter().any(|case| case == rule.id), "tests/content/bad/{} is missing", rule.id);
        let text = fs::read_to_string(
            Path::new(env!("CARGO_MANIFEST_DIR")).join("content/bad").join(rule.id).join("expected.txt"),
        );
        assert!(text.unwrap_or_default().contains(&format!("[{}]", rule.id)), "{} is not what its case finds", rule.id);
    }
}

#[test]
fn our_own_guides_keep_to_our_own_list_of_words() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (sources, found) = Sources::read(root).unwrap();
    let (_, mut problems) = check(&sources, TODAY, found);
    problems.retain(|problem| ["abbreviation", "forbidden-word", "hard-sentence", "passive"].contains(&problem.rule));
    assert!(problems.is_empty(), "{}", report::human::render(&problems, &sources, Lang::De));
}

#[test]
fn good_content_is_published_as_expected() {
    let compare = |case: PathBuf| {
        compare(&case.join("expected"), &published(&case.join("input")), &read_folder(&case.join("expected"), ""))
    };
    report_differences(cases("good").into_iter().map(compare).collect());
}

#[test]
fn the_same_content_is_published_as_the_same_bytes() {
    for case in cases("good") {
        assert_eq!(published(&case.join("input")), published(&case.join("input")), "{}", case.display());
    }
}

#[test]
fn what_is_published_can_be_read_and_names_only_files_that_are_there() {
    for case in cases("good") {
        let files = published(&case.join("input"));
        let site: lotse_model::site::Site = serde_json::from_slice(&files["site.json"]).unwrap();
        let cafe =
            files.get("cafe.json").map(|bytes| serde_json::from_slice::<lotse_model::cafe::Cafe>(bytes).unwrap());
        for name in cafe.iter().flat_map(|cafe| cafe.texts.iter().map(|(_, name)| name)) {
            let texts: lotse_model::cafe::CafeTexts = serde_json::from_slice(&files[name]).unwrap();
            let calendars = texts.dates.iter().map(|(_, words)| &words.calendar).chain([&texts.feed]);
            assert!(calendars.into_iter().all(|name| files.contains_key(name)), "{name}");
        }
        for language in site.languages.iter().map(|(_, language)| language) {
            let start: lotse_model::site::Start = serde_json::from_slice(&files[&language.start]).unwrap();
            let catalogue: lotse_model::site::Catalogue = serde_json::from_slice(&files[&start.catalogue]).unwrap();
            let list = start.videos.as_ref().map(|name| serde_json::from_slice::<Videos>(&files[name]).unwrap());
            for entry in list.iter().flat_map(|list| &list.videos) {
                let video: Video = serde_json::from_slice(&files[&entry.file]).unwrap();
                let film = video
                    .film
                    .iter()
                    .flat_map(|film| film.media.iter().map(|media| &media.file).chain([&film.poster, &film.captions]));
                let images = video.frames.iter().filter_map(|frame| Some(&frame.image.as_ref()?.file));
                assert!(film.chain(images).all(|name| files.contains_key(name)), "{}", entry.file);
                if let Some(film) = &video.film {
                    let source = format!("input/locales/{}/videos/{}.vtt", film.captions_lang, entry.id);
                    assert_eq!(files[&film.captions], fs::read(case.join(&source)).unwrap(), "{source}");
                }
            }
            for name in catalogue.guides.iter().flat_map(|entry| entry.files.iter().map(|(_, name)| name)) {
                let guide: lotse_model::Guide = serde_json::from_slice(&files[name]).unwrap();
                let images = guide.steps.iter().filter_map(|(_, step)| step.image.as_ref());
                assert!(images.into_iter().all(|image| files.contains_key(&image.file)), "{name}");
            }
        }
    }
}
