// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The check that the widget makes itself: says what it asks, runs when told to, can be stopped or answered by hand.

import assert from "node:assert/strict";
import { Content, inBrowsers, until } from "./harness/index.mjs";

/** Opens the page at the check; the door in front of the service can be spoilt afterwards. */
async function openProbe(scene) {
  const gate = await scene.stage.gate();
  const content = await Content.read(scene.site);
  const guide = content.guide("stoerung");
  const { probe } = guide.steps.network.kind;
  const { page, widget } = await scene.openWidget('<ox-lotse view="inline" start="guide:stoerung/network"></ox-lotse>', { at: gate.base });
  scene.allow({ console: /Failed to load resource|NetworkError/ });
  await widget.waitForHeading(guide.steps.network.title.text);
  const address = new URL(content.start.probes[probe.probe].address, `${gate.base}content/`).href;
  const status = () => widget.evaluate((root) => root.querySelector(".lotse-probe__result").textContent);
  const asked = () => gate.requests.filter((url) => address.endsWith(url)).length;
  return { gate, content, guide, probe, page, widget, address, status, asked, pattern: new RegExp(`${new URL(address).pathname}$`) };
}

const waitForStatus = ({ status }, text) => until(`the result "${text}"`, async () => (await status()) === text, { seen: status });

inBrowsers("a check", ({ test }) => {
  test("says which address it asks, and asks nothing before it is told to", async (scene) => {
    const { content, widget, address, asked } = await openProbe(scene);
    const before = asked();
    await widget.waitForText(content.say("probe-asks", { address }));
    // Whatever was on its way would have been sent before the next frame but one.
    await widget.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(asked(), before);
    assert.deepEqual(await widget.answers(), []);
  });

  test("announces that the address answers, and goes on only when the person does", async (scene) => {
    const opened = await openProbe(scene);
    const { content, guide, probe, widget, asked } = opened;
    const before = asked();
    await widget.click(content.say("probe-start"));
    await waitForStatus(opened, content.say("probe-reachable"));
    assert.equal(asked(), before + 1);
    assert.equal(await widget.heading(), guide.steps.network.title.text);
    await widget.click(content.say("next"));
    await widget.waitForHeading(guide.steps[probe.reachable].title.text);
    await widget.waitForFocusOnHeading();
    assert.deepEqual(await widget.given(), [[guide.steps.network.title.text, content.say("answer-reachable")]]);
  });

  test("announces that the address does not answer, and leads the other way", async (scene) => {
    const opened = await openProbe(scene);
    const { gate, content, guide, probe, widget, pattern } = opened;
    gate.cut(pattern);
    await widget.click(content.say("probe-start"));
    await waitForStatus(opened, content.say("probe-unreachable"));
    await widget.click(content.say("next"));
    await widget.waitForHeading(guide.steps[probe.unreachable].title.text);
    assert.deepEqual(await widget.given(), [[guide.steps.network.title.text, content.say("answer-unreachable")]]);
  });

  test("can be stopped while it runs; the person answers instead", async (scene) => {
    const opened = await openProbe(scene);
    const { gate, content, guide, probe, widget, pattern } = opened;
    const held = gate.hold(pattern);
    await widget.click(content.say("probe-start"));
    await waitForStatus(opened, content.say("probe-running"));
    await until("the check to run", () => held.count === 1);
    await widget.click(content.say("probe-stop"));
    await until("the answers", async () => (await widget.answers()).length === 2);
    held.lift();
    await widget.answer(content.say("probe-answer-unreachable"));
    await widget.waitForHeading(guide.steps[probe.unreachable].title.text);
  });

  test("can be skipped, and asks nothing then", async (scene) => {
    const { content, guide, probe, widget, asked } = await openProbe(scene);
    const before = asked();
    await widget.click(content.say("probe-skip"));
    await widget.answer(content.say("probe-answer-reachable"));
    await widget.waitForHeading(guide.steps[probe.reachable].title.text);
    assert.equal(asked(), before);
  });

  test("is shown by Zurück with the answer given", async (scene) => {
    const { content, guide, probe, widget } = await openProbe(scene);
    await widget.click(content.say("probe-skip"));
    await widget.answer(content.say("probe-answer-reachable"));
    await widget.waitForHeading(guide.steps[probe.reachable].title.text);
    await widget.click(content.say("back"));
    await widget.waitForHeading(guide.steps.network.title.text);
    assert.equal((await widget.answers()).find(({ checked }) => checked)?.value, "reachable");
  });

  test("takes no longer than ten seconds: then there is no answer", async (scene) => {
    const opened = await openProbe(scene);
    const { gate, content, widget, pattern } = opened;
    gate.hold(pattern);
    await widget.click(content.say("probe-start"));
    await until("the end", async () => (await opened.status()) === content.say("probe-unreachable"), { timeout: 15_000 });
  });

  test("that the page forbids is answered by hand", async (scene) => {
    const opened = await openProbe(scene);
    const { content, guide, probe, page, widget } = opened;
    scene.allow({ console: /Content.Security.Policy/i, pageErrors: /Content.Security.Policy/i, violations: /connect-src/ });
    // A second policy comes in force now; content that is already here stays.
    await page.evaluate(() => {
      const meta = document.createElement("meta");
      meta.httpEquiv = "Content-Security-Policy";
      meta.content = "connect-src 'none'";
      document.head.append(meta);
    });
    await widget.click(content.say("probe-start"));
    await waitForStatus(opened, content.say("probe-unknown"));
    await widget.answer(content.say("probe-answer-unreachable"));
    await widget.waitForHeading(guide.steps[probe.unreachable].title.text);
  });
});
