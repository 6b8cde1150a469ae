// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Danish: the endings of nouns, adjectives and verbs.

use super::cut_ending;

/// Takes endings off.
pub fn cut(word: &mut Vec<u8>) {
    cut_ending(
        word,
        &[
            "ernes", "erens", "erne", "eren", "erer", "enes", "eres", "ene", "ens", "ers", "ets", "ere", "ede", "er",
            "en", "et", "es", "s", "e",
        ],
        3,
    );
    cut_ending(word, &["e"], 3);
    if let [.., a, b] = word.as_slice()
        && a == b
        && word.len() > 3
    {
        word.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Language, stem};

    #[test]
    fn inflected_words_have_one_stem() {
        for words in [
            "kalender kalenderen kalendere",
            "besked beskeder beskeden beskederne",
            "slet slette sletter slettede slettet",
        ] {
            let mut stems: Vec<_> = words.split(' ').map(|word| stem(Language::Danish, word.as_bytes())).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{words}: {stems:?}");
        }
    }
}
