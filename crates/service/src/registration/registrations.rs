// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! All that can be done with registrations. Each method is one transaction; the time comes in as a value.

use std::sync::Arc;

use jiff::Timestamp;
use lotse_model::registration::{Attendance, RegisterResponse};

use super::attend::{self, Change, Own};
use super::counts::{self, DateCounts};
use super::dates::{self, Date, PublishedDate};
use super::deletion;
use super::mailing::{self, Mailing};
use super::organise::{self, Message};
use super::outbox::{DateSnapshot, OutboxRow};
use super::record::Record;
use super::register::{self, NewRegistration, Proof};
use super::store::{Failure, LazyStore, Session};
use crate::config::Database;

/// Registrations in a database.
#[derive(Clone)]
pub struct Registrations {
    pub(super) store: Arc<LazyStore>,
    public_url: Arc<str>,
}

/// Whoever was faster may have cancelled already, so once more may not be enough.
pub(super) const MOST_TRIES: u32 = 4;

/// Runs `$work` in a transaction, with `$session` and the values that it needs moved in.
macro_rules! write {
    ($self:ident, |$session:ident| $work:expr) => {
        $self.store.write(move |$session: &mut dyn Session| Box::pin(async move { $work.await })).await
    };
}
pub(super) use write;

impl Registrations {
    /// Nothing is opened yet. `public_url` is where links in mails lead, without a slash at the end.
    pub fn new(database: Database, public_url: &str) -> Self {
        Self { store: Arc::new(LazyStore::new(database)), public_url: public_url.into() }
    }

    /// Whether the database answered last time.
    pub fn is_available(&self) -> bool {
        self.store.is_available()
    }

    pub(super) fn mailing(&self, now: Timestamp) -> Mailing {
        Mailing { public_url: self.public_url.as_ref().to_owned(), now }
    }

