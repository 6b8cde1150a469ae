// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! SQLite: one task writes, many read.
//!
//! The writer takes all jobs that have come meanwhile into one transaction, since each commit waits for the disk.
//! `BEGIN IMMEDIATE`, since a transaction that began with reading cannot wait for another process that writes.

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions as _, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use super::migrations::migrator;
use super::{BoxFuture, Dialect, Failure, Job, Store};

/// With 64 registrations in a commit, the disk is no longer what takes the time.
const MOST_IN_A_COMMIT: usize = 64;
/// Those beyond are told to come again: more than a minute's worth of registrations at the largest rush expected (73 a second).
const MOST_WAITING: usize = 8192;
/// Whoever waits longer is told to come again.
const PATIENCE: Duration = Duration::from_secs(10);
const READERS: u32 = 4;
/// How long another process may hold the file.
const BUSY: Duration = Duration::from_secs(5);

/// A database in a file.
pub struct SqliteStore {
    jobs: mpsc::Sender<Request>,
    readers: SqlitePool,
}

struct Request {
    job: Job,
    reply: oneshot::Sender<Result<(), Failure>>,
}

impl SqliteStore {
    /// Opens `file`; makes it, its folder (for this user only) and its tables where they are missing.
    ///
    /// # Errors
    /// The folder cannot be made, or the file is no database of ours.
    pub async fn open(file: &Path) -> Result<Self, Failure> {
        if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            make_folder(folder).map_err(Failure::unavailable)?;
        }
        make_file(file).map_err(Failure::unavailable)?;
        let options = SqliteConnectOptions::new()
            .filename(file)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            // What was deleted is overwritten: names and addresses must not stay readable in the file.
            .pragma("secure_delete", "ON")
            .foreign_keys(true)
            .busy_timeout(BUSY)
            .disable_statement_logging();
        let mut writer = options.connect().await?;
        migrator(Dialect::Sqlite).run_direct(None, &mut writer, false).await.map_err(Failure::unavailable)?;
        let readers = SqlitePoolOptions::new().max_connections(READERS).acquire_timeout(BUSY);
        let readers = readers.connect_lazy_with(options.pragma("query_only", "1"));
        let (jobs, received) = mpsc::channel(MOST_WAITING);
        tokio::spawn(write_batches(writer, received));
        Ok(Self { jobs, readers })
    }
}

/// Names and addresses are nobody's business but the service's.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// SQLite makes the files beside it with the same rights.
fn make_file(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop)
}

impl Store for SqliteStore {
    fn write(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(async move {
            let (reply, answer) = oneshot::channel();
            let lost = || Failure::unavailable("the writer has ended");
            self.jobs.try_send(Request { job, reply }).map_err(Failure::unavailable)?;
            // The job may still be done later; the same key then gets the same answer.
            let late = |_| Failure::unavailable("the writer is busy for too long");
            tokio::time::timeout(PATIENCE, answer).await.map_err(late)?.map_err(|_| lost())?
        })
    }

    fn read(&self, job: Job) -> BoxFuture<'_, Result<(), Failure>> {
        Box::pin(async move {
            let mut transaction = self.readers.begin().await?;
            job(&mut *transaction).await
        })
    }

    fn is_lost(&self) -> bool {
        self.jobs.is_closed()
    }
}

async fn write_batches(mut connection: SqliteConnection, mut jobs: mpsc::Receiver<Request>) {
    let mut batch = Vec::new();
    while jobs.recv_many(&mut batch, MOST_IN_A_COMMIT).await > 0 {
        let (jobs, replies): (Vec<_>, Vec<_>) = batch.drain(..).map(|request| (request.job, request.reply)).unzip();
        let results = commit(&mut connection, jobs).await;
        if results.is_err() {
            // SQLite may have rolled back by itself, and then says that there is nothing to roll back.
            let _ = run(&mut connection, "ROLLBACK").await;
        }
        for (at, reply) in replies.into_iter().enumerate() {
            // Whoever asked may have gone; what was written stays, and the same key gets the same answer.
            let _ = reply.send(results.as_ref().map_or_else(|cause| Err(cause.clone()), |each| each[at].clone()));
        }
    }
}

/// One transaction for all `jobs`. A job that fails leaves nothing behind and does not disturb the others.
///
/// Each statement is a way to SQLite's thread and back, so the end of one job and the beginning of the next are one.
async fn commit(connection: &mut SqliteConnection, jobs: Vec<Job>) -> Result<Vec<Result<(), Failure>>, Failure> {
    let mut results = Vec::with_capacity(jobs.len());
    for job in jobs {
        let next = if results.is_empty() { "BEGIN IMMEDIATE; SAVEPOINT job" } else { "RELEASE job; SAVEPOINT job" };
        run(connection, next).await?;
        let result = job(connection).await;
        if result.is_err() {
            run(connection, "ROLLBACK TO job").await?;
        }
        results.push(result);
    }
    run(connection, "COMMIT").await?;
    Ok(results)
}

async fn run(connection: &mut SqliteConnection, sql: &'static str) -> Result<(), Failure> {
    sqlx::query(sql).execute(connection).await?;
    Ok(())
}
