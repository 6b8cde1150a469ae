// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// One widget in a page, as a person uses it: by its words.

import { until } from "./until.mjs";

/** A widget. Labels are matched whole, by their accessible name, unless they are regular expressions. */
export class Widget {
  /**
   * @param {import("puppeteer-core").Page} page
   * @param {string} selector of the element in the page
   */
  constructor(page, selector) {
    this.page = page;
    this.selector = selector;
  }

  /** Runs `look(root, ...values)` in the page, with the shadow root of the widget. Values must be JSON. */
  evaluate(look, ...values) {
    const given = [this.selector, ...values].map((value) => JSON.stringify(value) ?? "undefined").join(",");
    return this.page.evaluate(`((selector, ...values) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error("no element " + selector);
      return (${look})(element.shadowRoot, ...values);
    })(${given})`);
  }

  /** The heading of the screen; nothing while there is none. */
  heading() {
    return this.evaluate((root) => root?.querySelector("#lotse-heading")?.textContent ?? "");
  }

  /** What is to be read in the widget; what stands inside the element while there is nothing else. */
  text() {
    return this.page.evaluate((selector) => {
      const element = document.querySelector(selector);
      const shown = element?.shadowRoot?.querySelector(".lotse")?.innerText ?? "";
      const slot = element?.shadowRoot?.querySelector("slot");
      return shown + (!element?.shadowRoot || (slot && !slot.hidden) ? (element?.innerText ?? "") : "");
    }, this.selector);
  }

  /** Waits for the screen with this heading. */
  waitForHeading(text, { timeout } = {}) {
    const look = async () => matches(text, await this.heading());
    return until(`the heading ${text}`, look, { timeout, seen: () => this.text() });
  }

  /** Waits for any screen. */
  waitForScreen() {
    return until("a screen", () => this.heading(), { seen: () => this.text() });
  }

  /** Waits until the widget shows this text somewhere. */
  waitForText(text, { timeout } = {}) {
    const look = async () => (text instanceof RegExp ? text.test(await this.text()) : (await this.text()).includes(text));
    return until(`the text ${text}`, look, { timeout, seen: () => this.text() });
  }

  /** Presses the button, link or fold with this label, with the mouse. Fails if something else would get the click. */
  async click(label) {
    const source = label instanceof RegExp ? { pattern: label.source, flags: label.flags } : { label };
    await this.#press(`a control ${label}`, (root, { label, pattern, flags }) => {
      const name = (control) => (control.getAttribute("aria-label") ?? control.textContent).replaceAll(/\s+/g, " ").trim();
      const fits = (control) => (pattern ? new RegExp(pattern, flags).test(name(control)) : name(control) === label);
      const all = [...root.querySelectorAll("button, a, summary")].filter((c) => c.getClientRects().length > 0);
      // The line of a list is named by title and summary together.
      const titled = (control) => control.querySelector(".lotse-entry__title")?.textContent === label;
      return all.find(fits) ?? all.find(titled);
    }, source);
  }

  /** Chooses the answer with this label, and nothing more. */
  choose(label) {
    return this.#press(`an answer ${label}`, (root, label) => {
      return [...root.querySelectorAll("form label")].find((other) => other.textContent.trim() === label);
    }, label);
  }

  /** Sends the form. */
  send() {
    return this.#press("a form to send", (root) => root.querySelector("form button[type=submit]"));
  }

  /** Chooses the answer with this label and goes on. */
  async answer(label) {
    await this.choose(label);
    await this.send();
  }

  /** The answers offered, first to last: label, value, and whether it is chosen. */
  answers() {
    return this.evaluate((root) =>
      [...root.querySelectorAll("form input[type=radio]")].map((radio) => ({
        label: radio.labels[0].textContent.trim(),
        value: radio.value,
        checked: radio.checked,
      })),
    );
  }

  /** "Ihre Antworten": question and answer of each row. */
  given() {
    return this.evaluate((root) =>
      [...root.querySelectorAll(".lotse-answers__row")].map((row) => [
        row.querySelector("dt").textContent,
        row.querySelector("dd").textContent,
      ]),
    );
  }

  /** The id (or else the text) of what has the focus inside the widget; nothing if it is elsewhere. */
  focused() {
    return this.evaluate((root) => root.activeElement && (root.activeElement.id || root.activeElement.textContent));
  }

  /** Waits until the heading of the screen has the focus. */
  waitForFocusOnHeading() {
    return until("the focus on the heading", async () => (await this.focused()) === "lotse-heading", {
      seen: () => this.focused(),
    });
  }

  /** Calls a method of the element. */
  call(method, ...values) {
    return this.page.evaluate(
      (selector, method, values) => document.querySelector(selector)[method](...values),
      this.selector,
      method,
      values,
    );
  }

  /** Sets an attribute of the element, or removes it. */
  setAttribute(name, value) {
    return this.page.evaluate(
      (selector, name, value) => {
        const element = document.querySelector(selector);
        if (value === null) element.removeAttribute(name);
        else element.setAttribute(name, value);
      },
      this.selector,
      name,
      value,
    );
  }

  /** The events that this element has sent so far: `{ name, detail }`. */
  events() {
    return this.page.evaluate((selector) => {
      const element = document.querySelector(selector);
      return window.e2eSeen.events.filter((e) => e.element.deref() === element).map(({ name, detail }) => ({ name, detail }));
    }, this.selector);
  }

  /** Waits for the `count`-th event `name` and gives its detail. */
  async waitForEvent(name, count = 1) {
    const found = async () => (await this.events()).filter((event) => event.name === name)[count - 1];
    return (await until(`the event ${name}`, found, { seen: () => this.events() })).detail;
  }

  /** Presses what `find` finds. Presses again if it has moved away before the mouse came, as it does when a list arrives. */
  async #press(what, find, ...values) {
    const at = () => this.evaluate(`(root, ...values) => (${place})(root, (${find})(root, ...values))`, ...values);
    const press = async () => {
      const found = await at();
      if (!found) return false;
      await this.page.mouse.click(found.x, found.y);
      return this.page.evaluate(() => window.e2eSeen.pressed);
    };
    await until(what, press, { seen: () => this.text() });
  }
}

/** Where to press `control`, once it stands still; runs in the page, which notes whether the press arrives. */
async function place(root, control) {
  if (!control) return null;
  control.scrollIntoView({ block: "center", behavior: "instant" });
  const before = control.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(done));
  const box = control.getBoundingClientRect();
  if (!control.isConnected || box.x !== before.x || box.y !== before.y) return null;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const hit = root.elementFromPoint(x, y);
  if (!hit || !control.contains(hit)) throw new Error(`covered by <${hit?.tagName} class="${hit?.className}">`);
  window.e2eSeen.pressed = false;
  control.addEventListener("click", () => (window.e2eSeen.pressed = true), { once: true, capture: true });
  return { x, y };
}

function matches(expected, text) {
  return expected instanceof RegExp ? expected.test(text) : expected === text;
}
