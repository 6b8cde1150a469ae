// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a query asks for: for each of its words what may stand for it in a document.

use core::ops::Range;

use crate::fold;
use crate::index::Index;
use crate::near::{allowed, near};
use crate::split;
use crate::stem::{Language, is_separable};
use crate::synonyms::{LONGEST_PHRASE, key};
use crate::words::{Word, is_code, words};

/// Words after these are left out; a pasted error message says enough in them.
const MOST_WORDS: usize = 48;
/// Words that are searched for with typing errors; in a pasted message the rest has to be right.
const MOST_TYPOS: usize = 12;
/// How many words a beginning may stand for.
const MOST_BEGINNINGS: usize = 24;
/// The shortest word that is looked for inside others.
const LEAST_INSIDE: usize = 4;
/// How many letters words have to share that begin alike.
const LEAST_ALIKE: usize = 3;
/// How many words a typing error may stand for.
const MOST_NEAR: usize = 8;

/// How many shards a query may need.
const MOST_SHARDS: usize = 8;

/// Why something stands for a word of the query.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// The word itself, or it with another ending.
    Same,
    /// It begins with what was typed.
    Beginning,
    /// It differs by this many typing errors.
    Typo(u8),
    /// Part of a compound.
    Part,
    /// Two words of the query written as one.
    Joined,
    /// A group of synonyms says so.
    Synonym,
}

/// Something that may stand for a word of the query.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Stems; several for a phrase.
    pub stems: Vec<u32>,
    /// 0 to 1.
    pub weight: f32,
    /// Why.
    pub reason: Reason,
}

/// A word of the query, or part of one.
#[derive(Clone, Debug)]
pub struct Slot {
    /// Its place in the query, in bytes.
    pub range: Range<usize>,
    /// Its letters, folded.
    pub letters: Vec<u8>,
    /// What it counts beside the others, 0 to 1.
    pub weight: f32,
    /// What may stand for it.
    pub alternatives: Vec<Alternative>,
}

/// A query, worked out for one index.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Its words.
    pub slots: Vec<Slot>,
    /// What was found for words with typing errors, by their letters: most of the work.
    looked_up: Vec<(Vec<u8>, Vec<Alternative>)>,
}

impl Query {
    /// Leaves out what only stands in shards beyond the `most` that tell most, so that a query loads no more and finds the same whether
    /// they happen to be there or not.
    fn stay_within(&mut self, index: &Index, most: usize) {
        if index.shards() <= most {
            return;
        }
        let mut allowed: Vec<usize> = Vec::new();
        let longest = self.slots.iter().map(|slot| slot.alternatives.len()).max().unwrap_or(0);
        // The best of each word first, then the second best, and so on.
        for place in 0..longest {
            for alternative in self.slots.iter().filter_map(|slot| slot.alternatives.get(place)) {
                for shard in alternative.stems.iter().map(|stem| index.shard_of(*stem)) {
                    if allowed.len() < most && !allowed.contains(&shard) {
                        allowed.push(shard);
                    }
                }
            }
        }
        for slot in &mut self.slots {
            slot.alternatives
                .retain(|alternative| alternative.stems.iter().all(|stem| allowed.contains(&index.shard_of(*stem))));
        }
        self.slots.retain(|slot| !slot.alternatives.is_empty());
    }

    /// The shards that [`Index::search`] needs for this query and that are not there yet, the most important first.
    pub fn missing_shards(&self, index: &Index) -> Vec<usize> {
        let mut missing = Vec::new();
        for alternative in self.slots.iter().flat_map(|slot| &slot.alternatives) {
            for stem in &alternative.stems {
                let shard = index.shard_of(*stem);
                if !index.has_shard(shard) && !missing.contains(&shard) {
                    missing.push(shard);
                }
            }
        }
        missing
    }
}

impl Index {
    /// Works out what `text` asks for. Its last word counts as unfinished unless something follows it.
    pub fn query(&self, text: &str) -> Query {
        self.query_after(&Query::default(), text)
    }

    /// The same, faster: while somebody types, most words are those of the query before.
    pub fn query_after(&self, before: &Query, text: &str) -> Query {
        let mut asked = words(text);
        asked.truncate(MOST_WORDS);
        let mut planner = Planner { index: self, before, looked_up: Vec::new(), slots: Vec::new(), typos: MOST_TYPOS };
        let says_nothing = asked.iter().all(|word| self.words.is_stop(&word.letters));
        let mut is_whole_known = false;
        for word in &asked {
            if word.is_part && is_whole_known {
                continue;
            }
            planner.word(word, word.range.end == text.len(), says_nothing);
            if !word.is_part {
                is_whole_known = planner.slots.last().is_some_and(|slot| !slot.alternatives.is_empty());
            }
        }
        let is_unfinished = asked.last().is_some_and(|word| word.range.end == text.len());
        planner.join(&asked, is_unfinished);
        planner.join_verbs(&asked);
        planner.add_synonyms(&asked);
        if planner.slots.iter().all(|slot| slot.alternatives.is_empty()) {
            planner.guess();
        }
        planner.slots.retain(|slot| !slot.alternatives.is_empty());
        for slot in &mut planner.slots {
            sort_by_weight(&mut slot.alternatives);
        }
        let mut query = Query { slots: planner.slots, looked_up: planner.looked_up };
        query.stay_within(self, MOST_SHARDS);
        query
    }
}

