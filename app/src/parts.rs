// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What comes later: each part is a file of its own, fetched when it is first opened, and holds all that only its screen uses.
//!
//! To put a screen into a part, add a line to [`parts!`] below and show it with [`part`], as frame/mod.rs does with the
//! dictionary. Whatever else calls the screen directly brings it back into the first file.

use std::rc::Rc;

use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};

use crate::browser::fetch::FetchError;
use crate::failure::{Drawing, awaited};
use crate::state::Lotse;

/// Draws a screen. As a value it says that the screen's part is there.
pub type Screen = fn(Lotse) -> AnyView;

/// `name: screen` puts what only `screen` uses into the part `name`; the function `name` fetches it.
macro_rules! parts {
    ($($(#[$note:meta])* $name:ident: $screen:path,)*) => {$(
        $(#[$note])*
        ///
        /// # Errors
        /// If the part cannot be fetched; the next call tries anew.
        #[wasm_split($name, wasm_split_path = leptos::wasm_split, fallible)]
        pub fn $name() -> Result<Screen, FetchError> {
            Ok($screen)
        }
    )*};
}

parts! {
    /// A guide with its hand-over: together, as one once begun must go on to its end without a network.
    guide: crate::guide::guide_screen,
    /// "Wo ist es jetzt?"
    dictionary: crate::dictionary::dictionary_screen,
    /// The OX Café.
    cafe: crate::cafe::cafe,
    /// Short videos and lessons.
    videos: crate::videos::videos_screen,
    /// The search: its engine, and what it finds.
    search: crate::search::results,
    /// Learning paths.
    paths: crate::paths::paths_screen,
}

/// The screen that `fetch` brings: waits for its part, shows it, or says why not.
pub fn part<F>(lotse: Lotse, fetch: fn() -> F) -> AnyView
where
    F: Future<Output = Result<Screen, FetchError>> + 'static,
{
    awaited(lotse, move || {
        let fetching = fetch();
        Box::pin(async move {
            let screen = fetching.await?;
            let draw: Drawing = Rc::new(move || screen(lotse));
            Ok(draw)
        })
    })
}

/// The loader tells the console why, and the program only that.
impl From<SplitLoaderError> for FetchError {
    fn from(_: SplitLoaderError) -> Self {
        Self::Network
    }
}
