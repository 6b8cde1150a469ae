// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What all index files have in common, and reading them without trust: every length is checked against the bytes that are there.
//!
//! A file is `LOTS`, a kind, a version, a checksum of eight bytes, and a body of sections, each preceded by its length. Numbers are
//! LEB128. docs/adr/0010-search.md says what the sections hold.

use core::fmt;

/// Begins every index file.
pub const MAGIC: [u8; 4] = *b"LOTS";
/// Rises with every change that an older engine would misread, also of folding and stems, which both sides work out alike.
pub const VERSION: u8 = 1;
/// Bytes before the body.
pub const HEADER: usize = 14;

/// What a file holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum FileKind {
    /// Words, documents, synonyms.
    Head = b'H',
    /// Where some of the words stand.
    Shard = b'S',
    /// A head and all its shards.
    Bundle = b'A',
}

/// Why a file cannot be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IndexError {
    /// No index file at all, or one of another kind.
    Foreign,
    /// Made by another version of the engine.
    Version,
    /// Cut off, or bytes have changed.
    Damaged,
    /// A shard of another index.
    Mismatch,
}

impl fmt::Display for IndexError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            IndexError::Foreign => "not a search index",
            IndexError::Version => "a search index of another version",
            IndexError::Damaged => "a damaged search index",
            IndexError::Mismatch => "part of another search index",
        })
    }
}

impl core::error::Error for IndexError {}

/// The body of a file whose header and checksum are right.
pub fn open(bytes: &[u8], kind: FileKind) -> Result<Reader<'_>, IndexError> {
    let Some((header, body)) = bytes.split_at_checked(HEADER) else { return Err(IndexError::Foreign) };
    let Some(([found, version], checksum)) = header.strip_prefix(&MAGIC).and_then(<[u8]>::split_first_chunk) else {
        return Err(IndexError::Foreign);
    };
    if *found != kind as u8 {
        return Err(IndexError::Foreign);
    }
    if *version != VERSION {
        return Err(IndexError::Version);
    }
    if checksum != hash(body).to_le_bytes() {
        return Err(IndexError::Damaged);
    }
    Ok(Reader { rest: body })
}

/// A file with this body and a right checksum.
#[cfg(feature = "build")]
pub fn seal(kind: u8, body: &[u8]) -> Vec<u8> {
    [MAGIC.as_slice(), &[kind, VERSION], &hash(body).to_le_bytes(), body].concat()
}

/// FNV-1a: notices every changed byte and, but for one case in 2^64, every other change.
pub fn hash(bytes: &[u8]) -> u64 {
    hash_on(0xcbf2_9ce4_8422_2325, bytes)
}

/// Goes on with a [`hash`].
pub fn hash_on(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Takes numbers and sections off the front of bytes.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// The next byte.
    pub fn byte(&mut self) -> Result<u8, IndexError> {
        let (first, rest) = self.rest.split_first().ok_or(IndexError::Damaged)?;
        self.rest = rest;
        Ok(*first)
    }

    /// The next number.
    pub fn number(&mut self) -> Result<usize, IndexError> {
        let mut number = 0u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number as usize);
            }
        }
        Err(IndexError::Damaged)
    }

    /// The next `count` bytes.
    pub fn bytes(&mut self, count: usize) -> Result<&'a [u8], IndexError> {
        let (first, rest) = self.rest.split_at_checked(count).ok_or(IndexError::Damaged)?;
        self.rest = rest;
        Ok(first)
    }

    /// The next section.
    pub fn section(&mut self) -> Result<Reader<'a>, IndexError> {
        let length = self.number()?;
        Ok(Reader { rest: self.bytes(length)? })
    }

    /// All that is left.
    pub fn rest(self) -> &'a [u8] {
        self.rest
    }

    /// A number that counts things of at least one byte each that are still to come, so that it can be trusted with memory.
    pub fn count(&mut self) -> Result<usize, IndexError> {
        let count = self.number()?;
        if count > self.rest.len() { Err(IndexError::Damaged) } else { Ok(count) }
    }
}
