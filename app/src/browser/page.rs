// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The page around the widget: its address, its network state, its rules.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{EventTarget, SecurityPolicyViolationEvent};

/// Long enough for a queued event, too short to be noticed.
const TASK_MS: i32 = 50;

/// A listener that is taken off again when dropped.
pub struct Listener {
    target: EventTarget,
    event: &'static str,
    closure: Closure<dyn Fn(web_sys::Event)>,
}

impl Listener {
    /// Calls `handle` at every `event` of `target`.
    pub fn new(target: &EventTarget, event: &'static str, handle: impl Fn(web_sys::Event) + 'static) -> Self {
        let closure = Closure::<dyn Fn(web_sys::Event)>::new(handle);
        let _ = target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
        Self { target: target.clone(), event, closure }
    }

    /// Listens to the window.
    pub fn on_window(event: &'static str, handle: impl Fn() + 'static) -> Self {
        Self::new(&window(), event, move |_| handle())
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let callback = self.closure.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.event, callback);
    }
}

/// Notices when the page's rules forbid asking an address.
pub struct Forbidden {
    seen: Rc<Cell<bool>>,
    _listener: Listener,
}

impl Forbidden {
    /// Whether it happened.
    pub fn seen(&self) -> bool {
        self.seen.get()
    }
}

/// Watches for a violation of the page's rules by `url`.
pub fn watch_forbidden(url: &str) -> Forbidden {
    let seen = Rc::new(Cell::new(false));
    let (noticed, url) = (Rc::clone(&seen), url.to_owned());
    let listener = Listener::new(&document(), "securitypolicyviolation", move |event| {
        let blocked = event.unchecked_into::<SecurityPolicyViolationEvent>().blocked_uri();
        if !blocked.is_empty() && url.starts_with(&blocked) {
            noticed.set(true);
        }
    });
    Forbidden { seen, _listener: listener }
}

/// Waits until the browser has done what was due before now.
pub async fn next_task() {
    let soon = js_sys::Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, TASK_MS);
    });
    let _ = wasm_bindgen_futures::JsFuture::from(soon).await;
}

/// The part of the page's address after `#`.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default()
}

/// Where a pressed link inside the widget leads, as `#lotse=…`. The page does not follow it: it may know nothing of such addresses.
pub fn followed_link(event: &web_sys::Event) -> Option<String> {
    let pressed = event.target()?.dyn_into::<web_sys::Element>().ok()?;
    let link = pressed.closest("a[href^='#lotse=']").ok()??;
    event.prevent_default();
    link.get_attribute("href")
}

/// Writes `fragment` into the page's address as a new entry of its history. The page itself is not left.
pub fn push_fragment(fragment: &str) {
    let Ok(address) = window().location().href() else {
        return;
    };
    let page = address.split('#').next().unwrap_or_default();
    if let Ok(history) = window().history() {
        // Fails only where the page is sandboxed; then the address stays as it was and nothing else is lost.
        let _ = history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&format!("{page}#{fragment}")));
    }
}

/// Whether the browser believes to have a network.
pub fn is_online() -> bool {
    window().navigator().on_line()
}

/// Whether what is at `base` comes from another origin than the page.
pub fn is_foreign(base: &str) -> bool {
    let origin = web_sys::Url::new(base).map(|url| url.origin());
    origin.ok() != window().location().origin().ok()
}

/// `path` resolved from `base`; nothing if it is no address.
pub fn resolve(path: &str, base: &str) -> Option<String> {
    web_sys::Url::new_with_base(path, base).ok().map(|url| url.href())
}
