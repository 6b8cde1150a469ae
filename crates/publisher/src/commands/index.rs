// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse index`

use std::fs;
use std::path::{Path, PathBuf};

use lotse_publisher::build::search;
use lotse_publisher::problem::Message;
use lotse_publisher::search::{documents, groups};
use lotse_search::{Group, build};

use super::warn;
use crate::{Done, General};

#[derive(clap::Args)]
pub struct Arguments {
    /// The documents, one JSON object a line: {"id", "title", "headings": [], "text"}.
    #[arg(long, value_name = "F.jsonl")]
    documents: PathBuf,
    /// The file to write.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Words that stand for each other: a group a line, comma-separated.
    #[arg(long, value_name = "F.txt")]
    synonyms: Option<PathBuf>,
}

pub fn run(general: &General, Arguments { documents, out, synonyms }: &Arguments) -> Done {
    let read = documents::read(&documents.display().to_string(), &text(documents)?)?;
    let groups = read_groups(synonyms.as_deref())?;
    let built = build(search::language(general.tag()), &read, &groups).map_err(|error| {
        Message::new(format!("Daraus wird kein Suchindex: {error}"), format!("no index can be made: {error}"))
    })?;
    let bundle = built.bundle();
    let name = out.display();
    fs::write(out, &bundle).map_err(|error| {
        Message::new(
            format!("`{name}` lässt sich nicht schreiben: {error}"),
            format!("`{name}` cannot be written: {error}"),
        )
    })?;
    let (count, bytes) = (read.len(), bundle.len());
    warn(
        general,
        &Message::new(
            format!("{count} Dokumente in `{name}`, {bytes} Bytes"),
            format!("{count} documents in `{name}`, {bytes} bytes"),
        ),
    );
    Ok(0)
}

/// The groups of a file; none without one.
pub fn read_groups(file: Option<&Path>) -> Result<Vec<Group>, Message> {
    file.map_or(Ok(Vec::new()), |file| Ok(groups::read(&text(file)?)))
}

fn text(file: &Path) -> Result<String, Message> {
    fs::read_to_string(file).map_err(|error| unreadable(file, &error))
}

/// A file cannot be read, or is not text.
pub fn unreadable(file: &Path, error: &std::io::Error) -> Message {
    let file = file.display();
    Message::new(format!("`{file}` lässt sich nicht lesen: {error}"), format!("`{file}` cannot be read: {error}"))
}
