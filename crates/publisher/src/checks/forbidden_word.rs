// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `forbidden-word` (warning): jargon, or another word for a thing that has its word here.
//!
//! Why: not everybody knows what a client is, and two words for a thing look like two things. Remedy: the word that
//! content/style-words.toml gives beside it. Labels, quoted error messages, keywords and the old words of the dictionary may say
//! what they like.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::text::{Text, WordLists};

/// This rule.
pub const RULE: Rule = Rule::warning("forbidden-word");

/// The words to look for; made once for all texts.
pub struct Finders<'c>(WordLists<'c>);

impl<'c> Finders<'c> {
    /// For all languages of `content`.
    pub fn new(content: &'c Content<'_>) -> Self {
        Self(WordLists::new(content, &content.style.words))
    }

    /// Looks at a text of a guide.
    pub fn check(&self, text: &Text<'_, '_>) -> Vec<Problem> {
        let found = self.0.find(text).into_iter().map(|(span, entry)| {
            let word = text.resolved.text[span.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            RULE.at(
                text.place(&span),
                Message::new(
                    format!("„{word}“ ist kein Wort unserer Texte."),
                    format!("`{word}` is no word of our texts"),
                ),
                Message::new(format!("Besser: {}", entry.instead), format!("better: {}", entry.instead)),
            )
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::{Expect, expect};

    const STYLE: &str = "[[words]]\nlang = \"de\"\nwords = [\"Client\", \"settings\", \"download…\", \"shared mailbox\"]\ninstead = \"Programm\"\nexcept = [\"Client Access\"]\n\
        [[words]]\nlang = \"de\"\nwords = [\"…:innen\", \"…Innen\"]\ninstead = \"alle\"\n[[words]]\nlang = \"de-simple\"\nwords = [\"würde…\"]\ninstead = \"was ist\"\n";

    fn check_in(lang: &str, words: &str, expected: &Expect) {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n");
        let path = format!("locales/{lang}/guides/g.ftl");
        let files =
            [("content/guides/g.toml", toml.as_str()), ("content/style-words.toml", STYLE), (path.as_str(), words)];
        check_files(super::RULE, &files, expected);
    }

    #[test]
    fn jargon_is_found_whole_with_listed_endings_and_in_words_with_hyphens() {
        check_in(
            "de",
            "a = Der client und der E-Mail-Client\n    .text =\n        Sie downloaden das. Clientele, Mailclient.\n        Die Shared\n        Mailbox. Ein **Download**.\n",
            &expect![[r#"
                1:9 `client` is no word of our texts
                1:31 `Client` is no word of our texts
                3:13 `downloaden` is no word of our texts
                4:13 `Shared Mailbox` is no word of our texts
                5:24 `Download` is no word of our texts
            "#]],
        );
    }

    #[test]
    fn signs_inside_words_are_found_and_ordinary_plurals_are_not() {
        check_in(
            "de",
            "a = Kolleg:innen, KollegInnen, Kolleginnen, Innenhof, was: innen\n",
            &expect![[r#"
                1:5 `Kolleg:innen` is no word of our texts
                1:19 `KollegInnen` is no word of our texts
            "#]],
        );
    }

    #[test]
    fn labels_quoted_messages_addresses_keywords_and_allowed_phrases_are_left_alone() {
        check_in(
            "de",
            "guide = Client Access\n    .keywords = Client\na = { tb-settings }\n    .text =\n        `Client` [Hier](https://client.example/client) <https://client.example> client.example.org\n\n            Client in a block\n",
            &expect![""],
        );
    }

    #[test]
    fn what_was_once_called_so_is_named_so_in_the_dictionary() {
        let files = [
            ("content/style-words.toml", STYLE),
            ("content/where.toml", "[[entries]]\nid = \"client\"\nguide = \"g\"\n"),
            ("locales/de/where.ftl", "client = Client\n    .note = Der Client heißt anders.\n"),
        ];
        check_files(super::RULE, &files, &expect!["2:17 `Client` is no word of our texts\n"]);
    }

    #[test]
    fn plain_german_has_the_german_list_and_its_own() {
        check_in(
            "de-simple",
            "a = Client würden\n",
            &expect![[r#"
            1:5 `Client` is no word of our texts
            1:12 `würden` is no word of our texts
        "#]],
        );
        check_in("en", "a = Client würden\n", &expect![""]);
    }
}
