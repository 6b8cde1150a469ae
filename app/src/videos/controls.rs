// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Buttons that stay pressed, buttons that unfold something, and lists to choose from.

use leptos::prelude::*;

use crate::ui::{El, el};

/// A button that switches something on and off.
pub fn toggle(label: String, state: RwSignal<bool>, on_press: impl Fn(bool) + 'static) -> El {
    let press = move |_| {
        let is_on = !state.get_untracked();
        state.set(is_on);
        on_press(is_on);
    };
    pressed(label).live_attr("aria-pressed", move || Some(state.get().to_string())).on("click", press)
}

/// A button that shows and hides the element `id`.
pub fn unfold(label: String, id: &'static str, state: RwSignal<bool>) -> El {
    pressed(label)
        .attr("aria-controls", id)
        .live_attr("aria-expanded", move || Some(state.get().to_string()))
        .on("click", move |_| state.update(|state| *state = !*state))
}

fn pressed(label: String) -> El {
    el("button", "kern-btn kern-btn--secondary lotse-video__button")
        .attr("type", "button")
        .child(el("span", "kern-label").text(label))
}

/// A list to choose one thing from: value and words.
pub fn select(
    id: &'static str,
    label: String,
    options: impl Iterator<Item = (String, String)>,
    chosen: RwSignal<String>,
) -> AnyView {
    let before = chosen.get_untracked();
    let options = options.map(|(value, words)| {
        let is_chosen = (value == before).then(String::new);
        el("option", "").attr("value", value).maybe("selected", is_chosen).text(words)
    });
    let select = el("select", "kern-form-input__select")
        .attr("id", id)
        .on("change", move |event| chosen.set(event_target_value(&event)))
        .children(options);
    el("div", "kern-form-input")
        .child(el("label", "kern-label").attr("for", id).text(label))
        .child(el("div", "kern-form-input__select-wrapper").child(select))
        .into()
}
