// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Reading from the disk, never outside the folder.

use std::fs::{File, Metadata};
use std::io::{self, ErrorKind, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::http::HeaderValue;

use super::{Representation, SmallFile, Source};
use crate::error::ServeError;
use crate::files::compression::Encoding;
use crate::files::headers::cache_control;
use crate::files::media_type::MediaType;

/// Up to this length files are kept in memory: the widget's and all texts. Videos are longer.
const MAX_SMALL: u64 = 4 * 1024 * 1024;
/// File systems count time in steps; within this a file can change twice and look the same.
const SETTLED: Duration = Duration::from_secs(2);

/// What the disk had at a path.
pub(super) enum Read {
    /// The file given as known is still the same.
    Unchanged,
    Small(Arc<SmallFile>),
    Large(LargeFile),
    Folder,
}

/// A file that is sent from the disk.
pub(in crate::files) struct LargeFile {
    file: File,
    len: u64,
    etag: HeaderValue,
    path: String,
}

/// The state of a file and its siblings on the disk.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Stamps([Option<Stamp>; 3]);

#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    len: u64,
    modified: Option<SystemTime>,
    /// Change time and inode tell a file that was replaced by one of the same length and date.
    #[cfg(unix)]
    identity: (i64, i64, u64),
}

/// Reads `path` in `folder`, unless it is still as `known` was.
pub(super) fn read(folder: &Path, path: &str, known: Option<&SmallFile>) -> Result<Read, ServeError> {
    let place = resolve(folder, path)?;
    let metadata = place.metadata().map_err(not_found_or_unreadable)?;
    if metadata.is_dir() {
        return Ok(Read::Folder);
    }
    // A pipe or a device would block whoever opens it.
    if !metadata.is_file() {
        return Err(ServeError::NotFound);
    }
    let stamps = Stamps::take(folder, path, &metadata);
    if known.is_some_and(|known| known.is_still(&stamps)) {
        return Ok(Read::Unchanged);
    }
    let file = File::open(&place).map_err(not_found_or_unreadable)?;
    let metadata = file.metadata().map_err(ServeError::Unreadable)?;
    if metadata.len() > MAX_SMALL {
        return Ok(Read::Large(LargeFile::new(file, &metadata, path)));
    }
    let bytes = read_whole(file).map_err(ServeError::Unreadable)?;
    let file = SmallFile::new(path, bytes, stamps, |encoding| packed(folder, path, encoding));
    Ok(Read::Small(Arc::new(file)))
}

/// The sibling of `path` in `encoding`; one that cannot be read is as good as none, the plain file is always there.
fn packed(folder: &Path, path: &str, encoding: Encoding) -> Option<Vec<u8>> {
    let place = sibling(folder, path, encoding)?;
    if !place.metadata().ok()?.is_file() {
        return None;
    }
    read_whole(File::open(place).ok()?).ok()
}

fn sibling(folder: &Path, path: &str, encoding: Encoding) -> Option<PathBuf> {
    if !MediaType::of(path).is_compressible {
        return None;
    }
    resolve(folder, &format!("{path}.{}", encoding.ending())).ok()
}

/// Follows links as long as they stay inside: `folder` itself may be one, so both sides are resolved each time.
fn resolve(folder: &Path, path: &str) -> Result<PathBuf, ServeError> {
    let folder = folder.canonicalize().map_err(not_found_or_unreadable)?;
    let place = folder.join(path).canonicalize().map_err(not_found_or_unreadable)?;
    if place.starts_with(&folder) { Ok(place) } else { Err(ServeError::NotFound) }
}

/// A name that no file can have is a file that is not there.
fn not_found_or_unreadable(cause: io::Error) -> ServeError {
    match cause.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename | ErrorKind::InvalidInput => {
            ServeError::NotFound
        }
        _ => ServeError::Unreadable(cause),
    }
}

/// A file that grows while it is read ends where small files end.
fn read_whole(file: File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(MAX_SMALL).read_to_end(&mut bytes)?;
    Ok(bytes)
}

impl LargeFile {
    fn new(file: File, metadata: &Metadata, path: &str) -> Self {
        let stamp = Stamp::of(metadata);
        let modified = stamp.modified.and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok());
        let mut tag = format!("\"{:x}-{:x}", stamp.len, modified.unwrap_or_default().as_nanos());
        #[cfg(unix)]
        tag.push_str(&format!("-{:x}{:x}", stamp.identity.0, stamp.identity.1));
        tag.push('"');
        let etag = HeaderValue::try_from(tag).expect("hex digits are visible ASCII");
        Self { file, len: stamp.len, etag, path: path.to_owned() }
    }

    pub(in crate::files) fn into_representation(self) -> Representation {
        Representation {
            len: self.len,
            etag: self.etag,
            encoding: None,
            media_type: MediaType::of(&self.path),
            cache_control: cache_control(&self.path),
            source: Source::Disk(self.file),
        }
    }
}

impl Stamps {
    fn take(folder: &Path, path: &str, plain: &Metadata) -> Self {
        let stamp = |encoding| sibling(folder, path, encoding)?.metadata().ok().map(|metadata| Stamp::of(&metadata));
        Self([Some(Stamp::of(plain)), stamp(Encoding::Brotli), stamp(Encoding::Gzip)])
    }

    /// Whether every change so far was long enough ago to be told from the next.
    pub(super) fn is_settled(&self) -> bool {
        let settled = |stamp: &Stamp| stamp.modified.is_some_and(|time| time.elapsed().is_ok_and(|age| age > SETTLED));
        self.0.iter().flatten().all(settled)
    }
}

impl Stamp {
    fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt as _;
        Self {
            len: metadata.len(),
            modified: metadata.modified().ok(),
            #[cfg(unix)]
            identity: (metadata.ctime(), metadata.ctime_nsec(), metadata.ino()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trusts_the_date_of_a_file_only_when_it_is_old_enough() {
        let dir = tempfile::tempdir().unwrap();
        let file = File::create(dir.path().join("a.js")).unwrap();
        let is_settled = || Stamps::take(dir.path(), "a.js", &file.metadata().unwrap()).is_settled();
        assert!(!is_settled());
        file.set_modified(SystemTime::now() - 2 * SETTLED).unwrap();
        assert!(is_settled());
        File::create(dir.path().join("a.js.br")).unwrap();
        assert!(!is_settled());
    }
}
