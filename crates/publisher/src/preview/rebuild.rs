// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! After every save: quickly what was saved, then everything, so that nothing is overlooked.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tokio::sync::watch;

use super::Settings;
use super::concerns::guide_of;
use super::full::full;
use super::kept::Kept;
use super::part::part;
use super::watch::Changes;
use crate::problem::Message;

/// What is shown now. Whoever waits for a change is told.
#[derive(Clone)]
pub struct Shared {
    sender: Arc<watch::Sender<Arc<Kept>>>,
    trouble: Arc<Mutex<Option<Message>>>,
}

impl Shared {
    /// Begins with `kept`.
    pub fn new(kept: Kept) -> Self {
        Self { sender: Arc::new(watch::Sender::new(Arc::new(kept))), trouble: Arc::default() }
    }

    /// What is shown now.
    pub fn kept(&self) -> Arc<Kept> {
        Arc::clone(&self.sender.borrow())
    }

    /// Why the files of now cannot be shown, if so.
    pub fn trouble(&self) -> Option<Message> {
        self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Tells of every change.
    pub fn subscribe(&self) -> watch::Receiver<Arc<Kept>> {
        self.sender.subscribe()
    }

    /// What is the same as before is not told.
    fn put(&self, result: Result<Kept, Message>) {
        let trouble = result.as_ref().err().cloned();
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = trouble;
        if let Ok(kept) = result {
            let kept = Arc::new(kept);
            self.sender.send_if_modified(|before| {
                let is_news = before.version != kept.version;
                *before = kept;
                is_news
            });
        }
    }
}

/// Something to work on.
pub enum Event {
    /// Files were saved.
    Saved(Changes),
    /// The full pass that began after so many saves has ended.
    Passed(u64, Box<Result<Kept, Message>>),
}

/// A full pass waits so long for further saves, as it would slow down what they show.
const CALM: Duration = Duration::from_millis(300);

/// More guides than these at once, as when a branch is switched, are no quicker than everything.
const FEW: usize = 20;

/// Makes new states of what is saved.
pub struct Rebuilder {
    /// What the preview was started with.
    pub settings: Settings,
    /// What it fills.
    pub shared: Shared,
    /// For the ends of full passes.
    pub events: Sender<Event>,
}

impl Rebuilder {
    /// Works as long as the process lives. While a full pass runs, saves are shown all the same; its result is then too old.
    pub fn run(&self, received: &Receiver<Event>) {
        let (mut saves, mut is_due, mut is_running) = (0, false, false);
        loop {
            let calm = if is_due && !is_running { CALM } else { Duration::MAX };
            match received.recv_timeout(calm) {
                Ok(Event::Saved(paths)) => {
                    (saves, is_due) = (saves + 1, true);
                    self.show_quickly(&paths);
                }
                Ok(Event::Passed(then, result)) => {
                    is_running = false;
                    if then == saves {
                        self.shared.put(*result);
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    (is_due, is_running) = (false, true);
                    self.begin_full(saves);
                }
                Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    fn show_quickly(&self, paths: &Changes) {
        let guides: Option<BTreeSet<String>> = paths.iter().map(|path| guide_of(path).map(str::to_owned)).collect();
        if let Some(guides) = guides.filter(|guides| guides.len() <= FEW) {
            self.shared.put(unharmed(|| part(&self.settings, &self.shared.kept(), &guides)));
        }
    }

    fn begin_full(&self, saves: u64) {
        let (settings, before, events) = (self.settings.clone(), self.shared.kept(), self.events.clone());
        thread::spawn(move || {
            let kept = unharmed(|| full(&settings, Some(&before)));
            // Nobody listens any more only when the process ends.
            let _ = events.send(Event::Passed(saves, Box::new(kept)));
        });
    }
}

/// A defect of ours must not end the preview.
fn unharmed(make: impl FnOnce() -> Result<Kept, Message>) -> Result<Kept, Message> {
    catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|_| Err(failed()))
}

fn failed() -> Message {
    Message::new(
        "Der letzte Stand der Dateien ließ sich nicht zeigen. Das ist ein Fehler der Vorschau; im Terminal steht mehr.",
        "the files of now could not be shown; this is a defect of the preview, see the terminal",
    )
}
