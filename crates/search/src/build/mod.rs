// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Makes index files out of documents.

mod count;
mod stop;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::format::{FileKind, HEADER};
use crate::index::Words;
use crate::stem::Language;
use crate::synonyms::LARGEST_GROUP;
use crate::vocabulary::{TextList, Vocabulary};
use crate::words::words;

/// What can be found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Document {
    /// Given back by a search; at most 255 bytes, and no two alike.
    pub id: String,
    /// Counts most.
    pub title: String,
    /// Other words under which it should be found; count nearly as much.
    pub keywords: Vec<String>,
    /// Headings, questions, answers, names of labels.
    pub headings: Vec<String>,
    /// Everything else.
    pub text: String,
}

/// Words or phrases that stand for others. Who types one of `typed` also finds each of `meant`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// What is typed.
    pub typed: Vec<String>,
    /// What is meant; empty: all of `typed` stand for each other.
    pub meant: Vec<String>,
    /// What finding `meant` counts beside finding the typed word itself, in percent.
    pub weight: u8,
}

/// An index as files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Built {
    /// Words, ids, synonyms: what is loaded first.
    pub head: Vec<u8>,
    /// Where the words stand. One, unless there are many documents.
    pub shards: Vec<Vec<u8>>,
}

impl Built {
    /// All in one file.
    pub fn bundle(&self) -> Vec<u8> {
        let mut body = write::Writer::default();
        body.section(&self.head);
        self.shards.iter().for_each(|shard| body.section(shard));
        body.finish(FileKind::Bundle)
    }

    /// Whether head and shards are better one file: there is only one shard, so every query needs both.
    pub fn is_one_file(&self) -> bool {
        self.shards.len() < 2
    }
}

/// Why no index can be made.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum BuildError {
    /// Two documents have this id.
    DuplicateId(String),
    /// The id has more than 255 bytes.
    LongId(String),
    /// The group that begins with this phrase is too large.
    LargeGroup(String),
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuildError::DuplicateId(id) => write!(f, "two documents have the id `{id}`"),
            BuildError::LongId(id) => write!(f, "the id `{id}` has more than 255 bytes"),
            BuildError::LargeGroup(phrase) => write!(f, "the group of `{phrase}` has too many members"),
        }
    }
}

impl std::error::Error for BuildError {}

/// Makes an index; equal input gives equal bytes. Among equally good documents earlier ones are found first.
pub fn build(language: Language, documents: &[Document], synonyms: &[Group]) -> Result<Built, BuildError> {
    check(documents, synonyms)?;
    let stop = stop::words(language);
    let texts = count::Texts::of(documents);
    let phrases = synonyms.iter().flat_map(|group| group.typed.iter().chain(&group.meant));
    let phrases = phrases.flat_map(|phrase| words(phrase)).filter(|word| !word.is_part).map(|word| word.letters);
    let mut all: BTreeSet<_> = texts.words.iter().cloned().chain(phrases).collect();
    all.retain(|word| stop.binary_search_by(|other| other.as_slice().cmp(word)).is_err());
    let all: Vec<_> = all.into_iter().collect();
    let count =
        |all: &[Vec<u8>]| count::count(Vocabulary::new(language, TextList::of(all)), TextList::of(&stop), &texts);
    let words = count(&all);
    let rare = count::rare_compounds(&words, &texts);
    let all: Vec<_> = all.into_iter().filter(|word| !rare.contains(word)).collect();
    let words = count(&all);
    let entries = count::entries(&words, &texts);
    let words = Words { counts: entries.iter().map(|entries| entries.len() as u32).collect(), ..words };
    Ok(write::write(&words, documents, synonyms, &entries))
}

fn check(documents: &[Document], synonyms: &[Group]) -> Result<(), BuildError> {
    let mut ids = BTreeSet::new();
    for Document { id, .. } in documents {
        if id.len() > 255 {
            return Err(BuildError::LongId(id.clone()));
        }
        if !ids.insert(id) {
            return Err(BuildError::DuplicateId(id.clone()));
        }
    }
    let large =
        synonyms.iter().find(|group| group.typed.len() * group.meant.len().max(group.typed.len()) > LARGEST_GROUP);
    large.map_or(Ok(()), |group| Err(BuildError::LargeGroup(group.typed.first().cloned().unwrap_or_default())))
}

/// By stem: document and impact.
type Entries = Vec<Vec<(u32, u8)>>;

/// By stem: what it weighs in one document.
type Weights = BTreeMap<u32, f32>;

const _: () = assert!(HEADER == 14);
