// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the server answers, asked through its router and once through a real connection.

#![expect(clippy::unwrap_used, reason = "what the tests share may fail loudly, as the tests themselves may")]

mod caching;
#[cfg(unix)]
mod command;
mod cors;
mod encodings;
mod files;
mod headers;
mod listener;
mod precompressing;
mod probes;
mod ranges;
mod site;
