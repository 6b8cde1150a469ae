// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Guides of former times: what became of them, so that old links go on working.

use lotse_model::site::Retired;
use lotse_model::{GuideId, Table};

use super::guide::guide_id;
use crate::authored::Fate;
use crate::load::Content;
use crate::text::{Finder, Platform};

/// Former names → the guide of today, over as many names as there were in between.
pub fn moved(content: &Content<'_>) -> Table<GuideId, GuideId> {
    let ids = content.former.keys().filter_map(|id| Some((guide_id(id), guide_id(today(content, id)?))));
    ids.collect()
}

fn today<'c>(content: &'c Content<'_>, id: &'c str) -> Option<&'c str> {
    let mut id = id;
    for _ in 0..=content.former.len() {
        match content.former.get(id) {
            None => return content.guides.contains_key(id).then_some(id),
            Some(former) => match &former.fate {
                Fate::Moved(to) => id = &to.value,
                Fate::Retired => return None,
            },
        }
    }
    None
}

/// Guides that were given up, with what to do instead.
pub fn retired(content: &Content<'_>, lang: &str) -> Table<GuideId, Retired> {
    let retired = content.former.iter().filter(|(_, former)| matches!(former.fate, Fate::Retired));
    retired
        .map(|(id, _)| {
            let finder = Finder::new(content, lang, Platform::Windows, |language| language.guides.get(id.as_str()));
            let title = finder.find("guide", "").map(|found| found.said()).unwrap_or_default();
            let text = finder.find("guide", "text").map(|found| found.blocks()).unwrap_or_default();
            (guide_id(id), Retired { title, text })
        })
        .collect()
}
