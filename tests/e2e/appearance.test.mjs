// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Small facts about the look and the words of screens that must stay as they are.

import assert from "node:assert/strict";
import { inBrowsers } from "./harness/index.mjs";
import { SCREENS, screen } from "./screens.mjs";
import { openScreen } from "./way.mjs";

/** Words of English texts that German ones do not have. */
const ENGLISH = /\b(the|and|you|your|with|is|not|this|that|back|next|help|try|again|please|step|answers?|change)\b/gi;

/** Words of German texts that English ones do not have. */
const GERMAN = /\b(der|die|das|und|Sie|Ihre?|nicht|ist|mit|Zurück|Weiter|Schritt|Antworten?|Ändern|Hilfe)\b/g;

inBrowsers("the look of a screen", ({ test, browser }) => {
  // Sizes are those of the style sheet, the same in both: a fifth of the screens shows that Firefox reads it alike.
  const screens = SCREENS.filter((_, index) => browser === "chromium" || index % 5 === 1);
  for (const one of screens) {
    test(`${one.name} is easy to read at 360 and 1280 px, and speaks one language`, async (scene) => {
      for (const [lang, other] of [["de", ENGLISH], ["en", GERMAN]]) {
        const way = await openScreen(scene, one, { lang });
        const read = await way.evaluate(words, lang);
        assert.deepEqual(read.match(other) ?? [], [], `${one.name} in ${lang}:\n${read}`);
        for (const width of [360, 1280]) {
          await way.page.setViewport({ width, height: 800 });
          assert.deepEqual(await way.evaluate(faults), [], `${one.name} in ${lang} at ${width} px`);
        }
      }
    });
  }

  test("the buttons of a row are as wide as one another in a narrow place, and as high in a wide one", async (scene) => {
    for (const name of ["contact", "probe-offered"]) {
      const way = await openScreen(scene, screen(name));
      const narrow = await way.evaluate(buttonSizes);
      assert.equal(new Set(narrow.map(({ width }) => width)).size, 1, JSON.stringify(narrow));
      await way.page.setViewport({ width: 1280, height: 800 });
      const wide = await way.evaluate(buttonSizes);
      assert.equal(new Set(wide.map(({ top, height }) => `${top} ${height}`)).size, 1, JSON.stringify(wide));
    }
  });

  test("the panel lies at the right edge, as high as the window, and leaves room for the page", async (scene) => {
    const way = await openScreen(scene, screen("panel"), { width: 1280, height: 700 });
    const box = await way.evaluate((root) => root.querySelector(".lotse-panel").getBoundingClientRect().toJSON());
    assert.deepEqual([box.top, box.bottom, box.right], [0, 700, 1280]);
    assert.ok(box.width >= 400 && box.width <= 480, `${box.width} px wide`);
    await way.page.setViewport({ width: 360, height: 700 });
    assert.equal(await way.evaluate((root) => root.querySelector(".lotse-panel").getBoundingClientRect().width), 360);
  });
});

/** What is hard to read. Runs in the page. */
function faults(root) {
  const texts = document.createTreeWalker(root.querySelector(".lotse"), NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || !element.checkVisibility() || element.closest(".kern-sr-only, textarea")) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    // Only where you are and what was tested may be smaller than what is read: 14 px.
    const least = element.closest(".lotse-step__where, .lotse-step__tested, .kern-badge") ? 14 : 16;
    if (size < least) found.push(`${size} px: ${text.data.trim().slice(0, 60)}`);
    const longest = longestLine(text);
    if (longest > 80) found.push(`a line of ${longest} letters: ${text.data.trim().slice(0, 60)}`);
  }
  const primary = root.querySelectorAll(".lotse-panel .kern-btn--primary").length;
  if (primary > 1) found.push(`${primary} primary buttons`);
  return found;

  function longestLine(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    // A text of one line is as long as it is; of several, about the share of each.
    return Math.round(node.data.trim().length / Math.max(1, lines));
  }
}

/** What is read, without what is marked as being in another language and without addresses. Runs in the page. */
function words(root, lang) {
  const copy = root.querySelector(".lotse").cloneNode(true);
  for (const other of copy.querySelectorAll(`[lang]:not([lang="${lang}"])`)) other.remove();
  const values = [...copy.querySelectorAll("textarea")].map((area) => area.value);
  const labels = [...copy.querySelectorAll("[aria-label]")].map((e) => e.ariaLabel);
  return [copy.textContent, ...values, ...labels].join("\n").replaceAll(/https?:\S+/g, "");
}

/** Runs in the page. */
function buttonSizes(root) {
  const row = root.querySelector(".lotse-actions");
  return [...row.children].map((e) => e.getBoundingClientRect()).map(({ top, width, height }) => ({ top, width, height }));
}
