// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How many can register, how long they wait, and what is left when the service is killed: over HTTP, on this disk.
//!
//! `cargo bench -p lotse-service --bench registrations [-- rate|postgres|rush|kills]` writes one JSON object a line:
//! `{"name","value","unit","budget"}`, where the budget is the most that is allowed. The names without a budget are for
//! comparison: the machine's own figures, measured in the same run.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on is to stop")]

mod disk;
mod kills;
mod on_postgres;
mod on_sqlite;
#[path = "../../tests/registration/postgres.rs"]
mod postgres;
mod rush;
#[path = "../../tests/registration/served.rs"]
mod served;

use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::served::Client;

/// How long a rate is measured.
const LONG: Duration = Duration::from_secs(8);

fn main() {
    let asked = std::env::args().skip(1).find(|word| !word.starts_with('-'));
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let is_asked = |name: &str| asked.as_deref().is_none_or(|asked| asked == name);
    runtime.block_on(async {
        if is_asked("rate") {
            on_sqlite::measure().await;
        }
        if is_asked("postgres") {
            on_postgres::measure().await;
        }
        if is_asked("rush") {
            rush::measure().await;
        }
        if is_asked("kills") {
            kills::measure().await;
        }
    });
}

/// Writes a line of the result.
fn say(name: &str, value: f64, unit: &str, budget: Option<f64>) {
    let line = serde_json::json!({ "name": name, "value": value, "unit": unit, "budget": budget });
    let mut out = std::io::stdout();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}

/// A folder on the disk that the project stands on: in memory nothing would be durable.
fn folder() -> TempDir {
    let place = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    std::fs::create_dir_all(&place).unwrap();
    tempfile::tempdir_in(place).unwrap()
}

/// Answered registrations a second, by `people` who register one after the other.
async fn registrations_a_second(port: u16, people: u32) -> f64 {
    let started = Instant::now();
    let people = (0..people).map(|person| {
        tokio::spawn(async move {
            let mut client = Client::connect(port).await.unwrap();
            let mut answered = 0;
            while started.elapsed() < LONG {
                let (status, said) = client.register(&format!("p{person}-{answered}@example.org")).await.unwrap();
                assert_eq!(status, 201, "{said}");
                answered += 1;
            }
            answered
        })
    });
    let mut answered = 0;
    for person in people.collect::<Vec<_>>() {
        answered += person.await.unwrap();
    }
    f64::from(answered) / started.elapsed().as_secs_f64()
}
