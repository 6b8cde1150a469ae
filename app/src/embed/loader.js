// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The loader, published as `ox-lotse.js`. It defines the element, offers the launcher, and on first need starts the engine
// (glue and wasm) and the first content in parallel. All else is the engine's (mod.rs). `cargo xtask bundle` fills in
// the name that glue, wasm and style sheet share and minifies it; it must stay under 3,000 bytes, so its few words come with the style sheet, as
// properties `--lotse-word-…`. Everything is resolved from this file's own address, never from the page's.

const NAME = "__NAME__";

const SIGN_MS = 1e3;
const CHOICE_MS = 1e4;

const at = (file) => new URL(file, import.meta.url).href;

const get = async (file, cache) => {
  const response = await fetch(at(file), { cache });
  if (!response.ok) throw Error(file);
  return response;
};

// A page that forbids wasm, or a browser without what we need, keeps what stands inside the element.
let sheet;
try {
  new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  const style = new CSSStyleSheet();
  sheet = get(NAME + ".css").then(async (css) => style.replace(await css.text())).catch(() => {});
} catch {}

let engine;
// Browsers remember that a module failed to load; the fragment makes a new attempt a new module.
let attempt = 0;
const startEngine = () =>
  (engine ||= Promise.all([import(at(NAME + ".js#" + attempt)), get(NAME + ".wasm")]).then(async ([glue, wasm]) => {
    await glue.default({ module_or_path: wasm });
    return glue;
  }));

const firstContent = async (lang) => {
  const site = await (await get("content/site.json", "no-cache")).json();
  const { languages } = site;
  const { start } = languages[lang] || languages[lang.split("-")[0]] || languages.de;
  return [site, await (await get("content/" + start)).json()];
};

const make = (tag, name) => Object.assign(document.createElement(tag), { className: name });

class OxLotse extends HTMLElement {
  // The others are read when they are needed.
  static observedAttributes = ["lang", "view", "heading-level", "theme"];

  #slot;
  #frame;
  #widget;
  #loading;

  connectedCallback() {
    if (sheet && !this.#frame) this.#begin();
  }

  disconnectedCallback() {
    // A move inside the page leaves and comes back at once: only a real removal frees the widget.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  attributeChangedCallback(name, before, now) {
    if (!this.#frame || before === now) return;
    if (name === "view") {
      this.#end();
      this.#begin();
    } else {
      this.#dress();
      this.#widget?.changed();
    }
  }

  async open(start) {
    (await this.#load())?.open(start);
  }

  close() {
    this.#widget?.close();
  }

  async #begin() {
    const root = this.shadowRoot || this.attachShadow({ mode: "open" });
    const frame = (this.#frame = make("div", "lotse"));
    frame.hidden = true;
    root.replaceChildren((this.#slot = make("slot")), frame);
    this.#dress();
    const inline = this.getAttribute("view") === "inline";
    // All files are asked for at once; the frame stays hidden until its style is there.
    if (inline) this.#load();
    const style = await sheet;
    if (!style || frame !== this.#frame) return;
    root.adoptedStyleSheets = [style];
    // KERN measures in rem, which belongs to the page. Ours is the size that the person set in the browser.
    frame.style.fontSize = "medium";
    frame.style.setProperty("--lotse-rem", `var(--ox-lotse-rem,${getComputedStyle(frame).fontSize})`);
    frame.style.fontSize = "";
    frame.hidden = false;
    inline || this.#offer();
  }

  #end() {
    this.#widget?.free();
    this.#frame?.remove();
    this.#frame = this.#widget = this.#loading = 0;
  }

  #word(name) {
    return JSON.parse(getComputedStyle(this.#frame || this).getPropertyValue("--lotse-word-" + name) || '""');
  }

  #dress() {
    const frame = this.#frame;
    frame.lang = this.closest("[lang]")?.lang || "de";
    frame.dataset.theme = this.getAttribute("theme") || "light";
    const launcher = frame.querySelector(".lotse-launcher");
    if (launcher) launcher.textContent = this.#word("open");
  }

  #offer() {
    const button = make("button", "lotse-launcher kern-btn kern-btn--primary");
    button.onclick = () => this.open();
    button.ariaExpanded = "false";
    this.#frame.append(button);
    this.#dress();
    this.#slot.hidden = true;
    this.#tell("ready");
  }

  #tell(name) {
    this.dispatchEvent(new CustomEvent("ox-lotse:" + name, { bubbles: true, composed: true }));
  }

  // Shows a sign after a second, and a choice after ten or when it fails. What stands inside the element is there then.
  #load() {
    return (this.#loading ||= this.#mount());
  }

  async #mount() {
    const frame = this.#frame;
    if (!frame) return;
    frame.querySelector(".lotse-state")?.remove();
    const state = frame.appendChild(make("p", "lotse-state"));
    state.role = "status";
    const choice = () => {
      const retry = make("button", "kern-btn kern-btn--secondary");
      retry.textContent = this.#word("retry");
      retry.onclick = () => {
        attempt++;
        engine = this.#loading = 0;
        this.open();
      };
      state.replaceChildren(this.#word("failed"), retry);
      this.#slot.hidden = false;
    };
    // The words come with the style, so waiting counts from there.
    const timers = sheet.then(() => [
      setTimeout(() => (state.textContent = this.#word("loading")), SIGN_MS),
      setTimeout(choice, CHOICE_MS),
    ]);
    try {
      const [glue, content] = await Promise.all([startEngine(), firstContent(frame.lang), sheet]);
      // Without its style it would be hidden, and what stands inside the element with it.
      if (frame.hidden || frame !== this.#frame || this.#widget) return this.#widget;
      this.#widget = glue.mount(this, frame, at("content/"), ...content);
      state.remove();
      this.#slot.hidden = true;
      if (!frame.querySelector(".lotse-launcher")) this.#tell("ready");
      return this.#widget;
    } catch (error) {
      console.error("ox-lotse:", error);
      await timers;
      choice();
    } finally {
      (await timers).map(clearTimeout);
    }
  }
}

customElements.get("ox-lotse") || customElements.define("ox-lotse", OxLotse);
