// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Changes on disk, each of which is done wholly or not at all, and lasts.

use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

/// Names of what is not finished yet; the next run removes what was left.
pub const TEMPORARY: &str = ".lotse-";

/// Writes a file in one step, instead of an earlier one.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    crash_point();
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    let permissions = fs::Permissions::from_mode(0o644);
    let mut file = tempfile::Builder::new().prefix(TEMPORARY).permissions(permissions).tempfile_in(folder)?;
    crash_point();
    file.write_all(bytes)?;
    file.as_file().sync_data()?;
    crash_point();
    file.persist(path)?;
    Ok(())
}

/// Gives what is finished its name.
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    crash_point();
    fs::rename(from, to)?;
    crash_point();
    sync_folder(to)
}

/// Makes the link `at`, in one step, instead of an earlier one or of a file.
pub fn link(target: &Path, at: &Path) -> io::Result<()> {
    let name = at.file_name().unwrap_or_default().to_string_lossy();
    let temporary = at.with_file_name(format!("{TEMPORARY}{name}"));
    fs::remove_file(&temporary).or_else(absent)?;
    crash_point();
    symlink(target, &temporary)?;
    rename(&temporary, at)
}

/// Removes a file, a link, or a folder with all that is in it; it need not be there.
pub fn remove(path: &Path) -> io::Result<()> {
    crash_point();
    let is_folder = fs::symlink_metadata(path).is_ok_and(|data| data.is_dir());
    if is_folder { fs::remove_dir_all(path) } else { fs::remove_file(path) }.or_else(absent)
}

/// What is not there need not be removed.
fn absent(error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) }
}

fn sync_folder(path: &Path) -> io::Result<()> {
    path.parent().map_or(Ok(()), |folder| File::open(folder)?.sync_all())
}

/// Where the tests kill the program: with `LOTSE_KILL_AT=n` at the n-th of these points. Not there in optimised builds.
#[cfg(debug_assertions)]
fn crash_point() {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicUsize, Ordering};
    static LEFT: OnceLock<Option<AtomicUsize>> = OnceLock::new();
    let wanted = || std::env::var("LOTSE_KILL_AT").ok()?.parse().ok().map(AtomicUsize::new);
    if LEFT.get_or_init(wanted).as_ref().is_some_and(|left| left.fetch_sub(1, Ordering::SeqCst) == 1) {
        let _ = std::process::Command::new("kill").args(["-9", &std::process::id().to_string()]).status();
        std::process::abort();
    }
}

#[cfg(not(debug_assertions))]
fn crash_point() {}
