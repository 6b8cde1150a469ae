// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! content/style-words.toml: the words that texts do not use, and the abbreviations that they write out.

use crate::authored::{Spanned, Style, StyleWord};
use crate::load::Sources;
use crate::load::fields::Fields;
use crate::load::settings::open;
use crate::problem::Problem;
use crate::source::Source;

/// The file.
const FILE: &str = "content/style-words.toml";

/// Reads both lists; they are empty if there is no such file.
pub fn read(sources: &Sources) -> (Style, Vec<Problem>) {
    let (source, document, problems) = open(sources, FILE);
    let (Some(source), Some(document)) = (source, document) else {
        return (Style::default(), problems);
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, &["words", "abbreviations"]);
    let style = Style {
        words: entries(&mut fields, source, "words"),
        abbreviations: entries(&mut fields, source, "abbreviations"),
    };
    (style, fields.problems)
}

fn entries(fields: &mut Fields<'_, '_>, source: &Source, name: &str) -> Vec<StyleWord> {
    let mut entries = Vec::new();
    for (table, span) in fields.tables(name) {
        let mut row = Fields::new(table, source, span, &["lang", "words", "instead", "except"]);
        row.require(&["lang", "words", "instead"]);
        let (lang, words) = (row.text("lang"), values(row.texts("words")));
        let (instead, except) = (row.text("instead"), values(row.texts("except")));
        if let (Some(lang), Some(instead)) = (lang, instead) {
            entries.push(StyleWord { lang: lang.value, words, instead: instead.value, except });
        }
        fields.problems.extend(row.problems);
    }
    entries
}

fn values(texts: Vec<Spanned<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).filter(|text| !text.trim_matches('…').trim().is_empty()).collect()
}
