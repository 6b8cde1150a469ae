// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Writing down a new registration, its mail and the token in it, in one statement.
//!
//! Others wait for these seats from the moment one is taken until all is on the disk, so nothing goes to the database and
//! back in between (docs/adr/0008-registrations.md has what it brought).

use lotse_model::registration::RegisterResponse;

use super::mailing::NewMail;
use super::record::{Record, State, number};
use super::register::{HOLD, NewRegistration};
use super::store::{Dialect, Failure, Session, Value, values};

/// All that is written.
pub(super) struct NewRow<'a> {
    pub(super) new: &'a NewRegistration,
    pub(super) fingerprint: String,
    pub(super) record: &'a Record,
    pub(super) answer: &'a RegisterResponse,
    pub(super) mail: Option<NewMail>,
    /// Until when the token holds.
    pub(super) ends_at: i64,
}

/// As in [`take`](super::seats::take).
macro_rules! take_seat {
    () => {
        "UPDATE seats SET taken = taken + 1 WHERE date_id = $2 AND attendance = $5 AND offered = 1 \
         AND (capacity IS NULL OR taken < capacity) RETURNING 1"
    };
}

macro_rules! registration {
    () => {
        "INSERT INTO registration (uid, date_id, state, has_seat, attendance, email, name, language, question, needs, \
         waiting_number, held_until, created_at, idempotency_key, fingerprint, answer) \
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16"
    };
}

macro_rules! token {
    () => {
        "INSERT INTO token (hash, registration_id, expires_at) SELECT $17, id, $18 FROM"
    };
}

macro_rules! mail {
    () => {
        "INSERT INTO outbox (registration_id, kind, payload, next_at) SELECT id, $19, $20, $13 FROM"
    };
}

/// One statement for each engine: what stands before the registration, and on what it depends.
macro_rules! write_down {
    ($session:ident, sqlite: $seat:expr, $only_if:literal, postgres: $with:expr, $from:literal) => {
        match $session.dialect() {
            Dialect::Sqlite => concat!(
                $seat,
                registration!(),
                $only_if,
                "; ",
                token!(),
                " registration WHERE uid = $1 AND $19 <> ''; ",
                mail!(),
                " registration WHERE uid = $1 AND $19 <> ''"
            ),
            Dialect::Postgres => concat!(
                "WITH ",
                $with,
                "new AS (",
                registration!(),
                $from,
                " RETURNING id), link AS (",
                token!(),
                " new WHERE $19 <> ''), mail AS (",
                mail!(),
                " new WHERE $19 <> '') SELECT id FROM new"
            ),
        }
    };
}

/// Takes a seat and writes down who has it. False, and nothing written, where there is none.
///
/// # Errors
/// [`Failure::Raced`] where key or address are there already.
pub(super) async fn seated(session: &mut dyn Session, row: NewRow<'_>) -> Result<bool, Failure> {
    let sql = write_down!(
        session,
        sqlite: concat!(take_seat!(), "; "), " WHERE changes() = 1",
        postgres: concat!("seat AS (", take_seat!(), "), "), " FROM seat"
    );
    Ok(!session.rows(sql, row.values()?).await?.is_empty())
}

/// Writes down who waits.
///
/// # Errors
/// [`Failure::Raced`] as in [`seated`].
pub(super) async fn waiting(session: &mut dyn Session, row: NewRow<'_>) -> Result<(), Failure> {
    let sql = write_down!(session, sqlite: "", "", postgres: "", "");
    session.rows(sql, row.values()?).await.map(drop)
}

impl NewRow<'_> {
    fn values(self) -> Result<Vec<Value>, Failure> {
        let record = self.record;
        // Where there is no mail, its kind is empty, and neither it nor a token is written.
        let NewMail { token_hash, kind, payload } = self.mail.unwrap_or_default();
        let is_held = record.has_seat && record.state == State::Unconfirmed;
        Ok(values![
            &record.uid,
            &record.date,
            record.state.as_str(),
            record.has_seat,
            number(record.attendance),
            record.email.as_str(),
            record.name.as_str(),
            &record.language,
            &record.question,
            &record.needs,
            record.waiting_number,
            is_held.then_some(record.created_at + HOLD),
            record.created_at,
            &self.new.key,
            self.fingerprint,
            serde_json::to_string(self.answer).map_err(Failure::broken)?,
            token_hash,
            self.ends_at,
            kind,
            payload
        ])
    }
}
