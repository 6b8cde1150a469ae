// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! "Wo ist es jetzt?" in one language.

use lotse_model::dictionary::{Dictionary, Now, Word};

use super::guide::{guide_id, step_id};
use crate::authored;
use crate::load::Content;
use crate::text::{Finder, Platform};

/// The dictionary in `lang`; nothing if there are no entries.
pub fn publish(content: &Content<'_>, lang: &str) -> Option<Dictionary> {
    let finder = Finder::new(content, lang, Platform::Windows, |language| language.files.get("where"));
    let mut entries: Vec<_> = content.words.iter().filter_map(|word| entry(content, &finder, word)).collect();
    entries.sort_by_key(|word| (sortable(&word.word.text), word.id.clone()));
    (!entries.is_empty()).then_some(Dictionary { entries })
}

fn entry(content: &Content<'_>, finder: &Finder<'_, '_>, word: &authored::Word) -> Option<Word> {
    let id = word.id.value.as_str();
    let now = content.products.ids().filter_map(|product| {
        let text = finder.find(id, product)?.blocks();
        Some(Now { product: product.to_owned(), text })
    });
    Some(Word {
        id: id.to_owned(),
        word: finder.find(id, "")?.said(),
        now: now.collect(),
        note: finder.find(id, "note").map(|found| found.blocks()),
        keywords: finder.find(id, "keywords").map(|found| found.said().text).unwrap_or_default(),
        guide: guide_id(&word.guide.as_ref()?.value),
        step: word.step.as_ref().map(|step| step_id(&step.value)),
    })
}

/// As a German dictionary sorts: umlauts beside their vowels.
fn sortable(word: &str) -> String {
    let word = word.to_lowercase();
    [("ä", "a"), ("ö", "o"), ("ü", "u"), ("ß", "ss"), ("å", "a"), ("æ", "ae"), ("ø", "o")]
        .iter()
        .fold(word, |word, (letter, plain)| word.replace(letter, plain))
}
