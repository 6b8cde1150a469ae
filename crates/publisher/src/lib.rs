// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The publisher: it loads what authors wrote, checks it, and writes what the widget reads.
//!
//! The way through: [`load`] reads files into [`load::Content`], [`checks`] look at it, [`text`] turns words into blocks,
//! [`build`] makes the published files. Every fault is a [`problem::Problem`]; [`report`] prints them.

pub mod authored;
pub mod build;
pub mod cafe;
pub mod captions;
pub mod checks;
pub mod graph;
pub mod labels;
pub mod load;
pub mod media;
pub mod new;
pub mod pages;
pub mod preview;
pub mod problem;
pub mod release;
pub mod report;
pub mod scorm;
pub mod search;
pub mod source;
pub mod suggest;
pub mod text;
pub mod translations;
pub mod wanted;
pub mod ways;

use toml_edit::Date;

use crate::load::{Content, Sources};
use crate::problem::Problem;

/// Parses and checks all content; `found` are the problems that reading the files brought.
pub fn check(sources: &Sources, today: Date, found: Vec<Problem>) -> (Content<'_>, Vec<Problem>) {
    let (content, loaded) = Content::load(sources, today);
    let mut problems = found;
    problems.extend(loaded);
    problems.extend(checks::check(&content));
    problem::sort(&mut problems);
    (content, problems)
}
