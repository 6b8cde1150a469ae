// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Writing mails into the outbox, and taking them out again.

use jiff::{SignedDuration, Timestamp};

use super::dates::Date;
use super::outbox::{LONGEST_DELIVERY, Links, MailKind, OutboxRow};
use super::record::Record;
use super::store::{Dialect, Failure, Session, values};
use super::token;

/// Minutes until the next try, after the first, second … failure; the last one holds from then on.
const BACKOFF_MINUTES: [i64; 8] = [1, 5, 15, 60, 180, 360, 720, 1440];
/// How long a worker may take for a row before another one takes it.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// Until when a worker begins to send a row that it took: the last one has to end within the lease, with half a minute to
/// note that.
pub(super) const BEGUN_WITHIN: SignedDuration =
    SignedDuration::from_secs(LEASE.as_secs() - LONGEST_DELIVERY.as_secs().cast_signed() - 30);

/// What every mail needs.
#[derive(Debug, Clone)]
pub struct Mailing {
    /// Where links lead, without a slash at the end: `https://hilfe.example.org`.
    pub public_url: String,
    /// The time.
    pub now: Timestamp,
}

/// Writes a mail to the person of `record`, with fresh links.
pub(super) async fn enqueue(
    session: &mut dyn Session,
    mailing: &Mailing,
    kind: MailKind,
    record: &Record,
    date: &Date,
    message: Option<&str>,
) -> Result<(), Failure> {
    let position = record.position(session).await?;
    let mail = NewMail::write(mailing, kind, record, date, position, message)?;
    let sql = "INSERT INTO token (hash, registration_id, expires_at) VALUES ($1, $2, $3)";
    session.execute(sql, values![mail.token_hash, record.id, date.ends_at]).await?;
    session
        .execute(
            "INSERT INTO outbox (registration_id, kind, payload, next_at) VALUES ($1, $2, $3, $4)",
            values![record.id, mail.kind, mail.payload, mailing.now.as_second()],
        )
        .await?;
    Ok(())
}

/// A mail as it goes into the outbox, and the hash of the token in its links.
#[derive(Default)]
pub(super) struct NewMail {
    pub(super) token_hash: String,
    pub(super) kind: String,
    pub(super) payload: String,
}

impl NewMail {
    pub(super) fn write(
        mailing: &Mailing,
        kind: MailKind,
        record: &Record,
        date: &Date,
        waiting_position: Option<u32>,
        message: Option<&str>,
    ) -> Result<Self, Failure> {
        let token = token::random();
        let row = OutboxRow {
            id: 0,
            kind,
            language: record.language.clone(),
            to: record.email.clone(),
            name: record.name.clone(),
            attendance: record.attendance,
            date: date.snapshot.clone(),
            uid: record.uid.clone(),
            sequence: record.sequence,
            waiting_position,
            links: links(mailing, kind, &token),
            message: message.map(str::to_owned),
            attempts: 0,
        };
        let payload = serde_json::to_string(&row).map_err(Failure::broken)?;
        Ok(Self { token_hash: token::hash(&token), kind: name(kind)?, payload })
    }
}

fn links(mailing: &Mailing, kind: MailKind, token: &str) -> Links {
    let link = |action: &str| format!("{}/api/registrations/{token}/{action}", mailing.public_url);
    Links {
        confirm: (kind == MailKind::Confirm).then(|| link("confirm")),
        cancel: link("cancel"),
        change: link("change"),
    }
}

/// The kind as it stands in the database: the same word as in the payload.
fn name(kind: MailKind) -> Result<String, Failure> {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(name)) => Ok(name),
        _ => Err(Failure::broken("a kind of mail is written as one word")),
    }
}

