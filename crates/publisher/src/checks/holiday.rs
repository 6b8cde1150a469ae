// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `holiday` (warning): a café on a public holiday of Schleswig-Holstein.
//!
//! Why: a rule knows no holidays, and nobody would come. Remedy: cancel or move the date.

use crate::cafe::holidays::holiday;
use crate::cafe::{CafeDate, Series, day};
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::warning("holiday");

/// Looks at all dates to come.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let today = day(content.today);
    let dates = content.cafe.series.iter().flat_map(|series| series.dates.iter().map(move |date| (series, date)));
    let dates = dates.filter(|(_, date)| !date.is_cancelled && date.start.local().date() >= today);
    dates.filter_map(|(series, date)| problem(series, date)).collect()
}

fn problem(series: &Series<'_>, date: &CafeDate) -> Option<Problem> {
    let on = date.start.local().date();
    let (de, en) = holiday(on)?;
    Some(RULE.at(
        series.at(&date.span),
        Message::new(format!("Der Termin am {on} fällt auf einen Feiertag: {de}."), format!("the date on {on} is a public holiday: {en}")),
        Message::new(
            format!("Verlegen Sie ihn mit `moved-to` im Abschnitt [dates.{0}], oder sagen Sie ihn dort mit `cancelled = true` ab.", date.day),
            format!("move it with `moved-to` in the section [dates.{0}], or cancel it there with `cancelled = true`", date.day),
        ),
    ))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_cafe;
    use expect_test::expect;

    #[test]
    fn dates_on_holidays_are_named_unless_they_are_cancelled_or_moved() {
        let toml = "rule = \"FREQ=MONTHLY;BYDAY=-1FR\"\nstart = 2027-01-29T10:00:00\n";
        check_cafe(
            super::RULE,
            toml,
            "",
            &expect![[r#"
            2:9 the date on 2027-03-26 is a public holiday: Good Friday
        "#]],
        );
        check_cafe(super::RULE, toml, "[dates.2027-03-26]\ncancelled = true\n", &expect![""]);
        check_cafe(super::RULE, toml, "[dates.2027-03-26]\nmoved-to = 2027-03-25T10:00:00\n", &expect![""]);
        check_cafe(
            super::RULE,
            toml,
            "[dates.2027-03-26]\nmoved-to = 2027-03-29T10:00:00\n",
            &expect![[r#"
            7:12 the date on 2027-03-29 is a public holiday: Easter Monday
        "#]],
        );
    }
}
