// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The box that holds the screens: in the flow of the page (inline), or on top of it, opened by the launcher.

use std::cell::Cell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// The box and whether it is open.
pub struct Panel {
    element: HtmlElement,
    launcher: Option<HtmlElement>,
    inline: bool,
    open: Cell<bool>,
}

impl Panel {
    /// Adds the box to `frame`. On top of the page it lets people use the page as well, in the browser's top layer, where
    /// no rule of the page can cover it.
    pub fn new(host: &HtmlElement, frame: &HtmlElement) -> Self {
        let inline = host.get_attribute("view").as_deref() == Some("inline");
        let made = document().create_element("div").ok().and_then(|e| e.dyn_into::<HtmlElement>().ok());
        let element = made.expect("every document can make a div");
        element.set_class_name("lotse-panel");
        if !inline {
            let _ = element.set_attribute("popover", "manual");
        }
        let _ = frame.append_child(&element);
        let launcher = frame.query_selector(".lotse-launcher").ok().flatten().and_then(|e| e.dyn_into().ok());
        Self { element, launcher, inline, open: Cell::new(inline) }
    }

    /// The box.
    pub fn element(&self) -> &HtmlElement {
        &self.element
    }

    /// Whether it stands in the flow of the page.
    pub fn is_inline(&self) -> bool {
        self.inline
    }

    /// Opens it. Returns `false` if it was open.
    pub fn open(&self) -> bool {
        self.switch(true)
    }

    /// Closes it. Returns `false` if it was closed or stands in the flow of the page.
    pub fn close(&self) -> bool {
        !self.inline && self.switch(false)
    }

    fn switch(&self, open: bool) -> bool {
        if self.open.replace(open) == open {
            return false;
        }
        let _ = if open { self.element.show_popover() } else { self.element.hide_popover() };
        if let Some(launcher) = &self.launcher {
            let _ = launcher.set_attribute("aria-expanded", if open { "true" } else { "false" });
        }
        true
    }
}
