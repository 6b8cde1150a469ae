// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The pages of the organisers, asked through the router as a browser does.

#![expect(clippy::unwrap_used, reason = "what the tests share may fail loudly, as the tests themselves may")]

mod access;
mod appointment;
mod dates;
mod letters;
mod lists;
mod people;
mod signing_in;
mod site;
mod stored;
mod tidying;
mod undelivered;
