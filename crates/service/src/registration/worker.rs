// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Delivers mails and lets expire what has its time, until told to stop.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use super::api::PublishedCafe;
use super::mailing::BEGUN_WITHIN;
use super::outbox::{Deliver, DeliveryError, OutboxRow};
use super::registrations::Registrations;
use super::store::Failure;
use crate::mail::Mail;

/// Mails taken at a time. What cannot be begun in time is given back.
const BATCH: u32 = 20;

/// What was done with the mails that were due.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Delivered {
    /// Taken by the server.
    pub sent: u32,
    /// To be tried again.
    pub postponed: u32,
    /// Never to be tried again.
    pub parked: u32,
}

/// Delivers all mails that are due.
///
/// No other worker gets a mail while it is being sent: each is begun early enough to end, at the latest after
/// [`LONGEST_DELIVERY`](super::outbox::LONGEST_DELIVERY), within the lease of its batch. That holds among several
/// instances as far as their clocks agree.
///
/// # Errors
/// What the database said. A mail that was sent and could not be noted as such is sent once more when its lease ends.
pub async fn deliver_due<D: Deliver>(
    registrations: &Registrations,
    deliver: &D,
    clock: impl Fn() -> Timestamp + Sync,
) -> Result<Delivered, Failure> {
    let mut delivered = Delivered::default();
    loop {
        let claimed_at = clock();
        let mut rows = registrations.claim(BATCH, claimed_at).await?.into_iter();
        if rows.len() == 0 {
            return Ok(delivered);
        }
        while clock() <= claimed_at + BEGUN_WITHIN {
            let Some(row) = rows.next() else { break };
            deliver_one(registrations, deliver, row, &clock, &mut delivered).await?;
        }
        registrations.give_back(rows.collect()).await?;
    }
}

async fn deliver_one<D: Deliver>(
    registrations: &Registrations,
    deliver: &D,
    row: OutboxRow,
    clock: &(impl Fn() -> Timestamp + Sync),
    delivered: &mut Delivered,
) -> Result<(), Failure> {
    match deliver.deliver(&row, clock()).await {
        Ok(()) => {
            delivered.sent += 1;
            registrations.complete(row.id, clock()).await
        }
        Err(DeliveryError::Temporary(cause)) => {
            tracing::warn!(mail = row.id, attempts = row.attempts, %cause, "a mail was not taken now, tried again later");
            delivered.postponed += 1;
            registrations.postpone(row, cause, clock()).await
        }
        Err(DeliveryError::Permanent(cause)) => {
            tracing::error!(mail = row.id, attempts = row.attempts, %cause, "a mail was refused for good and is parked");
            delivered.parked += 1;
            registrations.park(row.id, cause).await
        }
    }
}

/// Delivers mails that are due, every `pause`, for ever.
pub async fn deliver_for_ever<D: Deliver>(registrations: Registrations, deliver: Arc<D>, pause: Duration) {
    loop {
        if let Err(failure) = deliver_due(&registrations, &*deliver, Timestamp::now).await {
            note(&failure, "mails are not delivered now");
        }
        tokio::time::sleep(pause).await;
    }
}

/// Takes over what was published, every `pause`, for ever, so that a date that is called off is told of at once.
pub async fn take_over_for_ever(registrations: Registrations, published: Arc<PublishedCafe>, pause: Duration) {
    loop {
        if let Err(failure) = published.take_over(&registrations, Timestamp::now()).await {
            note(&failure, "what was published is not taken over now");
        }
        tokio::time::sleep(pause).await;
    }
}

/// Frees held seats, reminds, and deletes what has expired, every `pause`, for ever.
pub async fn tidy_for_ever(registrations: Registrations, mail: Arc<Mail>, deletion_days: u32, pause: Duration) {
    loop {
        let now = Timestamp::now();
        if let Err(failure) = tidy(&registrations, deletion_days, now).await {
            note(&failure, "nothing is deleted and no seat is freed now");
        }
        match mail.delete_older(deletion_days, now).await {
            Ok(0) => {}
            Ok(deleted) => tracing::info!(deleted, "mails in mail-dir deleted"),
            Err(cause) => tracing::error!(%cause, "mails in mail-dir are not deleted now"),
        }
        tokio::time::sleep(pause).await;
    }
}

/// Frees held seats, reminds, and deletes what has expired at `now`. Tells the log how many, and of nobody.
///
/// # Errors
/// What the database said.
pub async fn tidy(registrations: &Registrations, deletion_days: u32, now: Timestamp) -> Result<(), Failure> {
    let released = registrations.release_held(now).await?;
    registrations.remind(now).await?;
    let deleted = registrations.delete_expired(deletion_days, now).await?;
    if released + deleted > 0 {
        tracing::info!(released, deleted, "seats freed and registrations deleted");
    }
    Ok(())
}

/// That the database is away was said when it was noticed, and need not be said every few seconds.
fn note(failure: &Failure, what: &'static str) {
    match failure {
        Failure::Unavailable(cause) => tracing::debug!(%cause, "{what}"),
        _ => tracing::error!(cause = %failure, "{what}"),
    }
}