    /// Takes over all published dates.
    ///
    /// # Errors
    /// As all methods: what the database said, or why it was refused.
    pub async fn sync(&self, dates: Vec<PublishedDate>, now: Timestamp) -> Result<(), Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| dates::sync(session, &mailing, &dates))
    }

    /// Registers, or answers as before.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn register(&self, new: NewRegistration, now: Timestamp) -> Result<RegisterResponse, Failure> {
        let mut tries = 0;
        loop {
            let result = self.register_once(new.clone(), now).await;
            tries += 1;
            if tries == MOST_TRIES || !matches!(result, Err(Failure::Raced)) {
                return result;
            }
        }
    }

    async fn register_once(&self, new: NewRegistration, now: Timestamp) -> Result<RegisterResponse, Failure> {
        // Whoever is to confirm by mail is counted as well, which is a second statement that writes.
        if new.proof == Proof::SignOn {
            let (mailing, asked) = (self.mailing(now), new.clone());
            let at_once = self.store.write_once(move |session| {
                Box::pin(async move { register::register_at_once(session, &mailing, &asked).await })
            });
            if let Some(answer) = at_once.await? {
                return Ok(answer);
            }
        }
        let mailing = self.mailing(now);
        write!(self, |session| register::register(session, &mailing, &new))
    }

    /// The registration that `token` stands for.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn show(&self, token: String, now: Timestamp) -> Result<Own, Failure> {
        self.store.read(move |s| Box::pin(async move { attend::show(s, &token, now.as_second()).await })).await
    }

    /// Confirms the registration that `token` stands for.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn confirm(&self, token: String, now: Timestamp) -> Result<Own, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| attend::confirm(session, &mailing, &token))
    }

    /// Cancels the registration that `token` stands for.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn cancel(&self, token: String, now: Timestamp) -> Result<Own, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| attend::cancel(session, &mailing, &token))
    }

    /// Changes the registration that `token` stands for.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn change(&self, token: String, change: Change, now: Timestamp) -> Result<Own, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| attend::change(session, &mailing, &token, &change))
    }

    /// All published dates with their counts.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn counts(&self) -> Result<Vec<DateCounts>, Failure> {
        self.store.read(|session| Box::pin(counts::counts(session))).await
    }

    /// Mails that are due, and mails that are parked.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn mails(&self) -> Result<[u32; 2], Failure> {
        self.store.read(|session| Box::pin(counts::mails(session))).await
    }

    /// Everybody registered for `date`, in the order of registering.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn attendees(&self, date: String) -> Result<Vec<Record>, Failure> {
        self.store.read(move |s| Box::pin(async move { organise::attendees(s, &date).await })).await
    }

    /// Gives somebody who waits a seat out of turn, also beyond the capacity.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn promote(&self, registration: i64, now: Timestamp) -> Result<(), Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| organise::promote_one(session, &mailing, registration))
    }

    /// Cancels for somebody else, as organisers do when asked to.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn cancel_for(&self, registration: i64, now: Timestamp) -> Result<(), Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| organise::cancel_for(session, &mailing, registration))
    }

    /// Sets how many can take part; nothing: as many as come.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn set_capacity(
        &self,
        date: String,
        attendance: Attendance,
        capacity: Option<u32>,
        now: Timestamp,
    ) -> Result<(), Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| organise::set_capacity(session, &mailing, &date, attendance, capacity))
    }

    /// Sets time, place or title; tells everybody where time or place are others than before.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn set_appointment(&self, snapshot: DateSnapshot, now: Timestamp) -> Result<(), Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| async {
            let date = Date::load(&mut *session, &snapshot.id).await?;
            organise::save_and_tell(session, &mailing, Date { snapshot, ..date }).await
        })
    }

    /// Calls `date` off.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn cancel_date(&self, date: String, now: Timestamp) -> Result<(), Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| organise::call_off(session, &mailing, &date))
    }

    /// Writes to everybody; gives to how many.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn send_message(&self, date: String, message: Message, now: Timestamp) -> Result<u32, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| organise::send_message(session, &mailing, &date, &message))
    }

    /// Notes who was there.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn check_in(&self, registration: i64, present: bool) -> Result<(), Failure> {
        write!(self, |session| organise::check_in(session, registration, present))
    }

    /// Takes up to `most` mails that are due.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn claim(&self, most: u32, now: Timestamp) -> Result<Vec<OutboxRow>, Failure> {
        write!(self, |session| mailing::claim(session, now, most))
    }

    /// Mails that were taken are not sent by whoever took them.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn give_back(&self, rows: Vec<OutboxRow>) -> Result<(), Failure> {
        if rows.is_empty() {
            return Ok(());
        }
        write!(self, |session| mailing::give_back(session, &rows))
    }

    /// The mail was sent.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn complete(&self, id: i64, now: Timestamp) -> Result<(), Failure> {
        self.store.write_once(move |s| Box::pin(async move { mailing::complete(s, id, now).await })).await
    }

    /// The mail is to be sent later.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn postpone(&self, row: OutboxRow, cause: String, now: Timestamp) -> Result<(), Failure> {
        write!(self, |session| mailing::postpone(session, &row, &cause, now))
    }

    /// The mail can never be sent.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn park(&self, id: i64, cause: String) -> Result<(), Failure> {
        write!(self, |session| mailing::park(session, id, &cause))
    }

    /// Frees seats that were held in vain; gives how many.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn release_held(&self, now: Timestamp) -> Result<u64, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| deletion::release_held(session, &mailing))
    }

    /// Reminds of dates that begin within a day.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn remind(&self, now: Timestamp) -> Result<(), Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| deletion::remind(session, &mailing))
    }

    /// Deletes what is not needed any more; names and addresses `days` after a date. Gives how many registrations.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn delete_expired(&self, days: u32, now: Timestamp) -> Result<u64, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| deletion::delete_expired(session, &mailing, days))
    }
}
