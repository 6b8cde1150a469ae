// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// `lotse preview` as authors use it: drafts, saved words at the same step, problems where they are, all ways as a picture.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Preview, inBrowsers, until } from "./harness/index.mjs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const WORDS = "locales/de/guides/mail-senden.ftl";
const WAY = "content/guides/mail-senden.toml";
const AT_LOGIN_QUESTION = "guide/mail-senden#lotse=guide/mail-senden?send-in-ox=works";

/** Starts a preview for one test and opens `address` in it. */
async function openPreview(scene, address, prepare) {
  const preview = await Preview.start(prepare);
  scene.atEnd(() => preview.stop());
  const page = await scene.visit(preview.base + address);
  // Browsers ask for an icon unasked.
  scene.allow({ console: /404/ });
  return { preview, page, widget: page.widget() };
}

const beside = (page) => page.evaluate(() => document.querySelector(".preview-beside")?.innerText ?? "");

inBrowsers("the preview", ({ test }) => {
  test("shows saved words at the step that is open, with its answers", async (scene) => {
    const { preview, widget } = await openPreview(scene, AT_LOGIN_QUESTION);
    await widget.waitForHeading("Was meldet Thunderbird beim Senden?");
    await preview.save(WORDS, (text) => text.replace(/^message = .*$/m, "message = Was steht in der neuen Meldung?"));
    await widget.waitForHeading("Was steht in der neuen Meldung?");
    await widget.waitForText("Ihre Antworten (1)");
  });

  test("says what is wrong beside the guide and at its step, and forgets it when it is mended", async (scene) => {
    const { preview, page, widget } = await openPreview(scene, "guide/mail-senden");
    await widget.waitForScreen();
    const whole = await preview.read(WAY);
    await preview.save(WAY, (text) => text.replace('login = "login"', 'login = "logni"'));
    await until("the problem beside the guide", async () => (await beside(page)).includes("Meinten Sie login?"), { seen: () => beside(page) });
    const link = await page.evaluate(() => document.querySelector(".preview-problem__place a").getAttribute("href"));
    assert.equal(link, "#lotse=guide/mail-senden/message");
    await page.evaluate(() => document.querySelector(".preview-problem__place a").click());
    await widget.waitForText("Meinten Sie");
    await preview.save(WAY, () => whole);
    await until("no problem", async () => (await beside(page)).includes("Es ist nichts zu beanstanden."), { seen: () => beside(page) });
  });

  test("goes on showing a guide whose file cannot be read, and says so", async (scene) => {
    const { preview, page, widget } = await openPreview(scene, "guide/mail-senden");
    await widget.waitForHeading("Können Sie die Nachricht in OX im Browser senden?");
    await preview.save(WAY, (text) => text.replace("start ", "start = = "));
    const banner = () => page.evaluate(() => document.querySelector(".preview-banner:not([hidden])")?.innerText ?? "");
    await until("the banner", async () => (await banner()) !== "");
    await widget.waitForHeading("Können Sie die Nachricht in OX im Browser senden?");
  });

  test("shows drafts, which readers do not see", async (scene) => {
    const { page, widget } = await openPreview(scene, "", async (root) => {
      const way = path.join(root, "content/guides/drucken.toml");
      await writeFile(way, readFileSync(way, "utf8").replace(/^start /m, "draft = true\nstart "));
      await rm(path.join(root, "content/guides/drucken.ways.toml"), { force: true });
    });
    await page.evaluate(() => [...document.querySelectorAll("a")].find((a) => a.textContent.startsWith("Drucken")).click());
    await widget.waitForScreen();
    await until("the mark", () => page.evaluate(() => document.querySelector(".preview-badge")?.textContent === "Entwurf"));
  });

  test("draws all ways, with the titles of other guides, and a step opens itself", async (scene) => {
    const { page, widget } = await openPreview(scene, "guide/mail-senden");
    await widget.waitForScreen();
    const drawn = await page.evaluate(() => document.querySelector(".preview-graph svg").textContent.replace(/\s+/g, " "));
    assert.match(drawn, /Anmeldung klappt nicht/);
    await page.evaluate(() => {
      const step = document.querySelector('.preview-graph a[href$="/smaller"]');
      step.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    });
    await widget.waitForHeading("Nachricht verkleinern");
  });

  test("has no fault on its pages, wide and narrow", async (scene) => {
    const { preview, page, widget } = await openPreview(scene, "guide/termine");
    await widget.waitForScreen();
    for (const address of ["guide/termine", ""]) {
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 900 });
        await page.goto(preview.base + address);
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] } });
          return violations.map(({ id, nodes }) => `${id} ${nodes[0].target}`);
        });
        assert.deepEqual(found, [], `${address} at ${width}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `${address} at ${width} is ${overflow} px too wide`);
      }
    }
  });
});
