// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A date as published: `cafe.json` and its texts, checked and in one piece.

use std::collections::BTreeMap;

use jiff::Timestamp;
use lotse_model::cafe::{Cafe, CafeDate, CafeTexts};
use lotse_model::id::is_id;
use serde::{Deserialize, Serialize};

use crate::registration::outbox::{DateSnapshot, OrganizerSnapshot};
use crate::registration::refusal::Refusal;

/// What the publisher says of a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedDate {
    /// What mails say.
    pub snapshot: DateSnapshot,
    /// Seconds since 1970: one can register from then on.
    pub opens_at: i64,
    /// Seconds since 1970: one can register until then.
    pub closes_at: i64,
    /// It was called off.
    pub cancelled: bool,
    /// Whether it is offered online, and for how many; nothing: as many as come.
    pub online: Offer,
    /// As `online`, in a room.
    pub on_site: Offer,
}

/// Seats of one sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Whether there are any.
    pub offered: bool,
    /// How many; nothing: as many as come.
    pub capacity: Option<u32>,
}

impl PublishedDate {
    /// All dates of `cafe`, with the words of `texts` by language.
    ///
    /// # Errors
    /// The first date that cannot be understood, with the reason. `lotse build` writes no such file.
    pub fn all(cafe: &Cafe, texts: &BTreeMap<String, CafeTexts>) -> Result<Vec<Self>, String> {
        let mut dates = Vec::with_capacity(cafe.dates.len());
        for date in &cafe.dates {
            dates.push(Self::new(cafe, date, texts).map_err(|reason| format!("date `{}`: {reason}", date.id))?);
        }
        // Locks are taken in this order, by every instance.
        dates.sort_by(|a, b| a.snapshot.id.cmp(&b.snapshot.id));
        Ok(dates)
    }

    fn new(cafe: &Cafe, date: &CafeDate, texts: &BTreeMap<String, CafeTexts>) -> Result<Self, String> {
        if !is_id(&date.id) {
            return Err("its id is no name".into());
        }
        times(&date.start, &date.end).map_err(|_| "start and end are no times in this order")?;
        let mut snapshot = DateSnapshot {
            id: date.id.clone(),
            start: date.start.clone(),
            end: date.end.clone(),
            zone: date.zone.clone(),
            titles: BTreeMap::new(),
            online: date.online.clone(),
            rooms: BTreeMap::new(),
            organizer: OrganizerSnapshot { name: cafe.organizer.name.clone(), mail: cafe.organizer.mail.clone() },
        };
        for (language, texts) in texts {
            let Some(words) = texts.dates.get(date.id.as_str()) else { continue };
            snapshot.titles.insert(language.clone(), words.title.text.clone());
            if let Some(room) = &words.room {
                snapshot.rooms.insert(language.clone(), room.text.clone());
            }
        }
        Ok(Self {
            snapshot,
            opens_at: seconds(&date.opens)?,
            closes_at: seconds(&date.closes)?,
            cancelled: date.cancelled,
            online: Offer { offered: date.online.is_some(), capacity: date.seats_online },
            on_site: Offer { offered: date.on_site, capacity: date.seats_on_site },
        })
    }
}

/// Start and end in seconds since 1970.
///
/// # Errors
/// They are no times (RFC 3339), or not in this order.
pub(in crate::registration) fn times(start: &str, end: &str) -> Result<(i64, i64), Refusal> {
    let (start, end) = (seconds(start).map_err(|_| Refusal::BadTime)?, seconds(end).map_err(|_| Refusal::BadTime)?);
    if start < end { Ok((start, end)) } else { Err(Refusal::BadTime) }
}

fn seconds(text: &str) -> Result<i64, String> {
    text.parse::<Timestamp>().map(Timestamp::as_second).map_err(|cause| cause.to_string())
}
