// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse new`

use clap::Subcommand;
use lotse_publisher::load::{Content, Sources};
use lotse_publisher::new;
use toml_edit::Date;

use super::{say, warn};
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A guide: its way and its words. Refused with exit code 1 if there is one of that name.
    Guide {
        /// Its name: a-z, 0-9 and -, beginning with a letter.
        id: String,
    },
}

/// What is already there need not be free of errors: one can begin a guide while another is unfinished.
pub fn run(general: &General, Arguments { what: What::Guide { id } }: &Arguments) -> Done {
    let (sources, _) = Sources::read(&general.root)?;
    let (content, _) = Content::load(&sources, general.today());
    match new::guide(&content, id, in_half_a_year(general.today())) {
        Ok(files) => {
            say(&files.iter().map(|path| format!("{}\n", path.display())).collect::<String>());
            Ok(0)
        }
        Err(message) => {
            warn(general, &message);
            Ok(PROBLEMS)
        }
    }
}

/// The first of the month, so that dates stay easy to read.
fn in_half_a_year(today: Date) -> Date {
    let month = u16::from(today.month) + 6;
    let (year, month) = if month > 12 { (today.year + 1, month - 12) } else { (today.year, month) };
    Date { year, month: u8::try_from(month).unwrap_or(1), day: 1 }
}
