// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask bundle`: what Trunk leaves to be done with a build before it becomes dist/.
//!
//! Takes the wasm apart and optimises the pieces, minifies the glue, makes the style sheet, names all by a hash over what they
//! finally hold, fills the name into the loader, and publishes the content beside them.

mod loader;
mod page;
mod parts;
mod words;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::content;
use crate::places::Places;
use crate::process::{output, program, run};
use crate::stamp::hex;
use crate::steps::Steps;
use parts::Pieces;

/// The only file with a stable name: what a host page's `<script>` points to.
pub const LOADER: &str = "ox-lotse.js";

/// Set by `cargo xtask build`, which publishes the content afterwards.
pub const WITHOUT_CONTENT: &str = "LOTSE_BUNDLE_WITHOUT_CONTENT";

/// Trunk's build, before it is moved to dist/.
struct Staging {
    folder: PathBuf,
    /// For people to use, so worth a minute of optimising; `trunk serve` builds for a developer's next look.
    release: bool,
}

/// Called by Trunk, which tells by environment variables where the build is.
pub fn complete_staging(places: &Places, steps: &mut Steps) -> Result<()> {
    let staging = Staging::from_environment()?;
    staging.remove_whole()?;
    let scratch = places.at("target/xtask/bundle");
    fs::create_dir_all(&scratch)?;
    let (glue, wasm, css) = (scratch.join("glue.js"), scratch.join("widget.wasm"), scratch.join("widget.css"));
    let pieces = Pieces::below(&scratch);
    steps.run("parts", || pieces.take_apart(places, staging.release))?;
    steps.run("WebAssembly", || optimise(places, &pieces.first(), &wasm, staging.release))?;
    let mut named = Vec::new();
    for part in pieces.parts()? {
        let small = scratch.join("part.wasm");
        steps.run(&format!("part {}", part.name), || optimise(places, &part.wasm, &small, staging.release))?;
        parts::refuse_if_empty(&part.name, fs::metadata(&small)?.len())?;
        let name = staging.place_part(&part.name, &small)?;
        named.push((part, name));
    }
    steps.run("glue", || {
        let joined = scratch.join("joined.js");
        fs::write(&joined, pieces.glue(&named)?)?;
        minify(places, &joined, &glue, staging.release)
    })?;
    steps.run("style sheet", || style(places, &css))?;
    steps.run("loader", || {
        let name = staging.name_files(&[(&glue, "js"), (&wasm, "wasm"), (&css, "css")])?;
        staging.write_loader(places, &scratch, &name)
    })?;
    if staging.release {
        page::refuse_inline_scripts(&staging.folder.join("index.html"))?;
    }
    if env::var_os(WITHOUT_CONTENT).is_some() {
        return Ok(());
    }
    steps.run("content", || content::publish(places, &staging.folder.join("content")).map(|()| String::new()))
}

impl Staging {
    fn from_environment() -> Result<Self> {
        let folder = env::var_os("TRUNK_STAGING_DIR").context(
            "Trunk calls `cargo xtask bundle` at the end of a build; use `cargo xtask build` or `trunk build --release`",
        )?;
        Ok(Self { folder: folder.into(), release: env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") })
    }

    /// What Trunk has made of the whole, before it was taken apart.
    fn remove_whole(&self) -> Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with("ox-lotse-") && (name.ends_with(".js") || name.ends_with("_bg.wasm")) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Each part has a hash of its own; the glue, which holds their names, is hashed after them.
    fn place_part(&self, part: &str, wasm: &Path) -> Result<String> {
        let content = fs::read(wasm)?;
        let name = format!("{}.wasm", hashed_name(&format!("ox-lotse-{part}"), &[&content]));
        fs::write(self.folder.join(&name), content)?;
        Ok(name)
    }

    /// One name for the three, since the loader's 3,000 bytes are few; so all three are fetched anew when one changes.
    fn name_files(&self, files: &[(&PathBuf, &str)]) -> Result<String> {
        let contents: Vec<Vec<u8>> = files.iter().map(|(file, _)| fs::read(file)).collect::<Result<_, _>>()?;
        let name = hashed_name("ox-lotse", &contents);
        for ((_, extension), content) in files.iter().zip(contents) {
            fs::write(self.folder.join(format!("{name}.{extension}")), content)?;
        }
        Ok(name)
    }

    fn write_loader(&self, places: &Places, scratch: &Path, name: &str) -> Result<String> {
        let source =
            fs::read_to_string(places.at("app/src/embed/loader.js")).context("the loader's source cannot be read")?;
        let filled = scratch.join("loader.js");
        fs::write(&filled, loader::fill(&source, name)?)?;
        let target = self.folder.join(LOADER);
        minify(places, &filled, &target, self.release)?;
        let size = fs::metadata(&target)?.len();
        if self.release {
            loader::refuse_if_too_large(size)?;
        }
        Ok(format!("{size} bytes"))
    }
}

/// `ox-lotse-0123456789abcdef`
fn hashed_name(name: &str, contents: &[impl AsRef<[u8]>]) -> String {
    let mut hash = Sha256::new();
    for content in contents.iter().map(AsRef::as_ref) {
        hash.update((content.len() as u64).to_le_bytes());
        hash.update(content);
    }
    format!("{name}-{}", &hex(&hash.finalize())[..16])
}

/// The features are what rustc 1.95 uses for this target; wasm-opt refuses a module that uses others.
/// Flattening first, and then twice, saves 0.7 % more after brotli; `--traps-never-happen` would remove panics.
const WASM_OPT: [&str; 13] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// binaryen from npm: Trunk would download its own, and Debian's makes modules that die on load.
fn optimise(places: &Places, from: &Path, to: &Path, release: bool) -> Result<String> {
    if !release {
        fs::copy(from, to)?;
        return Ok("not optimised".into());
    }
    // What it says is shown only if it fails: it warns of names in parts, which it then strips.
    output(
        program("node", &places.root)
            .arg("node_modules/binaryen/bin/wasm-opt")
            .args(WASM_OPT)
            .arg(from)
            .arg("-o")
            .arg(to),
    )?;
    Ok(format!("{} bytes, before {}", fs::metadata(to)?.len(), fs::metadata(from)?.len()))
}

fn minify(places: &Places, from: &Path, to: &Path, release: bool) -> Result<String> {
    if !release {
        fs::copy(from, to)?;
        return Ok("not minified".into());
    }
    run(program("node", &places.root)
        .arg("node_modules/terser/bin/terser")
        .arg(from)
        .args(["--module", "--ecma", "2022", "--compress", "passes=3", "--mangle", "--output"])
        .arg(to))?;
    Ok(format!("{} bytes", fs::metadata(to)?.len()))
}

/// KERN's part and ours, and the few words that the loader shows before it can read Fluent.
fn style(places: &Places, to: &Path) -> Result<String> {
    run(program("node", &places.root).arg("app/styles/build.mjs").arg("--out").arg(to))?;
    let mut css = fs::read_to_string(to)?;
    css.push_str(&words::as_css(&words::read_all(&places.at("locales"))?)?);
    fs::write(to, &css)?;
    Ok(format!("{} bytes", css.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_follows_every_content_and_its_place() {
        let name = |parts: [&str; 2]| hashed_name("ox-lotse", &parts);
        assert_eq!(name(["a", "b"]), name(["a", "b"]));
        assert_ne!(name(["a", "b"]), name(["b", "a"]));
        assert_ne!(name(["ab", ""]), name(["a", "b"]));
        assert_eq!(name(["a", "b"]).len(), "ox-lotse-".len() + 16);
    }
}
