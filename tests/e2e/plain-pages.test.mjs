// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The plain pages: every guide in every language without scripts, accessible, every link with an end.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Content, inBrowsers } from "./harness/index.mjs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

inBrowsers("a plain page", ({ test, browser }) => {
  test("is there for every guide in every language, and every link on it has an end", async (scene) => {
    if (browser !== "chromium") return;
    const { languages } = await scene.site.json("content/site.json");
    for (const lang of Object.keys(languages)) {
      const { entries } = await Content.read(scene.site, lang);
      const read = (name) => scene.site.read(`content/pages/${lang}/${name}`);
      const list = String(await read("index.html"));
      for (const { id } of entries) {
        assert.ok(list.includes(`href="${id}.html"`), `${lang}: ${id} is not in the list`);
        const html = String(await read(`${id}.html`));
        assert.ok(!/<script|\son[a-z]+=|\sstyle=/i.test(html), `${lang}/${id} has a script or style`);
        for (const [, address] of html.matchAll(/href="([^"]+)"/g)) await assertLeads(read, html, address, `${lang}/${id}`);
      }
    }
  });

  test("has no fault, wide and narrow, and needs no scripts", async (scene) => {
    for (const name of ["index", "mail-senden", "termine", "path.umstieg"]) {
      for (const width of [1280, 320]) {
        const page = await scene.visit(new URL(`content/pages/de/${name}.html`, scene.service.base).href, { width });
        scene.allow({ console: /404/ }); // the icon that browsers ask for unasked
        await page.evaluate(AXE);
        const found = await page.evaluate(async (values) => {
          const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
          return violations.map(({ id, nodes }) => `${id} ${nodes[0].target}`);
        }, TAGS);
        assert.deepEqual(found, [], `${name} at ${width}`);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `${name} at ${width} is ${overflow} px too wide`);
      }
    }
  });
});

async function assertLeads(read, html, address, where) {
  if (address.startsWith("#")) return assert.ok(html.includes(`id="${address.slice(1)}"`), `${where}: ${address}`);
  if (/^(https?|mailto|tel):/.test(address)) return;
  const [name, step] = address.split("#");
  const page = String(await read(name));
  assert.ok(page && (!step || page.includes(`id="${step}"`)), `${where}: ${address}`);
}
