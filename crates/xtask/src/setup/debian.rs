// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Programs that come as packages of Debian.

use anyhow::{Context, Result, bail};

use super::THERE;
use crate::places::Places;
use crate::process::{find_program, output, program, run};

/// Installs the packages that `missing` names, if we may; says by which command, if not.
pub fn install(places: &Places, what: &str, missing: fn() -> Vec<&'static str>) -> Result<String> {
    let wanted = missing();
    if wanted.is_empty() {
        return Ok(THERE.into());
    }
    let packages = wanted.join(" ");
    if find_program(&["apt-get"]).is_none() {
        bail!("{what} are missing; install the equivalents of these Debian packages: {packages}");
    }
    if output(program("id", &places.root).arg("-u"))?.trim() != "0" {
        bail!("{what} are missing; as root: apt-get update && apt-get install --no-install-recommends {packages}");
    }
    let apt_get =
        |arguments: &[&str]| apt_get(places, arguments).with_context(|| format!("{what} could not be installed"));
    apt_get(&["update"])?;
    apt_get(&[&["install", "--yes", "--no-install-recommends"], wanted.as_slice()].concat())?;
    match missing().as_slice() {
        [] => Ok(format!("{packages} installed")),
        still => bail!("apt-get installed {packages}, but these are not in PATH: {}", still.join(" ")),
    }
}

fn apt_get(places: &Places, arguments: &[&str]) -> Result<()> {
    // Another package manager may be at work; it is waited for, five minutes at most.
    run(program("apt-get", &places.root)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["--quiet", "-o", "DPkg::Lock::Timeout=300"])
        .args(arguments))
}
