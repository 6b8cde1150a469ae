// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How long publishing takes when there is much to publish.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::measure::Measure;
use crate::places::Places;
use crate::process::{cargo, output, program, run};
use crate::test;

const GUIDES: usize = 1_000;
const MANY_GUIDES: usize = 10_000;
/// So many guides, with their steps, the dictionary and all else, make about 1,000 and 10,000 documents of the search.
const SEARCHED: [usize; 2] = [46, 590];
const LANGUAGES: [&str; 4] = ["da", "de", "en", "fr"];
/// Where a language is missing, these texts stand for it: the work is the same.
const STAND_IN: &str = "de";
const BUILD_BUDGET_SECONDS: f64 = 2.0;
const CHECK_BUDGET_SECONDS: f64 = 1.0;
const MEMORY_BUDGET_MEGABYTES: f64 = 500.0;
/// Linear growth is 1; more than this is something else.
const GROWTH_BUDGET: f64 = 1.5;
const RUNS: usize = 5;

/// Checking, building and previewing, with the optimised publisher, reading and writing included.
pub fn measure(places: &Places) -> Result<Vec<Measure>> {
    let root = places.at("target/xtask/bench");
    fs::remove_dir_all(&root).ok();
    let tools = root.join("tools");
    run(cargo(&places.root)
        .args(["install", "--quiet", "--locked", "--path", "crates/publisher", "--root"])
        .arg(&tools)
        .arg("--no-track"))?;
    let lotse = tools.join("bin/lotse");
    let some = Content::generate(places, &lotse, root.join("some"), GUIDES)?;
    let (build, check) = (some.median(Content::build)?, some.median(Content::check)?);
    let preview = output(
        test::with_browsers(places, program("node", &places.root).arg("tests/e2e/bench-preview.mjs"))?
            .env("LOTSE_PUBLISHER", &lotse)
            .env("LOTSE_CONTENT", &some.root),
    )?;
    let mut search = program("node", &places.root);
    search.arg("tests/e2e/bench-search.mjs");
    for guides in SEARCHED {
        let content = Content::generate(places, &lotse, root.join(format!("search-{guides}")), guides)?;
        content.build(0)?;
        search.arg(content.root.join("out-0"));
    }
    let search = output(test::with_browsers(places, &mut search)?)?;
    let many = Content::generate(places, &lotse, root.join("many"), MANY_GUIDES)?;
    let growth = |time: f64, before: f64| time / before / (MANY_GUIDES / GUIDES) as f64;
    let grown = (growth(many.build(0)?.seconds, build.seconds), growth(many.check(0)?.seconds, check.seconds));
    fs::remove_dir_all(&root).ok();
    let of = format!("{GUIDES} guides in {} languages", LANGUAGES.len());
    let line =
        |name: String, value, unit: &str, budget| Measure { name, value, unit: unit.into(), budget: Some(budget) };
    let mut measures = vec![
        line(format!("lotse build, {of}"), build.seconds, "s", BUILD_BUDGET_SECONDS),
        line(format!("lotse check, {of}"), check.seconds, "s", CHECK_BUDGET_SECONDS),
        line(format!("memory of lotse build, {of}"), build.megabytes, "MB", MEMORY_BUDGET_MEGABYTES),
        line(format!("lotse build, time a guide at {MANY_GUIDES} by that at {GUIDES}"), grown.0, "", GROWTH_BUDGET),
        line(format!("lotse check, time a guide at {MANY_GUIDES} by that at {GUIDES}"), grown.1, "", GROWTH_BUDGET),
        Measure::from_json(preview.trim())?,
    ];
    measures.extend(super::lines(&search)?);
    Ok(measures)
}

/// What a run took.
#[derive(Clone, Copy)]
struct Cost {
    seconds: f64,
    /// The most that was in memory, in 10^6 bytes, as seen every few milliseconds; 0 where the system does not say.
    megabytes: f64,
}

/// Generated content, and the command that works on it.
struct Content {
    root: PathBuf,
    lotse: PathBuf,
}

impl Content {
    fn generate(places: &Places, lotse: &Path, root: PathBuf, guides: usize) -> Result<Self> {
        generate(&places.root, &root, guides)?;
        Ok(Self { root, lotse: lotse.to_owned() })
    }

    fn median(&self, work: impl Fn(&Self, usize) -> Result<Cost>) -> Result<Cost> {
        let mut costs = (0..RUNS).map(|run| work(self, run)).collect::<Result<Vec<_>>>()?;
        costs.sort_by(|a, b| a.seconds.total_cmp(&b.seconds));
        Ok(costs[RUNS / 2])
    }

    /// Every run writes to a folder of its own: where much has just been deleted, some file systems are slow to create.
    fn build(&self, run: usize) -> Result<Cost> {
        self.time(program(&self.lotse, &self.root).arg("build").arg("--out").arg(self.root.join(format!("out-{run}"))))
    }

    fn check(&self, _: usize) -> Result<Cost> {
        self.time(program(&self.lotse, &self.root).arg("check"))
    }

    fn time(&self, command: &mut Command) -> Result<Cost> {
        command.arg("--root").arg(&self.root).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let started = Instant::now();
        let mut child = command.spawn().context("lotse could not be started")?;
        let mut kilobytes = 0;
        loop {
            kilobytes = memory_of(&child).unwrap_or(0).max(kilobytes);
            if let Some(status) = child.try_wait()? {
                if !status.success() {
                    bail!("lotse failed on generated content ({status})");
                }
                let seconds = started.elapsed().as_secs_f64();
                return Ok(Cost { seconds, megabytes: f64::from(kilobytes) * 1024.0 / 1e6 });
            }
            sleep(Duration::from_millis(3));
        }
    }
}

/// The most that a process has had in memory so far, in units of 1,024 bytes.
fn memory_of(child: &Child) -> Option<u32> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}

/// The project's content with its guides multiplied under new ids, in four languages.
fn generate(project: &Path, root: &Path, guides: usize) -> Result<()> {
    copy_folder(&project.join("content"), &root.join("content"))?;
    for lang in LANGUAGES {
        let own = project.join("locales").join(lang);
        let source = if own.is_dir() { own } else { project.join("locales").join(STAND_IN) };
        copy_folder(&source, &root.join("locales").join(lang))?;
    }
    let ids = guide_ids(&root.join("content/guides"))?;
    for number in ids.len()..guides {
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
        generate(&project, &root, GUIDES).expect("there is a guide");
        assert_eq!(guide_ids(&root.join("content/guides")).expect("readable").len(), GUIDES);
        let words =
            |lang: &str| fs::read_to_string(root.join(format!("locales/{lang}/guides/a-7.ftl"))).expect("it was made");
        assert_eq!((words("en").as_str(), words("fr").as_str()), ("english", "deutsch"));
    }
}
