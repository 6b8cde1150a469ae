// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-field`: a field that nothing knows, one that is missing or of the wrong kind, or a step that is no step.
//!
//! Why: a misspelt field would be left out without a word. Remedy: use one of the fields that are listed.

use crate::problem::{Message, Place, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-field");

/// What a field may hold.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A text.
    Text,
    /// A list of texts.
    Texts,
    /// A table of texts.
    Pairs,
    /// Tables written as `[[name]]`.
    Tables,
    /// The table of steps.
    Steps,
    /// `true` or `false`.
    Flag,
    /// A whole number, from 1.
    Count,
    /// A number of seconds.
    Seconds,
    /// A length of time.
    Length,
    /// A mail address.
    Mail,
    /// The table of dates.
    Dates,
}

/// The field `name` is none of `known`.
pub fn unknown(place: Place, name: &str, known: &[&str]) -> Problem {
    let message =
        Message::new(format!("Die Angabe `{name}` gibt es hier nicht."), format!("there is no field `{name}` here"));
    RULE.at(place, message, hint(name, known.iter().copied()))
}

/// The value is none of `known`.
pub fn unknown_value(place: Place, value: &str, known: &[&str]) -> Problem {
    let message =
        Message::new(format!("Den Wert `{value}` gibt es hier nicht."), format!("there is no value `{value}` here"));
    RULE.at(place, message, hint(value, known.iter().copied()))
}

/// The field `name` is not there.
pub fn missing(place: Place, name: &str) -> Problem {
    RULE.at(
        place,
        Message::new(format!("Hier fehlt die Angabe `{name}`."), format!("the field `{name}` is missing here")),
        Message::new(format!("Ergänzen Sie eine Zeile: {name} = …"), format!("add a line: {name} = …")),
    )
}

/// The field `name` holds something of another kind.
pub fn wrong_kind(place: Place, name: &str, kind: Kind) -> Problem {
    let (de, en, example) = match kind {
        Kind::Text => ("ein Text in Anführungszeichen", "a text in quotation marks", format!("{name} = \"Text\"")),
        Kind::Texts => ("eine Liste von Texten", "a list of texts", format!("{name} = [\"a\", \"b\"]")),
        Kind::Pairs => ("eine Tabelle von Texten", "a table of texts", format!("{name} = {{ a = \"b\" }}")),
        Kind::Tables => ("eine Reihe von Abschnitten", "a row of sections", format!("[[{name}]]")),
        Kind::Steps => {
            ("ein Schritt mit eigener Überschrift", "a step with a heading of its own", "[steps.name]".to_owned())
        }
        Kind::Flag => (
            "true oder false ohne Anführungszeichen",
            "true or false without quotation marks",
            format!("{name} = true"),
        ),
        Kind::Count => ("eine ganze Zahl ab 1", "a whole number from 1", format!("{name} = 25")),
        Kind::Seconds => ("eine Zahl von Sekunden ab 0", "a number of seconds, from 0", format!("{name} = 12.5")),
        Kind::Length => (
            "eine Dauer in min, hours, days oder weeks",
            "a length of time in min, hours, days or weeks",
            format!("{name} = \"60 min\""),
        ),
        Kind::Mail => ("eine Mailadresse", "a mail address", format!("{name} = \"ox-cafe@example.org\"")),
        Kind::Dates => {
            ("ein Termin mit eigener Überschrift", "a date with a heading of its own", "[dates.2027-01-13]".to_owned())
        }
    };
    RULE.at(
        place,
        Message::new(format!("Bei `{name}` muss {de} stehen."), format!("`{name}` must be {en}")),
        Message::new(format!("Schreiben Sie: {example}"), format!("write: {example}")),
    )
}

/// A former guide has both a new name and no successor.
pub fn two_fates(place: Place) -> Problem {
    RULE.at(
        place,
        Message::new(
            "Diese Anleitung hat einen neuen Namen (`moved-to`) und ist zugleich aufgegeben (`retired`).",
            "this guide has a new name (`moved-to`) and is given up (`retired`) at once",
        ),
        Message::new("Löschen Sie eine der beiden Zeilen.", "remove one of the two lines"),
    )
}

