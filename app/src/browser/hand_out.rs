// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What leaves the widget, each on a click: into the clipboard, onto paper, into the person's own mail program.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, HtmlIFrameElement, HtmlTextAreaElement, Url};

/// Copies `text`. Fails where the page is not served over https or the person forbids it.
pub async fn copy(text: &str) -> Result<(), ()> {
    // Without https there is no clipboard at all, although its binding says so.
    let navigator = window().navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).map_err(|_| ())?;
    if clipboard.is_undefined() {
        return Err(());
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.map(|_| ()).map_err(|_| ())
}

/// Marks all of a text area, so that the person can copy it by hand.
pub fn select(area: &HtmlElement) {
    let _ = area.focus();
    if let Some(area) = area.dyn_ref::<HtmlTextAreaElement>() {
        area.select();
    }
}

/// Prints `text` alone, in a frame of its own inside `beside`; the page around the widget is not printed.
pub fn print(beside: &HtmlElement, text: &str) {
    let Some(paper) = paper(beside) else { return };
    let Some(inside) = paper.content_document() else { return };
    if let (Ok(block), Some(body)) = (inside.create_element("pre"), inside.body()) {
        block.set_text_content(Some(text));
        if let Some(block) = block.dyn_ref::<HtmlElement>() {
            let _ = block.style().set_property("white-space", "pre-wrap");
        }
        body.replace_children_with_node_1(&block);
    }
    if let Some(window) = paper.content_window() {
        let _ = window.print();
    }
}

/// Saves `text` as a file, as after a press on a download.
pub fn save(name: &str, text: &str) {
    let options = BlobPropertyBag::new();
    options.set_type("text/plain;charset=utf-8");
    // A byte order mark, without which the Editor of Windows may take umlauts for something else.
    let parts = js_sys::Array::of1(&format!("\u{feff}{text}").into());
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    if let Some(link) = document().create_element("a").ok().and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok()) {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    let _ = Url::revoke_object_url(&address);
}

/// The address that opens a message in the person's mail program.
pub fn mail_address(to: &str, subject: &str, body: &str) -> String {
    let encode = |text: &str| String::from(js_sys::encode_uri_component(text));
    // Line ends in mailto are CR LF (RFC 6068, section 5).
    format!("mailto:{to}?subject={}&body={}", encode(subject), encode(&body.replace('\n', "\r\n")))
}

fn paper(beside: &HtmlElement) -> Option<HtmlIFrameElement> {
    if let Ok(Some(old)) = beside.query_selector("iframe") {
        old.remove();
    }
    let frame: HtmlIFrameElement = document().create_element("iframe").ok()?.dyn_into().ok()?;
    frame.set_class_name("lotse-paper");
    let _ = frame.set_attribute("aria-hidden", "true");
    let _ = frame.set_attribute("tabindex", "-1");
    beside.append_child(&frame).ok()?;
    Some(frame)
}
