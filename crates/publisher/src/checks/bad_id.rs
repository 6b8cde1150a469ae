// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `bad-id`: the name of a guide, learning path, step, answer, category, picture or language breaks the rule.
//!
//! Why: names stand in addresses and file names. Remedy: use a-z, 0-9 and -, beginning with a letter.

use lotse_model::id::is_id;

use crate::authored::Spanned;
use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("bad-id");

/// The name of a guide's file.
pub fn file_name(source: &Source, id: &str) -> Problem {
    let mut problem = problem(Place::file(source.path.clone()), id);
    problem.help = Message::new(
        "Benennen Sie die Datei um: nur a-z, 0-9 und -, am Anfang ein Buchstabe.",
        "rename the file: only a-z, 0-9 and -, beginning with a letter",
    );
    problem
}

/// The name of a picture, without its language: `name.webp` or `name.de.webp`.
pub fn picture(path: &str, name: &str) -> Option<Problem> {
    let id = name.split('.').next().unwrap_or(name);
    let help = Message::new(
        "Benennen Sie das Bild um: nur a-z, 0-9 und -, am Anfang ein Buchstabe.",
        "rename the picture: only a-z, 0-9 and -, beginning with a letter",
    );
    (!is_id(id)).then(|| Problem { help, ..problem(Place::file(path), id) })
}

/// A file whose name is no text in UTF-8, so that no text could name it.
pub fn no_text(folder: &str, name: &str) -> Problem {
    RULE.at(
        Place::file(format!("{folder}/{name}")),
        Message::new("Der Name dieser Datei ist nicht lesbar.", "the name of this file cannot be read"),
        Message::new(
            "Benennen Sie die Datei um: nur a-z, 0-9 und -, am Anfang ein Buchstabe.",
            "rename the file: only a-z, 0-9 and -, beginning with a letter",
        ),
    )
}

/// A file that is left out because its ending has capital letters.
pub fn ending(folder: &str, name: &str, ending: &str) -> Problem {
    RULE.at(
        Place::file(format!("{folder}/{name}")),
        Message::new(
            format!("Die Endung von `{name}` enthält Großbuchstaben."),
            format!("the ending of `{name}` has capital letters"),
        ),
        Message::new(
            format!("Benennen Sie die Datei um, so dass sie auf .{ending} endet."),
            format!("rename the file so that it ends with .{ending}"),
        ),
    )
}

/// The name of a step: also not `guide`, under which the guide's own title stands.
pub fn step(source: &Source, id: &Spanned<String>) -> Option<Problem> {
    if id.value != "guide" {
        return name(source, id);
    }
    Some(RULE.at(
        source.place(id.span.clone()),
        Message::new("Ein Schritt darf nicht `guide` heißen.", "a step must not be called `guide`"),
        Message::new(
            "Unter `guide` steht der Titel der Anleitung. Wählen Sie einen anderen Namen.",
            "`guide` holds the title of the guide; choose another name",
        ),
    ))
}

/// The name of a file in content/cafe/ that ends in a day, as names of dates do.
pub fn ends_in_a_day(source: &Source, id: &str) -> Problem {
    RULE.at(
        Place::file(source.path.clone()),
        Message::new(format!("Der Name `{id}` endet mit einem Tag."), format!("the name `{id}` ends in a day")),
        Message::new(
            "So heißen die Termine einer Reihe. Benennen Sie die Datei ohne den Tag.",
            "that is how the dates of a series are called; name the file without the day",
        ),
    )
}

/// Any other name.
pub fn name(source: &Source, id: &Spanned<String>) -> Option<Problem> {
    (!is_id(&id.value)).then(|| problem(source.place(id.span.clone()), &id.value))
}

/// A name that must begin with `prefix`.
pub fn prefixed(source: &Source, id: &Spanned<String>, prefix: &str) -> Option<Problem> {
    if id.value.starts_with(prefix) {
        return name(source, id);
    }
    Some(RULE.at(
        source.place(id.span.clone()),
        Message::new(
            format!("Der Name `{}` beginnt nicht mit `{prefix}`.", id.value),
            format!("the name `{}` does not begin with `{prefix}`", id.value),
        ),
        Message::new(format!("Schreiben Sie `{prefix}{}`.", id.value), format!("write `{prefix}{}`", id.value)),
    ))
}

/// The name of a folder in locales/.
pub fn language(tag: &str) -> Problem {
    RULE.at(
        Place::file(format!("locales/{tag}")),
        Message::new(format!("`{tag}` ist kein Kürzel einer Sprache."), format!("`{tag}` is no language tag")),
        Message::new(
            "Benennen Sie den Ordner nach BCP 47, zum Beispiel `de`, `en` oder `de-simple`.",
            "name the folder by BCP 47, such as `de`, `en` or `de-simple`",
        ),
    )
}

/// What is said about any name that breaks the rule.
pub fn problem(place: Place, id: &str) -> Problem {
    let (de, en) = why(id);
    RULE.at(
        place,
        Message::new(format!("Der Name `{id}` {de}."), format!("the name `{id}` {en}")),
        Message::new(
            "Erlaubt sind a-z, 0-9 und -, am Anfang ein Buchstabe.",
            "use a-z, 0-9 and -, beginning with a letter",
        ),
    )
}

fn why(id: &str) -> (&'static str, &'static str) {
    if id.contains(char::is_whitespace) {
        ("enthält ein Leerzeichen", "has a space")
    } else if id.contains(char::is_uppercase) {
        ("enthält Großbuchstaben", "has capital letters")
    } else if id.starts_with(|c: char| !c.is_ascii_lowercase()) {
        ("beginnt nicht mit einem Buchstaben von a bis z", "does not begin with a letter from a to z")
    } else {
        ("enthält ein Zeichen, das nicht erlaubt ist", "has a character that is not allowed")
    }
}

#[cfg(test)]
mod tests {
    use crate::load::guide::read;
    use crate::source::Source;

    #[test]
    fn a_series_is_not_called_like_a_date() {
        let said = |path: &str| {
            let series = crate::checks::tests::series("start = 2027-01-13T14:00:00\n", "");
            crate::checks::tests::check_files(
                super::RULE,
                &[(path, &series)],
                &expect_test::expect!["1:1 the name `ox-cafe-2027-01-13` ends in a day\n"],
            );
        };
        said("content/cafe/ox-cafe-2027-01-13.toml");
    }

    #[test]
    fn names_of_files_steps_answers_and_facts_follow_the_rule() {
        let text = "[steps.guide]\noutcome = \"solved\"\n[steps.Ask]\nanswers = { \"a b\" = \"x\" }\nfact = \"9\"\n";
        let source = Source::new("g.toml", text);
        let (_, problems) = read("Wi Fi", &source);
        let found: Vec<_> =
            problems.iter().filter(|p| p.rule == super::RULE.id).map(|p| p.message.en.as_str()).collect();
        assert_eq!(
            found,
            [
                "the name `Wi Fi` has a space",
                "a step must not be called `guide`",
                "the name `Ask` has capital letters",
                "the name `a b` has a space",
                "the name `9` does not begin with a letter from a to z",
            ]
        );
    }
}
