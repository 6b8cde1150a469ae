// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One date with all that is known of it: what was published, and what the service says.

use lotse_model::cafe::{CafeDate, DateTexts};
use lotse_model::registration::{Attendance, DateState, Registering};

/// One date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// As published.
    pub facts: CafeDate,
    /// Its words; `calendar` is a whole address.
    pub words: DateTexts,
    /// As the service knows it; nothing without one.
    pub live: Option<DateState>,
}

/// A way to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// Online, or in the room.
    pub way: Attendance,
    /// What is known of its seats.
    pub seats: Seats,
}

/// What is known of seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seats {
    /// As many as come.
    Enough,
    /// So many in all; how many are taken is not known.
    Total(u32),
    /// So many are left.
    Left(u32),
    /// None is left, and so many wait.
    Full(u32),
}

/// Dates as they are shown.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Agenda<'d> {
    /// Called off, and before the next one.
    pub called_off: Vec<&'d Day>,
    /// The next one that takes place; it may be under way.
    pub next: Option<&'d Day>,
    /// After it, called off ones among them.
    pub following: Vec<&'d Day>,
    /// Over, the last one first.
    pub past: Vec<&'d Day>,
}

/// Reads RFC 3339, as milliseconds since 1970.
pub type Clock = fn(&str) -> f64;

impl Day {
    /// RFC 3339, as it holds now.
    pub fn start(&self) -> &str {
        self.live.as_ref().map_or(&self.facts.start, |live| &live.start)
    }

    /// RFC 3339, as it holds now.
    pub fn end(&self) -> &str {
        self.live.as_ref().map_or(&self.facts.end, |live| &live.end)
    }

    /// Whether it was called off.
    pub fn is_cancelled(&self) -> bool {
        self.facts.cancelled || self.live.as_ref().is_some_and(|live| live.state == Registering::Cancelled)
    }

    /// Whether one can register at `now`: what the service says, else what was published.
    pub fn registering(&self, now: f64, clock: Clock) -> Registering {
        match &self.live {
            Some(live) => live.state,
            None if self.facts.cancelled => Registering::Cancelled,
            None if clock(&self.facts.start) <= now => Registering::Past,
            None if clock(&self.facts.closes) <= now => Registering::Closed,
            None if clock(&self.facts.opens) > now => Registering::NotOpenYet,
            None => Registering::Open,
        }
    }

    /// The ways to take part.
    pub fn offers(&self) -> Vec<Offer> {
        let facts = &self.facts;
        let told = |total: Option<u32>| total.map_or(Seats::Enough, Seats::Total);
        let published = [
            facts.online.is_some().then(|| told(facts.seats_online)),
            facts.on_site.then(|| told(facts.seats_on_site)),
        ];
        let seats = self.live.as_ref().map_or(published, |live| [live.online, live.on_site].map(|s| s.map(left)));
        let ways = [Attendance::Online, Attendance::OnSite].into_iter().zip(seats);
        ways.filter_map(|(way, seats)| Some(Offer { way, seats: seats? })).collect()
    }

    /// Whether one can only wait for a seat.
    pub fn is_full(&self) -> bool {
        self.offers().iter().all(Offer::is_full)
    }

    /// Whether one can only wait for a seat of this sort.
    pub fn is_full_for(&self, way: Attendance) -> bool {
        self.offers().iter().any(|offer| offer.way == way && offer.is_full())
    }
}

impl Offer {
    fn is_full(&self) -> bool {
        matches!(self.seats, Seats::Full(_))
    }
}

fn left(seats: lotse_model::registration::Seats) -> Seats {
    match seats.left {
        None => Seats::Enough,
        Some(0) => Seats::Full(seats.waiting),
        Some(left) => Seats::Left(left),
    }
}

/// Sorts `days`, which are in the order of their start, by what they are at `now`.
pub fn agenda(days: &[Day], now: f64, clock: Clock) -> Agenda<'_> {
    let mut agenda = Agenda::default();
    for day in days {
        match day.is_cancelled() {
            cancelled if clock(day.end()) <= now => {
                if !cancelled {
                    agenda.past.insert(0, day);
                }
            }
            true if agenda.next.is_none() => agenda.called_off.push(day),
            false if agenda.next.is_none() => agenda.next = Some(day),
            _ => agenda.following.push(day),
        }
    }
    agenda
}

#[cfg(test)]
mod tests {
    use lotse_model::registration::Seats as Counted;

    use super::*;

    fn day(id: &str, start: u32) -> Day {
        let facts = CafeDate {
            id: id.into(),
            start: start.to_string(),
            end: (start + 10).to_string(),
            zone: "Europe/Berlin".into(),
            cancelled: false,
            online: Some("https://opentalk.example.org/room/a".into()),
            on_site: true,
            seats_online: None,
            seats_on_site: Some(20),
            opens: (start - 50).to_string(),
            closes: (start - 5).to_string(),
        };
        let words = DateTexts {
            title: lotse_model::Said { text: id.into(), lang: None },
            series: None,
            text: None,
            speakers: Vec::new(),
            room: None,
            materials: None,
            answers: Vec::new(),
            calendar: String::new(),
        };
        Day { facts, words, live: None }
    }

    fn clock(text: &str) -> f64 {
        text.parse().unwrap()
    }

    fn ids(days: &[&Day]) -> Vec<String> {
        days.iter().map(|day| day.facts.id.clone()).collect()
    }

    #[test]
    fn sorts_dates_by_what_they_are_now() {
        let mut days: Vec<Day> =
            [("a", 100), ("b", 200), ("c", 300), ("d", 400), ("e", 500)].map(|(id, start)| day(id, start)).into();
        days[2].facts.cancelled = true;
        let sorted = agenda(&days, 250.0, clock);
        assert_eq!(ids(&sorted.past), ["b", "a"]);
        assert_eq!((ids(&sorted.called_off), sorted.next.map(|d| d.facts.id.as_str())), (vec!["c".into()], Some("d")));
        assert_eq!(ids(&sorted.following), ["e"]);
        assert_eq!(agenda(&days, 205.0, clock).next.map(|d| d.facts.id.as_str()), Some("b"), "while it is under way");
    }

    #[test]
    fn says_without_a_service_whether_one_can_register() {
        let day = day("a", 100);
        for (now, state) in [
            (49.0, Registering::NotOpenYet),
            (50.0, Registering::Open),
            (95.0, Registering::Closed),
            (100.0, Registering::Past),
        ] {
            assert_eq!(day.registering(now, clock), state, "{now}");
        }
    }

    #[test]
    fn knows_how_many_seats_are_left_only_from_the_service() {
        let mut day = day("a", 100);
        let seats = |day: &Day| day.offers().iter().map(|offer| offer.seats).collect::<Vec<_>>();
        assert_eq!(seats(&day), [Seats::Enough, Seats::Total(20)]);
        day.live = Some(DateState {
            id: "a".into(),
            start: "110".into(),
            end: "120".into(),
            state: Registering::Open,
            online: None,
            on_site: Some(Counted { left: Some(0), waiting: 3 }),
        });
        assert_eq!(seats(&day), [Seats::Full(3)]);
        assert!(day.is_full());
        assert_eq!(day.start(), "110", "organisers have moved it");
    }
}
