// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse check`

use clap::ValueEnum;
use lotse_publisher::load::Sources;
use lotse_publisher::problem::has_errors;
use lotse_publisher::{check, report};

use super::say;
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    /// How problems are printed.
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    /// Warnings count as problems.
    #[arg(long)]
    strict: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

pub fn run(general: &General, arguments: &Arguments) -> Done {
    let (sources, found) = Sources::read(&general.root)?;
    let (_, problems) = check(&sources, general.today(), found);
    say(&match arguments.format {
        Format::Human => report::human::render(&problems, &sources, general.lang()),
        Format::Json => report::json::render(&problems, general.lang()),
    });
    let bad = has_errors(&problems) || (arguments.strict && !problems.is_empty());
    Ok(if bad { PROBLEMS } else { 0 })
}
