// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Walking a TOML table field by field, so that all faults are found at once, each at its place.

use std::ops::Range;

use toml_edit::{Item, TableLike, Value};

use crate::authored::Spanned;
use crate::checks::unknown_field::{self, Kind};
use crate::problem::Problem;
use crate::source::Source;
use crate::suggest::nearest;

/// A table that is being read, with the fields it may have.
pub struct Fields<'t, 's> {
    table: &'t dyn TableLike,
    source: &'s Source,
    known: Vec<String>,
    /// Where a missing field is reported.
    span: Range<usize>,
    /// What was found wrong so far.
    pub problems: Vec<Problem>,
}

impl<'t, 's> Fields<'t, 's> {
    /// Begins with the names that nothing knows.
    pub fn new(table: &'t dyn TableLike, source: &'s Source, span: Range<usize>, known: &[&str]) -> Self {
        let unknown = table.iter().filter(|(name, _)| !known.contains(name));
        let problems =
            unknown.map(|(name, item)| unknown_field::unknown(source.place(key_span(table, name, item)), name, known));
        let problems = problems.collect();
        let known = known.iter().map(|name| (*name).to_owned()).collect();
        Self { table, source, known, span, problems }
    }

    /// Whether the field is there.
    pub fn has(&self, name: &str) -> bool {
        self.table.contains_key(name)
    }

    /// Says which of `names` are missing. One that is there but misspelt has been reported.
    pub fn require(&mut self, names: &[&str]) {
        let known = || self.known.iter().map(String::as_str);
        let unknown = self.table.iter().map(|(name, _)| name).filter(|name| !known().any(|known| known == *name));
        let meant: Vec<_> = unknown.filter_map(|name| nearest(name, known())).map(str::to_owned).collect();
        let missing = names.iter().filter(|name| !self.has(name) && !meant.iter().any(|meant| meant == *name));
        let place = || self.source.place(self.span.clone());
        let problems: Vec<_> = missing.map(|name| unknown_field::missing(place(), name)).collect();
        self.problems.extend(problems);
    }

    /// A text.
    pub fn text(&mut self, name: &str) -> Option<Spanned<String>> {
        let item = self.table.get(name)?;
        let text = item.as_str().map(|text| spanned(text.to_owned(), item));
        self.or_wrong(text, name, item, Kind::Text)
    }

    /// `true` or `false`; `false` if it is absent.
    pub fn flag(&mut self, name: &str) -> bool {
        let Some(item) = self.table.get(name) else {
            return false;
        };
        self.or_wrong(item.as_bool(), name, item, Kind::Flag).unwrap_or_default()
    }

    /// A whole number, from 1.
    pub fn count(&mut self, name: &str) -> Option<u32> {
        let item = self.table.get(name)?;
        let count = item.as_integer().and_then(|count| u32::try_from(count).ok()).filter(|count| *count > 0);
        self.or_wrong(count, name, item, Kind::Count)
    }

    /// Seconds, whole or not, as milliseconds.
    pub fn seconds(&mut self, name: &str) -> Option<Spanned<u32>> {
        let item = self.table.get(name)?;
        #[expect(clippy::cast_precision_loss, reason = "who writes that many seconds is told so")]
        let seconds = item.as_float().or_else(|| item.as_integer().map(|whole| whole as f64));
        let milliseconds = seconds.map(|seconds| (seconds * 1000.0).round());
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the range has been looked at")]
        let milliseconds = milliseconds.filter(|ms| (0.0..1e9).contains(ms)).map(|ms| ms as u32);
        let value = self.or_wrong(milliseconds, name, item, Kind::Seconds)?;
        Some(Spanned { value, span: item.span().unwrap_or_default() })
    }

    /// A list of texts; empty if there is none.
    pub fn texts(&mut self, name: &str) -> Vec<Spanned<String>> {
        let Some(item) = self.table.get(name) else {
            return Vec::new();
        };
        let Some(array) = item.as_array() else {
            return self.or_wrong(None, name, item, Kind::Texts).unwrap_or_default();
        };
        let mut texts = Vec::new();
        for value in array {
            let span = value.span().unwrap_or_default();
            match value.as_str() {
                Some(text) => texts.push(Spanned { value: text.to_owned(), span }),
                None => self.problems.push(unknown_field::wrong_kind(self.source.place(span), name, Kind::Texts)),
            }
        }
        texts
    }

    /// A table whose values are texts: name and value with their places, in the order written.
    pub fn pairs(&mut self, name: &str) -> Vec<(Spanned<String>, Spanned<String>)> {
        let Some(table) = self.table(name, Kind::Pairs) else {
            return Vec::new();
        };
        let mut pairs = Vec::new();
        for (key, item) in table.iter() {
            let id = Spanned { value: key.to_owned(), span: key_span(table, key, item) };
            if let Some(text) = item.as_str() {
                pairs.push((id, spanned(text.to_owned(), item)));
            } else {
                let place = self.source.place(item.span().unwrap_or(id.span));
                self.problems.push(unknown_field::wrong_kind(place, key, Kind::Text));
            }
        }
        pairs
    }

    /// A table.
    pub fn table(&mut self, name: &str, kind: Kind) -> Option<&'t dyn TableLike> {
        let item = self.table.get(name)?;
        self.or_wrong(item.as_table_like(), name, item, kind)
    }

    /// Tables written as `[[name]]` or `name = [{ … }]`, each with its place.
    pub fn tables(&mut self, name: &str) -> Vec<(&'t dyn TableLike, Range<usize>)> {
        let Some(item) = self.table.get(name) else {
            return Vec::new();
        };
        let inline = |value: &'t Value| {
            let table = value.as_inline_table()?;
            Some((table as &dyn TableLike, table.span().unwrap_or_default()))
        };
        if let Some(tables) = item.as_array().and_then(|array| array.iter().map(inline).collect()) {
            return tables;
        }
        let Some(tables) = item.as_array_of_tables() else {
            return self.or_wrong(None, name, item, Kind::Tables).unwrap_or_default();
        };
        tables.iter().map(|t| (t as &dyn TableLike, t.span().unwrap_or_default())).collect()
    }

    /// What stands in `name`, for fields that are read elsewhere.
    pub fn item(&self, name: &str) -> Option<&'t Item> {
        self.table.get(name)
    }

    fn or_wrong<T>(&mut self, value: Option<T>, name: &str, item: &Item, kind: Kind) -> Option<T> {
        if value.is_none() {
            let span = item.span().unwrap_or_else(|| key_span(self.table, name, item));
            self.problems.push(unknown_field::wrong_kind(self.source.place(span), name, kind));
        }
        value
    }
}

/// Where the name `key` stands.
pub fn key_span(table: &dyn TableLike, key: &str, item: &Item) -> Range<usize> {
    table.key(key).and_then(toml_edit::Key::span).or_else(|| item.span()).unwrap_or_default()
}

fn spanned(value: String, item: &Item) -> Spanned<String> {
    Spanned { value, span: item.span().unwrap_or_default() }
}
