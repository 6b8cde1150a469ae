// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A message that stands out.

use leptos::prelude::*;

use crate::ui::{Heading, HeadingRank, el, icon};

/// What kind of message it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AlertKind {
    /// Good to know.
    Info,
    /// It is done.
    Success,
    /// Something to mind.
    Warning,
    /// Something failed.
    Danger,
}

/// A message with a title and what there is to say. It is no live region: a message that comes with a screen is read
/// with the screen. With `HeadingRank::Screen` its title takes the focus.
pub fn alert(kind: AlertKind, title: String, rank: HeadingRank, body: impl IntoIterator<Item = AnyView>) -> AnyView {
    let (name, class) = match kind {
        AlertKind::Info => ("info", "kern-alert kern-alert--info"),
        AlertKind::Success => ("success", "kern-alert kern-alert--success"),
        AlertKind::Warning => ("warning", "kern-alert kern-alert--warning"),
        AlertKind::Danger => ("danger", "kern-alert kern-alert--danger"),
    };
    let title = Heading { rank, class: "kern-title", text: title, lang: None };
    el("div", class)
        .child(el("div", "kern-alert__header").child(icon(name)).child(title))
        .child(el("div", "kern-alert__body").children(body))
        .into()
}
