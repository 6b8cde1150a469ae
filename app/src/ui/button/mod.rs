// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Buttons.

use leptos::prelude::*;

use crate::ui::{el, icon};

/// How much a button stands out. One primary button a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ButtonLook {
    /// The way on.
    Primary,
    /// Another way.
    Secondary,
    /// By the way.
    Tertiary,
}

/// A button with a label. It is made by [`Button::new`] and turned into a view by `into`.
pub struct Button {
    look: ButtonLook,
    label: String,
    icon: Option<&'static str>,
    label_hidden: bool,
    lang: Option<String>,
    on_press: Option<Callback<()>>,
}

impl Button {
    /// A button that does something.
    pub fn new(look: ButtonLook, label: String, on_press: impl Fn() + Send + Sync + 'static) -> Self {
        let on_press = Some(Callback::new(move |()| on_press()));
        Self { look, label, icon: None, label_hidden: false, lang: None, on_press }
    }

    /// The button that sends the form it stands in.
    pub fn submit(label: String) -> Self {
        Self { look: ButtonLook::Primary, label, icon: None, label_hidden: false, lang: None, on_press: None }
    }

    /// With an icon before the label.
    pub fn with_icon(mut self, name: &'static str) -> Self {
        self.icon = Some(name);
        self
    }

    /// With a label for screen readers only; the icon says the same.
    pub fn icon_only(mut self, name: &'static str) -> Self {
        self.label_hidden = true;
        self.with_icon(name)
    }

    /// With a label in another language than the page's.
    pub fn in_language(mut self, lang: String) -> Self {
        self.lang = Some(lang);
        self
    }
}

impl From<Button> for AnyView {
    fn from(button: Button) -> Self {
        let class = match button.look {
            ButtonLook::Primary => "kern-btn kern-btn--primary",
            ButtonLook::Secondary => "kern-btn kern-btn--secondary",
            ButtonLook::Tertiary => "kern-btn kern-btn--tertiary",
        };
        let label = if button.label_hidden { "kern-label kern-sr-only" } else { "kern-label" };
        let element = el("button", class)
            .attr("type", if button.on_press.is_some() { "button" } else { "submit" })
            .children(button.icon.map(icon))
            .child(el("span", label).maybe("lang", button.lang).text(button.label));
        match button.on_press {
            Some(press) => element.on("click", move |_| press.run(())).into(),
            None => element.into(),
        }
    }
}
