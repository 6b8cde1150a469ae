// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was answered is on the disk: the service is killed while many register.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use lotse_service::config::Database;
use lotse_service::registration::{Registrations, State};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const SEATS: u32 = 100;
const PEOPLE: u32 = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn loses_no_answered_registration_when_it_is_killed() {
    let dir = tempfile::tempdir().unwrap();
    let content = dir.path().join("dist/content");
    std::fs::create_dir_all(&content).unwrap();
    let cafe = crate::http::CAFE.replace("FORMAT", &lotse_model::site::FORMAT.to_string());
    // A date that stays open whenever this runs.
    let cafe = cafe
        .replace("2026-12-09T", "2099-12-09T")
        .replace(r#""seats_online":2"#, &format!(r#""seats_online":{SEATS}"#));
    std::fs::write(content.join("cafe.json"), cafe).unwrap();
    std::fs::write(content.join("cafe.de.json"), r#"{"dates":{},"feed":"calendar/de/cafe.ics"}"#).unwrap();

    let answered = Arc::new(AtomicU32::new(0));
    for round in 0..3 {
        let (mut server, port) = start(dir.path());
        let people: Vec<_> = (0..PEOPLE)
            .map(|person| {
                let answered = Arc::clone(&answered);
                tokio::spawn(async move { register_on(port, round, person, &answered).await })
            })
            .collect();
        let goal = answered.load(Ordering::Relaxed) + 50;
        while answered.load(Ordering::Relaxed) < goal {
            // Whoever was refused has given up: the message of their panic says why.
            assert!(people.iter().any(|person| !person.is_finished()), "nobody registers any more");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        server.kill().unwrap();
        server.wait().unwrap();
        for person in people {
            person.await.unwrap();
        }
    }
    let registrations = Registrations::new(Database::Sqlite(dir.path().join("var/lotse.db")), "http://localhost");
    let kept = registrations.attendees("ox-cafe-2026-12-09".into()).await.unwrap();
    let seated = kept.iter().filter(|record| record.state == State::Confirmed).count();
    // Of each that was under way when it was killed, it may be kept or not.
    let answered = usize::try_from(answered.load(Ordering::Relaxed)).unwrap();
    assert!((answered..=answered + 12).contains(&kept.len()), "{answered} answered, {} kept", kept.len());
    assert_eq!(seated, usize::try_from(SEATS).unwrap());
}

/// The service on a free port, which it names in its log.
fn start(dir: &Path) -> (Child, u16) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse-service"));
    command.env_clear().current_dir(dir).stderr(Stdio::piped());
    command.env("LOTSE_LISTEN", "127.0.0.1:0").env("LOTSE_LIMIT_PER_NETWORK", "0").env("LOTSE_LIMIT_OVERALL", "0");
    command.env("LOTSE_TRUSTED_PROXIES", "127.0.0.1").env("LOTSE_IDENTITY_MAIL_HEADER", "X-Remote-Mail");
    let mut server = command.spawn().unwrap();
    let mut log = BufReader::new(server.stderr.take().unwrap());
    let mut line = String::new();
    while !line.contains("127.0.0.1:") {
        line.clear();
        assert_ne!(log.read_line(&mut line).unwrap(), 0, "it does not start");
    }
    let port = line.split("127.0.0.1:").nth(1).unwrap().split_whitespace().next().unwrap().parse().unwrap();
    // Read on, or it would stop for want of somebody who reads.
    std::thread::spawn(move || log.lines().count());
    (server, port)
}

/// Registers one address after the other until the connection breaks.
async fn register_on(port: u16, round: u32, person: u32, answered: &AtomicU32) {
    let Ok(mut stream) = TcpStream::connect(("127.0.0.1", port)).await else { return };
    let body = r#"{"name":"A","attendance":"online","language":"de"}"#;
    for n in 0.. {
        let request = format!(
            "POST /api/cafe/ox-cafe-2026-12-09/registrations HTTP/1.1\r\nHost: a\r\nX-Remote-Mail: p{round}-{person}-{n}@example.org\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        if stream.write_all(request.as_bytes()).await.is_err() {
            return;
        }
        let mut answer = [0; 1024];
        match stream.read(&mut answer).await {
            Ok(len) if answer[..len].starts_with(b"HTTP/1.1 201") => answered.fetch_add(1, Ordering::Relaxed),
            Ok(0) | Err(_) => return,
            Ok(len) => panic!("{}", String::from_utf8_lossy(&answer[..len])),
        };
    }
}
