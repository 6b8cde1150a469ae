// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where progress is kept: in the page, and on the device from "Fortschritt auf diesem Gerät merken" until "Gemerkten
//! Fortschritt löschen". The device is looked at when a path is shown, and never before.

use leptos::prelude::*;
use lotse_model::path::{LearningPath, Lesson};

use super::progress::Progress;
use crate::browser::memory;
use crate::state::Lotse;

/// The name under which the device keeps it.
const NAME: &str = "ox-lotse.progress";

/// Where somebody stands in all paths, and whether that is kept. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The element.
    pub lotse: Lotse,
    /// What is done.
    pub progress: RwSignal<Progress>,
    /// Whether the device keeps it.
    pub is_kept: RwSignal<bool>,
    /// What came of keeping or forgetting.
    pub said: RwSignal<String>,
}

/// Outlives the screens.
#[derive(Clone, Default)]
struct InPage(ArcRwSignal<Progress>);

impl Desk {
    /// What the page knows, or the device where it was asked to remember: another page may have added to it.
    pub fn open(lotse: Lotse) -> Self {
        let InPage(progress) = lotse.kept::<InPage>();
        let kept = memory::read(NAME);
        if let Some(text) = &kept {
            progress.set(Progress::parse(text));
        }
        let is_kept = RwSignal::new(kept.is_some());
        Self { lotse, progress: progress.into(), is_kept, said: RwSignal::new(String::new()) }
    }

    /// Says that a lesson is done, or is not after all.
    pub fn mark(self, path: &LearningPath, lesson: &Lesson, is_done: bool) {
        self.progress.update(|progress| progress.mark(&path.id, lesson, is_done));
        if self.is_kept.get_untracked() {
            self.keep();
        }
        self.lotse.announced.set(super::counted(self, path));
    }

    /// Keeps on the device what is done, from now on.
    pub fn keep(self) {
        let is_kept = memory::keep(NAME, &self.progress.with_untracked(Progress::text));
        self.is_kept.set(is_kept);
        self.said.set(if is_kept { String::new() } else { self.lotse.say("path-keep-failed") });
    }

    /// Forgets what the device keeps. The page goes on knowing it until it is left.
    pub fn forget(self) {
        let is_gone = memory::forget(NAME);
        self.is_kept.set(!is_gone);
        self.said.set(if is_gone { self.lotse.say("path-forgotten") } else { String::new() });
    }
}
