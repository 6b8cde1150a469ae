// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Writes `file.br` and `file.gz` beside every text, so that serving costs no packing.

use std::fs;
use std::io::{self, Error};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use crate::files::MediaType;
use crate::files::compression::Encoding;

/// What was done, in numbers of packed files.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Report {
    /// Written anew.
    pub written: usize,
    /// Already there and right.
    pub unchanged: usize,
    /// Left out, since packing would not make the file smaller.
    pub not_smaller: usize,
    /// Taken away, as their file is there no more.
    pub removed: usize,
}

/// Packs all js, wasm, css, json, html, svg, txt and vtt files in `dir` and below, on all processors.
///
/// A packed file appears whole or not at all, and one that already holds its file is left as it is. Hidden files and
/// links are passed over, since the server does not send them by their own name either. Packed files whose file is gone go too.
///
/// # Errors
/// The first file that cannot be read or written, with its path.
pub fn precompress(dir: &Path) -> io::Result<Report> {
    let (mut files, mut report) = (Vec::new(), Report::default());
    collect(dir, &mut files, &mut report).map_err(|cause| at(dir, &cause))?;
    let (queue, done) = (Mutex::new(files), Mutex::new(Ok(report)));
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(file) = pop(&queue) {
                    let outcome = pack(&file).map_err(|cause| at(&file, &cause));
                    let mut done = done.lock().expect(LOCK);
                    *done = std::mem::replace(&mut *done, Ok(Report::default())).and_then(|sum| Ok(sum.plus(outcome?)));
                }
            });
        }
    });
    done.into_inner().expect(LOCK)
}

fn pop(queue: &Mutex<Vec<PathBuf>>) -> Option<PathBuf> {
    queue.lock().expect(LOCK).pop()
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>, report: &mut Report) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if kind.is_dir() {
            collect(&path, files, report)?;
        } else if kind.is_file() && MediaType::of(&name).is_compressible {
            files.push(path);
        } else if kind.is_file() && is_left_over(&path) {
            remove(&path)?;
            report.removed += 1;
        }
    }
    Ok(())
}

/// Whether it is a packed file of ours without the file that was packed.
fn is_left_over(path: &Path) -> bool {
    let is_packed =
        Encoding::ALL.iter().any(|encoding| path.extension().is_some_and(|ending| ending == encoding.ending()));
    let plain = path.with_extension("");
    is_packed && MediaType::of(&plain.to_string_lossy()).is_compressible && !plain.exists()
}

/// Packs one file in each encoding.
fn pack(file: &Path) -> io::Result<Report> {
    let plain = fs::read(file)?;
    let mut report = Report::default();
    for encoding in Encoding::ALL {
        let target = with_ending(file, encoding.ending());
        if fs::read(&target).is_ok_and(|packed| encoding.holds(&packed, &plain)) {
            report.unchanged += 1;
            continue;
        }
        let packed = encoding.pack(&plain)?;
        if packed.len() < plain.len() {
            write_whole(&target, &packed)?;
            report.written += 1;
        } else {
            remove(&target)?;
            report.not_smaller += 1;
        }
    }
    Ok(report)
}

/// A server that runs meanwhile sees the old file or the new one. The name in between is hidden, so it is never sent.
fn write_whole(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    let draft = target.with_file_name(format!(".{name}.{}", std::process::id()));
    fs::write(&draft, bytes)?;
    fs::rename(&draft, target)
}

/// What is left of an earlier, larger file would not match any more.
fn remove(target: &Path) -> io::Result<()> {
    match fs::remove_file(target) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => Err(cause),
        _ => Ok(()),
    }
}

fn with_ending(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn at(path: &Path, cause: &Error) -> Error {
    Error::new(cause.kind(), format!("{}: {cause}", path.display()))
}

impl Report {
    fn plus(self, other: Self) -> Self {
        Self {
            written: self.written + other.written,
            unchanged: self.unchanged + other.unchanged,
            not_smaller: self.not_smaller + other.not_smaller,
            removed: self.removed + other.removed,
        }
    }
}

const LOCK: &str = "no worker panics while it holds the lock";
