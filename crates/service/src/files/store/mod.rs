// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The files themselves: small ones kept in memory and compared with the disk once a second, large ones read anew.
//!
//! So a folder may be replaced while the server runs; what is new is sent a second later at most.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use super::respond::{Representation, Source};
use crate::error::ServeError;
use disk::{LargeFile, Read, read};
pub(super) use small_file::SmallFile;

mod disk;
mod small_file;

/// How long a file in memory is sent without a look at the disk.
const TRUSTED: Duration = Duration::from_secs(1);
/// When the files in memory outgrow this, all are forgotten: simpler than a queue, and never needed by our own content.
const MAX_HELD: usize = 64 * 1024 * 1024;

/// The two folders, and what is in memory of them.
pub(super) struct Store {
    widget_dir: PathBuf,
    content_dir: PathBuf,
    started: Instant,
    held: RwLock<Held>,
}

#[derive(Default)]
struct Held {
    files: HashMap<String, Arc<SmallFile>>,
    bytes: usize,
}

/// What stands at a path.
pub(super) enum Found {
    Small(Arc<SmallFile>),
    Large(LargeFile),
    Folder,
}

impl Store {
    pub(super) fn new(widget_dir: PathBuf, content_dir: PathBuf) -> Self {
        Self { widget_dir, content_dir, started: Instant::now(), held: RwLock::default() }
    }

    /// Looks up `path`, which has been checked to hold no way out of the folders.
    pub(super) async fn find(self: &Arc<Self>, path: &str) -> Result<Found, ServeError> {
        let known = self.known(path);
        if let Some(file) = &known
            && !file.claim_check(self.started.elapsed(), TRUSTED)
        {
            return Ok(Found::Small(Arc::clone(file)));
        }
        let (store, path) = (Arc::clone(self), path.to_owned());
        let looked_up = tokio::task::spawn_blocking(move || store.look_up(&path, known));
        looked_up.await.map_err(|cause| ServeError::Unreadable(cause.into()))?
    }

    fn look_up(&self, path: &str, known: Option<Arc<SmallFile>>) -> Result<Found, ServeError> {
        let (folder, inner) = match path.strip_prefix("content/") {
            Some(inner) => (&self.content_dir, inner),
            None => (&self.widget_dir, path),
        };
        let found = read(folder, inner, known.as_deref());
        if !matches!(found, Ok(Read::Unchanged)) {
            self.forget(path);
        }
        match found? {
            Read::Unchanged => Ok(Found::Small(known.expect("only a known file can be unchanged"))),
            Read::Small(file) => {
                self.keep(path, &file);
                Ok(Found::Small(file))
            }
            Read::Large(file) => Ok(Found::Large(file)),
            Read::Folder => Ok(Found::Folder),
        }
    }

    fn known(&self, path: &str) -> Option<Arc<SmallFile>> {
        self.held.read().expect(LOCK).files.get(path).cloned()
    }

    fn forget(&self, path: &str) {
        let mut held = self.held.write().expect(LOCK);
        if let Some(file) = held.files.remove(path) {
            held.bytes -= file.size();
        }
    }

    fn keep(&self, path: &str, file: &Arc<SmallFile>) {
        file.mark_checked(self.started.elapsed());
        let mut held = self.held.write().expect(LOCK);
        if held.bytes + file.size() > MAX_HELD {
            *held = Held::default();
        }
        held.bytes += file.size();
        if let Some(other) = held.files.insert(path.to_owned(), Arc::clone(file)) {
            held.bytes -= other.size();
        }
    }
}

const LOCK: &str = "nothing panics while it holds the lock";
