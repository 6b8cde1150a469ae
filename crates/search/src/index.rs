// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! An index in memory: the head, and the shards that are there so far.

use crate::format::{FileKind, IndexError, Reader, hash, open};
use crate::stem::Language;
use crate::synonyms::Synonyms;
use crate::vocabulary::{TextList, Vocabulary};

/// The highest impact an entry can have. Impacts are the squares of scores, which tells the many low ones less finely apart: as good as
/// 31 even steps, and 5 % less to load.
pub const MOST_IMPACT: u8 = 24;

/// The words of an index and what is known of them without its shards.
#[derive(Debug)]
pub struct Words {
    pub(crate) vocabulary: Vocabulary,
    /// By stem: in how many documents it stands.
    pub(crate) counts: Vec<u32>,
    /// Words that say nothing by themselves, sorted.
    pub(crate) stop: TextList,
}

impl Words {
    /// `counts` by stem.
    pub(crate) fn new(vocabulary: Vocabulary, counts: Vec<u32>, stop: TextList) -> Words {
        Words { vocabulary, counts, stop }
    }

    /// In how many documents the stem stands.
    pub fn count(&self, stem: u32) -> usize {
        self.counts.get(stem as usize).map_or(0, |count| *count as usize)
    }

    /// Whether a folded word says nothing by itself, as `der` or `ich`.
    pub fn is_stop(&self, word: &[u8]) -> bool {
        self.stop.has(word)
    }
}

/// A search index: what is asked is in [`Index::search`] and [`Index::passage`].
#[derive(Debug)]
pub struct Index {
    pub(crate) words: Words,
    pub(crate) synonyms: Synonyms,
    documents: TextList,
    shards: Vec<Shard>,
    stamp: u64,
}

/// A range of stems, and once loaded where they stand.
#[derive(Debug)]
struct Shard {
    first: u32,
    loaded: Option<Entries>,
}

/// Documents and impacts of each stem, one after the other.
#[derive(Debug, Default)]
struct Entries {
    starts: Vec<u32>,
    documents: Vec<u32>,
    impacts: Vec<u8>,
}

impl Index {
    /// Of a head, whose shards are added later, or of a bundle, which holds all.
    pub fn load(bytes: &[u8]) -> Result<Index, IndexError> {
        match open(bytes, FileKind::Bundle) {
            Ok(mut body) => {
                let mut index = Index::load_head(body.section()?.rest())?;
                for shard in 0..index.shards.len() {
                    index.add_shard(shard, body.section()?.rest())?;
                }
                Ok(index)
            }
            Err(IndexError::Foreign) => Index::load_head(bytes),
            Err(error) => Err(error),
        }
    }

    fn load_head(bytes: &[u8]) -> Result<Index, IndexError> {
        let mut body = open(bytes, FileKind::Head)?;
        let stamp = hash(body.rest());
        let language = Language::from_byte(body.byte()?).ok_or(IndexError::Version)?;
        let documents = TextList::read(&mut body)?;
        let vocabulary = Vocabulary::new(language, TextList::read(&mut body)?);
        let stop = TextList::read(&mut body)?;
        let mut section = body.section()?;
        let counts =
            (0..vocabulary.stems()).map(|_| section.number().map(|count| count as u32)).collect::<Result<_, _>>()?;
        let words = Words::new(vocabulary, counts, stop);
        let synonyms = Synonyms::read(body.section()?, &words)?;
        let count = body.count()?;
        let shards = (0..count).map(|_| Ok(Shard { first: body.number()? as u32, loaded: None }));
        let shards = shards.collect::<Result<Vec<_>, IndexError>>()?;
        let is_ordered =
            shards.is_sorted_by(|a, b| a.first < b.first) && shards.first().is_none_or(|shard| shard.first == 0);
        if !is_ordered {
            return Err(IndexError::Damaged);
        }
        Ok(Index { words, synonyms, documents, shards, stamp })
    }

