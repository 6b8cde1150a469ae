// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask test`: everything that must hold before a change is taken.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::places::Places;
use crate::process::{cargo, output, program, run};
use crate::steps::Steps;
use crate::{check, labels, setup, stamp, widget};

/// Sets up and builds; then does all checks and tests, whatever the earlier ones say.
pub fn test_all(places: &Places, steps: &mut Steps) -> Result<()> {
    setup::set_up(places, steps, true)?;
    widget::build(places, steps)?;
    check::add_checks(places, steps);
    steps.attempt("cargo test", || {
        // What setup installed has to be there: a test without it would pass and say nothing.
        let mut tests = cargo(&places.root);
        tests.env("LOTSE_PEERS", "required").args(["test", "--locked", "--workspace", "--no-fail-fast"]);
        run(&mut tests).map(|()| String::new())
    });
    steps.attempt("recorder tests", || recorder_tests(places));
    steps.attempt("style sheet tests", || node_tests(places, "app/styles"));
    steps.attempt("browser tests", || unless_unchanged(places, "browser-tests", || node_tests(places, "tests/e2e")));
    steps.attempt("labels", || Ok(labels::compare(places)));
    steps.finish()
}

/// All that the browser tests stand on.
const INPUTS: [&str; 12] = [
    "app",
    "content",
    "crates",
    "docs/bilder",
    "locales",
    "public",
    "tests",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "package-lock.json",
    "rust-toolchain.toml",
];

/// Runs tests that take minutes, but not again while everything is as it was when they last passed.
fn unless_unchanged(places: &Places, name: &str, tests: impl FnOnce() -> Result<String>) -> Result<String> {
    let stamp_file = places.stamp(name);
    let inputs = || stamp::hash_of(&places.root, &INPUTS);
    if stamp::is_current(&stamp_file, &inputs()?) {
        return Ok(format!("passed before, nothing changed since; to run them again remove {}", stamp_file.display()));
    }
    stamp::forget(&stamp_file);
    let said = tests()?;
    // The pictures are among the inputs and may just have been made.
    stamp::remember(&stamp_file, &inputs()?)?;
    Ok(said)
}

/// Captions and step lists of the videos: nothing is recorded.
fn recorder_tests(places: &Places) -> Result<String> {
    let mut tests = program(setup::python_program(places), &places.root);
    run(tests.args(["-m", "unittest", "discover", "--quiet", "-s", "content/videos/recorder", "-p", "*_test.py"]))?;
    Ok(String::new())
}

/// Runs every `*.test.mjs` below a folder. The files are named one by one: versions of Node differ in what a folder means.
fn node_tests(places: &Places, folder: &str) -> Result<String> {
    let mut files = Vec::new();
    stamp::collect(&places.at(folder), &mut files)?;
    files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    files.sort();
    if files.is_empty() {
        bail!("there is no test in {folder}/ (*.test.mjs)");
    }
    run(with_browsers(places, program("node", &places.root).args(["--test", "--test-concurrency=2"]).args(&files))?)?;
    Ok(format!("{} files", files.len()))
}

/// Tells tests and measurements in browsers where all that they need is.
pub fn with_browsers<'a>(places: &Places, command: &'a mut Command) -> Result<&'a mut Command> {
    let binaries = built_binaries(places)?;
    command.env("LOTSE_DIST", places.dist());
    command.env("LOTSE_SERVICE", binaries.join("lotse-service")).env("LOTSE_PUBLISHER", binaries.join("lotse"));
    for (variable, browser) in [("LOTSE_CHROMIUM", setup::chromium()), ("LOTSE_FIREFOX", setup::firefox())] {
        if let Some(file) = browser {
            command.env(variable, file);
        }
    }
    Ok(command)
}

/// The folder with the service and the publisher, which browser tests start themselves.
fn built_binaries(places: &Places) -> Result<PathBuf> {
    run(cargo(&places.root).args([
        "build",
        "--quiet",
        "--bins",
        "--package",
        "lotse-service",
        "--package",
        "lotse-publisher",
    ]))?;
    let said = output(cargo(&places.root).args(["metadata", "--no-deps", "--offline", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_str(&said).context("cargo metadata is not JSON")?;
    let target = metadata["target_directory"].as_str().context("cargo metadata names no target folder")?;
    Ok(PathBuf::from(target).join("debug"))
}
