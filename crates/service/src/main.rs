// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The command `lotse-service`: reads the settings, serves until told to stop.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use lotse_service::password::hash_password;
use lotse_service::precompress::precompress;
use lotse_service::{Config, serve};
use tokio::net::TcpListener;
use tracing_subscriber::EnvFilter;

/// Wrong call or wrong setting, as in `lotse`; 1 is left for what fails later.
const WRONG_SETTING: u8 = 2;

/// Serves the OX-Lotse widget and its content.
#[derive(Parser)]
#[command(name = "lotse-service", args_conflicts_with_subcommands = true)]
struct Call {
    /// The settings, as TOML; environment variables LOTSE_… win over them
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Writes .br and .gz beside every text file, where that is smaller
    Precompress {
        /// The folder with the files
        dir: PathBuf,
    },
    /// Reads the password of organisers from standard input and writes its hash, for organisers-password-hash
    HashPassword,
}

fn main() -> ExitCode {
    let call = Call::parse();
    let done = match &call.task {
        Some(Task::Precompress { dir }) => pack(dir),
        Some(Task::HashPassword) => hash(),
        None => start(&call),
    };
    done.unwrap_or_else(|(message, code)| {
        let _ = writeln!(std::io::stderr(), "error: {message}");
        ExitCode::from(code)
    })
}

/// What stops the command, and its exit code.
type Failure = (String, u8);

fn pack(dir: &std::path::Path) -> Result<ExitCode, Failure> {
    let report = precompress(dir).map_err(|cause| (format!("cannot precompress: {cause}"), 1))?;
    let (written, unchanged, larger, removed) = (report.written, report.unchanged, report.not_smaller, report.removed);
    let _ = writeln!(
        std::io::stdout(),
        "{written} packed files written, {unchanged} unchanged, {larger} would not be smaller, {removed} left over and removed"
    );
    Ok(ExitCode::SUCCESS)
}

/// Read from standard input, since other users of the machine see the arguments of a command.
fn hash() -> Result<ExitCode, Failure> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).map_err(|cause| (format!("cannot read the password: {cause}"), 1))?;
    let hash = hash_password(line.trim_end_matches(['\r', '\n'])).map_err(|rule| (rule, WRONG_SETTING))?;
    let _ = writeln!(std::io::stdout(), "{hash}");
    Ok(ExitCode::SUCCESS)
}

fn start(call: &Call) -> Result<ExitCode, Failure> {
    let environment = std::env::vars_os().map(|(key, value)| (lossy(&key), lossy(&value)));
    let config =
        Config::load(call.config.as_deref(), environment).map_err(|error| (error.to_string(), WRONG_SETTING))?;
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    // Colours are for people at a terminal, not for a journal.
    let log = std::io::stderr;
    tracing_subscriber::fmt().with_env_filter(filter).with_ansi(log().is_terminal()).with_writer(log).init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|cause| (format!("cannot start: {cause}"), 1))?;
    runtime.block_on(run(config))?;
    Ok(ExitCode::SUCCESS)
}

async fn run(config: Config) -> Result<(), Failure> {
    let stop = stop_signal().map_err(|cause| (format!("cannot listen for signals: {cause}"), 1))?;
    let listener = TcpListener::bind(config.listen).await.map_err(|cause| {
        let help = "allowed is an address of this machine with a port that is free";
        (format!("setting `listen`: cannot listen on {}: {cause}\n  = help: {help}", config.listen), WRONG_SETTING)
    })?;
    serve(config, listener, stop).await.map_err(|cause| (format!("stopped: {cause}"), 1))
}

/// Ends at SIGINT or, where there is one, SIGTERM. Registered at once, so that a signal during the start counts.
#[cfg(unix)]
fn stop_signal() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn stop_signal() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

/// What is no Unicode names no folder and no address, and is refused as such.
fn lossy(text: &std::ffi::OsStr) -> String {
    text.to_string_lossy().into_owned()
}