/// The step is of no kind, or of several: `kinds` are the fields of each kind found.
pub fn kind_of_step(place: Place, step: &str, kinds: &[&&[&str]]) -> Problem {
    let message = if kinds.is_empty() {
        Message::new(
            format!("Der Schritt `{step}` fragt nichts, prüft nichts und endet nicht."),
            format!("step `{step}` asks nothing, checks nothing and ends nothing"),
        )
    } else {
        Message::new(
            format!("Der Schritt `{step}` will mehrere Arten von Schritt zugleich sein."),
            format!("step `{step}` wants to be several kinds of step at once"),
        )
    };
    RULE.at(
        place,
        message,
        Message::new(
            "Ein Schritt hat entweder `answers` (Frage; dazu `fact`) oder `solved` und `unsolved` (etwas zu tun) oder `probe`, `reachable` und `unreachable` (Prüfung) oder `guide` (weiter in einer anderen Anleitung) oder `outcome` (Ende).",
            "a step has either `answers` (a question; also `fact`), or `solved` and `unsolved` (something to do), or `probe`, `reachable` and `unreachable` (a check), or `guide` (on to another guide), or `outcome` (the end)",
        ),
    )
}

/// The item of a learning path is nothing, or several things at once.
pub fn kind_of_item(place: Place) -> Problem {
    RULE.at(
        place,
        Message::new(
            "Hier muss genau ein Video, eine Anleitung oder ein Wort stehen.",
            "this is not exactly one video, guide or word",
        ),
        Message::new(
            "Schreiben Sie: { video = \"name\" } oder { guide = \"name\" } oder { word = \"name\" }",
            "write: { video = \"name\" } or { guide = \"name\" } or { word = \"name\" }",
        ),
    )
}

/// The example does not say where it must end, or says it twice.
pub fn end_of_example(place: Place, twice: bool) -> Problem {
    let message = if twice {
        Message::new("Dieses Beispiel nennt zwei Enden.", "this example names two ends")
    } else {
        Message::new("Dieses Beispiel nennt kein Ende.", "this example names no end")
    };
    RULE.at(
        place,
        message,
        Message::new(
            "Ergänzen Sie genau eine Zeile: outcome = \"Schritt am Ende\" oder guide = \"andere Anleitung\"",
            "add exactly one line: outcome = \"step at the end\" or guide = \"another guide\"",
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::load::guide::read;
    use crate::source::Source;

    fn found(text: &str) -> Vec<String> {
        let source = Source::new("g.toml", text);
        let (_, problems) = read("g", &source);
        problems
            .iter()
            .filter(|p| p.rule == super::RULE.id)
            .map(|p| format!("{} {}", p.place.line, p.message.en))
            .collect()
    }

    const HEAD: &str = "category = \"mail\"\nproducts = []\nowner = \"x\"\nreview-by = 2027-01-01\nstart = \"a\"\n";

    #[test]
    fn lists_every_missing_and_every_unknown_field_at_once() {
        let missing = found("categry = \"mail\"\nowner = 3\n");
        assert_eq!(missing.len(), 6, "{missing:?}");
        assert!(missing.contains(&"1 there is no field `categry` here".to_owned()));
        assert!(missing.contains(&"2 `owner` must be a text in quotation marks".to_owned()));
    }

    #[test]
    fn a_step_is_of_exactly_one_kind() {
        let found = |step: &str| found(&format!("{HEAD}[steps.a]\n{step}"));
        assert_eq!(found("outcome = \"solved\""), Vec::<String>::new());
        assert_eq!(found("image = \"x\""), ["6 step `a` asks nothing, checks nothing and ends nothing"]);
        assert_eq!(
            found("outcome = \"solved\"\nguide = \"x\""),
            ["6 step `a` wants to be several kinds of step at once"]
        );
        assert_eq!(
            found("anwsers = {}"),
            ["7 there is no field `anwsers` here"],
            "no second complaint about the same slip"
        );
        assert_eq!(found("solved = \"a\""), ["6 the field `unsolved` is missing here"]);
        assert_eq!(found("outcome = \"sloved\""), ["7 there is no value `sloved` here"]);
    }
}
