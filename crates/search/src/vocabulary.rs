// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of all documents in order, and the stems they come to.
//!
//! Stems are not in the file: they are worked out from the words when it is read, and numbered by their first word.

use core::ops::Range;

use crate::format::{IndexError, Reader, hash};
use crate::stem::{Language, stem};
use crate::words::LONGEST;

/// No honest list takes so many times the memory of its file.
const SWELLING: usize = 64;

/// A sorted list of texts in which each leaves out what it shares with the one before.
#[derive(Debug, Default)]
pub struct TextList {
    letters: Vec<u8>,
    starts: Vec<u32>,
    /// How many bytes each shares with the one before.
    shared: Vec<u8>,
}

impl TextList {
    /// From three streams: bytes shared, bytes added, and these bytes. No text is longer than 255 bytes.
    pub fn read(reader: &mut Reader<'_>) -> Result<TextList, IndexError> {
        let size = reader.rest().len();
        let count = reader.count()?;
        let shared = reader.bytes(count)?;
        let added = reader.bytes(count)?;
        let mut new = reader.section()?;
        let mut list = TextList { starts: Vec::with_capacity(count + 1), shared: shared.to_vec(), letters: Vec::new() };
        let mut last = 0..0;
        for (shared, added) in shared.iter().zip(added) {
            let (shared, added) = (usize::from(*shared), usize::from(*added));
            let is_swollen = list.letters.len() > SWELLING * size;
            if shared > last.len() || shared + added > 255 || is_swollen {
                return Err(IndexError::Damaged);
            }
            let start = list.letters.len();
            list.starts.push(start as u32);
            list.letters.extend_from_within(last.start..last.start + shared);
            list.letters.extend(new.bytes(added)?);
            last = start..list.letters.len();
        }
        list.starts.push(list.letters.len() as u32);
        Ok(list)
    }

    /// Of texts in their order.
    #[cfg(feature = "build")]
    pub fn of<T: AsRef<[u8]>>(texts: &[T]) -> TextList {
        let mut list = TextList { starts: vec![0], ..TextList::default() };
        let mut last: &[u8] = &[];
        for text in texts {
            let text = text.as_ref();
            let shared = last.iter().zip(text).take(255).take_while(|(a, b)| a == b).count();
            list.shared.push(shared as u8);
            list.letters.extend(text);
            list.starts.push(list.letters.len() as u32);
            last = text;
        }
        list
    }

    /// How many.
    pub fn len(&self) -> usize {
        self.shared.len()
    }

    /// The text at `at`; empty if there is none.
    pub fn get(&self, at: usize) -> &[u8] {
        let (Some(from), Some(to)) = (self.starts.get(at), self.starts.get(at + 1)) else { return &[] };
        self.letters.get(*from as usize..*to as usize).unwrap_or_default()
    }

    /// How many bytes the text at `at` shares with the one before.
    pub fn shared(&self, at: usize) -> usize {
        self.shared.get(at).map_or(0, |shared| usize::from(*shared))
    }

    /// Whether `text` is in a sorted list.
    pub fn has(&self, text: &[u8]) -> bool {
        let at = self.partition(|other| other < text);
        at < self.len() && self.get(at) == text
    }

    /// The first place whose text is not `before`, in a list sorted accordingly.
    fn partition(&self, before: impl Fn(&[u8]) -> bool) -> usize {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = (low + high) / 2;
            if before(self.get(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }
}

/// Words and stems.
#[derive(Debug)]
pub struct Vocabulary {
    language: Language,
    words: TextList,
    stem_of: Vec<u32>,
    /// By stem: the hash of its letters.
    hashes: Vec<u64>,
    /// Open addressing over `hashes`; 0 is free, else one more than the stem.
    table: Vec<u32>,
}

impl Vocabulary {
    /// Of sorted words.
    pub fn new(language: Language, words: TextList) -> Vocabulary {
        let size = (words.len() * 2 + 2).next_power_of_two();
        let mut vocabulary = Vocabulary {
            language,
            stem_of: Vec::with_capacity(words.len()),
            hashes: Vec::new(),
            table: vec![0; size],
            words,
        };
        for at in 0..vocabulary.words.len() {
            let hash = hash(&stem(language, vocabulary.words.get(at)));
            let slot = vocabulary.slot(hash);
            let number = match vocabulary.table.get(slot) {
                Some(0) | None => {
                    vocabulary.hashes.push(hash);
                    let number = vocabulary.hashes.len() as u32;
                    if let Some(entry) = vocabulary.table.get_mut(slot) {
                        *entry = number;
                    }
                    number
                }
                Some(number) => *number,
            };
            vocabulary.stem_of.push(number - 1);
        }
        vocabulary
    }

    /// Where `hash` stands in the table, or the free place for it.
    fn slot(&self, hash: u64) -> usize {
        let mask = self.table.len() - 1;
        let mut slot = (hash ^ (hash >> 29)) as usize & mask;
        while let Some(number) = self.table.get(slot).filter(|number| **number != 0) {
            if self.hashes.get(*number as usize - 1) == Some(&hash) {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// How words are stemmed.
    pub fn language(&self) -> Language {
        self.language
    }

    /// All words, sorted.
    pub fn words(&self) -> &TextList {
        &self.words
    }

    /// How many stems there are.
    pub fn stems(&self) -> usize {
        self.hashes.len()
    }

    /// The stem of the word at `at`.
    pub fn stem_of(&self, at: usize) -> Option<u32> {
        self.stem_of.get(at).copied()
    }

    /// What [`Vocabulary::hash_of`] gave for the stem.
    pub fn hash(&self, stem: u32) -> u64 {
        self.hashes.get(stem as usize).copied().unwrap_or_default()
    }

    /// The hash of the stem of any folded word.
    pub fn hash_of(&self, word: &[u8]) -> u64 {
        hash(&stem(self.language, word))
    }

    /// The stem with this hash.
    pub fn by_hash(&self, hash: u64) -> Option<u32> {
        self.table.get(self.slot(hash)).and_then(|number| number.checked_sub(1))
    }

    /// The stem of any folded word, if a word in the list has the same.
    pub fn stem(&self, word: &[u8]) -> Option<u32> {
        self.by_hash(self.hash_of(word))
    }

    /// Whether exactly this word is in the list.
    pub fn has(&self, word: &[u8]) -> bool {
        self.words.has(word)
    }

    /// The words that begin with `beginning`.
    pub fn beginning_with(&self, beginning: &[u8]) -> Range<usize> {
        let from = self.words.partition(|word| word < beginning);
        let to = self.words.partition(|word| word < beginning || word.starts_with(beginning));
        from..to.max(from)
    }
}

/// Words that are too long for rows of edit distances are cut when they are read.
const _: () = assert!(LONGEST < 255);
