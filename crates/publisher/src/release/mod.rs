// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Releases: publishing, listing and taking back, so that at any moment a visitor finds one whole release.
//!
//! Files with a hash in their name lie side by side for all releases and never change. What has a fixed name, `site.json` and
//! the plain pages, lies in a folder for each release, and is reached over the link `current`: replacing that one link is what
//! publishing and taking back come to. docs/adr/0006-releases.md has the reasons.

mod changes;
mod disk;
mod publish;
mod record;
mod rollback;

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

pub use publish::{Outcome, publish};
pub use record::{Found, Record, list};
pub use rollback::rollback;

use crate::problem::Message;

/// The link to the release that visitors see.
const CURRENT: &str = "current";
/// The folder of releases.
const RELEASES: &str = "releases";
/// So many releases are kept.
const KEPT: usize = 20;

/// Why nothing was switched.
#[derive(Debug)]
pub enum Refused {
    /// The folder holds something, but nothing that this command wrote.
    Foreign(PathBuf),
    /// Somebody else is publishing there.
    Busy,
    /// No such release; these there are.
    Unknown(String, Vec<String>),
    /// Files of that release are missing or damaged.
    Damaged(String, Vec<String>),
    /// The disk said no.
    Io(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl Refused {
    /// What happened at `dir`, and what to do now.
    pub fn message(&self, dir: &Path) -> Message {
        let dir = dir.display();
        match self {
            Self::Foreign(_) => Message::new(
                format!(
                    "In `{dir}` liegen Dateien, die nicht von `lotse` stammen. Nennen Sie mit --to einen leeren oder neuen Ordner."
                ),
                format!("`{dir}` holds files that `lotse` did not write; name an empty or new folder with --to"),
            ),
            Self::Busy => Message::new(
                "Gerade veröffentlicht jemand anderes in diesen Ordner. Warten Sie einen Moment, und versuchen Sie es noch einmal.",
                "somebody else is publishing to this folder; wait a moment and try again",
            ),
            Self::Unknown(wanted, there) => Message::new(
                format!(
                    "Die Veröffentlichung `{wanted}` gibt es in `{dir}` nicht, oder nichts davor. Es gibt: {}",
                    there.join(", ")
                ),
                format!(
                    "there is no release `{wanted}` in `{dir}`, or none before it; there are: {}",
                    there.join(", ")
                ),
            ),
            Self::Damaged(id, files) => {
                let (count, first) = (files.len(), files.first().map_or("", String::as_str));
                Message::new(
                    format!(
                        "Die Veröffentlichung `{id}` ist nicht mehr vollständig: {count} Dateien fehlen oder sind beschädigt, zuerst `{first}`. Es bleibt alles, wie es ist."
                    ),
                    format!(
                        "release `{id}` is not whole any more: {count} files are missing or damaged, first `{first}`; nothing was changed"
                    ),
                )
            }
            Self::Io(error) => Message::new(
                format!("In `{dir}` lässt sich nicht schreiben: {error}. Die bisherige Veröffentlichung gilt weiter."),
                format!("`{dir}` cannot be written: {error}; the release before stays"),
            ),
        }
    }
}

/// Keeps others from publishing to the same folder; given up by the system too, if the program is killed.
struct Lock(#[expect(dead_code, reason = "held until it is dropped")] File);

impl Lock {
    fn take(dir: &Path) -> Result<Self, Refused> {
        let file = File::options().create(true).truncate(false).write(true).open(dir.join(".lock"))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => Err(Refused::Busy),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}

/// The id of the release that visitors see.
pub fn current(dir: &Path) -> Option<String> {
    let target = fs::read_link(dir.join(CURRENT)).ok()?;
    Some(target.file_name()?.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests;