struct Planner<'i> {
    index: &'i Index,
    before: &'i Query,
    looked_up: Vec<(Vec<u8>, Vec<Alternative>)>,
    slots: Vec<Slot>,
    typos: usize,
}

impl Planner<'_> {
    fn word(&mut self, word: &Word, is_unfinished: bool, says_nothing: bool) {
        let letters = &word.letters;
        if self.slots.iter().any(|slot| slot.letters == *letters) {
            return;
        }
        let is_stop = self.index.words.is_stop(letters);
        let is_letter = letters.len() < 2 && !word.is_code();
        let mut slot =
            Slot { range: word.range.clone(), letters: letters.clone(), weight: 1.0, alternatives: Vec::new() };
        if is_stop && !says_nothing {
            // Kept for phrases and for joined words; by itself it finds nothing, but what it may become.
            slot.weight = if is_unfinished { 0.3 } else { 0.0 };
            if is_unfinished && letters.len() > 2 {
                slot.alternatives = self.beginnings(letters, 0.5);
            }
            self.slots.push(slot);
            return;
        }
        let known = if is_letter { None } else { self.known(letters) };
        slot.alternatives.extend(known.map(same));
        if is_unfinished {
            let weight = if self.index.words.vocabulary.has(letters) { 0.7 } else { 0.9 };
            slot.alternatives.extend(self.beginnings(letters, weight));
        }
        let is_found = !slot.alternatives.is_empty();
        if !is_found && !word.is_code() && self.typos > 0 {
            self.typos -= 1;
            slot.alternatives = self.look_up(letters, is_unfinished);
        }
        let is_sure = slot.alternatives.iter().any(|alternative| alternative.reason != Reason::Typo(2));
        self.slots.push(slot);
        if !word.is_code() {
            self.parts(word, known.is_some(), is_found, is_sure);
        }
    }

    /// Slots for the parts of a compound.
    fn parts(&mut self, word: &Word, is_known: bool, is_found: bool, is_sure: bool) {
        let words = &self.index.words;
        let letters = word.letters.as_slice();
        let weight = match (is_known, is_found, is_sure) {
            (true, ..) => 0.3,
            (_, true, _) => 0.3,
            (_, _, true) => 0.5,
            _ => 1.0,
        };
        if let Some((left, right)) = split::halves(words, letters) {
            if weight == 1.0
                && let Some(slot) = self.slots.last_mut()
            {
                slot.alternatives.clear();
            }
            for part in [left, right] {
                self.part(word, &part, weight);
                for part in split::parts(words, &part) {
                    self.part(word, &part, weight * 0.3);
                }
            }
        } else if !is_sure && let Some((part, rest)) = split::known_end(words, letters) {
            self.part(word, part, 0.8);
            if rest.len() > 3 && self.typos > 0 {
                self.typos -= 1;
                let alternatives = self.near(rest, false);
                self.slots.push(Slot { range: word.range.clone(), letters: rest.to_vec(), weight: 0.8, alternatives });
            }
        }
    }

    fn part(&mut self, word: &Word, part: &[u8], weight: f32) {
        if self.slots.iter().any(|slot| slot.letters == part) {
            return;
        }
        let alternatives = self.known(part).map(|stem| Alternative { reason: Reason::Part, ..same(stem) });
        self.slots.push(Slot {
            range: word.range.clone(),
            letters: part.to_vec(),
            weight,
            alternatives: alternatives.into_iter().collect(),
        });
    }

    /// The stem of a word, if it stands in a document or leads to synonyms.
    fn known(&self, letters: &[u8]) -> Option<u32> {
        self.index.words.vocabulary.stem(letters)
    }

    fn beginnings(&self, letters: &[u8], weight: f32) -> Vec<Alternative> {
        let vocabulary = &self.index.words.vocabulary;
        let mut best: Vec<(usize, u32, usize)> = Vec::new();
        for at in vocabulary.beginning_with(letters) {
            let Some(stem) = vocabulary.stem_of(at) else { continue };
            let length = vocabulary.words().get(at).len();
            match best.iter_mut().find(|(_, other, _)| *other == stem) {
                Some((.., shortest)) => *shortest = length.min(*shortest),
                None => {
                    let count = self.index.words.count(stem);
                    let place = best.partition_point(|(other, ..)| *other >= count);
                    if place < MOST_BEGINNINGS {
                        best.insert(place, (count, stem, length));
                        best.truncate(MOST_BEGINNINGS);
                    }
                }
            }
        }
        let typed = letters.len() as f32;
        let most = best.first().map_or(1, |(count, ..)| *count).max(1) as f32;
        // Short words, and frequent ones, are the likelier ends.
        let alternative = |(count, stem, length): (usize, u32, usize)| Alternative {
            stems: vec![stem],
            weight: weight * (0.5 + 0.3 * typed / length as f32 + 0.2 * count as f32 / most),
            reason: Reason::Beginning,
        };
        best.into_iter().map(alternative).collect()
    }

    /// What a word may be that is unknown as it stands.
    fn look_up(&mut self, letters: &[u8], is_unfinished: bool) -> Vec<Alternative> {
        if is_unfinished {
            return self.near_or_containing(letters, true);
        }
        let known = self.before.looked_up.iter().find(|(other, _)| other == letters).map(|(_, found)| found.clone());
        let found = known.unwrap_or_else(|| self.near_or_containing(letters, false));
        self.looked_up.push((letters.to_vec(), found.clone()));
        found
    }

    fn near_or_containing(&self, letters: &[u8], is_unfinished: bool) -> Vec<Alternative> {
        let near = self.near(letters, is_unfinished);
        if near.is_empty() { self.containing(letters) } else { near }
    }

    fn near(&self, letters: &[u8], is_unfinished: bool) -> Vec<Alternative> {
        let vocabulary = &self.index.words.vocabulary;
        let is_unfinished = is_unfinished && letters.len() > 3;
        let found = near(vocabulary.words(), letters, allowed(letters.len()), is_unfinished);
        let least = found.iter().map(|near| near.errors).min().unwrap_or(0);
        let mut best: Vec<Candidate> = Vec::new();
        for near in found.iter().filter(|near| near.errors == least) {
            let Some(stem) = vocabulary.stem_of(near.word) else { continue };
            let other_first = vocabulary.words().get(near.word).first() != letters.first();
            let candidate = Candidate {
                is_beginning: near.is_beginning,
                other_first,
                rareness: usize::MAX - self.index.words.count(stem),
                stem,
            };
            if !best.iter().any(|other| other.stem == stem) {
                best.insert(best.partition_point(|other| *other <= candidate), candidate);
                best.truncate(MOST_NEAR);
            }
        }
        best.into_iter().map(|candidate| candidate.alternative(least)).collect()
    }

    /// Compounds with a word that the documents do not have by itself.
    fn containing(&self, letters: &[u8]) -> Vec<Alternative> {
        let vocabulary = &self.index.words.vocabulary;
        let mut alternatives: Vec<Alternative> = Vec::new();
        // An `e` at its beginning may have been folded into the letter before.
        let inner = letters.strip_prefix(b"e").unwrap_or(letters);
        if inner.len() < LEAST_INSIDE {
            return alternatives;
        }
        for at in 0..vocabulary.words().len() {
            if vocabulary.words().get(at).windows(inner.len()).any(|part| part == inner)
                && let Some(stem) = vocabulary.stem_of(at)
                && !alternatives.iter().any(|alternative| alternative.stems == [stem])
            {
                alternatives.push(Alternative { weight: 0.6, reason: Reason::Part, ..same(stem) });
                if alternatives.len() == MOST_NEAR {
                    break;
                }
            }
        }
        alternatives
    }

    /// Two words that the documents write as one.
    fn join(&mut self, asked: &[Word], is_unfinished: bool) {
        for (at, pair) in asked.windows(2).enumerate() {
            let [left, right] = pair else { continue };
            if left.is_part || right.is_part || left.letters.len() < 2 || right.letters.len() < 2 {
                continue;
            }
            for joint in ["", "s", "n", "es", "en"] {
                let joined = joined(&[left.letters.as_slice(), joint.as_bytes(), &right.letters].concat());
                let known =
                    self.known(&joined).filter(|_| self.index.words.vocabulary.has(&joined) || joined.len() > 8);
                let mut alternatives: Vec<_> = known
                    .map(|stem| Alternative { weight: 0.9, reason: Reason::Joined, ..same(stem) })
                    .into_iter()
                    .collect();
                if known.is_none() && is_unfinished && at + 2 == asked.len() && joined.len() > 4 {
                    alternatives = self.beginnings(&joined, 0.8);
                }
                for word in pair {
                    self.add(&word.letters, &alternatives);
                }
            }
        }
    }

    /// `bricht … ab` is `abbrechen`.
    fn join_verbs(&mut self, asked: &[Word]) {
        if self.index.language() != Language::German {
            return;
        }
        for (at, prefix) in asked.iter().enumerate().filter(|(_, word)| is_separable(&word.letters)) {
            for verb in
                asked.iter().take(at).filter(|verb| verb.letters.len() > 2 && !self.index.words.is_stop(&verb.letters))
            {
                let known = self.known(&joined(&[prefix.letters.as_slice(), &verb.letters].concat()));
                let alternatives = known.map(|stem| Alternative { weight: 0.6, reason: Reason::Joined, ..same(stem) });
                self.add(&verb.letters, alternatives.as_slice());
            }
        }
    }

    /// Adds alternatives to the slot of a word.
    fn add(&mut self, letters: &[u8], alternatives: &[Alternative]) {
        if let Some(slot) = self.slots.iter_mut().find(|slot| slot.letters == letters)
            && !alternatives.is_empty()
        {
            slot.weight = slot.weight.max(0.5);
            slot.alternatives.extend(alternatives.iter().cloned());
        }
    }

    fn add_synonyms(&mut self, asked: &[Word]) {
        let vocabulary = &self.index.words.vocabulary;
        for slot in 0..self.slots.len() {
            let known = self.slots.get(slot).map(|slot| slot.alternatives.clone()).unwrap_or_default();
            for (place, alternative) in known.iter().enumerate() {
                let is_likely = place < MOST_NEAR && alternative.reason != Reason::Joined;
                if let [stem] = alternative.stems.as_slice()
                    && is_likely
                {
                    let meant = self.meant(vocabulary.hash(*stem), alternative.weight);
                    if let Some(slot) = self.slots.get_mut(slot) {
                        slot.alternatives.extend(meant);
                    }
                }
            }
        }
        for length in 2..=LONGEST_PHRASE {
            for phrase in asked.windows(length) {
                let Some(key) = key(vocabulary, phrase) else { continue };
                let meant = self.meant(key, 1.0);
                for word in phrase {
                    self.add(&word.letters, &meant);
                }
            }
        }
        // A word for which only a phrase of synonyms is known.
        for word in asked {
            let meant = self.meant(vocabulary.hash_of(&word.letters), 1.0);
            if self.slots.iter().any(|slot| slot.letters == word.letters && slot.alternatives.is_empty()) {
                self.add(&word.letters, &meant);
            }
        }
    }

    /// When nothing is known of a whole query: words that begin alike, rather than no answer.
    fn guess(&mut self) {
        for at in 0..self.slots.len() {
            let Some(slot) = self.slots.get(at).filter(|slot| !is_code(&slot.letters)) else { continue };
            let beginnings = (LEAST_ALIKE..slot.letters.len()).rev().filter_map(|length| slot.letters.get(..length));
            let guessed =
                beginnings.map(|beginning| self.beginnings(beginning, 0.5)).find(|guessed| !guessed.is_empty());
            if let Some((slot, guessed)) = self.slots.get_mut(at).zip(guessed) {
                slot.alternatives = guessed;
            }
        }
    }

    fn meant(&self, key: u64, weight: f32) -> Vec<Alternative> {
        let phrases = self.index.synonyms.of(key);
        let alternatives = phrases.map(|(stems, share)| Alternative {
            stems: stems.to_vec(),
            weight: weight * share,
            reason: Reason::Synonym,
        });
        alternatives.collect()
    }
}

