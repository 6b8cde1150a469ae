// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The foot of every screen: whom to ask, and the language. It looks the same everywhere (WCAG 3.2.6).

use leptos::prelude::*;

use super::change_language;
use crate::state::Lotse;
use crate::ui::{Button, ButtonLook, contact_lines, el, nothing};

/// The foot.
pub fn foot(lotse: Lotse) -> AnyView {
    let contact = el("div", "lotse-foot__contact")
        .child(el("p", "lotse-foot__title").text(lotse.say("footer-title")))
        .child(contact_lines(lotse));
    el("div", "lotse-foot").child(contact).child(languages(lotse)).into()
}

/// The other languages, each in its own.
fn languages(lotse: Lotse) -> AnyView {
    let others = lotse.of_content(|c| {
        let others = c.site.languages.iter().filter(|(tag, _)| **tag != c.start.lang);
        others.map(|(tag, files)| (tag.clone(), files.name.clone())).collect::<Vec<_>>()
    });
    if others.is_empty() {
        return nothing();
    }
    let buttons = others.into_iter().map(|(tag, name)| {
        let chosen = tag.clone();
        let choose = move || {
            lotse.act();
            change_language(lotse, chosen.clone());
        };
        el("li", "").child(Button::new(ButtonLook::Tertiary, name, choose).in_language(tag))
    });
    let list = el("ul", "").attr("aria-label", lotse.say("footer-language")).children(buttons);
    el("div", "lotse-foot__languages").child(list).into()
}
