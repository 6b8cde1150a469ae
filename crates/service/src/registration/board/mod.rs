// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What organisers see of a date, and what they do on what they saw.
//!
//! Each page carries the version of what it shows. Whoever acts on an older one is told so and changes nothing, as another
//! organiser may have acted meanwhile, or the same one twice.

mod act;
mod letters;

use jiff::Timestamp;
use lotse_model::registration::{Attendance, Registrant};

pub use letters::{Audience, Letter};

use super::counts::{self, DateCounts, SeatCounts};
use super::dates::{Date, select_date};
use super::outbox::DateSnapshot;
use super::record::{Record, State};
use super::register;
use super::registrations::{MOST_TRIES, Registrations, write};
use super::store::{Failure, Session, values};
use super::token::hash;
use super::{organise, seats};

/// A date with all that organisers may know.
#[derive(Debug, Clone)]
pub struct Board {
    /// The date and its numbers.
    pub counts: DateCounts,
    /// Everybody who has registered, in the order of registering.
    pub people: Vec<Record>,
    /// The last mail that organisers wrote to this date; another number once they have written again.
    pub last_letter: i64,
}

/// What became of an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acted<T = ()> {
    /// It is done.
    Done(T),
    /// What it was based on holds no more; nothing was changed.
    Outdated,
}

/// What organisers do with one registration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PersonAct {
    /// Cancel it, as the person asked them to.
    Cancel,
    /// Give a seat out of turn.
    Promote,
    /// Note whether the person is there.
    CheckIn(bool),
}

/// What became of somebody whom organisers added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// Has a seat.
    Confirmed,
    /// Is on the waiting list.
    Waiting,
    /// Was registered already; nothing was changed.
    Already,
}

impl Board {
    /// Another one as soon as time, place, seats or calling off are others.
    pub fn version(&self) -> String {
        let date = &self.counts.date;
        let snapshot = serde_json::to_string(&date.snapshot).unwrap_or_default();
        let seats = [self.counts.online, self.counts.on_site].map(|seats| (seats.offered, seats.capacity));
        hash(&format!("{snapshot}\0{}\0{seats:?}", date.cancelled))[..16].to_owned()
    }

    /// The numbers of one sort of seats.
    pub fn seats(&self, attendance: Attendance) -> &SeatCounts {
        match attendance {
            Attendance::Online => &self.counts.online,
            Attendance::OnSite => &self.counts.on_site,
        }
    }

    /// Those in `state`; who waits, by the order of the waiting list.
    pub fn in_state(&self, state: State) -> Vec<&Record> {
        let mut people: Vec<_> = self.people.iter().filter(|record| record.state == state).collect();
        if state == State::Waiting {
            people.sort_by_key(|record| (record.attendance, record.waiting_number));
        }
        people
    }

    async fn load(session: &mut dyn Session, id: &str) -> Result<Self, Failure> {
        let date = Date::load(session, id).await?;
        let counts = counts::of_date(session, date).await?;
        let people = organise::attendees(session, id).await?;
        let sql = "SELECT COALESCE(MAX(outbox.id), 0) FROM outbox JOIN registration ON registration.id = registration_id \
                   WHERE date_id = $1 AND kind IN ('message', 'materials')";
        let last_letter = session.number(sql, values![id]).await?.unwrap_or_default();
        Ok(Self { counts, people, last_letter })
    }

    /// As [`Board::load`], while nobody else changes date or seats.
    async fn lock(session: &mut dyn Session, id: &str) -> Result<Self, Failure> {
        session.execute("UPDATE cafe_date SET listed = listed WHERE id = $1", values![id]).await?;
        seats::lock(session, id).await?;
        Self::load(session, id).await
    }
}

impl Record {
    /// Another one as soon as anything but the texts is another.
    pub fn version(&self) -> String {
        let Self { state, attendance, sequence, checked_in, .. } = self;
        hash(&format!("{state:?}{attendance:?}{sequence}{checked_in}"))[..16].to_owned()
    }
}

/// All dates that are published or that somebody is registered for, by start.
async fn list(session: &mut dyn Session) -> Result<Vec<DateCounts>, Failure> {
    let sql = select_date!(
        "WHERE listed = 1 OR EXISTS (SELECT 1 FROM registration WHERE date_id = cafe_date.id) ORDER BY starts_at, id"
    );
    let mut all = Vec::new();
    for row in session.rows(sql, values![]).await? {
        all.push(counts::of_date(session, Date::from_row(&row)?).await?);
    }
    Ok(all)
}

/// What organisers do; as all methods, each is one transaction.
impl Registrations {
    /// All dates for organisers.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn boards(&self) -> Result<Vec<DateCounts>, Failure> {
        self.store.read(|session| Box::pin(list(session))).await
    }

    /// One date for organisers.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn board(&self, date: String) -> Result<Board, Failure> {
        self.store.read(move |session| Box::pin(async move { Board::load(session, &date).await })).await
    }

    /// Registers somebody who asked the organisers to, also while registering is closed. `key` makes it happen once.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn add(&self, date: String, who: Registrant, key: &str, now: Timestamp) -> Result<Added, Failure> {
        let given = register::by_hand(date, who, hash(key));
        for _ in 1..MOST_TRIES {
            let (mailing, new) = (self.mailing(now), given.clone());
            match write!(self, |session| register::add_by_hand(session, &mailing, &new)) {
                Err(Failure::Raced) => {}
                result => return result,
            }
        }
        Err(Failure::Raced)
    }

    /// Sets how many can take part, online and on site; sorts that are not offered stay as they are.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn change_capacities(
        &self,
        date: String,
        version: String,
        capacities: [Option<u32>; 2],
        now: Timestamp,
    ) -> Result<Acted, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| act::change_capacities(session, &mailing, &date, &version, capacities))
    }

    /// Sets time and place, and tells everybody where they are others than before.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn change_appointment(
        &self,
        snapshot: DateSnapshot,
        version: String,
        now: Timestamp,
    ) -> Result<Acted, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| act::change_appointment(session, &mailing, snapshot, &version))
    }

    /// Calls a date off, and tells everybody.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn call_off(&self, date: String, version: String, now: Timestamp) -> Result<Acted, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| act::call_off(session, &mailing, &date, &version))
    }

    /// Does something with the registration `id`, which has to belong to `date`.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn act_on_person(
        &self,
        date: String,
        id: i64,
        version: String,
        what: PersonAct,
        now: Timestamp,
    ) -> Result<Acted, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| act::act_on_person(session, &mailing, &date, id, &version, what))
    }

    /// Writes to those who are meant; gives to how many. `last_letter` is that of the [`Board`] it was written on.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn send_letter(
        &self,
        date: String,
        last_letter: i64,
        letter: Letter,
        now: Timestamp,
    ) -> Result<Acted<u32>, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| letters::send(session, &mailing, &date, last_letter, &letter))
    }
}
