// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The label contract: what menus and buttons say is read out of the product's own language files, and what moved from one
//! version to the next is reported with every guide, step and language that cites it.

mod archive;
mod compare;
mod parse;
mod usage;
mod write;

pub use archive::{Broken, Pack, open};
pub use compare::{Finding, Moved, compare};
pub use usage::{Usage, usage};
pub use write::rewrite;

/// The file that `lotse labels thunderbird` keeps.
pub const FILE: &str = "content/labels/thunderbird.toml";

#[cfg(test)]
mod tests;
