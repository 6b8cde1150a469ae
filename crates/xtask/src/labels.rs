// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The labels of guides against the Thunderbird that Debian has today. It warns and never fails: that a new version has other
//! words is work for the authors, not a fault of a change.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::places::Places;
use crate::process::{cargo, find_program, output, program};

const PACKAGES: [&str; 3] = ["thunderbird", "thunderbird-l10n-de", "thunderbird-l10n-da"];

/// Compares, and says what moved.
pub fn compare(places: &Places) -> String {
    look(places).unwrap_or_else(|error| format!("not compared: {error:#}"))
}

fn look(places: &Places) -> Result<String> {
    if find_program(&["apt-get"]).is_none() || find_program(&["dpkg"]).is_none() {
        bail!("this is no Debian");
    }
    let version = newest(places)?;
    let folder = places.at("target/thunderbird").join(version.replace([':', '/'], "_"));
    if !folder.join("whole").is_file() {
        fetch(places, &folder)?;
    }
    let extensions = folder.join("usr/lib/thunderbird/extensions");
    let langpack = |lang: &str| extensions.join(format!("langpack-{lang}@thunderbird.mozilla.org.xpi"));
    let mut command = cargo(&places.root);
    command.args([
        "run",
        "--quiet",
        "--package",
        "lotse-publisher",
        "--bin",
        "lotse",
        "--",
        "labels",
        "thunderbird",
        "--omni",
    ]);
    command.arg(folder.join("usr/share/thunderbird/omni.ja"));
    command.arg("--langpack").args([langpack("de"), langpack("da")]);
    let report = command.output().context("lotse could not be started")?;
    let report = String::from_utf8_lossy(&report.stdout).into_owned();
    if report.lines().count() > 1 {
        eprintln!("warning: labels have moved in Thunderbird {version}\n{report}");
    }
    Ok(format!("Thunderbird {version}: {}", report.lines().last().unwrap_or("no report")))
}

/// `thunderbird | 1:153.7.0esr-1~deb12u1 | …`, the newest first.
fn newest(places: &Places) -> Result<String> {
    let list = output(program("apt-cache", &places.root).args(["madison", "thunderbird"]))?;
    let version = list.lines().next().and_then(|line| line.split('|').nth(1)).map(str::trim);
    version.map(str::to_owned).context("Debian's list of packages has no thunderbird; apt-get update fetches it")
}

fn fetch(places: &Places, folder: &Path) -> Result<()> {
    fs::remove_dir_all(folder).ok();
    fs::create_dir_all(folder)?;
    output(program("apt-get", folder).args(["--quiet", "download"]).args(PACKAGES))?;
    let packages: Vec<PathBuf> =
        fs::read_dir(folder)?.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    for package in packages.iter().filter(|path| path.extension().is_some_and(|ending| ending == "deb")) {
        output(program("dpkg", &places.root).arg("-x").arg(package).arg(folder))?;
        fs::remove_file(package)?;
    }
    fs::write(folder.join("whole"), "")?;
    Ok(())
}
