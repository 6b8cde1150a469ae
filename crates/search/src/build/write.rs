// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The files of an index, section by section as [`crate::format`] and [`crate::index`] read them.

use core::ops::Range;

use super::{Built, Document, Entries, Group};
use crate::fold;
use crate::format::{FileKind, hash, seal};
use crate::index::Words;
use crate::vocabulary::TextList;

/// Entries in a shard, some 4 kB, packed. Below so many in all, which some 1,500 documents have, one shard is below 300 kB.
const SHARD: usize = 6_000;
/// See [`SHARD`].
const ONE_SHARD: usize = 240_000;

/// Appends numbers and sections.
#[derive(Default)]
pub struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    pub fn byte(&mut self, byte: u8) {
        self.bytes.push(byte);
    }

    pub fn number(&mut self, mut number: usize) {
        while number >= 0x80 {
            self.byte(number as u8 | 0x80);
            number >>= 7;
        }
        self.byte(number as u8);
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend(bytes);
    }

    pub fn section(&mut self, bytes: &[u8]) {
        self.number(bytes.len());
        self.bytes(bytes);
    }

    fn list(&mut self, list: &TextList) {
        let (mut shared, mut added, mut new) = (Vec::new(), Vec::new(), Vec::new());
        for at in 0..list.len() {
            let letters = &list.get(at)[list.shared(at)..];
            shared.push(list.shared(at) as u8);
            added.push(letters.len() as u8);
            new.extend(letters);
        }
        self.number(list.len());
        self.bytes(&shared);
        self.bytes(&added);
        self.section(&new);
    }

    /// The file with this body.
    pub fn finish(self, kind: FileKind) -> Vec<u8> {
        seal(kind as u8, &self.bytes)
    }
}

/// Head and shards.
pub fn write(words: &Words, documents: &[Document], synonyms: &[Group], entries: &Entries) -> Built {
    let shards = shards(entries);
    let mut head = Writer::default();
    head.byte(words.vocabulary.language() as u8);
    head.list(&TextList::of(&documents.iter().map(|document| &document.id).collect::<Vec<_>>()));
    head.list(words.vocabulary.words());
    head.list(&words.stop);
    let mut counts = Writer::default();
    entries.iter().for_each(|entries| counts.number(entries.len()));
    head.section(&counts.bytes);
    head.section(&groups(synonyms));
    head.number(shards.len());
    shards.iter().for_each(|shard| head.number(shard.start));
    let stamp = hash(&head.bytes);
    let shards = shards.into_iter().enumerate().map(|(number, stems)| shard(stamp, number, &entries[stems])).collect();
    Built { head: head.finish(FileKind::Head), shards }
}

/// Ranges of stems with about the same number of entries.
fn shards(entries: &Entries) -> Vec<Range<usize>> {
    let all: usize = entries.iter().map(Vec::len).sum();
    let most = if all > ONE_SHARD { SHARD } else { usize::MAX };
    let (mut shards, mut start, mut count) = (Vec::new(), 0, 0);
    for (stem, list) in entries.iter().enumerate() {
        if count > 0 && count + list.len() > most {
            shards.push(start..stem);
            (start, count) = (stem, 0);
        }
        count += list.len();
    }
    if start < entries.len() {
        shards.push(start..entries.len());
    }
    shards
}

fn shard(stamp: u64, number: usize, entries: &[Vec<(u32, u8)>]) -> Vec<u8> {
    let (mut gaps, mut impacts) = (Writer::default(), Vec::new());
    for list in entries {
        let mut next = 0;
        for (document, impact) in list {
            gaps.number((document - next) as usize);
            impacts.push(*impact);
            next = document + 1;
        }
    }
    let mut shard = Writer::default();
    shard.bytes(&stamp.to_le_bytes());
    shard.number(number);
    shard.section(&gaps.bytes);
    shard.bytes(&impacts);
    shard.finish(FileKind::Shard)
}

fn groups(synonyms: &[Group]) -> Vec<u8> {
    let mut writer = Writer::default();
    for group in synonyms {
        writer.byte(group.weight.min(100));
        writer.section(&lines(&group.typed));
        writer.section(&lines(&group.meant));
    }
    writer.bytes
}

/// Folded as far as letters go, so that the file packs better.
fn lines(phrases: &[String]) -> Vec<u8> {
    let mut lines = Vec::new();
    for phrase in phrases {
        for c in phrase.chars().filter(|c| *c != '\n') {
            match fold::kind(c) {
                fold::Kind::Letter | fold::Kind::Digit => fold::push(&mut lines, c),
                _ => lines.extend(c.encode_utf8(&mut [0; 4]).as_bytes()),
            }
        }
        lines.push(b'\n');
    }
    lines
}
