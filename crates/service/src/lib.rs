// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The server of OX-Lotse: hands out the widget's files and the published content, and takes registrations for the OX Café.
//!
//! Files come from two folders (see [`Config`]) and go out precompressed, with the headers that a
//! strict host page needs. What an operator has to know stands in `docs/betrieb/`.

mod app;
pub mod config;
mod error;
mod files;
pub mod mail;
mod metrics;
mod organisers;
pub mod password;
pub mod precompress;
mod probes;
pub mod registration;
mod server;

pub use app::{app, app_at};
pub use config::Config;
pub use server::serve;