/// As one word would be folded: `konto` and `einstellung` to `kontoinstellung`.
fn joined(letters: &[u8]) -> Vec<u8> {
    let mut word = Vec::with_capacity(letters.len());
    core::str::from_utf8(letters).unwrap_or_default().chars().for_each(|c| fold::push(&mut word, c));
    word
}

/// A word with typing errors; better ones are less.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    is_beginning: bool,
    other_first: bool,
    rareness: usize,
    stem: u32,
}

impl Candidate {
    fn alternative(&self, errors: u8) -> Alternative {
        let weight = match (errors, self.is_beginning) {
            (1, false) => 0.9,
            (1, true) => 0.6,
            _ => 0.7,
        };
        let weight = if self.other_first { weight * 0.8 } else { weight };
        Alternative { stems: vec![self.stem], weight, reason: Reason::Typo(errors) }
    }
}

/// The heaviest first, equal ones in their order. There are few, and the library's sort would take a tenth of the engine.
fn sort_by_weight(alternatives: &mut [Alternative]) {
    for end in 1..alternatives.len() {
        let mut at = end;
        while at > 0 && alternatives[at - 1].weight < alternatives[at].weight {
            alternatives.swap(at - 1, at);
            at -= 1;
        }
    }
}

fn same(stem: u32) -> Alternative {
    Alternative { stems: vec![stem], weight: 1.0, reason: Reason::Same }
}
