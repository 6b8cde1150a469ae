// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A film in the page, as the browser plays it.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{EventTarget, HtmlVideoElement, TextTrack, TextTrackMode};

use super::host::Host;

thread_local! {
    /// The film of this page that was started last, in whatever element it stands: one plays at a time.
    static PLAYING: RefCell<Option<HtmlVideoElement>> = const { RefCell::new(None) };
}

/// A film.
pub struct Film(HtmlVideoElement);

impl Film {
    /// The film of an element, if it shows one.
    pub fn of(host: &Host) -> Option<Self> {
        host.find("video")?.dyn_into().ok().map(Self)
    }

    /// Where it stands, in milliseconds.
    pub fn time(&self) -> u32 {
        (self.0.current_time() * 1000.0) as u32
    }

    /// Goes to a place. Before it was first started nothing is fetched for that; it will begin there.
    pub fn seek(&self, milliseconds: u32) {
        self.0.set_current_time(f64::from(milliseconds) / 1000.0);
    }

    /// Starts it, or lets it go on.
    pub fn play(&self) {
        if let Ok(playing) = self.0.play() {
            // What prevents it is told by its events.
            wasm_bindgen_futures::spawn_local(async move {
                let _ = JsFuture::from(playing).await;
            });
        }
    }

    /// Stops the film of this page that was started before.
    pub fn stop_others(&self) {
        let before = PLAYING.replace(Some(self.0.clone()));
        if let Some(before) = before.filter(|before| *before != self.0) {
            let _ = before.pause();
        }
    }

    /// How fast it plays; 1 is as it was recorded.
    pub fn set_speed(&self, speed: f64) {
        self.0.set_default_playback_rate(speed);
        self.0.set_playback_rate(speed);
    }

    /// Whether captions are shown.
    pub fn has_captions(&self) -> bool {
        self.captions().is_some_and(|track| track.mode() == TextTrackMode::Showing)
    }

    /// Shows captions or not. They are fetched when they are first shown.
    pub fn show_captions(&self, shown: bool) {
        if let Some(track) = self.captions() {
            track.set_mode(if shown { TextTrackMode::Showing } else { TextTrackMode::Disabled });
        }
    }

    /// Puts captions anew where there is room: who stops to read them brings up the player's controls, which Chromium draws over
    /// captions that stand there already.
    pub fn make_room(&self) {
        if let Some(track) = self.captions().filter(|_| self.has_captions()) {
            track.set_mode(TextTrackMode::Hidden);
            track.set_mode(TextTrackMode::Showing);
        }
    }

    /// What hears that captions were switched, by whatever control.
    pub fn captions_switch(&self) -> Option<EventTarget> {
        self.0.text_tracks().map(Into::into)
    }

    fn captions(&self) -> Option<TextTrack> {
        self.0.text_tracks()?.get(0)
    }
}
