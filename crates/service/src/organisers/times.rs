// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Times as organisers read and type them: what the clock at the place shows.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone, TimeZoneDatabase};

use super::say;
use crate::mail::times::{MONTHS, WEEKDAYS};
use crate::registration::outbox::DateSnapshot;

/// What the clock shows there: what stands before the offset.
pub(super) fn local(text: &str) -> Option<DateTime> {
    text.get(..19)?.parse().ok()
}

/// Day and times, as one sentence part.
pub(super) fn when(date: &DateSnapshot) -> String {
    let (Some(start), Some(end)) = (local(&date.start), local(&date.end)) else { return date.start.clone() };
    let clock = |at: DateTime| format!("{}:{:02}", at.hour(), at.minute());
    say!(
        "when",
        weekday = WEEKDAYS[usize::from(start.weekday().to_monday_zero_offset().unsigned_abs())],
        day = start.day().to_string(),
        month = MONTHS[usize::from(start.month().unsigned_abs()) - 1],
        year = start.year().to_string(),
        start = clock(start),
        end = clock(end),
    )
}

/// Why what was typed is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoTime {
    /// Not a day, or not a time.
    Shape,
    /// The clock is put forward over it, or back and shows it twice.
    ClockChange,
}

/// The moment at which the clock in `zone` shows `day` and `time`, as RFC 3339 with the offset that holds there.
pub(super) fn moment(zone: &str, day: &str, time: &str) -> Result<String, NoTime> {
    let local = parse_day(day).ok_or(NoTime::Shape)?.to_datetime(parse_time(time).ok_or(NoTime::Shape)?);
    let zone = find_zone(zone).ok_or(NoTime::Shape)?;
    let AmbiguousOffset::Unambiguous { offset } = zone.to_ambiguous_timestamp(local).offset() else {
        return Err(NoTime::ClockChange);
    };
    let minutes = offset.seconds() / 60;
    let (sign, minutes) = (if minutes < 0 { '-' } else { '+' }, minutes.abs());
    Ok(format!("{}T{}:00{sign}{:02}:{:02}", local.date(), local.strftime("%H:%M"), minutes / 60, minutes % 60))
}

/// As browsers send days, or as people write them where the browser does not know the field.
fn parse_day(text: &str) -> Option<Date> {
    let text = text.trim();
    let (year, month, day) = match text.split('.').map(str::trim).collect::<Vec<_>>()[..] {
        [day, month, year] => (year, month, day),
        _ => match text.split('-').collect::<Vec<_>>()[..] {
            [year, month, day] => (year, month, day),
            _ => return None,
        },
    };
    // A year of two digits may be a slip.
    let year = (year.len() == 4).then(|| year.parse().ok()).flatten()?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

fn parse_time(text: &str) -> Option<Time> {
    let text = text.trim().trim_end_matches("Uhr").trim();
    let (hour, minute) = text.split_once([':', '.'])?;
    let is_right =
        hour.len() <= 2 && minute.len() == 2 && [hour, minute].iter().all(|t| t.bytes().all(|b| b.is_ascii_digit()));
    is_right.then(|| Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()).flatten()
}

/// Whether it is the day of the date at its place, or later.
pub(super) fn is_day_or_later(date: &DateSnapshot, now: Timestamp) -> bool {
    let (Some(start), Some(zone)) = (local(&date.start), find_zone(&date.zone)) else { return true };
    zone.to_datetime(now).date() >= start.date()
}

/// What the clock in `zone` showed, `seconds` after 1970.
pub(super) fn at(seconds: i64, zone: &str) -> Option<DateTime> {
    Some(find_zone(zone)?.to_datetime(Timestamp::from_second(seconds).ok()?))
}

/// Tables that the program brings along: those of a machine may be missing.
fn find_zone(name: &str) -> Option<TimeZone> {
    TimeZoneDatabase::bundled().get(name).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_the_offset_that_holds_there_on_that_day() {
        let berlin = |day, time| moment("Europe/Berlin", day, time);
        assert_eq!(berlin("2026-12-09", "14:00"), Ok("2026-12-09T14:00:00+01:00".into()));
        assert_eq!(berlin("9. 7. 2026", "9.30 Uhr"), Ok("2026-07-09T09:30:00+02:00".into()));
        assert_eq!(moment("America/St_Johns", "2026-12-09", "14:00"), Ok("2026-12-09T14:00:00-03:30".into()));
        assert_eq!(berlin("2027-03-28", "02:30"), Err(NoTime::ClockChange));
        assert_eq!(berlin("2026-10-25", "02:30"), Err(NoTime::ClockChange));
        for (day, time) in [
            ("", "14:00"),
            ("2026-02-30", "14:00"),
            ("26-12-09", "14:00"),
            ("2026-12-09", ""),
            ("2026-12-09", "14"),
            ("2026-12-09", "25:00"),
            ("2026-12-09", "14:00:00"),
            ("2026-12-09", "-1:00"),
            ("9/12/2026", "14:00"),
        ] {
            assert_eq!(berlin(day, time), Err(NoTime::Shape), "{day} {time}");
        }
        assert_eq!(moment("Nowhere", "2026-12-09", "14:00"), Err(NoTime::Shape));
    }
}
