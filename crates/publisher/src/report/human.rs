// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Problems as people read them: the rule, the place with its line, the way out. The frame (`error`, `warning`, `help`) is
//! the same in every language, so that other programs can rely on it.

use std::fmt::Write;

use crate::load::Sources;
use crate::problem::{Lang, Problem};
use crate::report::count_line;

/// How many characters of a line are shown at most; longer ones are cut around the place.
const WIDTH: usize = 120;

/// All problems, then the count.
pub fn render(problems: &[Problem], sources: &Sources, lang: Lang) -> String {
    let mut out = String::new();
    for problem in problems {
        one(problem, sources, lang, &mut out);
        out.push('\n');
    }
    out.push_str(&count_line(problems, lang));
    out.push('\n');
    out
}

fn one(problem: &Problem, sources: &Sources, lang: Lang, out: &mut String) {
    let place = &problem.place;
    let source = sources.get(&place.file);
    let gutter = if source.is_some() { place.line.to_string().len() } else { 1 };
    let _ = writeln!(out, "{}[{}]: {}", problem.severity.as_str(), problem.rule, visible(problem.message.text(lang)));
    let _ = writeln!(out, "{:gutter$}--> {}:{}:{}", "", visible(&place.file), place.line, place.column);
    if let Some(source) = source {
        let (line, before, carets) = cut(source.line(place.line), place.column - 1, place.length);
        let _ = writeln!(out, "{:gutter$} |", "");
        let _ = writeln!(out, "{} | {line}", place.line);
        let _ = writeln!(out, "{:gutter$} | {:before$}{}", "", "", "^".repeat(carets));
    }
    let _ = writeln!(out, "{:gutter$} = help: {}", "", visible(problem.help.text(lang)));
}

/// The part of `line` to show, how far the carets are indented in it, and how many there are.
fn cut(line: &str, column: usize, length: usize) -> (String, usize, usize) {
    // Only as much of the line is looked at as is shown.
    let from = if line.chars().nth(WIDTH).is_some() { column.saturating_sub(WIDTH / 3) } else { 0 };
    let mut rest = line.chars().skip(from).map(visible_char);
    let shown: String = rest.by_ref().take(WIDTH).collect();
    let (head, tail) = (if from > 0 { "…" } else { "" }, if rest.next().is_some() { "…" } else { "" });
    let carets = length.min((from + shown.chars().count()).saturating_sub(column)).max(1);
    (format!("{head}{}{tail}", shown.trim_end()), column - from + head.chars().count(), carets)
}

/// Hidden characters would rearrange the terminal's line; a tab would shift the carets.
fn visible_char(c: char) -> char {
    match c {
        '\t' => ' ',
        c if c.is_control() || crate::checks::hidden_characters::is_hidden(c) => '\u{fffd}',
        c => c,
    }
}

fn visible(text: &str) -> String {
    text.chars().map(visible_char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_around_the_place() {
        let line = format!("{}HERE{}", "a".repeat(500), "b".repeat(500));
        let (shown, before, carets) = cut(&line, 500, 4);
        assert_eq!(shown.chars().skip(before).take(carets).collect::<String>(), "HERE");
        assert!(shown.chars().count() <= WIDTH + 2);
    }

    #[test]
    fn hidden_characters_do_not_reach_the_terminal() {
        assert_eq!(cut("a\u{202e}b\tc\u{1b}", 0, 1).0, "a\u{fffd}b c\u{fffd}");
    }
}
