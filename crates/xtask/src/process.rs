// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Running other programs, and saying which one failed.

use std::env;
use std::ffi::OsStr;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail};

/// A program in the project's folder.
pub fn program(name: impl AsRef<OsStr>, root: &Path) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root);
    command
}

/// The cargo that started us.
pub fn cargo(root: &Path) -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), root)
}

/// Runs it with its output shown, and without input: nothing here may wait for an answer.
pub fn run(command: &mut Command) -> Result<()> {
    command.stdin(Stdio::null());
    let status = command.status().map_err(|error| not_started(command, &error))?;
    if !status.success() {
        bail!("`{}` failed ({status}); its own lines above say why", shown(command));
    }
    Ok(())
}

/// Runs it and returns what it wrote to standard output.
pub fn output(command: &mut Command) -> Result<String> {
    command.stdin(Stdio::null());
    let output = command.output().map_err(|error| not_started(command, &error))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("`{}` failed ({}): {}", shown(command), output.status, said.trim());
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{}` wrote something that is not text", shown(command)))
}

fn not_started(command: &Command, error: &std::io::Error) -> anyhow::Error {
    let name = command.get_program().to_string_lossy();
    match error.kind() {
        ErrorKind::NotFound => anyhow!("the program `{name}` is missing"),
        _ => anyhow!("the program `{name}` could not be started: {error}"),
    }
}

/// As one would type it.
fn shown(command: &Command) -> String {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// The first of these programs that stands in PATH.
pub fn find_program(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| file.is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_program_that_is_missing() {
        let error = run(&mut program("no-such-program-here", Path::new("."))).expect_err("there is no such program");
        assert_eq!(error.to_string(), "the program `no-such-program-here` is missing");
    }

    #[test]
    fn says_how_a_program_ended_and_what_it_said() {
        let error = output(cargo(Path::new(".")).arg("--no-such-option")).expect_err("cargo knows no such option");
        assert!(error.to_string().starts_with("`cargo --no-such-option` failed (exit status: 1): "), "{error}");
    }
}
