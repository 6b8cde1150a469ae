// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `fluent-syntax`: a Fluent file that cannot be read, or words that refer to something Fluent cannot give here.
//!
//! Why: half a message would be shown, or none. Remedy: repair the line that is shown.

use ::fluent_syntax::parser::{ErrorKind, ParserError};

use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;

mod attributes;
mod references;

pub use references::{check, check_text, terms_end};

/// This rule.
pub const RULE: Rule = Rule::error("fluent-syntax");

/// Braces inside one another; the parser recurses, so more could end it.
const DEEPEST: usize = 20;

/// Braces so deep that the file is not given to the parser.
pub fn too_deep(source: &Source) -> Option<Problem> {
    let mut depth = 0_usize;
    for (at, byte) in source.text.bytes().enumerate() {
        match byte {
            b'{' if depth == DEEPEST => return Some(braces_at(source, at)),
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            // A brace left open in one message says nothing about the next.
            b'\n' if source.text.as_bytes().get(at + 1).is_some_and(u8::is_ascii_alphabetic) => depth = 0,
            _ => {}
        }
    }
    None
}

fn braces_at(source: &Source, at: usize) -> Problem {
    let message = Message::new(
        "Hier stehen zu viele Klammern `{` ineinander.",
        "too many braces `{` stand inside one another here",
    );
    RULE.at(source.place(at..at + 1), message, braces())
}

/// The parser's faults in our own words. Where it gave up on an attribute, all attributes that follow are looked at.
pub fn problems(source: &Source, errors: &[ParserError]) -> Vec<Problem> {
    errors.iter().flat_map(|error| problems_of(source, error)).collect()
}

fn problems_of(source: &Source, error: &ParserError) -> Vec<Problem> {
    let at = place_of(source, error);
    let line = source.line(at.line).trim();
    if line.starts_with('.') && matches!(error.kind, ErrorKind::ExpectedCharRange { .. }) {
        let faults = attributes::faults(&source.text, error.slice.clone().unwrap_or_default());
        if !faults.is_empty() {
            let place = |at: usize| source.place(at..at + 1);
            return faults.into_iter().map(|fault| fault_of_attribute(place(fault.at), &fault.kind)).collect();
        }
    }
    let (message, help) = words(&error.kind, line);
    vec![RULE.at(at, message, help)]
}

fn fault_of_attribute(at: Place, kind: &attributes::Kind) -> Problem {
    let kind = match kind {
        attributes::Kind::NoEquals => ErrorKind::ExpectedToken('='),
        attributes::Kind::NoValue => ErrorKind::MissingValue,
        attributes::Kind::OpenBrace => ErrorKind::ExpectedToken('}'),
        attributes::Kind::ClosingBrace => ErrorKind::UnbalancedClosingBrace,
    };
    let (message, help) = words(&kind, "");
    RULE.at(at, message, help)
}

/// The place of a fault. A brace left open is noticed lines later: it is shown where it was opened.
fn place_of(source: &Source, error: &ParserError) -> Place {
    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
    let pos = error.pos.start.min(source.text.len());
    if is_open_brace(&error.kind)
        && let Some(open) = source.text.get(start..pos).and_then(|text| text.rfind('{'))
    {
        return source.place(start + open..start + open + 1);
    }
    if matches!(error.kind, ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. }) {
        return source.place(source.line_span(start));
    }
    source.place(pos..pos + 1)
}

fn is_open_brace(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::ExpectedToken('}') | ErrorKind::ExpectedInlineExpression | ErrorKind::UnterminatedStringLiteral
    )
}

