// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Writes what one person gets in the course of a registration, for programs that read it: invited, moved, cancelled.
//!
//! `cargo run -p lotse-service --example invitation -- DIR`

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use lotse_model::registration::{Attendance, EmailAddress, PersonName};
use lotse_service::mail::compose;
use lotse_service::registration::outbox::{DateSnapshot, Links, MailKind, OrganizerSnapshot, OutboxRow};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or("name the folder for the mails")?);
    let sent = "2031-02-03T08:30:00Z".parse::<Timestamp>()?;
    let course = [
        (MailKind::Registered, 0, "2031-03-12T14:00:00+01:00", "2031-03-12T15:30:00+01:00"),
        (MailKind::Updated, 1, "2031-03-12T16:00:00+01:00", "2031-03-12T17:30:00+01:00"),
        (MailKind::Cancelled, 2, "2031-03-12T16:00:00+01:00", "2031-03-12T17:30:00+01:00"),
    ];
    for (id, (kind, sequence, start, end)) in (1..).zip(course) {
        let row = row(id, kind, sequence, start, end)?;
        let message = compose(&row, sent + SignedDuration::from_hours(id))?;
        std::fs::write(folder.join(format!("{id}.eml")), message.formatted())?;
    }
    Ok(())
}

fn row(
    id: i64,
    kind: MailKind,
    sequence: u32,
    start: &str,
    end: &str,
) -> Result<OutboxRow, Box<dyn std::error::Error>> {
    Ok(OutboxRow {
        id,
        kind,
        language: "de".into(),
        to: EmailAddress::try_from("rolle.eins@example.org".to_owned())?,
        name: PersonName::try_from("Rolle Eins".to_owned())?,
        attendance: Attendance::Online,
        date: DateSnapshot {
            id: "ox-cafe-2031-03-12".into(),
            start: start.into(),
            end: end.into(),
            zone: "Europe/Berlin".into(),
            titles: [("de".to_owned(), "Kalender freigeben".to_owned())].into(),
            online: Some("https://opentalk.example.org/room/7c1c".into()),
            rooms: [].into(),
            organizer: OrganizerSnapshot { name: "OX-Café".into(), mail: "ox-cafe@example.org".into() },
        },
        uid: "5d41402abc4b2a76b9719d911017c592".into(),
        sequence,
        waiting_position: None,
        links: Links {
            confirm: None,
            cancel: "https://lotse.example.org/absagen".into(),
            change: "https://lotse.example.org/aendern".into(),
        },
        message: None,
        attempts: 1,
    })
}
