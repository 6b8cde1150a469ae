// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The public holidays of Schleswig-Holstein (§ 2 of its law on Sundays and holidays).

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// Month, day, German and English name.
const FIXED: &[(i8, i8, &str, &str)] = &[
    (1, 1, "Neujahr", "New Year's Day"),
    (5, 1, "Erster Mai", "May Day"),
    (10, 3, "Tag der Deutschen Einheit", "Day of German Unity"),
    (10, 31, "Reformationstag", "Reformation Day"),
    (12, 25, "Erster Weihnachtstag", "Christmas Day"),
    (12, 26, "Zweiter Weihnachtstag", "Boxing Day"),
];

/// Days after Easter Sunday, German and English name.
const BY_EASTER: &[(i32, &str, &str)] = &[
    (-2, "Karfreitag", "Good Friday"),
    (1, "Ostermontag", "Easter Monday"),
    (39, "Christi Himmelfahrt", "Ascension Day"),
    (50, "Pfingstmontag", "Whit Monday"),
];

/// The German and English name of the holiday on `day`, if it is one.
pub fn holiday(day: Date) -> Option<(&'static str, &'static str)> {
    let fixed = FIXED.iter().find(|(month, of_month, ..)| (*month, *of_month) == (day.month(), day.day()));
    let easter = easter(day.year());
    let by_easter = || BY_EASTER.iter().find(|(after, ..)| easter.checked_add(after.days()).is_ok_and(|at| at == day));
    fixed.map(|&(_, _, de, en)| (de, en)).or_else(|| by_easter().map(|&(_, de, en)| (de, en)))
}

/// Easter Sunday in the Gregorian calendar, by the rule of Gauss in the form of Butcher and Meeus.
fn easter(year: i16) -> Date {
    let of_cycle = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * of_cycle + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (of_cycle + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late;
    date(year, 3, 22).checked_add(i32::from(days).days()).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_is_when_calendars_say_it_is() {
        // The earliest and the latest possible, and years around now.
        let known = [(1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5)];
        let later = [(2027, 3, 28), (2028, 4, 16), (2029, 4, 1), (2030, 4, 21), (2038, 4, 25), (2100, 3, 28)];
        for (year, month, day) in known.into_iter().chain(later) {
            assert_eq!(easter(year), date(year, month, day));
        }
    }

    #[test]
    fn there_are_ten_holidays_in_2027() {
        let days = date(2027, 1, 1).series(1.day()).take_while(|day| day.year() == 2027);
        let found: Vec<_> = days.filter_map(|day| Some(format!("{day} {}", holiday(day)?.0))).collect();
        assert_eq!(
            found,
            [
                "2027-01-01 Neujahr",
                "2027-03-26 Karfreitag",
                "2027-03-29 Ostermontag",
                "2027-05-01 Erster Mai",
                "2027-05-06 Christi Himmelfahrt",
                "2027-05-17 Pfingstmontag",
                "2027-10-03 Tag der Deutschen Einheit",
                "2027-10-31 Reformationstag",
                "2027-12-25 Erster Weihnachtstag",
                "2027-12-26 Zweiter Weihnachtstag",
            ]
        );
    }
}
