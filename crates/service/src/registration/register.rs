// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registering: one seat or one place on the waiting list, one mail, one answer, all in one transaction.

use lotse_model::registration::{RegisterResponse, Registrant};

use super::attend::{confirm_record, move_to};
use super::board::Added;
use super::dates::{Date, select_date};
use super::insert::{self, NewRow};
use super::mailing::{Mailing, NewMail, count_mail, enqueue};
use super::outbox::MailKind;
use super::record::{Record, State, number};
use super::refusal::Refusal;
use super::seats::{self, Place};
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

/// Gives a seat to somebody new whom the single sign-on knows, or answers as before: what most registrations come to, with
/// one statement that writes.
/// Nothing where it takes more.
pub(super) async fn register_at_once(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
) -> Result<Option<RegisterResponse>, Failure> {
    let found = Found::load(session, new).await?;
    if found.answered.is_some() {
        return Ok(found.answered);
    }
    found.check_open(mailing)?;
    if found.known.is_some() || !found.has_seats {
        return Ok(None);
    }
    add_seated(session, mailing, new, &found.date).await
}

/// Registers, or answers as before.
pub(super) async fn register(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
) -> Result<RegisterResponse, Failure> {
    let found = Found::load(session, new).await?;
    if let Some(answer) = found.answered {
        return Ok(answer);
    }
    found.check_open(mailing)?;
    let email = new.registrant.email.as_str();
    if new.proof == Proof::Mail && !count_mail(session, email, mailing.now, new.mails_per_address).await? {
        // Whoever has had enough mails gets none, and whoever asked does not learn it.
        return Ok(RegisterResponse::AwaitingConfirmation);
    }
    match found.known {
        Some(known) => again(session, mailing, new, &found.date, known).await,
        None => add(session, mailing, new, &found).await,
    }
}

/// What is known before anything is written: all in one statement, since each is a way to the database and back.
struct Found {
    date: Date,
    is_offered: bool,
    has_seats: bool,
    /// The answer that was given to this key.
    answered: Option<RegisterResponse>,
    /// Somebody with this address is registered.
    known: Option<i64>,
}

impl Found {
    async fn load(session: &mut dyn Session, new: &NewRegistration) -> Result<Self, Failure> {
        let sql = select_date!(
            ", offered, CAST(CASE WHEN taken >= capacity THEN 0 ELSE 1 END AS BIGINT), same.fingerprint, same.answer, known.id",
            "LEFT JOIN seats ON seats.date_id = cafe_date.id AND seats.attendance = $2 \
             LEFT JOIN registration same ON same.idempotency_key = $3 \
             LEFT JOIN registration known ON known.date_id = cafe_date.id AND lower(known.email) = $4 \
             AND known.state <> 'cancelled' WHERE cafe_date.id = $1"
        );
        let email = new.registrant.email.as_str().to_lowercase();
        let row = session.row(sql, values![&new.date, number(new.registrant.attendance), &new.key, email]).await?;
        let row = row.ok_or(Refusal::UnknownDate)?;
        let answered = match row.text_or_null(9) {
            Some(kept) if kept != fingerprint(new) => return Err(Refusal::KeyReused.into()),
            Some(_) => Some(serde_json::from_str(row.text(10)?).map_err(Failure::broken)?),
            None => None,
        };
        let [is_offered, has_seats] = [7, 8].map(|at| row.int_or_null(at) == Some(1));
        Ok(Self { date: Date::from_row(&row)?, is_offered, has_seats, answered, known: row.int_or_null(11) })
    }

    fn check_open(&self, mailing: &Mailing) -> Result<(), Refusal> {
        self.date.check_open(mailing.now)?;
        self.check_offered()
    }

    fn check_offered(&self) -> Result<(), Refusal> {
        if self.is_offered { Ok(()) } else { Err(Refusal::NotOffered) }
    }
}

/// What makes two requests the same one.
fn fingerprint(new: &NewRegistration) -> String {
    let Registrant { email, name, attendance, language, question, needs } = &new.registrant;
    let attendance = number(*attendance).to_string();
    let parts = [&new.date, email.as_str(), name.as_str(), &attendance, language, question, needs];
    token::hash(&parts.join("\0"))
}

