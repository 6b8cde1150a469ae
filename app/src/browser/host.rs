// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The element in the page, as the widget sees it: attributes in, events out, focus inside its shadow root.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// The custom element and the frame inside its shadow root.
#[derive(Clone)]
pub struct Host {
    element: HtmlElement,
    frame: HtmlElement,
}

impl Host {
    /// `frame` stands inside the shadow root of `element`.
    pub fn new(element: HtmlElement, frame: HtmlElement) -> Self {
        Self { element, frame }
    }

    /// The frame inside the shadow root.
    pub fn frame(&self) -> &HtmlElement {
        &self.frame
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<String> {
        self.element.get_attribute(name)
    }

    /// Sends the event `ox-lotse:<name>` with `detail` to the page.
    pub fn tell(&self, name: &str, detail: &[(&str, &str)]) {
        let object = Object::new();
        for (key, value) in detail {
            let _ = Reflect::set(&object, &JsValue::from(*key), &JsValue::from(*value));
        }
        let init = CustomEventInit::new();
        init.set_bubbles(true);
        init.set_composed(true);
        init.set_detail(&object);
        if let Ok(event) = CustomEvent::new_with_event_init_dict(&format!("ox-lotse:{name}"), &init) {
            let _ = self.element.dispatch_event(&event);
        }
    }

    /// Calls a method of the element that takes nothing, such as `close`.
    pub fn call(&self, method: &str) {
        let function = Reflect::get(&self.element, &JsValue::from(method)).ok();
        if let Some(function) = function.and_then(|f| f.dyn_into::<js_sys::Function>().ok()) {
            let _ = function.call0(&self.element);
        }
    }

    /// The first element inside the frame that matches.
    pub fn find(&self, selector: &str) -> Option<HtmlElement> {
        self.frame.query_selector(selector).ok().flatten()?.dyn_into().ok()
    }

    /// Puts the focus on the first element that matches.
    pub fn focus(&self, selector: &str) {
        if let Some(element) = self.find(selector) {
            let _ = element.focus();
        }
    }

    /// Scrolls as little as it takes to see the first element that matches.
    pub fn reveal(&self, selector: &str) {
        if let Some(element) = self.find(selector) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
        }
    }

    /// Sets what stands in an input field.
    pub fn set_value(&self, selector: &str, value: &str) {
        if let Some(field) = self.find(selector).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
            field.set_value(value);
        }
    }
}
