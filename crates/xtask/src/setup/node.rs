// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Node, and the packages that package-lock.json names.

use anyhow::{Context, Result, bail};

use super::THERE;
use crate::places::{NODE_MAJOR, Places};
use crate::process::{find_program, output, program, run};
use crate::stamp;

pub fn require_node(places: &Places) -> Result<String> {
    let how =
        format!("Node {NODE_MAJOR} or newer, with npm, is needed; get it from your distribution or from nodejs.org");
    if find_program(&["node"]).is_none() || find_program(&["npm"]).is_none() {
        bail!("Node or npm is missing. {how}");
    }
    let version = output(program("node", &places.root).arg("--version"))?;
    match major(&version) {
        Some(major) if major >= NODE_MAJOR => Ok(version.trim().to_owned()),
        _ => bail!("Node is too old ({}). {how}", version.trim()),
    }
}

/// `v20.20.2` → 20
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// No package may run a script of its own while it is installed; none of ours needs to.
pub fn install_packages(places: &Places) -> Result<String> {
    let wanted = stamp::hash_of(&places.root, &["package.json", "package-lock.json"])?;
    // It stands inside, so that it goes when somebody removes the folder.
    let stamp_file = places.at("node_modules/.lotse-stamp");
    if stamp::is_current(&stamp_file, &wanted) {
        return Ok(THERE.into());
    }
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    run(program("npm", &places.root).args(arguments)).context("the npm packages could not be installed")?;
    stamp::remember(&stamp_file, &wanted)?;
    Ok("installed".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_version_of_node() {
        assert_eq!(major("v20.20.2\n"), Some(20));
        assert_eq!(major("v9.1.0"), Some(9));
        assert_eq!(major("20"), None);
    }
}
