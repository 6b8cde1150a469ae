// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Registering, on both engines and over HTTP.

#![expect(clippy::unwrap_used, reason = "what the tests share may fail loudly, as the tests themselves may")]

mod boards;
mod cafe;
mod deletion;
mod description;
#[cfg(unix)]
mod durable;
mod engines;
mod erasure;
mod hostile;
mod http;
mod links;
mod mail;
mod organising;
mod outbox;
mod postgres;
mod seats;
#[cfg(unix)]
mod served;
mod waiting;
