// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Calendar entries as text: iCalendar (RFC 5545), for files that one can subscribe to and for invitations by mail (RFC 5546).
//!
//! It only writes. What comes from outside may hold anything: it is escaped, and control characters are left out, so that
//! no text can end its line and begin another property.

mod line;
mod moment;
mod write;
mod zone;

#[cfg(test)]
mod tests;

pub use jiff::Timestamp;

pub use moment::{BadMoment, Moment};
pub use write::write;

/// A calendar: what one file, or one part of a mail, holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// What the reader shall do with it.
    pub method: Method,
    /// What a subscribed calendar is called, in readers' words.
    pub name: Option<String>,
    /// The entries, in the order in which they are written.
    pub events: Vec<Event>,
}

/// What the reader shall do with the entries (RFC 5546 §1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Show them. Attendees are not written: a published entry has none (RFC 5546 §3.2.1).
    Publish,
    /// Take them into the attendee's calendar, or change them there if [`Event::sequence`] is higher than before.
    Request,
    /// Take them out. They are written as [`Status::Cancelled`], whatever they say.
    Cancel,
}

impl Method {
    /// As it stands in the file and, in a mail, in the parameter `method` of Content-Type (RFC 6047 §2.4).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its name, unique in the world and the same in all revisions: `ox-cafe-2026-12-09@example.org`.
    pub uid: String,
    /// When this revision was made.
    pub stamp: Timestamp,
    /// The number of the revision, from 0. Readers take no lower one than they have.
    pub sequence: u32,
    /// When it begins.
    pub start: Moment,
    /// When it ends; must be after `start`.
    pub end: Moment,
    /// IANA name of the zone at the place. Of zones other than `Europe/Berlin` the times are written in UTC.
    pub zone: String,
    /// Its title.
    pub summary: String,
    /// More of it, as plain text with line breaks.
    pub description: Option<String>,
    /// Where it is: a room, or the address of an online meeting, which not all programs show otherwise.
    pub location: Option<String>,
    /// A page about it.
    pub url: Option<String>,
    /// The online meeting (RFC 7986 §5.11).
    pub conference: Option<Conference>,
    /// Who invites. In a mail it must be its sender, or calendars refuse updates.
    pub organizer: Option<Person>,
    /// Who takes part.
    pub attendee: Option<Person>,
    /// Whether it takes place.
    pub status: Status,
    /// Whether it makes its owner busy. Entries of a calendar that one only subscribes to should not.
    pub is_busy: bool,
}

/// Whether an entry takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It does.
    Confirmed,
    /// It was called off.
    Cancelled,
}

/// An online meeting with sound, picture and chat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conference {
    /// Its address.
    pub uri: String,
    /// What the link is called, in readers' words.
    pub label: String,
}

/// Who invites or takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// As it is shown.
    pub name: String,
    /// The mail address, without `mailto:`.
    pub mail: String,
}
