// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where things are in the project, and which versions of tools it uses.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Trunk builds the widget. 0.22 needs a newer Rust than ours.
pub const TRUNK: &str = "0.21.14";
/// Writes the glue. Must equal the library's version in Cargo.toml to the last digit; a test holds that.
pub const WASM_BINDGEN: &str = "0.2.130";
/// Takes the widget apart. It and the library that marks the parts read the same notes; a test holds their versions together.
pub const WASM_SPLIT: &str = "0.2.3";
/// Puppeteer and the style sheet's tools run with this Node or a newer one.
pub const NODE_MAJOR: u32 = 20;
/// What the widget is compiled for.
pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The project's folders.
#[derive(Debug, Clone)]
pub struct Places {
    /// The folder with the workspace's Cargo.toml.
    pub root: PathBuf,
}

impl Places {
    /// Cargo tells where this crate is, so the command works from every folder of the project.
    pub fn find() -> Result<Self> {
        let crate_dir = env::var_os("CARGO_MANIFEST_DIR").context("start this program as `cargo xtask`")?;
        let root = Path::new(&crate_dir).ancestors().nth(2).context("crates/xtask is not inside a project")?;
        Ok(Self { root: root.to_owned() })
    }

    pub fn at(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    /// The published widget.
    pub fn dist(&self) -> PathBuf {
        self.at("dist")
    }

    /// Trunk and wasm-bindgen live here, whatever CARGO_TARGET_DIR says: a second target folder shall not build them again.
    pub fn tools(&self) -> PathBuf {
        self.at("target/tools")
    }

    /// Notes on what was done last, to skip it when nothing changed.
    pub fn stamp(&self, name: &str) -> PathBuf {
        self.at("target/xtask").join(name)
    }

    /// PATH with our tools in front.
    pub fn path_with_tools(&self) -> Result<OsString> {
        let rest = env::var_os("PATH").unwrap_or_default();
        let folders = std::iter::once(self.tools().join("bin")).chain(env::split_paths(&rest));
        env::join_paths(folders).context("the project's folder has a character that PATH cannot hold")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project_file(name: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        std::fs::read_to_string(root.join(name)).expect("the file belongs to the project")
    }

    #[test]
    fn wasm_bindgen_is_the_same_version_as_library_and_as_command() {
        assert!(project_file("Cargo.toml").contains(&format!("wasm-bindgen = \"={WASM_BINDGEN}\"")));
        assert!(project_file("Cargo.lock").contains(&format!("name = \"wasm-bindgen\"\nversion = \"{WASM_BINDGEN}\"")));
        assert!(project_file("Trunk.toml").contains(&format!("wasm_bindgen = \"{WASM_BINDGEN}\"")));
    }

    #[test]
    fn wasm_split_is_the_same_version_as_library_and_as_command() {
        let entry = format!("name = \"wasm_split_helpers\"\nversion = \"{WASM_SPLIT}\"");
        assert!(project_file("Cargo.lock").contains(&entry));
    }

    #[test]
    fn node_is_the_same_version_as_npm_asks_for() {
        assert!(project_file("package.json").contains(&format!("\"node\": \">={NODE_MAJOR}\"")));
    }
}
