// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What `lotse-service precompress` leaves behind.

use std::fs;

use lotse_service::precompress::{Report, precompress};

use crate::site::{Site, WIDGET};

#[test]
fn packs_every_text_that_gets_smaller() {
    let site = Site::new();
    let text = "wiederholt ".repeat(100);
    for ending in ["js", "css", "json", "html", "svg", "txt", "vtt", "wasm", "webp"] {
        site.write(&format!("packing/deep/a.{ending}"), &text);
    }
    // Media are packed already, and parts of them are asked for.
    for ending in ["webm", "mp4"] {
        site.write(&format!("packing/deep/a.{ending}"), &text);
    }
    site.write("packing/.hidden/a.js", &text);
    let dir = site.dir.path().join("packing");
    let report = precompress(&dir).unwrap();
    assert_eq!(report, Report { written: 16, unchanged: 0, not_smaller: 0, removed: 0 });
    assert!(dir.join("deep/a.vtt.br").exists() && dir.join("deep/a.vtt.gz").exists());
    assert!(!dir.join("deep/a.webp.br").exists() && !dir.join(".hidden/a.js.br").exists());
    assert_eq!(fs::read_dir(dir.join("deep")).unwrap().count(), 9 + 2 + 16);
}

#[test]
fn leaves_right_ones_and_renews_wrong_ones() {
    let site = Site::new();
    let dist = &site.config.widget_dir;
    precompress(dist).unwrap();
    let packed = dist.join("ox-lotse.js.br");
    let before = fs::metadata(&packed).unwrap().modified().unwrap();
    assert_eq!(precompress(dist).unwrap().written, 0);
    assert_eq!(fs::metadata(&packed).unwrap().modified().unwrap(), before);

    site.write("dist/ox-lotse.js", "export const other = 'other other other other other other other';");
    assert_eq!(precompress(dist).unwrap().written, 2);
}

#[test]
fn keeps_no_packed_file_that_would_be_larger() {
    let site = Site::new();
    let dist = &site.config.widget_dir;
    site.write(&format!("dist/{WIDGET}.br"), "left over");
    assert!(precompress(dist).unwrap().not_smaller >= 2);
    assert!(!dist.join(format!("{WIDGET}.br")).exists());
}

#[test]
fn takes_away_what_was_packed_of_files_that_are_gone() {
    let site = Site::new();
    let dist = &site.config.widget_dir;
    for name in ["gone.js.br", "gone.js.gz", "deep/gone.html.gz", "archive.tar.gz", "photo.webp.br"] {
        site.write(&format!("dist/{name}"), "left over");
    }
    assert_eq!(precompress(dist).unwrap().removed, 3);
    assert!(!dist.join("gone.js.br").exists() && !dist.join("deep/gone.html.gz").exists());
    assert!(dist.join("archive.tar.gz").exists() && dist.join("photo.webp.br").exists(), "these are not ours");
}

#[test]
fn writes_the_same_bytes_every_time() {
    let (one, other) = (Site::new(), Site::new());
    for site in [&one, &other] {
        precompress(&site.config.widget_dir).unwrap();
    }
    for name in ["ox-lotse.js.br", "ox-lotse.js.gz"] {
        let read = |site: &Site| fs::read(site.config.widget_dir.join(name)).unwrap();
        assert_eq!(read(&one), read(&other), "{name}");
    }
}

#[test]
fn names_the_folder_that_is_not_there() {
    let error = precompress("nowhere".as_ref()).unwrap_err();
    assert!(error.to_string().starts_with("nowhere: "), "{error}");
}