fn words(kind: &ErrorKind, line: &str) -> (Message, Message) {
    match kind {
        ErrorKind::ExpectedToken('=') => (
            Message::new("In dieser Zeile fehlt ein Gleichheitszeichen.", "an equals sign is missing in this line"),
            Message::new(
                "Schreiben Sie: name = Text. Gehört die Zeile zum Text darüber, rücken Sie sie ein.",
                "write: name = text; if the line belongs to the text above, indent it",
            ),
        ),
        kind if is_open_brace(kind) => (
            Message::new("Diese Klammer `{` wird nicht richtig geschlossen.", "this brace `{` is not closed properly"),
            braces(),
        ),
        ErrorKind::UnbalancedClosingBrace => {
            (Message::new("Vor dieser Klammer `}` fehlt ein `{`.", "a `{` is missing before this `}`"), braces())
        }
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } | ErrorKind::MissingValue => (
            Message::new("Nach dem Gleichheitszeichen fehlt der Text.", "the text after the equals sign is missing"),
            Message::new(
                "Schreiben Sie den Text dahinter oder eingerückt in die nächsten Zeilen.",
                "write the text behind it, or indented on the next lines",
            ),
        ),
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => (
            Message::new(
                "Von den Varianten muss genau eine mit * anfangen.",
                "exactly one of the variants must begin with *",
            ),
            variants(),
        ),
        ErrorKind::ExpectedCharRange { .. } if line.contains("->") => (
            Message::new(
                "Nach -> steht jede Variante in einer eigenen Zeile.",
                "after -> each variant stands on a line of its own",
            ),
            variants(),
        ),
        ErrorKind::ExpectedCharRange { .. } => neither(line),
        _ => (Message::new("Diese Stelle lässt sich nicht lesen.", "this cannot be read"), braces()),
    }
}

fn neither(line: &str) -> (Message, Message) {
    if line.starts_with('.') {
        return (
            Message::new(
                "Diese Angabe mit Punkt ist unvollständig oder gehört zu keinem Text.",
                "this field with a dot is incomplete or belongs to no text",
            ),
            Message::new(
                "Schreiben Sie eingerückt unter den Text: .name = Wert",
                "write, indented below its text: .name = value",
            ),
        );
    }
    if line.starts_with(['*', '[', '}']) {
        return (
            Message::new(
                "Eine Textzeile darf nicht mit *, [ oder } anfangen.",
                "a line of text must not begin with *, [ or }",
            ),
            Message::new(
                "Schreiben Sie Aufzählungen mit - statt mit *, oder ziehen Sie die Zeile zur vorigen.",
                "write lists with - instead of *, or join the line with the one before",
            ),
        );
    }
    (
        Message::new(
            "Diese Zeile ist kein Text mit Namen, keine Angabe mit Punkt und keine Bemerkung.",
            "this line is neither a named text, a field with a dot, nor a comment",
        ),
        Message::new(
            "Schreiben Sie „name = Text“, rücken Sie Folgezeilen ein, und beginnen Sie Bemerkungen mit #.",
            "write `name = text`, indent following lines, and begin comments with #",
        ),
    )
}

fn braces() -> Message {
    Message::new(
        "Verweise stehen so: { -thunderbird }. Eine Klammer als Zeichen schreiben Sie {\"{\"}.",
        "references look like this: { -thunderbird }; write a literal brace as {\"{\"}",
    )
}

fn variants() -> Message {
    Message::new(
        "Schreiben Sie { PLATFORM() ->, dann in eigenen Zeilen [linux] … und *[windows] …, dann }.",
        "write { PLATFORM() ->, then on lines of their own [linux] … and *[windows] …, then }",
    )
}

#[cfg(test)]
mod tests {
    use crate::load::Words;
    use crate::source::Source;

    fn said(text: &str) -> Vec<String> {
        let source = Source::new("f.ftl", text);
        let (_, problems) = Words::read(&source);
        problems.iter().map(|p| format!("{}:{} {}", p.place.line, p.place.column, p.message.en)).collect()
    }

    #[test]
    fn usual_slips_are_named_at_their_line() {
        let cases = [
            ("a = 1\nb Zwei\n", "2:3 an equals sign is missing in this line"),
            ("a = { -x\nb = 2\n", "1:5 this brace `{` is not closed properly"),
            ("a = x }\n", "1:7 a `{` is missing before this `}`"),
            ("a =\nb = 2\n", "1:1 the text after the equals sign is missing"),
            ("a = 1\n    * b\n", "2:1 a line of text must not begin with *, [ or }"),
            ("a = 1\n    .hint b\n", "2:5 an equals sign is missing in this line"),
            (
                "a = { PLATFORM() -> [linux] l\n   *[windows] w\n}\n",
                "1:21 after -> each variant stands on a line of its own",
            ),
            ("a = 1\nÜber uns\n", "2:1 this line is neither a named text, a field with a dot, nor a comment"),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text), [expected], "{text:?}");
        }
    }

    #[test]
    fn all_broken_entries_are_found_at_once() {
        assert_eq!(said("a Eins\nb = 2\nc Drei\n").len(), 2);
    }

    #[test]
    fn a_million_braces_do_not_end_the_program() {
        assert_eq!(said(&format!("a = {}\n", "{".repeat(900_000))).len(), 1);
    }
}
