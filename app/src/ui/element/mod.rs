// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Elements of one single type. The macro `view!` makes a type of its own for every element it draws, and the compiler then
//! writes the code for each of them: with it the widget weighed 189 kB (brotli). [`El`] says the same with one type;
//! docs/adr/0002-one-element-type.md has the figures. It never touches `innerHTML` (Trusted Types).

use std::sync::{Arc, Mutex};

use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::tachys::html::attribute::custom::custom_attribute;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::event::{Custom, on};
use leptos::tachys::reactive_graph::SharedReactiveFunction;

/// An element that is being put together.
pub struct El {
    tag: String,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

/// Begins the element `tag` with the given classes.
pub fn el(tag: &str, class: &str) -> El {
    let element = El { tag: tag.to_owned(), attributes: Vec::new(), children: Vec::new() };
    if class.is_empty() { element } else { element.attr("class", class) }
}

impl El {
    /// With an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<String>) -> Self {
        self.maybe(name, Some(value.into()))
    }

    /// With an attribute that may be absent.
    pub fn maybe(mut self, name: &'static str, value: Option<String>) -> Self {
        if value.is_some() {
            self.attributes.push(custom_attribute(name, value).into_any_attr());
        }
        self
    }

    /// With an attribute that follows the state; absent while there is nothing.
    pub fn live_attr(mut self, name: &'static str, value: impl FnMut() -> Option<String> + Send + 'static) -> Self {
        let value: SharedReactiveFunction<Option<String>> = Arc::new(Mutex::new(value));
        self.attributes.push(custom_attribute(name, value).into_any_attr());
        self
    }

    /// With something that happens at an event.
    pub fn on(mut self, event: &'static str, handle: impl FnMut(web_sys::Event) + 'static) -> Self {
        let handle: Box<dyn FnMut(web_sys::Event)> = Box::new(handle);
        self.attributes.push(on(Custom::new(event), handle).into_any_attr());
        self
    }

    /// With text.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        let text: String = text.into();
        self.children.push(text.into_any());
        self
    }

    /// With something inside.
    pub fn child(mut self, child: impl Into<AnyView>) -> Self {
        self.children.push(child.into());
        self
    }

    /// With several things inside.
    pub fn children<V: Into<AnyView>>(mut self, children: impl IntoIterator<Item = V>) -> Self {
        self.children.extend(children.into_iter().map(Into::into));
        self
    }

    /// With something inside that follows the state.
    pub fn live(mut self, draw: impl FnMut() -> AnyView + Send + 'static) -> Self {
        self.children.push(live(draw));
        self
    }
}

impl From<El> for AnyView {
    fn from(element: El) -> Self {
        custom(element.tag).add_any_attr(element.attributes).child(element.children).into_any()
    }
}

/// Something that follows the state.
pub fn live(draw: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let draw: SharedReactiveFunction<AnyView> = Arc::new(Mutex::new(draw));
    draw.into_any()
}

/// Several things beside one another, without an element around them.
pub fn group<const N: usize>(views: [AnyView; N]) -> AnyView {
    Vec::from(views).into_any()
}

/// Nothing.
pub fn nothing() -> AnyView {
    Vec::<AnyView>::new().into_any()
}