    /// Adds the shard of this number.
    pub fn add_shard(&mut self, number: usize, bytes: &[u8]) -> Result<(), IndexError> {
        let mut body = open(bytes, FileKind::Shard)?;
        if body.bytes(8)? != self.stamp.to_le_bytes() || body.number()? != number {
            return Err(IndexError::Mismatch);
        }
        let stems = self.stems_of(number);
        let count = stems.clone().map(|stem| self.words.count(stem)).try_fold(0usize, usize::checked_add);
        let count = count.ok_or(IndexError::Damaged)?;
        let mut gaps = body.section()?;
        let impacts = body.bytes(count)?;
        let mut entries = Entries { impacts: impacts.to_vec(), ..Entries::default() };
        entries.documents.reserve_exact(count);
        for stem in stems {
            entries.starts.push(entries.documents.len() as u32);
            read_documents(&mut gaps, self.words.count(stem), self.documents.len(), &mut entries.documents)?;
        }
        entries.starts.push(entries.documents.len() as u32);
        let shard = self.shards.get_mut(number).ok_or(IndexError::Mismatch)?;
        shard.loaded = Some(entries);
        Ok(())
    }

    /// Adds groups of synonyms to those of the file.
    #[cfg(feature = "build")]
    pub fn add_synonyms(&mut self, groups: &[crate::Group]) {
        for group in groups {
            let typed: Vec<_> = group.typed.iter().map(String::as_str).collect();
            let meant: Vec<_> = group.meant.iter().map(String::as_str).collect();
            self.synonyms.add(&self.words, group.weight.min(100), &typed, &meant);
        }
        self.synonyms.sort();
    }

    /// How many shards there are, loaded or not.
    pub fn shards(&self) -> usize {
        self.shards.len()
    }

    /// Whether the shard of this number was added.
    pub fn has_shard(&self, number: usize) -> bool {
        self.shards.get(number).is_some_and(|shard| shard.loaded.is_some())
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.documents.len()
    }

    /// Whether there are no documents.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The language of the documents.
    pub fn language(&self) -> Language {
        self.words.vocabulary.language()
    }

    /// The id of a document.
    pub fn id(&self, document: usize) -> &str {
        core::str::from_utf8(self.documents.get(document)).unwrap_or_default()
    }

    /// The shard in which a stem stands.
    pub(crate) fn shard_of(&self, stem: u32) -> usize {
        self.shards.partition_point(|shard| shard.first <= stem).saturating_sub(1)
    }

    /// Documents, ascending, and the impact of the stem in each; empty if its shard is missing.
    pub(crate) fn entries(&self, stem: u32) -> impl Iterator<Item = (usize, u8)> {
        let entries = self.shards.get(self.shard_of(stem)).and_then(|shard| {
            let entries = shard.loaded.as_ref()?;
            let at = (stem - shard.first) as usize;
            let range = *entries.starts.get(at)? as usize..*entries.starts.get(at + 1)? as usize;
            entries.documents.get(range.clone()).zip(entries.impacts.get(range))
        });
        let (documents, impacts) = entries.unwrap_or_default();
        documents.iter().zip(impacts).map(|(document, impact)| (*document as usize, *impact))
    }

    fn stems_of(&self, shard: usize) -> core::ops::Range<u32> {
        let first =
            |number: usize| self.shards.get(number).map_or(self.words.vocabulary.stems() as u32, |shard| shard.first);
        first(shard)..first(shard + 1).max(first(shard))
    }
}

fn read_documents(gaps: &mut Reader<'_>, count: usize, all: usize, to: &mut Vec<u32>) -> Result<(), IndexError> {
    let mut next = 0;
    for _ in 0..count {
        let document = next + gaps.number()?;
        if document >= all {
            return Err(IndexError::Damaged);
        }
        to.push(document as u32);
        next = document + 1;
    }
    Ok(())
}
