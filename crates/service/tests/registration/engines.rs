// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The two engines: SQLite in a folder of its own, PostgreSQL started once for all tests of this program.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

use lotse_service::config::Database;
use tempfile::TempDir;

use crate::postgres::PostgresServer;

/// A database that nobody else uses.
pub struct Engine {
    pub database: Database,
    _dir: TempDir,
}

impl Engine {
    pub fn sqlite() -> Self {
        let dir = tempfile::tempdir().unwrap();
        Self { database: Database::Sqlite(dir.path().join("var/lotse.db")), _dir: dir }
    }

    /// Nothing where PostgreSQL is not installed, unless it has to be.
    pub fn postgres() -> Option<Self> {
        static SERVER: OnceLock<Option<PostgresServer>> = OnceLock::new();
        static NAMES: AtomicU32 = AtomicU32::new(0);
        // What is tested is who gets a seat, not the disk.
        let server = SERVER.get_or_init(|| PostgresServer::start(&["-c", "fsync=off"])).as_ref()?;
        let name = format!("lotse{}", NAMES.fetch_add(1, Ordering::Relaxed));
        let database = server.create(&name).parse().unwrap();
        Some(Self { database, _dir: tempfile::tempdir().unwrap() })
    }
}

/// The same test on both engines.
macro_rules! on_both_engines {
    ($($name:ident),* $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(crate::engines::Engine::sqlite()).await;
            })*
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                if let Some(engine) = crate::engines::Engine::postgres() {
                    super::$name(engine).await;
                }
            })*
        }
    };
}
pub(crate) use on_both_engines;
