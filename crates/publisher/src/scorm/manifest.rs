// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `imsmanifest.xml`, as the SCORM 1.2 Content Aggregation Model wants it. The schema files that it names are not in the package:
//! platforms hold their own, or read none.

use std::fmt::Write;

use lotse_model::path::LearningPath;
use maud::html;

use super::page::LAUNCH;

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
          xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"
"#;

/// The manifest of `path` in `lang`; `files` are all others of the package.
pub fn manifest<'n>(path: &LearningPath, lang: &str, files: impl Iterator<Item = &'n String>) -> String {
    let title = escaped(&path.title.text);
    let mut xml = String::from(HEAD);
    let _ = write!(
        xml,
        r#"          identifier="ox-lotse-{id}-{lang}" version="1.0">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="path">
    <organization identifier="path">
      <title>{title}</title>
      <item identifier="item" identifierref="lessons" isvisible="true">
        <title>{title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="lessons" type="webcontent" adlcp:scormtype="sco" href="{LAUNCH}">
"#,
        id = path.id
    );
    for file in files {
        let _ = writeln!(xml, r#"      <file href="{}"/>"#, escaped(file));
    }
    xml.push_str("    </resource>\n  </resources>\n</manifest>\n");
    xml
}

fn escaped(text: &str) -> String {
    html! { (text) }.into_string()
}
