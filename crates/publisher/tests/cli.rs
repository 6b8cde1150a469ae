// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The command as people call it: exit codes, what stands where, and what is written to disk.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/content");

fn lotse(arguments: &[&str]) -> (i32, String, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).args(["--today", "2027-01-01"]).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

fn case(name: &str) -> String {
    format!("{CASES}/{name}")
}

/// A copy of the good case, to be spoilt.
fn root() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    copy(Path::new(&case("good/languages/input")), root.path());
    root
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// What `lotse check` says about the copy after `spoil`: `rule file:line` for each error.
fn errors(spoil: impl Fn(&Path)) -> Vec<String> {
    let root = root();
    spoil(root.path());
    let (code, json, _) = lotse(&["check", "--format", "json", "--root", root.path().to_str().unwrap()]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
    let errors = rows.iter().filter(|row| row["severity"] == "error");
    let errors: Vec<_> = errors
        .map(|row| format!("{} {}:{}", row["rule"].as_str().unwrap(), row["file"].as_str().unwrap(), row["line"]))
        .collect();
    assert_eq!(code, i32::from(!errors.is_empty()));
    errors
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let mut names: Vec<_> = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    names
}

#[test]
fn good_content_passes_and_problems_are_exit_code_1() {
    let (code, out, _) = lotse(&["check", "--root", &case("good/small/input")]);
    assert_eq!((code, out.as_str()), (0, "0 Fehler, 0 Warnungen\n"));
    let (code, out, _) = lotse(&["check", "--lang", "en", "--root", &case("bad/unknown-step")]);
    assert_eq!(code, 1);
    assert_eq!(
        out,
        "error[unknown-step]: answer `no` leads to `rerty`, which does not exist
 --> content/guides/senden.toml:8:32
  |
8 | answers = { yes = \"done\", no = \"rerty\", unsure = \"retry\" }
  |                                ^^^^^^^
  = help: did you mean `retry`?

1 error, 0 warnings
"
    );
}

#[test]
fn warnings_are_problems_only_if_strict() {
    let root = case("bad/stale");
    assert_eq!(lotse(&["check", "--root", &root]).0, 0);
    assert_eq!(lotse(&["check", "--strict", "--root", &root]).0, 1);
}

#[test]
fn a_wrong_call_or_a_root_without_content_is_exit_code_2() {
    let empty = tempfile::tempdir().unwrap();
    let (code, out, err) = lotse(&["check", "--root", empty.path().to_str().unwrap()]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("`content`") && err.contains("--root"), "{err}");
    assert_eq!(lotse(&["check", "--format", "xml"]).0, 2);
    assert_eq!(lotse(&["fly"]).0, 2);
    assert_eq!(lotse(&["build", "--root", &case("good/small/input")]).0, 2, "--out is missing");
}

#[test]
fn a_build_with_errors_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out");
    let (code, _, err) = lotse(&["build", "--root", &case("bad/raw-html"), "--out", out.to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(err.contains("error[raw-html]") && err.contains("nichts geschrieben"), "{err}");
    assert!(!out.exists());
}

#[test]
fn a_build_writes_what_is_expected_and_a_second_one_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("a"), folder.path().join("b/c"));
    for out in [&first, &second, &second] {
        let (code, ..) = lotse(&["build", "--root", &case("good/small/input"), "--out", out.to_str().unwrap()]);
        assert_eq!(code, 0);
    }
    for below in ["", "guides", "images"] {
        let expected = names(&Path::new(&case("good/small/expected")).join(below));
        for out in [&first, &second] {
            let written = names(&out.join(below));
            assert_eq!(written.len(), expected.len(), "{below}");
            for (written, expected) in written.iter().zip(&expected).filter(|(path, _)| path.is_file()) {
                assert_eq!(fs::read(written).unwrap(), fs::read(expected).unwrap(), "{}", written.display());
            }
        }
    }
}

#[test]
fn a_folder_of_somebody_else_is_exit_code_2_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("thesis.txt"), "x").unwrap();
    let (code, _, err) =
        lotse(&["build", "--root", &case("good/small/input"), "--out", folder.path().to_str().unwrap()]);
    assert_eq!(code, 2);
    assert!(err.contains("lotse build"), "{err}");
    assert_eq!(names(folder.path()).len(), 1);
}

#[test]
fn a_new_guide_passes_the_check_and_can_be_published() {
    let root = root();
    let path = root.path().to_str().unwrap();
    fs::create_dir_all(root.path().join("locales/en")).unwrap();
    let (code, out, _) = lotse(&["new", "guide", "kalender-neu", "--root", path]);
    assert_eq!(
        (code, out.as_str()),
        (
            0,
            "content/guides/kalender-neu.toml\nlocales/de/guides/kalender-neu.ftl\nlocales/en/guides/kalender-neu.ftl\n"
        )
    );
    let (code, out, _) = lotse(&["check", "--root", path]);
    assert_eq!(code, 0, "{out}");
    assert!(!out.contains("kalender-neu.toml"), "{out}");
    let built = root.path().join("out");
    assert_eq!(lotse(&["build", "--root", path, "--out", built.to_str().unwrap()]).0, 0);
}

