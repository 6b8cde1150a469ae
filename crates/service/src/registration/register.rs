// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registering: one seat or one place on the waiting list, one mail, one answer, all in one transaction.

use lotse_model::registration::{RegisterResponse, Registrant};

use super::attend::{confirm_record, move_to};
use super::board::Added;
use super::dates::Date;
use super::mailing::{Mailing, count_mail, enqueue};
use super::outbox::MailKind;
use super::record::{Record, State, number, select_registration};
use super::refusal::Refusal;
use super::seats;
use super::store::{Failure, Session, values};
use super::token;

/// How long a seat is held for somebody who has not followed the link yet, in seconds.
pub const HOLD: i64 = 30 * 60;

/// How it is known that the person is who they say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    /// The single sign-on says so.
    SignOn,
    /// A link sent by mail has to be followed.
    Mail,
}

/// What a request to register holds.
#[derive(Debug, Clone)]
pub struct NewRegistration {
    /// The date's id.
    pub date: String,
    /// Who, and how.
    pub registrant: Registrant,
    /// How that is known.
    pub proof: Proof,
    /// The request's own name: sent again with it, a request is answered as before.
    pub key: String,
    /// Most mails a day to an address that was not proven; 0: any number.
    pub mails_per_address: u32,
}

/// Registers, or answers as before.
pub(super) async fn register(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
) -> Result<RegisterResponse, Failure> {
    if let Some(answer) = answered(session, new).await? {
        return Ok(answer);
    }
    let date = Date::load(session, &new.date).await?;
    date.check_open(mailing.now)?;
    check_offered(session, new).await?;
    let email = new.registrant.email.as_str();
    if new.proof == Proof::Mail && !count_mail(session, email, mailing.now, new.mails_per_address).await? {
        // Whoever has had enough mails gets none, and whoever asked does not learn it.
        return Ok(RegisterResponse::AwaitingConfirmation);
    }
    if let Some(record) = known(session, new).await? {
        return again(session, mailing, new, &date, record).await;
    }
    add(session, mailing, new, &date).await
}

async fn check_offered(session: &mut dyn Session, new: &NewRegistration) -> Result<(), Failure> {
    let sql = "SELECT offered FROM seats WHERE date_id = $1 AND attendance = $2";
    let offered = session.number(sql, values![&new.date, number(new.registrant.attendance)]).await?;
    if offered == Some(1) { Ok(()) } else { Err(Refusal::NotOffered.into()) }
}

/// The answer that was given to this key.
async fn answered(session: &mut dyn Session, new: &NewRegistration) -> Result<Option<RegisterResponse>, Failure> {
    let sql = "SELECT fingerprint, answer FROM registration WHERE idempotency_key = $1";
    let Some(row) = session.row(sql, values![&new.key]).await? else { return Ok(None) };
    if row.text(0)? != fingerprint(new) {
        return Err(Refusal::KeyReused.into());
    }
    serde_json::from_str(row.text(1)?).map(Some).map_err(Failure::broken)
}

/// What makes two requests the same one.
fn fingerprint(new: &NewRegistration) -> String {
    let Registrant { email, name, attendance, language, question, needs } = &new.registrant;
    let attendance = number(*attendance).to_string();
    let parts = [&new.date, email.as_str(), name.as_str(), &attendance, language, question, needs];
    token::hash(&parts.join("\0"))
}

async fn known(session: &mut dyn Session, new: &NewRegistration) -> Result<Option<Record>, Failure> {
    let sql = select_registration!("WHERE date_id = $1 AND lower(email) = $2 AND state <> 'cancelled'");
    let row = session.row(sql, values![&new.date, new.registrant.email.as_str().to_lowercase()]).await?;
    row.as_ref().map(Record::from_row).transpose()
}

/// Somebody registers who already has. Who is not proven learns nothing here, and the truth by mail.
async fn again(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
    date: &Date,
    record: Record,
) -> Result<RegisterResponse, Failure> {
    seats::lock(session, &record.date).await?;
    let mut record = Record::load(session, record.id).await?.ok_or(Failure::Raced)?;
    if record.state == State::Cancelled {
        return Err(Failure::Raced);
    }
    if record.state == State::Unconfirmed {
        update(session, mailing, new, date, &mut record).await?;
    }
    match (new.proof, record.state) {
        (Proof::SignOn, State::Unconfirmed) => confirm_record(session, mailing, date, &mut record).await?,
        (Proof::SignOn, _) => {}
        (Proof::Mail, state) => {
            let kind = match state {
                State::Unconfirmed => MailKind::Confirm,
                State::Waiting => MailKind::Waiting,
                State::Confirmed | State::Cancelled => MailKind::Registered,
            };
            enqueue(session, mailing, kind, &record, date, None).await?;
        }
    }
    answer(session, new.proof, &record).await
}

