// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where registrations are kept.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

pub(super) const ALLOWED: &str = "the path of a file, like `var/lotse.db`, or the address of a PostgreSQL database, like `postgres://user:password@host/name`";

/// One of two engines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Database {
    /// SQLite, in this file; it and its folder are made where they are missing.
    Sqlite(PathBuf),
    /// PostgreSQL, at this address.
    Postgres(DatabaseAddress),
}

/// An address that may hold a password, and is shown without it.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseAddress(String);

impl DatabaseAddress {
    /// The whole address, with the password.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&without_password(&self.0))
    }
}

impl Default for Database {
    fn default() -> Self {
        Self::Sqlite("var/lotse.db".into())
    }
}

impl FromStr for Database {
    type Err = &'static str;

    /// Fails with the rule, in words for the operator.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        if given.starts_with("postgres://") || given.starts_with("postgresql://") {
            let is_right = given.parse::<sqlx::postgres::PgConnectOptions>().is_ok();
            return if is_right { Ok(Self::Postgres(DatabaseAddress(given.to_owned()))) } else { Err(ALLOWED) };
        }
        let path = given.strip_prefix("sqlite://").or_else(|| given.strip_prefix("sqlite:")).unwrap_or(given);
        let is_path = !path.is_empty() && !path.ends_with('/') && !path.contains("://") && !path.contains('\0');
        if is_path { Ok(Self::Sqlite(path.into())) } else { Err(ALLOWED) }
    }
}

/// What stands between `://` and `@` is left out.
pub(super) fn without_password(address: &str) -> String {
    match (address.split_once("://"), address.rsplit_once('@')) {
        (Some((scheme, _)), Some((_, place))) => format!("{scheme}://…@{place}"),
        _ => address.to_owned(),
    }
}
