// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What changed from one release to the next, in words, found by comparing their catalogues.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::site::{Catalogue, Site, Start};
use serde::de::DeserializeOwned;

use crate::build::SITE;
use crate::load::content::FALLBACK;
use crate::problem::Message;

/// Gives the bytes of a published file.
pub type Read<'f> = &'f dyn Fn(&str) -> Option<Vec<u8>>;

/// A guide as it is published.
#[derive(Default)]
struct Guide {
    title: String,
    /// Language → files.
    files: BTreeMap<String, Vec<String>>,
}

/// All guides by id.
type Guides = BTreeMap<String, Guide>;

/// What is new, changed and gone; `old` and `new` give the bytes of a published file.
pub fn changes(old: Option<Read<'_>>, new: Read<'_>) -> Vec<Message> {
    let Some(old) = old.and_then(guides) else {
        return vec![Message::new("Erste Veröffentlichung", "first release")];
    };
    let new = guides(new).unwrap_or_default();
    let mut said = Vec::new();
    for (id, guide) in &new {
        match old.get(id) {
            None => said.push(sentence("Neu", "new", &guide.title, guide.files.keys())),
            Some(before) => {
                let differs = |lang: &&String| before.files.get(*lang) != guide.files.get(*lang);
                let languages: Vec<&String> = guide.files.keys().filter(differs).collect();
                if !languages.is_empty() {
                    said.push(sentence("Geändert", "changed", &guide.title, languages.into_iter()));
                }
            }
        }
    }
    let gone = old.iter().filter(|(id, _)| !new.contains_key(*id));
    said.extend(gone.map(|(_, guide)| sentence("Entfernt", "removed", &guide.title, guide.files.keys())));
    if said.is_empty() {
        said.push(Message::new("Geändert: Angaben außerhalb der Anleitungen", "changed: things outside the guides"));
    }
    said
}

/// Guides that were public and are not any more, neither under another name nor as given up: links to them break.
pub fn vanished(old: Read<'_>, new: Read<'_>) -> Vec<String> {
    let (Some(old), Some(site)) = (guides(old), read::<Site>(new, SITE)) else {
        return Vec::new();
    };
    let mut known: BTreeSet<String> = BTreeSet::new();
    for catalogue in catalogues(&site, new).into_iter().map(|(_, catalogue)| catalogue) {
        known.extend(catalogue.guides.iter().map(|guide| guide.id.to_string()));
        known.extend(catalogue.moved.iter().map(|(id, _)| id.to_string()));
        known.extend(catalogue.retired.iter().map(|(id, _)| id.to_string()));
    }
    old.into_keys().filter(|id| !known.contains(id)).collect()
}

fn sentence<'l>(de: &str, en: &str, title: &str, languages: impl Iterator<Item = &'l String>) -> Message {
    let languages = languages.map(String::as_str).collect::<Vec<_>>().join(", ");
    Message::new(format!("{de}: „{title}“ ({languages})"), format!("{en}: “{title}” ({languages})"))
}

fn guides(file: Read<'_>) -> Option<Guides> {
    let site: Site = read(file, SITE)?;
    let mut guides = Guides::new();
    for (lang, catalogue) in catalogues(&site, file) {
        for entry in catalogue.guides {
            let guide = guides.entry(entry.id.to_string()).or_default();
            if guide.title.is_empty() || lang == FALLBACK {
                guide.title = entry.title.text;
            }
            guide.files.insert(lang.clone(), entry.files.iter().map(|(_, name)| name.clone()).collect());
        }
    }
    Some(guides)
}

fn catalogues(site: &Site, file: Read<'_>) -> Vec<(String, Catalogue)> {
    let starts = site.languages.iter().filter_map(|(lang, files)| Some((lang, read::<Start>(file, &files.start)?)));
    starts.filter_map(|(lang, start)| Some((lang.clone(), read(file, &start.catalogue)?))).collect()
}

fn read<T: DeserializeOwned>(file: Read<'_>, name: &str) -> Option<T> {
    serde_json::from_slice(&file(name)?).ok()
}
