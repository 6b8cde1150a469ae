// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Names that nobody else makes, for requests that must not count twice.

use std::fmt::Write;

use leptos::prelude::window;

/// 128 random bits in hexadecimal digits. `crypto.randomUUID` says the same, but only on pages served over https.
pub fn new() -> Option<String> {
    let mut bytes = [0_u8; 16];
    window().crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    let mut key = String::new();
    for byte in bytes {
        let _ = write!(key, "{byte:02x}");
    }
    Some(key)
}
