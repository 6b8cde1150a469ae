// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `abbreviation` (warning): `z. B.`, `ggf.` and the like, as listed in content/style-words.toml.
//!
//! Why: readers stop to work them out, and screen readers spell them or take the dot for an end. Remedy: write them out.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::text::{Text, WordLists};

/// This rule.
pub const RULE: Rule = Rule::warning("abbreviation");

/// The abbreviations to look for; made once for all texts.
pub struct Finders<'c>(WordLists<'c>);

impl<'c> Finders<'c> {
    /// For all languages of `content`.
    pub fn new(content: &'c Content<'_>) -> Self {
        Self(WordLists::new(content, &content.style.abbreviations))
    }

    /// Looks at a text of a guide.
    pub fn check(&self, text: &Text<'_, '_>) -> Vec<Problem> {
        let found = self.0.find(text).into_iter().map(|(span, entry)| {
            let typed = text.resolved.text[span.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
            RULE.at(
                text.place(&span),
                Message::new(format!("„{typed}“ ist eine Abkürzung."), format!("`{typed}` is an abbreviation")),
                Message::new(
                    format!("Schreiben Sie sie aus: {}", entry.instead),
                    format!("write it out: {}", entry.instead),
                ),
            )
        });
        found.collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn listed_abbreviations_are_found_with_any_space_or_none() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n");
        let style = "[[abbreviations]]\nlang = \"de\"\nwords = [\"z. B.\", \"ggf.\"]\ninstead = \"zum Beispiel\"\n";
        let files = [
            ("content/guides/g.toml", toml.as_str()),
            ("content/style-words.toml", style),
            (
                "locales/de/guides/g.ftl",
                "a = Das, z.B. oder z.\u{a0}B. morgen, ggf.\n    .text = Z. B. hier. `z. B.` Katz. Bus\n",
            ),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                1:10 `z.B.` is an abbreviation
                1:20 `z. B.` is an abbreviation
                1:34 `ggf.` is an abbreviation
                2:13 `Z. B.` is an abbreviation
            "#]],
        );
    }
}
