// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Compounds taken apart into words that occur in the documents: `Postausgangsserver` → `postausgangs`, `server`.

use crate::index::Words;
use crate::stem::{Language, is_separable};

/// Shorter words are not taken apart.
const COMPOUND: usize = 7;
/// The shortest part.
const PART: usize = 3;

/// The two parts of a compound that are known best; each may be one again.
pub fn halves(words: &Words, word: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    if word.len() < COMPOUND || !word.is_ascii() {
        return None;
    }
    let mut best: Option<(u32, Vec<u8>, Vec<u8>)> = None;
    for at in PART..=word.len() - PART {
        let (left, right) = word.split_at(at);
        let Some(left_score) = score(words, left, true) else { continue };
        for right in [right.to_vec(), swallowed(left, right)] {
            let Some(score) = score(words, &right, false).map(|right| left_score * right) else { continue };
            if best.as_ref().is_none_or(|(best, ..)| score > *best) {
                best = Some((score, left.to_vec(), right));
            }
        }
    }
    best.map(|(_, left, right)| (left, right))
}

/// Folding makes one letter of `oe` in `Kontoeinstellung` too; this is the right part with its `e` again, if it may have had one.
fn swallowed(left: &[u8], right: &[u8]) -> Vec<u8> {
    match left {
        [.., b'a' | b'o' | b'u'] => [b"e", right].concat(),
        _ => Vec::new(),
    }
}

/// All parts of a compound, largest first, without the compound itself.
pub fn parts(words: &Words, word: &[u8]) -> Vec<Vec<u8>> {
    let Some((left, right)) = halves(words, word) else { return Vec::new() };
    let mut smaller = parts(words, &left);
    smaller.extend(parts(words, &right));
    let mut parts = vec![left, right];
    parts.append(&mut smaller);
    parts
}

/// The longest part at the beginning or end of an unknown word that is known, and what is left of the word.
pub fn known_end<'w>(words: &Words, word: &'w [u8]) -> Option<(&'w [u8], &'w [u8])> {
    if word.len() < COMPOUND || !word.is_ascii() {
        return None;
    }
    for length in (4..word.len() - 1).rev() {
        let (left, rest) = word.split_at(length);
        if score(words, left, true).is_some() {
            return Some((left, rest));
        }
        let (rest, right) = word.split_at(word.len() - length);
        if score(words, right, false).is_some() {
            return Some((right, rest));
        }
    }
    None
}

/// How well a part is known; none if not at all.
fn score(words: &Words, part: &[u8], is_left: bool) -> Option<u32> {
    let stem = known(words, part, is_left)?;
    let documents = words.count(stem) as u32;
    // Longer parts are surer than frequent ones.
    (documents > 0).then(|| (documents.ilog2() + 2) * part.len() as u32)
}

fn known(words: &Words, part: &[u8], is_left: bool) -> Option<u32> {
    let vocabulary = &words.vocabulary;
    if part.len() < PART || words.is_stop(part) || (vocabulary.language() == Language::German && is_separable(part)) {
        return None;
    }
    if vocabulary.has(part) {
        return vocabulary.stem(part);
    }
    // Another ending than any that occurs; but the same stem alone would make `servieren` of `reservieren` a `Server`.
    if part.len() >= 6 && !vocabulary.beginning_with(&part[..part.len() - 3]).is_empty() {
        return vocabulary.stem(part);
    }
    // Between two words of a compound may stand letters that belong to neither.
    let is_word = |word: &&[u8]| word.len() >= PART && vocabulary.has(word) && !words.is_stop(word);
    let joint = is_left.then(|| joints(part).find(is_word));
    vocabulary.stem(joint.flatten()?)
}

fn joints(part: &[u8]) -> impl Iterator<Item = &[u8]> {
    ["s", "es", "n", "en", "er", "e"].iter().filter_map(move |joint| part.strip_suffix(joint.as_bytes()))
}
