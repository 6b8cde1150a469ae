// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The command `lotse`. What each subcommand does stands in `commands/`.

mod commands;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use lotse_publisher::problem::{Lang, Message};
use toml_edit::Date;

use commands::{build, check, export, graph, index, labels, new, preview, publish, releases, search, translations};

/// Checks and publishes the content of OX-Lotse.
#[derive(Parser)]
#[command(name = "lotse", version)]
struct Arguments {
    #[command(flatten)]
    general: General,
    #[command(subcommand)]
    command: Command,
}

/// What every subcommand understands.
#[derive(clap::Args)]
struct General {
    /// The folder that holds `content` and `locales`.
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// The language of messages, and for `index` and `export` that of the documents.
    #[arg(id = "lang", long = "lang", global = true, value_enum, default_value = "de", value_name = "LANG")]
    language: Language,
    /// Takes this day for today, for tests.
    #[arg(long, global = true, hide = true, value_parser = parse_day, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

/// What `--lang` takes.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Language {
    De,
    En,
    /// For documents; messages stay German.
    Da,
}

impl General {
    /// The language of messages.
    fn lang(&self) -> Lang {
        match self.language {
            Language::De | Language::Da => Lang::De,
            Language::En => Lang::En,
        }
    }

    /// The language of documents.
    fn tag(&self) -> &'static str {
        match self.language {
            Language::De => "de",
            Language::En => "en",
            Language::Da => "da",
        }
    }

    /// The day on which content is looked at.
    fn today(&self) -> Date {
        self.today.unwrap_or_else(|| day(jiff::ZonedDateTime::now().date()))
    }
}

#[derive(Subcommand)]
enum Command {
    /// Lists all problems. Exit code 0: none; 1: some; 2: nothing could be checked.
    Check(check::Arguments),
    /// Checks, then writes the published files; on an error writes nothing.
    Build(build::Arguments),
    /// Writes something of the content for another program.
    Export(export::Arguments),
    /// Draws a guide, as SVG or Mermaid.
    Graph(graph::Arguments),
    /// Makes a search index out of documents, one JSON object a line.
    Index(index::Arguments),
    /// Compares labels with the product's own language files.
    Labels(labels::Arguments),
    /// Begins something new from a pattern.
    New(new::Arguments),
    /// Serves the widget with drafts and all on this machine, and shows problems in it; saved files appear at once.
    Preview(preview::Arguments),
    /// Checks, then shows visitors the content as it is now, in one step.
    Publish(publish::Arguments),
    /// Lists what was published, by whom, and what changed.
    Releases(releases::Arguments),
    /// Shows visitors an earlier release again.
    Rollback(releases::Rollback),
    /// Searches an index: queries by line on the standard input, a JSON array of ids a line on the standard output.
    Search(search::Arguments),
    /// Lists how each translation stands to the German words, or accepts translations.
    Translations(translations::Arguments),
}

/// Publishing makes and drops millions of small texts: with the allocator of the system it takes a fifth more processor time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What a subcommand came to: its exit code, or why nothing could be done, which is exit code 2.
type Done = Result<u8, Message>;

/// Exit code: there are problems.
const PROBLEMS: u8 = 1;
/// Exit code: wrong call, or nothing there to work on.
const IMPOSSIBLE: u8 = 2;

fn main() -> ExitCode {
    let Arguments { general, command } = Arguments::parse();
    let done = match &command {
        Command::Check(arguments) => check::run(&general, arguments),
        Command::Build(arguments) => build::run(&general, arguments),
        Command::Export(arguments) => export::run(&general, arguments),
        Command::Graph(arguments) => graph::run(&general, arguments),
        Command::Index(arguments) => index::run(&general, arguments),
        Command::Labels(arguments) => labels::run(&general, arguments),
        Command::New(arguments) => new::run(&general, arguments),
        Command::Preview(arguments) => preview::run(&general, arguments),
        Command::Publish(arguments) => publish::run(&general, arguments),
        Command::Releases(arguments) => releases::run(&general, arguments),
        Command::Rollback(arguments) => releases::run_rollback(&general, arguments),
        Command::Search(arguments) => search::run(&general, arguments),
        Command::Translations(arguments) => translations::run(&general, arguments),
    };
    ExitCode::from(done.unwrap_or_else(|message| {
        commands::warn(&general, &message);
        IMPOSSIBLE
    }))
}

fn parse_day(text: &str) -> Result<Date, String> {
    text.parse::<jiff::civil::Date>().map(day).map_err(|error| error.to_string())
}

fn day(date: jiff::civil::Date) -> Date {
    let part = |n: i8| u8::try_from(n).unwrap_or_default();
    Date { year: u16::try_from(date.year()).unwrap_or_default(), month: part(date.month()), day: part(date.day()) }
}
