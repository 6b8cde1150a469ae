// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Publishing: everything new is written and made to last; then one link is replaced; then what nobody needs is removed.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use lotse_model::site::Site;
use rayon::prelude::*;

use super::record::{Change, Record};
use super::rollback::damage;
use super::{CURRENT, KEPT, Lock, RELEASES, Refused, changes, current, disk, list};
use crate::build::write::{FOLDERS, is_ours};
use crate::build::{Files, LASTING, POINTERS, SITE, hash, is_lasting};

/// What publishing came to.
#[derive(Debug)]
pub enum Outcome {
    /// Visitors see this release now; these guides are gone without a trace.
    Published(Box<Record>, Vec<String>),
    /// Visitors see exactly this already.
    Unchanged(String),
}

/// Publishes `files` to `dir`, in the name of `by`, at the time `at` (`2026-11-24T02:40:00Z`).
pub fn publish(dir: &Path, files: &Files, by: &str, at: &str) -> Result<Outcome, Refused> {
    refuse_foreign(dir)?;
    fs::create_dir_all(dir.join(RELEASES))?;
    let _lock = Lock::take(dir)?;
    clean(dir)?;
    let site: Site = serde_json::from_slice(files.get(SITE).map_or(&[], Vec::as_slice)).map_err(io::Error::from)?;
    let releases = list(dir);
    let before = releases.iter().find(|found| found.is_current).and_then(|found| found.record.as_ref());
    let is_same = |record: &&Record| record.site == site.release && damage(dir, record).is_empty();
    if let Some(same) = before.filter(is_same) {
        // The run that published it may have been killed before it was done.
        point_to_current(dir)?;
        prune(dir)?;
        return Ok(Outcome::Unchanged(same.id.clone()));
    }
    let new = |name: &str| files.get(name).cloned();
    let old = |name: &str| fs::read(dir.join(name)).ok();
    let has_old = dir.join(SITE).is_file();
    let said = changes::changes(has_old.then_some(&old as changes::Read<'_>), &new);
    let vanished = if has_old { changes::vanished(&old, &new) } else { Vec::new() };
    let record = record(dir, files, &site.release, by, at, said.into_iter().map(Change::from).collect());
    write_hashed(dir, files)?;
    write_release(dir, files, &record)?;
    disk::link(&Path::new(RELEASES).join(&record.id), &dir.join(CURRENT))?;
    point_to_current(dir)?;
    prune(dir)?;
    Ok(Outcome::Published(Box::new(record), vanished))
}

fn refuse_foreign(dir: &Path) -> Result<(), Refused> {
    let is_ours = dir.join(RELEASES).is_dir() || dir.join(SITE).is_file();
    match fs::read_dir(dir) {
        Ok(mut entries) => match entries.next() {
            Some(_) if !is_ours => Err(Refused::Foreign(dir.to_owned())),
            _ => Ok(()),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Removes what a run that was killed left behind.
fn clean(dir: &Path) -> io::Result<()> {
    for folder in FOLDERS.iter().copied().chain([RELEASES]) {
        for entry in fs::read_dir(dir.join(folder)).into_iter().flatten() {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with(disk::TEMPORARY) {
                disk::remove(&entry.path())?;
            }
        }
    }
    Ok(())
}

fn is_own(name: &str) -> bool {
    POINTERS.contains(&name) || is_lasting(name)
}

fn record(dir: &Path, files: &Files, site: &str, by: &str, at: &str, changes: Vec<Change>) -> Record {
    let stem = format!("{}-{}", at.replace(':', "-"), site.get(..6).unwrap_or(site));
    let free = |id: &String| !dir.join(RELEASES).join(id).exists();
    let ids = std::iter::once(stem.clone()).chain((2..).map(|number| format!("{stem}-{number}")));
    Record {
        id: ids.into_iter().find(free).unwrap_or(stem),
        at: at.to_owned(),
        by: by.to_owned(),
        site: site.to_owned(),
        changes,
        files: files.keys().filter(|name| !is_own(name)).cloned().collect(),
        own: files.iter().filter(|(name, _)| is_own(name)).map(|(name, bytes)| (name.clone(), hash(bytes))).collect(),
    }
}

/// One that is there is the same, as its name says, unless it was damaged.
fn write_hashed(dir: &Path, files: &Files) -> io::Result<()> {
    let hashed: Vec<_> = files.iter().filter(|(name, _)| !is_own(name)).collect();
    let folders: BTreeSet<_> =
        hashed.iter().filter_map(|(name, _)| dir.join(name).parent().map(Path::to_owned)).collect();
    folders.iter().try_for_each(fs::create_dir_all)?;
    hashed.into_par_iter().try_for_each(|(name, bytes)| {
        let path = dir.join(name);
        if fs::read(&path).is_ok_and(|old| old == *bytes) { Ok(()) } else { disk::write(&path, bytes) }
    })
}

fn write_release(dir: &Path, files: &Files, record: &Record) -> io::Result<()> {
    let folder = dir.join(RELEASES).join(format!("{}new", disk::TEMPORARY));
    fs::create_dir_all(&folder)?;
    for (name, bytes) in files.iter().filter(|(name, _)| is_own(name)) {
        let path = folder.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        disk::write(&path, bytes)?;
    }
    disk::write(&folder.join("release.json"), &serde_json::to_vec_pretty(record)?)?;
    disk::rename(&folder, &dir.join(RELEASES).join(&record.id))
}

/// Makes the fixed names lead to the current release. They are made once; `lotse build` may have put files there before.
fn point_to_current(dir: &Path) -> io::Result<()> {
    let before = |name: &str| dir.join(format!("{}{name}-before", disk::TEMPORARY));
    for folder in LASTING {
        if fs::symlink_metadata(dir.join(folder)).is_ok_and(|data| data.is_dir()) {
            disk::rename(&dir.join(folder), &before(folder))?;
        }
    }
    // A link that is there stays for a release that has nothing to put behind it, as one without a café: it leads nowhere.
    let is_there = |name: &&&str| dir.join(CURRENT).join(name).exists() || dir.join(name).is_file();
    for name in LASTING.iter().chain(POINTERS).filter(is_there) {
        let (at, target) = (dir.join(name), Path::new(CURRENT).join(name));
        if fs::read_link(&at).ok().as_deref() != Some(&target) {
            disk::link(&target, &at)?;
        }
    }
    LASTING.iter().try_for_each(|folder| disk::remove(&before(folder)))
}

/// Removes releases beyond those that are kept, and files that none of them names.
fn prune(dir: &Path) -> io::Result<()> {
    let current = current(dir);
    let releases = list(dir);
    let (kept, old) = releases.split_at(releases.len().min(KEPT));
    let old: Vec<_> = old.iter().filter(|found| Some(&found.id) != current.as_ref()).collect();
    for found in &old {
        disk::remove(&dir.join(RELEASES).join(&found.id))?;
    }
    // A release that cannot be read may need any file.
    if kept.iter().any(|found| found.record.is_none()) {
        return Ok(());
    }
    let kept = releases.iter().filter(|found| !old.iter().any(|gone| gone.id == found.id));
    let named: BTreeSet<&str> = kept
        .filter_map(|found| found.record.as_ref())
        .flat_map(|record| record.files.iter().map(String::as_str))
        .collect();
    for folder in FOLDERS {
        for entry in fs::read_dir(dir.join(folder)).into_iter().flatten() {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            if entry.file_type()?.is_file() && is_ours(&name) && !named.contains(path.as_str()) {
                disk::remove(&entry.path())?;
            }
        }
    }
    Ok(())
}
