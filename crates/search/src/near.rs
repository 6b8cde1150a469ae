// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words that differ by few typing errors.
//!
//! A letter too many, missing, other, or two in the wrong order count one each (optimal string alignment). The list is sorted, so the
//! rows of the table of distances stay valid for what a word shares with the one before, and a beginning that is too far away
//! settles all words that share it.

use crate::vocabulary::TextList;
use crate::words::LONGEST;

const WIDTH: usize = LONGEST + 1;
const FAR: u8 = 100;

/// How many errors are forgiven in a word of this length.
pub fn allowed(length: usize) -> u8 {
    match length {
        0..=2 => 0,
        3..=4 => 1,
        _ => 2,
    }
}

/// A word near the one that was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Near {
    /// Its place in the list.
    pub word: usize,
    /// How many errors.
    pub errors: u8,
    /// Only its beginning is near.
    pub is_beginning: bool,
}

/// All words within `most` errors of `typed`; with `unfinished`, also those of which only the beginning is, within one.
pub fn near(list: &TextList, typed: &[u8], most: u8, unfinished: bool) -> Vec<Near> {
    let mut found = Vec::new();
    if typed.is_empty() || typed.len() > LONGEST || most == 0 {
        return found;
    }
    let mut table = Table::new(typed, most);
    // Whether some beginning of the current word is near, and how long it is.
    let mut near_at: Option<usize> = None;
    let mut far_from = usize::MAX;
    for word in 0..list.len() {
        let shared = list.shared(word);
        if far_from <= shared {
            if near_at.is_some() {
                found.push(Near { word, errors: 1, is_beginning: true });
            }
            continue;
        }
        far_from = usize::MAX;
        near_at = near_at.filter(|at| *at <= shared);
        let letters = list.get(word);
        if letters.len() > LONGEST {
            continue;
        }
        for at in shared..letters.len() {
            if !table.step(letters, at) {
                far_from = at + 1;
                break;
            }
            if unfinished && near_at.is_none() && table.errors(at + 1) <= 1 {
                near_at = Some(at + 1);
            }
        }
        let errors = if far_from == usize::MAX { table.errors(letters.len()) } else { FAR };
        if errors <= most {
            found.push(Near { word, errors, is_beginning: false });
        } else if near_at.is_some() {
            found.push(Near { word, errors: 1, is_beginning: true });
        }
    }
    found
}

struct Table<'t> {
    typed: &'t [u8],
    most: u8,
    rows: Vec<[u8; WIDTH]>,
}

impl<'t> Table<'t> {
    fn new(typed: &'t [u8], most: u8) -> Table<'t> {
        let mut rows = vec![[FAR; WIDTH]; LONGEST + 1];
        if let Some(first) = rows.first_mut() {
            for (at, cell) in first.iter_mut().enumerate().take(usize::from(most) + 1) {
                *cell = at as u8;
            }
        }
        Table { typed, most, rows }
    }

    /// Works out the row after letter `at`; false if everything in it is too far.
    fn step(&mut self, letters: &[u8], at: usize) -> bool {
        let most = usize::from(self.most);
        let (done, rest) = self.rows.split_at_mut(at + 1);
        let (Some(before), Some(row), Some(letter)) = (done.last(), rest.first_mut(), letters.get(at)) else {
            return false;
        };
        let earlier = at.checked_sub(1).and_then(|at| done.get(at));
        let (from, to) = ((at + 1).saturating_sub(most), (at + 1 + most).min(self.typed.len()));
        if from > to {
            return false;
        }
        let mut least = FAR;
        if from == 0 {
            row[0] = (at + 1) as u8;
            least = row[0];
        } else {
            row[from - 1] = FAR;
        }
        for column in from.max(1)..=to {
            let same = self.typed[column - 1] == *letter;
            let mut cell = before[column - 1] + u8::from(!same);
            cell = cell.min(before[column] + 1).min(row[column - 1] + 1);
            if let Some(earlier) = earlier
                && column > 1
                && self.typed[column - 1] == letters[at - 1]
                && self.typed[column - 2] == *letter
            {
                cell = cell.min(earlier[column - 2] + 1);
            }
            row[column] = cell;
            least = least.min(cell);
        }
        if to < self.typed.len() {
            row[to + 1] = FAR;
        }
        least <= self.most
    }

    fn errors(&self, length: usize) -> u8 {
        let distance = length.abs_diff(self.typed.len());
        if distance > usize::from(self.most) { FAR } else { self.rows[length][self.typed.len()] }
    }
}

#[cfg(test)]
#[cfg(feature = "build")]
mod tests {
    use super::*;

    fn check(typed: &str, most: u8, unfinished: bool, expected: &str) {
        let words = ["abc", "kalender", "kalendereintrag", "kalk", "ordner", "ordnung", "postausgang", "postfach"];
        let list = TextList::of(&words);
        let found: Vec<_> = near(&list, typed.as_bytes(), most, unfinished)
            .into_iter()
            .map(|near| format!("{}{}{}", words[near.word], near.errors, if near.is_beginning { "-" } else { "" }))
            .collect();
        assert_eq!(found.join(" "), expected, "{typed}");
    }

    #[test]
    fn each_kind_of_error_counts_one() {
        check("kalener", 2, false, "kalender1");
        check("kalennder", 2, false, "kalender1");
        check("kalemder", 2, false, "kalender1");
        check("kaledner", 2, false, "kalender1");
        check("klaedner", 2, false, "kalender2");
        check("okstausgang", 2, false, "postausgang2");
        check("ordner", 1, false, "ordner0");
        check("xyz", 2, false, "");
    }

    #[test]
    fn a_beginning_may_hold_an_error_too() {
        check("kalned", 1, true, "kalender1- kalendereintrag1-");
        check("postausgnag", 2, true, "postausgang1");
    }

    /// The table is cut to a band and rows are kept between words; the plain definition says what must come out.
    #[test]
    fn finds_what_the_definition_finds() {
        let mut random = 1u32;
        let mut word = |least: u32| -> Vec<u8> {
            let mut next = || {
                random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                random >> 16
            };
            let length = least + next() % 7;
            (0..length).map(|_| b'a' + (next() % 3) as u8).collect()
        };
        let mut words: Vec<_> = (0..400).map(|_| word(1)).collect();
        words.sort();
        words.dedup();
        let list = TextList::of(&words);
        for _ in 0..50 {
            let typed = word(3);
            let found: Vec<_> =
                near(&list, &typed, 2, false).into_iter().map(|near| (near.word, near.errors)).collect();
            let expected: Vec<_> = (0..words.len())
                .map(|at| (at, distance(&typed, &words[at])))
                .filter(|(_, errors)| *errors <= 2)
                .collect();
            assert_eq!(found, expected, "{typed:?}");
        }
    }

    fn distance(a: &[u8], b: &[u8]) -> u8 {
        let mut table = vec![vec![0u8; b.len() + 1]; a.len() + 1];
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                let mut cell = if i == 0 || j == 0 { (i + j) as u8 } else { 99 };
                if i > 0 && j > 0 {
                    cell = table[i - 1][j - 1] + u8::from(a[i - 1] != b[j - 1]);
                    cell = cell.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                    if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                        cell = cell.min(table[i - 2][j - 2] + 1);
                    }
                }
                table[i][j] = cell;
            }
        }
        table[a.len()][b.len()]
    }
}
