// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse releases` and `lotse rollback`

use std::fmt::Write;
use std::path::PathBuf;

use clap::ValueEnum;
use lotse_publisher::problem::{Lang, Message};
use lotse_publisher::release::{Found, Refused, list, rollback};

use super::{say, warn};
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    /// The folder that visitors read.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// How the list is printed.
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(clap::Args)]
pub struct Rollback {
    /// The release, or the beginning of its name; otherwise the one before the current one.
    release: Option<String>,
    /// The folder that visitors read.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
}

/// Lists releases, newest first.
pub fn run(general: &General, Arguments { to, format }: &Arguments) -> Done {
    if !to.is_dir() {
        let to = to.display();
        return Err(Message::new(format!("Den Ordner `{to}` gibt es nicht."), format!("there is no folder `{to}`")));
    }
    let found = list(to);
    say(&match format {
        Format::Human => found.iter().map(|found| human(found, general.lang())).collect(),
        Format::Json => json(&found),
    });
    Ok(0)
}

fn human(found: &Found, lang: Lang) -> String {
    let mark = if found.is_current { "*" } else { " " };
    let Some(record) = &found.record else {
        let damaged = if lang == Lang::De { "beschädigt" } else { "damaged" };
        return format!("{mark} {}  {damaged}\n", found.id);
    };
    let mut out = format!("{mark} {}  {}  {}\n", record.id, record.at, record.by);
    for change in &record.changes {
        let _ = writeln!(out, "    {}", if lang == Lang::De { &change.de } else { &change.en });
    }
    out
}

fn json(found: &[Found]) -> String {
    let rows = found.iter().map(|found| match &found.record {
        Some(record) => serde_json::json!({
            "id": record.id, "at": record.at, "by": record.by, "site": record.site, "changes": record.changes,
            "current": found.is_current, "damaged": false,
        }),
        None => serde_json::json!({ "id": found.id, "current": found.is_current, "damaged": true }),
    });
    format!("{}\n", serde_json::Value::Array(rows.collect()))
}

/// Shows an earlier release again.
pub fn run_rollback(general: &General, Rollback { release, to }: &Rollback) -> Done {
    match rollback(to, release.as_deref()) {
        Ok(record) => {
            let message = Message::new(
                format!("Es gilt wieder: {} von {}", record.id, record.by),
                format!("there again: {} by {}", record.id, record.by),
            );
            warn(general, &message);
            say(&format!("{}\n", record.id));
            Ok(0)
        }
        Err(refused @ (Refused::Unknown(..) | Refused::Damaged(..))) => {
            warn(general, &refused.message(to));
            Ok(PROBLEMS)
        }
        Err(refused) => Err(refused.message(to)),
    }
}
