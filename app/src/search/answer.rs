// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was found, in groups: that of the best hit first, in each the best first.

use std::ops::Range;

use lotse_model::search::Shown;
use lotse_search::{Index, Query};

/// Bytes of a passage at most.
const PASSAGE: usize = 160;

/// Hits shown at most, in all groups together.
const MOST: usize = 14;

/// What is found by a smaller share of the best score answers something else.
const WORTH: f32 = 0.3;

/// What kind of thing a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A guide.
    Guide,
    /// A step of a guide.
    Step,
    /// A word of the dictionary.
    Word,
    /// A video, or a place in it.
    Video,
    /// A date of the café.
    Cafe,
    /// Somebody to ask.
    Contact,
}

impl Kind {
    /// By the address of a document.
    pub fn of(id: &str) -> Option<Self> {
        let (kind, rest) = id.split_once('/')?;
        match kind {
            "guide" if rest.contains('/') => Some(Self::Step),
            "guide" => Some(Self::Guide),
            "where" => Some(Self::Word),
            "video" => Some(Self::Video),
            "cafe" => Some(Self::Cafe),
            "contact" => Some(Self::Contact),
            _ => None,
        }
    }

    /// So many of a kind are shown at most, so that every kind gets its turn.
    fn most(self) -> usize {
        match self {
            Self::Guide | Self::Step => 5,
            Self::Word | Self::Video => 4,
            Self::Cafe => 2,
            Self::Contact => 1,
        }
    }
}

/// What was found.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Answer {
    /// Best first.
    pub groups: Vec<Group>,
    /// The best score; nothing before the first hit.
    best: Option<f32>,
    /// Hits whose files are still to come.
    reserved: Vec<Kind>,
}

/// Hits of one kind.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Which.
    pub kind: Kind,
    /// Best first.
    pub hits: Vec<Found>,
}

/// A hit as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The address of the document.
    pub id: String,
    /// What is shown of it.
    pub shown: Shown,
    /// What of the title is marked, in bytes.
    pub title_marks: Vec<Range<usize>>,
    /// What of the text is shown.
    pub passage: Range<usize>,
    /// What of the text is marked, in bytes.
    pub text_marks: Vec<Range<usize>>,
}

impl Answer {
    /// All hits that can be opened, in the order shown.
    pub fn openable(&self) -> impl Iterator<Item = &Found> {
        self.groups.iter().filter(|group| group.kind != Kind::Contact).flat_map(|group| &group.hits)
    }

    /// How many hits there are.
    pub fn len(&self) -> usize {
        self.groups.iter().map(|group| group.hits.len()).sum()
    }

    /// Whether a hit of this kind and score is still to be shown. Hits come best first.
    pub fn has_room(&self, kind: Kind, score: f32) -> bool {
        let found = self.groups.iter().find(|group| group.kind == kind).map_or(0, |group| group.hits.len());
        let reserved = self.reserved.iter().filter(|reserved| **reserved == kind).count();
        found + reserved < kind.most()
            && self.len() + self.reserved.len() < MOST
            && self.best.is_none_or(|best| score >= WORTH * best)
    }

    /// Adds the next best hit.
    pub fn add(&mut self, kind: Kind, id: &str, score: f32, shown: &Shown) {
        self.best.get_or_insert(score);
        let passage = 0..shown.text.text.len();
        let found =
            Found { id: id.to_owned(), shown: shown.clone(), title_marks: Vec::new(), passage, text_marks: Vec::new() };
        match self.groups.iter_mut().find(|group| group.kind == kind) {
            Some(group) => group.hits.push(found),
            None => self.groups.push(Group { kind, hits: vec![found] }),
        }
    }

    /// Keeps the room of a hit that cannot be shown yet.
    pub fn reserve(&mut self, kind: Kind, score: f32) {
        self.best.get_or_insert(score);
        self.reserved.push(kind);
    }

    /// Finds out what is marked, and the passage of each text.
    pub fn mark(&mut self, index: &Index, query: &Query) {
        for found in self.groups.iter_mut().flat_map(|group| &mut group.hits) {
            found.title_marks = index.marks(query, &found.shown.title.text);
            let text = &found.shown.text.text;
            match index.passage(query, text, PASSAGE) {
                Some(passage) => (found.passage, found.text_marks) = (passage.range, passage.marks),
                None => found.passage = 0..beginning(text),
            }
        }
    }
}

