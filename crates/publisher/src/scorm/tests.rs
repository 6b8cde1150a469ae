// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

use std::io::{Cursor, Read};
use std::path::Path;

use expect_test::expect;
use toml_edit::Date;
use zip::ZipArchive;

use super::*;
use crate::load::Sources;

const TODAY: Date = Date { year: 2027, month: 1, day: 1 };

/// Something made of the content in tests/content/good/paths/.
fn with_content<T>(today: Date, make: impl FnOnce(&Content<'_>) -> T) -> T {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/content/good/paths/input");
    let (sources, found) = Sources::read(&root).unwrap();
    let (content, problems) = crate::check(&sources, today, found);
    assert!(!crate::problem::has_errors(&problems), "{problems:?}");
    make(&content)
}

fn made(lang: &str) -> Files {
    with_content(TODAY, |content| files(content, "umstieg", lang)).unwrap()
}

fn text(files: &Files, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

#[test]
fn the_manifest_names_one_sco_and_every_file() {
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"
                  identifier="ox-lotse-umstieg-de" version="1.0">
          <metadata>
            <schema>ADL SCORM</schema>
            <schemaversion>1.2</schemaversion>
          </metadata>
          <organizations default="path">
            <organization identifier="path">
              <title>Umstieg</title>
              <item identifier="item" identifierref="lessons" isvisible="true">
                <title>Umstieg</title>
              </item>
            </organization>
          </organizations>
          <resources>
            <resource identifier="lessons" type="webcontent" adlcp:scormtype="sco" href="lessons/path/index.html">
              <file href="images/regeln-menu.0485cf26bf35.webp"/>
              <file href="images/regeln-rule.de.0485cf26bf35.webp"/>
              <file href="lessons/path/index.html"/>
              <file href="lessons/path/scorm.js"/>
              <file href="lessons/path/style.css"/>
              <file href="videos/ordner.0485cf26bf35.webp"/>
              <file href="videos/ordner.d802f9af0f08.mp4"/>
              <file href="videos/ordner.de.05cf5471bc24.vtt"/>
              <file href="videos/ordner.fe249a853eb4.webm"/>
            </resource>
          </resources>
        </manifest>
    "#]].assert_eq(&text(&made("de"), MANIFEST));
}

#[test]
fn titles_are_escaped_in_the_manifest() {
    let path = LearningPath {
        id: "p".into(),
        title: lotse_model::Said { text: "<A> & \"B\"".into(), lang: None },
        summary: lotse_model::Said::default(),
        steps: Vec::new(),
    };
    let manifest = manifest::manifest(&path, "de", std::iter::empty());
    assert!(manifest.contains("<title>&lt;A&gt; &amp; &quot;B&quot;</title>"), "{manifest}");
}

#[test]
fn all_lessons_are_on_the_page_in_order_and_every_place_is_there_once() {
    let files = made("de");
    let html = text(&files, page::LAUNCH);
    let after = |what: &str| html.split_once(what).unwrap_or_else(|| panic!("{what}: {html}")).1;
    for lesson in ["video-ordner", "word-outbox", "guide-senden", "video-regeln"] {
        let lesson = after(&format!("<section class=\"lesson\" id=\"{lesson}\">"));
        assert!(lesson.starts_with("<h2>"), "{lesson}");
    }
    let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for link in html.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(ids.contains(&link), "{link}");
    }
}

#[test]
fn what_the_page_shows_is_in_the_package_and_nothing_else() {
    let files = made("en");
    let html = text(&files, page::LAUNCH);
    let named = html.split("\"../../").skip(1).filter_map(|rest| rest.split('"').next());
    let named: BTreeSet<_> = named.map(str::to_owned).collect();
    let own = [MANIFEST, page::LAUNCH, page::STYLE, page::SCRIPT].map(str::to_owned);
    let all: BTreeSet<_> = named.iter().cloned().chain(own).collect();
    assert_eq!(files.keys().cloned().collect::<BTreeSet<_>>(), all);
    assert_eq!(named.iter().filter(|name| name.ends_with(".mp4") || name.ends_with(".webm")).count(), 2, "{named:?}");
}

#[test]
fn the_page_has_no_scripts_or_styles_in_it_and_asks_nobody_else() {
    let html = text(&made("de"), page::LAUNCH);
    assert_eq!(html.matches("<script").count(), 1);
    assert!(html.contains("<script src=\"scorm.js\" defer></script>"));
    assert!(!html.contains(" style=\"") && !html.contains(" onclick") && !html.contains("src=\"http"));
}

#[test]
fn the_same_content_is_the_same_package() {
    let package = || with_content(TODAY, |content| package(content, "umstieg", "de")).unwrap();
    let first = package();
    assert_eq!(first, package());
    let mut archive = ZipArchive::new(Cursor::new(first)).unwrap();
    let mut manifest = String::new();
    archive.by_name(MANIFEST).unwrap().read_to_string(&mut manifest).unwrap();
    assert_eq!(manifest, text(&made("de"), MANIFEST));
}

#[test]
fn what_is_not_there_is_said_with_what_there_is() {
    let said = |id: &str, lang: &str| match with_content(TODAY, |content| files(content, id, lang)) {
        Err(Refused::Nothing(message)) => message.en,
        other => format!("{other:?}"),
    };
    assert_eq!(
        said("umstig", "de"),
        "there is no learning path `umstig`; did you mean `umstieg`? There are: `umstieg`"
    );
    assert_eq!(said("umstieg", "fr"), "there is no language `fr`; there are: `de`, `en`");
}
