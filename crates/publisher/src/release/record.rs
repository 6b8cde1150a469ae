// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is known of a release: who, when, what changed, and which files it consists of.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{RELEASES, current};
use crate::problem::Message;

/// `release.json` in the folder of a release.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Its name: the time and the beginning of the hash, so that names sort by time.
    pub id: String,
    /// When, in UTC: `2026-11-24T02:40:00.000Z`.
    pub at: String,
    /// By whom.
    pub by: String,
    /// [`lotse_model::site::Site::release`]: the hash over everything.
    pub site: String,
    /// What changed, in words.
    pub changes: Vec<Change>,
    /// All files with a hash in their name.
    pub files: Vec<String>,
    /// All files in the folder of the release, with the hash of what is in them.
    pub own: Vec<(String, String)>,
}

/// A sentence in both languages of the command.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

impl From<Message> for Change {
    fn from(message: Message) -> Self {
        Self { de: message.de, en: message.en }
    }
}

/// A release in the folder.
#[derive(Debug)]
pub struct Found {
    /// Its name.
    pub id: String,
    /// Nothing if the record is missing or cannot be read.
    pub record: Option<Record>,
    /// Whether visitors see it.
    pub is_current: bool,
}

/// All releases in `dir`, newest first.
pub fn list(dir: &Path) -> Vec<Found> {
    let current = current(dir);
    let entries = fs::read_dir(dir.join(RELEASES)).into_iter().flatten().flatten();
    let mut found: Vec<_> = entries
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|id| !id.starts_with('.'))
        .map(|id| Found { record: read(dir, &id), is_current: current.as_ref() == Some(&id), id })
        .collect();
    found.sort_by(|a, b| b.id.cmp(&a.id));
    found
}

fn read(dir: &Path, id: &str) -> Option<Record> {
    let text = fs::read(dir.join(RELEASES).join(id).join("release.json")).ok()?;
    serde_json::from_slice(&text).ok()
}
