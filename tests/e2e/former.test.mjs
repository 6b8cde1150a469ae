// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Guides with another name, given up, not yet or no longer shown, and translations that are behind the German words.

import assert from "node:assert/strict";
import { Content, fileOf, inBrowsers } from "./harness/index.mjs";

/** Opens `start` while the catalogue is what `change` makes of it. */
async function openWith(scene, start, change) {
  const content = await Content.read(scene.site);
  const catalogue = await scene.site.json(`content/${content.start.catalogue}`);
  change(catalogue);
  const gate = await scene.stage.gate();
  gate.answer(/content\/catalogue\./, { body: JSON.stringify(catalogue) });
  const page = await scene.open(`<ox-lotse view="inline" deep-links start="${start}"></ox-lotse>`, { at: gate.base });
  return { content, gate, page, widget: page.widget() };
}

inBrowsers("a guide of former times", ({ test }) => {
  test("that has another name goes on under it, with its answers", async (scene) => {
    const { content, page, widget } = await openWith(scene, "home", (catalogue) => {
      catalogue.moved = { "e-mail": "mail-senden" };
    });
    const guide = content.guide("mail-senden");
    await widget.waitForHeading(content.say("home-title"));
    await page.evaluate(() => {
      location.hash = "#lotse=guide/e-mail?send-in-ox=works";
    });
    await widget.waitForHeading(guide.steps.message.title.text);
  });

  test("that was given up says what to do instead, and leads home", async (scene) => {
    const text = { blocks: [{ paragraph: [{ text: "Nehmen Sie die Suche." }] }] };
    const { content, widget } = await openWith(scene, "guide:alt", (catalogue) => {
      catalogue.retired = { alt: { title: { text: "Alte Hilfe" }, text } };
    });
    await widget.waitForHeading(content.say("retired-title", { guide: "Alte Hilfe" }));
    await widget.waitForText("Nehmen Sie die Suche.");
    await widget.click(content.say("to-home"));
    await widget.waitForHeading(content.say("home-title"));
  });
});

inBrowsers("a guide of another day", ({ test }) => {
  for (const [what, days] of [["not yet", { from: "2999-01-01" }], ["no longer", { until: "2020-01-01" }]]) {
    test(`is ${what} shown, neither in a list nor by a link`, async (scene) => {
      const { content, page, widget } = await openWith(scene, "category:sharing", (catalogue) => {
        Object.assign(catalogue.guides.find((guide) => guide.id === "freigaben"), days);
      });
      await widget.waitForScreen();
      await page.evaluate(() => {
        location.hash = "#lotse=category/sharing";
      });
      await widget.waitForText(content.guide("funktionspostfach").title.text);
      assert.ok(!(await widget.text()).includes(content.guide("freigaben").title.text));
      await page.evaluate(() => {
        location.hash = "#lotse=guide/freigaben";
      });
      await widget.waitForText(content.say("home-note-unknown"));
    });
  }
});

inBrowsers("a translation behind the German words", ({ test }) => {
  test("says so and offers the German text", async (scene) => {
    const [english, german] = [await Content.read(scene.site, "en"), await Content.read(scene.site)];
    const entry = english.entries.find(({ id }) => id === "mail-senden");
    const gate = await scene.stage.gate();
    const guide = { ...(await scene.site.json(`content/${fileOf(entry)}`)), outdated: true };
    gate.answer(/content\/guides\/mail-senden\.en\./, { body: JSON.stringify(guide) });
    const body = '<ox-lotse view="inline" lang="en" start="guide:mail-senden"></ox-lotse>';
    const page = await scene.open(body, { at: gate.base });
    const widget = page.widget();
    await widget.waitForText(english.say("outdated-title"));
    await widget.click(english.say("outdated-german"));
    await widget.waitForHeading(german.guide("mail-senden").steps["send-in-ox"].title.text);
    assert.ok(!(await widget.text()).includes(german.say("outdated-title")));
  });
});
