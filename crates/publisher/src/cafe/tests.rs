// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

use std::fs;

use toml_edit::Date;

use crate::checks::tests::{ORGANIZER, series};
use crate::load::Sources;

const TODAY: Date = Date { year: 2027, month: 1, day: 1 };

/// The starts of the dates that come of a series.
fn starts(head: &str, dates: &str) -> Vec<String> {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("content/cafe")).unwrap();
    fs::create_dir_all(root.path().join("locales")).unwrap();
    for (path, text) in [ORGANIZER, ("content/cafe/x.toml", &series(head, dates))] {
        fs::write(root.path().join(path), text).unwrap();
    }
    let (sources, _) = Sources::read(root.path()).unwrap();
    let (cafe, problems) = super::read(&sources, TODAY);
    assert!(problems.is_empty(), "{problems:?}");
    cafe.series[0].dates.iter().map(|date| date.start.to_string()).collect()
}

#[test]
fn a_series_keeps_its_time_of_day_through_both_changes_of_the_clock() {
    // The last Sundays of March and October are the days on which the clock changes.
    let sundays = starts("rule = \"FREQ=MONTHLY;BYDAY=-1SU;BYMONTH=2,3,9,10,11\"\nstart = 2027-02-28T14:00:00\n", "");
    assert_eq!(
        sundays,
        [
            "2027-02-28T14:00:00+01:00",
            "2027-03-28T14:00:00+02:00",
            "2027-09-26T14:00:00+02:00",
            "2027-10-31T14:00:00+01:00",
            "2027-11-28T14:00:00+01:00",
        ]
    );
}

#[test]
fn twelve_months_back_and_twelve_ahead_are_published() {
    let days = starts("rule = \"FREQ=DAILY\"\nstart = 2020-01-01T14:00:00\n", "");
    assert_eq!(days.first().map(String::as_str), Some("2026-01-01T14:00:00+01:00"));
    assert_eq!(days.last().map(String::as_str), Some("2028-01-01T14:00:00+01:00"));
    assert_eq!(days.len(), 731);
    let until = starts("rule = \"FREQ=WEEKLY\"\nstart = 2026-12-02T14:00:00\nuntil = 2026-12-16\n", "");
    assert_eq!(until.len(), 3, "the last day belongs to the series");
}

#[test]
fn a_moved_date_stands_where_it_takes_place() {
    let moved = "[dates.2027-01-06]\nmoved-to = 2027-01-14T09:00:00\n";
    let starts = starts("rule = \"FREQ=WEEKLY\"\nstart = 2027-01-06T14:00:00\nuntil = 2027-01-20\n", moved);
    assert_eq!(starts, ["2027-01-13T14:00:00+01:00", "2027-01-14T09:00:00+01:00", "2027-01-20T14:00:00+01:00"]);
}
