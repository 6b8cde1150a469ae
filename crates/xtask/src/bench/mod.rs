// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask bench`: the design's budgets, measured.

mod publisher;
mod search;
mod service;

use std::io::Write as _;

use anyhow::{Context, Result, bail};

use crate::measure::{Measure, table};
use crate::places::Places;
use crate::process::{cargo, output, program};
use crate::steps::Steps;
use crate::{setup, sizes, test, widget};

/// A table on standard output; with `json` one object a line.
pub fn measure_all(places: &Places, steps: &mut Steps, json: bool) -> Result<()> {
    setup::set_up(places, steps, true)?;
    widget::build(places, steps)?;
    let mut measures = sizes::measure_sizes(places)?;
    steps.run("lotse with 1,000 and with 10,000 guides", || {
        measures.extend(publisher::measure(places)?);
        Ok(String::new())
    })?;
    steps.run("search beside MiniSearch and Pagefind", || {
        measures.extend(search::measure(places)?);
        Ok(String::new())
    })?;
    steps.run("static files beside nginx", || {
        if !service::is_possible() {
            return Ok("not measured: it takes nginx and wrk (Debian: nginx-light, wrk)".into());
        }
        measures.extend(service::compare_with_nginx(places)?);
        Ok(String::new())
    })?;
    steps.run("registrations", || {
        let bench = ["bench", "--quiet", "--locked", "--package", "lotse-service", "--bench", "registrations"];
        measures.extend(lines(&output(cargo(&places.root).args(bench))?)?);
        Ok(String::new())
    })?;
    steps.run("in the browser", || measure_in_browser(places, &mut measures))?;
    let text = if json { measures.iter().map(|measure| measure.to_json() + "\n").collect() } else { table(&measures) };
    std::io::stdout().write_all(text.as_bytes()).context("the result cannot be written")?;
    match measures.iter().filter(|measure| measure.is_over()).count() {
        0 => Ok(()),
        over => bail!("{over} over budget"),
    }
}

/// tests/e2e/bench.mjs writes one JSON object a line.
fn measure_in_browser(places: &Places, measures: &mut Vec<Measure>) -> Result<String> {
    let script = "tests/e2e/bench.mjs";
    if !places.at(script).is_file() {
        return Ok(format!("not measured, {script} is missing"));
    }
    let said = output(test::with_browsers(places, program("node", &places.root).arg(script))?)?;
    measures.extend(lines(&said).context(script)?);
    Ok(String::new())
}

/// One object a line.
fn lines(said: &str) -> Result<Vec<Measure>> {
    said.lines().filter(|line| !line.trim().is_empty()).map(Measure::from_json).collect()
}
