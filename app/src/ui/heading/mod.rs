// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Headings whose level fits the page (attribute `heading-level`).

use leptos::prelude::*;

use crate::state::Lotse;
use crate::ui::{el, live};

/// What a heading stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadingRank {
    /// The screen: has the page's level and takes the focus when the screen comes.
    Screen,
    /// A part of the screen.
    Part,
    /// A note that comes before the screen's heading: a line that only looks like one, because levels must not jump.
    Note,
}

/// A heading.
pub struct Heading {
    /// What it stands for.
    pub rank: HeadingRank,
    /// KERN's class for its look.
    pub class: &'static str,
    /// The text.
    pub text: String,
    /// Its language, where it is not the page's.
    pub lang: Option<String>,
}

/// The usual heading of a screen, or of a part of it.
pub fn heading(rank: HeadingRank, text: impl Into<String>) -> AnyView {
    let class = match rank {
        HeadingRank::Screen => "kern-heading-large",
        HeadingRank::Part | HeadingRank::Note => "kern-heading-medium",
    };
    Heading { rank, class, text: text.into(), lang: None }.into()
}

impl From<Heading> for AnyView {
    fn from(heading: Heading) -> Self {
        let lotse = Lotse::here();
        let is_screen = heading.rank == HeadingRank::Screen;
        if is_screen {
            Effect::new(move || lotse.focus_heading());
        }
        live(move || {
            let level = (lotse.level.get() + u8::from(!is_screen)).min(6);
            let mark = |value: &str| is_screen.then(|| value.to_owned());
            let tag = if heading.rank == HeadingRank::Note { "p".to_owned() } else { format!("h{level}") };
            el(&tag, heading.class)
                .maybe("lang", heading.lang.clone())
                .maybe("id", mark("lotse-heading"))
                .maybe("tabindex", mark("-1"))
                .text(heading.text.clone())
                .into()
        })
    }
}
