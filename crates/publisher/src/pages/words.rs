// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of pages: locales/`<lang>`/pages.ftl.

use lotse_model::Said;

use super::Pages;
use crate::text::{Finder, Platform};

impl Pages<'_, '_> {
    /// The message `id`, in German where the language lacks it; nothing if there is none at all.
    pub fn say(&self, id: &str) -> Said {
        let finder =
            Finder::new(self.content, &self.start.lang, Platform::Windows, |language| language.files.get("pages"));
        finder.find(id, "").map(|found| found.said()).unwrap_or_default()
    }
}
