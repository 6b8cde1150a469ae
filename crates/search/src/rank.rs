// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Documents in the order in which they answer a query.

use crate::index::{Index, MOST_IMPACT};
use crate::query::{Alternative, Query, Slot};

/// What of a document's score does not depend on how much of the query it holds.
const ALONE: f32 = 0.7;
/// From this score of a word on a document holds it for good.
const ENOUGH: f32 = 0.3;

/// A document that was found.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Hit {
    /// Its number; [`Index::id`] has its id.
    pub document: usize,
    /// Higher is better; comparable within one query only.
    pub score: f32,
}

impl Index {
    /// The best `most` documents, best first; equally good ones in the order in which they were put in. What stands in shards that
    /// are not there yet is not found.
    pub fn search(&self, query: &Query, most: usize) -> Vec<Hit> {
        let mut totals = vec![Total::default(); self.len()];
        let mut all = 0f32;
        let mut scores = SlotScores::new(self.len());
        for slot in &query.slots {
            let rarity = slot.weight * scores.fill(self, slot);
            all += rarity;
            for (document, score) in scores.drain() {
                let total = &mut totals[document];
                total.score += rarity * score;
                total.covered += rarity * score.min(ENOUGH) / ENOUGH;
            }
        }
        let found = totals.iter().enumerate().filter(|(_, total)| total.score > 0.0);
        let hits = found.map(|(document, total)| {
            let share = ALONE + (1.0 - ALONE) * total.covered / all;
            Hit { document, score: total.score * share }
        });
        best(hits, most)
    }
}

/// What a document has for all of a query.
#[derive(Clone, Copy, Default)]
struct Total {
    score: f32,
    /// The share of the query that it holds.
    covered: f32,
}

fn best(hits: impl Iterator<Item = Hit>, most: usize) -> Vec<Hit> {
    let mut best: Vec<Hit> = Vec::with_capacity(most.min(64) + 1);
    for hit in hits {
        if best.len() >= most && best.last().is_none_or(|last| last.score >= hit.score) {
            continue;
        }
        let place = best.partition_point(|other| other.score >= hit.score);
        best.insert(place, hit);
        best.truncate(most);
    }
    best
}

/// What each document has for one slot, 0 to 1.
pub(crate) struct SlotScores {
    scores: Vec<f32>,
    phrase: Vec<f32>,
    touched: Vec<usize>,
}

impl SlotScores {
    pub(crate) fn new(documents: usize) -> SlotScores {
        SlotScores { scores: vec![0.0; documents], phrase: vec![0.0; documents], touched: Vec::new() }
    }

    /// The best alternative counts. Returns how much the slot tells: the rarer what stands for it, the more.
    pub(crate) fn fill(&mut self, index: &Index, slot: &Slot) -> f32 {
        let sure = slot.alternatives.first().map_or(0.0, |first| first.weight * 0.9);
        let mut count = 0;
        for alternative in &slot.alternatives {
            self.add(index, alternative);
            if alternative.weight >= sure {
                count = self.touched.len();
            }
        }
        rarity(count.max(1), index.len())
    }

    fn add(&mut self, index: &Index, alternative: &Alternative) {
        match alternative.stems.as_slice() {
            [stem] => {
                for (document, score) in entries(index, *stem) {
                    self.raise(document, alternative.weight * score);
                }
            }
            stems => self.add_phrase(index, stems, alternative.weight),
        }
    }

    /// The mean of the words of a phrase, where all of them are.
    fn add_phrase(&mut self, index: &Index, stems: &[u32], weight: f32) {
        let share = 1.0 / stems.len() as f32;
        let mut documents = Vec::new();
        for stem in stems {
            for (document, score) in entries(index, *stem) {
                let sum = &mut self.phrase[document];
                if *sum == 0.0 {
                    documents.push(document);
                }
                // Whole numbers count the words, what is after the point is the mean of their scores.
                *sum += 1.0 + score * share * 0.99;
            }
        }
        for document in documents {
            let sum = core::mem::take(&mut self.phrase[document]);
            let count = sum.trunc();
            if count as usize == stems.len() {
                self.raise(document, weight * (sum - count));
            }
        }
    }

    fn raise(&mut self, document: usize, score: f32) {
        let best = &mut self.scores[document];
        if *best == 0.0 {
            self.touched.push(document);
        }
        *best = best.max(score);
    }

    /// All documents and their scores; afterwards there are none.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = (usize, f32)> {
        let scores = &mut self.scores;
        self.touched.drain(..).map(|document| (document, core::mem::take(&mut scores[document])))
    }
}

fn entries(index: &Index, stem: u32) -> impl Iterator<Item = (usize, f32)> {
    index.entries(stem).map(|(document, impact)| (document, (f32::from(impact) / f32::from(MOST_IMPACT)).sqrt()))
}

/// The logarithm of how many documents do without a word, for each that has it.
fn rarity(with: usize, all: usize) -> f32 {
    let with = with as f32;
    log2(1.0 + (all as f32 - with + 0.5).max(0.0) / (with + 0.5))
}

/// Good to a tenth, the same on every machine, and without a library.
fn log2(x: f32) -> f32 {
    let bits = x.to_bits();
    let exponent = (bits >> 23) as i32 - 127;
    let mantissa = f32::from_bits((bits & 0x007f_ffff) | 0x3f80_0000);
    exponent as f32 + (mantissa - 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_logarithm_is_near_enough_and_rises() {
        let xs: Vec<f32> = (0..1000).map(|at| 1.0 + at as f32 * 0.37).collect();
        assert!(xs.iter().all(|x| (log2(*x) - x.log2()).abs() < 0.1));
        assert!(xs.is_sorted_by(|a, b| log2(*a) < log2(*b)));
    }

    #[test]
    fn equally_good_documents_keep_their_order() {
        let hits = [(0, 1.0), (1, 2.0), (2, 2.0), (3, 1.0), (4, 2.0)].map(|(document, score)| Hit { document, score });
        let order = |most| best(hits.into_iter(), most).iter().map(|hit| hit.document).collect::<Vec<_>>();
        assert_eq!(order(10), [1, 2, 4, 0, 3]);
        assert_eq!(order(2), [1, 2]);
        assert_eq!(order(0), []);
    }
}
