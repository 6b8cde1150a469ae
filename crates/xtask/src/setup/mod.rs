// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask setup`: installs what is missing, and nothing that is there.

mod browsers;
mod debian;
mod node;
mod postgres;
mod python;
mod rust;

pub use browsers::{chromium, firefox};
pub use debian::install as debian;
pub use python::{install as python, python as python_program};

use anyhow::Result;

use crate::places::Places;
use crate::steps::Steps;

/// The remark of a step that found everything in place.
const THERE: &str = "there already";

/// Installs what building needs; with `tests`, what tests need too.
pub fn set_up(places: &Places, steps: &mut Steps, tests: bool) -> Result<()> {
    steps.run("Node and npm", || node::require_node(places))?;
    steps.run("Rust for WebAssembly", || rust::add_target(places))?;
    if tests {
        steps.run("rustfmt and clippy", || rust::add_components(places))?;
    }
    steps.run("crates", || rust::fetch_crates(places))?;
    steps.run("trunk", || rust::install_trunk(places))?;
    steps.run("wasm-bindgen", || rust::install_wasm_bindgen(places))?;
    steps.run("wasm-split", || rust::install_wasm_split(places))?;
    steps.run("npm packages", || node::install_packages(places))?;
    if tests {
        steps.run("Chromium and Firefox", || browsers::install(places))?;
        steps.run("PostgreSQL", || postgres::install(places))?;
        steps.run("Python packages", || python::install(places))?;
    }
    Ok(())
}
