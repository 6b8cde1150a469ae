// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words of a text, folded, and where they stand in it.

use core::ops::Range;

use crate::fold::{self, Kind};

/// Longer words are cut: nobody types them, and they would only cost time.
pub const LONGEST: usize = 48;

/// A word as it stands in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Word {
    /// Where, in bytes.
    pub range: Range<usize>,
    /// Its letters, folded; UTF-8.
    pub letters: Vec<u8>,
    /// Part of the code before it, as `winmail` of `winmail.dat`.
    pub is_part: bool,
}

impl Word {
    /// Holds a digit, a dot or an underscore: compared letter by letter only, without endings and typing errors.
    pub fn is_code(&self) -> bool {
        is_code(&self.letters)
    }
}

/// See [`Word::is_code`].
pub fn is_code(letters: &[u8]) -> bool {
    letters.iter().any(|b| matches!(b, b'0'..=b'9' | b'.' | b'_'))
}

/// All words of `text`. Codes and file names stand whole and are followed by their parts.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut at = 0;
    while let Some(run) = next_run(text, &mut at) {
        if run.parts.len() > 1 {
            words.push(word(text, run.range.clone(), false));
            words.extend(run.parts.into_iter().map(|part| word(text, part, true)));
        } else {
            words.push(word(text, run.range, false));
        }
    }
    join_mail(text, &mut words);
    words.retain(|word| !word.letters.is_empty());
    words
}

/// Letters and digits, with the dots and underscores between them that make it a code.
struct Run {
    range: Range<usize>,
    parts: Vec<Range<usize>>,
}

fn next_run(text: &str, at: &mut usize) -> Option<Run> {
    let mut run: Option<Run> = None;
    let mut part = 0..0;
    let rest = text.get(*at..)?;
    let mut chars = rest.char_indices().peekable();
    while let Some((offset, c)) = chars.next() {
        let place = *at + offset;
        let end = place + c.len_utf8();
        match (fold::kind(c), &mut run) {
            (Kind::Letter | Kind::Digit, None) => {
                part = place..end;
                run = Some(Run { range: place..end, parts: Vec::new() });
            }
            (Kind::Letter | Kind::Digit, Some(run)) => {
                part.end = end;
                run.range.end = end;
            }
            (Kind::Silent, Some(run)) => {
                part.end = end;
                run.range.end = end;
            }
            (_, None) => {}
            (_, Some(run)) => {
                let next = chars.peek().map(|(_, next)| *next);
                if !joins(c, next) {
                    break;
                }
                run.parts.push(part.clone());
                part = end..end;
            }
        }
    }
    let mut run = run?;
    *at = run.range.end;
    run.parts.push(part);
    Some(run)
}

/// A capital after a dot begins a sentence whose space was forgotten.
fn joins(c: char, next: Option<char>) -> bool {
    let Some(next) = next else { return false };
    let goes_on = matches!(fold::kind(next), Kind::Letter | Kind::Digit);
    goes_on && (c == '_' || (c == '.' && !next.is_ascii_uppercase()))
}

fn word(text: &str, range: Range<usize>, is_part: bool) -> Word {
    let mut letters = Vec::new();
    for c in text.get(range.clone()).unwrap_or_default().chars() {
        if letters.len() + c.len_utf8() > LONGEST {
            break;
        }
        match fold::kind(c) {
            Kind::Letter | Kind::Digit => fold::push(&mut letters, c),
            Kind::Other => letters.push(c as u8),
            Kind::Silent => {}
        }
    }
    Word { range, letters, is_part }
}

/// `E-Mail`, `Email` and `Mail` are one word to those who search.
fn join_mail(text: &str, words: &mut [Word]) {
    for i in 0..words.len() {
        let (before, after) = words.split_at_mut(i);
        let Some(word) = after.first_mut() else { return };
        if word.letters.starts_with(b"email") {
            word.letters.remove(0);
        }
        let Some(before) = before.last_mut() else { continue };
        let gap = text.get(before.range.end..word.range.start);
        if before.letters == b"e"
            && word.letters.starts_with(b"mail")
            && matches!(gap, Some("-" | "\u{2010}" | "\u{2011}" | " "))
        {
            before.letters.clear();
            word.range.start = before.range.start;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let words: Vec<_> = words(text).into_iter().map(|word| String::from_utf8(word.letters).unwrap()).collect();
        assert_eq!(words.join(" "), expected, "{text}");
    }

    #[test]
    fn codes_and_file_names_stand_whole() {
        check("550 5.7.1 Relaying", "550 5.7.1 5 7 1 relaying");
        check("NS_ERROR_NET_TIMEOUT", "ns_error_net_timeout ns error net timeout");
        check("die Datei winmail.dat.", "die datei winmail.dat winmail dat");
        check("Ende.Anfang", "ende anfang");
        check("0x800CCC0E", "0x800ccc0e");
    }

    #[test]
    fn mail_is_one_word_however_written() {
        check("E-Mail Email e-mails Mail E\u{2011}Mail-Adresse", "mail mail mails mail mail adresse");
        check("e", "e");
    }

    #[test]
    fn anything_can_be_text() {
        check("", "");
        check("…!?\0\u{1f600}", "");
        check("<b>fett</b>", "b fett b");
        check("שלום بحث", "שלום بحث");
        check(&"ü".repeat(10_000), &"u".repeat(LONGEST - 1));
        check("._.", "");
    }

    #[test]
    fn ranges_are_those_of_the_text() {
        let text = "Die E-Mail hängt.";
        let shown: Vec<_> = words(text).into_iter().map(|word| &text[word.range]).collect();
        assert_eq!(shown, ["Die", "E-Mail", "hängt"]);
    }
}
