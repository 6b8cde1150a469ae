// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Takes the widget apart (docs/adr/0009-parts.md): into what the first screen needs, and the parts of app/src/parts.rs.
//!
//! Trunk cannot do it, so what it has linked is taken instead of what it has made of that.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::places::{Places, WASM_TARGET};
use crate::process::{program, run};

/// The JavaScript that fetches parts, as wasm-split-cli names it; the glue imports it.
const LINK: &str = "__wasm_split.js";

/// What is changed in [`LINK`]: the glue's own way to start wasm also serves pages whose server sends another media type, and
/// the console says whose error it is, as the loader does. Where a part and what it shares with others both do not come, only one
/// of them is waited for; the other is no error that nobody heard of.
const CHANGES: [(&str, &str); 3] = [
    ("return async (imports) =>", "src.catch(() => {});\n    return async (imports) =>"),
    ("WebAssembly.instantiateStreaming(src, imports)", "src.then((response) => __wbg_load(response, imports))"),
    ("console.error(e)", "console.error(\"ox-lotse:\", e)"),
];

/// The widget in pieces, before they are optimised and named.
pub struct Pieces {
    /// What wasm-split-cli writes: all pieces, and the link.
    split: PathBuf,
    /// What wasm-bindgen makes of the first piece.
    bound: PathBuf,
}

/// One file that comes later.
pub struct Part {
    /// As in app/src/parts.rs; what several parts share has a number.
    pub name: String,
    /// Where it is.
    pub wasm: PathBuf,
}

impl Pieces {
    /// They lie below `scratch`.
    pub fn below(scratch: &Path) -> Self {
        Self { split: scratch.join("split"), bound: scratch.join("bound") }
    }

    /// Reads what the linker wrote and writes the pieces.
    pub fn take_apart(&self, places: &Places, release: bool) -> Result<String> {
        for folder in [&self.split, &self.bound] {
            fs::remove_dir_all(folder).ok();
        }
        let path = places.path_with_tools()?;
        let mut split = program("wasm-split-cli", &places.root);
        run(split.env("PATH", &path).arg(linked(places, release)).arg(&self.split).args(["--out-name", "widget"]))?;
        // The parts use globals of the linker that would be removed otherwise.
        let options = ["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", "widget", "--out-dir"];
        let mut bind = program("wasm-bindgen", &places.root);
        run(bind.env("PATH", &path).args(options).arg(&self.bound).arg(self.split.join("widget.wasm")))?;
        if self.bound.join("snippets").exists() {
            bail!(
                "a crate brings its own JavaScript (snippets/), which the loader would not load in parallel; do without it"
            );
        }
        Ok(self.parts()?.into_iter().map(|part| part.name).collect::<Vec<_>>().join(", "))
    }

    /// What the first screen needs.
    pub fn first(&self) -> PathBuf {
        self.bound.join("widget_bg.wasm")
    }

    /// What comes later, by name.
    pub fn parts(&self) -> Result<Vec<Part>> {
        parts_in(&self.split)
    }

    /// The glue with the fetching of parts in it, since a file of its own would have to be waited for. `names` are parts
    /// with the names of their published files.
    pub fn glue(&self, names: &[(Part, String)]) -> Result<String> {
        let read = |file: &Path| fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()));
        let mut link = in_order(&read(&self.split.join(LINK))?)?;
        for (part, name) in names {
            let file = part.wasm.file_name().unwrap_or_default().to_string_lossy();
            link = replace_once(&link, &format!("\"./{file}\""), &format!("\"./{name}\""))?;
        }
        for (from, to) in CHANGES {
            if !link.contains(from) {
                bail!("`{from}` was expected in what wasm-split-cli wrote");
            }
            link = link.replace(from, to);
        }
        join(&read(&self.bound.join("widget.js"))?, &link)
    }
}

/// Cargo's own file, of the profile that app/index.html names.
fn linked(places: &Places, release: bool) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| places.at("target"), PathBuf::from);
    target.join(WASM_TARGET).join(if release { "widget" } else { "debug" }).join("ox-lotse.wasm")
}

/// `split_dictionary.wasm` is the part `dictionary`; `chunk_1.wasm` is what several parts share.
fn parts_in(folder: &Path) -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let wasm = entry?.path();
        let stem = wasm.file_stem().unwrap_or_default().to_string_lossy().replace('_', "-");
        if wasm.extension().is_some_and(|end| end == "wasm") && stem != "widget" {
            parts.push(Part { name: stem.trim_start_matches("split-").to_owned(), wasm });
        }
    }
    parts.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(parts)
}

