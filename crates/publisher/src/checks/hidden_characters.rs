// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `hidden-characters`: characters that nobody sees: direction marks, zero-width ones, control characters, private use.
//!
//! Why: they make a text read otherwise than it is, break searching and copying, and can forge our own markers.
//! Remedy: delete them. The soft hyphen is allowed; a byte order mark at the very start is skipped.

use crate::problem::{Message, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("hidden-characters");

/// Whether nobody sees `c`.
pub fn is_hidden(c: char) -> bool {
    // Nearly all characters are plain ones, and every one of all files is looked at.
    !matches!(c, ' '..='~')
        && matches!(c,
        '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e000}'..='\u{f8ff}' | '\u{e0000}'..='\u{e007f}'
        | '\u{f0000}'..='\u{10ffff}')
}

/// One problem for each line that has some.
pub fn check(source: &Source) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut skip_to = 0;
    for (at, c) in source.text.char_indices() {
        if at >= skip_to && is_hidden(c) {
            problems.push(problem(source, at, c));
            skip_to = source.line_span(at).end;
        }
    }
    problems
}

fn problem(source: &Source, at: usize, c: char) -> Problem {
    let code = format!("U+{:04X}", u32::from(c));
    RULE.at(
        source.place(at..at + c.len_utf8()),
        Message::new(
            format!("In dieser Zeile steht ein unsichtbares Zeichen ({code})."),
            format!("an invisible character stands in this line ({code})"),
        ),
        Message::new(
            "Löschen Sie die Stelle und tippen Sie sie neu, statt sie zu kopieren.",
            "delete the spot and type it anew instead of copying it",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_nobody_sees_once_a_line() {
        let source = Source::new("f", "\u{feff}ok\u{ad}ay\n\tab\u{202e}c\u{200b}\r\nd\0\nx\u{feff}y\n");
        let found: Vec<_> = check(&source).iter().map(|p| (p.place.line, p.place.column)).collect();
        assert_eq!(found, [(2, 4), (3, 2), (4, 2)]);
    }
}
