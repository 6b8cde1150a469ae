// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// What the widget does to the page that it stands in, and to its other widgets: nothing.

import assert from "node:assert/strict";
import { Content, INLINE, LAUNCHER, everyWay, inBrowsers, planWay, until, walkInPage } from "./harness/index.mjs";

/** Opens and uses both views: a walk to a hand-over, another language, the panel opened and closed. */
async function useEverything(scene, page) {
  const content = await Content.read(scene.site);
  const inline = page.widget("ox-lotse[view=inline]");
  await inline.waitForScreen();
  const guide = content.guide("stoerung");
  await inline.click(guide.title.text);
  const { way } = everyWay(guide).find(({ end }) => guide.steps[end].kind.outcome === "contact");
  for (const { step, answer } of way) {
    await inline.waitForHeading(guide.steps[step].title.text);
    if (guide.steps[step].kind.probe) await inline.click(content.say("probe-skip"));
    await inline.answer(content.screen(guide, step).answers.find(({ value }) => value === answer).label);
  }
  await until("the hand-over", () => inline.evaluate((root) => Boolean(root.querySelector("textarea"))));
  await inline.click("English");
  await inline.waitForText("Deutsch");
  const panel = page.widget("ox-lotse:not([view])");
  await panel.click(content.say("launcher-open"));
  await panel.waitForFocusOnHeading();
  await panel.click(content.say("close"));
}

