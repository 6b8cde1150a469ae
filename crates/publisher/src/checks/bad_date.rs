// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `bad-date`: a day that does not exist or is written another way.
//!
//! Why: `review-by` must be comparable with today. Remedy: write year-month-day without quotation marks.

use jiff::civil::DateTime;
use toml_edit::Date;

use crate::authored::{Guide, Spanned};
use crate::load::fields::Fields;
use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("bad-date");

/// Reads the day in the field `name`.
pub fn read(fields: &mut Fields<'_, '_>, source: &Source, name: &str) -> Option<Spanned<Date>> {
    let item = fields.item(name)?;
    let span = item.span().unwrap_or_default();
    match item.as_datetime() {
        Some(day) if day.time.is_none() && day.date.is_some() => day.date.map(|value| Spanned { value, span }),
        _ => {
            fields.problems.push(problem(source.place(span)));
            None
        }
    }
}

/// Reads the day and time in the field `name`, as the clock at the place shows them.
pub fn read_time(fields: &mut Fields<'_, '_>, source: &Source, name: &str) -> Option<Spanned<DateTime>> {
    let item = fields.item(name)?;
    let span = item.span().unwrap_or_default();
    let written = item.as_datetime().filter(|at| at.date.is_some() && at.time.is_some() && at.offset.is_none());
    let value = written.and_then(|at| at.to_string().parse::<DateTime>().ok());
    if value.is_none() {
        fields.problems.push(time(source.place(span.clone())));
    }
    value.map(|value| Spanned { value, span })
}

fn time(place: Place) -> Problem {
    RULE.at(
        place,
        Message::new(
            "Hier muss ein Tag mit Uhrzeit stehen, ohne Zeitzone.",
            "a day with a time must stand here, without a time zone",
        ),
        Message::new(
            "Schreiben Sie beides ohne Anführungszeichen: 2027-05-31T14:00:00",
            "write both without quotation marks: 2027-05-31T14:00:00",
        ),
    )
}

/// Registration for a café would close before it opens.
pub fn registration(place: Place) -> Problem {
    RULE.at(
        place,
        Message::new(
            "Die Anmeldung zu diesem Termin schließt, bevor sie öffnet.",
            "registration for this date closes before it opens",
        ),
        Message::new(
            "Geben Sie bei `opens` eine längere Frist vor dem Beginn an als bei `closes`.",
            "give a longer time before the start for `opens` than for `closes`",
        ),
    )
}

/// What is said at `place`.
pub fn problem(place: Place) -> Problem {
    RULE.at(
        place,
        Message::new(
            "Dieses Datum gibt es nicht, oder es ist anders geschrieben als erwartet.",
            "this day does not exist or is not written as expected",
        ),
        Message::new(
            "Schreiben Sie Jahr-Monat-Tag ohne Anführungszeichen: 2027-05-31",
            "write year-month-day without quotation marks: 2027-05-31",
        ),
    )
}

/// Says so if the last day on which the guide is shown comes before the first.
pub fn order(source: &Source, guide: &Guide<'_>) -> Option<Problem> {
    let (from, until) = (guide.publish_from.as_ref()?, guide.publish_until.as_ref()?);
    (until.value < from.value).then(|| {
        RULE.at(
            source.place(until.span.clone()),
            Message::new(
                "Der letzte Tag dieser Anleitung liegt vor ihrem ersten.",
                "the last day of this guide comes before its first",
            ),
            Message::new(
                "Tauschen Sie `publish-from` und `publish-until`, oder löschen Sie eines davon.",
                "exchange `publish-from` and `publish-until`, or remove one of them",
            ),
        )
    })
}

/// Whether what the parser stumbled over was meant as a date, such as the rest of `31.05.2027`.
pub fn looks_like_date(text: &str) -> bool {
    let parts: Vec<&str> = text.trim_matches('.').split(['.', '-', '/']).collect();
    let digits = parts.iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()));
    digits && (parts.len() == 3 || (parts.len() == 1 && text.starts_with('.') && text.len() == 5))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_cafe;
    use crate::load::guide::read;
    use crate::source::Source;
    use expect_test::expect;

    #[test]
    fn a_cafe_begins_at_a_time_and_registration_opens_before_it_closes() {
        let found = |line: &str, dates: &str, expected| check_cafe(super::RULE, &format!("{line}\n"), dates, &expected);
        found(
            "start = 2027-01-13",
            "",
            expect![[r#"
            1:9 a day with a time must stand here, without a time zone
        "#]],
        );
        found(
            "start = 2027-01-13T14:00:00Z",
            "",
            expect![[r#"
            1:9 a day with a time must stand here, without a time zone
        "#]],
        );
        found(
            "start = 2027-01-13T14:00:00\nopens = \"2 hours\"",
            "",
            expect![[r#"
            1:9 registration for this date closes before it opens
        "#]],
        );
        let dates = "[dates.2027-13-01]\ncancelled = true\n[dates.2027-01-13]\nmoved-to = \"morgen\"\n";
        found(
            "start = 2027-01-13T14:00:00",
            dates,
            expect![[r#"
            5:8 this day does not exist or is not written as expected
            8:12 a day with a time must stand here, without a time zone
        "#]],
        );
    }

    #[test]
    fn only_a_day_that_exists_is_accepted() {
        let found = |day: &str| {
            let source = Source::new("g.toml", format!("review-by = {day}\n"));
            read("g", &source).1.iter().filter(|p| p.rule == super::RULE.id).count()
        };
        assert_eq!(found("2027-05-31"), 0);
        for day in ["2027-02-30", "31.05.2027", "\"2027-05-31\"", "2027-05-31T10:00:00", "10:00:00", "3", "2027-5-31"] {
            assert_eq!(found(day), 1, "{day}");
        }
    }
}
