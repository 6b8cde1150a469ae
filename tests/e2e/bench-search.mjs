// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// How long a letter takes that somebody types into the search, in Chromium: asking the index and putting the hits into the page,
// without painting. And what the first query loads. For each published content named on the command line; one JSON object a
// line: {"name","value","unit"}.

import { cp, rm } from "node:fs/promises";
import path from "node:path";
import { Service, Site, launch, until } from "./harness/index.mjs";

const QUERIES = [
  "mail hengt im postausgang",
  "kalender geloescht",
  "vertretung einrichten",
  "550 5.7.1",
  "passwort vergesen",
  "funktionspostfach freigeben",
  "terminanfrage ablehnen",
  "thunderbird fragt ständig nach dem kennwort",
];

const browser = await launch("chromium");
try {
  for (const content of process.argv.slice(2)) await measure(content);
} finally {
  await browser.close();
}

async function measure(content) {
  const site = await Site.copy();
  await rm(path.join(site.folder, "content"), { recursive: true });
  await cp(content, path.join(site.folder, "content"), { recursive: true });
  const service = await Service.start(site.folder);
  const context = await browser.createBrowserContext();
  try {
    await typeAll(await context.newPage(), service.base + (await site.page('<ox-lotse view="inline"></ox-lotse>')), await documents(site));
  } finally {
    await context.close();
    await service.stop();
    await site.discard();
  }
}

async function typeAll(page, address, count) {
  await page.goto(address);
  await until("the box", () => page.evaluate(() => !!document.querySelector("ox-lotse").shadowRoot?.querySelector("#lotse-search")));
  await page.evaluate(type, QUERIES[0]);
  await until("hits", () => page.evaluate(() => !!document.querySelector("ox-lotse").shadowRoot.querySelector(".lotse-hit")), { timeout: 60_000 });
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/search/")).map(({ encodedBodySize }) => encodedBodySize));
  report(`search, first query, ${count} documents, without packing`, loaded.reduce((sum, bytes) => sum + bytes, 0), "bytes");
  // The second time everything that the queries need is there.
  let times = [];
  for (const _ of [1, 2]) {
    times = [];
    for (const query of QUERIES) times.push(...(await page.evaluate(type, query)));
    await page.waitForNetworkIdle({ idleTime: 300 });
  }
  times.sort((a, b) => a - b);
  for (const share of [0.5, 0.95]) {
    report(`search, a letter, ${count} documents, p${share * 100}`, times[Math.floor(times.length * share)], "ms");
  }
}

/** Runs in the page: types `query` letter by letter and gives the milliseconds that each took. */
async function type(query) {
  const field = document.querySelector("ox-lotse").shadowRoot.querySelector("#lotse-search");
  field.focus();
  const times = [];
  for (let end = 1; end <= query.length; end += 1) {
    field.value = query.slice(0, end);
    const begun = performance.now();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    // A task of its own runs when all that the letter has set off is done.
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage("");
    });
    times.push(performance.now() - begun);
  }
  return times;
}

/** How many documents the German search holds. */
async function documents(site) {
  const { hash } = (await site.json("content/site.json")).languages.de.search;
  let count = 0;
  for (let number = 0; ; number += 1) {
    try {
      count += (await site.json(`content/search/de.shown-${number}.${hash}.json`)).length;
    } catch {
      return count;
    }
  }
}

function report(name, value, unit) {
  console.log(JSON.stringify({ name, value: Math.round(value * 100) / 100, unit }));
}
