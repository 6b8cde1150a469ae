// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mails that did not arrive: for organisers to see, and to send once more.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::Acted;
use super::outbox::MailKind;
use super::registrations::{Registrations, write};
use super::store::{Failure, Session, values};

/// Tried so often, it failed for more than an hour: see the pauses in `mailing.rs`.
const MANY_ATTEMPTS: u32 = 5;
/// Seconds after which a mail that is due should have been tried.
const LATE: i64 = 60 * 60;

/// A mail that was refused for good, or that is on its way for too long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undelivered {
    /// Of the mail.
    pub id: i64,
    /// What it is about.
    pub kind: MailKind,
    /// Whom it is for.
    pub name: String,
    /// Where it goes.
    pub email: String,
    /// It is never tried again by itself.
    pub refused: bool,
    /// What the server said last, without addresses.
    pub answer: Option<String>,
}

/// $1: attempts that are many; $2: until when a mail should have been tried.
macro_rules! undelivered {
    ($rest:literal) => {
        concat!(
            "FROM outbox JOIN registration ON registration.id = outbox.registration_id WHERE (outbox.state = 'parked' \
             OR (outbox.state = 'due' AND (attempts >= $1 OR (next_at <= $2 AND lease_until <= $2)))) ",
            $rest
        )
    };
}

async fn of_date(session: &mut dyn Session, date: &str, now: i64) -> Result<Vec<Undelivered>, Failure> {
    let sql = concat!(
        "SELECT outbox.id, kind, name, email, outbox.state, COALESCE(last_error, '') ",
        undelivered!("AND date_id = $3 ORDER BY outbox.id")
    );
    let rows = session.rows(sql, values![MANY_ATTEMPTS, now - LATE, date]).await?;
    let mail = |row: &super::store::Row| {
        let kind = serde_json::Value::String(row.text(1)?.to_owned());
        Ok(Undelivered {
            id: row.int(0)?,
            kind: serde_json::from_value(kind).map_err(Failure::broken)?,
            name: row.text(2)?.to_owned(),
            email: row.text(3)?.to_owned(),
            refused: row.text(4)? == "parked",
            answer: Some(row.text(5)?.to_owned()).filter(|answer| !answer.is_empty()),
        })
    };
    rows.iter().map(mail).collect()
}

async fn by_date(session: &mut dyn Session, now: i64) -> Result<BTreeMap<String, u32>, Failure> {
    let sql = concat!("SELECT date_id, COUNT(*) ", undelivered!("GROUP BY date_id"));
    let rows = session.rows(sql, values![MANY_ATTEMPTS, now - LATE]).await?;
    rows.iter().map(|row| Ok((row.text(0)?.to_owned(), row.count(1)?))).collect()
}

/// A mail that is just being sent stays as it is.
async fn send_again(session: &mut dyn Session, date: &str, id: i64, now: i64) -> Result<Acted, Failure> {
    let sql = "UPDATE outbox SET state = 'due', next_at = $3, lease_until = 0, attempts = 0 \
               WHERE id = $1 AND registration_id IN (SELECT id FROM registration WHERE date_id = $2) \
               AND (state = 'parked' OR (state = 'due' AND lease_until <= $3))";
    let changed = session.execute(sql, values![id, date, now]).await?;
    Ok(if changed == 0 { Acted::Outdated } else { Acted::Done(()) })
}

/// What organisers do about mails that did not arrive.
impl Registrations {
    /// The mails to people of `date` that were refused, or are on their way for more than an hour.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn undelivered(&self, date: String, now: Timestamp) -> Result<Vec<Undelivered>, Failure> {
        self.store.read(move |s| Box::pin(async move { of_date(s, &date, now.as_second()).await })).await
    }

    /// How many such mails there are, by the id of the date; dates without are not named.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn undelivered_by_date(&self, now: Timestamp) -> Result<BTreeMap<String, u32>, Failure> {
        self.store.read(move |session| Box::pin(by_date(session, now.as_second()))).await
    }

    /// Tries the mail `id` to somebody of `date` again, at once and from the first pause on.
    ///
    /// # Errors
    /// See [`Registrations::sync`].
    pub async fn send_again(&self, date: String, id: i64, now: Timestamp) -> Result<Acted, Failure> {
        write!(self, |session| send_again(session, &date, id, now.as_second()))
    }
}
