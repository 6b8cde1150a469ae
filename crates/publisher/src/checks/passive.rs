// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `passive` (warning): a German text says that something is done, and not who does it: `Die Datei wird geöffnet`.
//!
//! Why: in a guide the reader must know whether it is up to them. Remedy: name who acts, or ask the reader to do it.
//!
//! Looked for are `wird`, `werden`, `wurde`, `wurden` with a participle after it, and `muss … geöffnet werden`. Left alone is
//! what only describes: titles and answers, in which people tell what they see; clauses with the verb at their end
//! (`wenn das angeboten wird`); questions; guesses (`vielleicht`); and what does not happen (`nicht`).

use std::ops::Range;

use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};
use crate::text::{Mark, Text};

/// This rule.
pub const RULE: Rule = Rule::warning("passive");

/// Looks at the Markdown texts of guides in German.
pub fn check(_: &Content<'_>, text: &Text<'_, '_>) -> Vec<Problem> {
    let typed = text.resolved.text.as_str();
    let is_german = text.lang == "de" || text.lang.starts_with("de-");
    if !is_german || !text.is_markdown() || !may_be_passive(typed) {
        return Vec::new();
    }
    let sentences = text.marks.iter().filter_map(|mark| match mark {
        Mark::Sentence { span, .. } if may_be_passive(typed.get(span.clone())?) => Some(words(typed, span)),
        _ => None,
    });
    let found = sentences.flat_map(|sentence| passives(&sentence));
    let found = found.filter(|(first, last)| text.is_own_words(&first.span) && text.is_own_words(&last.span));
    found.map(|(first, last)| problem(text.place(&(first.span.start..last.span.end)), first.text, last.text)).collect()
}

/// Whether a form of `werden` may be in it: most sentences have none, and need not be taken apart.
fn may_be_passive(text: &str) -> bool {
    ["ird", "erden", "urde"].iter().any(|part| text.contains(part))
}

fn problem(place: Place, first: &str, last: &str) -> Problem {
    RULE.at(
        place,
        Message::new(
            format!("Hier steht nicht, wer etwas tut: „{first} … {last}“."),
            format!("who acts is not said here: `{first} … {last}`"),
        ),
        Message::new(
            "Nennen Sie, wer es tut: „Öffnen Sie …“ oder „Thunderbird öffnet …“.",
            "name who does it: \"open …\" or \"Thunderbird opens …\"",
        ),
    )
}

/// What stands between two spaces, without the signs around it.
#[derive(Clone)]
struct Word<'t> {
    text: &'t str,
    span: Range<usize>,
    /// A comma, a bracket or another sign follows, with which a clause ends.
    ends_clause: bool,
    asks: bool,
}

fn words<'t>(text: &'t str, sentence: &Range<usize>) -> Vec<Word<'t>> {
    let said = text.get(sentence.clone()).unwrap_or_default();
    let mut at = sentence.start;
    let mut words: Vec<Word<'_>> = Vec::new();
    for piece in said.split_inclusive(char::is_whitespace) {
        let is_sign = |c: char| !c.is_alphanumeric();
        let (rest, word) = (piece.trim_start_matches(is_sign), piece.trim_matches(is_sign));
        let start = at + (piece.len() - rest.len());
        let (ends_clause, asks) = (rest[word.len()..].contains([',', ';', ')']), rest[word.len()..].contains('?'));
        at += piece.len();
        match words.last_mut() {
            Some(last) if word.is_empty() => last.ends_clause = true,
            _ if word.is_empty() => {}
            _ => words.push(Word { text: word, span: start..start + word.len(), ends_clause, asks }),
        }
    }
    words
}

/// The first and the last word of every passive in a sentence.
fn passives<'t>(sentence: &[Word<'t>]) -> Vec<(Word<'t>, Word<'t>)> {
    let has = |words: &[Word<'_>], list: &[&str]| words.iter().any(|word| is_in(word, list));
    if has(sentence, GUESSES) || sentence.iter().any(|word| word.asks) {
        return Vec::new();
    }
    let clauses = sentence.split_inclusive(|word| word.ends_clause).filter(|clause| !has(clause, NEGATIONS));
    clauses.filter_map(passive).collect()
}

fn passive<'t>(clause: &[Word<'t>]) -> Option<(Word<'t>, Word<'t>)> {
    let verb = clause.iter().position(|word| is_in(word, FORMS) || is_in(word, MODALS))?;
    let after = &clause[verb + 1..];
    let last = if is_in(&clause[verb], FORMS) {
        after.iter().rfind(|word| is_participle(word))?
    } else {
        let pairs = after.windows(2);
        &pairs.into_iter().find(|pair| is_participle(&pair[0]) && pair[1].text == "werden")?[1]
    };
    Some((clause[verb].clone(), last.clone()))
}