inBrowsers("the page around the widget", ({ test }) => {
  test("is not changed: no element, attribute, style sheet, title, global or address", async (scene) => {
    const body = `<header><h1>Intranet</h1></header>${INLINE}<main><p>Text</p></main>${LAUNCHER}`;
    const page = await scene.open(body, {
      prepare: (page) =>
        page.evaluateOnNewDocument(() => {
          window.e2eSeen.globals = new Set(Object.getOwnPropertyNames(window));
          window.e2eSeen.changes = [];
          const observe = () => {
            // The widgets' own insides are not observed: mutations do not cross a shadow root.
            new MutationObserver((records) => {
              for (const { type, target, attributeName } of records) {
                window.e2eSeen.changes.push(`${type} ${attributeName ?? ""} of <${target.localName ?? target.nodeName}>`);
              }
            }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
          };
          document.addEventListener("readystatechange", () => document.readyState === "interactive" && observe());
        }),
    });
    const before = [page.url(), await page.evaluate(() => history.length)];
    await useEverything(scene, page);
    const seen = await page.evaluate(() => ({
      changes: window.e2eSeen.changes,
      globals: Object.getOwnPropertyNames(window).filter((name) => !window.e2eSeen.globals.has(name)),
      sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
      title: document.title,
      overflow: document.documentElement.style.cssText + document.body.style.cssText,
    }));
    assert.deepEqual(seen, { changes: [], globals: [], sheets: [0, 0], title: "Seite des Tests", overflow: "" });
    assert.deepEqual([page.url(), await page.evaluate(() => history.length)], before, "address and history");
  });

  test("finds no cookie, no stored value and no request to another host after a whole walk", async (scene) => {
    const page = await scene.open(INLINE + LAUNCHER);
    await useEverything(scene, page);
    const stored = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      // Cache Storage is there on secure origins only, which localhost is.
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    const nothing = { cookie: "", local: [], session: [], databases: [], caches: [], workers: 0 };
    assert.deepEqual(stored, nothing);
    // Requests to other hosts fail every test at its end; here, the host's other folders are none of ours as well.
    const asked = page.watch.requests.filter((url) => /^https?:/.test(url) && !url.endsWith("/favicon.ico"));
    assert.deepEqual(asked.filter((url) => !url.startsWith(scene.service.base)), []);
  });
});

inBrowsers("several widgets in a page", ({ test }) => {
  test("speak their own languages and keep their own steps", async (scene) => {
    const [de, en] = await Promise.all(["de", "en"].map((lang) => Content.read(scene.site, lang)));
    const one = (id, lang) => `<ox-lotse id="${id}" lang="${lang}" view="inline" start="guide:stoerung"></ox-lotse>`;
    const page = await scene.open(one("a", "de") + one("b", "en") + one("c", "de"));
    const [a, b, c] = ["#a", "#b", "#c"].map((id) => page.widget(id));
    await a.waitForHeading(de.guide("stoerung").steps["ox-opens"].title.text);
    await b.waitForHeading(en.guide("stoerung").steps["ox-opens"].title.text);
    await c.waitForScreen();
    await b.answer(en.screen(en.guide("stoerung"), "ox-opens").answers[0].label);
    await b.waitForHeading(en.guide("stoerung").steps["ox-login"].title.text);
    await a.answer(de.screen(de.guide("stoerung"), "ox-opens").answers[1].label);
    await a.waitForHeading(de.guide("stoerung").steps.network.title.text);
    assert.equal(await b.heading(), en.guide("stoerung").steps["ox-login"].title.text);
    assert.equal(await c.heading(), de.guide("stoerung").steps["ox-opens"].title.text);
    const engines = page.watch.requests.filter((url) => url.endsWith(".wasm"));
    assert.equal(new Set(engines).size, engines.length, "each part of the engine is fetched once");
  });

  test("are freed one by one", async (scene) => {
    const page = await scene.open(INLINE.replace("view", 'id="a" view') + INLINE.replace("view", 'id="b" view'));
    const [a, b] = ["#a", "#b"].map((id) => page.widget(id));
    await a.waitForScreen();
    await b.waitForScreen();
    await page.evaluate(() => document.querySelector("#a").remove());
    const content = await Content.read(scene.site);
    await b.click(content.guide("stoerung").title.text);
    await b.waitForHeading(content.guide("stoerung").steps["ox-opens"].title.text);
  });
});

inBrowsers("an element that is moved or removed", ({ test, browser }) => {
  test("keeps its step when it is moved inside the page", async (scene) => {
    const content = await Content.read(scene.site);
    const body = `<div id="here"><ox-lotse view="inline" start="guide:stoerung"></ox-lotse></div><div id="there"></div>`;
    const { page, widget } = await scene.openWidget(body);
    await widget.answer(content.screen(content.guide("stoerung"), "ox-opens").answers[0].label);
    const { steps } = content.guide("stoerung");
    await widget.waitForHeading(steps["ox-login"].title.text);
    await page.evaluate(() => document.querySelector("#there").append(document.querySelector("ox-lotse")));
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.equal(await widget.heading(), steps["ox-login"].title.text);
    await widget.answer(content.screen(content.guide("stoerung"), "ox-login").answers[0].label);
    await widget.waitForHeading(steps.what.title.text);
  });

  test("begins anew when it is put back later", async (scene) => {
    const content = await Content.read(scene.site);
    const { page, widget } = await scene.openWidget('<ox-lotse view="inline" start="guide:stoerung"></ox-lotse>');
    await widget.answer(content.screen(content.guide("stoerung"), "ox-opens").answers[0].label);
    await page.evaluate(async () => {
      const element = document.querySelector("ox-lotse");
      element.remove();
      await new Promise((done) => setTimeout(done));
      document.body.append(element);
    });
    await widget.waitForHeading(content.guide("stoerung").steps["ox-opens"].title.text);
    assert.deepEqual(await widget.given(), []);
  });

  // Only CDP counts nodes and listeners.
  if (browser === "chromium") {
    test("leaves no nodes and no listeners behind, a hundred times", async (scene) => {
      const content = await Content.read(scene.site);
      const { page, widget } = await scene.openWidget();
      const client = await page.createCDPSession();
      await client.send("Performance.enable");
      const [way] = everyWay(content.guide("stoerung"));
      // Each walk replaces the element by a fresh one.
      const cycles = async (times) => {
        for (let i = 0; i < times; i += 1) await walkInPage(widget, planWay(content, content.guide("stoerung"), way));
      };
      const count = async () => {
        await client.send("HeapProfiler.collectGarbage");
        const { metrics } = await client.send("Performance.getMetrics");
        const of = (name) => metrics.find((metric) => metric.name === name).value;
        return { nodes: of("Nodes"), listeners: of("JSEventListeners") };
      };
      await cycles(10);
      const before = await count();
      await cycles(100);
      const after = await count();
      const grown = { nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
      // One widget has about 200 nodes and 20 listeners: a tenth of a widget a cycle would be seen.
      assert.ok(grown.nodes < 500 && grown.listeners < 50, `after 100 cycles there are more: ${JSON.stringify(grown)}`);
    });
  }
});
