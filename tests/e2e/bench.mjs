// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// How long people wait, measured in Chromium as design.md section 8 says: processor slowed down 4 times, 10 Mbit/s, 40 ms. One
// JSON object a line: {"name","value","unit","budget"}. `--trace` says on standard error where the time of one start goes.

import { launch, Service, Site } from "./harness/index.mjs";
import { say } from "./screens.mjs";

const SLOWDOWN = 4;
const NETWORK = { offline: false, latency: 40, downloadThroughput: 10_000_000 / 8, uploadThroughput: 10_000_000 / 8 };
const STARTS = 7;
const STEPS = 20;

const HOME = `<ox-lotse view="inline"></ox-lotse>`;
const GUIDE = `<ox-lotse view="inline" start="guide:mail-senden"></ox-lotse>`;

const site = await Site.copy();
const service = await Service.start(site.folder);
const browser = await launch("chromium");
try {
  await measure();
} finally {
  await browser.close();
  await service.stop();
  await site.discard();
}

async function measure() {
  const home = service.base + (await site.page(HOME));
  const guide = service.base + (await site.page(GUIDE));
  // The first start also warms up browser and service, as those of other people have been.
  await start(home);
  const starts = [];
  for (let run = 0; run < STARTS; run += 1) starts.push(await start(home));
  report("first screen visible", median(starts.map((s) => s.visible)), "ms", 500);
  report("next step", median(await steps(guide)), "ms", 50);
  const film = await largestFilm();
  if (film) {
    const address = service.base + (await site.page(`<ox-lotse view="inline" start="video:${film}"></ox-lotse>`));
    const frames = [];
    for (let run = 0; run < STARTS; run += 1) frames.push(await firstFrame(address));
    report("first frame of a video after the press", median(frames), "ms", 800);
  }
  report("first screen, bytes transferred", starts.at(-1).bytes, "bytes", 130_000);
  if (process.argv.includes("--trace")) explain(starts);
}

/** Opens the page as somebody who was never there, until the heading is painted. */
async function start(address) {
  const { context, page, cdp } = await slowPage();
  const files = new Map();
  cdp.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => files.set(requestId, { url: request.url, from: timestamp }));
  cdp.on("Network.responseReceived", ({ requestId, timestamp }) => Object.assign(files.get(requestId) ?? {}, { first: timestamp }));
  cdp.on("Network.loadingFinished", ({ requestId, timestamp, encodedDataLength }) =>
    Object.assign(files.get(requestId) ?? {}, { to: timestamp, bytes: encodedDataLength }),
  );
  await page.evaluateOnNewDocument(watchHeading, say("de", "home-title"));
  await page.goto(address);
  const visible = await page.waitForFunction(() => window.seenAt, { polling: 20, timeout: 30_000 }).then((h) => h.jsonValue());
  const own = [...files.values()].filter(({ url, bytes }) => bytes && !/\.html$|icon\.svg$/.test(url));
  await context.close();
  return { visible, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), files: [...files.values()] };
}

/** Answers the first question and goes back, again and again: from the click to the painted heading. */
async function steps(address) {
  const { context, page } = await slowPage();
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector("ox-lotse")?.shadowRoot?.querySelector("input[value=works]"));
  const times = [];
  while (times.length < STEPS) {
    times.push(await page.evaluate(step, "[type=submit]"));
    await page.evaluate(step, ".lotse-back button");
  }
  await context.close();
  return times;
}

/** The video with the largest first file; nothing if none is published. */
async function largestFilm() {
  const { languages } = await site.json("content/site.json");
  const { videos } = await site.json(`content/${languages.de.start}`);
  const list = videos ? (await site.json(`content/${videos}`)).videos : [];
  const films = list.filter(({ seconds }) => seconds);
  const bytes = async ({ file }) => (await site.json(`content/${file}`)).film.media[0][2];
  const sizes = await Promise.all(films.map(bytes));
  return films[sizes.indexOf(Math.max(...sizes))]?.id;
}

/** Opens the page of a video and presses its first chapter: the time until a frame of the film is shown. */
async function firstFrame(address) {
  const { context, page } = await slowPage();
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector("ox-lotse")?.shadowRoot?.querySelector("video"));
  await page.waitForNetworkIdle({ idleTime: 500 });
  const time = await page.evaluate(() => {
    const root = document.querySelector("ox-lotse").shadowRoot;
    return new Promise((resolve) => {
      const begun = performance.now();
      root.querySelector("video").requestVideoFrameCallback(() => resolve(performance.now() - begun));
      root.querySelector(".lotse-video__line").click();
    });
  });
  await context.close();
  return time;
}

async function slowPage() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const cdp = await page.createCDPSession();
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", NETWORK);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  return { context, page, cdp };
}

/** Runs in the page, before anything else: notes when the heading has been painted. */
function watchHeading(text) {
  const look = () => {
    const heading = document.querySelector("ox-lotse")?.shadowRoot?.querySelector("#lotse-heading");
    if (heading?.textContent !== text) return void requestAnimationFrame(look);
    // This frame paints it; a task after the frame runs when that is done.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (window.seenAt = performance.now());
    port2.postMessage("");
  };
  requestAnimationFrame(look);
}

/** Runs in the page: presses what leads to another step and resolves with the time until that is painted. */
function step(selector) {
  const root = document.querySelector("ox-lotse").shadowRoot;
  const radio = root.querySelector("input[value=works]");
  if (selector === "[type=submit]" && radio) radio.click();
  const before = root.querySelector("#lotse-heading").textContent;
  return new Promise((resolve) => {
    // Begins at a frame of its own, so that nothing of the last step is counted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const begun = performance.now();
        const look = () => {
          if (root.querySelector("#lotse-heading")?.textContent === before) return void requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - begun);
          port2.postMessage("");
        };
        root.querySelector(selector).click();
        requestAnimationFrame(look);
      }),
    );
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function report(name, value, unit, budget) {
  console.log(JSON.stringify({ name, value: Math.round(value * 10) / 10, unit, budget }));
}

/** When each file was asked for, answered and there, in milliseconds from the first request of the middle start. */
function explain(starts) {
  const { visible, files } = starts.toSorted((a, b) => a.visible - b.visible)[Math.floor(starts.length / 2)];
  const zero = Math.min(...files.map(({ from }) => from));
  const at = (time) => Math.round((time - zero) * 1000);
  for (const { url, from, first, to, bytes } of files) console.error(at(from), at(first), at(to), bytes, url.split("/").at(-1));
  console.error(`visible ${Math.round(visible)}; all: ${starts.map((s) => Math.round(s.visible)).join(" ")}`);
}
