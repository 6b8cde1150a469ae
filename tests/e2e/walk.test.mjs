// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Every guide, walked to every end by every answer, as the published content has it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { Content, DIST, everyWay, inBrowsers, planWay, until, walkInPage } from "./harness/index.mjs";

/** The guides have their tests by name; what is in them is read when the test runs. */
function publishedGuides() {
  const json = (file) => JSON.parse(readFileSync(path.join(DIST, "content", file), "utf8"));
  const start = json(json("site.json").languages.de.start);
  return json(start.catalogue).guides.map(({ id }) => id);
}

const inline = (start) => `<ox-lotse view="inline" start="${start}"></ox-lotse>`;

async function walkEveryWay(scene, id, lang) {
  const content = await Content.read(scene.site, lang);
  const guide = content.guide(id);
  const { widget } = await scene.openWidget(undefined, { lang });
  const ways = everyWay(guide);
  for (const way of ways) await walkInPage(widget, planWay(content, guide, way));
  return ways;
}

inBrowsers("every guide", ({ test }) => {
  for (const id of publishedGuides()) {
    test(`${id} leads to every outcome by every answer`, async (scene) => {
      const ways = await walkEveryWay(scene, id, "de");
      const { steps } = await Content.read(scene.site).then((content) => content.guide(id));
      const ends = Object.keys(steps).filter((step) => steps[step].kind.outcome || steps[step].kind.jump);
      assert.deepEqual([...new Set(ways.map(({ end }) => end))].sort(), ends.sort(), "an end that no way leads to");
    });

    test(`${id} is walked with the mouse on its longest way`, async (scene) => {
      const content = await Content.read(scene.site);
      const guide = content.guide(id);
      const longest = everyWay(guide).reduce((a, b) => (b.way.length > a.way.length ? b : a));
      const { screens, end } = planWay(content, guide, longest);
      const { widget } = await scene.openWidget(inline(`guide:${id}`));
      for (const { heading, probe, answers, choose } of screens) {
        await widget.waitForHeading(heading);
        if (probe) await widget.click(content.say("probe-skip"));
        await widget.answer(answers.find(({ value }) => value === choose).label);
      }
      await widget.waitForHeading(end.heading);
      await widget.waitForFocusOnHeading();
    });
  }

  test("anmeldung leads to every outcome by every answer in English", (scene) => walkEveryWay(scene, "anmeldung", "en"));
});

/** Presses Tab until `there` holds; fails after more stops than a screen has. */
async function tabUntil(page, what, there, { shift = false } = {}) {
  for (let stops = 0; stops < 40; stops += 1) {
    if (await there()) return;
    if (shift) await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    if (shift) await page.keyboard.up("Shift");
  }
  throw new Error(`Tab does not lead to ${what}`);
}

inBrowsers("a guide by keyboard alone", ({ test }) => {
  test("is entered, walked to a hand-over, left at its end and entered again", async (scene) => {
    const content = await Content.read(scene.site);
    const guide = content.guide("anmeldung");
    const ways = everyWay(guide).filter(({ end }) => guide.steps[end].kind.outcome === "contact");
    const longest = ways.reduce((a, b) => (b.way.length > a.way.length ? b : a));
    const { screens, end } = planWay(content, guide, longest);
    const body = `<a id="before" href="#a">davor</a>${inline("guide:anmeldung")}<a id="after" href="#b">danach</a>`;
    const { page, widget } = await scene.openWidget(body);
    const outside = (id) => page.evaluate((id) => document.activeElement?.id === id, id);
    const focus = (look, ...values) => widget.evaluate(look, ...values);

    await tabUntil(page, "the link before the widget", () => outside("before"));
    for (const [index, screen] of screens.entries()) {
      await widget.waitForHeading(screen.heading);
      if (index > 0) await widget.waitForFocusOnHeading();
      await tabUntil(page, "the answers", () => focus((root) => root.activeElement?.type === "radio"));
      const wanted = screen.answers.findIndex(({ value }) => value === screen.choose);
      // Nothing is chosen yet: Space takes the first answer, arrows go on from there.
      await page.keyboard.press(" ");
      for (let i = 0; i < wanted; i += 1) await page.keyboard.press("ArrowDown");
      const chosen = (await widget.answers()).find(({ checked }) => checked)?.value;
      assert.equal(chosen, screen.choose, `the answer chosen by arrow keys at "${screen.heading}"`);
      await tabUntil(page, "Weiter", () => focus((root) => root.activeElement?.type === "submit"));
      await page.keyboard.press(index % 2 ? " " : "Enter");
    }
    await widget.waitForHeading(end.heading);
    await widget.waitForFocusOnHeading();
    await tabUntil(page, "the text of the message", () => focus((root) => root.activeElement?.id === "lotse-handover"));
    await tabUntil(page, "the link after the widget", () => outside("after"));
    await tabUntil(page, "a control of the widget", () => focus((root) => Boolean(root.activeElement)), { shift: true });
  });

  test("is answered by Enter in the group of answers", async (scene) => {
    const { page, widget } = await scene.openWidget(inline("guide:stoerung"));
    const before = await widget.heading();
    await tabUntil(page, "the answers", () => widget.evaluate((root) => root.activeElement?.type === "radio"));
    await page.keyboard.press(" ");
    await page.keyboard.press("Enter");
    await until("the next step", async () => (await widget.heading()) !== before);
    await widget.waitForFocusOnHeading();
  });
});
