// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-alt`: a picture has no description.
//!
//! Why: people who do not see it would miss what it shows (WCAG 1.1.1). Remedy: add `.image-alt = …` to the step.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::wanted::Role;

/// This rule.
pub const RULE: Rule = Rule::error("missing-alt");

/// Looks at all guides.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    super::missing(content, Role::Alt, |place, file, want| {
        RULE.at(
            place,
            Message::new(
                format!("Das Bild im Schritt `{}` hat keine Beschreibung.", want.message),
                format!("the picture of step `{}` has no description", want.message),
            ),
            Message::new(
                format!("Ergänzen Sie in `{file}`: .image-alt = was das Bild zeigt"),
                format!("add to `{file}`: .image-alt = what the picture shows"),
            ),
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn every_picture_has_a_description_in_german() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\nimage = \"p\"\n");
        let files = |ftl: &'static str| [("locales/de/guides/g.ftl", ftl)];
        let toml = ("content/guides/g.toml", toml.as_str());
        check_files(
            super::RULE,
            &[toml, files("guide = G\n    .summary = S\na = A\n")[0]],
            &expect!["3:1 the picture of step `a` has no description\n"],
        );
        check_files(super::RULE, &[toml, files("a = A\n    .image-alt = P\n")[0]], &expect![""]);
    }
}
