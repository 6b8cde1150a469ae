// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What stays on the device when the page is left. Nothing is put there before the person asks for it.

use leptos::prelude::window;
use web_sys::Storage;

/// What is kept under `name`.
pub fn read(name: &str) -> Option<String> {
    storage()?.get_item(name).ok()?
}

/// Keeps `value` under `name`; whether the browser lets it.
pub fn keep(name: &str, value: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(name, value).is_ok())
}

/// Forgets what is kept under `name`; whether nothing is kept now.
pub fn forget(name: &str) -> bool {
    storage().is_none_or(|storage| storage.remove_item(name).is_ok())
}

/// Nothing where the browser or its settings forbid it.
fn storage() -> Option<Storage> {
    window().local_storage().ok().flatten()
}
