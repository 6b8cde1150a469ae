// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Published files on disk.
//!
//! Every file but the pointers, the plain pages and the calendars has a hash of its content in its name, so new files never overwrite those that an older
//! pointer names. They are written first; then each pointer is replaced in one step, `site.json` last; only then are files
//! removed that none of them names any longer. A crash at any moment leaves the old or the new state whole.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{Files, LASTING, POINTERS, SITE, is_lasting};

/// Why nothing was written.
#[derive(Debug)]
pub enum Refused {
    /// The folder holds something, but nothing that this command wrote.
    Foreign(PathBuf),
    /// The folder holds releases, whose files a build would remove.
    Published(PathBuf),
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
    if out.join("releases").is_dir() {
        return Err(Refused::Published(out.to_owned()));
    }
    let folders: BTreeSet<&str> =
        files.keys().map(|name| name.rsplit_once('/').map_or("", |(folder, _)| folder)).collect();
    folders.iter().try_for_each(|folder| fs::create_dir_all(out.join(folder)))?;
    let named = files.iter().filter(|(name, _)| !POINTERS.contains(&name.as_str()));
    let (lasting, hashed): (Vec<_>, Vec<_>) = named.partition(|(name, _)| is_lasting(name));
    // A folder lets only one at a time make files in it, so each core has folders of its own.
    let (hashed, lasting) = rayon::join(
        || hashed.into_iter().try_for_each(|(name, bytes)| put(&out.join(name), bytes)),
        || lasting.into_iter().try_for_each(|(name, bytes)| put_lasting(out, name, bytes)),
    );
    hashed.and(lasting)?;
    for pointer in POINTERS {
        match files.get(*pointer) {
            Some(bytes) => replace(out, pointer, bytes)?,
            None if out.join(pointer).is_file() => fs::remove_file(out.join(pointer))?,
            None => {}
        }
    }
    for folder in FOLDERS {
        remove_old(out, folder, files)?;
    }
    for folder in LASTING.iter().flat_map(|folder| folders_in(out, folder)) {
        remove_old(out, &folder, files)?;
    }
    Ok(())
}

/// One that is there already is replaced in one step, so that nobody reads half a page; a new one nobody reads yet.
fn put_lasting(out: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let path = out.join(name);
    match fs::read(&path) {
        Ok(old) if old == bytes => Ok(()),
        Ok(_) => {
            let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
            replace(&out.join(folder), file, bytes)
        }
        Err(_) => fs::write(path, bytes),
    }
}

fn folders_in(out: &Path, folder: &str) -> Vec<String> {
    let languages = fs::read_dir(out.join(folder)).into_iter().flatten().flatten();
    languages.map(|entry| format!("{folder}/{}", entry.file_name().to_string_lossy())).collect()
}

/// The folders of published files.
pub const FOLDERS: &[&str] = &["", "guides", "images", "search", "videos"];

/// Writes a file that nothing names yet; one that is there already is the same, as its name says, unless it was cut off.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|old| old == bytes) { Ok(()) } else { fs::write(path, bytes) }
}

/// Writes beside the name and renames, so that the file is never seen half written.
fn replace(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    let mut file = tempfile::Builder::new().prefix(TEMPORARY).permissions(readable()).tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(folder.join(name))?;
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
        let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
        if entry.file_type()?.is_file() && !files.contains_key(&path) && (is_ours(&name) || is_lasting(&path)) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

const ENDINGS: &[&str] = &[".idx", ".json", ".webp", ".webm", ".mp4", ".vtt"];

/// Whether this command gives such names: `<stem>.<12 hexadecimal digits>` and one of [`ENDINGS`], or a temporary one.
pub fn is_ours(name: &str) -> bool {
    let hashed = |rest: &str| {
        let hash = rest.rsplit_once('.').map_or("", |(_, hash)| hash);
        hash.len() == 12 && hash.bytes().all(|b| b.is_ascii_hexdigit())
    };
    let stem = || ENDINGS.iter().find_map(|ending| name.strip_suffix(ending));
    name.starts_with(TEMPORARY) || stem().is_some_and(hashed)
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
        assert!(matches!(write(folder.path(), &files(&[SITE])), Err(Refused::Foreign(_))));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_cafe_that_is_given_up_goes_with_its_calendars() {
        let out = tempfile::tempdir().unwrap();
        write(out.path(), &files(&[SITE, "cafe.json", "calendar/de/cafe.ics", "cafe.de.0123456789ab.json"])).unwrap();
        assert!(out.path().join("calendar/de/cafe.ics").is_file());
        write(out.path(), &files(&[SITE])).unwrap();
        for name in ["cafe.json", "calendar/de/cafe.ics", "cafe.de.0123456789ab.json"] {
            assert!(!out.path().join(name).exists(), "{name}");
        }
    }

    #[test]
    fn what_is_no_longer_named_goes_and_foreign_files_stay() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("new/out");
        write(&out, &files(&[SITE, "guides/a.de.0123456789ab.json", "start.de.0123456789ab.json"])).unwrap();
        fs::write(out.join("notes.json"), "mine").unwrap();
        write(&out, &files(&[SITE, "guides/a.de.ba9876543210.json"])).unwrap();
        let mut left: Vec<_> =
            fs::read_dir(&out).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        left.sort();
        assert_eq!(left, ["guides", "notes.json", SITE]);
        assert!(
            !out.join("guides/a.de.0123456789ab.json").exists() && out.join("guides/a.de.ba9876543210.json").exists()
        );
    }
}
