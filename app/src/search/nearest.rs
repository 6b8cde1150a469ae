// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which categories are nearest to a query that found nothing.

use lotse_model::site::Category;

/// So many are offered.
const OFFERED: usize = 3;

/// Letters of a query that are looked at; the rest of a pasted message says nothing more.
const LOOKED_AT: usize = 100;

/// The categories that have most letters in a row in common with `query`; without any, the first ones.
pub fn nearest<'c>(categories: &'c [Category], query: &str) -> Vec<&'c Category> {
    let wanted: Vec<char> = query.to_lowercase().chars().take(LOOKED_AT).collect();
    // Few categories: picked one after the other, since a sort for this alone would weigh more than all of it.
    let mut left: Vec<(usize, &Category)> = categories.iter().map(|c| (in_common(&wanted, c), c)).collect();
    let mut best = Vec::new();
    while best.len() < OFFERED && !left.is_empty() {
        let most = left.iter().map(|(common, _)| *common).max().unwrap_or_default();
        let at = left.iter().position(|(common, _)| *common == most).unwrap_or_default();
        best.push(left.remove(at).1);
    }
    best
}

/// How often three letters of `wanted` that follow one another stand in what the category says.
fn in_common(wanted: &[char], Category { title, summary, .. }: &Category) -> usize {
    let text: Vec<char> = format!("{} {}", title.text, summary.text).to_lowercase().chars().collect();
    let is_word = |three: &&[char]| three.iter().all(|c| c.is_alphabetic());
    wanted.windows(3).filter(is_word).filter(|three| text.windows(3).any(|other| other == *three)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse_model::Said;

    #[test]
    fn a_category_that_sounds_alike_comes_first_and_none_is_no_reason_to_offer_nothing() {
        let category = |title: &str| Category {
            id: title.into(),
            title: Said { text: title.into(), lang: None },
            summary: Said::default(),
        };
        let all = ["E-Mail", "Kalender", "Freigaben", "Anmeldung"].map(category);
        let ids = |query| nearest(&all, query).iter().map(|c| c.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids("kalenderblattausdruck"), ["Kalender", "E-Mail", "Freigaben"]);
        assert_eq!(ids("\u{1F642}"), ["E-Mail", "Kalender", "Freigaben"]);
        assert!(nearest(&[], "x").is_empty());
    }
}
