// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was answered is on the disk: the service is killed while many register.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use lotse_service::config::Database;
use lotse_service::registration::{Registrations, State};

use crate::served::{Client, DATE, Served, publish};

const SEATS: u32 = 100;
const PEOPLE: u32 = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn loses_no_answered_registration_when_it_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    publish(dir.path(), Some(SEATS));
    let answered = Arc::new(AtomicU32::new(0));
    for round in 0..3 {
        let server = Served::start(dir.path(), &[]);
        let people: Vec<_> = (0..PEOPLE)
            .map(|person| {
                let (port, answered) = (server.port, Arc::clone(&answered));
                tokio::spawn(async move { register_on(port, round, person, &answered).await })
            })
            .collect();
        let goal = answered.load(Ordering::Relaxed) + 50;
        while answered.load(Ordering::Relaxed) < goal {
            // Whoever was refused has given up: the message of their panic says why.
            assert!(people.iter().any(|person| !person.is_finished()), "nobody registers any more");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        drop(server);
        for person in people {
            person.await.unwrap();
        }
    }
    let registrations = Registrations::new(Database::Sqlite(dir.path().join("var/lotse.db")), "http://localhost");
    let kept = registrations.attendees(DATE.into()).await.unwrap();
    let seated = kept.iter().filter(|record| record.state == State::Confirmed).count();
    // Of each that was under way when it was killed, it may be kept or not.
    let answered = usize::try_from(answered.load(Ordering::Relaxed)).unwrap();
    assert!((answered..=answered + 12).contains(&kept.len()), "{answered} answered, {} kept", kept.len());
    assert_eq!(seated, usize::try_from(SEATS).unwrap());
}

/// Registers one address after the other until the connection breaks.
async fn register_on(port: u16, round: u32, person: u32, answered: &AtomicU32) {
    let Ok(mut client) = Client::connect(port).await else { return };
    for n in 0.. {
        match client.register(&format!("p{round}-{person}-{n}@example.org")).await {
            Ok((201, _)) => answered.fetch_add(1, Ordering::Relaxed),
            Ok((_, said)) => panic!("{said}"),
            Err(_) => return,
        };
    }
}
