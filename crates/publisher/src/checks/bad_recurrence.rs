// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `bad-recurrence`: a rule of a café series that cannot be read or gives no dates, a zone that does not exist, a time that
//! the clock skips or shows twice, or something said about a day on which there is no café.
//!
//! Why: people would come at the wrong time, or a cancellation would be overlooked. Remedy: write the rule as RFC 5545 does.

use jiff::civil::{Date, DateTime};

use crate::cafe::clock::Odd;
use crate::cafe::expand::PARTS;
use crate::cafe::{Exception, Series};
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("bad-recurrence");

fn example() -> Message {
    Message::new(
        "Schreiben Sie zum Beispiel: rule = \"FREQ=MONTHLY;BYDAY=2WE\" (jeden zweiten Mittwoch im Monat)",
        "write for example: rule = \"FREQ=MONTHLY;BYDAY=2WE\" (every second Wednesday of the month)",
    )
}

/// The rule makes no sense.
pub fn unreadable(place: Place, rule: &str) -> Problem {
    let message = Message::new(
        format!("Die Regel `{rule}` lässt sich nicht lesen."),
        format!("the rule `{rule}` cannot be read"),
    );
    RULE.at(place, message, example())
}

/// The rule has a part that is not used here.
pub fn part(place: Place, part: &str) -> Problem {
    let part = part.replace(char::is_control, " ");
    let message = Message::new(
        format!("In der Regel steht `{part}`. Das ist hier nicht erlaubt."),
        format!("the rule holds `{part}`, which is not allowed here"),
    );
    let help = if part.starts_with("UNTIL") || part.starts_with("COUNT") {
        Message::new(
            "Das Ende der Reihe steht in einer eigenen Zeile: until = 2027-12-31",
            "the end of the series has a line of its own: until = 2027-12-31",
        )
    } else {
        let parts = PARTS.join(", ");
        Message::new(
            format!("Erlaubt sind {parts}, bei FREQ die Werte DAILY, WEEKLY, MONTHLY und YEARLY."),
            format!("{parts} are allowed, for FREQ the values DAILY, WEEKLY, MONTHLY and YEARLY"),
        )
    };
    RULE.at(place, message, help)
}

/// The rule gives no date.
pub fn no_date(place: Place) -> Problem {
    RULE.at(place, Message::new("Diese Regel ergibt keinen Termin.", "this rule gives no date"), example())
}

/// The rule gives thousands.
pub fn too_many(place: Place) -> Problem {
    RULE.at(
        place,
        Message::new("Diese Regel ergibt Tausende von Terminen.", "this rule gives thousands of dates"),
        Message::new(
            "Lassen Sie die Reihe später beginnen, oder wählen Sie einen größeren Abstand.",
            "let the series begin later, or choose a greater interval",
        ),
    )
}

/// The first date is none of the rule.
pub fn start(place: Place, start: Date, first: Date) -> Problem {
    RULE.at(
        place,
        Message::new(
            format!("Der erste Termin am {start} passt nicht zur Regel."),
            format!("the first date on {start} does not fit the rule"),
        ),
        Message::new(
            format!("Der erste Tag nach dieser Regel ist der {first}. Ändern Sie `start` oder `rule`."),
            format!("the first day of this rule is {first}; change `start` or `rule`"),
        ),
    )
}

/// The series ends before it begins.
pub fn ends_first(place: Place) -> Problem {
    RULE.at(
        place,
        Message::new("Die Reihe endet, bevor sie beginnt.", "the series ends before it begins"),
        Message::new("Setzen Sie bei `until` einen späteren Tag.", "set a later day for `until`"),
    )
}

/// There is no such zone.
pub fn zone(place: Place, zone: &str) -> Problem {
    RULE.at(
        place,
        Message::new(format!("Die Zeitzone `{zone}` gibt es nicht."), format!("there is no time zone `{zone}`")),
        Message::new("In Deutschland gilt: zone = \"Europe/Berlin\"", "in Germany it is: zone = \"Europe/Berlin\""),
    )
}

/// The clock never shows this time, or shows it twice.
pub fn odd(place: Place, local: DateTime, odd: Odd) -> Problem {
    let (day, time) = (local.date(), local.strftime("%H:%M"));
    let message = match odd {
        Odd::Skipped => Message::new(
            format!("Die Uhrzeit {time} gibt es am {day} nicht: Die Uhr wird vorgestellt."),
            format!("there is no {time} on {day}: the clock is put forward"),
        ),
        Odd::Twice => Message::new(
            format!("Die Uhrzeit {time} gibt es am {day} zweimal: Die Uhr wird zurückgestellt."),
            format!("there are two {time} on {day}: the clock is put back"),
        ),
    };
    RULE.at(place, message, Message::new("Wählen Sie eine andere Uhrzeit.", "choose another time"))
}