/// Takes up to `most` rows that are due. Nobody else gets them for five minutes.
pub(super) async fn claim(session: &mut dyn Session, now: Timestamp, most: u32) -> Result<Vec<OutboxRow>, Failure> {
    let sql = match session.dialect() {
        Dialect::Sqlite => {
            "UPDATE outbox SET lease_until = $1, attempts = attempts + 1 WHERE id IN (\
             SELECT id FROM outbox WHERE state = 'due' AND next_at <= $2 AND lease_until <= $2 ORDER BY next_at, id LIMIT $3\
             ) RETURNING id, attempts, payload"
        }
        Dialect::Postgres => {
            "UPDATE outbox SET lease_until = $1, attempts = attempts + 1 WHERE id IN (\
             SELECT id FROM outbox WHERE state = 'due' AND next_at <= $2 AND lease_until <= $2 ORDER BY next_at, id LIMIT $3 \
             FOR UPDATE SKIP LOCKED) RETURNING id, attempts, payload"
        }
    };
    let lease = now + LEASE;
    let mut claimed = Vec::new();
    for row in session.rows(sql, values![lease.as_second(), now.as_second(), most]).await? {
        let kept: OutboxRow = serde_json::from_str(row.text(2)?).map_err(Failure::broken)?;
        claimed.push(OutboxRow { id: row.int(0)?, attempts: row.count(1)?, ..kept });
    }
    claimed.sort_by_key(|row| row.id);
    Ok(claimed)
}

/// Rows that were taken and not begun are anybody's again, as if they had never been taken.
pub(super) async fn give_back(session: &mut dyn Session, rows: &[OutboxRow]) -> Result<(), Failure> {
    for row in rows {
        let sql = "UPDATE outbox SET lease_until = 0, attempts = attempts - 1 \
                   WHERE id = $1 AND state = 'due' AND attempts = $2";
        session.execute(sql, values![row.id, row.attempts]).await?;
    }
    Ok(())
}

/// The mail was taken by the server: what stood in it is forgotten.
pub(super) async fn complete(session: &mut dyn Session, id: i64, now: Timestamp) -> Result<(), Failure> {
    session
        .execute(
            "UPDATE outbox SET state = 'sent', sent_at = $2, payload = '', last_error = NULL WHERE id = $1",
            values![id, now.as_second()],
        )
        .await?;
    Ok(())
}

/// The mail was not taken now: again later, the later the oftener it failed.
pub(super) async fn postpone(
    session: &mut dyn Session,
    row: &OutboxRow,
    cause: &str,
    now: Timestamp,
) -> Result<(), Failure> {
    let next = now + backoff(row.attempts);
    session
        .execute(
            "UPDATE outbox SET next_at = $2, lease_until = 0, last_error = $3 WHERE id = $1 AND state = 'due'",
            values![row.id, next.as_second(), cause],
        )
        .await?;
    Ok(())
}

/// The mail will never be taken.
pub(super) async fn park(session: &mut dyn Session, id: i64, cause: &str) -> Result<(), Failure> {
    session
        .execute(
            "UPDATE outbox SET state = 'parked', last_error = $2 WHERE id = $1 AND state = 'due'",
            values![id, cause],
        )
        .await?;
    Ok(())
}

fn backoff(attempts: u32) -> SignedDuration {
    let at = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX).min(BACKOFF_MINUTES.len() - 1);
    SignedDuration::from_mins(BACKOFF_MINUTES[at])
}

/// Counts a mail that a stranger causes; false where the address has had its `most` today. 0 allows any number.
pub(super) async fn count_mail(
    session: &mut dyn Session,
    address: &str,
    now: Timestamp,
    most: u32,
) -> Result<bool, Failure> {
    if most == 0 {
        return Ok(true);
    }
    let counted = session
        .execute(
            "INSERT INTO mail_count (address, day, mails) VALUES ($1, $2, 1) \
             ON CONFLICT (address, day) DO UPDATE SET mails = mail_count.mails + 1 WHERE mail_count.mails < $3",
            values![token::hash(&address.to_lowercase()), now.as_second().div_euclid(DAY), most],
        )
        .await?;
    Ok(counted == 1)
}

/// Seconds.
pub(super) const DAY: i64 = 86_400;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_longer_after_each_failure_and_a_day_at_most() {
        let minutes = |attempts| backoff(attempts).as_mins();
        assert_eq!([minutes(1), minutes(2), minutes(3), minutes(4)], [1, 5, 15, 60]);
        assert_eq!([minutes(8), minutes(9), minutes(u32::MAX)], [1440, 1440, 1440]);
    }
}
