// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `hard-captions`: captions that cannot be read while they are shown.
//!
//! Why: who reads them looks at the picture as well (EN 301 549, 7.1.2). At most two lines of 42 characters, 17 characters a
//! second, 1 to 7 seconds. Remedy: shorten the words, or part the caption.

use crate::captions::{self, Cue};
use crate::checks::missing_captions;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("hard-captions");

const MOST_LINES: usize = 2;
const LONGEST_LINE: usize = 42;
const FASTEST: usize = 17;
const SHORTEST: u32 = 1_000;
const LONGEST: u32 = 7_000;

/// Looks at all captions. A description is read out, not read.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let files = missing_captions::files(content).filter(|source| captions::is_captions(source));
    let captions = files.filter(|source| !source.path.ends_with(".description.vtt"));
    captions
        .flat_map(|source| {
            let cues = captions::read(source).cues;
            cues.iter().filter(|cue| cue.end > cue.start).flat_map(|cue| check_cue(source, cue)).collect::<Vec<_>>()
        })
        .collect()
}

fn check_cue(source: &Source, cue: &Cue) -> Vec<Problem> {
    let lines: Vec<_> = cue.lines.iter().map(|line| captions::readable(&source.text[line.clone()])).collect();
    let mut problems = Vec::new();
    if let Some(line) = cue.lines.get(MOST_LINES) {
        let message = Message::new(
            format!("Dieser Untertitel hat {} Zeilen. Erlaubt sind {MOST_LINES}.", lines.len()),
            format!("this caption has {} lines; {MOST_LINES} are allowed", lines.len()),
        );
        problems.push(RULE.at(source.place(line.clone()), message, shorten()));
    }
    for (line, text) in cue.lines.iter().zip(&lines) {
        let letters = text.chars().count();
        if letters > LONGEST_LINE {
            let message = Message::new(
                format!("Diese Zeile hat {letters} Zeichen. Erlaubt sind {LONGEST_LINE}."),
                format!("this line has {letters} characters; {LONGEST_LINE} are allowed"),
            );
            problems.push(RULE.at(source.place(line.clone()), message, shorten()));
        }
    }
    problems.extend(check_time(source, cue, lines.iter().map(|line| line.chars().count()).sum()));
    problems
}

fn check_time(source: &Source, cue: &Cue, letters: usize) -> Option<Problem> {
    let shown = cue.end - cue.start;
    let message = if letters * 1000 > FASTEST * shown as usize {
        let needed = (letters * 10).div_ceil(FASTEST);
        let (seconds, tenths) = (needed / 10, needed % 10);
        Message::new(
            format!(
                "Dieser Untertitel ist zu schnell weg: {letters} Zeichen brauchen {seconds},{tenths} Sekunden (höchstens {FASTEST} Zeichen in der Sekunde)."
            ),
            format!(
                "this caption is gone too soon: {letters} characters need {seconds}.{tenths} seconds (at most {FASTEST} characters a second)"
            ),
        )
    } else if !(SHORTEST..=LONGEST).contains(&shown) {
        Message::new(
            "Dieser Untertitel ist nicht zwischen 1 und 7 Sekunden lang zu sehen.",
            "this caption is not shown for 1 to 7 seconds",
        )
    } else {
        return None;
    };
    Some(RULE.at(source.place(cue.timing.clone()), message, shorten()))
}

fn shorten() -> Message {
    Message::new(
        "Sagen Sie es kürzer, verteilen Sie es auf zwei Untertitel, oder ändern Sie die Zeiten.",
        "say it in fewer words, part it into two captions, or change the times",
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn a_caption_can_be_read_while_it_is_shown() {
        let captions = format!(
            "WEBVTT\n\n00:00.000 --> 00:05.000\n{}\n{}\nc\n\n00:05.000 --> 00:05.900\nB\n\n00:06.000 --> 00:13.100\nC\n\n00:14.000 --> 00:15.000\n{}\n\n00:15.000 --> 00:16.000\n&lt;{}\n",
            "ü".repeat(42),
            "x".repeat(43),
            "y".repeat(18),
            "z".repeat(16),
        );
        let files = [
            ("content/videos/v.toml", ""),
            ("locales/de/videos/v.vtt", captions.as_str()),
            ("content/videos/v.description.vtt", "WEBVTT\n\n00:00.000 --> 00:09.000\nEin Fenster.\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                3:1 this caption is gone too soon: 86 characters need 5.1 seconds (at most 17 characters a second)
                5:1 this line has 43 characters; 42 are allowed
                6:1 this caption has 3 lines; 2 are allowed
                8:1 this caption is not shown for 1 to 7 seconds
                11:1 this caption is not shown for 1 to 7 seconds
                14:1 this caption is gone too soon: 18 characters need 1.1 seconds (at most 17 characters a second)
            "#]],
        );
    }
}
