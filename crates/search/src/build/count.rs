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

/// The documents with numbers for words, so that every text is taken apart once.
pub struct Texts {
    /// The different words, by number.
    pub words: Vec<Vec<u8>>,
    documents: Vec<[Vec<Token>; 4]>,
}

/// A word in a field.
struct Token {
    number: u32,
    is_part: bool,
}

impl Texts {
    pub fn of(documents: &[Document]) -> Self {
        let mut numbers: HashMap<Vec<u8>, u32> = HashMap::new();
        let mut token = |word: Word| {
            let next = numbers.len() as u32;
            Token { number: *numbers.entry(word.letters).or_insert(next), is_part: word.is_part }
        };
        let mut tokens = |texts: Vec<&str>| texts.into_iter().flat_map(words).filter(tells).map(&mut token).collect();
        let documents = documents.iter().map(|document| fields(document).map(&mut tokens)).collect();
        let mut words = vec![Vec::new(); numbers.len()];
        numbers.into_iter().for_each(|(letters, number)| words[number as usize] = letters);
        Self { words, documents }
    }

    fn words_of(&self, tokens: &[Token]) -> impl Iterator<Item = &Vec<u8>> {
        tokens.iter().map(|token| &self.words[token.number as usize])
    }
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
pub fn count(vocabulary: Vocabulary, stop: TextList, texts: &Texts) -> Words {
    let stems: Vec<_> = texts.words.iter().map(|word| vocabulary.stem(word)).collect();
    let mut counts = vec![0; vocabulary.stems()];
    let mut last_in = vec![None; vocabulary.stems()];
    for (document, fields) in texts.documents.iter().enumerate() {
        for stem in fields.iter().flatten().filter_map(|token| stems[token.number as usize]) {
            if last_in[stem as usize].replace(document) != Some(document) {
                counts[stem as usize] += 1;
            }
        }
    }
    Words::new(vocabulary, counts, stop)
}

/// Compounds that stand in the text of one document alone. They need no entry: their parts are found there, and a query that names
/// one is taken apart too. That is a tenth of the words.
pub fn rare_compounds(words: &Words, texts: &Texts) -> BTreeSet<Vec<u8>> {
    let titles: BTreeSet<_> = texts.documents.iter().flat_map(|[title, ..]| texts.words_of(title)).collect();
    let list = words.vocabulary.words();
    let all = (0..list.len()).map(|at| (at, list.get(at)));
    let rare = all.filter(|(at, word)| {
        let count = words.vocabulary.stem_of(*at).map_or(0, |stem| words.count(stem));
        count == 1 && !titles.contains(&word.to_vec()) && split::halves(words, word).is_some()
    });
    rare.map(|(_, word)| word.to_vec()).collect()
}

/// By stem, where it stands, with its parts of compounds.
pub fn entries(words: &Words, texts: &Texts) -> Entries {
    let mut entries: Entries = vec![Vec::new(); words.vocabulary.stems()];
    let meanings: Vec<_> = texts.words.iter().map(|word| meanings(words, word)).collect();
    let weigh = |fields: &[Vec<Token>; 4]| fields.each_ref().map(|tokens| self::weigh(tokens, &meanings));
    let counted: Vec<[(Weights, f32); 4]> = texts.documents.iter().map(weigh).collect();
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

/// The weights of a field's words, and how many words it has.
fn weigh(tokens: &[Token], meanings: &[Option<Vec<(u32, f32)>>]) -> (Weights, f32) {
    let mut weights = Weights::new();
    let mut length = 0;
    for Token { number, is_part } in tokens {
        let Some(stems) = &meanings[*number as usize] else { continue };
        length += usize::from(!is_part);
        for (stem, weight) in stems {
            *weights.entry(*stem).or_default() += weight;
        }
    }
    (weights, length as f32)
}

/// What a word stands for: its stem, and the stems of its parts. None where it tells nothing.
fn meanings(words: &Words, word: &[u8]) -> Option<Vec<(u32, f32)>> {
    if words.is_stop(word) {
        return None;
    }
    let mut stems = BTreeMap::new();
    let mut add = |letters: &[u8], weight: f32| {
        if let Some(stem) = words.vocabulary.stem(letters) {
            let best: &mut f32 = stems.entry(stem).or_default();
            *best = best.max(weight);
        }
    };
    add(word, 1.0);
    if let Some((left, right)) = split::halves(words, word) {
        for part in [left, right] {
            add(&part, PART);
            for part in split::parts(words, &part) {
                add(&part, PART_OF_PART);
            }
        }
    }
    Some(stems.into_iter().collect())
}
