// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From a calendar to its text.

use jiff::Timestamp;

use crate::line::{fold, quoted, text, uri};
use crate::zone::{BERLIN, LINES};
use crate::{Calendar, Conference, Event, Method, Moment, Person, Status};

/// `calendar` as a file of type `text/calendar; charset=utf-8`: the same bytes for the same calendar.
pub fn write(calendar: &Calendar) -> String {
    let mut out = Lines(String::new());
    out.fixed(&["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//OX-Lotse//lotse-calendar//DE", "CALSCALE:GREGORIAN"]);
    out.line("METHOD", calendar.method.as_str());
    if let Some(name) = &calendar.name {
        // NAME and REFRESH-INTERVAL are of RFC 7986; the others are what programs understood before it.
        out.line("NAME", &text(name));
        out.line("X-WR-CALNAME", &text(name));
        out.fixed(&["REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D"]);
    }
    if calendar.events.iter().any(|event| event.zone == BERLIN) {
        out.fixed(LINES);
    }
    for event in &calendar.events {
        out.event(event, calendar.method);
    }
    out.fixed(&["END:VCALENDAR"]);
    out.0
}

struct Lines(String);

impl Lines {
    fn fixed(&mut self, lines: &[&str]) {
        for line in lines {
            fold(&mut self.0, line);
        }
    }

    /// A property: its name with parameters, and its value, escaped as its type asks.
    fn line(&mut self, name: &str, value: &str) {
        fold(&mut self.0, &format!("{name}:{value}"));
    }

    fn event(&mut self, event: &Event, method: Method) {
        self.fixed(&["BEGIN:VEVENT"]);
        self.line("UID", &text(&event.uid));
        self.line("DTSTAMP", &utc(event.stamp));
        self.line("SEQUENCE", &event.sequence.to_string());
        self.moment("DTSTART", event.start, &event.zone);
        self.moment("DTEND", event.end, &event.zone);
        self.words(event);
        self.people(event, method);
        let cancelled = method == Method::Cancel || event.status == Status::Cancelled;
        self.line("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
        self.line("TRANSP", if event.is_busy { "OPAQUE" } else { "TRANSPARENT" });
        self.fixed(&["END:VEVENT"]);
    }

    fn moment(&mut self, name: &str, moment: Moment, zone: &str) {
        if zone == BERLIN {
            let local = moment.local().strftime("%Y%m%dT%H%M%S").to_string();
            self.line(&format!("{name};TZID={BERLIN}"), &local);
        } else {
            self.line(name, &utc(moment.instant()));
        }
    }

    fn words(&mut self, event: &Event) {
        self.line("SUMMARY", &text(&event.summary));
        if let Some(description) = &event.description {
            self.line("DESCRIPTION", &text(description));
        }
        if let Some(location) = &event.location {
            self.line("LOCATION", &text(location));
        }
        if let Some(url) = &event.url {
            self.line("URL", &uri(url));
        }
        if let Some(Conference { uri: address, label }) = &event.conference {
            let name = format!("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO,CHAT;LABEL={}", quoted(label));
            self.line(&name, &uri(address));
        }
    }

    fn people(&mut self, event: &Event, method: Method) {
        if let Some(Person { name, mail }) = &event.organizer {
            self.line(&format!("ORGANIZER;CN={}", quoted(name)), &format!("mailto:{}", uri(mail)));
        }
        if let Some(Person { name, mail }) = event.attendee.as_ref().filter(|_| method != Method::Publish) {
            // Who registered has accepted already; an answer to the organiser is not needed.
            let role = "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";
            self.line(&format!("ATTENDEE;{role};CN={}", quoted(name)), &format!("mailto:{}", uri(mail)));
        }
    }
}

fn utc(instant: Timestamp) -> String {
    instant.strftime("%Y%m%dT%H%M%SZ").to_string()
}
