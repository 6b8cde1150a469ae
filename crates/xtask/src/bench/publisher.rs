// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How long publishing takes when there is much to publish.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::measure::Measure;
use crate::places::Places;
use crate::process::{cargo, output, program, run};

const GUIDES: usize = 1_000;
const LANGUAGES: [&str; 4] = ["da", "de", "en", "fr"];
/// Where a language is missing, these texts stand for it: the work is the same.
const STAND_IN: &str = "de";
const BUDGET_SECONDS: f64 = 2.0;
const RUNS: usize = 5;

/// The median of some runs of the optimised publisher, reading and writing included.
pub fn time_build(places: &Places) -> Result<Measure> {
    let root = places.at("target/xtask/bench");
    fs::remove_dir_all(&root).ok();
    generate(&places.root, &root)?;
    let target = root.join("target");
    run(cargo(&places.root)
        .args(["install", "--quiet", "--locked", "--path", "crates/publisher", "--root"])
        .arg(&target)
        .arg("--no-track"))?;
    let mut times = Vec::new();
    for run in 0..RUNS {
        times.push(time_once(&target.join("bin/lotse"), &root, run)?);
    }
    fs::remove_dir_all(&root).ok();
    times.sort_by(f64::total_cmp);
    let name = format!("lotse build, {GUIDES} guides in {} languages", LANGUAGES.len());
    Ok(Measure { name, value: times[RUNS / 2], unit: "s".into(), budget: Some(BUDGET_SECONDS) })
}

/// Every run writes to a folder of its own: where much has just been deleted, some file systems are slow to create.
fn time_once(lotse: &Path, root: &Path, run: usize) -> Result<f64> {
    let out = root.join(format!("out-{run}"));
    let started = Instant::now();
    output(program(lotse, root).arg("build").arg("--root").arg(root).arg("--out").arg(&out))?;
    Ok(started.elapsed().as_secs_f64())
}

/// The project's content with its guides multiplied under new ids, in four languages.
fn generate(project: &Path, root: &Path) -> Result<()> {
    copy_folder(&project.join("content"), &root.join("content"))?;
    for lang in LANGUAGES {
        let own = project.join("locales").join(lang);
        let source = if own.is_dir() { own } else { project.join("locales").join(STAND_IN) };
        copy_folder(&source, &root.join("locales").join(lang))?;
    }
    let ids = guide_ids(&root.join("content/guides"))?;
    for number in ids.len()..GUIDES {
        let id = &ids[number % ids.len()];
        copy_guide(root, id, &format!("{id}-{number}"))?;
    }
    Ok(())
}

fn guide_ids(folder: &Path) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    for entry in fs::read_dir(folder).context("content/guides cannot be read")? {
        let path = entry?.path();
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        // Examples stand beside the guides.
        ids.extend(name.filter(|name| !name.contains('.')));
    }
    if ids.is_empty() {
        bail!("content/guides holds no guide to multiply");
    }
    ids.sort();
    Ok(ids)
}

fn copy_guide(root: &Path, from: &str, to: &str) -> Result<()> {
    let way = |id: &str| root.join("content/guides").join(format!("{id}.toml"));
    fs::copy(way(from), way(to))?;
    for lang in LANGUAGES {
        let words = |id: &str| root.join("locales").join(lang).join("guides").join(format!("{id}.ftl"));
        if words(from).is_file() {
            fs::copy(words(from), words(to))?;
        }
    }
    Ok(())
}

fn copy_folder(from: &PathBuf, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let path = entry?.path();
        let target = to.join(path.file_name().context("an entry of a folder has a name")?);
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            fs::copy(&path, &target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiplies_guides_in_all_languages() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (project, root) = (folder.path().join("project"), folder.path().join("root"));
        for (file, text) in [
            ("content/guides/a.toml", "way"),
            ("locales/de/guides/a.ftl", "deutsch"),
            ("locales/en/guides/a.ftl", "english"),
        ] {
            let path = project.join(file);
            fs::create_dir_all(path.parent().expect("it is in a folder")).expect("writable");
            fs::write(path, text).expect("writable");
        }
        generate(&project, &root).expect("there is a guide");
        assert_eq!(guide_ids(&root.join("content/guides")).expect("readable").len(), GUIDES);
        let words =
            |lang: &str| fs::read_to_string(root.join(format!("locales/{lang}/guides/a-7.ftl"))).expect("it was made");
        assert_eq!((words("en").as_str(), words("fr").as_str()), ("english", "deutsch"));
    }
}
