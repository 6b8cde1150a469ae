// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use toml_edit::Date;
use zip::write::SimpleFileOptions;

use super::*;
use crate::load::{Content, Sources};

const TODAY: Date = Date { year: 2027, month: 1, day: 1 };

fn pack(folder: &Path, name: &str, files: &[(&str, &str)]) -> PathBuf {
    let path = folder.join(name);
    let mut zip = zip::ZipWriter::new(File::create(&path).unwrap());
    for (name, text) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    path
}

/// A language pack in which sending is called `send`.
fn german(folder: &Path, send: &str) -> Pack {
    let dtd = format!("<!-- x -->\n<!ENTITY  sendCmd.label \"{send}\">\n<!ENTITY file.label 'Da&amp;tei'>");
    let files = [
        ("manifest.json", "{\"version\": \"154.1.20270101.1\"}"),
        ("chrome/de/locale/de/messenger/messenger.dtd", dtd.as_str()),
        ("chrome/de/locale/de/messenger/prefs.properties", "# x\nlong = Zwei \\\n  Teile\numlaut=\\u00dcber\n"),
        ("localization/de/messenger/appmenu.ftl", "tools =\n    .label = Extras von { -brand-short-name }\n"),
    ];
    open(&pack(folder, &format!("{}.xpi", send.len()), &files)).unwrap()
}

const LABELS: &str = "product = \"thunderbird\"\nversion = \"153.7\"\nchecked = 2026-11-22\n\n# Kept.\n[labels.tb-gone]\nde = \"Weg\"\norigin = \"messenger/messenger.dtd:gone\"\n\n[labels.tb-send]\nde = \"Senden\"\norigin = \"messenger/messenger.dtd:sendCmd.label\"\n";

fn root(folder: &Path) {
    let files = [
        ("content/labels/thunderbird.toml", LABELS),
        ("locales/de/guides/g.ftl", "guide = G\nsend = { tb-send }\n    .text = Hier { tb-gone }\n"),
        ("locales/en/guides/g.ftl", "guide = G\nsend = { tb-send }\n"),
    ];
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn all_three_formats_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let pack = german(folder.path(), "Jetzt senden");
    assert_eq!((pack.lang.as_str(), pack.version.as_deref()), ("de", Some("154.1")));
    for (origin, words) in [
        ("messenger/messenger.dtd:sendCmd.label", "Jetzt senden"),
        ("messenger/messenger.dtd:file.label", "Da&tei"),
        ("messenger/prefs.properties:long", "Zwei Teile"),
        ("messenger/prefs.properties:umlaut", "Über"),
        ("messenger/appmenu.ftl:tools.label", "Extras von Thunderbird"),
    ] {
        assert_eq!(pack.get(origin), Some(words), "{origin}");
    }
}

#[test]
fn what_moved_is_found_with_every_guide_step_and_language_that_cites_it() {
    let folder = tempfile::tempdir().unwrap();
    root(folder.path());
    let (sources, _) = Sources::read(folder.path()).unwrap();
    let (content, _) = Content::load(&sources, TODAY);
    let findings = compare(&content.labels, &[german(folder.path(), "Jetzt senden")]);
    let changed = Moved::Changed { lang: "de".into(), old: Some("Senden".into()), new: "Jetzt senden".into() };
    assert_eq!(
        findings,
        [
            Finding { label: "tb-gone".into(), moved: Moved::Vanished { lang: "de".into() } },
            Finding { label: "tb-send".into(), moved: changed },
        ]
    );
    let cited = |label: &str| usage(&content).get(label).map_or(0, Vec::len);
    assert_eq!((cited("tb-send"), cited("tb-gone")), (2, 1));
    assert_eq!(usage(&content)["tb-gone"], [Usage { guide: "g".into(), step: "send".into(), lang: "de".into() }]);
}

#[test]
fn the_file_is_written_anew_with_nothing_else_changed() {
    let folder = tempfile::tempdir().unwrap();
    root(folder.path());
    let (sources, _) = Sources::read(folder.path()).unwrap();
    let (content, _) = Content::load(&sources, TODAY);
    let pack = german(folder.path(), "Jetzt senden");
    let text = rewrite(LABELS, &compare(&content.labels, &[pack]), Some("154.1"), TODAY).unwrap();
    let expected =
        LABELS.replace("\"Senden\"", "\"Jetzt senden\"").replace("153.7", "154.1").replace("2026-11-22", "2027-01-01");
    assert_eq!(text, expected);
}

#[test]
fn a_file_of_unknown_layout_is_refused_with_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let foreign = pack(folder.path(), "x.xpi", &[("readme.txt", "hello")]);
    fs::write(folder.path().join("no.zip"), "no archive").unwrap();
    let cut = fs::read(pack(folder.path(), "cut.xpi", &[("localization/de/a.ftl", "a = A\n")])).unwrap();
    fs::write(folder.path().join("cut.xpi"), &cut[..cut.len() / 2]).unwrap();
    for path in [foreign, folder.path().join("no.zip"), folder.path().join("cut.xpi"), folder.path().join("absent")] {
        let Broken(message) = open(&path).unwrap_err();
        assert!(message.de.contains(&path.display().to_string()), "{}", message.de);
    }
}
