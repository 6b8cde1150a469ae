// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words that stand for others, as editors keep them.

use crate::format::{IndexError, Reader, hash_on};
use crate::index::Words;
use crate::split;
use crate::vocabulary::Vocabulary;
use crate::words::{Word, words as cut};

/// The longest phrase, in words.
pub const LONGEST_PHRASE: usize = 4;

/// The most pairs of typed and meant in a group; no editor comes near it.
pub const LARGEST_GROUP: usize = 10_000;

/// All groups, by what is typed.
#[derive(Debug, Default)]
pub struct Synonyms {
    /// Sorted by `typed`.
    entries: Vec<Entry>,
    /// The stems of each phrase.
    phrases: Vec<Vec<u32>>,
}

/// Sorted by key, then in the order in which they were added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry {
    /// [`key`] of the phrase.
    typed: u64,
    /// What is looked for too, in `phrases`.
    meant: u32,
    /// Percent.
    weight: u8,
}

impl Synonyms {
    /// Groups: a weight in percent, and two sections of phrases, each ended by a line break: what is typed, what is meant. An empty
    /// second one: all stand for each other.
    pub fn read(mut reader: Reader<'_>, words: &Words) -> Result<Synonyms, IndexError> {
        let mut synonyms = Synonyms::default();
        while !reader.rest().is_empty() {
            let weight = reader.byte()?.min(100);
            let typed = lines(reader.section()?)?;
            let meant = lines(reader.section()?)?;
            if typed.len() * meant.len().max(typed.len()) > LARGEST_GROUP {
                return Err(IndexError::Damaged);
            }
            synonyms.add(words, weight, &typed, &meant);
        }
        synonyms.sort();
        Ok(synonyms)
    }

    /// To be called after the last [`Synonyms::add`]. A heap sort: there may be thousands, and the library's sort is ten times as long.
    pub fn sort(&mut self) {
        let entries = self.entries.as_mut_slice();
        for root in (0..entries.len() / 2).rev() {
            sift(entries, root);
        }
        for end in (1..entries.len()).rev() {
            entries.swap(0, end);
            sift(&mut entries[..end], 0);
        }
    }

    /// Adds a group.
    pub fn add(&mut self, words: &Words, weight: u8, typed: &[&str], meant: &[&str]) {
        let meant = if meant.is_empty() { typed } else { meant };
        let first = self.phrases.len();
        self.phrases.extend(meant.iter().map(|phrase| stems(words, phrase)));
        for phrase in typed {
            let Some(key) = key(&words.vocabulary, &cut(phrase)) else { continue };
            for (at, _) in meant.iter().enumerate().filter(|(_, other)| *other != phrase) {
                self.entries.push(Entry { typed: key, weight, meant: (first + at) as u32 });
            }
        }
    }

    /// What is meant by the phrase with this key, and the weight, 0 to 1.
    pub fn of(&self, key: u64) -> impl Iterator<Item = (&[u32], f32)> {
        let from = self.entries.partition_point(|entry| entry.typed < key);
        let same = self.entries.get(from..).unwrap_or_default().iter().take_while(move |entry| entry.typed == key);
        same.filter_map(|entry| {
            let stems = self.phrases.get(entry.meant as usize).filter(|stems| !stems.is_empty())?;
            Some((stems.as_slice(), f32::from(entry.weight) / 100.0))
        })
    }
}

/// The stems of a phrase that stand in documents, of unknown compounds those of their parts; none if a word is unknown.
fn stems(words: &Words, phrase: &str) -> Vec<u32> {
    let in_documents = |letters: &[u8]| words.vocabulary.stem(letters).filter(|stem| words.count(*stem) > 0);
    let mut stems = Vec::new();
    for word in cut(phrase).into_iter().filter(|word| !word.is_part && !words.is_stop(&word.letters)) {
        let before = stems.len();
        match in_documents(&word.letters) {
            Some(stem) => stems.push(stem),
            None => stems.extend(split::parts(words, &word.letters).iter().filter_map(|part| in_documents(part))),
        }
        if stems.len() == before {
            return Vec::new();
        }
    }
    stems
}

/// What a phrase is known by: its stems in their order. None for nothing, and for more words than a phrase has.
pub fn key(vocabulary: &Vocabulary, phrase: &[Word]) -> Option<u64> {
    let mut words = phrase.iter().filter(|word| !word.is_part);
    let first = vocabulary.hash_of(&words.next()?.letters);
    let rest: Vec<_> = words.collect();
    (rest.len() < LONGEST_PHRASE).then(|| {
        rest.into_iter().fold(first, |key, word| hash_on(key, &vocabulary.hash_of(&word.letters).to_le_bytes()))
    })
}

/// Restores the heap below `root`.
fn sift(entries: &mut [Entry], mut root: usize) {
    loop {
        let left = 2 * root + 1;
        let larger = |a: usize, b: usize| if b < entries.len() && entries[b] > entries[a] { b } else { a };
        let largest = larger(larger(root, left), left + 1);
        if largest == root {
            return;
        }
        entries.swap(root, largest);
        root = largest;
    }
}

fn lines(reader: Reader<'_>) -> Result<Vec<&str>, IndexError> {
    let text = core::str::from_utf8(reader.rest()).map_err(|_| IndexError::Damaged)?;
    Ok(text.lines().collect())
}
