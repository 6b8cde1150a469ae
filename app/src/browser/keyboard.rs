// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Keys that mean something to the search.

use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent};

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// Arrow down.
    Down,
    /// Arrow up.
    Up,
    /// Enter.
    Enter,
    /// Escape.
    Escape,
}

/// A key that was pressed by itself.
pub struct Pressed {
    /// Which one.
    pub key: Key,
    event: Event,
}

impl Pressed {
    /// Nothing for other keys, with others held down, and while letters are put together (IME), which needs the same keys.
    pub fn of(event: Event) -> Option<Self> {
        let pressed: &KeyboardEvent = event.dyn_ref()?;
        if pressed.is_composing()
            || pressed.ctrl_key()
            || pressed.alt_key()
            || pressed.meta_key()
            || pressed.shift_key()
        {
            return None;
        }
        let key = match pressed.key().as_str() {
            "ArrowDown" => Key::Down,
            "ArrowUp" => Key::Up,
            "Enter" => Key::Enter,
            "Escape" => Key::Escape,
            _ => return None,
        };
        Some(Self { key, event })
    }

    /// Neither the browser nor the page does anything more about it.
    pub fn take(&self) {
        self.event.prevent_default();
        self.event.stop_propagation();
    }
}
