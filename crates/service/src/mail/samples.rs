// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Rows of the outbox for tests: every kind, way to take part and language, on a date with words that are hard to write.

use jiff::Timestamp;
use lotse_model::registration::{Attendance, EmailAddress, PersonName};

use super::words::languages;
use crate::registration::outbox::{DateSnapshot, Links, MailKind, OrganizerSnapshot, OutboxRow};

/// Every kind.
pub(super) const KINDS: [MailKind; 10] = [
    MailKind::Confirm,
    MailKind::Registered,
    MailKind::Waiting,
    MailKind::Promoted,
    MailKind::Updated,
    MailKind::Cancelled,
    MailKind::DateCancelled,
    MailKind::Reminder,
    MailKind::Message,
    MailKind::Materials,
];

/// A moment for all samples.
pub(super) fn now() -> Timestamp {
    "2026-11-25T08:30:00Z".parse().expect("it is RFC 3339")
}

/// Somebody with a seat.
pub(super) fn row(kind: MailKind, language: &str) -> OutboxRow {
    OutboxRow {
        id: 7,
        kind,
        language: language.into(),
        to: EmailAddress::try_from("rolle.eins@amt.example.org".to_owned()).expect("it is an address"),
        name: PersonName::try_from("Rolle \"Eins\", Müller".to_owned()).expect("it is a name"),
        attendance: Attendance::Online,
        date: date(),
        uid: "0123456789abcdef0123456789abcdef".into(),
        sequence: 3,
        waiting_position: (kind == MailKind::Waiting).then_some(4),
        links: Links {
            confirm: (kind == MailKind::Confirm).then(|| "https://lotse.example.org/api/cafe/confirm/GEHEIM-0".into()),
            cancel: "https://lotse.example.org/api/cafe/cancel/GEHEIM-1".into(),
            change: "https://lotse.example.org/api/cafe/change/GEHEIM-2?a=1&b=2".into(),
        },
        message: (kind == MailKind::Message).then(|| "Bitte bringen Sie Fragen mit.\n\nBis bald <OX-Café>".into()),
        attempts: 1,
    }
}

fn date() -> DateSnapshot {
    let titles = [("de", "Kalender, Freigaben; & mehr"), ("en", "Calendars & sharing")];
    let rooms = [("de", "Raum 1.23, Haus \"A\""), ("en", "Room 1.23, house A")];
    let owned = |(tag, text): (&str, &str)| (tag.to_owned(), text.to_owned());
    DateSnapshot {
        id: "ox-cafe-2026-12-09".into(),
        start: "2026-12-09T14:00:00+01:00".into(),
        end: "2026-12-09T15:30:00+01:00".into(),
        zone: "Europe/Berlin".into(),
        titles: titles.map(owned).into(),
        online: Some("https://opentalk.example.org/room/7c1c?invite=a,b;c".into()),
        rooms: rooms.map(owned).into(),
        organizer: OrganizerSnapshot { name: "OX-Café".into(), mail: "ox-cafe@example.org".into() },
    }
}

/// Every kind in every language, online and in the room, and while waiting where that makes a difference.
pub(super) fn all_rows() -> Vec<OutboxRow> {
    let mut rows = Vec::new();
    for (language, kind) in languages().flat_map(|language| KINDS.map(|kind| (language, kind))) {
        let seated = row(kind, language);
        let on_site = OutboxRow { attendance: Attendance::OnSite, ..seated.clone() };
        let waiting = OutboxRow { waiting_position: Some(4), ..seated.clone() };
        rows.extend([seated, on_site]);
        if [MailKind::Updated, MailKind::Cancelled, MailKind::DateCancelled, MailKind::Message].contains(&kind) {
            rows.push(waiting);
        }
    }
    for (at, row) in (1..).zip(&mut rows) {
        row.id = at;
    }
    rows
}
