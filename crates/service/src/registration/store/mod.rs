// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where registrations are kept: a store runs jobs, each in a transaction of its own.
//!
//! What happens inside a transaction is written once, in statements that both engines understand (see [`Session`]). The
//! engines differ in how a transaction begins and in how many run at the same time.
//!
//! Locks are taken in one order, so that no two transactions wait for each other: `mail_count`, `cafe_date`, `seats`
//! (online before on site), then registrations and the rest.

mod lazy;
mod migrations;
mod postgres;
mod session;
mod sqlite;

use std::pin::Pin;
use std::sync::Arc;

pub use lazy::LazyStore;
pub use postgres::PostgresStore;
pub use session::{Dialect, Row, Session, Value};
pub use sqlite::SqliteStore;

pub(crate) use session::values;

use super::refusal::Refusal;

/// A future that can be named, since the store is chosen at run time.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What runs in a transaction.
pub type Job = Box<dyn for<'s> FnOnce(&'s mut dyn Session) -> BoxFuture<'s, Result<(), Failure>> + Send>;

/// An engine.
pub trait Store: Send + Sync {
    /// Runs `job`. What it wrote is on the disk when this returns; of a job that failed nothing remains.
    fn write(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>>;

    /// Runs `job`, which reads, and then writes with one statement at most. That one is a transaction of its own where
    /// several run side by side, since what it locks is then free again a way to the database and back earlier.
    fn write_once(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>> {
        self.write(job)
    }

    /// Runs `job`, which must not write.
    fn read(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>>;

    /// Whether it can never answer again, and another has to be opened.
    fn is_lost(&self) -> bool;
}

/// Why a job failed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Failure {
    /// What was asked for is not possible; nothing is broken.
    #[error("refused: {0:?}")]
    Refused(Refusal),
    /// Another transaction did the same meanwhile; once more, its outcome can be seen.
    #[error("another transaction was faster")]
    Raced,
    /// The database cannot be reached, or is locked. Trying again later makes sense.
    #[error("the database is not available: {0}")]
    Unavailable(Arc<str>),
    /// The database answered something else than expected.
    #[error("the database failed: {0}")]
    Broken(Arc<str>),
}

impl Failure {
    pub(crate) fn unavailable(cause: impl std::fmt::Display) -> Self {
        Self::Unavailable(cause.to_string().into())
    }

    pub(crate) fn broken(cause: impl std::fmt::Display) -> Self {
        Self::Broken(cause.to_string().into())
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut | sqlx::Error::WorkerCrashed => {
                Self::unavailable(error)
            }
            sqlx::Error::Database(cause) if cause.code().is_some_and(|code| is_passing(&code)) => {
                Self::unavailable(error)
            }
            sqlx::Error::Database(cause) if cause.is_unique_violation() => Self::Raced,
            _ => Self::broken(error),
        }
    }
}

/// SQLite: busy 5, locked 6, i/o 10, full 13, cannot open 14, read-only 8, with the finer code above the lowest byte.
/// PostgreSQL (appendix A): connections 08, rolled back to avoid a deadlock 40, resources 53, operator's doing 57.
fn is_passing(code: &str) -> bool {
    match code.parse::<u32>() {
        Ok(number) if code.len() != 5 => matches!(number & 0xff, 5 | 6 | 8 | 10 | 13 | 14),
        _ => ["08", "40", "53", "57"].iter().any(|class| code.starts_with(class)),
    }
}
