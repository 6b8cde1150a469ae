// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What happens by itself, at a time that is set by hand: reminders and deletion.

use std::io;
use std::sync::{Arc, Mutex};

use lotse_service::registration::outbox::MailKind::Reminder;
use lotse_service::registration::worker::tidy;

use crate::site::{PATH, Site, time};

#[tokio::test]
async fn reminds_everybody_once_on_the_day_before() {
    let site = Site::open(Some(1), None).await;
    site.register("Anna", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    site.told().await;
    for (now, reminded) in [
        ("2026-12-08T12:59:59Z", 0),
        ("2026-12-08T13:00:00Z", 1),
        ("2026-12-08T13:00:30Z", 0),
        ("2026-12-09T12:00:00Z", 0),
        ("2026-12-10T12:00:00Z", 0),
    ] {
        site.set_clock(now);
        tidy(&site.registrations, 14, site.now()).await.unwrap();
        let told = site.told().await;
        assert_eq!(told.iter().filter(|(kind, _)| *kind == Reminder).count(), reminded, "{now}");
        assert!(told.iter().all(|(_, to)| to == "anna@example.org"), "who waits is not reminded");
    }
}

#[tokio::test]
async fn reminds_again_where_the_date_moved() {
    let site = Site::open(Some(1), None).await;
    site.register("Anna", "anna@example.org").await;
    let reminded = async |now: &str| {
        site.set_clock(now);
        tidy(&site.registrations, 14, site.now()).await.unwrap();
        site.told().await.iter().filter(|(kind, _)| *kind == Reminder).count()
    };
    assert_eq!(reminded("2026-12-08T14:00:00Z").await, 1);
    let mut moved = crate::site::date(Some(1), None);
    let mut move_to = async |start: &str, end: &str| {
        (moved.snapshot.start, moved.snapshot.end) = (start.into(), end.into());
        site.registrations.sync(vec![moved.clone()], site.now()).await.unwrap();
    };
    move_to("2026-12-09T15:00:00+01:00", "2026-12-09T16:00:00+01:00").await;
    assert_eq!(reminded("2026-12-08T14:01:00Z").await, 0, "the mail about the change has said it just now");
    move_to("2026-12-16T14:00:00+01:00", "2026-12-16T15:00:00+01:00").await;
    assert_eq!(reminded("2026-12-14T13:00:00Z").await, 0);
    assert_eq!(reminded("2026-12-15T13:00:00Z").await, 1);
    assert_eq!(reminded("2026-12-15T13:01:00Z").await, 0);
}

#[tokio::test]
async fn deletes_in_time_and_logs_numbers_only() {
    let site = Site::open(Some(2), None).await;
    site.register("Anna", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(log.clone())
        .with_max_level(tracing::Level::TRACE)
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    site.set_clock("2026-12-10T14:00:00Z");
    tidy(&site.registrations, 14, site.now()).await.unwrap();
    site.get(PATH).await.says("Anna").says("Niemand hat etwas angegeben.").does_not_say("Bedarf von");
    tidy(&site.registrations, 14, time("2026-12-23T13:59:59Z")).await.unwrap();
    site.get(PATH).await.says("Anna");
    tidy(&site.registrations, 14, time("2026-12-23T14:00:00Z")).await.unwrap();
    site.get(PATH).await.is(200).does_not_say("Anna").says("Online 2 2 2 0 0 0");
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("deleted=2"), "{log}");
    for personal in ["Anna", "anna", "Bert", "bert", "Bedarf", "Frage"] {
        assert!(!log.contains(personal), "{personal}: {log}");
    }
}

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> tracing_subscriber::fmt::MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}
