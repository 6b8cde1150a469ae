// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// "Wo ist es jetzt?": every word is there, the filter finds it, and each leads to a guide.

import assert from "node:assert/strict";
import { Content, inBrowsers, until } from "./harness/index.mjs";

const blocks = (text) => ({ blocks: [{ paragraph: [{ text }] }] });
const word = (id, said, guide, more = {}) => ({
  id,
  word: { text: said },
  now: [{ product: "ox", text: blocks("Suchen Sie in den Einstellungen danach.") }],
  guide,
  ...more,
});

/** Words of the test, so that it holds whatever the content says. */
const ENTRIES = [
  word("deleted", "Gelöschte Elemente", "mail-empfangen", { keywords: "Mülleimer" }),
  word("outbox", "Postausgang", "mail-senden", { step: "offline", note: blocks("Er liegt in den lokalen Ordnern.") }),
  word("rules", "Regeln", "mail-empfangen", { keywords: "Assistent" }),
  word("shared", "Freigegebenes Postfach", "funktionspostfach"),
];

async function openDictionary(scene) {
  const content = await Content.read(scene.site);
  const gate = await scene.stage.gate();
  gate.answer(/content\/start\.de\./, { body: JSON.stringify({ ...content.start, dictionary: "where.test.json" }) });
  gate.answer(/content\/where\.test\.json/, { body: JSON.stringify({ entries: ENTRIES }) });
  const page = await scene.open('<ox-lotse view="inline" start="where"></ox-lotse>', { at: gate.base });
  const widget = page.widget();
  await widget.waitForHeading(content.say("where-title"));
  return { content, entries: ENTRIES, page, widget };
}

const type = (widget, text) =>
  widget.evaluate((root, text) => {
    const field = root.querySelector("#lotse-where");
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);

const words = (widget) =>
  widget.evaluate((root) => [...root.querySelectorAll(".lotse-where summary")].map((one) => one.textContent));

inBrowsers("the dictionary", ({ test }) => {
  test("is reached from the first screen and holds every word", async (scene) => {
    const { content, entries, widget } = await openDictionary(scene);
    await until("every word", async () => (await words(widget)).length === entries.length);
    assert.deepEqual(await words(widget), entries.map((entry) => entry.word.text));
    await widget.click(content.say("back"));
    await widget.click(content.say("where-title"));
    await widget.waitForHeading(content.say("where-title"));
  });

  test("finds every word by itself, and says when there is none", async (scene) => {
    const { entries, widget } = await openDictionary(scene);
    for (const { word } of entries) {
      await type(widget, word.text);
      const seen = () => words(widget);
      await until(`the word ${word.text}`, async () => (await seen()).includes(word.text), { seen });
    }
    await type(widget, "<b>xyzzy</b>");
    await until("no word", async () => (await words(widget)).length === 0);
    assert.ok((await widget.text()).length > 0);
  });

  test("leads to the guide of a word, at its step", async (scene) => {
    const { content, entries, widget } = await openDictionary(scene);
    const entry = entries.find(({ step }) => step) ?? entries[0];
    await type(widget, entry.word.text);
    await until("the word", async () => (await words(widget)).includes(entry.word.text));
    await widget.evaluate((root, word) => {
      const details = [...root.querySelectorAll(".lotse-where details")].find((one) => one.textContent.startsWith(word));
      details.open = true;
      details.querySelector("button").click();
    }, entry.word.text);
    const guide = content.guide(entry.guide);
    await widget.waitForHeading(guide.steps[entry.step ?? guide.start].title.text);
  });
});
