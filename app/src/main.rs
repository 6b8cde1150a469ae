// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The widget. [`embed`] is what the page sees; [`frame`] holds the screens: [`home`], [`guide`] with [`handover`],
//! [`dictionary`], [`cafe`], [`search`], [`videos`], [`paths`], and [`failure`]; [`parts`] says which of them come later. [`content`] and [`words`] are what they show, [`state`] is where they stand, [`ui`] how they look.

mod browser;
mod cafe;
mod content;
mod dictionary;
mod embed;
mod failure;
mod frame;
mod guide;
mod handover;
mod home;
mod parts;
mod paths;
mod search;
mod state;
mod ui;
mod videos;
mod words;

fn main() {
    embed::install_panic_screen();
}