#[test]
fn a_new_guide_never_overwrites_and_never_takes_a_bad_name() {
    let root = root();
    let path = root.path().to_str().unwrap();
    let words = root.path().join("locales/de/guides/neu.ftl");
    fs::write(&words, "mine").unwrap();
    for id in ["senden", "neu", "Neu", "a b", "../neu", ""] {
        assert_eq!(lotse(&["new", "guide", id, "--root", path]).0, 1, "{id}");
    }
    assert_eq!(names(&root.path().join("content/guides")).len(), 1);
    assert_eq!(fs::read_to_string(words).unwrap(), "mine");
}

#[test]
fn files_that_are_no_text_are_named_and_nothing_is_said_about_what_they_may_hold() {
    let guide = "content/guides/senden.toml";
    let words = "locales/de/guides/senden.ftl";
    let write =
        |path: &'static str, bytes: &'static [u8]| errors(move |root| fs::write(root.join(path), bytes).unwrap());
    assert_eq!(write(guide, b"category = \"mail\"\nowner = \"\xff\"\n"), [format!("toml-syntax {guide}:2")]);
    assert_eq!(write(words, b"guide = A\nx = \xe4\n"), [format!("fluent-syntax {words}:2")]);
    assert_eq!(write(guide, b"category = \"mail\"\n\0\n"), [format!("hidden-characters {guide}:2")]);
    assert_eq!(write(words, b"guide = A\0\n"), [format!("hidden-characters {words}:1")]);
}

#[test]
fn names_with_umlauts_spaces_or_capitals_are_refused_wherever_they_stand() {
    let guide = "content/guides/senden.toml";
    let copied = |from: &'static str, to: &'static str| {
        errors(move |root| {
            fs::create_dir_all(root.join(to).parent().unwrap()).unwrap();
            fs::copy(root.join(from), root.join(to)).unwrap();
        })
    };
    for name in ["content/guides/Größe.toml", "content/guides/a b.toml", "content/guides/Senden.toml"] {
        assert!(copied(guide, name).contains(&format!("bad-id {name}:1")), "{name}");
    }
    for name in ["content/images/größe.de.webp", "content/images/a b.webp", "content/images/Bild.webp"] {
        assert_eq!(copied(guide, name), [format!("bad-id {name}:1")]);
    }
    assert_eq!(copied(guide, "content/guides/b.TOML"), ["bad-id content/guides/b.TOML:1"]);
    assert_eq!(copied("locales/de/terms.ftl", "locales/DE/terms.ftl"), ["bad-id locales/DE:1"]);
}

#[test]
fn a_file_whose_name_is_no_text_is_named_as_far_as_it_can_be() {
    use std::os::unix::ffi::OsStrExt;
    let name = std::ffi::OsStr::from_bytes(b"content/guides/\xff.toml");
    assert_eq!(errors(|root| fs::write(root.join(name), "x").unwrap()), ["bad-id content/guides/\u{fffd}.toml:1"]);
}

#[test]
fn pictures_that_are_none_or_lead_out_are_refused() {
    let with = |spoil: &dyn Fn(&Path)| {
        errors(|root| {
            let guide = root.join("content/guides/senden.toml");
            let toml = fs::read_to_string(&guide).unwrap();
            let (head, steps) = toml.split_once("\n[steps.").unwrap();
            let (name, rest) = steps.split_once('\n').unwrap();
            fs::write(&guide, format!("{head}\n[steps.{name}\nimage = \"bild\"\n{rest}")).unwrap();
            fs::create_dir_all(root.join("content/images")).unwrap();
            spoil(&root.join("content/images/bild.webp"));
        })
    };
    let text = with(&|image| fs::write(image, "no picture").unwrap());
    assert!(text.iter().any(|row| row.starts_with("missing-image content/guides/senden.toml")), "{text:?}");
    let outside = tempfile::NamedTempFile::new().unwrap();
    let link = with(&|image| std::os::unix::fs::symlink(outside.path(), image).unwrap());
    assert!(link.contains(&"broken-link content/images/bild.webp:1".to_owned()), "{link:?}");
}

#[test]
fn a_file_of_five_megabytes_is_refused_unread() {
    for path in ["content/guides/senden.toml", "locales/de/guides/senden.ftl"] {
        let started = std::time::Instant::now();
        let found = errors(|root| fs::write(root.join(path), "x = y\n".repeat(900_000)).unwrap());
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("-syntax ") && found[0].contains(path), "{found:?}");
        assert!(started.elapsed().as_secs() < 2);
    }
}

