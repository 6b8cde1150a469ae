// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a mail says, in the order in which it says it, before it becomes plain text and HTML.

use std::collections::BTreeMap;

use fluent::FluentArgs;
use lotse_model::registration::{Attendance, cleaned};

use super::calendar::method;
use super::compose::Times;
use super::times::set_times;
use super::words::{Words, chain};
use crate::registration::outbox::{MailKind, OutboxRow};

/// A mail as blocks of words.
pub(super) struct Letter {
    /// BCP 47 tag of its words.
    pub(super) lang: &'static str,
    /// One line.
    pub(super) subject: String,
    /// What it says in short.
    pub(super) heading: String,
    /// The rest.
    pub(super) blocks: Vec<Block>,
}

/// A piece of a mail.
pub(super) enum Block {
    /// One paragraph.
    Paragraph(String),
    /// What holds for the date: label and value. A value that is an address of the web can be followed.
    Facts(Vec<(String, String)>),
    /// Lines that somebody else wrote.
    Quote(Vec<String>),
    /// Words and the address that they lead to.
    Link(String, String),
}

/// A mail in the making.
pub(super) struct Writer<'r> {
    pub(super) row: &'r OutboxRow,
    pub(super) words: Words,
    pub(super) values: FluentArgs<'r>,
}

impl<'r> Writer<'r> {
    pub(super) fn new(row: &'r OutboxRow, times: Times) -> Self {
        let organizer = cleaned(&row.date.organizer.name);
        let mut values = FluentArgs::new();
        values.set("name", row.name.as_str());
        values.set("organizer", organizer);
        values.set("position", row.waiting_position.map_or_else(|| "?".to_owned(), |position| position.to_string()));
        set_times(&mut values, times.start, times.end);
        Self { row, words: Words::in_language(&row.language), values }
    }

    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id, &self.values)
    }

    /// The message `id` with one more value.
    pub(super) fn say_with(&self, id: &str, name: &'static str, value: &str) -> String {
        let mut values: FluentArgs<'_> = self.values.iter().map(|(name, value)| (name, value.clone())).collect();
        values.set(name, value.to_owned());
        self.words.say(id, &values)
    }

    /// Whether the person has a seat, so that room and video conference concern them.
    fn has_seat(&self) -> bool {
        let kinds =
            [MailKind::Registered, MailKind::Promoted, MailKind::Updated, MailKind::Reminder, MailKind::Message];
        self.row.waiting_position.is_none() && kinds.contains(&self.row.kind)
    }

    /// What the date is about.
    pub(super) fn title(&self) -> Option<String> {
        in_language(&self.row.date.titles, &self.row.language)
    }

    /// Where the room is.
    pub(super) fn room(&self) -> Option<String> {
        in_language(&self.row.date.rooms, &self.row.language)
    }

    pub(super) fn letter(&self) -> Letter {
        let heading = self.say(name_of(self.row.kind));
        let mut blocks = vec![Block::Paragraph(self.say(self.greeting()))];
        let text = self.say(&format!("{}.text", name_of(self.row.kind)));
        blocks.extend(text.split("\n\n").map(|paragraph| Block::Paragraph(paragraph.replace('\n', " "))));
        blocks.extend(self.message());
        blocks.push(Block::Facts(self.facts()));
        blocks.extend(self.standing().map(Block::Paragraph));
        blocks.extend(self.links());
        blocks.push(Block::Paragraph(self.say(self.footer())));
        Letter { lang: self.words.lang, subject: self.say_with("subject", "heading", &heading), heading, blocks }
    }

    /// Without the name where nobody knows yet whose address it is: anybody could write anything to anyone in its place.
    fn greeting(&self) -> &'static str {
        if self.row.kind == MailKind::Confirm { "greeting-nameless" } else { "greeting" }
    }

    fn footer(&self) -> &'static str {
        if self.row.kind == MailKind::Confirm { "footer-confirm" } else { "footer" }
    }

    fn message(&self) -> Option<Block> {
        let lines: Vec<String> = self.row.message.as_deref()?.lines().map(cleaned).collect();
        Some(Block::Quote(lines))
    }

    fn facts(&self) -> Vec<(String, String)> {
        let title = self.title().map(|title| (self.say("label-title"), title));
        let mut facts: Vec<_> = title.into_iter().chain([(self.say("label-when"), self.say("when"))]).collect();
        if self.has_seat() {
            let (label, place) = match self.row.attendance {
                Attendance::Online => ("label-online", self.row.date.online.clone()),
                Attendance::OnSite => ("label-room", self.room()),
            };
            facts.extend(place.map(|place| (self.say(label), cleaned(&place))));
        }
        facts
    }

    /// Where the person stands: what becomes of the calendar, or that they still wait.
    fn standing(&self) -> Option<String> {
        let waits = self.row.waiting_position.is_some();
        match (method(self.row), self.row.kind) {
            (Some(lotse_calendar::Method::Cancel), _) => Some(self.say("calendar-cancel")),
            (Some(_), _) => Some(self.say("calendar-request")),
            (None, MailKind::Updated | MailKind::Message) if waits => Some(self.say("still-waiting")),
            (None, _) => None,
        }
    }

    fn links(&self) -> Vec<Block> {
        let links = &self.row.links;
        let cancel = match self.row.kind {
            MailKind::Confirm => return self.link("link-confirm", links.confirm.as_deref()).into_iter().collect(),
            MailKind::Waiting => "link-leave",
            MailKind::Updated | MailKind::Message if self.row.waiting_position.is_some() => "link-leave",
            _ if self.has_seat() => "link-cancel",
            _ => return Vec::new(),
        };
        let private = Block::Paragraph(self.say("links-private"));
        let change = self.link("link-change", Some(&links.change));
        change.into_iter().chain(self.link(cancel, Some(&links.cancel))).chain([private]).collect()
    }

    fn link(&self, id: &str, address: Option<&str>) -> Option<Block> {
        address.map(|address| Block::Link(self.say(id), cleaned(address)))
    }
}

/// The message of a kind in mail.ftl; its `.text` says more.
fn name_of(kind: MailKind) -> &'static str {
    match kind {
        MailKind::Confirm => "confirm",
        MailKind::Registered => "registered",
        MailKind::Waiting => "waiting",
        MailKind::Promoted => "promoted",
        MailKind::Updated => "updated",
        MailKind::Cancelled => "cancelled",
        MailKind::DateCancelled => "date-cancelled",
        MailKind::Reminder => "reminder",
        MailKind::Message => "message",
        MailKind::Materials => "materials",
    }
}

/// The text in the language of `tag` or the nearest; in any, before there is none.
fn in_language(texts: &BTreeMap<String, String>, tag: &str) -> Option<String> {
    let near = chain(tag).find_map(|tag| texts.get(tag));
    near.or_else(|| texts.values().next()).map(|text| cleaned(text)).filter(|text| !text.is_empty())
}
