// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mails about registrations: from a row of the outbox to a message with its calendar entry, and from there on its way.
//!
//! Composing is pure: the same row at the same moment gives the same bytes. What the calendars of OX App Suite and Thunderbird ask of an
//! invitation decides its shape: METHOD:REQUEST, From equal to ORGANIZER, one ATTENDEE, `text/calendar` as the last
//! alternative. Private links stand in the text only, since calendars are shared.

mod calendar;
mod compose;
mod html;
mod letter;
mod plain;
pub(crate) mod times;
mod transport;
mod words;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use compose::{ComposeError, compose};
pub use transport::{FileMail, Mail, MailStartError, MemoryMail, SmtpMail};
