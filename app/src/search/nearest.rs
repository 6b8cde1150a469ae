// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which categories are nearest to a query that found nothing.

use std::collections::BTreeSet;

use lotse_model::site::Category;

/// So many are offered.
const OFFERED: usize = 3;

/// The categories that have most letters in a row in common with `query`; without any, the first ones.
pub fn nearest<'c>(categories: &'c [Category], query: &str) -> Vec<&'c Category> {
    let wanted = threes(query);
    let mut all: Vec<_> = categories.iter().collect();
    all.sort_by_cached_key(|category| {
        let text = threes(&format!("{} {}", category.title.text, category.summary.text));
        std::cmp::Reverse(wanted.intersection(&text).count())
    });
    all.truncate(OFFERED);
    all
}

/// All three letters that follow one another in a word.
fn threes(text: &str) -> BTreeSet<[char; 3]> {
    let text: Vec<char> = text.chars().take(200).flat_map(char::to_lowercase).collect();
    let threes = text.windows(3).filter_map(|three| <[char; 3]>::try_from(three).ok());
    threes.filter(|three| three.iter().all(|c| c.is_alphabetic())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse_model::Said;

    #[test]
    fn a_category_that_sounds_alike_comes_first_and_none_is_no_reason_to_offer_nothing() {
        let category = |id: &str, title: &str| Category {
            id: id.into(),
            title: Said { text: title.into(), lang: None },
            summary: Said::default(),
        };
        let all = ["E-Mail", "Kalender", "Freigaben", "Anmeldung"].map(|title| category(title, title));
        let ids = |query| nearest(&all, query).iter().map(|c| c.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids("kalenderblattausdruck"), ["Kalender", "E-Mail", "Freigaben"]);
        assert_eq!(ids("🙂"), ["E-Mail", "Kalender", "Freigaben"]);
    }
}
