// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The browsers that tests drive. Puppeteer speaks to both directly, so no driver programs are needed.

use std::path::PathBuf;

use anyhow::Result;

use super::debian;
use crate::places::Places;
use crate::process::find_program;

/// Chromium, or what is the same for our tests.
pub fn chromium() -> Option<PathBuf> {
    find_program(&["chromium", "chromium-browser", "google-chrome"])
}

/// Firefox; the state's workplaces have the ESR.
pub fn firefox() -> Option<PathBuf> {
    find_program(&["firefox-esr", "firefox"])
}

pub fn install(places: &Places) -> Result<String> {
    debian::install(places, "browsers for the tests", missing_packages)
}

fn missing_packages() -> Vec<&'static str> {
    let found = [("chromium", chromium()), ("firefox-esr", firefox())];
    found.into_iter().filter(|(_, file)| file.is_none()).map(|(package, _)| package).collect()
}