/// Makes one module of two: the glue imports functions of the link, and the link asks the glue for what is running.
fn join(glue: &str, link: &str) -> Result<String> {
    let link = replace_once(link, "import { initSync } from \"./widget.js\";\n", "")?;
    let exported: Vec<&str> =
        link.split("export const ").skip(1).filter_map(|rest| rest.split_once(' ')).map(|(name, _)| name).collect();
    let (glue, names) = without_imports(glue);
    if names.is_empty() {
        bail!("the glue that wasm-bindgen wrote imports nothing from `{LINK}`");
    }
    // wasm-bindgen imports the same file once for each part.
    let functions: String =
        names.iter().map(|name| format!("const {name} = {{ {} }};\n", exported.join(", "))).collect();
    Ok(format!("{glue}\n{}\n{functions}", link.replace("export const ", "const ")))
}

/// The glue without its imports of the link, and the names that they have in it.
fn without_imports(glue: &str) -> (String, Vec<&str>) {
    let from = format!(" from \"./{LINK}\"");
    let (mut kept, mut names) = (String::new(), Vec::new());
    for line in glue.split_inclusive('\n') {
        let import = line.trim_end_matches([';', '\n']);
        match import.strip_suffix(from.as_str()).and_then(|import| import.strip_prefix("import * as ")) {
            Some(name) => names.push(name),
            None => kept.push_str(line),
        }
    }
    (kept, names)
}

/// wasm-split-cli lists what the pieces share in another order at each call; the same source must give the same bytes.
fn in_order(link: &str) -> Result<String> {
    let shared = link.split_once("const { ").and_then(|(_, rest)| rest.split_once(" } = initSync"));
    let (shared, _) = shared.context("wasm-split-cli's link does not list what the pieces share")?;
    let mut names: Vec<&str> = shared.split(',').map(str::trim).filter(|name| !name.is_empty()).collect();
    names.sort_unstable();
    Ok(link.replace(shared, &names.join(", ")))
}

/// Less than any screen has: then the screen is in the first file, and only the way to it in the part.
const EMPTY: u64 = 1_000;

/// A part that does not hold its screen costs a request and saves nothing. What several parts share may be small.
pub fn refuse_if_empty(name: &str, bytes: u64) -> Result<()> {
    if bytes < EMPTY && !name.starts_with("chunk-") {
        bail!("the part `{name}` has {bytes} bytes: its screen is called from elsewhere too; see app/src/parts.rs");
    }
    Ok(())
}

/// What other programs write may change with their version; that must not go unnoticed.
fn replace_once(text: &str, from: &str, to: &str) -> Result<String> {
    match text.matches(from).count() {
        1 => Ok(text.replace(from, to)),
        found => bail!(
            "`{}` was expected once in what wasm-bindgen and wasm-split-cli wrote, found {found} times",
            from.trim()
        ),
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn one_module_holds_the_glue_and_the_fetching_of_parts() {
        let glue = "import * as import1 from \"./__wasm_split.js\"\nconst all = { \"./__wasm_split.js\": import1 };\n";
        let link = "import { initSync } from \"./widget.js\";\nconst running = () => initSync();\n\
                    export const one = running;\nexport const two = running;\n";
        expect![[r#"
            const all = { "./__wasm_split.js": import1 };

            const running = () => initSync();
            const one = running;
            const two = running;

            const import1 = { one, two };
        "#]]
        .assert_eq(&join(glue, link).expect("both are as expected"));
    }

    #[test]
    fn the_glue_may_import_the_fetching_once_for_each_part() {
        let import = |number| format!("import * as import{number} from \"./__wasm_split.js\"\n");
        let link = "import { initSync } from \"./widget.js\";\nexport const one = initSync;\n";
        let joined = join(&format!("{}{}const all = 0;\n", import(1), import(2)), link).expect("both are as expected");
        assert!(joined.trim_end().ends_with("const import1 = { one };\nconst import2 = { one };"), "{joined}");
        assert!(!joined.contains("import *"), "{joined}");
        assert!(join("const all = 0;\n", link).is_err());
    }

    #[test]
    fn the_same_pieces_give_the_same_link() {
        let link =
            |names: &str| in_order(&format!("const {{ {names},  }} = initSync(undefined);")).expect("it lists them");
        assert_eq!(link("memory, table"), link("table, memory"));
        assert_eq!(link("table, memory"), "const { memory, table } = initSync(undefined);");
        assert!(in_order("export const one = 1;").is_err());
    }

    #[test]
    fn a_part_without_its_screen_is_refused() {
        assert!(refuse_if_empty("video", 999).is_err());
        assert!(refuse_if_empty("video", 1_000).is_ok());
        assert!(refuse_if_empty("chunk-3", 200).is_ok());
    }

    #[test]
    fn a_tool_that_writes_something_else_is_noticed() {
        let error = join("import * as import2 from \"./__wasm_split.js\"\n", "").expect_err("neither is as expected");
        assert!(error.to_string().contains("found 0 times"), "{error}");
    }

    #[test]
    fn parts_are_named_as_in_the_source() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for file in ["widget.wasm", "split_video.wasm", "split_dictionary.wasm", "chunk_1.wasm", LINK] {
            fs::write(folder.path().join(file), "").expect("writable");
        }
        let parts = parts_in(folder.path()).expect("readable");
        assert_eq!(parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["chunk-1", "dictionary", "video"]);
    }
}
