// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse publish`

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use lotse_publisher::build::{self, Audience};
use lotse_publisher::check;
use lotse_publisher::load::Sources;
use lotse_publisher::problem::{Lang, Message, has_errors};
use lotse_publisher::release::{Outcome, Refused, publish};

use super::build::refuse;
use super::{say, warn};
use crate::{Done, General};

#[derive(clap::Args)]
pub struct Arguments {
    /// The folder that visitors read; absent, empty, or written by `lotse` before.
    #[arg(long, value_name = "DIR")]
    to: PathBuf,
    /// Who publishes; otherwise the name that git knows.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

pub fn run(general: &General, Arguments { to, by }: &Arguments) -> Done {
    let (sources, found) = Sources::read(&general.root)?;
    let (content, problems) = check(&sources, general.today(), found);
    if has_errors(&problems) {
        return Ok(refuse(general, &problems, &sources));
    }
    let files = build::build(&content, Audience::Readers).map_err(|error| Refused::Io(error).message(to))?;
    let by = by.clone().or_else(|| git_name(&general.root)).unwrap_or_else(|| "unbekannt".to_owned());
    let at = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string();
    match publish(to, &files, &by, &at).map_err(|refused| refused.message(to))? {
        Outcome::Unchanged(id) => {
            let message = Message::new(
                format!("Es hat sich nichts geändert. Es gilt weiter: {id}"),
                format!("nothing has changed; still there: {id}"),
            );
            warn(general, &message);
            say(&format!("{id}\n"));
        }
        Outcome::Published(record, vanished) => {
            for id in vanished {
                warn(general, &gone(&id));
            }
            let mut changes = String::new();
            for change in &record.changes {
                let words = if general.lang() == Lang::De { &change.de } else { &change.en };
                let _ = writeln!(changes, "{words}");
            }
            warn(general, &Message::new(changes.clone(), changes));
            say(&format!("{}\n", record.id));
        }
    }
    Ok(0)
}

fn gone(id: &str) -> Message {
    Message::new(
        format!(
            "Achtung: Die Anleitung `{id}` gibt es nicht mehr, und Links auf sie führen zur Startseite. Legen Sie content/guides/{id}.toml mit `moved-to = \"…\"` oder `retired = true` an."
        ),
        format!(
            "mind: guide `{id}` is gone, and links to it lead home; create content/guides/{id}.toml with `moved-to = \"…\"` or `retired = true`"
        ),
    )
}

fn git_name(root: &Path) -> Option<String> {
    let output = Command::new("git").arg("-C").arg(root).args(["config", "user.name"]).output().ok()?;
    let name = String::from_utf8(output.stdout).ok()?.trim().to_owned();
    (!name.is_empty()).then_some(name)
}
