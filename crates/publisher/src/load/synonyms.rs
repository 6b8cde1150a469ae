// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! content/synonyms/`<lang>`.toml: words that stand for each other when somebody searches.

use std::collections::BTreeMap;

use crate::authored::{SynonymGroup, Synonyms};
use crate::load::Sources;
use crate::load::fields::Fields;
use crate::load::settings::open;
use crate::problem::Problem;

/// The folder.
pub const FOLDER: &str = "content/synonyms";

/// Reads all files, by language.
pub fn read(sources: &Sources) -> (BTreeMap<&str, Synonyms<'_>>, Vec<Problem>) {
    let (mut all, mut problems) = (BTreeMap::new(), Vec::new());
    for (lang, source) in sources.in_folder(FOLDER) {
        let (_, document, found) = open(sources, &source.path);
        problems.extend(found);
        let Some(document) = document else { continue };
        let mut fields = Fields::new(document.as_table(), source, 0..0, &["groups"]);
        let groups = groups(&mut fields, source);
        problems.extend(fields.problems);
        all.insert(lang, Synonyms { source, groups });
    }
    (all, problems)
}

fn groups(fields: &mut Fields<'_, '_>, source: &crate::source::Source) -> Vec<SynonymGroup> {
    let mut groups = Vec::new();
    for (table, span) in fields.tables("groups") {
        let mut row = Fields::new(table, source, span.clone(), &["words", "find", "weak"]);
        row.require(&["words"]);
        let (words, find, is_weak) = (row.texts("words"), row.texts("find"), row.flag("weak"));
        groups.push(SynonymGroup { words, find, is_weak, span });
        fields.problems.extend(row.problems);
    }
    groups
}
