// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The only place that touches the browser: fetching, the page around the widget, the workplace, what leaves on a click.

pub mod clock;
pub mod fetch;
pub mod film;
pub mod hand_out;
pub mod host;
pub mod json;
pub mod key;
pub mod keyboard;
pub mod memory;
pub mod page;
pub mod plural;
pub mod workplace;
