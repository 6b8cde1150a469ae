// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `bad-captions`: captions that browsers do not show as they are written: no WebVTT, markup, out of order, one over the
//! other, or after the end of the video.
//!
//! Why: browsers leave out what they do not understand, and say nothing. Remedy: mend the line that is named.

use std::ops::Range;

use crate::captions::{self, Captions, Fault};
use crate::checks::missing_captions;
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("bad-captions");

/// A film ends with a whole picture: captions may last that little longer.
const TOLERANCE: u32 = 100;

/// Looks at all files of captions and descriptions.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let files = missing_captions::files(content).filter(|source| captions::is_captions(source));
    files.flat_map(|source| check_file(content, source)).collect()
}

fn check_file(content: &Content<'_>, source: &Source) -> Vec<Problem> {
    let read = captions::read(source);
    let mut problems: Vec<_> = read.faults.iter().map(|(fault, span)| fault_problem(source, *fault, span)).collect();
    problems.extend(check_order(source, &read));
    let name = source.path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
    problems.extend(content.film(name).and_then(|film| check_end(source, &read, film.length)));
    problems
}

fn check_order(source: &Source, read: &Captions) -> Vec<Problem> {
    let mut problems = Vec::new();
    for cue in read.cues.iter().filter(|cue| cue.end <= cue.start) {
        let message = Message::new("Dieser Untertitel endet, bevor er beginnt.", "this caption ends before it begins");
        let help = Message::new(
            "Schreiben Sie erst den Anfang, dann das Ende.",
            "write where it begins first, then where it ends",
        );
        problems.push(problem(source, &cue.timing, message, help));
    }
    for pair in read.cues.windows(2) {
        let [before, cue] = pair else { continue };
        let message = if cue.start < before.start {
            Message::new("Dieser Untertitel beginnt vor dem vorigen.", "this caption begins before the one above")
        } else if cue.start < before.end {
            Message::new(
                "Dieser Untertitel beginnt, während der vorige noch zu sehen ist.",
                "this caption begins while the one before is still shown",
            )
        } else {
            continue;
        };
        let ends = time(before.end);
        let help = Message::new(
            format!("Lassen Sie ihn ab {ends} beginnen, oder lassen Sie den vorigen früher enden."),
            format!("let it begin at {ends} or later, or let the one before end earlier"),
        );
        problems.push(problem(source, &cue.timing, message, help));
    }
    problems
}

fn check_end(source: &Source, read: &Captions, length: u32) -> Option<Problem> {
    let late = read.cues.iter().find(|cue| cue.end > length + TOLERANCE)?;
    let length = time(length);
    let message = Message::new(
        format!("Dieser Untertitel reicht über das Ende hinaus. Das Video ist {length} lang."),
        format!("this caption goes on after the end; the video is {length} long"),
    );
    let help = Message::new(
        "Lassen Sie ihn früher enden, oder tauschen Sie das Video aus.",
        "let it end earlier, or replace the video",
    );
    Some(problem(source, &late.timing, message, help))
}

/// As WebVTT writes it.
fn time(milliseconds: u32) -> String {
    let (seconds, rest) = (milliseconds / 1000, milliseconds % 1000);
    format!("{:02}:{:02}.{rest:03}", seconds / 60, seconds % 60)
}

fn fault_problem(source: &Source, fault: Fault, span: &Range<usize>) -> Problem {
    let (message, help) = match fault {
        Fault::Timing => (
            Message::new("Diese Zeiten lassen sich nicht lesen.", "these times cannot be read"),
            Message::new(
                "Schreiben Sie sie so, mit Punkt und Leerzeichen: 00:01.000 --> 00:04.000. Darüber steht eine leere Zeile.",
                "write them with dots and spaces, as 00:01.000 --> 00:04.000, below an empty line",
            ),
        ),
        Fault::Empty => (
            Message::new("Unter diesen Zeiten steht nichts.", "nothing stands below these times"),
            Message::new(
                "Schreiben Sie die Worte in die Zeile darunter, ohne leere Zeile dazwischen.",
                "write the words on the line below, without an empty line between",
            ),
        ),
        Fault::Lost => (
            Message::new("Über diesen Worten stehen keine Zeiten.", "no times stand above these words"),
            Message::new(
                "Löschen Sie die leere Zeile davor, oder ergänzen Sie die Zeiten.",
                "remove the empty line before them, or add the times",
            ),
        ),
        Fault::Markup => (
            Message::new(
                "Untertitel bestehen nur aus Text. Hier steht eine Auszeichnung.",
                "captions are plain text; here is markup",
            ),
            Message::new(
                "Löschen Sie sie. Ein Zeichen < schreiben Sie als &lt; und > als &gt;.",
                "remove it; write < as &lt; and > as &gt;",
            ),
        ),
        Fault::Style => (
            Message::new("Das Aussehen der Untertitel wählen die Lesenden selbst.", "readers choose how captions look"),
            Message::new("Löschen Sie diesen Abschnitt.", "remove this section"),
        ),
    };
    problem(source, span, message, help)
}

fn problem(source: &Source, span: &Range<usize>, message: Message, help: Message) -> Problem {
    RULE.at(source.place(span.clone()), message, help)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    fn check(captions: &str, expected: &expect_test::Expect) {
        check_files(super::RULE, &[("content/videos/v.toml", ""), ("locales/de/videos/v.vtt", captions)], expected);
    }

    #[test]
    fn captions_follow_one_another() {
        check(
            "WEBVTT\n\n00:01.000 --> 00:02.000\nA\n\n00:01.500 --> 00:03.000\nB\n\n00:00.500 --> 00:01.000\nC\n\n00:05.000 --> 00:04.000\nD\n\n00:05.000 --> 00:06.000\nE\n",
            &expect![[r#"
                6:1 this caption begins while the one before is still shown
                9:1 this caption begins before the one above
                12:1 this caption ends before it begins
            "#]],
        );
    }

    #[test]
    fn captions_are_plain_text() {
        check(
            "WEBVTT\n\nSTYLE\n::cue { color: red }\n\n00:01.000 --> 00:02.000\nKlick <b>hier</b>\n\n00:02.000 -> 00:03.000\nB\n",
            &expect![[r#"
                3:1 readers choose how captions look
                7:7 captions are plain text; here is markup
                9:1 no times stand above these words
            "#]],
        );
    }

    #[test]
    fn other_files_are_for_another_rule() {
        check("1\n00:00:01,000 --> 00:00:02,000\nA\n", &expect![""]);
    }
}
