// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask`: sets up what the project needs, builds, serves, checks, tests and measures it.

mod bench;
mod bundle;
mod check;
mod content;
mod labels;
mod measure;
mod places;
mod process;
mod serve;
mod setup;
mod sizes;
mod stamp;
mod steps;
mod test;
mod thunderbird;
mod videos;
mod widget;

use std::ffi::OsString;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use crate::places::Places;
use crate::steps::Steps;

const USAGE: &str = "\
cargo xtask COMMAND

  setup [--tests]      install what is missing: wasm target, crates, trunk, wasm-bindgen, wasm-split, npm packages;
                       with --tests also rustfmt, clippy, Chromium, Firefox ESR, PostgreSQL and Python (Debian, as root)
  build                setup, then the widget and the content into dist/
  serve [--port 8080]  build, then a page of a pretend intranet with the widget
  check                format, clippy, size budgets, content
  test                 setup --tests, build, check, and all tests
  test --thunderbird   only the invitations in mails, in a real Thunderbird (Debian, as root)
  videos [ID...]       records the training videos anew, all or these, in a real Thunderbird (Debian, as root);
                       with --captions only their captions and chapters, from the times of the last recording
  bench [--json]       what is measured against the budgets of the design
  bundle               names, minifies and completes a build; Trunk calls this one
";

enum Call {
    Help,
    Setup { tests: bool },
    Build,
    Bundle,
    Serve { port: u16 },
    Check,
    Test { thunderbird: bool },
    Videos(videos::Wanted),
    Bench { json: bool },
}

fn main() -> ExitCode {
    let call = match read_call(lexopt::Parser::from_env()) {
        Ok(call) => call,
        Err(error) => {
            eprintln!("error: {error}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match obey(call) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // `{:#}` joins the causes; a backtrace would tell a developer nothing about a missing tool.
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn read_call(mut arguments: lexopt::Parser) -> Result<Call> {
    let Some(first) = arguments.next()? else {
        return Ok(Call::Help);
    };
    let mut call = match first {
        Value(name) => named(&name)?,
        Long("help") | Short('h') => Call::Help,
        other => return Err(other.unexpected().into()),
    };
    while let Some(argument) = arguments.next()? {
        match (&mut call, argument) {
            (_, Long("help") | Short('h')) => call = Call::Help,
            (Call::Setup { tests }, Long("tests")) => *tests = true,
            (Call::Serve { port }, Long("port")) => *port = arguments.value()?.parse()?,
            (Call::Test { thunderbird }, Long("thunderbird")) => *thunderbird = true,
            (Call::Videos(wanted), Long("captions")) => wanted.only_captions = true,
            (Call::Videos(wanted), Value(id)) => wanted.ids.push(id.string()?),
            (Call::Bench { json }, Long("json")) => *json = true,
            (_, other) => return Err(other.unexpected().into()),
        }
    }
    Ok(call)
}

fn named(name: &OsString) -> Result<Call> {
    Ok(match name.to_str() {
        Some("help") => Call::Help,
        Some("setup") => Call::Setup { tests: false },
        Some("build") => Call::Build,
        Some("bundle") => Call::Bundle,
        Some("serve") => Call::Serve { port: 8080 },
        Some("check") => Call::Check,
        Some("test") => Call::Test { thunderbird: false },
        Some("videos") => Call::Videos(videos::Wanted::default()),
        Some("bench") => Call::Bench { json: false },
        _ => bail!("there is no command `{}`", name.to_string_lossy()),
    })
}

fn obey(call: Call) -> Result<()> {
    if let Call::Help = call {
        eprint!("{USAGE}");
        return Ok(());
    }
    let places = Places::find()?;
    let mut steps = Steps::default();
    match call {
        Call::Help => Ok(()),
        Call::Setup { tests } => setup::set_up(&places, &mut steps, tests),
        Call::Build => widget::set_up_and_build(&places, &mut steps),
        Call::Bundle => bundle::complete_staging(&places, &mut steps),
        Call::Serve { port } => serve::serve(&places, &mut steps, port),
        Call::Check => check::check_all(&places, &mut steps),
        Call::Test { thunderbird: false } => test::test_all(&places, &mut steps),
        Call::Test { thunderbird: true } => thunderbird::test(&places, &mut steps),
        Call::Videos(wanted) => videos::record(&places, &mut steps, &wanted),
        Call::Bench { json } => bench::measure_all(&places, &mut steps, json),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(arguments: &[&str]) -> Result<Call> {
        read_call(lexopt::Parser::from_args(arguments))
    }

    #[test]
    fn reads_commands_with_their_options() {
        assert!(matches!(call(&["setup", "--tests"]), Ok(Call::Setup { tests: true })));
        assert!(matches!(call(&["serve", "--port", "9000"]), Ok(Call::Serve { port: 9000 })));
        assert!(matches!(call(&["test", "--thunderbird"]), Ok(Call::Test { thunderbird: true })));
        assert!(matches!(call(&["serve"]), Ok(Call::Serve { port: 8080 })));
        let videos = call(&["videos", "einladung", "--captions"]);
        assert!(matches!(videos, Ok(Call::Videos(wanted)) if wanted.only_captions && wanted.ids == ["einladung"]));
        assert!(matches!(call(&["bench", "--json"]), Ok(Call::Bench { json: true })));
        assert!(matches!(call(&[]), Ok(Call::Help)));
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        assert!(call(&["sevre"]).is_err());
        assert!(call(&["check", "--tests"]).is_err());
        assert!(call(&["serve", "--port", "many"]).is_err());
    }
}
