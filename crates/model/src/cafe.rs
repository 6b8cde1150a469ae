// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The OX Café as published: `cafe.json` with the facts of every date, and one file of words per language.
//!
//! Times are RFC 3339 with the offset that holds at the place on that day, so that no reader needs a table of time zones.

use serde::{Deserialize, Serialize};

use crate::table::Table;
use crate::text::{Blocks, Said};

/// `cafe.json`, revalidated at every use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cafe {
    /// [`FORMAT`](crate::site::FORMAT) of this file.
    pub format: u32,
    /// Who invites, and sends every mail.
    pub organizer: Organizer,
    /// The address of the data-protection notice: who is responsible, whom to ask, and which rights people have.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub privacy: Option<String>,
    /// Sorted by start, past ones included.
    pub dates: Vec<CafeDate>,
    /// BCP 47 tag → file name of the [`CafeTexts`], beside `cafe.json`.
    pub texts: Table<String, String>,
}

/// Who invites.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organizer {
    /// As it is shown: `OX-Café`.
    pub name: String,
    /// The functional mailbox. Must never change, or calendars refuse updates (From equals ORGANIZER).
    pub mail: String,
}

/// One date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CafeDate {
    /// Its name, unique and lasting, following the rule of [`is_id`](crate::id::is_id): `ox-cafe-2026-12-09`.
    pub id: String,
    /// RFC 3339: `2026-12-09T14:00:00+01:00`.
    pub start: String,
    /// RFC 3339.
    pub end: String,
    /// IANA name: `Europe/Berlin`.
    pub zone: String,
    /// It was called off.
    #[serde(default, skip_serializing_if = "is_false")]
    pub cancelled: bool,
    /// The address of the room in OpenTalk, if one can take part online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub online: Option<String>,
    /// Whether there is a room; where it is stands in [`DateTexts::room`].
    #[serde(default, skip_serializing_if = "is_false")]
    pub on_site: bool,
    /// How many can take part online. Nothing: as many as come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats_online: Option<u32>,
    /// How many can take part in the room. Nothing: as many as come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats_on_site: Option<u32>,
    /// RFC 3339: one can register from then on.
    pub opens: String,
    /// RFC 3339: one can register until then.
    pub closes: String,
}

/// The words of all dates in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CafeTexts {
    /// By the id of the date.
    pub dates: Table<String, DateTexts>,
    /// File name of the calendar of all dates that one can subscribe to (RFC 5545, METHOD PUBLISH). It never changes.
    pub feed: String,
}

/// The words of one date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DateTexts {
    /// What it is about.
    pub title: Said,
    /// The name of its series, where that is another than the title: `OX-Café`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub series: Option<Said>,
    /// More of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Blocks>,
    /// Who speaks, as roles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Said>,
    /// Where the room is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<Said>,
    /// After it: what was shown, and where to find it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub materials: Option<Blocks>,
    /// After it: the questions asked, with their answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answered>,
    /// File name of the calendar entry (RFC 5545, METHOD PUBLISH). It never changes.
    pub calendar: String,
}

/// A question that was asked at a café.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// As it was asked.
    pub question: Said,
    /// What was answered.
    pub answer: Blocks,
}

fn is_false(value: &bool) -> bool {
    !value
}
