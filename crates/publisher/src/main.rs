// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The command `lotse`: `check`, `build` and `new`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use lotse_publisher::build::{self, write::Refused};
use lotse_publisher::load::{Content, Sources};
use lotse_publisher::problem::{Lang, Message, Problem, has_errors};
use lotse_publisher::{check, new, report};
use toml_edit::Date;

/// Checks and publishes the content of OX-Lotse.
#[derive(Parser)]
#[command(name = "lotse", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// The folder that holds `content` and `locales`.
    #[arg(long, global = true, default_value = ".", value_name = "DIR")]
    root: PathBuf,
    /// The language of messages.
    #[arg(long, global = true, value_enum, default_value = "de")]
    lang: Lang,
    /// Takes this day for today, for tests.
    #[arg(long, global = true, hide = true, value_parser = parse_day, value_name = "YYYY-MM-DD")]
    today: Option<Date>,
}

#[derive(Subcommand)]
enum Command {
    /// Lists all problems. Exit code 0: none; 1: some; 2: nothing could be checked.
    Check {
        /// How they are printed.
        #[arg(long, value_enum, default_value = "human")]
        format: Format,
        /// Warnings count as problems.
        #[arg(long)]
        strict: bool,
    },
    /// Checks, then writes the published files; on an error writes nothing.
    Build {
        /// Where to; absent, empty, or written by `lotse build` before.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Begins something new from a pattern.
    New {
        #[command(subcommand)]
        what: New,
    },
}

#[derive(Subcommand)]
enum New {
    /// A guide: its way and its words. Refused with exit code 1 if there is one of that name.
    Guide {
        /// Its name: a-z, 0-9 and -, beginning with a letter.
        id: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

const PROBLEMS: u8 = 1;
const IMPOSSIBLE: u8 = 2;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.command {
        Command::Check { format, strict } => run_check(&arguments, *format, *strict),
        Command::Build { out } => run_build(&arguments, out),
        Command::New { what: New::Guide { id } } => run_new(&arguments, id),
    };
    ExitCode::from(done.unwrap_or_else(|message| {
        say(&mut std::io::stderr(), &format!("{}\n", message.text(arguments.lang)));
        IMPOSSIBLE
    }))
}

fn run_check(arguments: &Arguments, format: Format, strict: bool) -> Result<u8, Message> {
    let (sources, found) = Sources::read(&arguments.root)?;
    let (_, problems) = check(&sources, today(arguments), found);
    let text = match format {
        Format::Human => report::human::render(&problems, &sources, arguments.lang),
        Format::Json => report::json::render(&problems, arguments.lang),
    };
    say(&mut std::io::stdout(), &text);
    let bad = has_errors(&problems) || (strict && !problems.is_empty());
    Ok(if bad { PROBLEMS } else { 0 })
}

fn run_build(arguments: &Arguments, out: &Path) -> Result<u8, Message> {
    let (sources, found) = Sources::read(&arguments.root)?;
    let (content, problems) = check(&sources, today(arguments), found);
    if has_errors(&problems) {
        return Ok(refuse_build(&problems, &sources, arguments.lang));
    }
    let files = build::build(&content).map_err(|error| unwritable(out, &Refused::Io(error)))?;
    build::write::write(out, &files).map_err(|refused| unwritable(out, &refused))?;
    let (count, folder) = (files.len(), out.display());
    let done = Message::new(
        format!("{count} Dateien in `{folder}`; {}", report::count_line(&problems, Lang::De)),
        format!("{count} files in `{folder}`; {}", report::count_line(&problems, Lang::En)),
    );
    say(&mut std::io::stderr(), &format!("{}\n", done.text(arguments.lang)));
    Ok(0)
}

fn refuse_build(problems: &[Problem], sources: &Sources, lang: Lang) -> u8 {
    let nothing = Message::new("Es wurde nichts geschrieben.", "nothing was written");
    say(&mut std::io::stderr(), &format!("{}{}\n", report::human::render(problems, sources, lang), nothing.text(lang)));
    PROBLEMS
}

/// What is already there need not be free of errors: one can begin a guide while another is unfinished.
fn run_new(arguments: &Arguments, id: &str) -> Result<u8, Message> {
    let (sources, _) = Sources::read(&arguments.root)?;
    let (content, _) = Content::load(&sources, today(arguments));
    let (text, code) = match new::guide(&content, id, in_half_a_year(today(arguments))) {
        Ok(files) => (files.iter().map(|path| format!("{}\n", path.display())).collect(), 0),
        Err(message) => (format!("{}\n", message.text(arguments.lang)), PROBLEMS),
    };
    let mut to: Box<dyn Write> = if code == 0 { Box::new(std::io::stdout()) } else { Box::new(std::io::stderr()) };
    say(&mut to, &text);
    Ok(code)
}

/// The first of the month, so that dates stay easy to read.
fn in_half_a_year(today: Date) -> Date {
    let month = u16::from(today.month) + 6;
    let (year, month) = if month > 12 { (today.year + 1, month - 12) } else { (today.year, month) };
    Date { year, month: u8::try_from(month).unwrap_or(1), day: 1 }
}

fn unwritable(out: &Path, refused: &Refused) -> Message {
    let out = out.display();
    match refused {
        Refused::Foreign(_) => Message::new(
            format!(
                "In `{out}` liegen Dateien, die nicht von `lotse build` stammen. Nennen Sie mit --out einen leeren oder neuen Ordner."
            ),
            format!("`{out}` holds files that `lotse build` did not write; name an empty or new folder with --out"),
        ),
        Refused::Io(error) => Message::new(
            format!("In `{out}` lässt sich nicht schreiben: {error}"),
            format!("`{out}` cannot be written: {error}"),
        ),
    }
}

fn today(arguments: &Arguments) -> Date {
    arguments.today.unwrap_or_else(|| day(jiff::Zoned::now().date()))
}

fn parse_day(text: &str) -> Result<Date, String> {
    text.parse::<jiff::civil::Date>().map(day).map_err(|error| error.to_string())
}

fn day(date: jiff::civil::Date) -> Date {
    let part = |n: i8| u8::try_from(n).unwrap_or_default();
    Date { year: u16::try_from(date.year()).unwrap_or_default(), month: part(date.month()), day: part(date.day()) }
}

/// Prints; a reader that has gone away, as `head` does, is no fault.
fn say(to: &mut dyn Write, text: &str) {
    let _ = to.write_all(text.as_bytes());
}
