// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is stored of one person, for whoever asks (GDPR, articles 15 and 17): shown, and deleted before its time.

use jiff::Timestamp;
use lotse_model::registration::EmailAddress;

use super::dates::Date;
use super::mailing::Mailing;
use super::record::{Record, State, number, select_registration};
use super::registrations::{Registrations, write};
use super::seats;
use super::store::{Failure, Session, values};
use super::token;

/// One registration of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// The registration.
    pub record: Record,
    /// The date.
    pub date: Date,
    /// Mails that were sent, of which only kind and time are known.
    pub sent: u32,
    /// Mails that are not sent yet, or were refused: with all that stands in them.
    pub unsent: u32,
}

async fn stored(session: &mut dyn Session, email: &EmailAddress) -> Result<Vec<Stored>, Failure> {
    let mut all = Vec::new();
    for record in records(session, email).await? {
        let date = Date::load(session, &record.date).await?;
        let mut stored = Stored { record, date, sent: 0, unsent: 0 };
        let sql = "SELECT state, COUNT(*) FROM outbox WHERE registration_id = $1 GROUP BY state";
        for row in session.rows(sql, values![stored.record.id]).await? {
            *(if row.text(0)? == "sent" { &mut stored.sent } else { &mut stored.unsent }) += row.count(1)?;
        }
        all.push(stored);
    }
    Ok(all)
}

/// By date, as seats are locked in this order.
async fn records(session: &mut dyn Session, email: &EmailAddress) -> Result<Vec<Record>, Failure> {
    let sql = select_registration!("WHERE lower(email) = $1 ORDER BY date_id, id");
    let rows = session.rows(sql, values![email.as_str().to_lowercase()]).await?;
    rows.iter().map(Record::from_row).collect()
}

async fn erase(session: &mut dyn Session, mailing: &Mailing, email: &EmailAddress) -> Result<u32, Failure> {
    let address = token::hash(&email.as_str().to_lowercase());
    session.execute("DELETE FROM mail_count WHERE address = $1", values![address]).await?;
    let mut erased = 0;
    for record in records(session, email).await? {
        seats::lock(session, &record.date).await?;
        // It may have changed while the lock was somebody else's.
        if let Some(record) = Record::load(session, record.id).await? {
            erase_one(session, mailing, &record).await?;
            erased += 1;
        }
    }
    Ok(erased)
}

/// Links and mails go with the registration. What was counted stays counted.
async fn erase_one(session: &mut dyn Session, mailing: &Mailing, record: &Record) -> Result<(), Failure> {
    let date = Date::load(session, &record.date).await?;
    // Who would have come does not come now. Of a date that has begun, the numbers stay as they were.
    let is_open = !date.cancelled && !date.is_over(mailing.now);
    let counted = if is_open { State::Cancelled } else { record.state };
    if record.state != State::Unconfirmed {
        let sql = "INSERT INTO tally (date_id, attendance, state, registrations, checked_in) VALUES ($1, $2, $3, 1, $4) \
                   ON CONFLICT (date_id, attendance, state) DO UPDATE SET \
                   registrations = tally.registrations + 1, checked_in = tally.checked_in + excluded.checked_in";
        let values = values![&record.date, number(record.attendance), counted.as_str(), record.checked_in];
        session.execute(sql, values).await?;
    }
    session.execute("DELETE FROM registration WHERE id = $1", values![record.id]).await?;
    if record.has_seat {
        seats::free(session, &record.date, record.attendance).await?;
        if is_open {
            seats::promote(session, mailing, &date, record.attendance).await?;
        }
    }
    Ok(())
}

/// What organisers do when somebody asks what is stored.
impl Registrations {
    /// All registrations of the person with this address, by date.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn stored(&self, email: EmailAddress) -> Result<Vec<Stored>, Failure> {
        self.store.read(move |session| Box::pin(async move { stored(session, &email).await })).await
    }

    /// Deletes all that is stored of the person with this address, who is told nothing. A seat goes to whoever waits longest.
    /// Gives the number of registrations.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn erase(&self, email: EmailAddress, now: Timestamp) -> Result<u32, Failure> {
        let mailing = self.mailing(now);
        write!(self, |session| erase(session, &mailing, &email))
    }
}
