// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `stale` (warning): the day until which the guide was to be looked through is past.
//!
//! Why: programs change; a wrong guide is worse than none. Remedy: try the guide, then set a new day.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("stale");

/// Looks at all guides. The day itself is still in time.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let due = content.guides.values().filter_map(|guide| Some((guide, guide.review_by.as_ref()?)));
    due.filter(|(_, day)| day.value < content.today)
        .map(|(guide, day)| {
            RULE.at(
                guide.at(&day.span),
                Message::new(
                    format!("Diese Anleitung sollte bis {} überprüft werden.", day.value),
                    format!("this guide was to be reviewed by {}", day.value),
                ),
                Message::new(
                    "Gehen Sie die Anleitung in den Programmen durch, und setzen Sie dann ein neues Datum.",
                    "walk through the guide in the programs, then set a new date",
                ),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn the_day_after_is_too_late() {
        let toml = |day: &str| guide("[steps.a]\noutcome = \"solved\"\n").replace("2027-05-31", day);
        check_files(super::RULE, &[("content/guides/g.toml", &toml("2027-01-01"))], &expect![""]);
        check_files(
            super::RULE,
            &[("content/guides/g.toml", &toml("2026-12-31"))],
            &expect!["4:13 this guide was to be reviewed by 2026-12-31\n"],
        );
    }
}