/// Where a text that holds no word of the query ends: with its first line, or after whole words of it.
fn beginning(text: &str) -> usize {
    let line = text.find('\n').unwrap_or(text.len());
    let spaces = || text.match_indices(' ').map(|(at, _)| at).take_while(|at| *at <= PASSAGE);
    if line <= PASSAGE { line } else { spaces().last().unwrap_or(0) }
}

/// `text[range]` in pieces; each says whether it is marked.
pub fn pieces<'t>(text: &'t str, range: &Range<usize>, marks: &[Range<usize>]) -> Vec<(&'t str, bool)> {
    let mut pieces = Vec::new();
    let mut at = range.start;
    let mut push = |from: usize, to: usize, is_marked| {
        if let Some(piece) = text.get(from..to).filter(|piece| !piece.is_empty()) {
            pieces.push((piece, is_marked));
        }
    };
    for mark in marks {
        let (start, end) = (mark.start.max(at), mark.end.min(range.end));
        if start < end {
            push(at, start, false);
            push(start, end, true);
            at = end;
        }
    }
    push(at, range.end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_group_of_the_best_hit_comes_first_and_each_kind_gets_its_turn() {
        let mut answer = Answer::default();
        let ids = ["guide/a/x", "guide/a", "where/w", "guide/b"].into_iter().map(str::to_owned);
        let ids = ids.chain((0..20).map(|number| format!("guide/c/s{number}")));
        for id in ids {
            let kind = Kind::of(&id).unwrap();
            if answer.has_room(kind, 1.0) {
                answer.add(kind, &id, 1.0, &Shown::default());
            }
        }
        let kinds: Vec<_> = answer.groups.iter().map(|group| (group.kind, group.hits.len())).collect();
        assert_eq!(kinds, [(Kind::Step, 5), (Kind::Guide, 2), (Kind::Word, 1)]);
    }

    #[test]
    fn what_is_far_worse_than_the_best_hit_is_left_out() {
        let mut answer = Answer::default();
        answer.add(Kind::Guide, "guide/a", 10.0, &Shown::default());
        assert!(answer.has_room(Kind::Step, 3.1) && !answer.has_room(Kind::Step, 2.9));
    }

    #[test]
    fn hits_whose_texts_are_still_to_come_keep_their_room() {
        let mut answer = Answer::default();
        (0..5).for_each(|_| answer.reserve(Kind::Guide, 1.0));
        assert!(!answer.has_room(Kind::Guide, 1.0) && answer.has_room(Kind::Step, 1.0));
    }

    #[test]
    fn addresses_tell_the_kind_and_foreign_ones_are_nothing() {
        assert_eq!(Kind::of("guide/mail-senden"), Some(Kind::Guide));
        assert_eq!(Kind::of("guide/mail-senden/server"), Some(Kind::Step));
        assert_eq!(Kind::of("video/signatur/12"), Some(Kind::Video));
        assert_eq!(["guide", "", "javascript/alert"].map(Kind::of), [None; 3]);
    }

    #[test]
    fn marks_are_cut_at_the_passage_and_a_range_within_a_letter_shows_nothing() {
        let text = "Öffnen Sie den Postausgang. Ende";
        let pieces = |range, marks: &[Range<usize>]| {
            pieces(text, &range, marks)
                .into_iter()
                .map(|(text, is_marked)| format!("{text}{}", u8::from(is_marked)))
                .collect::<Vec<_>>()
        };
        assert_eq!(
            pieces(0..text.len(), std::slice::from_ref(&(16..27))),
            ["Öffnen Sie den 0", "Postausgang1", ". Ende0"]
        );
        assert_eq!(pieces(12..20, &[0..7, 16..27]), ["den 0", "Post1"]);
        assert_eq!(pieces(1..8, &[]), Vec::<String>::new());
    }

    #[test]
    fn a_text_without_a_hit_is_shown_from_its_beginning_in_whole_words() {
        assert_eq!(beginning("kurz\nmehr"), 4);
        let long = "wort ".repeat(60);
        assert_eq!(beginning(&long), 159);
        assert_eq!(beginning(&"x".repeat(500)), 0);
    }
}
