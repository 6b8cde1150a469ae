// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What people see if the program has a defect: a calm message, a phone number and "reload", never a dead panel.
//!
//! After a panic nothing of the program may be trusted, so the words are fetched beforehand and the screen is drawn with
//! plain DOM calls inside the panic hook, all widgets of the page at once.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, HtmlElement};

use crate::content::Content;
use crate::ui::phone_address;

thread_local! {
    static SCREENS: RefCell<Vec<PanicScreen>> = const { RefCell::new(Vec::new()) };
}

struct PanicScreen {
    frame: HtmlElement,
    title: String,
    text: String,
    phone: Option<String>,
    reload: String,
    /// Made beforehand; after a panic no closure can be made.
    on_reload: Closure<dyn Fn()>,
}

/// The place of one widget among the screens.
pub struct Registration(HtmlElement);

impl Registration {
    /// Gets the screen of `frame` ready.
    pub fn new(frame: &HtmlElement, content: &Content) -> Self {
        let screen = PanicScreen {
            frame: frame.clone(),
            title: content.words.say("panic-title"),
            text: content.words.say("panic"),
            phone: content.start.contact(None).and_then(|c| c.phone.clone()),
            reload: content.words.say("panic-reload"),
            on_reload: Closure::new(|| {
                let _ = leptos::prelude::window().location().reload();
            }),
        };
        SCREENS.with_borrow_mut(|screens| screens.push(screen));
        Self(frame.clone())
    }

    /// Forgets it.
    pub fn remove(&self) {
        SCREENS.with_borrow_mut(|screens| screens.retain(|s| s.frame != self.0));
    }
}

/// From now on a panic is logged and shown.
pub fn install_panic_screen() {
    std::panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        SCREENS.with(|screens| {
            if let Ok(screens) = screens.try_borrow() {
                screens.iter().for_each(PanicScreen::draw);
            }
        });
    }));
}

impl PanicScreen {
    fn draw(&self) {
        let Some(panel) = self.frame.query_selector(".lotse-panel").ok().flatten() else {
            return;
        };
        let Some(alert) = child(&panel, "div", "kern-alert kern-alert--danger") else {
            return;
        };
        let _ = alert.set_attribute("role", "alert");
        let head = child(&alert, "div", "kern-alert__header");
        say(head.as_ref(), "p", "kern-title", &self.title);
        let body = child(&alert, "div", "kern-alert__body");
        say(body.as_ref(), "p", "kern-body", &self.text);
        if let Some(phone) = &self.phone {
            let line = body.as_ref().and_then(|body| child(body, "p", "kern-body"));
            if let Some(link) = say(line.as_ref(), "a", "kern-link", phone) {
                let _ = link.set_attribute("href", &phone_address(phone));
            }
        }
        if let Some(button) = say(body.as_ref(), "button", "kern-btn kern-btn--primary", &self.reload) {
            let _ = button.add_event_listener_with_callback("click", self.on_reload.as_ref().unchecked_ref());
        }
        panel.replace_children_with_node_1(&alert);
    }
}

fn child(parent: &Element, tag: &str, class: &str) -> Option<Element> {
    let element = document().create_element(tag).ok()?;
    element.set_class_name(class);
    parent.append_child(&element).ok()?;
    Some(element)
}

/// A child with text.
fn say(parent: Option<&Element>, tag: &str, class: &str, text: &str) -> Option<Element> {
    let element = child(parent?, tag, class)?;
    element.set_text_content(Some(text));
    Some(element)
}
