// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Looking for all words of a list at once, in the words that authors typed themselves.
//!
//! A word is found whole, also as a part of a word with hyphens, whatever the case of its letters from A to Z. `download…`
//! is found with any ending. `…:innen` is found after any letter, and only exactly so: `…Innen` is not `Kolleginnen`.

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use crate::authored::StyleWord;
use crate::load::Content;
use crate::text::Text;

/// Any beginning or ending, in the list.
const ANY: char = '…';

/// How a space of a listed word may be typed: `z. B.` also as `z.B.`, or with a space that does not break.
const SPACES: &[&str] = &[" ", "", "\u{a0}", "\u{202f}", "\n"];

/// A list for each language that has one; made once for all texts.
pub struct WordLists<'c>(BTreeMap<&'c str, WordList<'c>>);

impl<'c> WordLists<'c> {
    /// The entries of `list` for all languages of `content`.
    pub fn new(content: &'c Content<'_>, list: &'c [StyleWord]) -> Self {
        let of = |lang: &'c str| {
            let meant = |own: &str| lang.strip_prefix(own).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
            Some((lang, WordList::new(list.iter().filter(|entry| meant(&entry.lang)))?))
        };
        Self(content.languages.keys().filter_map(|lang| of(lang)).collect())
    }

    /// Where words of the list stand in `text`, each with its entry.
    pub fn find(&self, text: &Text<'_, '_>) -> Vec<(Range<usize>, &'c StyleWord)> {
        let list = self.0.get(text.lang).filter(|_| !text.is_of_others());
        list.map(|list| list.find(text)).unwrap_or_default()
    }
}

struct WordList<'c> {
    /// In the order of the patterns that are searched for.
    words: Vec<Word<'c>>,
    search: AhoCorasick,
}

#[derive(Clone)]
struct Word<'c> {
    typed: String,
    any_start: bool,
    any_end: bool,
    /// Nothing for a phrase that is allowed.
    entry: Option<&'c StyleWord>,
}

impl<'c> WordList<'c> {
    fn new(entries: impl Iterator<Item = &'c StyleWord>) -> Option<Self> {
        let words: Vec<_> = entries.flat_map(words).collect();
        let builder = &mut AhoCorasick::builder();
        let builder = builder.match_kind(MatchKind::LeftmostLongest).ascii_case_insensitive(true);
        // The lists are small and every text is looked at: the table is worth its memory.
        let builder = builder.kind(Some(AhoCorasickKind::DFA));
        let search = builder.build(words.iter().map(|word| &word.typed)).ok().filter(|_| !words.is_empty())?;
        Some(Self { words, search })
    }

    fn find(&self, text: &Text<'_, '_>) -> Vec<(Range<usize>, &'c StyleWord)> {
        let typed = &text.resolved.text;
        let found = self.search.find_iter(typed).filter_map(|found| {
            let word = &self.words[found.pattern().as_usize()];
            let span = word.whole(typed, found.start()..found.end())?;
            text.is_own_words(&span).then_some((span, word.entry?))
        });
        found.collect()
    }
}

/// The words of an entry in all ways to type them, and the phrases in which they are allowed.
fn words(entry: &StyleWord) -> Vec<Word<'_>> {
    let listed = entry.words.iter().map(|word| (word, Some(entry)));
    let listed = listed.chain(entry.except.iter().map(|phrase| (phrase, None)));
    let mut words = Vec::new();
    for (written, entry) in listed {
        let spaces = if written.contains(' ') { SPACES } else { &SPACES[..1] };
        words.extend(spaces.iter().map(|space| Word {
            typed: written.trim_matches(ANY).replace(' ', space),
            any_start: written.starts_with(ANY),
            any_end: written.ends_with(ANY),
            entry,
        }));
    }
    words
}

impl Word<'_> {
    /// The whole word at `span`, if it is the one that is meant.
    fn whole(&self, text: &str, span: Range<usize>) -> Option<Range<usize>> {
        let (before, after) = (&text[..span.start], &text[span.end..]);
        // Plain German sets a dot in the middle of long words: `Benutzer·name`.
        let letters = |c: char| c.is_alphanumeric() || c == '·';
        let end = if self.any_end { after.find(|c| !letters(c)).unwrap_or(after.len()) } else { 0 };
        if self.any_start {
            let start = before
                .rfind(|c| !letters(c))
                .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
            let exact = text[span.clone()] == self.typed && start < span.start && !after[end..].starts_with(letters);
            return exact.then_some(start..span.end + end);
        }
        // After a full stop, as in `usw.`, a word is over whatever follows.
        let ends = self.typed.ends_with('.') || !after[end..].starts_with(letters);
        (!before.ends_with(letters) && ends).then_some(span.start..span.end + end)
    }
}
