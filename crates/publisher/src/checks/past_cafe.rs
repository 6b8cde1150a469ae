// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `past-café` (warning): a café that is over, of which nothing is left to show; a series that has no date left; or words
//! about a date that is no longer shown.
//!
//! Why: nobody would notice that the café ran out. Remedy: plan on, add what was shown and asked, or remove it.

use jiff::civil::Date;

use crate::cafe::{Series, day, expand, words};
use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("past-café");

/// Looks at every series and date.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let today = day(content.today);
    let shown_from = *expand::published(today).start();
    let series = content.cafe.series.iter();
    let found = series.flat_map(|series| match over(content, series, today, shown_from) {
        Some(problem) => vec![problem],
        None => forgotten(series, shown_from).collect(),
    });
    found.collect()
}

fn over(content: &Content<'_>, series: &Series<'_>, today: Date, shown_from: Date) -> Option<Problem> {
    let moved = series.exceptions.iter().filter_map(|exception| exception.moved_to.as_ref());
    let days = series.days.iter().copied().filter(|day| series.exception(*day).is_none_or(|e| e.moved_to.is_none()));
    let last = days.chain(moved.map(|time| time.value.date())).max().filter(|last| *last < today)?;
    let (message, help) = if last < shown_from {
        (
            Message::new(
                format!("Der letzte Termin war am {last}. Er wird nicht mehr gezeigt."),
                format!("the last date was on {last} and is no longer shown"),
            ),
            Message::new("Löschen Sie die Datei und ihre Texte.", "remove the file and its words"),
        )
    } else if series.rule.is_some() {
        (
            Message::new(
                format!("Diese Reihe hat keinen Termin mehr; der letzte war am {last}."),
                format!("this series has no date left; the last one was on {last}"),
            ),
            Message::new(
                "Setzen Sie bei `until` einen späteren Tag. Soll die Reihe enden, kündigen Sie die nächste an.",
                "set a later day for `until`; if the series is to end, announce the next one",
            ),
        )
    } else if !has_something_left(content, series) {
        (
            Message::new(
                format!("Dieser Termin war am {last}, und es ist nichts davon geblieben."),
                format!("this date was on {last}, and nothing is left of it"),
            ),
            Message::new(
                "Ergänzen Sie Unterlagen (`.materials`) oder Antworten, oder löschen Sie die Datei.",
                "add materials (`.materials`) or answers, or remove the file",
            ),
        )
    } else {
        return None;
    };
    Some(RULE.at(series.at(&series.start.span), message, help))
}

fn has_something_left(content: &Content<'_>, series: &Series<'_>) -> bool {
    let words = content.languages.get(FALLBACK).and_then(|language| language.files.get(words::FILE));
    let has_materials = |day: &Date| {
        let message = words.and_then(|words| words.messages.get(series.date_id(*day).as_str()));
        message.is_some_and(|message| message.field("materials").is_some())
    };
    series.days.iter().any(has_materials) || series.exceptions.iter().any(|exception| !exception.answers.is_empty())
}

/// What is said about dates so long ago that they are not shown.
fn forgotten(series: &Series<'_>, shown_from: Date) -> impl Iterator<Item = Problem> {
    let last = |exception: &crate::cafe::Exception| {
        exception.moved_to.as_ref().map_or(exception.day.value, |time| time.value.date().max(exception.day.value))
    };
    let old = series.exceptions.iter().filter(move |exception| last(exception) < shown_from);
    old.map(|exception| {
        let day = exception.day.value;
        RULE.at(
            series.at(&exception.day.span),
            Message::new(
                format!("Der Termin am {day} wird nicht mehr gezeigt."),
                format!("the date on {day} is no longer shown"),
            ),
            Message::new("Löschen Sie diesen Abschnitt und seine Texte.", "remove this section and its words"),
        )
    })
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_cafe;
    use expect_test::expect;

    #[test]
    fn a_single_date_is_over_unless_something_is_left_of_it() {
        check_cafe(super::RULE, "start = 2027-01-01T09:00:00\n", "", &expect![""]);
        check_cafe(
            super::RULE,
            "start = 2026-12-31T09:00:00\n",
            "",
            &expect![[r#"
            1:9 this date was on 2026-12-31, and nothing is left of it
        "#]],
        );
        let kept = "[dates.2026-12-31]\nanswers = [\"a\"]\n";
        check_cafe(super::RULE, "start = 2026-12-31T09:00:00\n", kept, &expect![""]);
        check_cafe(
            super::RULE,
            "start = 2025-12-31T09:00:00\n",
            kept,
            &expect![[r#"
            1:9 the last date was on 2025-12-31 and is no longer shown
        "#]],
        );
        let moved = "[dates.2026-12-31]\nmoved-to = 2027-01-07T09:00:00\n";
        check_cafe(super::RULE, "start = 2026-12-31T09:00:00\n", moved, &expect![""]);
    }

    #[test]
    fn a_series_that_runs_out_is_noticed() {
        let toml = |until: &str| format!("rule = \"FREQ=WEEKLY\"\nstart = 2025-12-10T14:00:00\nuntil = {until}\n");
        check_cafe(super::RULE, &toml("2027-01-06"), "", &expect![""]);
        check_cafe(
            super::RULE,
            &toml("2026-12-31"),
            "",
            &expect![[r#"
            2:9 this series has no date left; the last one was on 2026-12-30
        "#]],
        );
        let old = "[dates.2025-12-10]\ncancelled = true\n[dates.2026-12-09]\ncancelled = true\n";
        check_cafe(
            super::RULE,
            &toml("2027-01-06"),
            old,
            &expect![[r#"
            7:8 the date on 2025-12-10 is no longer shown
        "#]],
        );
    }
}
