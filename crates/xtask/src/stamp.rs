// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Remembering what something was made from, so that it is not made again when nothing changed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

/// One hash over files and folders: over their paths below `root` and their bytes. What does not exist counts as empty.
pub fn hash_of(root: &Path, paths: &[&str]) -> Result<String> {
    let mut files = Vec::new();
    for path in paths {
        collect(&root.join(path), &mut files)?;
    }
    files.sort();
    let mut hash = Sha256::new();
    for file in files {
        let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        let name = file.strip_prefix(root).unwrap_or(&file).to_string_lossy().into_owned();
        // Lengths stand in front, so that moving bytes from one file to the next changes the hash.
        hash.update((name.len() as u64).to_le_bytes());
        hash.update(name);
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    Ok(hex(&hash.finalize()))
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// All files below a folder, or the file itself.
pub fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path).with_context(|| format!("{} cannot be read", path.display()))? {
            collect(&entry?.path(), files)?;
        }
    } else if path.is_file() {
        files.push(path.to_owned());
    }
    Ok(())
}

/// Was the thing made from this?
pub fn is_current(stamp: &Path, hash: &str) -> bool {
    fs::read_to_string(stamp).is_ok_and(|known| known == hash)
}

/// From now on it was.
pub fn remember(stamp: &Path, hash: &str) -> Result<()> {
    if let Some(folder) = stamp.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(stamp, hash).with_context(|| format!("{} cannot be written", stamp.display()))
}

/// What happens next may end half-way.
pub fn forget(stamp: &Path) {
    fs::remove_file(stamp).ok();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hash(files: &[(&str, &str)]) -> String {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for (name, text) in files {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().expect("it is in the folder")).expect("writable");
            fs::write(file, text).expect("writable");
        }
        hash_of(folder.path(), &["in", "single.txt", "absent"]).expect("readable")
    }

    #[test]
    fn changes_with_content_name_and_place_and_with_nothing_else() {
        let before = hash(&[("in/a/b", "1"), ("single.txt", "2")]);
        assert_eq!(before, hash(&[("single.txt", "2"), ("in/a/b", "1"), ("elsewhere", "3")]));
        assert_ne!(before, hash(&[("in/a/b", "x"), ("single.txt", "2")]));
        assert_ne!(before, hash(&[("in/a/c", "1"), ("single.txt", "2")]));
        assert_ne!(before, hash(&[("in/a/b", "12"), ("single.txt", "")]));
        assert_eq!(before.len(), 64);
    }

    #[test]
    fn a_stamp_holds_until_it_is_forgotten() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let stamp = folder.path().join("deeper/stamp");
        assert!(!is_current(&stamp, "x"));
        remember(&stamp, "x").expect("writable");
        assert!(is_current(&stamp, "x") && !is_current(&stamp, "y"));
        forget(&stamp);
        assert!(!is_current(&stamp, "x"));
    }
}