#[test]
fn a_line_without_end_is_refused() {
    let words = "locales/de/guides/senden.ftl";
    let found = errors(|root| {
        fs::write(root.join(words), format!("guide = G\nworks = {}\n", "{ -x } ".repeat(100_000))).unwrap();
    });
    assert_eq!(found, [format!("fluent-syntax {words}:2")]);
}

#[test]
fn a_link_out_of_the_root_is_refused_and_one_inside_is_followed() {
    let outside = tempfile::NamedTempFile::new().unwrap();
    let guide = "content/guides/senden.toml";
    let found = errors(|root| {
        fs::remove_file(root.join(guide)).unwrap();
        std::os::unix::fs::symlink(outside.path(), root.join(guide)).unwrap();
    });
    assert_eq!(found, [format!("broken-link {guide}:1")]);
    let found = errors(|root| {
        fs::rename(root.join(guide), root.join("content/elsewhere")).unwrap();
        std::os::unix::fs::symlink("../elsewhere", root.join(guide)).unwrap();
    });
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_folder_that_is_a_link_out_of_the_root_is_not_read() {
    let outside = tempfile::tempdir().unwrap();
    let found = errors(|root| {
        copy(&root.join("content"), outside.path());
        fs::write(outside.path().join("guides/secret.toml"), "x").unwrap();
        fs::remove_dir_all(root.join("content")).unwrap();
        std::os::unix::fs::symlink(outside.path(), root.join("content")).unwrap();
    });
    assert_eq!(found.iter().filter(|row| row.starts_with("broken-link")).count(), 1, "{found:?}");
    assert!(!found.iter().any(|row| row.contains("secret")), "{found:?}");
}

#[test]
fn a_text_nested_without_end_ends_neither_the_check_nor_the_build() {
    let root = root();
    let deep = format!("guide = A\n    .summary = S\nworks = W\n    .text = {}x\n", "> ".repeat(4_000));
    fs::write(root.path().join("locales/da/guides/senden.ftl"), deep).unwrap();
    let path = root.path().to_str().unwrap();
    assert_eq!(lotse(&["check", "--root", path]).0, 0);
    assert_eq!(lotse(&["build", "--root", path, "--out", root.path().join("out").to_str().unwrap()]).0, 0);
}

#[test]
fn a_guide_is_drawn_to_the_output_or_a_file() {
    let root = root();
    let at = root.path().to_str().unwrap();
    let (code, svg, _) = lotse(&["graph", "senden", "--root", at]);
    assert_eq!((code, svg.starts_with("<svg ")), (0, true), "{svg}");
    let file = root.path().join("senden.svg");
    let (code, nothing, said) = lotse(&["graph", "senden", "--out", file.to_str().unwrap(), "--root", at]);
    assert_eq!((code, nothing.as_str()), (0, ""));
    assert!(said.contains("senden.svg"), "{said}");
    assert_eq!(fs::read_to_string(file).unwrap(), svg);
    let (code, text, _) = lotse(&["graph", "senden", "--format", "mermaid", "--root", at]);
    assert_eq!((code, text.starts_with("flowchart TD\n")), (0, true), "{text}");
    let (code, _, _) = lotse(&["graph", "senden", "--out", at, "--root", at]);
    assert_eq!(code, 2, "a folder is no file to write to");
}

#[test]
fn an_unknown_guide_is_not_drawn_but_the_nearest_one_named() {
    let root = root();
    let (code, nothing, said) = lotse(&["graph", "sendne", "--root", root.path().to_str().unwrap()]);
    assert_eq!((code, nothing.as_str()), (1, ""));
    assert!(said.contains("Meinten Sie `senden`?"), "{said}");
    fs::write(root.path().join("content/guides/senden.toml"), "[").unwrap();
    let (code, _, said) = lotse(&["graph", "senden", "--root", root.path().to_str().unwrap()]);
    assert_eq!(code, 1);
    assert!(said.contains("lotse check"), "{said}");
}

/// The command with this on its standard input.
fn lotse_asked(arguments: &[&str], asked: &[u8]) -> (i32, String, String) {
    use std::io::Write;
    use std::process::Stdio;
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    let command = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    // A command that refuses its arguments does not read.
    let _ = child.stdin.take().unwrap().write_all(asked);
    let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

/// A folder with documents, and the path of a file in it.
fn documents(lines: &str) -> (TempDir, impl Fn(&str) -> String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().to_owned();
    let place = move |name: &str| path.join(name).to_str().unwrap().to_owned();
    fs::write(place("d.jsonl"), lines).unwrap();
    (folder, place)
}

const DOCUMENTS: &str = r#"{"id":"senden","title":"E-Mail bleibt im Postausgang","headings":["Server"],"text":"Prüfen Sie die Größe."}
{"id":"kalender","title":"Kalender freigeben","headings":[],"text":"Laden Sie Personen ein."}
"#;

#[test]
fn indexes_documents_and_answers_line_by_line() {
    let (_folder, place) = documents(DOCUMENTS);
    let (code, out, said) = lotse(&["index", "--documents", &place("d.jsonl"), "--lang", "de", "--out", &place("i")]);
    assert_eq!((code, out.as_str()), (0, ""));
    assert!(said.starts_with("2 Dokumente in "), "{said}");
    let asked = "Kalneder\n\nmail hengt im post ausgang\r\n\u{1f600}\nGroesse".as_bytes();
    let (code, out, said) = lotse_asked(&["search", "--index", &place("i")], asked);
    assert_eq!((code, said.as_str()), (0, ""));
    assert_eq!(out, "[\"kalender\"]\n[]\n[\"senden\"]\n[]\n[\"senden\"]\n");
    let (_, out, _) = lotse_asked(&["search", "--index", &place("i"), "-k", "1"], b"Kalender Server");
    assert_eq!(serde_json::from_str::<Vec<String>>(&out).unwrap().len(), 1);
    let (_, out, _) = lotse_asked(&["search", "--index", &place("i"), "--explain", "--lang", "en"], b"Kalneder");
    assert!(out.starts_with("Kalneder\n  1. kalender ") && out.contains("1 typing error"), "{out}");
}

#[test]
fn synonyms_may_be_given_to_either_command() {
    let (_folder, place) = documents(DOCUMENTS);
    fs::write(place("s.txt"), "Terminplaner, Kalender\n").unwrap();
    let (documents, index, synonyms) = (place("d.jsonl"), place("i"), place("s.txt"));
    lotse(&["index", "--documents", &documents, "--out", &index]);
    let (_, out, _) = lotse_asked(&["search", "--index", &index], b"Terminplaner");
    assert_eq!(out, "[]\n");
    let (_, out, _) = lotse_asked(&["search", "--index", &index, "--synonyms", &synonyms], b"Terminplaner");
    assert_eq!(out, "[\"kalender\"]\n");
    lotse(&["index", "--documents", &documents, "--out", &index, "--synonyms", &synonyms]);
    let (_, out, _) = lotse_asked(&["search", "--index", &index], b"Terminplanner");
    assert_eq!(out, "[\"kalender\"]\n");
}

#[test]
fn refuses_documents_and_indexes_that_are_wrong() {
    let (_folder, place) = documents("{\"id\":\"a\"}\n");
    let refused = |arguments: &[&str]| {
        let (code, out, said) = lotse(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{said}");
        said
    };
    let said = refused(&["index", "--documents", &place("d.jsonl"), "--out", &place("i"), "--lang", "en"]);
    assert!(said.contains("d.jsonl:1:10: not a document") && said.contains("missing field `title`"), "{said}");
    assert!(!Path::new(&place("i")).exists());
    refused(&["index", "--documents", &place("none"), "--out", &place("i")]);
    fs::write(place("d.jsonl"), DOCUMENTS.repeat(2)).unwrap();
    let said = refused(&["index", "--documents", &place("d.jsonl"), "--out", &place("i")]);
    assert!(said.contains("d.jsonl:3: Die id `senden` hat schon Zeile 1."), "{said}");
    fs::write(place("d.jsonl"), DOCUMENTS).unwrap();
    refused(&["index", "--documents", &place("d.jsonl"), "--out", &place("no/i")]);
    lotse(&["index", "--documents", &place("d.jsonl"), "--out", &place("i")]);
    let mut bytes = fs::read(place("i")).unwrap();
    bytes.pop();
    fs::write(place("i"), &bytes).unwrap();
    assert!(refused(&["search", "--index", &place("i")]).contains("beschädigt"));
    assert!(refused(&["search", "--index", &place("d.jsonl")]).contains("kein Suchindex"));
    refused(&["search", "--index", &place("none")]);
}

#[test]
fn a_learning_path_is_packed_once_it_is_named_right() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("umstieg.zip");
    let root = case("good/paths/input");
    let export = |path: &str| {
        lotse(&["export", "scorm", path, "--root", &root, "--out", file.to_str().unwrap(), "--language", "de"])
    };
    assert_eq!(export("umzug").0, 1);
    assert!(!file.exists());
    assert_eq!(export("umstieg").0, 0);
    assert!(fs::read(&file).unwrap().starts_with(b"PK"));
}

/// The language of messages and that of a translation are two things.
#[test]
fn a_translation_is_accepted_in_the_language_that_is_named() {
    let root = root();
    let accept = |guide: &str, language: &str| {
        lotse(&["translations", "accept", guide, "--language", language, "--root", root.path().to_str().unwrap()]).0
    };
    assert_eq!(accept("no-such-guide", "en"), 1);
}
