// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `toml-syntax`: a file that is no TOML.
//!
//! Why: nothing in such a file can be understood, so nothing else is said about it.
//! Remedy: repair the line that is shown.

use toml_edit::TomlError;

use crate::checks::{bad_date, duplicate_id};
use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("toml-syntax");

/// The parser's fault in our own words.
pub fn problem(source: &Source, error: &TomlError) -> Problem {
    let span = error.span().unwrap_or_default();
    let place = source.place(noticed_late(&source.text, span.clone()));
    let line = source.line(place.line);
    let said = error.message();
    if said.starts_with("duplicate key") {
        return duplicate_id::in_toml(source, span, line);
    }
    if bad_date::looks_like_date(source.text.get(span).unwrap_or_default()) || said.contains("invalid date") {
        return bad_date::problem(place);
    }
    let (message, help) = words(said, line, &place);
    RULE.at(place, message, help)
}

/// What is missing at the end of a line is noticed on the next one, unless there is another text of the same list.
fn noticed_late(text: &str, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let (before, after) = text.split_at(span.start.min(text.len()));
    let end = before.trim_end().len();
    if before[end..].contains('\n') && !after.starts_with(['"', '\'']) { end..end } else { span }
}

fn words(said: &str, line: &str, place: &Place) -> (Message, Message) {
    let quotes = Message::new(
        "Texte stehen zwischen geraden Anführungszeichen: name = \"Text\"",
        "texts stand between straight quotation marks: name = \"text\"",
    );
    let at_end = line.trim_end().chars().count() < place.column;
    if said.contains("string, expected") && !said.contains("must be quoted") {
        return (
            Message::new(
                "In dieser Zeile fehlt ein schließendes Anführungszeichen.",
                "a closing quotation mark is missing in this line",
            ),
            quotes,
        );
    }
    if said.contains("expected `=`") || said.contains("missing assignment") {
        return (
            Message::new("In dieser Zeile fehlt ein Gleichheitszeichen.", "an equals sign is missing in this line"),
            Message::new("Schreiben Sie: name = \"Text\"", "write: name = \"text\""),
        );
    }
    if said.starts_with("unclosed") || (said.contains("missing comma") && at_end) {
        return (
            Message::new(
                "In dieser Zeile fehlt eine schließende Klammer.",
                "a closing bracket is missing in this line",
            ),
            Message::new(
                "Jede Klammer [ oder { braucht ihr Gegenstück ] oder }.",
                "each bracket [ or { needs its counterpart ] or }",
            ),
        );
    }
    if said.contains("missing comma") {
        return (
            Message::new("Zwischen zwei Einträgen fehlt ein Komma.", "a comma is missing between two entries"),
            Message::new(
                "Trennen Sie Einträge mit Komma: { ja = \"a\", nein = \"b\" }",
                "separate entries by commas: { yes = \"a\", no = \"b\" }",
            ),
        );
    }
    if said.contains("must be quoted") || said.contains("invalid boolean") || said.contains("missing value") {
        return (
            Message::new(
                "Hier fehlt ein Wert, oder er steht nicht in Anführungszeichen.",
                "a value is missing here, or it has no quotation marks",
            ),
            quotes,
        );
    }
    if said.contains("unquoted key") || said.contains("escaped value") {
        return (
            Message::new(
                "An dieser Stelle steht ein Zeichen, das hier nicht erlaubt ist.",
                "a character stands here that is not allowed",
            ),
            Message::new(
                "Namen bestehen aus a-z, 0-9 und -. Einen umgekehrten Schrägstrich schreiben Sie doppelt.",
                "names consist of a-z, 0-9 and -; write a backslash twice",
            ),
        );
    }
    (
        Message::new("Diese Zeile lässt sich nicht lesen.", "this line cannot be read"),
        Message::new(
            "Jede Zeile ist eine Überschrift [steps.name], eine Angabe name = \"Text\" oder eine Bemerkung mit #.",
            "each line is a heading [steps.name], a field name = \"text\", or a comment with #",
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let error = toml_edit::Document::parse(text).unwrap_err();
        let problem = problem(&Source::new("f.toml", text), &error);
        format!("{} {}:{} {}", problem.rule, problem.place.line, problem.place.column, problem.message.en)
    }

    #[test]
    fn usual_slips_are_named_at_their_line() {
        let cases = [
            ("a = \"x\nb = 1\n", "toml-syntax 1:7 a closing quotation mark is missing in this line"),
            ("b = 1\na \"x\"\n", "toml-syntax 2:3 an equals sign is missing in this line"),
            ("[steps.a\nx=1", "toml-syntax 1:9 a closing bracket is missing in this line"),
            ("a = [\"x\", \"y\"\nb = 1\n", "toml-syntax 1:14 a closing bracket is missing in this line"),
            ("a = {x = \"1\" y = \"2\"}\n", "toml-syntax 1:14 a comma is missing between two entries"),
            ("a = foo\n", "toml-syntax 1:5 a value is missing here, or it has no quotation marks"),
            ("a = \n", "toml-syntax 1:5 a value is missing here, or it has no quotation marks"),
            ("ä = 1\n", "toml-syntax 1:1 a character stands here that is not allowed"),
            ("a = 1]\n", "toml-syntax 1:6 this line cannot be read"),
        ];
        for (text, expected) in cases {
            assert_eq!(said(text), expected, "{text:?}");
        }
    }
}
