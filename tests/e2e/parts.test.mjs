// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Parts of the engine come when their screen is first opened, and not before; if they do not come, that is said.

import assert from "node:assert/strict";
import { Content, INLINE, Service, inBrowsers, until } from "./harness/index.mjs";

const PART = /\/ox-lotse-[a-z0-9-]+-[0-9a-f]{16}\.wasm/;

/** The parts that were asked for. */
const parts = (requests) => requests.filter((url) => PART.test(url));

/** Opens home through a door that `spoil` has spoilt, and then the dictionary. */
async function openSpoiltDictionary(scene, spoil) {
  const gate = await scene.stage.gate();
  const content = await Content.read(scene.site);
  const { widget } = await scene.openWidget(INLINE, { at: gate.base });
  // The browser itself reports every answer that is none.
  scene.allow({ console: /Failed to load resource|ox-lotse:|NetworkError|`WebAssembly.instantiateStreaming`/ });
  const rule = spoil(gate);
  await widget.click(content.say("where-title"));
  return { gate, content, widget, rule };
}

inBrowsers("a part", ({ test }) => {
  test("is fetched once, when its screen is first opened", async (scene) => {
    const gate = await scene.stage.gate();
    const content = await Content.read(scene.site);
    const { widget } = await scene.openWidget(INLINE, { at: gate.base });
    assert.deepEqual(parts(gate.requests), [], "asked for before anything was pressed");
    await widget.click(content.guide("stoerung").title.text);
    await widget.waitForHeading(content.guide("stoerung").steps["ox-opens"].title.text);
    await widget.click(content.say("back"));
    await widget.waitForHeading(content.say("home-title"));
    const others = parts(gate.requests).filter((url) => /dictionary|cafe/.test(url));
    assert.deepEqual(others, [], "asked for before it was needed");
    for (const _ of [1, 2]) {
      await widget.click(content.say("where-title"));
      await widget.waitForHeading(content.say("where-title"));
      await widget.waitForFocusOnHeading();
      await widget.click(content.say("back"));
      await widget.waitForHeading(content.say("home-title"));
    }
    const asked = parts(gate.requests);
    assert.ok(asked.length > 0, "there is no part");
    assert.equal(new Set(asked).size, asked.length, "asked for twice");
  });

  for (const [what, spoil] of [
    ["cannot be reached", (gate) => gate.cut(PART)],
    ["is gone", (gate) => gate.answer(PART, { status: 404 })],
    ["is a page", (gate) => gate.answer(PART, { type: "text/html", body: "<!doctype html><title>Anmelden</title>" })],
    ["is broken", (gate) => gate.answer(PART, { type: "application/wasm", body: "\0asm" })],
  ]) {
    test(`${what}: says so, the rest goes on, and trying again helps`, async (scene) => {
      const { content, widget, rule } = await openSpoiltDictionary(scene, spoil);
      await widget.waitForHeading(content.say("fail-network-title"));
      await widget.waitForFocusOnHeading();
      await widget.click(content.say("to-home"));
      await widget.waitForHeading(content.say("home-title"));
      await widget.click(content.say("where-title"));
      await widget.waitForHeading(content.say("fail-network-title"));
      rule.lift();
      await widget.click(content.say("retry"));
      await widget.waitForHeading(content.say("where-title"));
      await widget.waitForFocusOnHeading();
    });
  }

  test("is slow: a sign after one second, and it still comes", async (scene) => {
    const { content, widget, rule } = await openSpoiltDictionary(scene, (gate) => gate.hold(PART));
    await widget.waitForText(content.say("wait-loading"));
    rule.lift();
    await widget.waitForHeading(content.say("where-title"));
  });

  test("comes with any media type, as the first screen does", async (scene) => {
    const { content, widget } = await openSpoiltDictionary(scene, (gate) =>
      gate.rewrite(PART, { "content-type": "application/octet-stream" }),
    );
    await widget.waitForHeading(content.say("where-title"));
  });

  test("comes from beside the loader, also at another origin", async (scene) => {
    const gate = await scene.stage.gate();
    const service = await Service.start(scene.site.folder, { "allowed-origins": [gate.origin] });
    scene.atEnd(() => service.stop());
    const policy = (name, more = "'self'") => `${name} ${more} ${service.origin}`;
    gate.rewrite(/test-\d+\.html/, {
      "content-security-policy": [
        "default-src 'none'",
        policy("script-src", "'wasm-unsafe-eval'"),
        policy("connect-src", ""),
        policy("img-src"),
        "require-trusted-types-for 'script'",
      ].join("; "),
    });
    const page = await scene.open(INLINE, { at: gate.base, loader: `${service.base}ox-lotse.js` });
    scene.allowOrigin(service.origin);
    const widget = page.widget();
    const content = await Content.read(scene.site);
    await widget.waitForScreen();
    await widget.click(content.say("where-title"));
    await widget.waitForHeading(content.say("where-title"));
    const asked = parts(page.watch.requests);
    assert.ok(asked.length > 0, "there is no part");
    assert.deepEqual(asked.filter((url) => !url.startsWith(service.base)), []);
  });

  test("is packed, and kept for good", async (scene) => {
    const { gate, content, widget } = await openSpoiltDictionary(scene, () => {});
    await widget.waitForHeading(content.say("where-title"));
    const [part] = parts(gate.requests);
    const answer = await fetch(gate.origin + part, { headers: { "accept-encoding": "br" } });
    await answer.arrayBuffer();
    assert.equal(answer.headers.get("content-encoding"), "br");
    assert.match(answer.headers.get("cache-control"), /immutable/);
  });
});
