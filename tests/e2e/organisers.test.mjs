// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The pages of the organisers, as the service sends them: axe-core in both colour schemes, 320 px, and what keyboards reach.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { cafe } from "./cafe-dates.mjs";
import { inBrowsers, until } from "./harness/index.mjs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice"];

const SETTINGS = {
  "trusted-proxies": ["127.0.0.1"],
  "identity-mail-header": "X-Remote-Mail",
  "organisers-group-header": "X-Groups",
  "organisers-group": "ox-cafe",
  // "Kaffee fuer alle, um drei"; nobody signs in with it here, but the page that asks for it is shown.
  "organisers-password-hash": "$argon2id$v=19$m=19456,t=2,p=1$eKRSX/YCTi8/Dsl9G1BVWA$BzF7EdeKjfLhWmJYm0//ciZJI86pJoRxrDxebVA3CVA",
};
const NAME = "Dr. Annegret-Sophie Müller-Lüdenscheidt-Oppenheimer";
const MAIL = "annegret-sophie.mueller-luedenscheidt-oppenheimer@example.org";
const DATE = "/organisation/termine/next";

/** Firefox looks for an icon that the pages do not have, and their policy forbids it. */
const ICON = { pageErrors: /favicon\.ico/, violations: /favicon\.ico/ };

/** Name, address, and what is done there before it is looked at. */
const PAGES = [
  ["the dates", "/organisation"],
  ["a date", DATE],
  ["adding somebody", `${DATE}/hinzufuegen`],
  ["adding nobody", `${DATE}/hinzufuegen`, (page) => send(page, "main form button")],
  ["the number of seats", `${DATE}/plaetze`],
  ["time and place", `${DATE}/aendern`],
  ["calling off", `${DATE}/absagen`],
  ["a message", `${DATE}/nachricht`],
  ["being there", `${DATE}/anwesenheit`],
  ["the list for paper", `${DATE}/druck`],
  ["mails that did not arrive", `${DATE}/e-mails`],
  ["cancelling for somebody", DATE, (page) => send(page, 'a[href$="/absagen"][href*="anmeldungen"]')],
  ["asking what is stored", "/organisation/auskunft"],
  ["what is stored", "/organisation/auskunft", ask],
];

inBrowsers(
  "the organisers' pages",
  ({ test, stage }) => {
    test("ask for the password and say nothing else", async (scene) => {
      await prepare(scene);
      const page = await scene.visit(`${stage.service.origin}/organisation`);
      scene.allow({ console: /401/, ...ICON });
      assert.equal(await heading(page), "Zugang zur Organisation");
      await judge(page, "sign-in");
    });

    for (const [name, path, act] of PAGES) {
      test(`${name}: no fault, light and dark, and whole at 320 px`, async (scene) => {
        await prepare(scene);
        const gate = await stage.gate();
        gate.identify({ "x-groups": "ox-cafe" });
        const page = await scene.visit(gate.origin + path);
        scene.allow({ console: /4(09|22)/, ...ICON });
        await act?.(page);
        await judge(page, name);
      });
    }
  },
  { settings: SETTINGS },
);

/** Publishes the dates of the test and registers somebody, once for each service. */
async function prepare({ site, service }) {
  const registered = `${service.origin}/api/cafe/next/registrations`;
  for (const [file, text] of Object.entries(cafe())) await site.write(`content/${file}`, text);
  const headers = { "content-type": "application/json", "x-remote-mail": MAIL, "idempotency-key": "once" };
  const question = "Wie teile ich einen Kalender? ".repeat(10);
  const body = JSON.stringify({ name: NAME, attendance: "online", language: "de", question, needs: "Untertitel" });
  const register = async () => (await fetch(registered, { method: "POST", headers, body })).status;
  await until("the service to know the dates", async () => (await register()) === 201);
}

async function judge(page, name) {
  for (const scheme of ["light", "dark"]) {
    await setScheme(page, scheme);
    await page.evaluate(AXE);
    assert.deepEqual(await page.evaluate(runAxe, TAGS), [], `${name}, ${scheme}`);
  }
  await page.setViewport({ width: 320, height: 640 });
  assert.deepEqual(await page.evaluate(overflow), [], `${name} at 320 px`);
}

/** Firefox over BiDi cannot be told; there the pages are seen in its own scheme twice. */
async function setScheme(page, value) {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]).catch(() => {});
}

const heading = (page) => page.$eval("h1", (h1) => h1.textContent);

async function send(page, button) {
  await Promise.all([page.waitForNavigation(), page.click(button)]);
}

async function ask(page) {
  await page.type("#email", MAIL);
  await send(page, "main form button");
  assert.match(await page.$eval("main", (main) => main.textContent), /Alle Angaben löschen/);
}

/** The functions below run in the page. */
async function runAxe(tags) {
  const options = { runOnly: { type: "tag", values: tags }, rules: { "target-size": { enabled: true } } };
  const { violations, incomplete } = await window.axe.run(document, options);
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.flat().join(" ")}: ${node.failureSummary}`),
  );
}

/** What is wider than the window. Tables scroll by themselves, which WCAG 1.4.10 allows. */
function overflow() {
  const { clientWidth, scrollWidth } = document.documentElement;
  const sticksOut = (e) => e.getBoundingClientRect().right > clientWidth + 1 && !e.closest(".table, .skip, .unseen");
  return [
    ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
    ...[...document.querySelectorAll("body *")].filter(sticksOut).map((e) => e.outerHTML.slice(0, 120)),
  ];
}
