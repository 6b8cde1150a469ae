// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! All 43,000 want one of 200 seats, ten times as fast as they are expected to come.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use lotse_service::config::Database;
use lotse_service::registration::{Record, Registrations, State};
use tokio::sync::Mutex;

use crate::served::{Client, DATE, Served, publish};
use crate::{folder, say};

pub const SEATS: u32 = 200;
const PEOPLE: u32 = 43_000;
/// They are expected to take ten minutes.
const ALL_WITHIN: Duration = Duration::from_secs(60);
/// Connections that the proxy holds open; who comes while all are in use waits, and that counts.
const CONNECTIONS: usize = 64;
const SLOWEST_BUDGET: f64 = 500.0;

pub async fn measure() {
    let dir = folder();
    publish(dir.path(), Some(SEATS));
    let server = Served::start(dir.path(), &[]);
    let (mut waits, confirmed) = come(server.port).await;
    let kept = attendees(dir.path()).await;
    drop(server);
    waits.sort();
    let milliseconds = |share: usize| waits[(waits.len() - 1) * share / 100].as_secs_f64() * 1e3;
    let of = "43,000 people on 200 seats";
    say(&format!("{of}: half of them wait"), milliseconds(50), "ms", None);
    say(&format!("{of}: 99 % wait"), milliseconds(99), "ms", Some(SLOWEST_BUDGET));
    say(&format!("{of}: lost"), f64::from(PEOPLE) - count(kept.len()), "", Some(0.0));
    say(
        &format!("{of}: told of a seat, more or less than there are"),
        (f64::from(confirmed) - f64::from(SEATS)).abs(),
        "",
        Some(0.0),
    );
    say(&format!("{of}: not in order"), count(out_of_order(&kept)), "", Some(0.0));
}

/// How long each waited, from the moment they came, and how many were told that they have a seat.
async fn come(port: u16) -> (Vec<Duration>, u32) {
    let mut connections = Vec::new();
    for _ in 0..CONNECTIONS {
        connections.push(Mutex::new(Client::connect(port).await.unwrap()));
    }
    let connections = Arc::new(connections);
    let (started, mut people) = (Instant::now(), Vec::new());
    for person in 0..PEOPLE {
        let comes = started + ALL_WITHIN * person / PEOPLE;
        tokio::time::sleep_until(comes.into()).await;
        let connections = Arc::clone(&connections);
        people.push(tokio::spawn(async move {
            let at = usize::try_from(person).unwrap() % CONNECTIONS;
            let said = connections[at].lock().await.register(&format!("p{person}@example.org")).await.unwrap();
            assert_eq!(said.0, 201, "{}", said.1);
            (comes.elapsed(), said.1.contains("confirmed"))
        }));
    }
    let (mut waits, mut confirmed) = (Vec::new(), 0);
    for person in people {
        let (wait, has_seat) = person.await.unwrap();
        waits.push(wait);
        confirmed += u32::from(has_seat);
    }
    (waits, confirmed)
}

/// Everybody in the database of `dir`.
pub async fn attendees(dir: &Path) -> Vec<Record> {
    let registrations = Registrations::new(Database::Sqlite(dir.join("var/lotse.db")), "http://localhost");
    registrations.attendees(DATE.into()).await.unwrap()
}

/// Those who have a seat though somebody without one came before them, or whose number on the list is not the next one.
pub fn out_of_order(kept: &[Record]) -> usize {
    let waiting: BTreeSet<_> =
        kept.iter().filter(|record| record.state == State::Waiting).map(|r| (r.waiting_number, r.id)).collect();
    let wrong = |(at, (number, _)): &(usize, &(Option<i64>, i64))| *number != i64::try_from(at + 1).ok();
    let first_waiting = waiting.iter().map(|(_, id)| *id).min().unwrap_or(i64::MAX);
    let late = kept.iter().filter(|record| record.state == State::Confirmed && record.id > first_waiting).count();
    late + waiting.iter().enumerate().filter(wrong).count()
        + kept.windows(2).filter(|two| two[0].id > two[1].id).count()
}

pub fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap())
}
