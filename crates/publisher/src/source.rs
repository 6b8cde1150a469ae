// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A text file of the content, read once, and how bytes in it become line and column.

use std::ops::Range;
use std::sync::OnceLock;

use crate::problem::Place;

/// A text file.
#[derive(Debug)]
pub struct Source {
    /// Relative to the root, with `/`.
    pub path: String,
    /// What it says, without a byte order mark.
    pub text: String,
    /// Where each line begins; counted when first asked for, as in most files nothing is wrong.
    starts: OnceLock<Vec<usize>>,
}

impl Source {
    /// A file with this text. A byte order mark at the start is left out: Windows editors write it unasked.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        Self { path: path.into(), text, starts: OnceLock::new() }
    }

    fn starts(&self) -> &[usize] {
        let after = || self.text.match_indices('\n').map(|(at, _)| at + 1);
        self.starts.get_or_init(|| std::iter::once(0).chain(after()).collect())
    }

    /// Where the bytes `span` stand. What goes on beyond the end of a line is cut there.
    pub fn place(&self, span: Range<usize>) -> Place {
        let start = self.floor(span.start);
        let index = self.starts().partition_point(|&s| s <= start) - 1;
        let line = self.line(index + 1);
        let from = (start - self.starts()[index]).min(line.len());
        let to = self.floor(span.end).saturating_sub(self.starts()[index]).clamp(from, line.len());
        let length = line[from..to].chars().count().max(1);
        Place { file: self.path.clone(), line: index + 1, column: line[..from].chars().count() + 1, length }
    }

    /// The line with the number `line`, counted from 1, without its line end.
    pub fn line(&self, line: usize) -> &str {
        let Some(&start) = self.starts().get(line.wrapping_sub(1)) else {
            return "";
        };
        let end = self.starts().get(line).map_or(self.text.len(), |&next| next - 1);
        self.text[start..end].trim_end_matches('\r')
    }

    /// The bytes of the whole line in which `offset` lies, without its line end.
    pub fn line_span(&self, offset: usize) -> Range<usize> {
        let index = self.starts().partition_point(|&s| s <= offset.min(self.text.len())) - 1;
        let start = self.starts()[index];
        start..start + self.line(index + 1).len()
    }

    /// How many lines there are.
    pub fn line_count(&self) -> usize {
        self.starts().len()
    }

    /// The bytes that `slice` covers. The Fluent parser gives no places, but what it gives are slices of this text, so
    /// their address says where they stand. A slice of something else is put at the start.
    pub fn span_of(&self, slice: &str) -> Range<usize> {
        let offset = (slice.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        if offset > self.text.len() { 0..0 } else { offset..(offset + slice.len()).min(self.text.len()) }
    }

    fn floor(&self, offset: usize) -> usize {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, span: Range<usize>) -> (usize, usize, usize) {
        let place = Source::new("f", text).place(span);
        (place.line, place.column, place.length)
    }

    #[test]
    fn columns_count_characters_not_bytes() {
        assert_eq!(at("a\näö = ü", 9..11), (2, 6, 1));
    }

    #[test]
    fn what_goes_beyond_a_line_is_cut_at_its_end() {
        assert_eq!(at("abc\r\ndef", 1..8), (1, 2, 2));
        assert_eq!(at("abc", 3..9), (1, 4, 1));
    }

    #[test]
    fn a_byte_order_mark_shifts_nothing() {
        assert_eq!(at("\u{feff}abc", 1..2), (1, 2, 1));
    }

    #[test]
    fn a_slice_knows_where_it_stands() {
        let source = Source::new("f", "eins\nzwei");
        assert_eq!(source.span_of(&source.text[5..7]), 5..7);
        assert_eq!(source.span_of("foreign"), 0..0);
    }
}
