// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a text answers a query: the words to mark, and the stretch of a longer text worth showing.

use core::ops::Range;

use crate::index::Index;
use crate::query::{Query, Reason};
use crate::split;
use crate::words::{Word, words};

/// A stretch of a text and the words to mark in it. All ranges are bytes of the text and lie between characters.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Passage {
    /// What to show.
    pub range: Range<usize>,
    /// What to mark, in the order of the text, without overlaps; also outside `range`.
    pub marks: Vec<Range<usize>>,
    /// How well it answers: how many different words of the query it holds, the typed ones counting more than what stands for them.
    pub score: u32,
}

/// A word of the text that stands for a word of the query.
struct Mark {
    range: Range<usize>,
    slot: usize,
    weight: u32,
}

impl Index {
    /// The words of `text` that stand for words of the query.
    pub fn marks(&self, query: &Query, text: &str) -> Vec<Range<usize>> {
        self.marks_in(query, &words(text)).into_iter().map(|mark| mark.range).collect()
    }

    /// The stretch of `text` of at most `longest` bytes that answers best, from the beginning of a sentence where it can be. None if the
    /// text holds no word of the query. Of several texts the one with the highest score is the passage to show.
    pub fn passage(&self, query: &Query, text: &str, longest: usize) -> Option<Passage> {
        let words = words(text);
        let marks = self.marks_in(query, &words);
        let (best, score) = (0..marks.len())
            .map(|first| (first, score(&marks, first, longest)))
            .reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        let start = marks.get(best)?.range.start;
        let range = around(text, &words, start, longest);
        Some(Passage { range, marks: marks.into_iter().map(|mark| mark.range).collect(), score })
    }

    fn marks_in(&self, query: &Query, words: &[Word]) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::new();
        for word in words {
            if marks.last().is_some_and(|last| word.range.start < last.range.end) {
                continue;
            }
            let found =
                query.slots.iter().enumerate().filter_map(|(slot, asked)| Some((slot, self.stands_for(asked, word)?)));
            if let Some((slot, weight)) = found.max_by_key(|(slot, weight)| (*weight, usize::MAX - slot)) {
                marks.push(Mark { range: word.range.clone(), slot, weight });
            }
        }
        marks
    }

    /// How surely, in percent, the word stands for the slot.
    fn stands_for(&self, slot: &crate::query::Slot, word: &Word) -> Option<u32> {
        let vocabulary = &self.words.vocabulary;
        if self.words.is_stop(&word.letters) && slot.letters != word.letters {
            return None;
        }
        let weight = |letters: &[u8]| {
            let stem = vocabulary.stem(letters)?;
            let found = slot.alternatives.iter().find(|alternative| alternative.stems.contains(&stem))?;
            Some((found.weight * slot.weight * 100.0) as u32)
        };
        let is_typed = slot.alternatives.iter().any(|alternative| alternative.reason == Reason::Beginning);
        if is_typed && word.letters.starts_with(&slot.letters) {
            return Some((slot.weight * 100.0) as u32);
        }
        weight(&word.letters).or_else(|| split::parts(&self.words, &word.letters).iter().find_map(|part| weight(part)))
    }
}

/// What stands within `longest` bytes from mark `first` on; each slot counts once.
fn score(marks: &[Mark], first: usize, longest: usize) -> u32 {
    let inside = marks.get(first..).unwrap_or_default();
    let end = inside.first().map_or(0, |mark| mark.range.start + longest);
    let mut slots: Vec<(usize, u32)> = Vec::new();
    for mark in inside.iter().take_while(|mark| mark.range.end <= end) {
        match slots.iter_mut().find(|(slot, _)| *slot == mark.slot) {
            Some((_, weight)) => *weight = mark.weight.max(*weight),
            None => slots.push((mark.slot, mark.weight)),
        }
    }
    slots.iter().map(|(_, weight)| weight + 1).sum()
}

/// A stretch of whole words that holds `place`: from the beginning of its sentence if that is near, else from a few words before.
fn around(text: &str, words: &[Word], place: usize, longest: usize) -> Range<usize> {
    if text.len() <= longest {
        return 0..text.len();
    }
    let before = longest / 3;
    let earliest = place.saturating_sub(before);
    let starts = || words.iter().filter(|word| !word.is_part).map(|word| word.range.start);
    let near = || starts().filter(|start| (earliest..=place).contains(start));
    let sentence = near().rev().find(|start| begins_sentence(text, *start));
    let start = sentence.or_else(|| near().next()).unwrap_or(place);
    let end = words.iter().map(|word| word.range.end).take_while(|end| *end <= start + longest).last();
    let end = end.filter(|end| *end > start).unwrap_or_else(|| floor(text, start + longest));
    let closed = text.get(end..).and_then(|rest| rest.chars().next()).filter(|c| ".!?…".contains(*c));
    start..end + closed.map_or(0, char::len_utf8)
}

fn begins_sentence(text: &str, start: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let trimmed = before.trim_end_matches([' ', '„', '"', '»', '(']);
    trimmed.is_empty()
        || trimmed.ends_with(['.', '!', '?', ':', '\n']) && trimmed.len() < before.len()
        || trimmed.ends_with('\n')
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
