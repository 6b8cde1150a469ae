// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How much each word tells of each document: BM25F (Robertson, Zaragoza and Taylor, 2004), without the rarity of the word, which
//! depends on what else stands for the word of a query and is worked out when searching.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Document, Entries, Weights};
use crate::index::{MOST_IMPACT, Words};
use crate::split;
use crate::vocabulary::{TextList, Vocabulary};
use crate::words::{Word, words};

/// What a field counts, and how much a word in a longer one counts less.
struct Field {
    weight: f32,
    slope: f32,
}

const TITLE: Field = Field { weight: 5.0, slope: 0.4 };
// A list, not prose: one keyword of many counts as much as one of few.
const KEYWORDS: Field = Field { weight: 3.0, slope: 0.05 };
const HEADINGS: Field = Field { weight: 1.5, slope: 0.5 };
const TEXT: Field = Field { weight: 1.0, slope: 0.45 };
const FIELDS: [Field; 4] = [TITLE, KEYWORDS, HEADINGS, TEXT];

/// How soon saying a word again adds nothing.
const SATURATION: f32 = 1.6;
/// What part of a compound counts beside a word that stands alone.
const PART: f32 = 0.7;
/// What half of a part counts that is a compound itself.
const PART_OF_PART: f32 = 0.4;

/// Every word of the documents.
pub fn all_words(documents: &[Document]) -> BTreeSet<Vec<u8>> {
    let mut all = BTreeSet::new();
    for document in documents {
        for text in fields(document).into_iter().flatten() {
            all.extend(words(text).into_iter().filter(tells).map(|word| word.letters));
        }
    }
    all
}

fn tells(word: &Word) -> bool {
    word.letters.len() > 1 || (word.is_code() && !word.is_part)
}

fn fields(document: &Document) -> [Vec<&str>; 4] {
    fn list(texts: &[String]) -> Vec<&str> {
        texts.iter().map(String::as_str).collect()
    }
    [vec![document.title.as_str()], list(&document.keywords), list(&document.headings), vec![document.text.as_str()]]
}

/// In how many documents each stem stands as a word of its own; compounds are taken apart by that.
pub fn count(vocabulary: Vocabulary, stop: TextList, documents: &[Document]) -> Words {
    let mut counts = vec![0; vocabulary.stems()];
    let mut stems: HashMap<Vec<u8>, Option<u32>> = HashMap::new();
    for document in documents {
        let words = fields(document).into_iter().flatten().flat_map(words).filter(tells);
        let mut found = BTreeSet::new();
        for word in words {
            let stem = match stems.get(&word.letters) {
                Some(stem) => *stem,
                None => *stems.entry(word.letters.clone()).or_insert(vocabulary.stem(&word.letters)),
            };
            found.extend(stem);
        }
        for stem in found {
            counts[stem as usize] += 1;
        }
    }
    Words::new(vocabulary, counts, stop)
}

/// Compounds that stand in the text of one document alone. They need no entry: their parts are found there, and a query that names
/// one is taken apart too. That is a tenth of the words.
pub fn rare_compounds(words: &Words, documents: &[Document]) -> BTreeSet<Vec<u8>> {
    let title = |document: &Document| {
        crate::words::words(&document.title).into_iter().map(|word| word.letters).collect::<Vec<_>>()
    };
    let titles: BTreeSet<_> = documents.iter().flat_map(title).collect();
    let list = words.vocabulary.words();
    let all = (0..list.len()).map(|at| (at, list.get(at)));
    let rare = all.filter(|(at, word)| {
        let count = words.vocabulary.stem_of(*at).map_or(0, |stem| words.count(stem));
        count == 1 && !titles.contains(*word) && split::halves(words, word).is_some()
    });
    rare.map(|(_, word)| word.to_vec()).collect()
}

/// By stem, where it stands, with its parts of compounds.
pub fn entries(words: &Words, documents: &[Document]) -> Entries {
    let mut entries: Entries = vec![Vec::new(); words.vocabulary.stems()];
    let mut meanings = Meanings { words, known: HashMap::new() };
    let counted: Vec<[(Weights, f32); 4]> =
        documents.iter().map(|document| fields(document).map(|texts| meanings.weigh(&texts))).collect();
    let mean = |field: usize| {
        let lengths: Vec<f32> = counted.iter().map(|fields| fields[field].1).filter(|length| *length > 0.0).collect();
        (lengths.iter().sum::<f32>() / lengths.len().max(1) as f32).max(1.0)
    };
    let means = [0, 1, 2, 3].map(mean);
    for (document, fields) in counted.iter().enumerate() {
        for (stem, weight) in in_all(fields, &means) {
            entries[stem as usize].push((document as u32, impact(weight / (SATURATION + weight))));
        }
    }
    entries
}

/// The impact of a score, 0 to 1.
fn impact(score: f32) -> u8 {
    let most = f32::from(MOST_IMPACT);
    (score * score * most).round().clamp(1.0, most) as u8
}

fn in_all(fields: &[(Weights, f32); 4], means: &[f32; 4]) -> Weights {
    let mut all = Weights::new();
    for ((field, (weights, length)), mean) in FIELDS.iter().zip(fields).zip(means) {
        let share = field.weight / (1.0 - field.slope + field.slope * length / mean);
        for (stem, weight) in weights {
            *all.entry(*stem).or_default() += weight * share;
        }
    }
    all
}

/// What each word stands for: its stem, and the stems of its parts.
struct Meanings<'w> {
    words: &'w Words,
    known: HashMap<Vec<u8>, Vec<(u32, f32)>>,
}

impl Meanings<'_> {
    /// The weights of a field's words, and how many words it has.
    fn weigh(&mut self, texts: &[&str]) -> (Weights, f32) {
        let mut weights = Weights::new();
        let mut length = 0;
        for word in texts.iter().flat_map(|text| words(text)).filter(tells) {
            if self.words.is_stop(&word.letters) {
                continue;
            }
            length += usize::from(!word.is_part);
            for (stem, weight) in self.of(&word) {
                *weights.entry(*stem).or_default() += weight;
            }
        }
        (weights, length as f32)
    }

    fn of(&mut self, word: &Word) -> &[(u32, f32)] {
        let words = self.words;
        self.known.entry(word.letters.clone()).or_insert_with(|| {
            let mut stems = BTreeMap::new();
            let mut add = |letters: &[u8], weight: f32| {
                if let Some(stem) = words.vocabulary.stem(letters) {
                    let best: &mut f32 = stems.entry(stem).or_default();
                    *best = best.max(weight);
                }
            };
            add(&word.letters, 1.0);
            if let Some((left, right)) = split::halves(words, &word.letters) {
                for part in [left, right] {
                    add(&part, PART);
                    for part in split::parts(words, &part) {
                        add(&part, PART_OF_PART);
                    }
                }
            }
            stems.into_iter().collect()
        })
    }
}
