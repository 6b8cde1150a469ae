// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! PostgreSQL: transactions run side by side; the row of the seats is what they wait for.

use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{ConnectOptions as _, Connection as _};

use super::migrations::migrator;
use super::{BoxFuture, Dialect, Failure, Job, Store};

const CONNECTIONS: u32 = 16;
/// Whoever waits longer is told to come again.
const PATIENCE: Duration = Duration::from_secs(5);
/// A connection that was used within this time is taken to be alive.
const FRESH: Duration = Duration::from_secs(1);

/// A database on a server, which several instances may share.
pub struct PostgresStore {
    pool: PgPool,
}

impl PostgresStore {
    /// Connects to `address` (`postgres://…`) and makes the tables where they are missing.
    ///
    /// # Errors
    /// It is no address, nobody answers there, or the tables are not ours.
    pub async fn open(address: &str) -> Result<Self, Failure> {
        let options: PgConnectOptions = address.parse::<PgConnectOptions>().map_err(Failure::unavailable)?;
        // A transaction that hangs may not hold seats for ever.
        let options = options
            .options([("idle_in_transaction_session_timeout", "30000"), ("lock_timeout", "8000")])
            .disable_statement_logging();
        let pool = PgPoolOptions::new().max_connections(CONNECTIONS).acquire_timeout(PATIENCE);
        // To ask each time whether the server is still there costs as much as a statement.
        let pool = pool.test_before_acquire(false).before_acquire(|connection, about| {
            Box::pin(async move { Ok(about.idle_for < FRESH || connection.ping().await.is_ok()) })
        });
        let pool = pool.connect_with(options).await?;
        let mut connection = pool.acquire().await?;
        migrator(Dialect::Postgres).run_direct(None, &mut *connection, false).await.map_err(Failure::unavailable)?;
        Ok(Self { pool })
    }
}

impl Store for PostgresStore {
    fn write(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(async move {
            let mut transaction = self.pool.begin().await?;
            job(&mut *transaction).await?;
            transaction.commit().await?;
            Ok(())
        })
    }

    fn write_once(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(async move {
            let mut connection = self.pool.acquire().await?;
            job(&mut *connection).await
        })
    }

    fn read(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(async move {
            let mut transaction = self.pool.begin_with("BEGIN READ ONLY").await?;
            job(&mut *transaction).await
        })
    }

    /// The pool connects anew by itself.
    fn is_lost(&self) -> bool {
        false
    }
}
