// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The parts of Rust, and the three commands that turn a crate into a widget.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use super::THERE;
use crate::places::{Places, TRUNK, WASM_BINDGEN, WASM_SPLIT, WASM_TARGET};
use crate::process::{cargo, find_program, output, program, run};

pub fn add_target(places: &Places) -> Result<String> {
    require_pinned_toolchain(places)?;
    let folder = output(program("rustc", &places.root).args(["--print", "target-libdir", "--target", WASM_TARGET]))?;
    if Path::new(folder.trim()).is_dir() {
        return Ok(THERE.into());
    }
    rustup(places, &["target", "add", WASM_TARGET])?;
    Ok("added".into())
}

/// rustup reads rust-toolchain.toml by itself; a Rust from elsewhere does not, and then the tools would not fit.
fn require_pinned_toolchain(places: &Places) -> Result<()> {
    let file = fs::read_to_string(places.at("rust-toolchain.toml")).context("rust-toolchain.toml cannot be read")?;
    let wanted = channel(&file).context("rust-toolchain.toml names no channel")?;
    let found = output(program("rustc", &places.root).arg("--version"))?;
    if found.split_whitespace().nth(1) != Some(wanted) {
        bail!(
            "this project needs Rust {wanted}, and `rustc` is `{}`; install rustup, then: rustup toolchain install {wanted}",
            found.trim()
        );
    }
    Ok(())
}

fn channel(toolchain: &str) -> Option<&str> {
    let line = toolchain.lines().find(|line| line.trim_start().starts_with("channel"))?;
    line.split('"').nth(1)
}

pub fn add_components(places: &Places) -> Result<String> {
    let missing: Vec<&str> = [("rustfmt", "fmt"), ("clippy", "clippy")]
        .into_iter()
        .filter(|(_, command)| output(cargo(&places.root).args([command, "--version"])).is_err())
        .map(|(component, _)| component)
        .collect();
    if missing.is_empty() {
        return Ok(THERE.into());
    }
    rustup(places, &[&["component", "add"], missing.as_slice()].concat())?;
    Ok(format!("added {}", missing.join(" and ")))
}

fn rustup(places: &Places, arguments: &[&str]) -> Result<()> {
    let typed = arguments.join(" ");
    if find_program(&["rustup"]).is_none() {
        bail!("rustup is missing, so `rustup {typed}` cannot be done; get it from your distribution or from rustup.rs");
    }
    run(program("rustup", &places.root).args(arguments)).with_context(|| format!("do by hand: rustup {typed}"))
}

/// Trunk calls cargo offline, so that it never downloads a tool of its own; the crates must be there then.
pub fn fetch_crates(places: &Places) -> Result<String> {
    run(cargo(&places.root).args(["fetch", "--locked", "--quiet"]))?;
    Ok(String::new())
}

pub fn install_trunk(places: &Places) -> Result<String> {
    let arguments = ["--locked", "--no-default-features", "--features", "rustls"];
    install(places, "trunk", "trunk", TRUNK, &arguments)
}

/// Without `--locked`: the lock file of 0.2.130 names a version of a crate that the registry no longer has.
pub fn install_wasm_bindgen(places: &Places) -> Result<String> {
    install(places, "wasm-bindgen-cli", "wasm-bindgen", WASM_BINDGEN, &["--no-default-features"])
}

/// The command does not tell its version; cargo has noted what it installed.
pub fn install_wasm_split(places: &Places) -> Result<String> {
    let package = "wasm_split_cli_support";
    let noted = fs::read_to_string(places.tools().join(".crates.toml")).unwrap_or_default();
    let is_there =
        noted.contains(&format!("\"{package} {WASM_SPLIT} ")) && places.tools().join("bin/wasm-split-cli").is_file();
    if is_there {
        return Ok(format!("{WASM_SPLIT} is {THERE}"));
    }
    compile(places, package, WASM_SPLIT, &["--locked", "--features", "build-binary"])
}

fn install(places: &Places, package: &str, command: &str, version: &str, arguments: &[&str]) -> Result<String> {
    if installed_version(places, command)?.as_deref() == Some(version) {
        return Ok(format!("{version} is {THERE}"));
    }
    compile(places, package, version, arguments)
}

fn compile(places: &Places, package: &str, version: &str, arguments: &[&str]) -> Result<String> {
    eprintln!("  compiling {package} {version}; this takes some minutes, once");
    let scratch = places.tools().join("build");
    let mut build = cargo(&places.root);
    build.args(["install", package, "--force", "--quiet", "--version", &format!("={version}")]);
    build.args(arguments).arg("--root").arg(places.tools()).arg("--target-dir").arg(&scratch);
    run(quick_profile(&mut build)).with_context(|| format!("{package} {version} could not be installed"))?;
    // The compiler's leftovers weigh hundreds of megabytes and are of no use to a second install.
    fs::remove_dir_all(&scratch).ok();
    Ok(format!("{version} installed"))
}

/// The tools' own profile takes ten times as long to compile, and they are started a few times a day.
fn quick_profile(build: &mut Command) -> &mut Command {
    build
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
}

/// The version of the command that will be used: ours, else the one in PATH.
fn installed_version(places: &Places, command: &str) -> Result<Option<String>> {
    let path = places.path_with_tools()?;
    let found = env::split_paths(&path).map(|folder| folder.join(command)).find(|file| file.is_file());
    let Some(file) = found else { return Ok(None) };
    let said = output(program(file, &places.root).arg("--version")).unwrap_or_default();
    Ok(version_in(&said).map(str::to_owned))
}

/// `trunk 0.21.14` → `0.21.14`
fn version_in(said: &str) -> Option<&str> {
    said.split_whitespace().nth(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_pinned_toolchain() {
        assert_eq!(channel("# comment\n[toolchain]\nchannel = \"1.95.0\"\n"), Some("1.95.0"));
        assert_eq!(channel("[toolchain]\n"), None);
    }

    #[test]
    fn reads_what_tools_say_about_their_version() {
        assert_eq!(version_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(version_in("wasm-bindgen 0.2.130"), Some("0.2.130"));
        assert_eq!(version_in(""), None);
    }
}
