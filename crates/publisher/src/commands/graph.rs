// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse graph`

use std::fs;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use lotse_publisher::graph;
use lotse_publisher::load::{Content, Sources};
use lotse_publisher::problem::{Lang, Message};

use super::{say, warn};
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    /// The guide, as its file is called. Exit code 1 if there is none of that name.
    id: String,
    /// SVG is drawn here; Mermaid is drawn by the page that shows it.
    #[arg(long, value_enum, default_value = "svg")]
    format: Format,
    /// A file to write to, instead of the standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Lets each step of an SVG lead to itself in the widget.
    #[arg(long)]
    links: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Svg,
    Mermaid,
}

/// A guide with faults is drawn too: that is when a picture helps most.
pub fn run(general: &General, Arguments { id, format, out, links }: &Arguments) -> Done {
    let (sources, _) = Sources::read(&general.root)?;
    let (content, _) = Content::load(&sources, general.today());
    let guide = match graph::find(&content, id) {
        Ok(guide) => guide,
        Err(message) => {
            warn(general, &message);
            return Ok(PROBLEMS);
        }
    };
    let lang = match general.lang() {
        Lang::De => "de",
        Lang::En => "en",
    };
    let picture = match format {
        Format::Svg => graph::svg(&content, guide, lang, *links),
        Format::Mermaid => graph::mermaid(&content, guide, lang),
    };
    match out {
        Some(file) => write(general, file, &picture)?,
        None => say(&picture),
    }
    Ok(0)
}

fn write(general: &General, file: &Path, picture: &str) -> Result<(), Message> {
    let name = file.display();
    fs::write(file, picture).map_err(|error| {
        Message::new(
            format!("`{name}` lässt sich nicht schreiben: {error}"),
            format!("`{name}` cannot be written: {error}"),
        )
    })?;
    warn(general, &Message::new(format!("`{name}` geschrieben"), format!("`{name}` written")));
    Ok(())
}
