// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a person has chosen, and where videos stand: for this visit only, and kept nowhere but in this page.

use leptos::prelude::*;
use lotse_model::Table;

use crate::state::Lotse;

/// Cheap to copy.
#[derive(Clone, Copy)]
pub struct Choices {
    /// Only videos of this category; empty for all.
    pub category: RwSignal<String>,
    /// Only videos of this product; empty for all.
    pub product: RwSignal<String>,
    /// Captions are shown.
    pub captions: RwSignal<bool>,
    /// Per cent of their usual size.
    pub size: RwSignal<String>,
    /// Captions stand on a ground of their own.
    pub contrast: RwSignal<bool>,
    /// The description of the picture is shown.
    pub description: RwSignal<bool>,
    /// How fast videos play.
    pub speed: RwSignal<String>,
    /// The list of chapters is shown.
    pub chapters: RwSignal<bool>,
    /// The text is shown.
    pub text: RwSignal<bool>,
    /// Where each video stands, in milliseconds.
    pub places: RwSignal<Table<String, u32>>,
}

#[derive(Clone)]
struct Kept {
    texts: [ArcRwSignal<String>; 4],
    flags: [ArcRwSignal<bool>; 5],
    places: ArcRwSignal<Table<String, u32>>,
}

impl Default for Kept {
    fn default() -> Self {
        let text = |text: &str| ArcRwSignal::new(text.to_owned());
        Self {
            texts: [text(""), text(""), text("100"), text("1")],
            flags: [true, false, false, true, false].map(ArcRwSignal::new),
            places: ArcRwSignal::default(),
        }
    }
}

impl Choices {
    /// What was chosen before, or what is usual: captions are shown, as many have no sound at their desk.
    pub fn of(lotse: Lotse) -> Self {
        let Kept { texts, flags, places } = lotse.kept();
        let [category, product, size, speed] = texts.map(RwSignal::from);
        let [captions, contrast, description, chapters, text] = flags.map(RwSignal::from);
        let places = places.into();
        Self { category, product, captions, size, contrast, description, speed, chapters, text, places }
    }

    /// Where the video `id` was left.
    pub fn place(self, id: &str) -> u32 {
        self.places.with_untracked(|places| places.get(id).copied()).unwrap_or_default()
    }

    /// Keeps where the video `id` stands.
    pub fn keep_place(self, id: &str, milliseconds: u32) {
        let _ = self.places.try_update(|places| places.insert(id.to_owned(), milliseconds));
    }
}
