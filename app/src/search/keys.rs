// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The keys of the box: arrows move among the hits, Enter opens, Escape empties the box.

use leptos::prelude::*;

use super::Search;
use crate::browser::keyboard::{Key, Pressed};
use crate::state::Lotse;

/// Does what a key asks for; others are the browser's.
pub fn press(lotse: Lotse, search: &Search, pressed: &Pressed, open: impl Fn(usize)) {
    let (active, count) = (search.active.get_untracked(), search.count.get_untracked());
    match pressed.key {
        Key::Escape if search.query.with_untracked(String::is_empty) => return,
        Key::Escape => {
            search.query.set(String::new());
            lotse.host(|h| h.set_value("#lotse-search", ""));
        }
        _ if count == 0 => return,
        Key::Enter => match active {
            Some(number) => open(number),
            // The first time it only shows what it would open, so that nobody is thrown into a guide.
            None => go(lotse, search, Some(0)),
        },
        Key::Down => go(lotse, search, below(active, count)),
        Key::Up => go(lotse, search, above(active, count)),
    }
    pressed.take();
}

fn go(lotse: Lotse, search: &Search, to: Option<usize>) {
    search.active.set(to);
    if let Some(number) = to {
        lotse.host(|h| h.reveal(&format!("#lotse-hit-{number}")));
    }
}

/// From the last one to the first.
fn below(active: Option<usize>, count: usize) -> Option<usize> {
    Some(active.map_or(0, |number| number + 1) % count)
}

/// From the first one back to the text, from there to the last.
fn above(active: Option<usize>, count: usize) -> Option<usize> {
    active.map_or(count, |number| number.min(count)).checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_go_round() {
        assert_eq!([None, Some(0), Some(2)].map(|active| below(active, 3)), [Some(0), Some(1), Some(0)]);
        assert_eq!([None, Some(0), Some(2)].map(|active| above(active, 3)), [Some(2), None, Some(1)]);
    }
}
