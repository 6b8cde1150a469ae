// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The size budgets of the design: what a browser loads for its first screen.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::bundle::LOADER;
use crate::measure::Measure;
use crate::places::Places;
use crate::process::{output, program};

/// Bytes of the minified loader, as it is: every page of the intranet loads it.
pub const LOADER_BUDGET: u64 = 3_000;

/// Bytes of all files of the first screen, with brotli at its best.
const FIRST_SCREEN_BUDGET: f64 = 130_000.0;

/// Node has brotli built in; a crate would make this command slow to compile for everybody.
const BROTLI_SIZES: &str = "
    const { readFileSync } = require('node:fs');
    const { brotliCompressSync, constants } = require('node:zlib');
    for (const file of process.argv.slice(1)) {
      const bytes = readFileSync(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      console.log(brotliCompressSync(bytes, { params }).length);
    }";

/// The first screen in each language, then its files, then what comes later.
pub fn measure_sizes(places: &Places) -> Result<Vec<Measure>> {
    let dist = places.dist();
    let loader = fs::read(dist.join(LOADER)).context("dist/ has no widget; do `cargo xtask build` first")?;
    let loader_bytes = loader.len();
    let common = common_files(&dist, &String::from_utf8_lossy(&loader))?;
    let starts = start_files(&dist)?;
    let later = later_files(&dist)?;
    let files: Vec<PathBuf> = common.iter().chain(&starts).chain(&later).map(|(_, file)| file.clone()).collect();
    let sizes = brotli_sizes(places, &files)?;
    let (common_sizes, other_sizes) = sizes.split_at(common.len());
    let sum: f64 = common_sizes.iter().sum();
    let mut measures = vec![bytes("loader, as it is", loader_bytes as f64, Some(LOADER_BUDGET as f64))];
    for ((lang, _), size) in starts.iter().zip(other_sizes) {
        measures.push(bytes(&format!("first screen {lang}, brotli"), sum + size, Some(FIRST_SCREEN_BUDGET)));
    }
    for ((name, _), size) in common.iter().chain(&starts).zip(&sizes) {
        measures.push(bytes(&format!("  {name}"), *size, None));
    }
    for ((name, _), size) in later.iter().zip(&sizes[common.len() + starts.len()..]) {
        measures.push(bytes(&format!("later: {name}, brotli"), *size, None));
    }
    Ok(measures)
}

fn bytes(name: &str, value: f64, budget: Option<f64>) -> Measure {
    Measure { name: name.to_owned(), value, unit: "B".to_owned(), budget }
}

/// What is loaded in every language: the loader, the three files that it names, and the pointer to the content.
fn common_files(dist: &Path, loader: &str) -> Result<Vec<(String, PathBuf)>> {
    let name = named_in(loader).context("dist/ox-lotse.js names no files; do `cargo xtask build`")?;
    let mut files = vec![("loader".to_owned(), dist.join(LOADER))];
    files.extend(
        ["js", "wasm", "css"].map(|extension| (extension.to_owned(), dist.join(format!("{name}.{extension}")))),
    );
    files.push(("site.json".to_owned(), dist.join("content/site.json")));
    if let Some((_, missing)) = files.iter().find(|(_, file)| !file.is_file()) {
        bail!("{} is missing; do `cargo xtask build`", missing.display());
    }
    Ok(files)
}

/// `ox-lotse-0123456789abcdef`, wherever the minifier has put it.
fn named_in(loader: &str) -> Option<&str> {
    let start = loader.match_indices("ox-lotse-").map(|(index, found)| index + found.len()).find(|start| {
        loader.get(*start..*start + 16).is_some_and(|hash| hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
    })?;
    loader.get(start - "ox-lotse-".len()..start + 16)
}

/// Language → the file that holds its first screen.
fn start_files(dist: &Path) -> Result<Vec<(String, PathBuf)>> {
    let content = dist.join("content");
    let site = fs::read_to_string(content.join("site.json")).context("content/site.json cannot be read")?;
    let site: Value = serde_json::from_str(&site).context("content/site.json is not JSON")?;
    let languages = site["languages"].as_object().context("content/site.json has no `languages`")?;
    let file = |files: &Value| files["start"].as_str().map(|start| content.join(start));
    let starts = languages.iter().map(|(lang, files)| Some((lang.clone(), file(files)?)));
    starts.collect::<Option<_>>().context("a language in content/site.json has no `start`")
}

/// Part → its file, which is fetched when it is first opened.
fn later_files(dist: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut later = Vec::new();
    for entry in fs::read_dir(dist)? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        if let Some(part) = part_in(&name) {
            later.push((part.to_owned(), file.clone()));
        }
    }
    later.sort();
    Ok(later)
}

/// `ox-lotse-dictionary-0123456789abcdef.wasm` → `dictionary`
fn part_in(name: &str) -> Option<&str> {
    let (part, hash) = name.strip_prefix("ox-lotse-")?.strip_suffix(".wasm")?.rsplit_once('-')?;
    (hash.len() == 16).then_some(part)
}

fn brotli_sizes(places: &Places, files: &[PathBuf]) -> Result<Vec<f64>> {
    let said = output(program("node", &places.root).args(["--eval", BROTLI_SIZES, "--"]).args(files))?;
    let sizes: Vec<f64> =
        said.lines().map(str::parse).collect::<Result<_, _>>().context("brotli sizes are not numbers")?;
    if sizes.len() != files.len() {
        bail!("{} brotli sizes were expected, {} came", files.len(), sizes.len());
    }
    Ok(sizes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_name_in_a_minified_loader() {
        let loader = r#"customElements.get("ox-lotse-x");const e="ox-lotse-0123456789abcdef";"#;
        assert_eq!(named_in(loader), Some("ox-lotse-0123456789abcdef"));
        assert_eq!(named_in("ox-lotse-012345 and ox-lotse-"), None);
    }

    #[test]
    fn tells_parts_from_what_the_first_screen_needs() {
        assert_eq!(part_in("ox-lotse-dictionary-0123456789abcdef.wasm"), Some("dictionary"));
        assert_eq!(part_in("ox-lotse-0123456789abcdef.wasm"), None);
        assert_eq!(part_in("ox-lotse-dictionary-0123456789abcdef.wasm.br"), None);
    }
}
