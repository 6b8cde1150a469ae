// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From checked content to published files, in memory; [`mod@write`] puts them on disk.

mod dictionary;
mod former;
mod guide;
mod start;
pub mod write;

use std::collections::BTreeMap;
use std::fs;
use std::io;

use lotse_model::Table;
use lotse_model::site::{Catalogue, FORMAT, GuideEntry, LanguageFiles, Site};
use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::load::Content;

/// Published files: name, relative to `site.json`, and bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The name of the pointer file.
pub const SITE: &str = "site.json";

/// For whom something is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: without drafts.
    Readers,
    /// Those who write: drafts and all, in the preview.
    Authors,
}

/// Everything that is published, the same bytes for the same content. The content must be free of errors.
pub fn build(content: &Content<'_>, audience: Audience) -> io::Result<Files> {
    let mut files = Files::new();
    let images = images(content, &mut files)?;
    let mut languages = Table::default();
    for lang in content.languages.keys() {
        let guides: Vec<_> = content
            .guides
            .values()
            .filter(|guide| audience == Audience::Authors || !guide.is_draft)
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|g| guide::publish(content, &images, g, lang))
            .collect();
        let mut entries = Vec::new();
        for (entry, published) in guides {
            files.extend(published);
            entries.push(entry);
        }
        let catalogue = put(&mut files, &format!("catalogue.{lang}"), &Catalogue {
            guides: sorted(content, &entries),
            moved: former::moved(content),
            retired: former::retired(content, lang),
        });
        let words = dictionary::publish(content, lang);
        let dictionary = words.map(|words| put(&mut files, &format!("where.{lang}"), &words));
        let start = start::publish(content, lang, &entries, catalogue, dictionary);
        let name = start::language_name(content, lang);
        languages
            .insert(lang.clone(), LanguageFiles { name, start: put(&mut files, &format!("start.{lang}"), &start) });
    }
    let site = Site { format: FORMAT, release: release(&files), languages };
    files.insert(SITE.to_owned(), json(&site));
    Ok(files)
}

/// By category in its order, then title.
fn sorted(content: &Content<'_>, entries: &[GuideEntry]) -> Vec<GuideEntry> {
    let order: BTreeMap<&str, usize> = content.categories.ids().enumerate().map(|(at, id)| (id, at)).collect();
    let mut entries = entries.to_vec();
    entries.sort_by_key(|e| (order.get(e.category.as_str()).copied(), e.title.text.to_lowercase(), e.id.clone()));
    entries
}

/// The published name of each picture, by its path in the content.
fn images(content: &Content<'_>, files: &mut Files) -> io::Result<BTreeMap<String, String>> {
    let mut names = BTreeMap::new();
    for path in content.sources.images.keys() {
        let bytes = fs::read(content.sources.root.join(path))?;
        let stem = path.trim_start_matches("content/").trim_end_matches(".webp");
        let name = format!("{stem}.{}.webp", hash(&bytes));
        names.insert(path.clone(), name.clone());
        files.insert(name, bytes);
    }
    Ok(names)
}

/// Adds `value` as `<stem>.<hash>.json` and returns that name.
fn put(files: &mut Files, stem: &str, value: &impl Serialize) -> String {
    let bytes = json(value);
    let name = format!("{stem}.{}.json", hash(&bytes));
    files.insert(name.clone(), bytes);
    name
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("published types have only string keys")
}

/// The first 12 hexadecimal digits of the SHA-256.
fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The names hold the hashes of what is in the files, so a hash over the names is one over everything.
fn release(files: &Files) -> String {
    hash(files.keys().map(String::as_str).collect::<Vec<_>>().join("\n").as_bytes())
}
