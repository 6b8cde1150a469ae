// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Learning paths: each item opens and leads back, what is done is counted, and the device keeps nothing before it is asked to.

import assert from "node:assert/strict";
import { Content, inBrowsers, until } from "./harness/index.mjs";

const said = (text) => ({ text });
const item = (kind, id, title, more = {}) => ({ lesson: { [kind]: id }, title: said(title), ...more });

/** A path of the test, so that it holds whatever the content says. */
const PATH = {
  id: "probe",
  title: said("Zur Probe"),
  summary: said("Was alle brauchen."),
  steps: [
    { id: "one", title: said("Anfangen"), items: [item("guide", "stoerung", "Nichts geht mehr", { text: said("Zuerst nachsehen.") })] },
    { id: "two", title: said("Weitermachen"), items: [item("word", "rules", "Regeln")] },
  ],
};

const WORDS = ["rules", "rules-more", "rules-all", "rules-other"].map((id, at) => ({
  id,
  word: said(`Regeln${" und mehr".repeat(at)}`),
  now: [],
  guide: "stoerung",
}));

/** A page whose help begins at `start`, with the path and some words. */
async function open(scene, start, { attributes = "", fragment } = {}) {
  const content = await Content.read(scene.site);
  const gate = await scene.stage.gate();
  const files = { paths: "paths.test.json", dictionary: "where.test.json" };
  gate.answer(/content\/start\.de\./, { body: JSON.stringify({ ...content.start, ...files }) });
  gate.answer(/content\/paths\.test\.json/, { body: JSON.stringify({ paths: [PATH] }) });
  gate.answer(/content\/where\.test\.json/, { body: JSON.stringify({ entries: WORDS }) });
  const body = `<ox-lotse view="inline" start="${start}" ${attributes}></ox-lotse>`;
  const page = await scene.open(body, { at: gate.base, fragment });
  const widget = page.widget();
  await widget.waitForScreen();
  return { content, page, widget };
}

const statuses = (widget) =>
  widget.evaluate((root) => [...root.querySelectorAll(".kern-task-list__status")].map((one) => one.innerText.trim()));

const waitForStatuses = (widget, expected) =>
  until(`the statuses ${expected}`, async () => String(await statuses(widget)) === String(expected), { seen: () => statuses(widget) });

const kept = (page) => page.evaluate(() => ({ ...localStorage }));

