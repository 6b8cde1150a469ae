// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The calendar entry of a mail (RFC 5545, RFC 5546), as OX App Suite and Thunderbird take it.
//!
//! Calendars are shared with colleagues, so nothing private goes into an entry: no link to cancel, and no waiting list.

use jiff::Timestamp;
use lotse_calendar::{Calendar, Conference, Event, Method, Person, Status};
use lotse_model::registration::{Attendance, cleaned};

use super::compose::Times;
use super::letter::Writer;
use crate::registration::outbox::{MailKind, OutboxRow};

/// What the entry asks of the calendar. Nothing: the mail has none.
pub(super) fn method(row: &OutboxRow) -> Option<Method> {
    if row.waiting_position.is_some() {
        return None;
    }
    match row.kind {
        MailKind::Registered | MailKind::Promoted | MailKind::Updated => Some(Method::Request),
        MailKind::Cancelled | MailKind::DateCancelled => Some(Method::Cancel),
        MailKind::Confirm | MailKind::Waiting | MailKind::Reminder | MailKind::Message | MailKind::Materials => None,
    }
}

/// The entry as text.
pub(super) fn entry(writer: &Writer<'_>, method: Method, times: Times, now: Timestamp) -> String {
    let row = writer.row;
    let online = row.date.online.as_deref().map(cleaned).filter(|_| row.attendance == Attendance::Online);
    let status = if method == Method::Cancel { Status::Cancelled } else { Status::Confirmed };
    let event = Event {
        uid: row.uid.clone(),
        stamp: now,
        sequence: row.sequence,
        start: times.start,
        end: times.end,
        zone: row.date.zone.clone(),
        summary: summary(writer),
        description: Some(description(writer, online.as_deref())),
        // Thunderbird shows no CONFERENCE, so the address stands where everyone looks, too.
        location: if row.attendance == Attendance::Online { online.clone() } else { writer.room() },
        url: online.clone(),
        conference: online.map(|uri| Conference { uri, label: writer.say("entry-conference") }),
        organizer: Some(Person { name: cleaned(&row.date.organizer.name), mail: row.date.organizer.mail.clone() }),
        attendee: Some(Person { name: row.name.as_str().to_owned(), mail: row.to.as_str().to_owned() }),
        status,
        is_busy: true,
    };
    lotse_calendar::write(&Calendar { method, name: None, events: vec![event] })
}

/// Without a title of its own, as while the words could not be read, a date is called like its organiser.
fn summary(writer: &Writer<'_>) -> String {
    let organizer = cleaned(&writer.row.date.organizer.name);
    match writer.title() {
        Some(title) if title != organizer => writer.say_with("entry-title", "title", &title),
        _ => organizer,
    }
}

fn description(writer: &Writer<'_>, online: Option<&str>) -> String {
    let online = online.map(|address| writer.say_with("entry-online", "online", address));
    online.into_iter().chain([writer.say("entry-cancel")]).collect::<Vec<_>>().join("\n")
}
