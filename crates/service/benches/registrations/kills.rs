// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The service is killed again and again while many register: who was told so is registered and gets a mail.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use lotse_service::registration::State;
use tokio::task::JoinHandle;

use crate::rush::{SEATS, attendees, count};
use crate::served::{Client, DATE, Served, publish};
use crate::{folder, say};

const KILLS: u32 = 50;
const PEOPLE: u32 = 32;
/// Each kill comes after so many answers more: the service is in the middle of its work.
const ANSWERS: u32 = 150;
/// As in crates/service/src/registration/mailing.rs.
const LEASE: Duration = Duration::from_secs(5 * 60);

/// What all who register share.
#[derive(Default)]
struct Crowd {
    port: AtomicU32,
    is_over: AtomicBool,
    answered: AtomicU32,
    /// The addresses that were answered with success.
    told: Mutex<BTreeSet<String>>,
}

pub async fn measure() {
    let dir = folder();
    publish(dir.path(), Some(SEATS));
    let crowd = Arc::new(Crowd::default());
    let people: Vec<JoinHandle<()>> =
        (0..PEOPLE).map(|person| tokio::spawn(register(Arc::clone(&crowd), person))).collect();
    for round in 0..KILLS {
        let server = Served::start(dir.path(), &[]);
        crowd.port.store(u32::from(server.port), Ordering::Relaxed);
        let goal = crowd.answered.load(Ordering::Relaxed) + ANSWERS + round * 7 % 50;
        while crowd.answered.load(Ordering::Relaxed) < goal {
            assert!(people.iter().all(|person| !person.is_finished()), "somebody was refused");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }
    let server = Served::start(dir.path(), &[]);
    crowd.port.store(u32::from(server.port), Ordering::Relaxed);
    crowd.is_over.store(true, Ordering::Relaxed);
    for person in people {
        person.await.unwrap();
    }
    let kept = attendees(dir.path()).await;
    let told = crowd.told.lock().unwrap().clone();
    let addresses: BTreeSet<String> = kept.iter().map(|record| record.email.as_str().to_owned()).collect();
    let mails = mails(&dir.path().join("var/mail"), kept.len()).await;
    drop(server);
    let of = "killed 50 times";
    let seated = kept.iter().filter(|record| record.state == State::Confirmed).count();
    say(&format!("{of}: registrations answered"), count(told.len()), "", None);
    say(&format!("{of}: answered and lost"), count(told.difference(&addresses).count()), "", Some(0.0));
    say(&format!("{of}: registered twice"), count(kept.len() - addresses.len()), "", Some(0.0));
    say(
        &format!("{of}: seats taken, more or less than there are"),
        (count(seated) - f64::from(SEATS)).abs(),
        "",
        Some(0.0),
    );
    say(
        &format!("{of}: without a mail"),
        count(told.iter().filter(|told| !mails.contains_key(*told)).count()),
        "",
        Some(0.0),
    );
    // A mail that was sent twice has one Message-ID, after which its file is named.
    say(
        &format!("{of}: with two mails that cannot be told apart"),
        count(mails.values().filter(|mails| **mails > 1).count()),
        "",
        Some(0.0),
    );
}

/// Registers one address after the other, each until it is answered.
async fn register(crowd: Arc<Crowd>, person: u32) {
    let mut client = None;
    let mut number = 0;
    while !crowd.is_over.load(Ordering::Relaxed) {
        let email = format!("p{person}-{number}@example.org");
        let port = u16::try_from(crowd.port.load(Ordering::Relaxed)).unwrap();
        if client.is_none() {
            client = Client::connect(port).await.ok();
        }
        let Some(open) = client.as_mut() else {
            tokio::time::sleep(Duration::from_millis(5)).await;
            continue;
        };
        match open.register(&email).await {
            Ok((201, _)) => {
                crowd.told.lock().unwrap().insert(email);
                crowd.answered.fetch_add(1, Ordering::Relaxed);
                number += 1;
            }
            // Just started, it may not have read what is published.
            Ok((503 | 404, _)) => tokio::time::sleep(Duration::from_millis(5)).await,
            Ok((_, said)) => panic!("{DATE}: {said}"),
            Err(_) => client = None,
        }
    }
}

/// How many mails there are for each address, once all that are `due` were written or none have come for longer than a
/// lease, after which a mail is sent whose sender was killed.
async fn mails(dir: &Path, due: usize) -> BTreeMap<String, u32> {
    let (mut seen, mut since) = (0, Instant::now());
    while seen < due && since.elapsed() < LEASE + Duration::from_secs(30) {
        let now = files(dir).count();
        if now > seen {
            (seen, since) = (now, Instant::now());
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let mut mails = BTreeMap::new();
    for file in files(dir) {
        let text = std::fs::read_to_string(file).unwrap();
        let to = text.lines().find_map(|line| line.strip_prefix("To: ")).unwrap();
        let address = to.split(['<', '>']).find(|part| part.contains('@')).unwrap();
        *mails.entry(address.trim().to_owned()).or_default() += 1;
    }
    mails
}

fn files(dir: &Path) -> impl Iterator<Item = std::path::PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
}
