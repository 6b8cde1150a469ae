// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mails to be sent: what a row holds, and what delivers it.
//!
//! A row is written in the transaction of the change it tells of, so that no mail is lost and none is sent for a change
//! that never was. It is delivered at least once; [`OutboxRow::id`] makes a second delivery recognisable.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use lotse_model::registration::{Attendance, EmailAddress, PersonName};
use serde::{Deserialize, Serialize};

/// What a mail is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailKind {
    /// Please confirm: [`Links::confirm`]. No calendar entry.
    Confirm,
    /// You have a seat. Calendar: REQUEST.
    Registered,
    /// You are on the waiting list at [`OutboxRow::waiting_position`]. No calendar entry.
    Waiting,
    /// You were waiting and have a seat now. Calendar: REQUEST.
    Promoted,
    /// Time, place or attendance has changed. Calendar: REQUEST with a grown sequence, unless waiting.
    Updated,
    /// You have cancelled. Calendar: CANCEL.
    Cancelled,
    /// The date was called off. Calendar: CANCEL, unless waiting.
    DateCancelled,
    /// The date is near.
    Reminder,
    /// [`OutboxRow::message`], written by the organisers.
    Message,
    /// What was shown can be found now.
    Materials,
}

/// One mail to one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxRow {
    /// Unique and lasting: the Message-ID is derived from it.
    pub id: i64,
    /// What it is about.
    pub kind: MailKind,
    /// BCP 47 tag that the person chose; may be one that nobody has words for.
    pub language: String,
    /// Where it goes; also the ATTENDEE.
    pub to: EmailAddress,
    /// How the person is addressed.
    pub name: PersonName,
    /// How the person takes part.
    pub attendance: Attendance,
    /// The date as it was when the row was written.
    pub date: DateSnapshot,
    /// The UID of the calendar entry: 32 hexadecimal digits, another for each registration.
    pub uid: String,
    /// The SEQUENCE of the calendar entry.
    pub sequence: u32,
    /// 1 is next. Nothing: has or had a seat.
    pub waiting_position: Option<u32>,
    /// Private addresses of this registration.
    pub links: Links,
    /// Plain text by the organisers, several lines, without control characters.
    pub message: Option<String>,
    /// How often delivery was begun, this time included: 1 at first.
    pub attempts: u32,
}

/// A café date, as mails and calendar entries need it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateSnapshot {
    /// As in `cafe.json`.
    pub id: String,
    /// RFC 3339 with the offset that holds there: `2026-12-09T14:00:00+01:00`. Known to be right.
    pub start: String,
    /// As `start`.
    pub end: String,
    /// IANA name: `Europe/Berlin`.
    pub zone: String,
    /// BCP 47 tag → title. Empty only while the texts could not be read.
    pub titles: BTreeMap<String, String>,
    /// The address of the video conference.
    pub online: Option<String>,
    /// BCP 47 tag → where the room is.
    pub rooms: BTreeMap<String, String>,
    /// ORGANIZER and From.
    pub organizer: OrganizerSnapshot,
}

/// Who invites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganizerSnapshot {
    /// As it is shown.
    pub name: String,
    /// The functional mailbox.
    pub mail: String,
}

/// Private addresses, absolute. Never to be put into a calendar entry, since calendars are shared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Links {
    /// Where the registration is confirmed, for [`MailKind::Confirm`].
    pub confirm: Option<String>,
    /// Where it is cancelled.
    pub cancel: String,
    /// Where it is changed.
    pub change: String,
}

/// What sending one mail may take, after which whatever sends gives up. Servers that look for spam before they answer take
/// half a minute and more.
pub const LONGEST_DELIVERY: Duration = Duration::from_secs(120);

/// Sends mails.
pub trait Deliver: Send + Sync {
    /// Sends `row`, within [`LONGEST_DELIVERY`]. An implementation may be an `async fn`.
    ///
    /// # Errors
    /// Whether trying again makes sense.
    fn deliver(&self, row: &OutboxRow, now: Timestamp) -> impl Future<Output = Result<(), DeliveryError>> + Send;
}

/// Why a mail was not taken. The texts go to the log and the database, so they hold no address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// SMTP 4xx, no connection: tried again later.
    #[error("not now: {0}")]
    Temporary(String),
    /// SMTP 5xx: parked, and never tried again by itself.
    #[error("never: {0}")]
    Permanent(String),
}