inBrowsers("a learning path", ({ test }) => {
  test("is reached from the first screen and is a list of tasks, all open", async (scene) => {
    const { content, widget } = await open(scene, "home");
    await widget.click(content.say("paths-title"));
    await widget.waitForHeading(content.say("paths-title"));
    await widget.click("Zur Probe");
    await widget.waitForHeading("Zur Probe");
    await waitForStatuses(widget, [content.say("path-open"), content.say("path-open")]);
    await widget.waitForText("Zuerst nachsehen.");
    await widget.click(content.say("back"));
    await widget.waitForHeading(content.say("paths-title"));
  });

  test("leads to a guide and back, and asks then whether it is done", async (scene) => {
    const { content, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await widget.click("Nichts geht mehr");
    const guide = content.guide("stoerung");
    await widget.waitForHeading(guide.steps[guide.start].title.text);
    await widget.click(content.say("path-back"));
    await widget.waitForHeading("Zur Probe");
    await widget.waitForFocusOnHeading();
    await widget.waitForText("„Nichts geht mehr“");
    await widget.click(content.say("path-mark"));
    await waitForStatuses(widget, [content.say("path-done"), content.say("path-open")]);
    await until("no question", async () => !(await widget.evaluate((root) => root.querySelector(".kern-alert"))));
    assert.match(await widget.text(), /1 von 2 erledigt/);
  });

  test("opens a word, with one way back, which leads to the path", async (scene) => {
    const { content, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await widget.click("Regeln");
    await widget.waitForHeading(content.say("where-title"));
    const first = () => widget.evaluate((root) => root.querySelector(".lotse-where details[open] summary")?.textContent);
    await until("the word to be open", async () => (await first()) === "Regeln");
    assert.equal(await widget.evaluate((root) => root.querySelectorAll(".lotse-back").length), 1);
    await widget.click(content.say("path-back"));
    await widget.waitForHeading("Zur Probe");
    await widget.click(content.say("path-not-yet"));
    await waitForStatuses(widget, [content.say("path-open"), content.say("path-open")]);
  });

  test("leads nobody back who has gone elsewhere", async (scene) => {
    const { content, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await widget.click("Regeln");
    await widget.waitForHeading(content.say("where-title"));
    await widget.call("open", "home");
    await widget.waitForHeading(content.say("home-title"));
    await widget.call("open", "guide:stoerung");
    const guide = content.guide("stoerung");
    await widget.waitForHeading(guide.steps[guide.start].title.text);
    assert.ok(!(await widget.text()).includes(content.say("path-back")));
  });

  test("marks a task done and open again, and the button keeps the focus", async (scene) => {
    const { content, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await widget.click(`${content.say("path-mark")}: Regeln`);
    await waitForStatuses(widget, [content.say("path-open"), content.say("path-done")]);
    assert.match(await widget.focused(), new RegExp(content.say("path-unmark")));
    await widget.click(`${content.say("path-unmark")}: Regeln`);
    await waitForStatuses(widget, [content.say("path-open"), content.say("path-open")]);
  });

  test("stores nothing, and is forgotten with the page", async (scene) => {
    const { content, page, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await widget.click(`${content.say("path-mark")}: Regeln`);
    await waitForStatuses(widget, [content.say("path-open"), content.say("path-done")]);
    assert.deepEqual(await kept(page), {});
    const again = await open(scene, "path:probe");
    await again.widget.waitForHeading("Zur Probe");
    await waitForStatuses(again.widget, [content.say("path-open"), content.say("path-open")]);
  });

  test("is kept on the device when asked to, and no longer when asked to forget", async (scene) => {
    const { content, page, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await widget.click(content.say("path-keep"));
    await widget.waitForText(content.say("path-kept"));
    await widget.click(`${content.say("path-mark")}: Regeln`);
    await waitForStatuses(widget, [content.say("path-open"), content.say("path-done")]);
    assert.deepEqual(await kept(page), { "ox-lotse.progress": "probe/word-rules" });
    const again = await open(scene, "path:probe");
    await again.widget.waitForHeading("Zur Probe");
    await waitForStatuses(again.widget, [content.say("path-open"), content.say("path-done")]);
    await again.widget.click(content.say("path-forget"));
    await again.widget.waitForText(content.say("path-forgotten"));
    assert.deepEqual(await kept(again.page), {});
    await again.widget.click(`${content.say("path-mark")}: Nichts geht mehr`);
    await waitForStatuses(again.widget, [content.say("path-done"), content.say("path-done")]);
    assert.deepEqual(await kept(again.page), {});
  });

  test("says so where the browser keeps nothing", async (scene) => {
    const { content, page, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await widget.click(content.say("path-keep"));
    await widget.waitForText(content.say("path-keep-failed"));
    await widget.waitForText(content.say("path-not-kept"));
  });

  test("reads what somebody has spoilt on the device", async (scene) => {
    const { page } = await open(scene, "home");
    await page.evaluate(() => localStorage.setItem("ox-lotse.progress", '<b> probe/word-rules [] probe/ "'));
    const { content, widget } = await open(scene, "path:probe");
    await widget.waitForHeading("Zur Probe");
    await waitForStatuses(widget, [content.say("path-open"), content.say("path-done")]);
  });

  test("has an address, and one that nobody has published leads home with a note", async (scene) => {
    const { content, page, widget } = await open(scene, "home", { attributes: "deep-links", fragment: "#lotse=path/probe" });
    await widget.waitForHeading("Zur Probe");
    await widget.click("Regeln");
    await widget.waitForHeading(content.say("where-title"));
    assert.equal(await page.evaluate(() => location.hash), "#lotse=where/rules");
    await page.goBack();
    await widget.waitForHeading("Zur Probe");
    await widget.call("open", "path:gibt-es-nicht");
    await widget.waitForHeading(content.say("home-title"));
    await widget.waitForText(content.say("home-note-unknown"));
  });
});
