// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The published café on the disk, taken over when it changes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime};

use jiff::Timestamp;
use lotse_model::cafe::{Cafe, CafeTexts};
use lotse_model::site::FORMAT;
use tokio::sync::Mutex;

use crate::registration::store::Failure;
use crate::registration::{PublishedDate, Registrations};

/// How long it is believed without a look at the disk.
const TRUSTED: Duration = Duration::from_secs(1);

/// `cafe.json` and its texts.
pub struct PublishedCafe {
    content_dir: PathBuf,
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    looked_at: Option<Instant>,
    /// Of the file that was taken over, or could not be understood.
    stamp: Option<Stamp>,
}

/// Of the file that links lead to: a release is switched by replacing a link.
type Stamp = (PathBuf, SystemTime, u64);

impl PublishedCafe {
    /// The café in `content_dir`; nothing is read yet.
    pub fn new(content_dir: PathBuf) -> Self {
        Self { content_dir, seen: Mutex::default() }
    }

    /// Takes over what was published since the last call.
    ///
    /// A file that is missing or cannot be understood changes nothing: dates that people registered for stay.
    ///
    /// # Errors
    /// What the database said; then it is tried again at the next call.
    pub async fn take_over(&self, registrations: &Registrations, now: Timestamp) -> Result<(), Failure> {
        let mut seen = self.seen.lock().await;
        if seen.looked_at.is_some_and(|at| at.elapsed() < TRUSTED) {
            return Ok(());
        }
        let stamp = stamp(&self.content_dir.join("cafe.json")).await;
        if stamp.is_some() && stamp != seen.stamp {
            match read(&self.content_dir).await {
                Ok(dates) => {
                    let number = dates.len();
                    registrations.sync(dates, now).await?;
                    tracing::info!(dates = number, "the published café was taken over");
                }
                Err(cause) => {
                    tracing::error!(%cause, "the published café cannot be taken over, dates stay as they were");
                }
            }
            seen.stamp = stamp;
        }
        seen.looked_at = Some(Instant::now());
        Ok(())
    }
}

async fn stamp(file: &Path) -> Option<Stamp> {
    let file = tokio::fs::canonicalize(file).await.ok()?;
    let metadata = tokio::fs::metadata(&file).await.ok()?;
    Some((file, metadata.modified().ok()?, metadata.len()))
}

async fn read(content_dir: &Path) -> Result<Vec<PublishedDate>, String> {
    let cafe: Cafe = parse(content_dir, "cafe.json").await?;
    if cafe.format != FORMAT {
        return Err(format!("cafe.json has format {}, this service reads {FORMAT}", cafe.format));
    }
    let mut texts = BTreeMap::new();
    for (language, file) in cafe.texts.iter() {
        let words: CafeTexts = parse(content_dir, file).await?;
        texts.insert(language.clone(), words);
    }
    PublishedDate::all(&cafe, &texts)
}

async fn parse<T: serde::de::DeserializeOwned>(content_dir: &Path, file: &str) -> Result<T, String> {
    let bytes = tokio::fs::read(content_dir.join(file)).await.map_err(|cause| format!("{file}: {cause}"))?;
    serde_json::from_slice(&bytes).map_err(|cause| format!("{file}: {cause}"))
}