const FORMS: &[&str] = &["wird", "werden", "wurde", "wurden"];
const MODALS: &[&str] =
    &["muss", "müssen", "soll", "sollen", "sollte", "sollten", "kann", "können", "darf", "dürfen", "musste", "konnte"];
const GUESSES: &[&str] = &["vielleicht", "möglicherweise", "wahrscheinlich", "vermutlich"];
const NEGATIONS: &[&str] = &["nicht", "nie", "niemals", "niemand", "nichts", "kein", "keine", "keinen", "keiner"];

fn is_in(word: &Word<'_>, list: &[&str]) -> bool {
    list.iter().any(|listed| listed.eq_ignore_ascii_case(word.text))
}

/// Words that look like participles and are none, or are mostly used as adjectives.
const NO_PARTICIPLES: &[&str] = &[
    "bereit", "erneut", "verkehrt", "bekannt", "gegen", "gesamt", "gerecht", "geben", "gehen", "gelten", "gehören",
    "gelangen", "gewinnen",
];
/// Before the stem of a verb that is taken apart: `an|ge|zeigt`.
const PREFIXES: &[&str] = &[
    "ab", "an", "auf", "aus", "bei", "bereit", "dar", "durch", "ein", "fest", "frei", "her", "hin", "hinzu", "los",
    "mit", "nach", "um", "vor", "weg", "weiter", "wieder", "zu", "zurück", "zusammen", "über", "unter", "wahr",
    "statt",
];
/// Before the stem of a verb whose participle has no `ge`: `ver|schlüsselt`.
const FIXED: &[&str] = &["be", "emp", "ent", "er", "miss", "ver", "zer", "über", "unter", "wider", "hinter"];
/// The ends of participles of such verbs in `-en`, which are no infinitives.
const STRONG: &[&str] = &[
    "nommen",
    "schrieben",
    "boten",
    "schoben",
    "loren",
    "brochen",
    "sprochen",
    "wiesen",
    "griffen",
    "schlossen",
    "worfen",
    "funden",
    "zogen",
    "schieden",
    "standen",
    "gessen",
];

/// Whether the word has the form of a participle: `geöffnet`, `angezeigt`, `verschlüsselt`, `aktualisiert`.
fn is_participle(word: &Word<'_>) -> bool {
    let text = word.text;
    if !text.starts_with(char::is_lowercase) || NO_PARTICIPLES.contains(&text) {
        return false;
    }
    let with_ge = |rest: &str| {
        rest.strip_prefix("ge").is_some_and(|stem| stem.len() > 2 && (stem.ends_with('t') || stem.ends_with("en")))
    };
    let apart = || PREFIXES.iter().any(|prefix| text.strip_prefix(prefix).is_some_and(with_ge));
    let ends = || text.ends_with('t') || STRONG.iter().any(|end| text.ends_with(end));
    let fixed = || FIXED.iter().any(|prefix| text.strip_prefix(prefix).is_some_and(|stem| stem.len() > 3 && ends()));
    with_ge(text) || apart() || text.ends_with("iert") || fixed()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_words;
    use expect_test::expect;

    #[test]
    fn what_hides_who_acts_is_found() {
        check_words(
            super::RULE,
            "a = A\n    .text =\n        Die Datei wird im Browser geöffnet. Dann muss das Passwort zurückgesetzt werden.\n\n        \
             1. Die Nachrichten werden verschlüsselt, und das **wird** angezeigt.\n        2. Wurde es Ihnen angeboten: Es wird aktualisiert.\n",
            &expect![[r#"
                3:19 who acts is not said here: `wird … geöffnet`
                3:50 who acts is not said here: `muss … werden`
                5:28 who acts is not said here: `werden … verschlüsselt`
                5:60 who acts is not said here: `wird … angezeigt`
                6:12 who acts is not said here: `Wurde … angeboten`
                6:41 who acts is not said here: `wird … aktualisiert`
            "#]],
        );
    }

    #[test]
    fn what_only_describes_is_left_alone() {
        check_words(
            super::RULE,
            "a = Das Passwort wird abgelehnt\n    .text =\n        Wählen Sie es, wenn es angeboten wird. Vielleicht wurde es geändert. Wird es angezeigt?\n        \
             Das wird nicht gesendet. Es meldet `wird geöffnet`. Anhänge werden größer. Das wird bekannt. Sie werden es sehen. Das wird erneut größer.\n        \
             Sie können die Datei öffnen, die gelöscht werden. Die Datei ist geöffnet.\n",
            &expect![""],
        );
    }
}