/// Something is said about a day on which there is no café.
pub fn not_a_date(series: &Series<'_>, exception: &Exception) -> Problem {
    let day = exception.day.value;
    let before = series.days.range(..day).next_back();
    let after = series.days.range(day..).next();
    let near: Vec<String> = before.into_iter().chain(after).map(Date::to_string).collect();
    RULE.at(
        series.at(&exception.day.span),
        Message::new(format!("Am {day} hat diese Reihe keinen Termin."), format!("this series has no date on {day}")),
        Message::new(
            format!("In der Nähe gibt es: {}.", near.join(", ")),
            format!("there is one near it on: {}", near.join(", ")),
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_cafe;
    use expect_test::expect;

    #[test]
    fn rules_must_be_readable_and_give_days() {
        let said = |rule: &str, expected| {
            check_cafe(super::RULE, &format!("rule = \"{rule}\"\nstart = 2027-01-13T14:00:00\n"), "", &expected);
        };
        said("FREQ=MONTHLY;BYDAY=2WE", expect![""]);
        said("FREQ=WEEKLY;INTERVAL=2", expect![""]);
        said("FREQ=MONTHLY;BYMONTHDAY=13", expect![""]);
        said(
            "jeden Mittwoch",
            expect![[r#"
            1:8 the rule holds `jeden Mittwoch`, which is not allowed here
        "#]],
        );
        said(
            "FREQ=MONTHLY;BYDAY=9WE",
            expect![[r#"
            1:8 the rule `FREQ=MONTHLY;BYDAY=9WE` cannot be read
        "#]],
        );
        said(
            "FREQ=MONTHLY;BYDAY=2MI",
            expect![[r#"
            1:8 the rule `FREQ=MONTHLY;BYDAY=2MI` cannot be read
        "#]],
        );
        said(
            "FREQ=HOURLY",
            expect![[r#"
            1:8 the rule holds `FREQ=HOURLY`, which is not allowed here
        "#]],
        );
        said(
            "FREQ=WEEKLY;COUNT=3",
            expect![[r#"
            1:8 the rule holds `COUNT=3`, which is not allowed here
        "#]],
        );
        said(
            "FREQ=WEEKLY;BYHOUR=1,2,3",
            expect![[r#"
            1:8 the rule holds `BYHOUR=1,2,3`, which is not allowed here
        "#]],
        );
        said(
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            expect![[r#"
            1:8 this rule gives no date
        "#]],
        );
        said(
            "FREQ=WEEKLY;INTERVAL=0",
            expect![[r#"
            1:8 this rule gives no date
        "#]],
        );
        said(
            "FREQ=MONTHLY;BYDAY=2TH",
            expect![[r#"
            1:8 the first date on 2027-01-13 does not fit the rule
        "#]],
        );
        said(
            "FREQ=DAILY\\nRDATE:20270101T000000Z",
            expect![[r#"
            1:8 the rule holds `FREQ=DAILY RDATE:20270101T000000Z`, which is not allowed here
        "#]],
        );
        said(
            "",
            expect![[r#"
            1:8 the rule holds ``, which is not allowed here
        "#]],
        );
    }

    #[test]
    fn a_series_of_decades_is_a_slip() {
        check_cafe(
            super::RULE,
            "rule = \"FREQ=DAILY\"\nstart = 1990-01-01T14:00:00\n",
            "",
            &expect![[r#"
                1:8 this rule gives thousands of dates
            "#]],
        );
    }

    #[test]
    fn a_time_that_the_clock_skips_or_shows_twice_is_named_with_its_day() {
        check_cafe(
            super::RULE,
            "rule = \"FREQ=DAILY\"\nstart = 2027-01-01T02:30:00\n",
            "",
            &expect![[r#"
            2:9 there is no 02:30 on 2027-03-28: the clock is put forward
            2:9 there are two 02:30 on 2027-10-31: the clock is put back
        "#]],
        );
        check_cafe(
            super::RULE,
            "start = 2027-01-13T14:00:00\n",
            "[dates.2027-01-13]\nmoved-to = 2027-03-28T02:00:00\n",
            &expect![[r#"
                6:12 there is no 02:00 on 2027-03-28: the clock is put forward
            "#]],
        );
    }

    #[test]
    fn zones_ends_and_days_must_fit() {
        check_cafe(
            super::RULE,
            "rule = \"FREQ=WEEKLY\"\nstart = 2027-01-13T14:00:00\nuntil = 2027-01-12\n",
            "",
            &expect![[r#"
                3:9 the series ends before it begins
            "#]],
        );
        check_cafe(
            super::RULE,
            "rule = \"FREQ=WEEKLY\"\nstart = 2027-01-13T14:00:00\n",
            "[dates.2027-01-21]\ncancelled = true\n[dates.2027-01-20]\ncancelled = true\n",
            &expect![[r#"
                6:8 this series has no date on 2027-01-21
            "#]],
        );
        let zone = "start = 2027-01-13T14:00:00\nzone = \"Europe/Berlni\"\n";
        check_cafe(
            super::RULE,
            zone,
            "",
            &expect![[r#"
            2:8 there is no time zone `Europe/Berlni`
        "#]],
        );
    }
}
