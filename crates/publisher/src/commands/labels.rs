// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse labels`

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use lotse_publisher::labels::{FILE, Finding, Moved, Pack, Usage, compare, open, rewrite, usage};
use lotse_publisher::load::{Content, Sources};
use lotse_publisher::problem::{Lang, Message};

use super::{say, warn};
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Compares content/labels/thunderbird.toml with Thunderbird's own language files. Exit code 1: a label that a guide
    /// cites has vanished.
    Thunderbird {
        /// omni.ja, which holds the English words.
        #[arg(long, value_name = "FILE")]
        omni: PathBuf,
        /// Language packs: langpack-de@thunderbird.mozilla.org.xpi and others.
        #[arg(long, value_name = "FILE", num_args = 1.., required = true)]
        langpack: Vec<PathBuf>,
        /// Writes the product's words into the file.
        #[arg(long)]
        write: bool,
        /// How the report is printed.
        #[arg(long, value_enum, default_value = "human")]
        format: Format,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

pub fn run(general: &General, Arguments { what }: &Arguments) -> Done {
    let What::Thunderbird { omni, langpack, write, format } = what;
    let (sources, _) = Sources::read(&general.root)?;
    let (content, _) = Content::load(&sources, general.today());
    let packs = std::iter::once(omni).chain(langpack).map(|path| open(path).map_err(|broken| broken.0));
    let packs = packs.collect::<Result<Vec<_>, _>>()?;
    let findings = compare(&content.labels, &packs);
    let usage = usage(&content);
    say(&match format {
        Format::Human => human(&findings, &usage, content.labels.len(), general.lang()),
        Format::Json => json(&findings, &usage),
    });
    if *write {
        write_file(general, &sources, &findings, &packs)?;
    }
    let is_cited = |finding: &&Finding| usage.contains_key(&finding.label);
    let vanished = findings.iter().filter(|finding| matches!(finding.moved, Moved::Vanished { .. }));
    Ok(if vanished.filter(is_cited).count() > 0 { PROBLEMS } else { 0 })
}

fn write_file(general: &General, sources: &Sources, findings: &[Finding], packs: &[Pack]) -> Result<(), Message> {
    let text = sources.get(FILE).map_or("", |source| source.text.as_str());
    let version = packs.iter().find_map(|pack| pack.version.as_deref());
    let unwritable = |error: String| {
        Message::new(
            format!("`{FILE}` lässt sich nicht schreiben: {error}"),
            format!("`{FILE}` cannot be written: {error}"),
        )
    };
    let text = rewrite(text, findings, version, general.today()).map_err(|error| unwritable(error.to_string()))?;
    fs::write(general.root.join(FILE), text).map_err(|error| unwritable(error.to_string()))?;
    warn(general, &Message::new(format!("`{FILE}` ist geschrieben."), format!("`{FILE}` is written")));
    Ok(())
}

fn sentence(finding: &Finding) -> Message {
    let label = &finding.label;
    match &finding.moved {
        Moved::Changed { lang, old: Some(old), new } => Message::new(
            format!("geändert: {label} ({lang}): „{old}“ → „{new}“"),
            format!("changed: {label} ({lang}): “{old}” → “{new}”"),
        ),
        Moved::Changed { lang, old: None, new } => {
            Message::new(format!("neu: {label} ({lang}): „{new}“"), format!("new: {label} ({lang}): “{new}”"))
        }
        Moved::Vanished { lang } => {
            Message::new(format!("verschwunden: {label} ({lang})"), format!("vanished: {label} ({lang})"))
        }
        Moved::NoOrigin => Message::new(format!("ohne Herkunft: {label}"), format!("no origin: {label}")),
    }
}

fn human(findings: &[Finding], usage: &BTreeMap<String, Vec<Usage>>, all: usize, lang: Lang) -> String {
    let mut out = String::new();
    for finding in findings {
        let _ = writeln!(out, "{}", sentence(finding).text(lang));
        for Usage { guide, step, lang } in usage.get(&finding.label).into_iter().flatten() {
            let _ = writeln!(out, "    {guide} › {step} ({lang})");
        }
    }
    let moved = findings.len();
    let line = Message::new(
        format!("{all} Beschriftungen, {moved} Abweichungen"),
        format!("{all} labels, {moved} differences"),
    );
    format!("{out}{}\n", line.text(lang))
}

fn json(findings: &[Finding], usage: &BTreeMap<String, Vec<Usage>>) -> String {
    let rows = findings.iter().map(|finding| {
        let cited = usage.get(&finding.label).into_iter().flatten();
        let cited: Vec<_> =
            cited.map(|u| serde_json::json!({ "guide": u.guide, "step": u.step, "language": u.lang })).collect();
        let (kind, language, old, new) = match &finding.moved {
            Moved::Changed { lang, old, new } => ("changed", Some(lang), old.as_ref(), Some(new)),
            Moved::Vanished { lang } => ("vanished", Some(lang), None, None),
            Moved::NoOrigin => ("no-origin", None, None, None),
        };
        serde_json::json!({ "label": finding.label, "kind": kind, "language": language, "old": old, "new": new, "used": cited })
    });
    format!("{}\n", serde_json::Value::Array(rows.collect()))
}
