// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-answer-text`: an answer has no German words.
//!
//! Why: there would be a button without a name. Remedy: add `.answer-<name> = …` to the question.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::wanted::Role;

/// This rule.
pub const RULE: Rule = Rule::error("missing-answer-text");

/// Looks at all guides.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    super::missing(content, Role::Answer, |place, file, want| {
        let answer = want.field.trim_start_matches("answer-");
        RULE.at(
            place,
            Message::new(
                format!("Der Frage `{}` fehlt der Text der Antwort `{answer}`.", want.message),
                format!("question `{}` lacks the text of answer `{answer}`", want.message),
            ),
            Message::new(
                format!("Ergänzen Sie in `{file}`: .{} = …", want.field),
                format!("add to `{file}`: .{} = …", want.field),
            ),
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn every_answer_has_words_in_german() {
        let toml = guide("[steps.a]\nanswers = { x = \"z\", unsure = \"z\" }\n[steps.z]\noutcome = \"solved\"\n");
        let ftl = "guide = G\n    .summary = S\na = A\n    .answer-x = X\nz = Z\n";
        let files = [("content/guides/g.toml", toml.as_str()), ("locales/de/guides/g.ftl", ftl)];
        check_files(super::RULE, &files, &expect!["3:1 question `a` lacks the text of answer `unsure`\n"]);
    }
}
