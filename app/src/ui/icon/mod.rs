// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Icons, drawn in the page: the strict CSP forbids KERN's own, which are data addresses.

use leptos::prelude::*;

/// An icon for the eye only; a text stands beside it. Names: `info`, `success`, `warning`, `danger`, `close`, `back`,
/// `copy`, `print`, `search`, `mail`, `play`.
pub fn icon(name: &'static str) -> AnyView {
    view! {
        <svg class="lotse-icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=shape(name)></path>
        </svg>
    }
    .into_any()
}

/// Outlines on a grid of 24, filled by the even-odd rule in style.css.
fn shape(name: &str) -> &'static str {
    match name {
        "success" => "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM10 17l-5-5 1.5-1.5L10 14l7.5-7.5L19 8z",
        "warning" => "M12 2 1 21h22zM11 9h2v6h-2zM11 16.5h2v2h-2z",
        "danger" => "M8 2h8l6 6v8l-6 6H8l-6-6V8zM11 6h2v8h-2zM11 16h2v2h-2z",
        "close" => {
            "M6.4 5 12 10.600 17.600 5 19 6.400 13.400 12 19 17.600 17.600 19 12 13.400 6.400 19 5 17.600 10.600 12 5 6.400z"
        }
        "back" => "M11 5 4 12l7 7 1.400-1.400L7.800 13H20v-2H7.800l4.600-4.600z",
        "copy" => "M8 3h12v14H8zM10 5v10h8V5zM4 7h2v12h10v2H4z",
        "print" => "M7 3h10v4H7zM3 8h18v9h-4v4H7v-4H3zM9 14v5h6v-5z",
        "play" => "M8 5v14l11-7z",
        "search" => {
            "M10 3a7 7 0 1 0 4.200 12.600l5.100 5.100 1.400-1.400-5.100-5.100A7 7 0 0 0 10 3zM10 5a5 5 0 1 1 0 10 5 5 0 0 1 0-10z"
        }
        "mail" => "M3 5h18v14H3zM5 8.500V17h14V8.500l-7 4.500zM5.500 7 12 11l6.500-4z",
        _ => "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM11 10h2v7h-2zM11 7h2v2h-2z",
    }
}
