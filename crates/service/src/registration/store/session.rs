// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Statements inside a transaction, the same for both engines: whole numbers and texts, `$1` for the first value.

use sqlx::postgres::PgConnection;
use sqlx::sqlite::SqliteConnection;
use sqlx::{Column as _, Row as _, TypeInfo as _, ValueRef as _};

use super::{BoxFuture, Failure};

/// Which engine answers, for the few statements that differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// A file; one transaction writes at a time.
    Sqlite,
    /// A server; transactions run side by side and wait for rows.
    Postgres,
}

/// What is given to a statement, or comes back. Nothing has a type too, for PostgreSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// 64 bits.
    Int(Option<i64>),
    /// UTF-8.
    Text(Option<String>),
}

/// A line of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row(Vec<Value>);

/// A transaction under way.
pub trait Session: Send {
    /// Which engine it is.
    fn dialect(&self) -> Dialect;

    /// Runs a statement; gives the number of lines that it changed.
    fn execute(&mut self, sql: &'static str, values: Vec<Value>) -> BoxFuture<'_, Result<u64, Failure>>;

    /// Runs a statement; gives its lines.
    fn rows(&mut self, sql: &'static str, values: Vec<Value>) -> BoxFuture<'_, Result<Vec<Row>, Failure>>;
}

impl dyn Session + '_ {
    /// Runs a statement; gives its first line.
    pub async fn row(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Option<Row>, Failure> {
        Ok(self.rows(sql, values).await?.into_iter().next())
    }

    /// Runs a statement whose first line holds one number.
    pub async fn number(&mut self, sql: &'static str, values: Vec<Value>) -> Result<Option<i64>, Failure> {
        self.row(sql, values).await?.map(|row| row.int(0)).transpose()
    }
}

impl Row {
    /// The number at `at`.
    ///
    /// # Errors
    /// There is none.
    pub fn int(&self, at: usize) -> Result<i64, Failure> {
        self.int_or_null(at).ok_or_else(|| Failure::broken(format_args!("no number in column {at}")))
    }

    /// The number at `at`, if there is one.
    pub fn int_or_null(&self, at: usize) -> Option<i64> {
        match self.0.get(at) {
            Some(Value::Int(value)) => *value,
            _ => None,
        }
    }

    /// The text at `at`.
    ///
    /// # Errors
    /// There is none.
    pub fn text(&self, at: usize) -> Result<&str, Failure> {
        match self.0.get(at) {
            Some(Value::Text(Some(text))) => Ok(text),
            _ => Err(Failure::broken(format_args!("no text in column {at}"))),
        }
    }

    /// The text at `at`, if there is one.
    pub fn text_or_null(&self, at: usize) -> Option<&str> {
        match self.0.get(at) {
            Some(Value::Text(value)) => value.as_deref(),
            _ => None,
        }
    }

    /// The number at `at` as a count.
    ///
    /// # Errors
    /// There is none, or it is below nought or too large.
    pub fn count(&self, at: usize) -> Result<u32, Failure> {
        u32::try_from(self.int(at)?).map_err(Failure::broken)
    }

    /// Whether the number at `at` is not nought.
    ///
    /// # Errors
    /// There is none.
    pub fn flag(&self, at: usize) -> Result<bool, Failure> {
        Ok(self.int(at)? != 0)
    }
}

/// The values for a statement, each made by [`Value::from`].
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::registration::store::Value::from($value)),*] };
}
pub(crate) use values;

impl From<i64> for Value {
    fn from(value: i64) -> Self {
        Self::Int(Some(value))
    }
}

impl From<Option<i64>> for Value {
    fn from(value: Option<i64>) -> Self {
        Self::Int(value)
    }
}

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self::Int(Some(value.into()))
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Int(Some(value.into()))
    }
}

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(Some(value.to_owned()))
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(Some(value.clone()))
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(Some(value))
    }
}

/// The same words for both connections, whose types sqlx keeps apart.
macro_rules! session {
    ($connection:ty, $dialect:expr) => {
        impl Session for $connection {
            fn dialect(&self) -> Dialect {
                $dialect
            }

            fn execute(&mut self, sql: &'static str, values: Vec<Value>) -> BoxFuture<'_, Result<u64, Failure>> {
                Box::pin(async move {
                    let query = values.into_iter().fold(sqlx::query(sql), |query, value| match value {
                        Value::Int(number) => query.bind(number),
                        Value::Text(text) => query.bind(text),
                    });
                    Ok(query.execute(self).await?.rows_affected())
                })
            }

            fn rows(&mut self, sql: &'static str, values: Vec<Value>) -> BoxFuture<'_, Result<Vec<Row>, Failure>> {
                Box::pin(async move {
                    let query = values.into_iter().fold(sqlx::query(sql), |query, value| match value {
                        Value::Int(number) => query.bind(number),
                        Value::Text(text) => query.bind(text),
                    });
                    let mut rows = Vec::new();
                    for row in query.fetch_all(self).await? {
                        let mut values = Vec::with_capacity(row.len());
                        for column in row.columns() {
                            let at = column.ordinal();
                            let raw = row.try_get_raw(at)?;
                            let is_number = matches!(raw.type_info().name(), "INTEGER" | "INT8");
                            values.push(if raw.is_null() {
                                Value::Int(None)
                            } else if is_number {
                                Value::Int(Some(row.try_get(at)?))
                            } else {
                                Value::Text(Some(row.try_get(at)?))
                            });
                        }
                        rows.push(Row(values));
                    }
                    Ok(rows)
                })
            }
        }
    };
}

session!(SqliteConnection, Dialect::Sqlite);
session!(PgConnection, Dialect::Postgres);
