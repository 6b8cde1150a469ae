// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which files were saved. Editors save in several steps, some by renaming a new file over the old one, so folders are
//! watched, and a save is over when nothing has happened for a moment.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecursiveMode, Watcher as _};

use super::rebuild::Event;

/// Ends watching when it is dropped.
pub type Watcher = notify::RecommendedWatcher;

/// So long nothing has happened when a save is over.
const CALM: Duration = Duration::from_millis(20);
/// A program that never stops writing is not waited for any longer.
const LONGEST: Duration = Duration::from_millis(200);

/// What is looked at for changes.
const FOLDERS: [&str; 2] = ["content", "locales"];

/// Paths that changed, relative to the root, with `/`.
pub type Changes = BTreeSet<String>;

/// Watches the content in `root`, and tells `changes` of every save.
pub fn watch(root: &Path, changes: Sender<Event>) -> notify::Result<Watcher> {
    let (events, seen) = channel();
    let mut watcher = notify::recommended_watcher(events)?;
    for folder in FOLDERS {
        watcher.watch(&root.join(folder), RecursiveMode::Recursive)?;
    }
    let root = root.to_owned();
    thread::spawn(move || gather(&root, &seen, &changes));
    Ok(watcher)
}

/// Ends when nobody watches or nobody listens any more.
fn gather(root: &Path, seen: &Receiver<notify::Result<notify::Event>>, changes: &Sender<Event>) {
    while let Ok(event) = seen.recv() {
        let mut paths = changed(root, event);
        let begun = Instant::now();
        while begun.elapsed() < LONGEST
            && let Ok(event) = seen.recv_timeout(CALM)
        {
            paths.extend(changed(root, event));
        }
        if !paths.is_empty() && changes.send(Event::Saved(paths)).is_err() {
            return;
        }
    }
}

/// An error of the watcher may mean that it overlooked something, so anything may have changed.
fn changed(root: &Path, event: notify::Result<notify::Event>) -> Changes {
    let Ok(event) = event else {
        return Changes::from(["content".to_owned()]);
    };
    if event.need_rescan() {
        return Changes::from(["content".to_owned()]);
    }
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
        EventKind::Access(_) => return Changes::new(),
        _ => {}
    }
    event.paths.iter().filter(|path| is_content(path)).filter_map(|path| relative(root, path)).collect()
}

/// Files that editors put beside what is edited are none of ours; what has no ending may be a folder.
fn is_content(path: &Path) -> bool {
    let name = path.file_name().map(|name| name.to_string_lossy()).unwrap_or_default();
    let ending = path.extension().map(|ending| ending.to_string_lossy());
    let is_ours = ending.is_none_or(|ending| matches!(&*ending, "toml" | "ftl" | "webp" | "vtt" | "webm" | "mp4"));
    is_ours && !name.starts_with('.') && !name.ends_with('~')
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    let path = path.strip_prefix(root).ok()?;
    Some(path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_put_beside_a_file_is_no_change() {
        for name in [".a.toml.swp", "a.toml~", "a.swp", ".#a.ftl"] {
            assert!(!is_content(Path::new(name)), "{name}");
        }
        for name in ["a.toml", "a.ftl", "b.webp", "fr"] {
            assert!(is_content(Path::new(name)), "{name}");
        }
    }
}
