// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! English: plural, `-ing`, `-ed`, `-ly`, `-er`.

use super::cut_ending;

/// Takes endings off.
pub fn cut(word: &mut Vec<u8>) {
    if word.ends_with(b"ss") {
        return;
    }
    if cut_ending(word, &["ies", "ied"], 3) {
        word.push(b'y');
    } else if !cut_ending(word, &["sses"], 1) {
        cut_ending(word, &["s"], 3);
    } else {
        word.extend(b"ss");
    }
    if cut_ending(word, &["ing", "ed"], 3)
        && let [.., a, b] = word.as_slice()
        && a == b
        && !matches!(a, b'l' | b's' | b'z')
    {
        word.pop();
    }
    cut_ending(word, &["e"], 3);
}

#[cfg(test)]
mod tests {
    use super::super::{Language, stem};

    #[test]
    fn inflected_words_have_one_stem() {
        for words in [
            "forward forwards forwarded forwarding",
            "reply replies replied",
            "delete deletes deleted deleting",
            "plan planned planning",
        ] {
            let mut stems: Vec<_> = words.split(' ').map(|word| stem(Language::English, word.as_bytes())).collect();
            stems.dedup();
            assert_eq!(stems.len(), 1, "{words}");
        }
    }
}
