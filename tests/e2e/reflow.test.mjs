// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Every screen in little room: 320 px, large type, wide spacing. Nothing is cut, nothing scrolls sideways (WCAG 1.3.4, 1.4.4,
// 1.4.10, 1.4.12).

import assert from "node:assert/strict";
import { inBrowsers } from "./harness/index.mjs";
import { SCREENS } from "./screens.mjs";
import { overflow } from "./survey.mjs";
import { openScreen } from "./way.mjs";

/** As a person's bookmarklet sets it: the values of WCAG 1.4.12. */
const SPACING =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** Where a screen has to fit: name, window, and what happens to the page (in the page). */
const PLACES = [
  ["a window of 320 px", 320, 640, () => {}],
  ["a window of 640 by 320 px", 640, 320, () => {}],
  ["a column of 320 px", 1280, 800, narrowColumn],
  ["a zoom of 200 % with type of 200 %", 640, 450, largeType],
  ["wide spacing of the page", 320, 640, (root) => spaceOut([document], root)],
  ["wide spacing of everything", 320, 640, (root) => spaceOut([document, root], root)],
];

inBrowsers("a screen in little room", ({ test, browser }) => {
  // The same rules of layout hold in both; a third of the screens tells whether Firefox has its own sizes.
  const screens = SCREENS.filter((_, index) => browser === "chromium" || index % 3 === 0);
  for (const screen of screens) {
    test(`${screen.name} is whole`, async (scene) => {
      const way = await openScreen(scene, screen);
      for (const [name, width, height, change] of PLACES) {
        await way.page.setViewport({ width, height });
        await way.evaluate(`(root) => { ${restore}; restore(root); ${spaceOut}; (${change})(root) }`.replace("SPACING", JSON.stringify(SPACING)));
        assert.deepEqual(await way.evaluate(overflow), [], `${screen.name} in ${name}`);
      }
    });
  }
});

/** The functions below run in the page. */
function restore(root) {
  document.querySelector("main").style.width = "";
  document.documentElement.style.fontSize = "";
  root.host.style.removeProperty("--ox-lotse-rem");
  for (const tree of [document, root]) {
    tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => !sheet.spacing);
  }
}

function narrowColumn() {
  document.querySelector("main").style.width = "320px";
}

function largeType(root) {
  document.documentElement.style.fontSize = "200%";
  root.host.style.setProperty("--ox-lotse-rem", "32px");
}

function spaceOut(trees) {
  const sheet = Object.assign(new CSSStyleSheet(), { spacing: true });
  sheet.replaceSync(SPACING);
  for (const tree of trees) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}
