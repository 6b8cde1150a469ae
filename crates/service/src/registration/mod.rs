// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registering for the OX Café: seats, waiting list, links in mails, outbox, deletion.
//!
//! [`Registrations`] is what everybody else uses. Behind it, each act is a function on a
//! [`Session`](store::Session), that is inside one transaction of the [`Store`](store::Store).

pub(crate) mod api;
mod attend;
mod board;
mod counts;
mod dates;
mod deletion;
mod erasure;
mod insert;
mod mailing;
mod organise;
pub mod outbox;
mod record;
mod refusal;
mod register;
mod registrations;
mod seats;
pub mod store;
pub(crate) mod token;
mod undelivered;
pub mod worker;

pub use api::{Clock, PublishedCafe, description};
pub use attend::{Change, Own};
pub use board::{Acted, Added, Audience, Board, Letter, PersonAct};
pub use counts::{DateCounts, SeatCounts};
pub use dates::{Date, Offer, PublishedDate};
pub use erasure::Stored;
pub use organise::Message;
pub use record::{Record, State};
pub use refusal::Refusal;
pub use register::{HOLD, NewRegistration, Proof};
pub use registrations::Registrations;
pub use undelivered::Undelivered;
