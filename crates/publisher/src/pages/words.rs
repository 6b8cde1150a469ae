// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of pages: locales/`<lang>`/pages.ftl.

use std::collections::BTreeMap;

use lotse_model::Said;

use super::Pages;
use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::text::{Finder, Platform};

/// All words of pages in one language, resolved once: a page says some fifty of them.
pub struct PageWords(BTreeMap<String, Said>);

impl PageWords {
    /// The words in `lang`, in German where it lacks one.
    pub fn new(content: &Content<'_>, lang: &str) -> Self {
        let finder = Finder::new(content, lang, Platform::Windows, |language| language.files.get("pages"));
        let german = content.languages.get(FALLBACK).and_then(|language| language.files.get("pages"));
        let ids = german.into_iter().flat_map(|words| words.messages.keys());
        Self(ids.filter_map(|id| Some(((*id).to_owned(), finder.find(id, "")?.said()))).collect())
    }
}

impl Pages<'_, '_> {
    /// The message `id`; nothing if there is none.
    pub fn say(&self, id: &str) -> Said {
        self.words.0.get(id).cloned().unwrap_or_default()
    }
}
