// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Every screen, in both languages and both themes: axe-core, and what it does not look at (survey.mjs).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inBrowsers } from "./harness/index.mjs";
import { SCREENS, say } from "./screens.mjs";
import { survey } from "./survey.mjs";
import { openScreen } from "./way.mjs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

/** What axe cannot decide and people have looked at: rule, part of the target, reason. */
const REVIEWED = [];

inBrowsers("accessibility of a screen", ({ test, stage, browser }) => {
  // axe judges the same document in both: a third of the screens tells whether Firefox computes other names or colours.
  const screens = SCREENS.filter((_, index) => browser === "chromium" || index % 3 === 1);
  for (const screen of screens) {
    test(`${screen.name} has no fault in German and English, light and dark`, async (scene) => {
      await stage.site.write("axe.js", AXE);
      for (const lang of ["de", "en"]) await judge(scene, screen, lang);
    });
  }
});

async function judge(scene, screen, lang) {
  const way = await openScreen(scene, screen, { lang, head: '<script src="axe.js"></script>' });
  assert.deepEqual(await way.evaluate(survey, lang), [], `${screen.name}, ${lang}`);
  await assertFoot(scene, way, lang);
  for (const theme of ["light", "dark"]) {
    await way.setAttribute("theme", theme);
    assert.deepEqual(await axe(way.page), [], `${screen.name}, ${lang}, ${theme}`);
  }
}

/** Violations, and what is undecided and not reviewed, as lines. */
async function axe(page) {
  const found = await page.evaluate(runAxe, TAGS);
  return found.filter(({ rule, target }) => !REVIEWED.some((known) => known.rule === rule && target.includes(known.target)));
}

/** Runs in the page. */
async function runAxe(tags) {
  const options = { runOnly: { type: "tag", values: tags }, rules: { "target-size": { enabled: true } } };
  const { violations, incomplete } = await window.axe.run(document, options);
  const lines = (kind, results) =>
    results.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ kind, rule: id, target: node.target.flat().join(" "), why: node.failureSummary })),
    );
  return [...lines("violation", violations), ...lines("undecided", incomplete)];
}

/** Whom to ask stands at the same place in the same words on every screen (WCAG 3.2.6). */
async function assertFoot(scene, way, lang) {
  const { languages } = await scene.site.json("content/site.json");
  const start = await scene.site.json(`content/${languages[lang].start}`);
  const [contact] = start.contacts;
  const seen = await way.evaluate((root) => {
    const app = root.querySelector(".lotse-app");
    return app && [app.lastElementChild.className, app.querySelector(".lotse-foot__contact").innerText.replaceAll(/\n+/g, "\n")];
  });
  if (!seen) return;
  const line = `${contact.name.text}, ${say(lang, "footer-phone")} ${contact.phone}`;
  assert.deepEqual(seen, ["lotse-foot", [say(lang, "footer-title"), line, contact.hours.text].join("\n")]);
}
