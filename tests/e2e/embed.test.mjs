// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The element as the page sees it: design.md section 3, point by point.

import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import path from "node:path";
import { Content, FALLBACK, INLINE, LAUNCHER, inBrowsers, until } from "./harness/index.mjs";

const names = (events) => events.map(({ name }) => name);
const files = (requests) => requests.map((url) => new URL(url).pathname.split("/").pop());

/** Waits for the launcher and gives the widget. */
async function openLauncher(scene, body = LAUNCHER, options = {}) {
  const page = await scene.open(body, options);
  const widget = page.widget();
  await widget.waitForEvent("ready");
  return { page, widget };
}

const panelIsOpen = (widget) => widget.evaluate((root) => Boolean(root.querySelector(".lotse-panel:popover-open")));

inBrowsers("the launcher", ({ test }) => {
  test("needs nothing but loader and style sheet, and the loader is small", async (scene) => {
    assert.ok((await stat(path.join(scene.site.folder, "ox-lotse.js"))).size <= 3000, "the loader exceeds 3,000 bytes");
    const { page, widget } = await openLauncher(scene);
    const asked = files(page.watch.requests).filter((file) => !/^test-|^icon\.svg$|^favicon\.ico$/.test(file));
    assert.deepEqual(asked.map((file) => file.replace(/-[0-9a-f]{16}/, "")).sort(), ["ox-lotse.css", "ox-lotse.js"]);
    const [name, expanded] = await widget.evaluate((root) => {
      const button = root.querySelector("button");
      return [button.textContent, button.ariaExpanded];
    });
    assert.equal(name, (await Content.read(scene.site)).say("launcher-open"));
    assert.equal(expanded, "false");
    assert.ok(!(await widget.text()).includes(FALLBACK), "the fallback content is still shown");
  });

  test("names the panel in the language that is chosen in it", async (scene) => {
    const { widget } = await openLauncher(scene);
    await widget.call("open");
    await widget.click("English");
    const english = await Content.read(scene.site, "en");
    await widget.waitForHeading(english.say("home-title"));
    const name = await widget.evaluate((root) => root.querySelector("[role=dialog]").getAttribute("aria-label"));
    assert.equal(name, english.say("region"));
  });

  test("opens a panel, puts the focus there, and gets it back when it is closed", async (scene) => {
    const content = await Content.read(scene.site);
    const { widget } = await openLauncher(scene);
    await widget.click(content.say("launcher-open"));
    await widget.waitForHeading(content.say("home-title"));
    await widget.waitForFocusOnHeading();
    assert.ok(await panelIsOpen(widget));
    const panel = await widget.evaluate((root) => {
      const app = root.querySelector(".lotse-panel > .lotse-app");
      return [app.getAttribute("role"), app.getAttribute("aria-label"), root.querySelector(".lotse-launcher").ariaExpanded];
    });
    assert.deepEqual(panel, ["dialog", content.say("region"), "true"]);
    await widget.click(content.say("close"));
    await until("the panel to close", async () => !(await panelIsOpen(widget)));
    assert.equal(await widget.focused(), content.say("launcher-open"));
    assert.deepEqual(names(await widget.events()), ["ready", "opened", "closed"]);
    assert.deepEqual((await widget.events()).map(({ detail }) => detail ?? {}), [{}, {}, {}], "nothing is told but the name");
  });

  test("keeps the step while the panel is closed", async (scene) => {
    const content = await Content.read(scene.site);
    const { widget } = await openLauncher(scene);
    await widget.click(content.say("launcher-open"));
    await widget.click(content.guide("stoerung").title.text);
    const [first] = content.screen(content.guide("stoerung"), "ox-opens").answers;
    await widget.answer(first.label);
    await until("the next step", async () => (await widget.given()).length === 1, { seen: () => widget.text() });
    const heading = await widget.heading();
    await widget.click(content.say("close"));
    await widget.click(content.say("launcher-open"));
    await widget.waitForFocusOnHeading();
    assert.equal(await widget.heading(), heading);
  });

  test("is as wide as its words and stands where the element stands", async (scene) => {
    const { page, widget } = await openLauncher(scene, `<p>davor</p>${LAUNCHER}<p>danach</p>`);
    const [top, bottom, box] = await page.evaluate((selector) => {
      const [before, after] = document.querySelectorAll("body > p");
      const button = document.querySelector(selector).shadowRoot.querySelector("button").getBoundingClientRect();
      return [before.getBoundingClientRect().bottom, after.getBoundingClientRect().top, button.toJSON()];
    }, widget.selector);
    assert.ok(box.top >= top && box.bottom <= bottom, JSON.stringify({ top, bottom, box }));
    assert.ok(box.height >= 44 && box.width < 640, JSON.stringify(box));
  });
});

