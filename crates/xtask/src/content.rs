// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Publishing the project's own content beside the widget.

use std::path::Path;

use anyhow::{Context, Result};

use crate::places::Places;
use crate::process::{cargo, run};
use crate::stamp;

const INPUTS: [&str; 6] = ["content", "locales", "crates/model", "crates/publisher/src", "Cargo.lock", "Cargo.toml"];

/// Into dist/, where the widget is; only when something changed.
pub fn refresh(places: &Places) -> Result<String> {
    let hash = stamp::hash_of(&places.root, &INPUTS)?;
    let stamp_file = places.stamp("content");
    if stamp::is_current(&stamp_file, &hash) && places.dist().join("content/site.json").is_file() {
        return Ok("nothing changed".into());
    }
    publish(places, &places.dist().join("content"))?;
    stamp::remember(&stamp_file, &hash)?;
    Ok("published".into())
}

/// Writes the published files to a folder.
pub fn publish(places: &Places, out: &Path) -> Result<()> {
    let mut lotse = lotse(places);
    run(lotse.arg("build").arg("--root").arg(&places.root).arg("--out").arg(out))
        .context("the content could not be published")
}

/// The project's own publisher.
pub fn lotse(places: &Places) -> std::process::Command {
    let mut command = cargo(&places.root);
    command.args(["run", "--quiet", "--package", "lotse-publisher", "--bin", "lotse", "--"]);
    command
}