/// What was not confirmed yet may be corrected by asking again.
async fn update(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
    date: &Date,
    record: &mut Record,
) -> Result<(), Failure> {
    if record.attendance != new.registrant.attendance {
        move_to(session, mailing, date, record, new.registrant.attendance).await?;
    }
    let Registrant { name, language, question, needs, .. } = new.registrant.clone();
    let held_until = record.has_seat.then(|| mailing.now.as_second() + HOLD);
    session
        .execute(
            "UPDATE registration SET name = $2, language = $3, question = $4, needs = $5, held_until = $6, created_at = $7 WHERE id = $1",
            values![record.id, name.as_str(), &language, &question, &needs, held_until, mailing.now.as_second()],
        )
        .await?;
    *record = Record { name, language, question, needs, ..record.clone() };
    Ok(())
}

/// Takes a seat or a number and writes all down.
///
/// Where key or address came meanwhile, all is rolled back, locks too, since others wait for these seats in another order.
async fn add(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
    date: &Date,
) -> Result<RegisterResponse, Failure> {
    let waiting_number = seats::take_or_wait(session, &new.date, new.registrant.attendance).await?;
    let (state, kind) = match (new.proof, waiting_number) {
        (Proof::Mail, _) => (State::Unconfirmed, MailKind::Confirm),
        (Proof::SignOn, None) => (State::Confirmed, MailKind::Registered),
        (Proof::SignOn, Some(_)) => (State::Waiting, MailKind::Waiting),
    };
    let mut record = fresh(new, state, waiting_number, mailing.now.as_second());
    record.id = insert(session, new, &record).await?.ok_or(Failure::Raced)?;
    // Whoever comes after the start is there already.
    if !date.is_over(mailing.now) {
        enqueue(session, mailing, kind, &record, date, None).await?;
    }
    let answer = answer(session, new.proof, &record).await?;
    if state == State::Waiting {
        // The position is known only now.
        let sql = "UPDATE registration SET answer = $2 WHERE id = $1";
        session.execute(sql, values![record.id, to_text(&answer)?]).await?;
    }
    Ok(answer)
}

fn fresh(new: &NewRegistration, state: State, waiting_number: Option<i64>, now: i64) -> Record {
    let Registrant { email, name, attendance, language, question, needs } = new.registrant.clone();
    Record {
        id: 0,
        uid: token::random_hex::<16>(),
        date: new.date.clone(),
        state,
        has_seat: waiting_number.is_none(),
        attendance,
        email,
        name,
        language,
        question,
        needs,
        waiting_number,
        sequence: 0,
        checked_in: false,
        created_at: now,
    }
}

async fn insert(session: &mut dyn Session, new: &NewRegistration, record: &Record) -> Result<Option<i64>, Failure> {
    let answer = to_text(&match new.proof {
        Proof::Mail => RegisterResponse::AwaitingConfirmation,
        Proof::SignOn => RegisterResponse::Confirmed,
    })?;
    let is_held = record.has_seat && record.state == State::Unconfirmed;
    session
        .number(
            "INSERT INTO registration (uid, date_id, state, has_seat, attendance, email, name, language, question, needs, \
             waiting_number, held_until, created_at, idempotency_key, fingerprint, answer) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
             ON CONFLICT DO NOTHING RETURNING id",
            values![
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
                &new.key,
                fingerprint(new),
                answer
            ],
        )
        .await
}

fn to_text(answer: &RegisterResponse) -> Result<String, Failure> {
    serde_json::to_string(answer).map_err(Failure::broken)
}

async fn answer(session: &mut dyn Session, proof: Proof, record: &Record) -> Result<RegisterResponse, Failure> {
    Ok(match (proof, record.position(session).await?) {
        (Proof::Mail, _) => RegisterResponse::AwaitingConfirmation,
        (Proof::SignOn, Some(position)) => RegisterResponse::Waiting { position },
        (Proof::SignOn, None) => RegisterResponse::Confirmed,
    })
}

/// A request that organisers make for somebody, whom they believe.
pub(super) fn by_hand(date: String, registrant: Registrant, key: String) -> NewRegistration {
    NewRegistration { date, registrant, proof: Proof::SignOn, key, mails_per_address: 0 }
}

/// As [`register`], also before registering opens and after it has closed.
pub(super) async fn add_by_hand(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
) -> Result<Added, Failure> {
    if let Some(answer) = answered(session, new).await? {
        return Ok(Added::from(answer));
    }
    let date = Date::load(session, &new.date).await?;
    date.check_addable(mailing.now)?;
    check_offered(session, new).await?;
    let answer = match known(session, new).await? {
        Some(record) if record.state != State::Unconfirmed => return Ok(Added::Already),
        Some(record) => again(session, mailing, new, &date, record).await?,
        None => add(session, mailing, new, &date).await?,
    };
    Ok(Added::from(answer))
}

impl From<RegisterResponse> for Added {
    fn from(answer: RegisterResponse) -> Self {
        if answer == RegisterResponse::Confirmed { Self::Confirmed } else { Self::Waiting }
    }
}
