// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages under former names: where the guide went, or what to do instead, so that old links and print-outs go on working.

use maud::html;

use super::blocks::{blocks, said};
use super::page::document;
use super::{FOLDER, Pages};
use crate::build::{Files, former};

/// The pages of former guides.
pub fn pages(pages: &Pages<'_, '_>) -> Files {
    let lang = &pages.start.lang;
    let mut files = Files::new();
    for (old, id) in former::moved(pages.content).iter() {
        let Some(title) = pages.title(id.as_str()) else { continue };
        let body = html! {
            h1 { (said(title)) }
            p { (said(&pages.say("moved"))) " " a href={ (id) ".html" } { (said(title)) } }
        };
        files.insert(
            format!("{FOLDER}/{lang}/{old}.html"),
            document(pages, &title.text, old.as_str(), &body).into_bytes(),
        );
    }
    for (old, retired) in former::retired(pages.content, lang).iter() {
        let body = html! {
            h1 { (said(&retired.title)) }
            p { strong { (said(&pages.say("retired"))) } }
            (blocks(&retired.text))
        };
        let html = document(pages, &retired.title.text, old.as_str(), &body);
        files.insert(format!("{FOLDER}/{lang}/{old}.html"), html.into_bytes());
    }
    files
}
