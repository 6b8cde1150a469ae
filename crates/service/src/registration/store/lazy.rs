// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A store that is opened when first needed, so that files are served while the database is down.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::{Mutex, oneshot};

use super::{BoxFuture, Failure, Job, PostgresStore, Session, SqliteStore, Store};
use crate::config::Database;

/// After a failure everybody is told so for this long, instead of waiting in a row for the next one.
const PAUSE: Duration = Duration::from_secs(1);
/// How long opening may take.
const PATIENCE: Duration = Duration::from_secs(8);

/// Opens the configured database, again and again where it has to.
pub struct LazyStore {
    database: Database,
    opened: Mutex<Opened>,
    available: AtomicBool,
}

enum Opened {
    Not,
    Failed(Instant, Failure),
    Open(Arc<dyn Store>),
}

/// Writing or reading.
type Run = fn(Arc<dyn Store>, Job) -> BoxFuture<'static, Result<(), Failure>>;

impl LazyStore {
    /// Nothing is opened yet.
    pub fn new(database: Database) -> Self {
        Self { database, opened: Mutex::new(Opened::Not), available: AtomicBool::new(false) }
    }

    /// Whether the last job reached the database.
    pub fn is_available(&self) -> bool {
        self.available.load(Ordering::Relaxed)
    }

    /// Runs `work` in a transaction and gives what it made, once that is on the disk.
    ///
    /// # Errors
    /// What `work` or the database said; then nothing was written.
    pub async fn write<T, F>(&self, work: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: for<'s> FnOnce(&'s mut dyn Session) -> BoxFuture<'s, Result<T, Failure>> + Send + 'static,
    {
        self.run(work, |store, job| Box::pin(async move { store.write(job).await })).await
    }

    /// Runs `work`, which reads, and then writes with one statement at most; gives what it made once that is on the disk.
    ///
    /// # Errors
    /// What `work` or the database said; then nothing was written.
    pub async fn write_once<T, F>(&self, work: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: for<'s> FnOnce(&'s mut dyn Session) -> BoxFuture<'s, Result<T, Failure>> + Send + 'static,
    {
        self.run(work, |store, job| Box::pin(async move { store.write_once(job).await })).await
    }

    /// Runs `work`, which must not write.
    ///
    /// # Errors
    /// What `work` or the database said.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: for<'s> FnOnce(&'s mut dyn Session) -> BoxFuture<'s, Result<T, Failure>> + Send + 'static,
    {
        self.run(work, |store, job| Box::pin(async move { store.read(job).await })).await
    }

    async fn run<T, F>(&self, work: F, run: Run) -> Result<T, Failure>
    where
        T: Send + 'static,
        F: for<'s> FnOnce(&'s mut dyn Session) -> BoxFuture<'s, Result<T, Failure>> + Send + 'static,
    {
        let (made, mut taken) = oneshot::channel();
        let job: Job = Box::new(move |session| {
            Box::pin(async move {
                // Nobody takes it where the request has gone meanwhile.
                let _ = made.send(work(session).await?);
                Ok(())
            })
        });
        let done = match self.store().await {
            Ok(store) => run(store, job).await,
            Err(failure) => Err(failure),
        };
        self.available.store(!matches!(done, Err(Failure::Unavailable(_))), Ordering::Relaxed);
        done?;
        taken.try_recv().map_err(Failure::broken)
    }

    async fn store(&self) -> Result<Arc<dyn Store>, Failure> {
        let mut opened = self.opened.lock().await;
        match &*opened {
            Opened::Open(store) if !store.is_lost() => return Ok(Arc::clone(store)),
            Opened::Failed(at, failure) if at.elapsed() < PAUSE => return Err(failure.clone()),
            _ => {}
        }
        let opening = tokio::time::timeout(PATIENCE, self.open()).await;
        match opening.unwrap_or_else(|_| Err(Failure::unavailable("it did not answer in time"))) {
            Ok(store) => {
                tracing::info!("the database is open");
                *opened = Opened::Open(Arc::clone(&store));
                Ok(store)
            }
            Err(failure) => {
                if !matches!(*opened, Opened::Failed(..)) {
                    tracing::warn!(cause = %failure, "the database cannot be opened, files are served all the same");
                }
                // Whatever it was, an operator may mend it while the service runs.
                let failure = Failure::unavailable(failure);
                *opened = Opened::Failed(Instant::now(), failure.clone());
                Err(failure)
            }
        }
    }

    async fn open(&self) -> Result<Arc<dyn Store>, Failure> {
        Ok(match &self.database {
            Database::Sqlite(file) => Arc::new(SqliteStore::open(file).await?),
            Database::Postgres(address) => Arc::new(PostgresStore::open(address.as_str()).await?),
        })
    }
}
