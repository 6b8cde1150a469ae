// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The Python of the tests: programs of others that mails are held against.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use super::{THERE, debian};
use crate::places::Places;
use crate::process::{find_program, program, run};
use crate::stamp;

/// What is installed, each with its checksum.
const REQUIREMENTS: &str = "tests/mail/requirements.txt";

/// An environment of our own, as no distribution lets foreign packages into its Python.
pub fn install(places: &Places) -> Result<String> {
    let wanted = stamp::hash_of(&places.root, &[REQUIREMENTS])?;
    let folder = folder(places);
    // It stands inside, so that it goes when somebody removes the folder.
    let stamp_file = folder.join("lotse-stamp");
    if stamp::is_current(&stamp_file, &wanted) {
        return Ok(THERE.into());
    }
    debian::install(places, "Python and its environments", missing)?;
    let system = find_program(&["python3"]).context("python3 is not in PATH")?;
    run(program(system, &places.root).args(["-m", "venv", "--clear"]).arg(&folder))
        .context("no environment for Python; Debian has the package python3-venv for it")?;
    let arguments = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r"];
    run(program(python(places), &places.root).args(arguments).arg(REQUIREMENTS))
        .context("the Python packages could not be installed")?;
    stamp::remember(&stamp_file, &wanted)?;
    Ok("installed".into())
}

/// Debian gives Python without what makes environments, in packages of their own.
fn missing() -> Vec<&'static str> {
    let Some(python) = find_program(&["python3"]) else { return vec!["python3", "python3-venv"] };
    let makes_environments = Command::new(python).args(["-c", "import ensurepip, venv"]).output();
    if makes_environments.is_ok_and(|done| done.status.success()) { Vec::new() } else { vec!["python3-venv"] }
}

/// The program.
pub fn python(places: &Places) -> PathBuf {
    folder(places).join("bin/python")
}

/// Where tests look for it, whatever CARGO_TARGET_DIR says.
fn folder(places: &Places) -> PathBuf {
    places.tools().join("python")
}
