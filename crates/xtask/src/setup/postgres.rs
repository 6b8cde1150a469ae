// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The database server that tests of the registration start for themselves, each with a folder of its own.

use std::fs;

use anyhow::Result;

use super::debian;
use crate::places::Places;

/// Where Debian puts each version; only the client stands in PATH.
const VERSIONS: &str = "/usr/lib/postgresql";

pub fn install(places: &Places) -> Result<String> {
    debian::install(places, "PostgreSQL for the tests", missing)
}

fn missing() -> Vec<&'static str> {
    let versions = fs::read_dir(VERSIONS).into_iter().flatten().flatten();
    let is_there = versions.map(|version| version.path().join("bin/initdb")).any(|program| program.is_file());
    if is_there { Vec::new() } else { vec!["postgresql"] }
}
