// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask check`: all that can be said without running the product.

use anyhow::{Result, bail};

use crate::places::{Places, WASM_TARGET};
use crate::process::{cargo, run};
use crate::steps::Steps;
use crate::{content, measure, sizes};

/// Shows all faults of all kinds, then fails if there was one.
pub fn check_all(places: &Places, steps: &mut Steps) -> Result<()> {
    add_checks(places, steps);
    steps.finish()
}

/// The steps alone, for `cargo xtask test`.
pub fn add_checks(places: &Places, steps: &mut Steps) {
    steps.attempt("format", || done(run(cargo(&places.root).args(["fmt", "--all", "--check"]))));
    steps.attempt("clippy", || clippy(places, &["--workspace", "--all-targets"]));
    steps.attempt("clippy, widget for WebAssembly", || {
        clippy(places, &["--package", "ox-lotse", "--target", WASM_TARGET])
    });
    steps.attempt("lotse check", || done(run(content::lotse(places).arg("check").arg("--root").arg(&places.root))));
    steps.attempt("size budgets", || check_sizes(places));
}

fn done(result: Result<()>) -> Result<String> {
    result.map(|()| String::new())
}

fn clippy(places: &Places, packages: &[&str]) -> Result<String> {
    let arguments =
        [&["clippy", "--locked", "--quiet", "--keep-going"], packages, &["--", "--deny", "warnings"]].concat();
    done(run(cargo(&places.root).args(arguments)))
}

fn check_sizes(places: &Places) -> Result<String> {
    let measures = sizes::measure_sizes(places)?;
    eprint!("{}", measure::table(&measures));
    let over: Vec<&str> =
        measures.iter().filter(|measure| measure.is_over()).map(|measure| measure.name.as_str()).collect();
    if !over.is_empty() {
        bail!("over budget: {}", over.join("; "));
    }
    Ok(String::new())
}
