// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The half of `fluent-syntax` that looks at what words refer to: it must exist here, be meant for this place, and end.

use ::fluent_syntax::ast::{InlineExpression, Variant, VariantKey};
use ::fluent_syntax::unicode::unescape_unicode_to_string;

use super::{RULE, braces, variants};
use crate::checks::hidden_characters::is_hidden;
use crate::checks::unknown_label::looks_like_label;
use crate::load::content::FALLBACK;
use crate::load::{Content, Words};
use crate::problem::{Message, Problem};
use crate::source::Source;
use crate::suggest::nearest;
use crate::text::references::{Reference, references};
use crate::text::{Platform, Resolver, Text};

/// Files whose words a program puts together while it runs: it gives them values, and looks in the German file for what they lack.
const PROGRAMS: [&str; 2] = ["ui", "mail"];

/// Looks at what the words of all files refer to: names that nobody defines, and what only words of programs can do.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (lang, language) in &content.languages {
        for (name, words) in &language.files {
            problems.extend(check_file(content, lang, words, PROGRAMS.into_iter().find(|file| file == name)));
            problems.extend(endless_in_file(content, lang, words));
        }
        problems.extend(language.guides.values().flat_map(|words| check_file(content, lang, words, None)));
    }
    problems
}

/// Whether everything beside the guides ends. Where terms go in a circle, so does every text that uses them: then only the
/// terms are named.
pub fn terms_end(content: &Content<'_>) -> bool {
    let files = content.languages.iter().flat_map(|(lang, language)| language.files.values().map(move |w| (lang, w)));
    files.into_iter().all(|(lang, words)| endless_in_file(content, lang, words).is_empty())
}

/// Whether a text ends.
pub fn check_text(text: &Text<'_, '_>) -> Option<Problem> {
    text.resolved.endless.then(|| endless_at(text.source, text.source.span_of(text.message)))
}

fn check_file(content: &Content<'_>, lang: &str, words: &Words<'_>, program: Option<&str>) -> Vec<Problem> {
    let is_program = program.is_some();
    let mut problems = Vec::new();
    let mut say = |at: &str, message: Message, help: Message| {
        problems.push(RULE.at(words.source.place(words.source.span_of(at)), message, help));
    };
    let messages = words.messages.values().flat_map(|m| m.fields().map(|(_, pattern)| (pattern, is_program)));
    // The arguments of a term are variables inside it.
    let terms = words.terms.values().flat_map(|t| t.fields().map(|(_, pattern)| (pattern, true)));
    for (pattern, variables) in messages.chain(terms) {
        for reference in references(pattern) {
            match reference {
                Reference::Message { id, attribute } if !is_known(content, lang, words, id, attribute, program) => {
                    say(id, unknown_name(id), nearest_message(words, id));
                }
                Reference::Variable(name) if !variables => say(name, no_variable(name), braces()),
                Reference::Function(name) if !function_fits(name, is_program) => {
                    say(name, no_function(name), variants());
                }
                Reference::Literal(text) if unescape_unicode_to_string(text).contains(is_hidden) => {
                    say(text, hidden_escape(), braces());
                }
                Reference::Choice { selector, variants } if !is_program => check_choice(selector, variants, &mut say),
                _ => {}
            }
        }
    }
    problems
}

/// Labels have a rule of their own. The words of a program may use what only the fallback defines.
fn is_known(
    content: &Content<'_>,
    lang: &str,
    words: &Words<'_>,
    id: &str,
    attribute: Option<&str>,
    program: Option<&str>,
) -> bool {
    let has =
        |words: &Words<'_>| words.messages.get(id).is_some_and(|m| m.field(attribute.unwrap_or_default()).is_some());
    let german = || content.languages.get(FALLBACK)?.files.get(program?);
    has(words)
        || (program.is_none() && attribute.is_none() && looks_like_label(content, id))
        || (lang != FALLBACK && german().is_some_and(has))
}

fn function_fits(name: &str, is_program: bool) -> bool {
    if is_program { name == "NUMBER" || name == "DATETIME" } else { name == "PLATFORM" }
}

fn check_choice<'s>(
    selector: &InlineExpression<&'s str>,
    variants: &[Variant<&'s str>],
    say: &mut dyn FnMut(&str, Message, Message),
) {
    let InlineExpression::FunctionReference { id, .. } = selector else {
        return;
    };
    let keys = variants.iter().map(|variant| match variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    });
    if id.name == "PLATFORM" {
        for key in keys.filter(|key| !["linux", "windows"].contains(key)) {
            let message =
                Message::new(format!("Die Plattform `{key}` gibt es nicht."), format!("there is no platform `{key}`"));
            say(key, message, Message::new("Es gibt: `windows`, `linux`.", "there are: `windows`, `linux`"));
        }
    }
}

