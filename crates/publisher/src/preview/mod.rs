// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse preview`: the real widget with the content as it is on the disk now, for those who write it.
//!
//! [`watch`] tells which files were saved, [`rebuild`] makes a new [`kept::Kept`] of them: for one guide in [`part`], which is
//! quick, then everything in [`full`]. [`mend`] and [`notes`] make content with faults presentable. [`server`] shows it.

mod answers;
mod concerns;
mod full;
mod graph_of;
mod guide_page;
mod kept;
mod list_page;
mod mend;
mod notes;
mod page;
mod part;
mod ranges;
mod rebuild;
mod server;
mod show;
mod start_up;
mod watch;
mod words;

pub use start_up::{Preview, Settings, WIDGET};
