// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the page sees, the half that comes with the engine: mounting, attributes, `open`, `close`, events. The other half,
//! which is there before, is loader.js.

mod panel;
mod panic_screen;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use leptos::mount::mount_to;
use lotse_model::Target;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use crate::browser::fetch;
use crate::browser::host::Host;
use crate::content::Content;
use crate::frame as screens;
use crate::state::Lotse;
use panel::Panel;
pub use panic_screen::install_panic_screen;

/// One widget in one element. Dropping it takes it out of the page.
#[wasm_bindgen]
pub struct Widget {
    lotse: Lotse,
    panel: Panel,
    /// As the loader has set it; a cell, because the page may change attributes while it handles an event of ours.
    lang: RefCell<String>,
    panic_screen: panic_screen::Registration,
    /// Keeps the components alive.
    _mounted: Box<dyn Any>,
}

/// Draws the widget for `host` into `frame`, inside its shadow root. `base` is where the published files are, `site` and
/// `start` are what the loader has fetched from there.
///
/// # Errors
/// If `site` or `start` are not what they should be.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    frame: HtmlElement,
    base: String,
    site: JsValue,
    start: JsValue,
) -> Result<Widget, JsError> {
    let broken = |_| JsError::new("the first content cannot be read");
    let content = Content::new(base, fetch::from_js(site).map_err(broken)?, fetch::from_js(start).map_err(broken)?);
    let panic_screen = panic_screen::Registration::new(&frame, &content);
    let panel = Panel::new(&host, &frame);
    let host = Host::new(host, frame);
    let lang = RefCell::new(host.frame().lang());
    // The state must be made inside, where it is owned by what is mounted, but is needed outside as well.
    let (made, inline) = (Rc::new(Cell::new(None)), panel.is_inline());
    let making = Rc::clone(&made);
    let mounted = mount_to(panel.element().clone(), move || {
        let lotse = Lotse::new(host, content);
        making.set(Some(lotse));
        lotse.go(lotse.wished_target());
        screens::frame(lotse, inline)
    });
    let lotse = made.get().expect("mount_to calls its closure at once");
    Ok(Widget { lotse, panel, lang, panic_screen, _mounted: Box::new(mounted) })
}

#[wasm_bindgen]
impl Widget {
    /// Opens the panel and goes to `start`, written as in the attribute. Without it, everything stays where it is.
    pub fn open(&self, start: Option<String>) {
        self.lotse.act();
        if let Some(start) = start {
            self.lotse.go(Target::from_start(&start));
        }
        if self.panel.open() {
            self.lotse.host(|h| h.tell("opened", &[]));
        }
        self.lotse.host(|h| h.focus("#lotse-heading"));
    }

    /// Closes the panel; the focus returns to the launcher. Nothing happens in the inline view.
    pub fn close(&self) {
        if self.panel.close() {
            self.lotse.host(|h| {
                h.focus(".lotse-launcher");
                h.tell("closed", &[]);
            });
        }
    }

    /// Reads the attributes anew.
    pub fn changed(&self) {
        self.lotse.read_level();
        let lang = self.lotse.host(|h| h.frame().lang());
        if self.lang.replace(lang.clone()) != lang {
            screens::change_language(self.lotse, lang);
        }
    }
}

impl Drop for Widget {
    fn drop(&mut self) {
        self.panic_screen.remove();
        self.panel.element().remove();
    }
}
