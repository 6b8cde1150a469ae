// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A row of the outbox as a message (RFC 5322) with its parts.

use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::ContentTransferEncoding::{self, Base64, QuotedPrintable};
use lettre::message::header::{ContentDisposition, ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder, MultiPart, SinglePart, SinglePartBuilder};
use lettre::{Address, Message};
use lotse_calendar::{Method, Moment};
use lotse_model::registration::{EmailAddress, cleaned};

use super::calendar::{entry, method};
use super::html::html;
use super::letter::{Letter, Writer};
use super::plain::plain;
use crate::registration::outbox::{MailKind, OutboxRow};

/// Why there can be no message of a row. No try will change that. The texts hold no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ComposeError {
    /// The mailbox that invites is no mail address.
    #[error("the organiser's mailbox is no mail address")]
    Organizer,
    /// The attendee's address is none for lettre.
    #[error("the attendee's mail address is not accepted")]
    Attendee,
    /// Start or end is no moment.
    #[error("the start or the end of the date is no RFC 3339 time")]
    Times,
}

/// When a date begins and ends.
#[derive(Clone, Copy)]
pub(super) struct Times {
    pub(super) start: Moment,
    pub(super) end: Moment,
}

/// The message of `row`, written at `now`.
///
/// # Errors
/// The row holds something that is no address or no time.
pub fn compose(row: &OutboxRow, now: Timestamp) -> Result<Message, ComposeError> {
    let times = Times { start: moment(&row.date.start)?, end: moment(&row.date.end)? };
    let organizer = EmailAddress::try_from(row.date.organizer.mail.clone()).map_err(|_| ComposeError::Organizer)?;
    let writer = Writer::new(row, times);
    let letter = writer.letter();
    let calendar = method(row).map(|method| (method, entry(&writer, method, times, now)));
    let builder = headers(row, &organizer, &letter, now)?;
    // lettre refuses a message without sender or recipient only.
    Ok(builder.multipart(parts(row, &letter, calendar)).expect("From and To are set above"))
}

fn moment(text: &str) -> Result<Moment, ComposeError> {
    text.parse().map_err(|_| ComposeError::Times)
}

fn headers(
    row: &OutboxRow,
    organizer: &EmailAddress,
    letter: &Letter,
    now: Timestamp,
) -> Result<MessageBuilder, ComposeError> {
    let from = address(organizer).ok_or(ComposeError::Organizer)?;
    let to = address(&row.to).ok_or(ComposeError::Attendee)?;
    // Control characters are stripped first: lettre panics on a line end in a name.
    let from = Mailbox::new(Some(cleaned(&row.date.organizer.name)).filter(|name| !name.is_empty()), from);
    // Nobody has confirmed yet that the name belongs to the address.
    let name = (row.kind != MailKind::Confirm).then(|| cleaned(row.name.as_str()));
    Ok(Message::builder()
        .from(from)
        .to(Mailbox::new(name, to))
        .subject(letter.subject.clone())
        .date(SystemTime::UNIX_EPOCH + Duration::from_secs(now.as_second().try_into().unwrap_or(0)))
        .message_id(Some(format!("<{}@{}>", local_id(row), organizer.domain())))
        // RFC 3834: out-of-office programs do not answer such mail.
        .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into())))
}

fn address(address: &EmailAddress) -> Option<Address> {
    address.as_str().parse().ok()
}

/// Named after the row, so that a second delivery is recognisable, and after the registration, so that a new database, whose
/// rows count from 1 again, makes no old name again: mail servers drop what they have seen.
fn local_id(row: &OutboxRow) -> String {
    let uid: String = row.uid.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("lotse.{}.{uid}", row.id)
}

/// Text, HTML and calendar as alternatives, the richest last; after them the entry as a file, for programs that know no invitations.
fn parts(row: &OutboxRow, letter: &Letter, calendar: Option<(Method, String)>) -> MultiPart {
    // Boundaries are named after the row, so that equal rows give equal bytes. `=_` is in no encoded part (RFC 2045, 6.7).
    let boundary = |part: &str| format!("=_{part}-{}", local_id(row));
    let words = MultiPart::alternative()
        .boundary(boundary("words"))
        .singlepart(encoded("text/plain; charset=utf-8", QuotedPrintable).body(plain(letter)))
        .singlepart(encoded("text/html; charset=utf-8", QuotedPrintable).body(html(letter)));
    let Some((method, entry)) = calendar else {
        return words;
    };
    let media_type = format!("text/calendar; charset=utf-8; method={}", method.as_str());
    let file = ContentDisposition::attachment(&format!("{}.ics", file_name(&row.date.id)));
    // base64, as line lengths and line ends of a calendar mean something.
    let invitation = encoded(&media_type, Base64).body(entry.clone());
    let attachment = encoded("application/ics", Base64).header(file).body(entry);
    MultiPart::mixed().boundary(boundary("parts")).multipart(words.singlepart(invitation)).singlepart(attachment)
}

/// Never left as it is: what organisers write shall not be able to end its part.
fn encoded(media_type: &str, encoding: ContentTransferEncoding) -> SinglePartBuilder {
    let media_type = ContentType::parse(media_type).expect("the media types above are written rightly");
    SinglePart::builder().header(media_type).header(encoding)
}

/// The id of the date, which has no other characters; held so in case that `cafe.json` was made by hand.
fn file_name(id: &str) -> String {
    id.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect()
}
