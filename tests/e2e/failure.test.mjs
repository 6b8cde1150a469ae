// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Content that cannot be had, is slow, broken, gone or replaced: each a screen with a way on.

import assert from "node:assert/strict";
import { Content, FALLBACK, INLINE, LAUNCHER, fileOf, inBrowsers, until } from "./harness/index.mjs";

const inline = (start) => `<ox-lotse view="inline" start="${start}"><p>${FALLBACK}</p></ox-lotse>`;
const GUIDE = /content\/guides\/stoerung/;

/** Opens a page through a door without rules, or through `gate`. */
async function openThroughGate(scene, body, gate) {
  gate ??= await scene.stage.gate();
  const content = await Content.read(scene.site);
  const page = await scene.open(body, { at: gate.base });
  // The browser itself reports every answer that is none.
  scene.allow({ console: /Failed to load resource|ox-lotse:|NetworkError/ });
  return { gate, content, page, widget: page.widget() };
}

/** Opens home through the door and then a guide whose file `spoil` has spoilt. */
async function openSpoiltGuide(scene, spoil) {
  const opened = await openThroughGate(scene, INLINE);
  await opened.widget.waitForScreen();
  const rule = spoil(opened.gate);
  await opened.widget.click(opened.content.guide("stoerung").title.text);
  return { ...opened, rule, first: opened.content.guide("stoerung").steps["ox-opens"].title.text };
}

inBrowsers("the first content", ({ test }) => {
  for (const [what, spoil] of [
    ["cannot be reached", (gate) => gate.cut(/site\.json/)],
    ["is broken", (gate) => gate.answer(/content\/start\./, { body: '{"lang":"de"' })],
    ["is an error page", (gate) => gate.answer(/site\.json/, { status: 200, type: "text/html", body: "<h1>Wartung</h1>" })],
  ]) {
    for (const [view, body] of [["inline", INLINE], ["launcher", LAUNCHER]]) {
      test(`${what}: a message and what stands inside the element, until trying again helps (${view})`, async (scene) => {
        const gate = await scene.stage.gate();
        const rule = spoil(gate);
        const { content, widget } = await openThroughGate(scene, body, gate);
        if (view === "launcher") await widget.click(content.say("launcher-open"));
        await widget.waitForText(content.say("launcher-failed"));
        await widget.waitForText(FALLBACK);
        rule.lift();
        await widget.click(content.say("launcher-retry"));
        await widget.waitForHeading(content.say("home-title"));
        await widget.waitForFocusOnHeading();
        assert.ok(!(await widget.text()).includes(FALLBACK));
      });
    }
  }

  test("is slow: a sign after one second, a choice after ten, and it still comes", async (scene) => {
    const gate = await scene.stage.gate();
    const held = gate.hold(/content\/start\./);
    const content = await Content.read(scene.site);
    const page = await scene.open(INLINE, { at: gate.base });
    const widget = page.widget();
    const begun = Date.now();
    await widget.waitForText(content.say("launcher-loading"));
    assert.ok(Date.now() - begun < 5_000, "the sign came late");
    assert.ok(!(await widget.text()).includes(content.say("launcher-retry")), "the choice came at once");
    await widget.waitForText(content.say("launcher-retry"), { timeout: 15_000 });
    await widget.waitForText(FALLBACK);
    held.lift();
    await widget.waitForHeading(content.say("home-title"));
  });
});

