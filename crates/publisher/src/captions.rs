// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Captions as WebVTT (<https://www.w3.org/TR/webvtt1/>): cues with their places, and what is no WebVTT. Stricter than
//! browsers, which leave out what they do not understand without a word.

use std::ops::Range;

use lotse_model::video;

use crate::source::Source;

/// A cue and where it stands.
#[derive(Debug, PartialEq, Eq)]
pub struct Cue {
    /// Milliseconds.
    pub start: u32,
    /// Milliseconds.
    pub end: u32,
    /// The line with its times.
    pub timing: Range<usize>,
    /// Its lines.
    pub lines: Vec<Range<usize>>,
}

/// What is no WebVTT, or none that we publish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Times that cannot be read.
    Timing,
    /// Times without words below them.
    Empty,
    /// Words without times above them.
    Lost,
    /// Markup in words.
    Markup,
    /// A style or a region, which the reader chooses, not the author.
    Style,
}

/// What a file of captions says.
#[derive(Debug, Default)]
pub struct Captions {
    /// In the order written.
    pub cues: Vec<Cue>,
    /// With their places.
    pub faults: Vec<(Fault, Range<usize>)>,
}

const ARROW: &str = "-->";

/// Whether it is WebVTT with at least one time: enough to tell it from other files, and from an empty one.
pub fn is_captions(source: &Source) -> bool {
    let head = source.text.strip_prefix("WEBVTT");
    let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']);
    head.is_some_and(ends) && source.text.contains(ARROW)
}

/// Reads a file of captions.
pub fn read(source: &Source) -> Captions {
    let mut captions = Captions::default();
    for block in blocks(source).into_iter().skip(1) {
        captions.take(source, &block);
    }
    captions
}

/// Lines that stand together; an empty line parts them.
fn blocks(source: &Source) -> Vec<Vec<Range<usize>>> {
    let mut blocks = vec![Vec::new()];
    let mut start = 0;
    for line in source.text.split_inclusive('\n') {
        let length = line.trim_end_matches(['\r', '\n']).len();
        if length > 0 {
            blocks.last_mut().expect("one is there from the start").push(start..start + length);
        } else if blocks.last().is_some_and(|block| !block.is_empty()) {
            blocks.push(Vec::new());
        }
        start += line.len();
    }
    blocks.retain(|block| !block.is_empty());
    blocks
}

impl Captions {
    fn take(&mut self, source: &Source, block: &[Range<usize>]) {
        let line = |range: &Range<usize>| &source.text[range.clone()];
        let first = line(&block[0]);
        if first == "NOTE" || first.starts_with("NOTE ") {
            return;
        }
        if matches!(first.trim_end(), "STYLE" | "REGION") {
            return self.faults.push((Fault::Style, block[0].clone()));
        }
        // One line before the times may name the cue.
        let Some(at) = block.iter().take(2).position(|range| line(range).contains(ARROW)) else {
            return self.faults.push((Fault::Lost, block[0].clone()));
        };
        self.cue(source, block[at].clone(), block[at + 1..].to_vec());
    }

    fn cue(&mut self, source: &Source, timing: Range<usize>, lines: Vec<Range<usize>>) {
        for range in &lines {
            let text = &source.text[range.clone()];
            if text.contains(ARROW) {
                self.faults.push((Fault::Timing, range.clone()));
            } else if let Some(at) = text.find(['<', '>']) {
                self.faults.push((Fault::Markup, range.start + at..range.end));
            }
        }
        if lines.is_empty() {
            self.faults.push((Fault::Empty, timing.clone()));
        }
        match times(&source.text[timing.clone()]) {
            Some((start, end)) => self.cues.push(Cue { start, end, timing, lines }),
            None => self.faults.push((Fault::Timing, timing)),
        }
    }

    /// As published.
    pub fn published(&self, source: &Source) -> Vec<video::Cue> {
        let text = |cue: &Cue| {
            let lines = cue.lines.iter().map(|line| readable(&source.text[line.clone()]));
            lines.collect::<Vec<_>>().join("\n")
        };
        self.cues.iter().map(|cue| video::Cue { start: cue.start, end: cue.end, text: text(cue) }).collect()
    }
}