/// Somebody registers who already has. Who is not proven learns nothing here, and the truth by mail.
async fn again(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
    date: &Date,
    known: i64,
) -> Result<RegisterResponse, Failure> {
    seats::lock(session, &new.date).await?;
    let mut record = Record::load(session, known).await?.ok_or(Failure::Raced)?;
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
    let position = record.position(session).await?;
    Ok(answer(new.proof, position))
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

/// Takes a seat or a place on the waiting list and writes all down.
///
/// Where key or address came meanwhile, all is rolled back, locks too, since others wait for these seats in another order.
async fn add(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
    found: &Found,
) -> Result<RegisterResponse, Failure> {
    if found.has_seats
        && let Some(answer) = add_seated(session, mailing, new, &found.date).await?
    {
        return Ok(answer);
    }
    let place = seats::next_place(session, &new.date, new.registrant.attendance).await?;
    // A seat may have come free before the lock was ours; whoever freed it saw nobody waiting.
    if let Some(answer) = add_seated(session, mailing, new, &found.date).await? {
        return Ok(answer);
    }
    add_waiting(session, mailing, new, &found.date, place).await
}

/// Nothing where there is no seat.
async fn add_seated(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
    date: &Date,
) -> Result<Option<RegisterResponse>, Failure> {
    let (state, kind) = match new.proof {
        Proof::Mail => (State::Unconfirmed, MailKind::Confirm),
        Proof::SignOn => (State::Confirmed, MailKind::Registered),
    };
    let record = fresh(new, state, None, mailing.now.as_second());
    let answer = answer(new.proof, None);
    let mail = first_mail(mailing, kind, &record, date, None)?;
    let is_seated = insert::seated(session, new_row(new, &record, &answer, mail, date)).await?;
    Ok(is_seated.then_some(answer))
}

async fn add_waiting(
    session: &mut dyn Session,
    mailing: &Mailing,
    new: &NewRegistration,
    date: &Date,
    place: Place,
) -> Result<RegisterResponse, Failure> {
    let (state, kind, position) = match new.proof {
        // Until the address is confirmed, its place is kept and not told.
        Proof::Mail => (State::Unconfirmed, MailKind::Confirm, None),
        Proof::SignOn => (State::Waiting, MailKind::Waiting, Some(place.position)),
    };
    let record = fresh(new, state, Some(place.number), mailing.now.as_second());
    let answer = answer(new.proof, position);
    let mail = first_mail(mailing, kind, &record, date, position)?;
    insert::waiting(session, new_row(new, &record, &answer, mail, date)).await?;
    Ok(answer)
}

/// None where it has begun: whoever comes then is there already.
fn first_mail(
    mailing: &Mailing,
    kind: MailKind,
    record: &Record,
    date: &Date,
    position: Option<u32>,
) -> Result<Option<NewMail>, Failure> {
    let mail = || NewMail::write(mailing, kind, record, date, position, None);
    if date.is_over(mailing.now) { Ok(None) } else { mail().map(Some) }
}

fn new_row<'a>(
    new: &'a NewRegistration,
    record: &'a Record,
    answer: &'a RegisterResponse,
    mail: Option<NewMail>,
    date: &Date,
) -> NewRow<'a> {
    NewRow { new, fingerprint: fingerprint(new), record, answer, mail, ends_at: date.ends_at }
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

fn answer(proof: Proof, position: Option<u32>) -> RegisterResponse {
    match (proof, position) {
        (Proof::Mail, _) => RegisterResponse::AwaitingConfirmation,
        (Proof::SignOn, Some(position)) => RegisterResponse::Waiting { position },
        (Proof::SignOn, None) => RegisterResponse::Confirmed,
    }
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
    let found = Found::load(session, new).await?;
    if let Some(answer) = found.answered {
        return Ok(Added::from(answer));
    }
    found.date.check_addable(mailing.now)?;
    found.check_offered()?;
    let Some(known) = found.known else { return Ok(Added::from(add(session, mailing, new, &found).await?)) };
    let record = Record::load(session, known).await?.ok_or(Failure::Raced)?;
    if record.state != State::Unconfirmed {
        return Ok(Added::Already);
    }
    let answer = again(session, mailing, new, &found.date, known).await?;
    Ok(Added::from(answer))
}

impl From<RegisterResponse> for Added {
    fn from(answer: RegisterResponse) -> Self {
        if answer == RegisterResponse::Confirmed { Self::Confirmed } else { Self::Waiting }
    }
}