inBrowsers("a guide's file", ({ test }) => {
  test("cannot be reached: says so, and trying again helps", async (scene) => {
    const { content, widget, rule, first } = await openSpoiltGuide(scene, (gate) => gate.cut(GUIDE));
    await widget.waitForHeading(content.say("fail-network-title"));
    await widget.waitForFocusOnHeading();
    await widget.waitForText(content.say("fail-network"));
    rule.lift();
    await widget.click(content.say("retry"));
    await widget.waitForHeading(first);
    await widget.waitForFocusOnHeading();
  });

  test("is answered by a server in trouble: trying again is offered", async (scene) => {
    const { content, widget, rule, first } = await openSpoiltGuide(scene, (gate) => gate.answer(GUIDE, { status: 503 }));
    await widget.waitForHeading(content.say("fail-network-title"));
    rule.lift();
    await widget.click(content.say("retry"));
    await widget.waitForHeading(first);
  });

  test("is gone: says so and leads home, where other guides work", async (scene) => {
    const { content, widget } = await openSpoiltGuide(scene, (gate) => gate.answer(GUIDE, { status: 404 }));
    await widget.waitForHeading(content.say("fail-missing-title"));
    assert.ok(!(await widget.text()).includes(content.say("retry")), "trying again cannot help");
    await widget.click(content.say("to-home"));
    await widget.waitForHeading(content.say("home-title"));
    await widget.click(content.guide("anmeldung").title.text);
    await widget.waitForHeading(content.guide("anmeldung").steps[content.guide("anmeldung").start].title.text);
  });

  for (const [what, answer] of [
    ["half a file", (text) => ({ body: text.slice(0, text.length / 2) })],
    ["a page", () => ({ type: "text/html", body: "<!doctype html><title>Anmelden</title>" })],
    ["nothing", () => ({ body: "" })],
    ["JSON of another kind", () => ({ body: '{"steps":[]}' })],
    ["a guide without its first step", (text) => ({ body: JSON.stringify({ ...JSON.parse(text), start: "nowhere" }) })],
  ]) {
    test(`is ${what}: says that it cannot be read, and trying again helps`, async (scene) => {
      const content = await Content.read(scene.site);
      const entry = content.entries.find(({ id }) => id === "stoerung");
      const text = await scene.site.read(`content/${fileOf(entry)}`);
      const { widget, rule, first } = await openSpoiltGuide(scene, (gate) => gate.answer(GUIDE, answer(text)));
      await widget.waitForHeading(content.say("fail-broken-title"));
      rule.lift();
      await widget.click(content.say("retry"));
      await widget.waitForHeading(first);
    });
  }

  test("is slow: a sign after one second, a choice after ten, and it still comes", async (scene) => {
    const { content, widget, rule, first } = await openSpoiltGuide(scene, (gate) => gate.hold(GUIDE));
    await widget.waitForText(content.say("wait-loading"));
    assert.ok(!(await widget.text()).includes(content.say("retry")), "the choice came at once");
    await widget.waitForHeading(content.say("wait-slow-title"), { timeout: 15_000 });
    await widget.waitForFocusOnHeading();
    rule.lift();
    await widget.waitForHeading(first);
    await widget.waitForFocusOnHeading();
  });

  test("is replaced by a newer release while the page is open: the new one is shown", async (scene) => {
    const { gate, content, widget } = await openThroughGate(scene, INLINE);
    await widget.waitForHeading(content.say("home-title"));
    // A release as the publisher makes it: new names for what has changed, old files gone.
    const { site } = scene;
    const lists = await site.json("content/site.json");
    const { start } = content;
    const entry = content.entries.find(({ id }) => id === "stoerung");
    const guide = structuredClone(content.guide("stoerung"));
    guide.steps[guide.start].title.text = "Neu: Geht OX?";
    const moved = JSON.parse(JSON.stringify(entry.files).replaceAll("stoerung.", "stoerung.neu."));
    const renew = (entries) => entries.map((e) => (e.id === "stoerung" ? { ...e, files: moved } : e));
    gate.answer(/guides\/stoerung\.neu/, { body: JSON.stringify(guide) });
    gate.answer(GUIDE, { status: 404 });
    gate.answer(/catalogue\.neu/, { body: JSON.stringify({ guides: renew(content.entries) }) });
    gate.answer(/start\.neu/, {
      body: JSON.stringify({ ...start, most_needed: renew(start.most_needed), catalogue: "catalogue.neu.json" }),
    });
    const languages = { ...lists.languages, de: { ...lists.languages.de, start: "start.neu.json" } };
    gate.answer(/site\.json/, { body: JSON.stringify({ ...lists, release: "neu", languages }) });
    await widget.click(guide.title.text);
    await widget.waitForHeading("Neu: Geht OX?");
  });
});

inBrowsers("the network", ({ test }) => {
  test("gone in mid-guide is said, the guide goes on, and the message goes when it is back", async (scene) => {
    const { content, page, widget } = await openThroughGate(scene, inline("guide:anmeldung"));
    const guide = content.guide("anmeldung");
    await widget.waitForHeading(guide.steps[guide.start].title.text);
    await page.setOfflineMode(true);
    await widget.waitForText(content.say("offline"));
    const yes = content.screen(guide, "ox-login").answers.find(({ value }) => value === "yes");
    await widget.answer(yes.label);
    await widget.waitForHeading(guide.steps.symptom.title.text);
    await widget.waitForFocusOnHeading();
    await widget.answer(content.screen(guide, "symptom").answers.find(({ value }) => value === "phone").label);
    await widget.waitForHeading(guide.steps["contact-phone"].title.text);
    await widget.waitForText(content.say("offline"));
    await page.setOfflineMode(false);
    await until("the message to go", async () => !(await widget.text()).includes(content.say("offline")));
    assert.equal(await widget.evaluate((root) => root.querySelector(".kern-sr-only[role=status]").textContent), content.say("online"));
  });

  test("gone before another guide is needed: says so, and trying again helps when it is back", async (scene) => {
    const { content, page, widget } = await openThroughGate(scene, INLINE);
    await widget.waitForHeading(content.say("home-title"));
    await page.setOfflineMode(true);
    await widget.click(content.guide("stoerung").title.text);
    await widget.waitForHeading(content.say("fail-network-title"));
    await page.setOfflineMode(false);
    await widget.click(content.say("retry"));
    await widget.waitForHeading(content.guide("stoerung").steps["ox-opens"].title.text);
  });
});

inBrowsers("a link", ({ test }) => {
  test("to an unknown step begins the guide, with a note that goes with the first answer", async (scene) => {
    const { content, widget } = await openThroughGate(scene, inline("guide:stoerung/no-such-step"));
    const { steps } = content.guide("stoerung");
    await widget.waitForHeading(steps["ox-opens"].title.text);
    await widget.waitForText(content.say("step-note-unknown"));
    await widget.answer(content.screen(content.guide("stoerung"), "ox-opens").answers[0].label);
    await widget.waitForHeading(steps["ox-login"].title.text);
    assert.ok(!(await widget.text()).includes(content.say("step-note-unknown")));
  });

  test("to an unknown guide leads home, with a note", async (scene) => {
    const { content, widget } = await openThroughGate(scene, inline("guide:no-such-guide"));
    await widget.waitForHeading(content.say("home-title"));
    await widget.waitForText(content.say("home-note-unknown"));
  });
});
