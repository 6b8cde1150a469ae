// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Building the widget with Trunk, which calls `cargo xtask bundle` at its end.

use std::path::PathBuf;
use std::{env, fs};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::bundle::{self, LOADER};
use crate::places::Places;
use crate::process::{program, run};
use crate::steps::Steps;
use crate::{content, serve, setup, stamp};

const INPUTS: [&str; 11] = [
    "app",
    "crates/model",
    "crates/search",
    "crates/xtask/src",
    "public",
    "locales",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "rust-toolchain.toml",
    "Trunk.toml",
];

/// `cargo xtask build`
pub fn set_up_and_build(places: &Places, steps: &mut Steps) -> Result<()> {
    setup::set_up(places, steps, false)?;
    build(places, steps)
}

/// The widget and the content into dist/.
pub fn build(places: &Places, steps: &mut Steps) -> Result<()> {
    steps.run("widget", || build_widget(places))?;
    steps.run("content", || content::refresh(places))?;
    steps.run("precompressed files", || precompress(places))
}

fn build_widget(places: &Places) -> Result<String> {
    let stamp_file = places.stamp("widget");
    let inputs = stamp::hash_of(&places.root, &INPUTS)?;
    // `trunk serve` writes to dist/ too: the loader, which names all files, tells whether it is still our build.
    if loader_hash(places).is_some_and(|loader| stamp::is_current(&stamp_file, &format!("{inputs} {loader}"))) {
        return Ok("nothing changed".into());
    }
    stamp::forget(&stamp_file);
    run(program("trunk", &places.root)
        .args(["build", "--release", "--offline", "--log", "warn"])
        .env("PATH", places.path_with_tools()?)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_own_paths(places))
        // The content is a step of its own here: a fault in a guide shall not throw a built widget away.
        .env(bundle::WITHOUT_CONTENT, "1")
        // Trunk 0.21 takes this variable's usual value for a wrong option.
        .env_remove("NO_COLOR")
        // Trunk would print one for a failed hook, after the hook's own message.
        .env("RUST_BACKTRACE", "0"))
    .context("the widget could not be built")?;
    let loader = loader_hash(places).context("Trunk ended well, but dist/ has no loader")?;
    stamp::remember(&stamp_file, &format!("{inputs} {loader}"))?;
    Ok("built".into())
}

/// Messages of panics name source files. What is served must not name the folders of the machine that built it, and two
/// machines must make the same bytes.
fn without_own_paths(places: &Places) -> String {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|h| h.join(".cargo")));
    let own = [(Some(places.root.clone()), "lotse"), (cargo_home, "cargo")];
    let flags =
        own.iter().filter_map(|(path, name)| Some(format!("--remap-path-prefix={}={name}", path.as_ref()?.display())));
    flags.collect::<Vec<_>>().join(" ")
}

fn loader_hash(places: &Places) -> Option<String> {
    let loader = fs::read(places.dist().join(LOADER)).ok()?;
    Some(stamp::hex(&Sha256::digest(loader)))
}

/// What the service sends to browsers that take it; the same files count for the size budgets.
fn precompress(places: &Places) -> Result<String> {
    run(serve::service(places).arg("precompress").arg(places.dist()))?;
    Ok(String::new())
}