fn unknown_name(id: &str) -> Message {
    Message::new(
        format!("Den Text `{id}` gibt es in dieser Datei nicht."),
        format!("there is no text `{id}` in this file"),
    )
}

fn nearest_message(words: &Words<'_>, id: &str) -> Message {
    nearest(id, words.messages.keys().copied())
        .map_or_else(braces, |near| Message::new(format!("Meinten Sie `{near}`?"), format!("did you mean `{near}`?")))
}

fn no_variable(name: &str) -> Message {
    Message::new(format!("Für `${name}` gibt es hier keinen Wert."), format!("there is no value for `${name}` here"))
}

fn no_function(name: &str) -> Message {
    Message::new(format!("Die Funktion `{name}` gibt es hier nicht."), format!("there is no function `{name}` here"))
}

fn hidden_escape() -> Message {
    Message::new(
        "Hier wird ein unsichtbares Zeichen umschrieben.",
        "an invisible character is written as an escape here",
    )
}

/// Files that are no guides are resolved only to see whether they end.
fn endless_in_file(content: &Content<'_>, lang: &str, words: &Words<'_>) -> Vec<Problem> {
    let resolver = Resolver { content, lang, words, platform: Platform::Windows };
    let mut problems = Vec::new();
    for message in words.messages.values().chain(words.terms.values()) {
        if message.fields().any(|(_, pattern)| resolver.resolve(pattern).endless) {
            problems.push(endless_at(words.source, words.source.span_of(message.id)));
        }
    }
    problems
}

fn endless_at(source: &Source, span: std::ops::Range<usize>) -> Problem {
    RULE.at(
        source.place(span),
        endless_message(),
        Message::new(
            "Nehmen Sie den Verweis heraus, der wieder hierher führt.",
            "take out the reference that leads back here",
        ),
    )
}

fn endless_message() -> Message {
    Message::new(
        "Dieser Text verweist auf sich selbst oder wird viel zu lang.",
        "this text refers to itself or becomes far too long",
    )
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use crate::checks::tests::{check_files, check_words};

    #[test]
    fn words_of_programs_have_values_and_lean_on_their_german_file() {
        let files = [
            ("locales/de/mail.ftl", "when = { day }, { $from }\nday = { $day } { b } { PLATFORM() }\n"),
            ("locales/en/mail.ftl", "when = { day } { $from } { ui-only }\n"),
            ("locales/de/ui.ftl", "ui-only = U\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                2:18 there is no text `b` in this file
                2:24 there is no function `PLATFORM` here
                1:28 there is no text `ui-only` in this file
            "#]],
        );
    }

    #[test]
    fn what_words_refer_to_must_exist_and_end() {
        check_words(
            super::RULE,
            "a = { b } { guide } { $x } { NUMBER(1) } { tb-send } { \"\\u202E\" }\nguide = { a }\nz = { PLATFORM() ->\n    [mac] m\n   *[windows] w\n}\n",
            &expect![[r#"
                1:1 this text refers to itself or becomes far too long
                1:7 there is no text `b` in this file
                1:24 there is no value for `$x` here
                1:30 there is no function `NUMBER` here
                1:57 an invisible character is written as an escape here
                2:1 this text refers to itself or becomes far too long
                4:6 there is no platform `mac`
            "#]],
        );
    }

    #[test]
    fn texts_made_of_texts_without_end_are_refused_in_time() {
        let level = |n: usize| format!("t{n} = {}\n", format!("{{ t{} }}", n + 1).repeat(10));
        let ftl: String = (0..15).map(level).collect();
        let start = std::time::Instant::now();
        check_words(
            super::RULE,
            &format!("{ftl}t15 = lang lang lang lang\n"),
            &expect![[r#"
            1:1 this text refers to itself or becomes far too long
            2:1 this text refers to itself or becomes far too long
            3:1 this text refers to itself or becomes far too long
            4:1 this text refers to itself or becomes far too long
            5:1 this text refers to itself or becomes far too long
            6:1 this text refers to itself or becomes far too long
            7:1 this text refers to itself or becomes far too long
            8:1 this text refers to itself or becomes far too long
            9:1 this text refers to itself or becomes far too long
            10:1 this text refers to itself or becomes far too long
            11:1 this text refers to itself or becomes far too long
        "#]],
        );
        assert!(start.elapsed().as_secs() < 10);
    }
}
