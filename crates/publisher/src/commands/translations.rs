// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse translations`

use std::fmt::Write;
use std::fs;

use clap::{Subcommand, ValueEnum};
use lotse_publisher::load::content::FALLBACK;
use lotse_publisher::load::{Content, Sources};
use lotse_publisher::problem::{Lang, Message};
use lotse_publisher::translations::{Accepted, State, accept, state};

use super::{say, warn};
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    /// How the list is printed.
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(Subcommand)]
enum What {
    /// From now on the translation counts as saying what the German words of today say.
    Accept {
        /// The guides; without any, all.
        guides: Vec<String>,
        /// The language whose translation was read and is right.
        #[arg(long, value_name = "TAG", required_unless_present = "same_meaning", conflicts_with = "same_meaning")]
        language: Option<String>,
        /// The German words changed, but not their meaning: every translation that was accepted before stays so.
        #[arg(long)]
        same_meaning: bool,
    },
}

pub fn run(general: &General, arguments: &Arguments) -> Done {
    let (sources, _) = Sources::read(&general.root)?;
    let (content, _) = Content::load(&sources, general.today());
    match &arguments.what {
        None => list(general, &content, arguments.format),
        Some(What::Accept { guides, language, .. }) => {
            let accepted = language.clone().map_or(Accepted::SameMeaning, Accepted::In);
            run_accept(general, &content, guides, &accepted)
        }
    }
}

/// Guide, language, state and what changed, one a line; then how many of each state.
fn list(general: &General, content: &Content<'_>, format: Format) -> Done {
    let languages = content.languages.keys().filter(|lang| *lang != FALLBACK);
    let rows: Vec<_> = languages
        .flat_map(|lang| content.guides.keys().map(move |guide| (lang, guide)))
        .map(|(lang, guide)| (lang.as_str(), guide.as_str(), state(content, lang, guide)))
        .collect();
    say(&match format {
        Format::Human => human(&rows, general.lang()),
        Format::Json => json(&rows),
    });
    Ok(0)
}

type Row<'r> = (&'r str, &'r str, State);

fn human(rows: &[Row<'_>], lang: Lang) -> String {
    let width = rows.iter().map(|(_, guide, _)| guide.len()).max().unwrap_or(0);
    let mut out = String::new();
    for (language, guide, state) in rows {
        let changed = match state {
            State::Outdated(texts) => format!(": {}", texts.join(", ")),
            _ => String::new(),
        };
        let _ = writeln!(out, "{language:<9} {guide:<width$}  {}{changed}", word(state, lang));
    }
    let count = |name: &str| rows.iter().filter(|(.., state)| state.as_str() == name).count();
    let [current, outdated, draft, missing] = ["current", "outdated", "draft", "missing"].map(count);
    let line = Message::new(
        format!("{current} aktuell, {outdated} veraltet, {draft} im Entwurf, {missing} fehlen"),
        format!("{current} current, {outdated} outdated, {draft} draft, {missing} missing"),
    );
    format!("{out}{}\n", line.text(lang))
}

fn word(state: &State, lang: Lang) -> &'static str {
    match (lang, state) {
        (Lang::En, state) => state.as_str(),
        (Lang::De, State::Current) => "aktuell",
        (Lang::De, State::Outdated(_)) => "veraltet",
        (Lang::De, State::Draft) => "Entwurf",
        (Lang::De, State::Missing) => "fehlt",
    }
}

fn json(rows: &[Row<'_>]) -> String {
    let rows = rows.iter().map(|(language, guide, state)| {
        let changed = if let State::Outdated(texts) = state { texts.as_slice() } else { &[] };
        serde_json::json!({ "language": language, "guide": guide, "state": state.as_str(), "changed": changed })
    });
    format!("{}\n", serde_json::Value::Array(rows.collect()))
}

fn run_accept(general: &General, content: &Content<'_>, guides: &[String], accepted: &Accepted) -> Done {
    let known = |name: &String| content.guides.contains_key(name);
    let language = match accepted {
        Accepted::In(lang) => (!content.languages.contains_key(lang) || lang == FALLBACK).then_some(lang),
        Accepted::SameMeaning => None,
    };
    if let Some(name) = guides.iter().find(|name| !known(name)).or(language) {
        let message = Message::new(
            format!("`{name}` gibt es nicht. Es wurde nichts geschrieben."),
            format!("there is no `{name}`; nothing was written"),
        );
        warn(general, &message);
        return Ok(PROBLEMS);
    }
    let all = || content.guides.keys().cloned().collect();
    let guides: Vec<String> = if guides.is_empty() { all() } else { guides.to_vec() };
    let files = accept(content, &guides, accepted);
    for (path, text) in &files {
        let full = general.root.join(path);
        let written = full.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&full, text));
        written.map_err(|error| {
            Message::new(
                format!("`{path}` lässt sich nicht schreiben: {error}"),
                format!("`{path}` cannot be written: {error}"),
            )
        })?;
        say(&format!("{path}\n"));
    }
    Ok(0)
}
