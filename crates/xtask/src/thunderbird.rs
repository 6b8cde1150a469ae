// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask test --thunderbird`: our invitations in the real Thunderbird, as Debian has it.

use std::fs;

use anyhow::{Context, Result};

use crate::places::Places;
use crate::process::{cargo, find_program, program, run};
use crate::setup;
use crate::steps::Steps;

/// Sets up only what this test needs, then lets the script drive Thunderbird on a screen that nobody sees.
pub fn test(places: &Places, steps: &mut Steps) -> Result<()> {
    steps.run("Python packages", || setup::python(places))?;
    steps.run("Thunderbird and Xvfb", || setup::debian(places, "Thunderbird and its screen", missing))?;
    steps.attempt("invitations in Thunderbird", || drive(places));
    steps.finish()
}

fn missing() -> Vec<&'static str> {
    let programs = [("thunderbird", "thunderbird"), ("xvfb", "Xvfb")];
    programs.into_iter().filter(|(_, name)| find_program(&[name]).is_none()).map(|(package, _)| package).collect()
}

fn drive(places: &Places) -> Result<String> {
    let mails = places.at("target/xtask/invitation");
    fs::create_dir_all(&mails).with_context(|| format!("{} cannot be made", mails.display()))?;
    let example = ["run", "--locked", "--quiet", "--package", "lotse-service", "--example", "invitation", "--"];
    run(cargo(&places.root).args(example).arg(&mails))?;
    run(program(setup::python_program(places), &places.root).arg("tests/thunderbird/invitation.py").arg(&mails))?;
    Ok(String::new())
}
