// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse publish` is killed at each of its changes on disk: visitors find the old release or the new one, whole.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output};

use lotse_model::cafe::{Cafe, CafeTexts};
use lotse_model::site::{Catalogue, Site, Start};

const GUIDE: &str = "category = \"mail\"\nproducts = []\nowner = \"x\"\nreview-by = 2099-05-31\nstart = \"a\"\n[steps.a]\noutcome = \"solved\"\n";

const CAFE: &str = "rule = \"FREQ=YEARLY\"\nstart = 2026-11-24T14:00:00\nduration = \"60 min\"\nzone = \"Europe/Berlin\"\nonline = \"https://opentalk.example.org/\"\n";

fn write_root(root: &Path, words: &str) {
    let files = [
        ("content/categories.toml", "[[categories]]\nid = \"mail\"\n".to_owned()),
        ("content/guides/g.toml", GUIDE.to_owned()),
        ("content/guides/h.toml", GUIDE.to_owned()),
        (
            "content/cafe.toml",
            "name = \"Café\"\nmail = \"cafe@example.org\"\nopens = \"30 days\"\ncloses = \"2 hours\"\n".to_owned(),
        ),
        ("content/cafe/c.toml", CAFE.to_owned()),
        ("locales/de/cafe.ftl", format!("c = {words}\n")),
        ("locales/de/categories.ftl", "mail = E-Mail\n    .summary = S\n".to_owned()),
        ("locales/de/guides/g.ftl", format!("guide = {words}\n    .summary = S\na = Ende\n")),
        ("locales/de/guides/h.ftl", format!("guide = Auch {words}\n    .summary = S\na = Ende\n")),
    ];
    for (path, text) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn publish(root: &Path, to: &Path, kill_at: Option<usize>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command
        .arg("publish")
        .arg("--by")
        .arg("x")
        .arg("--root")
        .arg(root)
        .arg("--to")
        .arg(to)
        .env("RAYON_NUM_THREADS", "1");
    command.envs(kill_at.map(|point| ("LOTSE_KILL_AT", point.to_string()))).output().unwrap()
}

/// What a visitor finds: the title of the guide in the catalogue, if everything up to the guide and its page is whole.
fn seen(dir: &Path) -> Option<String> {
    let read = |name: &str| fs::read(dir.join(name)).ok();
    let site: Site = serde_json::from_slice(&read("site.json")?).expect("site.json is whole");
    let start: Start = serde_json::from_slice(&read(&site.languages.get("de")?.start).expect("start")).expect("start");
    let catalogue: Catalogue = serde_json::from_slice(&read(&start.catalogue).expect("catalogue")).expect("catalogue");
    let title = catalogue.guides.iter().find(|guide| guide.id.as_str() == "g")?.title.text.clone();
    for guide in &catalogue.guides {
        let text = read(guide.file("windows")?).expect("the guide is there");
        serde_json::from_slice::<lotse_model::Guide>(&text).expect("the guide is whole");
        let page = String::from_utf8(read(&format!("pages/de/{}.html", guide.id)).expect("the page is there")).unwrap();
        assert!(page.contains(&guide.title.text) && page.ends_with("</html>"), "the page belongs to the same release");
    }
    see_cafe(dir, &title);
    Some(title)
}

/// The café belongs to the same release.
fn see_cafe(dir: &Path, title: &str) {
    let read = |name: &str| fs::read(dir.join(name)).expect("the file is there");
    let cafe: Cafe = serde_json::from_slice(&read("cafe.json")).expect("cafe.json is whole");
    let texts: CafeTexts = serde_json::from_slice(&read(cafe.texts.get("de").expect("German"))).expect("words");
    assert!(String::from_utf8(read(&texts.feed)).unwrap().contains(&format!("SUMMARY:{title}\r\n")));
    for date in &cafe.dates {
        let words = texts.dates.get(&date.id).expect("each date has words");
        assert_eq!(words.title.text, title);
        assert!(String::from_utf8(read(&words.calendar)).unwrap().contains(&format!("SUMMARY:{title}\r\n")));
    }
}

#[test]
fn a_kill_at_any_moment_leaves_the_old_or_the_new_release_whole() {
    let (old, new) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write_root(old.path(), "alt");
    write_root(new.path(), "neu");
    let mut killed = 0;
    for point in 1.. {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("content");
        assert!(publish(old.path(), &to, None).status.success());
        let output = publish(new.path(), &to, Some(point));
        let title = seen(&to).expect("a release is there");
        if output.status.signal().is_none() {
            assert_eq!(title, "neu", "{}", String::from_utf8_lossy(&output.stderr));
            break;
        }
        killed += 1;
        assert!(["alt", "neu"].contains(&title.as_str()), "after point {point}: {title}");
        assert!(publish(new.path(), &to, None).status.success(), "the next run goes through after point {point}");
        assert_eq!(seen(&to).as_deref(), Some("neu"));
        let left = fs::read_dir(&to).unwrap().chain(fs::read_dir(to.join("releases")).unwrap());
        let left: Vec<_> =
            left.map(|e| e.unwrap().file_name()).filter(|n| n.to_string_lossy().starts_with(".lotse")).collect();
        assert!(left.is_empty(), "left after point {point}: {left:?}");
    }
    assert!(killed >= 30, "only {killed} points");
}

#[test]
fn a_kill_during_the_very_first_release_shows_nothing_or_all_of_it() {
    let root = tempfile::tempdir().unwrap();
    write_root(root.path(), "neu");
    for point in (1..).step_by(3) {
        let dir = tempfile::tempdir().unwrap();
        let to = dir.path().join("content");
        let output = publish(root.path(), &to, Some(point));
        assert!(seen(&to).is_none_or(|title| title == "neu"), "after point {point}");
        if output.status.signal().is_none() {
            break;
        }
        assert!(publish(root.path(), &to, None).status.success());
        assert_eq!(seen(&to).as_deref(), Some("neu"));
    }
}

#[test]
fn a_full_disk_leaves_the_old_release() {
    let (old, new) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write_root(old.path(), "alt");
    write_root(new.path(), &"neu ".repeat(400));
    let dir = tempfile::tempdir().unwrap();
    let to = dir.path().join("content");
    assert!(publish(old.path(), &to, None).status.success());
    // No file above one block: what a disk without room comes to for every file that is larger.
    let lotse = env!("CARGO_BIN_EXE_lotse");
    let script = "trap '' XFSZ; ulimit -f 1; exec \"$0\" publish --by x --root \"$1\" --to \"$2\"";
    let output = Command::new("sh").arg("-c").arg(script).arg(lotse).arg(new.path()).arg(&to).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stderr).contains("lässt sich nicht schreiben"));
    assert_eq!(seen(&to).as_deref(), Some("alt"));
}
