// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A fault in the content: its rule, its place, what is the matter and the way out, in German and English.

use std::ops::Range;

use crate::source::Source;

/// How much a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is published before it is repaired.
    Error,
    /// Worth a look; published all the same.
    Warning,
}

impl Severity {
    /// The name in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// What a kind of problem is called and how much it weighs. Each has a file of its own in [`crate::checks`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// Its name in brackets: `unknown-step`.
    pub id: &'static str,
    /// How much it weighs unless the single problem says otherwise.
    pub severity: Severity,
}

impl Rule {
    /// A rule that must be kept before anything is published.
    pub const fn error(id: &'static str) -> Self {
        Self { id, severity: Severity::Error }
    }

    /// A rule that is only advice.
    pub const fn warning(id: &'static str) -> Self {
        Self { id, severity: Severity::Warning }
    }

    /// A problem of this kind at a place.
    pub fn at(self, place: Place, message: Message, help: Message) -> Problem {
        Problem { rule: self.id, severity: self.severity, place, message, help }
    }
}

/// A sentence for authors in both languages of the command. It stands beside its rule: visitors never read it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Message {
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

impl Message {
    /// Both at once.
    pub fn new(de: impl Into<String>, en: impl Into<String>) -> Self {
        Self { de: de.into(), en: en.into() }
    }

    /// The sentence in `lang`.
    pub fn text(&self, lang: Lang) -> &str {
        match lang {
            Lang::De => &self.de,
            Lang::En => &self.en,
        }
    }
}

/// The languages that the command itself speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Lang {
    /// German.
    #[default]
    De,
    /// English.
    En,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file, relative to the root, with `/`.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// How many characters are meant; at least 1.
    pub length: usize,
}

impl Place {
    /// A file as a whole, for files that are not text or that do not exist.
    pub fn file(path: impl Into<String>) -> Self {
        Self { file: path.into(), line: 1, column: 1, length: 1 }
    }

    /// Bytes of a text file.
    pub fn of(source: &Source, span: Range<usize>) -> Self {
        source.place(span)
    }
}

/// A fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The rule's name.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What is the matter.
    pub message: Message,
    /// The way out.
    pub help: Message,
}

/// Sorts by file, line, column and rule, and drops what was found twice, as text that both platforms share is.
pub fn sort(problems: &mut Vec<Problem>) {
    problems.sort_by(|a, b| {
        let key = |p: &Problem| (p.place.file.clone(), p.place.line, p.place.column, p.rule);
        key(a).cmp(&key(b)).then_with(|| a.message.cmp(&b.message))
    });
    problems.dedup();
}

/// Whether one of them forbids publishing.
pub fn has_errors(problems: &[Problem]) -> bool {
    problems.iter().any(|p| p.severity == Severity::Error)
}
