// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `overlapping-cafes` (warning): two cafés take place at the same time.
//!
//! Why: nobody can take part in both; often the same date was written twice. Remedy: move one of them, or remove it.

use std::collections::BTreeSet;

use crate::cafe::{CafeDate, Series, day};
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("overlapping-cafes");

/// Looks at all dates to come; of two series that always meet, the first time is named.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let today = day(content.today);
    let dates = content.cafe.series.iter().flat_map(|series| series.dates.iter().map(move |date| (series, date)));
    let mut dates: Vec<_> =
        dates.filter(|(_, date)| !date.is_cancelled && date.start.local().date() >= today).collect();
    dates.sort_by_key(|(series, date)| (date.start.instant(), series.date_id(date.day)));
    let (mut named, mut problems) = (BTreeSet::new(), Vec::new());
    for (at, first) in dates.iter().enumerate() {
        let meeting = dates[at + 1..].iter().take_while(|(_, date)| date.start.instant() < first.1.end.instant());
        for second in meeting {
            if named.insert(BTreeSet::from([&first.0.id, &second.0.id])) {
                problems.push(problem(*first, *second));
            }
        }
    }
    problems
}

fn problem(first: (&Series<'_>, &CafeDate), (series, date): (&Series<'_>, &CafeDate)) -> Problem {
    let (one, other) = (first.0.date_id(first.1.day), series.date_id(date.day));
    let on = date.start.local().date();
    RULE.at(
        series.at(&date.span),
        Message::new(
            format!("Am {on} finden `{one}` und `{other}` zur gleichen Zeit statt."),
            format!("`{one}` and `{other}` take place at the same time on {on}"),
        ),
        Message::new("Verlegen Sie einen der beiden Termine, oder sagen Sie ihn ab.", "move or cancel one of the two"),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{ORGANIZER, check_cafe, check_files, series};
    use expect_test::expect;

    fn check(first: &str, second: &str, expected: &expect_test::Expect) {
        let (first, second) = (series(first, ""), series(second, ""));
        check_files(
            super::RULE,
            &[ORGANIZER, ("content/cafe/a.toml", &first), ("content/cafe/b.toml", &second)],
            expected,
        );
    }

    #[test]
    fn two_series_that_meet_are_named_once() {
        let weekly = "rule = \"FREQ=WEEKLY\"\nstart = 2027-01-13T14:00:00\n";
        let monthly = "rule = \"FREQ=MONTHLY;BYDAY=2WE\"\nstart = 2027-01-13T14:30:00\n";
        check(
            weekly,
            monthly,
            &expect!["2:9 `a-2027-01-13` and `b-2027-01-13` take place at the same time on 2027-01-13\n"],
        );
        check(
            weekly,
            "start = 2027-02-03T13:01:00\n",
            &expect!["2:9 `b-2027-02-03` and `a-2027-02-03` take place at the same time on 2027-02-03\n"],
        );
    }

    #[test]
    fn one_after_the_other_or_in_the_past_is_no_meeting() {
        check("start = 2027-01-13T14:00:00\n", "start = 2027-01-13T15:00:00\n", &expect![""]);
        check("start = 2026-01-14T14:00:00\n", "start = 2026-01-14T14:00:00\n", &expect![""]);
    }

    #[test]
    fn dates_of_one_series_can_meet_too() {
        let moved = "[dates.2027-01-13]\nmoved-to = 2027-01-20T14:00:00\n";
        check_cafe(
            super::RULE,
            "rule = \"FREQ=WEEKLY\"\nstart = 2027-01-13T14:00:00\n",
            moved,
            &expect![[r#"
            2:9 `x-2027-01-13` and `x-2027-01-20` take place at the same time on 2027-01-20
        "#]],
        );
    }
}