inBrowsers("methods and events", ({ test }) => {
  test("open() starts the engine, opens the panel and goes where it is told", async (scene) => {
    const content = await Content.read(scene.site);
    const { widget } = await openLauncher(scene);
    await widget.call("open", "guide:stoerung");
    await widget.waitForHeading(content.screen(content.guide("stoerung"), "ox-opens").heading);
    await widget.waitForFocusOnHeading();
    assert.ok(await panelIsOpen(widget));
    await widget.call("open", "home");
    await widget.waitForHeading(content.say("home-title"));
    await widget.call("open", "guide:nonsense");
    await until("an answer to an unknown guide", async () =>
      [content.say("fail-missing-title"), content.say("home-title")].includes(await widget.heading()));
    await widget.call("open", "guide:No Name");
    await widget.waitForText(content.say("home-note-unknown-title"));
    assert.deepEqual(names(await widget.events()), ["ready", "opened"], "opened is told once");
    await widget.call("close");
    await widget.call("close");
    assert.ok(!(await panelIsOpen(widget)));
    assert.deepEqual(names(await widget.events()), ["ready", "opened", "closed"], "closed is told once");
  });

  test("close() changes nothing in the inline view", async (scene) => {
    const { widget } = await scene.openWidget();
    const heading = await widget.heading();
    await widget.call("close");
    assert.equal(await widget.heading(), heading);
    assert.deepEqual(names(await widget.events()), ["ready"]);
  });

  test("the outcome is told with guide and kind, and nothing else", async (scene) => {
    const content = await Content.read(scene.site);
    const guide = content.guide("anmeldung");
    const { widget } = await scene.openWidget(INLINE.replace("view", 'start="guide:anmeldung" view'));
    await widget.answer(content.screen(guide, "ox-login").answers.find(({ value }) => value === "yes").label);
    await widget.waitForHeading(guide.steps.symptom.title.text);
    await widget.answer(content.screen(guide, "symptom").answers.find(({ value }) => value === "nothing").label);
    assert.deepEqual(await widget.waitForEvent("outcome"), { guide: "anmeldung", outcome: "solved" });
    assert.deepEqual(names(await widget.events()), ["ready", "outcome"]);
  });

  test("events leave the shadow root and bubble to the document", async (scene) => {
    const page = await scene.open(`<div id="outer">${INLINE}</div>`, {
      prepare: (page) => page.evaluateOnNewDocument(() => {
        window.heard = [];
        window.addEventListener("ox-lotse:ready", (e) => window.heard.push([e.bubbles, e.composed, e.target.localName]));
      }),
    });
    await page.widget().waitForScreen();
    assert.deepEqual(await page.evaluate(() => window.heard), [[true, true, "ox-lotse"]]);
  });
});

inBrowsers("what stands inside the element", ({ test }) => {
  test("is shown until the widget is ready", async (scene) => {
    const gate = await scene.stage.gate();
    const held = gate.hold(/\.wasm$/);
    const page = await scene.open(INLINE, { at: gate.base });
    const widget = page.widget();
    await until("the engine to be asked for", () => held.count === 1);
    const shown = () => page.evaluate(() => document.querySelector("ox-lotse p").checkVisibility());
    assert.ok(await shown(), "the fallback content is not shown while the widget loads");
    held.lift();
    await widget.waitForScreen();
    assert.ok(!(await shown()), "the fallback content is still shown");
  });

  test("is shown again if the engine cannot be had", async (scene) => {
    const gate = await scene.stage.gate();
    gate.answer(/\.wasm$/, { status: 404, type: "text/plain" });
    const page = await scene.open(INLINE, { at: gate.base });
    scene.allow({ console: /ox-lotse:|404/ });
    await page.widget().waitForText((await Content.read(scene.site)).say("launcher-failed"));
    await page.widget().waitForText(FALLBACK);
    assert.ok(await page.evaluate(() => document.querySelector("ox-lotse p").checkVisibility()));
  });

  test("stays where the page forbids wasm, and nothing is asked for in vain", async (scene) => {
    const gate = await scene.stage.gate();
    const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
    gate.rewrite(/test-\d+\.html$/, { "content-security-policy": policy });
    const page = await scene.open(INLINE, { at: gate.base });
    // The browser reports the attempt, which is how the loader finds out.
    const report = /Content.Security.Policy|WebAssembly/i;
    scene.allow({ console: report, pageErrors: report, violations: /script-src: wasm-eval/ });
    await assertUntouched(page);
  });

  test("stays where the browser lacks what the widget needs", async (scene) => {
    for (const missing of ["CSSStyleSheet", "WebAssembly"]) {
      const prepare = (page) => page.evaluateOnNewDocument((name) => delete window[name], missing);
      await assertUntouched(await scene.open(INLINE, { prepare }));
    }
  });

  test("stays where the style sheet cannot be had, for nobody could use the widget without it", async (scene) => {
    const gate = await scene.stage.gate();
    gate.answer(/\.css$/, { status: 503, type: "text/plain" });
    const page = await scene.open(LAUNCHER, { at: gate.base });
    scene.allow({ console: /503/ });
    await until("the style sheet to be asked for", () => gate.requests.some((url) => url.endsWith(".css")));
    await until("the fallback content", () => page.evaluate(() => document.querySelector("ox-lotse p").checkVisibility()));
    assert.equal(await page.widget().evaluate((root) => root.querySelector("button")), null);
  });
});

/** The element is defined, and what stands inside it is shown as if it were not. */
async function assertUntouched(page) {
  await until("the element to be defined", () => page.evaluate(() => Boolean(customElements.get("ox-lotse"))));
  const [text, visible, root] = await page.evaluate(() => {
    const element = document.querySelector("ox-lotse");
    return [element.innerText.trim(), element.firstElementChild.checkVisibility(), element.shadowRoot];
  });
  assert.deepEqual([text, visible, root], [FALLBACK, true, null]);
  assert.ok(!files(page.watch.requests).some((file) => file.endsWith(".wasm")), "the engine was asked for in vain");
}
