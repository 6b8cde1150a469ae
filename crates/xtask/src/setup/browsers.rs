// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The browsers that tests drive. Puppeteer speaks to both directly, so no driver programs are needed.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use super::THERE;
use crate::places::Places;
use crate::process::{find_program, output, program, run};

/// Chromium, or what is the same for our tests.
pub fn chromium() -> Option<PathBuf> {
    find_program(&["chromium", "chromium-browser", "google-chrome"])
}

/// Firefox; the state's workplaces have the ESR.
pub fn firefox() -> Option<PathBuf> {
    find_program(&["firefox-esr", "firefox"])
}

pub fn install(places: &Places) -> Result<String> {
    let missing = missing_packages();
    if missing.is_empty() {
        return Ok(THERE.into());
    }
    let packages = missing.join(" ");
    if find_program(&["apt-get"]).is_none() {
        bail!("browsers for the tests are missing; install the equivalents of these Debian packages: {packages}");
    }
    if output(program("id", &places.root).arg("-u"))?.trim() != "0" {
        bail!(
            "browsers for the tests are missing; as root: apt-get update && apt-get install --no-install-recommends {packages}"
        );
    }
    apt_get(places, &["update"])?;
    apt_get(places, &[&["install", "--yes", "--no-install-recommends"], missing.as_slice()].concat())?;
    match missing_packages().as_slice() {
        [] => Ok(format!("{packages} installed")),
        still => bail!("apt-get installed {packages}, but these are not in PATH: {}", still.join(" ")),
    }
}

fn missing_packages() -> Vec<&'static str> {
    let found = [("chromium", chromium()), ("firefox-esr", firefox())];
    found.into_iter().filter(|(_, file)| file.is_none()).map(|(package, _)| package).collect()
}

fn apt_get(places: &Places, arguments: &[&str]) -> Result<()> {
    // Another package manager may be at work; it is waited for, five minutes at most.
    run(program("apt-get", &places.root)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["--quiet", "-o", "DPkg::Lock::Timeout=300"])
        .args(arguments))
    .context("the browsers for the tests could not be installed")
}
