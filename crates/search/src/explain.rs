// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Why a document was found, for editors who keep synonyms.

use crate::index::Index;
use crate::query::{Query, Reason};
use crate::rank::SlotScores;

/// What one word of a query found in one document.
#[derive(Clone, PartialEq, Debug)]
pub struct Found {
    /// The word of the query, folded.
    pub asked: String,
    /// The words of the index that stand for it there.
    pub found: String,
    /// Why they do.
    pub reason: Reason,
    /// What it added to the score, before the share of the query that was found counts.
    pub score: f32,
}

impl Index {
    /// What each word of the query found in a document, words that found nothing left out.
    pub fn explain(&self, query: &Query, document: usize) -> Vec<Found> {
        let mut scores = SlotScores::new(self.len());
        let mut all = Vec::new();
        for slot in &query.slots {
            let rarity = slot.weight * scores.fill(self, slot);
            let score = scores.drain().find(|(found, _)| *found == document).map(|(_, score)| score * rarity);
            let best = slot.alternatives.iter().find(|alternative| {
                alternative.stems.iter().any(|stem| self.entries(*stem).any(|(found, _)| found == document))
            });
            if let Some((score, best)) = score.zip(best) {
                let found = best.stems.iter().map(|stem| self.word_of(*stem)).collect::<Vec<_>>().join(" ");
                let asked = String::from_utf8_lossy(&slot.letters).into_owned();
                all.push(Found { asked, found, reason: best.reason, score });
            }
        }
        all
    }

    /// The first word with this stem.
    fn word_of(&self, stem: u32) -> String {
        let words = &self.words.vocabulary;
        let at = (0..words.words().len()).find(|at| words.stem_of(*at) == Some(stem));
        at.map(|at| String::from_utf8_lossy(words.words().get(at)).into_owned()).unwrap_or_default()
    }
}
