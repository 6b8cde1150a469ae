// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The subcommands: each reads its arguments, calls the library, prints, and gives the exit code.

pub mod build;
pub mod check;
pub mod export;
pub mod graph;
pub mod index;
pub mod labels;
pub mod new;
pub mod preview;
pub mod publish;
pub mod releases;
pub mod search;
pub mod translations;

use std::io::Write;

use lotse_publisher::problem::Message;

use crate::General;

/// Prints a result.
pub fn say(text: &str) {
    print(&mut std::io::stdout(), text);
}

/// Prints what is beside the result: progress, refusals, problems.
pub fn warn(general: &General, message: &Message) {
    print(&mut std::io::stderr(), &format!("{}\n", message.text(general.lang())));
}

/// A reader that has gone away, as `head` does, is no fault.
fn print(to: &mut dyn Write, text: &str) {
    let _ = to.write_all(text.as_bytes());
}
