// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Taking a release back: visitors see an earlier one again.

use std::fs;
use std::path::Path;

use super::record::Record;
use super::{CURRENT, Lock, RELEASES, Refused, disk, list};
use crate::build::hash;

/// Shows the release whose name begins with `wanted`, or the one before the current one. Nothing is written but the link.
pub fn rollback(dir: &Path, wanted: Option<&str>) -> Result<Record, Refused> {
    if !dir.join(RELEASES).is_dir() {
        return Err(Refused::Unknown(wanted.unwrap_or_default().to_owned(), Vec::new()));
    }
    let _lock = Lock::take(dir)?;
    let releases = list(dir);
    let unknown = || {
        Refused::Unknown(wanted.unwrap_or_default().to_owned(), releases.iter().map(|found| found.id.clone()).collect())
    };
    let found = match wanted {
        Some(wanted) => {
            let mut fitting = releases.iter().filter(|found| found.id.starts_with(wanted));
            fitting.next().filter(|_| fitting.next().is_none())
        }
        None => releases.iter().skip_while(|found| !found.is_current).nth(1),
    };
    let found = found.ok_or_else(unknown)?;
    let damaged = |files| Refused::Damaged(found.id.clone(), files);
    let record = found.record.clone().ok_or_else(|| damaged(vec![format!("{RELEASES}/{}/release.json", found.id)]))?;
    let missing = damage(dir, &record);
    if !missing.is_empty() {
        return Err(damaged(missing));
    }
    disk::link(&Path::new(RELEASES).join(&record.id), &dir.join(CURRENT))?;
    Ok(record)
}

/// The files of a release that are missing or hold something else.
pub fn damage(dir: &Path, record: &Record) -> Vec<String> {
    let folder = dir.join(RELEASES).join(&record.id);
    let hashed = record.files.iter().filter(|name| {
        let stem = name.rsplit_once('.').map_or("", |(stem, _)| stem);
        let wanted = stem.rsplit_once('.').map_or("", |(_, hash)| hash);
        !fs::read(dir.join(name)).is_ok_and(|bytes| hash(&bytes) == wanted)
    });
    let own = record
        .own
        .iter()
        .filter(|(name, wanted)| !fs::read(folder.join(name)).is_ok_and(|bytes| hash(&bytes) == *wanted));
    hashed.cloned().chain(own.map(|(name, _)| name.clone())).collect()
}
