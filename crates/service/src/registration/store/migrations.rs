// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The tables, step by step, for each engine. A step that was released is never edited: the next one mends it.

use std::borrow::Cow;

use sqlx::SqlSafeStr as _;
use sqlx::migrate::{Migration, MigrationType, Migrator};

use super::Dialect;

const SQLITE: &[(i64, &str, &str)] = &[
    (1, "registration", include_str!("../../../migrations/sqlite/0001_registration.sql")),
    (2, "waiting", include_str!("../../../migrations/sqlite/0002_waiting.sql")),
];
const POSTGRES: &[(i64, &str, &str)] = &[
    (1, "registration", include_str!("../../../migrations/postgres/0001_registration.sql")),
    (2, "waiting", include_str!("../../../migrations/postgres/0002_waiting.sql")),
];

/// All steps. Those that are done already are passed over; several instances wait for each other.
pub(super) fn migrator(dialect: Dialect) -> Migrator {
    let steps = match dialect {
        Dialect::Sqlite => SQLITE,
        Dialect::Postgres => POSTGRES,
    };
    let migrations = steps.iter().map(|(version, name, sql)| {
        Migration::new(*version, Cow::Borrowed(*name), MigrationType::Simple, (*sql).into_sql_str(), false)
    });
    Migrator { migrations: migrations.collect(), ..Migrator::DEFAULT }
}
