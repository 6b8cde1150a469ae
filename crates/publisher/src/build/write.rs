// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Published files on disk.
//!
//! Every file but `site.json` has a hash of its content in its name, so new files never overwrite those that an older
//! `site.json` names. They are written first; then `site.json` is replaced in one step; only then are files removed
//! that it no longer names. A crash at any moment leaves the old or the new state whole.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Files, SITE};

/// Why nothing was written.
#[derive(Debug)]
pub enum Refused {
    /// The folder holds something, but nothing that this command wrote.
    Foreign(PathBuf),
    /// The disk said no.
    Io(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// Puts `files` into the folder `out`, which must be absent, empty, or written by this command before.
pub fn write(out: &Path, files: &Files) -> Result<(), Refused> {
    if out.exists() && !out.join(SITE).is_file() && fs::read_dir(out)?.next().is_some() {
        return Err(Refused::Foreign(out.to_owned()));
    }
    for (name, bytes) in files.iter().filter(|(name, _)| *name != SITE) {
        put(&out.join(name), bytes)?;
    }
    if let Some(site) = files.get(SITE) {
        put(&out.join(SITE), site)?;
    }
    for folder in ["", "guides", "images"] {
        remove_old(out, folder, files)?;
    }
    Ok(())
}

/// Writes beside the name and renames, so that a file is never seen half written.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .permissions(readable())
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.persist(path)?;
    Ok(())
}

const TEMPORARY: &str = ".lotse-";

/// Web servers often run as somebody else.
fn readable() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o644)
}

fn remove_old(out: &Path, folder: &str, files: &Files) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(out.join(folder)) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if folder.is_empty() {
            name.clone()
        } else {
            format!("{folder}/{name}")
        };
        if entry.file_type()?.is_file() && !files.contains_key(&path) && is_ours(&name) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Whether this command gives such names: `<stem>.<12 hexadecimal digits>.json` or `.webp`, or a temporary one.
fn is_ours(name: &str) -> bool {
    let hashed = |rest: &str| {
        let hash = rest.rsplit_once('.').map_or("", |(_, hash)| hash);
        hash.len() == 12 && hash.bytes().all(|b| b.is_ascii_hexdigit())
    };
    name.starts_with(TEMPORARY)
        || name
            .strip_suffix(".json")
            .or_else(|| name.strip_suffix(".webp"))
            .is_some_and(hashed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(names: &[&str]) -> Files {
        names.iter().map(|name| ((*name).to_owned(), b"{}".to_vec())).collect()
    }

    #[test]
    fn a_folder_of_somebody_else_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.txt"), "x").unwrap();
        assert!(matches!(
            write(folder.path(), &files(&[SITE])),
            Err(Refused::Foreign(_))
        ));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_no_longer_named_goes_and_foreign_files_stay() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("new/out");
        write(
            &out,
            &files(&[SITE, "guides/a.de.0123456789ab.json", "start.de.0123456789ab.json"]),
        )
        .unwrap();
        fs::write(out.join("notes.json"), "mine").unwrap();
        write(&out, &files(&[SITE, "guides/a.de.ba9876543210.json"])).unwrap();
        let mut left: Vec<_> = fs::read_dir(&out)
            .unwrap()
            .map(|e| e.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, ["guides", "notes.json", SITE]);
        assert!(
            !out.join("guides/a.de.0123456789ab.json").exists() && out.join("guides/a.de.ba9876543210.json").exists()
        );
    }
}
