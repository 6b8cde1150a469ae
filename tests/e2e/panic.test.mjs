// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// A defect of the program: a calm message, a phone number and "Neu laden", for every widget of the page.

import assert from "node:assert/strict";
import { INLINE, inBrowsers, until } from "./harness/index.mjs";

const MESSAGES = {
  console: [/panicked at/],
  pageErrors: [/unreachable/],
};

/** The browser refuses to make the next element, which Leptos does not expect. */
const refuseOneElement = (page) =>
  page.evaluate(() => {
    const make = Document.prototype.createElement;
    Document.prototype.createElement = function () {
      Document.prototype.createElement = make;
      throw new Error("no element");
    };
  });

inBrowsers("a panic", ({ test }) => {
  test("shows a calm message with the phone number instead of a dead panel", async (scene) => {
    const { page, widget } = await scene.openWidget(INLINE);
    page.watch.allow(MESSAGES);
    await refuseOneElement(page);
    await widget.click("E-Mail").catch(() => {});
    await widget.waitForText("Die Hilfe ist unterbrochen");
    assert.match(await widget.text(), /Neu laden/);
    const phone = await widget.evaluate((root) => root.querySelector("[role=alert] a")?.getAttribute("href"));
    assert.match(phone ?? "", /^tel:\+49431/);
  });

  test("is over after Neu laden", async (scene) => {
    const { page, widget } = await scene.openWidget(INLINE);
    page.watch.allow(MESSAGES);
    await refuseOneElement(page);
    await widget.click("E-Mail").catch(() => {});
    await widget.waitForText("Neu laden");
    await page.evaluate(() => (window.beforeReload = true));
    // The page that would note the press is gone with it.
    await widget.evaluate((root) => root.querySelector("[role=alert] button").click());
    await until("a new page", async () => !(await page.evaluate(() => window.beforeReload).catch(() => true)));
    await widget.waitForHeading("Wobei brauchen Sie Hilfe?");
  });
});