/// `00:01.000 --> 00:04.500`, then settings of the cue, which only move it.
fn times(line: &str) -> Option<(u32, u32)> {
    let (start, rest) = line.split_once(ARROW)?;
    let end = rest.split_whitespace().next()?;
    Some((time(start.trim())?, time(end)?))
}

/// `[hours:]minutes:seconds.milliseconds`, all but the hours with a fixed number of digits.
fn time(text: &str) -> Option<u32> {
    let (rest, milliseconds) = text.split_once('.')?;
    let mut parts = rest.rsplit(':');
    let (seconds, minutes) = (number(parts.next()?, 2)?, number(parts.next()?, 2)?);
    let hours = parts.next().map_or(Some(0), |hours| number(hours, hours.len().clamp(2, 3)))?;
    let fits = seconds < 60 && minutes < 60 && parts.next().is_none();
    fits.then_some(((hours * 60 + minutes) * 60 + seconds) * 1000 + number(milliseconds, 3)?)
}

fn number(text: &str, digits: usize) -> Option<u32> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The characters that WebVTT writes as names.
pub fn readable(line: &str) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&amp;", "&")]
        .iter()
        .fold(line.to_owned(), |line, (name, letter)| line.replace(name, letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Said = (Vec<(u32, u32, String)>, Vec<(Fault, usize)>);

    fn said(text: &str) -> Said {
        let source = Source::new("v.vtt", text);
        let captions = read(&source);
        let cues = captions.published(&source).into_iter().map(|cue| (cue.start, cue.end, cue.text)).collect();
        let faults = captions.faults.iter().map(|(fault, at)| (*fault, source.place(at.clone()).line)).collect();
        (cues, faults)
    }

    #[test]
    fn cues_have_names_settings_notes_and_hours_or_none() {
        let text = "WEBVTT - Titel\r\n\r\nNOTE\r\nzwei\r\n\r\n1\r\n00:01.500 --> 00:00:04.000 line:80%\r\nEins &amp; zwei\r\ndrei\r\n\r\n\r\n\
                    01:02:03.004 --> 100:00:00.000\r\nvier\r\n";
        let (cues, faults) = said(text);
        assert_eq!(faults, []);
        assert_eq!(cues[0], (1_500, 4_000, "Eins & zwei\ndrei".to_owned()));
        assert_eq!(cues[1], (3_723_004, 360_000_000, "vier".to_owned()));
    }

    #[test]
    fn what_browsers_would_leave_out_in_silence_is_a_fault() {
        let text = "WEBVTT\n\n00:01,000 --> 00:02,000\nKomma\n\nverloren\n\n00:03.000 --> 00:04.000\n\n1:03.000 --> 00:04.000\nkurz\n\n\
                    00:61.000 --> 01:70.000\nlang\n\nSTYLE\n::cue { color: red }\n\n00:05.000 --> 00:06.000\na\n00:06.000 --> 00:07.000\nb\n";
        let (_, faults) = said(text);
        let expected = [
            (Fault::Timing, 3),
            (Fault::Lost, 6),
            (Fault::Empty, 8),
            (Fault::Timing, 10),
            (Fault::Timing, 13),
            (Fault::Style, 16),
            (Fault::Timing, 21),
        ];
        assert_eq!(faults, expected);
    }

    #[test]
    fn markup_is_a_fault_and_its_letters_can_be_written_by_name() {
        let (cues, faults) = said("WEBVTT\n\n00:01.000 --> 00:02.000\n<script>alert(1)</script>\n&lt;b&gt;\n");
        assert_eq!(faults, [(Fault::Markup, 4)]);
        assert!(cues[0].2.ends_with("\n<b>"));
    }

    #[test]
    fn another_first_line_is_another_format() {
        for (text, is) in [
            ("WEBVTT\n\n00:01.000 --> 00:02.000\nA\n", true),
            ("\u{feff}WEBVTT\tx\n\n00:01.000 --> 00:02.000\nA\n", true),
            ("WEBVTTX\n\n00:01.000 --> 00:02.000\nA\n", false),
            ("1\n00:00:01,000 --> 00:00:02,000\nA\n", false),
            ("WEBVTT\n", false),
        ] {
            assert_eq!(is_captions(&Source::new("v.vtt", text)), is, "{text}");
        }
    }
}
