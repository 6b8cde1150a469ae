// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The SCORM package of a learning path in a platform: scorm-again keeps what SCORM 1.2 says in a window around the lessons,
// as real platforms do. Bookmark and completion are reported, the next time goes on where the last one ended, and without
// scripts all lessons can be read.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import http from "node:http";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { BROWSERS, ROOT, WORK, Watch, launch, until } from "./harness/index.mjs";

const LOTSE = path.join(process.env.CARGO_TARGET_DIR ?? path.join(ROOT, "target"), "debug/lotse");
const CONTENT = path.join(ROOT, "tests/content/good/paths/input");
const AXE = readFileSync(path.join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
const SCORM_AGAIN = path.join(ROOT, "node_modules/scorm-again/dist/scorm12.min.js");
const LAUNCH = "lessons/path/index.html";

/** What the lessons must get by with. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; require-trusted-types-for 'script'";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mp4": "video/mp4",
  ".vtt": "text/vtt",
  ".webm": "video/webm",
  ".webp": "image/webp",
};

/** The window of a platform around the lessons. `kept` is what it has kept of last time. */
const PLATFORM = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Lernplattform</title>
<script src="/scorm-again.js"></script>
<script>
  window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  window.calls = [];
  for (const name of ["LMSInitialize", "LMSCommit", "LMSFinish"]) API.on(name, () => calls.push(name));
  if (window.kept) API.loadFromJSON(kept, "");
  window.keep = () => ({ cmi: JSON.parse(JSON.stringify(API.cmi)) });
</script></head>
<body><iframe title="Lernpfad" src="/${LAUNCH}" width="1000" height="800"></iframe></body></html>`;

/** The unpacked package, and the window around it. */
async function serve() {
  await mkdir(WORK, { recursive: true });
  const folder = await mkdtemp(path.join(WORK, "scorm-"));
  const file = path.join(folder, "umstieg.zip");
  const today = ["--today", "2027-01-01"];
  execFileSync(LOTSE, ["export", "scorm", "umstieg", "--root", CONTENT, "--out", file, ...today], { stdio: "pipe" });
  execFileSync("python3", ["-m", "zipfile", "-e", file, path.join(folder, "package")]);
  const server = http.createServer(async (request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1);
    if (name === "platform.html") return response.setHeader("content-type", "text/html").end(PLATFORM);
    const of = name === "scorm-again.js" ? SCORM_AGAIN : path.join(folder, "package", name);
    try {
      const bytes = await readFile(of);
      response.setHeader("content-type", TYPES[path.extname(of)] ?? "application/octet-stream");
      response.setHeader("content-security-policy", POLICY).end(bytes);
    } catch {
      response.writeHead(name === "favicon.ico" ? 204 : 404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  const base = `http://127.0.0.1:${server.address().port}/`;
  const end = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    await rm(folder, { recursive: true, force: true });
  };
  return { base, folder, end };
}

for (const name of BROWSERS) {
  describe(`a learning path in the learning platform (${name})`, () => {
    let site, browser;
    before(async () => {
      site = await serve();
      browser = await launch(name);
    }, { timeout: 60_000 });
    after(async () => {
      await browser?.close();
      await site?.end();
    });

    /** Runs a test in a context of its own; at its end nothing must have gone wrong behind anybody's back. */
    const test = (title, run) =>
      it(title, { timeout: 90_000 }, async () => {
        const context = await browser.createBrowserContext();
        const watches = [];
        const open = async (address, prepare) => {
          const page = await context.newPage();
          const watch = await Watch.begin(page);
          watches.push(watch);
          await prepare?.(page);
          await page.goto(site.base + address);
          return Object.assign(page, { watch });
        };
        try {
          await run(open);
          const complaints = await Promise.all(watches.map((watch) => watch.complaints([new URL(site.base).origin])));
          assert.deepEqual(complaints.flat(), []);
        } finally {
          await context.close();
        }
      });

    test("reports completion when every lesson is done, and the time", async (open) => {
      const page = await enter(open);
      assert.equal(await value(page, "cmi.core.lesson_status"), "incomplete");
      const lessons = await links(page);
      assert.equal(lessons.length, 4);
      for (const [at, lesson] of lessons.entries()) {
        assert.equal(await value(page, "cmi.core.lesson_status"), "incomplete", `before lesson ${at + 1}`);
        await press(page, `.lesson:not([hidden]) a[href="#${lesson}"]`);
        await shows(page, lesson);
        await press(page, `#${lesson} button.done`);
        await until("the lesson to be done", async () => (await value(page, "cmi.suspend_data")).includes(lesson));
      }
      assert.equal(await value(page, "cmi.core.lesson_status"), "completed");
      const { cmi, calls } = await leave(page);
      assert.match(cmi.core.total_time ?? cmi.core.session_time, /^\d{2,4}:\d\d:\d\d/);
      assert.deepEqual([calls[0], calls.at(-1)], ["LMSInitialize", "LMSFinish"]);
      assert.equal(calls.filter((call) => call === "LMSFinish").length, 1);
    });

    test("goes on where the person was, with what was done", async (open) => {
      const page = await enter(open);
      await press(page, '.lesson:not([hidden]) a[href="#word-outbox"]');
      await press(page, "#word-outbox button.done");
      await press(page, '#word-outbox a[href="#guide-senden"]');
      await until("the bookmark", async () => (await value(page, "cmi.core.lesson_location")) === "guide-senden");
      const { cmi } = await leave(page);
      const again = await enter(open, { cmi });
      await shows(again, "guide-senden");
      await press(again, '#guide-senden a[href="#overview"]');
      const states = await lessons(again, (document) => [...document.querySelectorAll(".state")].map((s) => s.textContent));
      assert.equal(new Set(states).size, 2);
      assert.equal(states[1], await lessons(again, (document) => document.querySelector(".state").dataset.done));
      assert.equal(await value(again, "cmi.core.lesson_status"), "incomplete");
    });

    test("takes back what is not done after all", async (open) => {
      const page = await enter(open);
      await press(page, '.lesson:not([hidden]) a[href="#word-outbox"]');
      await press(page, "#word-outbox button.done");
      await until("the lesson to be done", async () => (await value(page, "cmi.suspend_data")) === "word-outbox");
      await press(page, "#word-outbox button.done");
      await until("the lesson to be open", async () => (await value(page, "cmi.suspend_data")) === "");
    });

    test("stays completed, whatever is added to it later, and forgets what is gone", async (open) => {
      const cmi = { core: { lesson_status: "completed" }, suspend_data: "word-outbox,guide-gone" };
      const page = await enter(open, { cmi });
      assert.equal(await value(page, "cmi.core.lesson_status"), "completed");
      assert.equal(await value(page, "cmi.suspend_data"), "word-outbox");
    });

    test("says when the platform does not take what is done, and when there is none", async (open) => {
      const page = await enter(open);
      await page.evaluate(() => (window.API.LMSSetValue = () => "false"));
      const notes = () => lessons(page, (document) => [document.querySelector(".lost").hidden, document.querySelector(".alone").hidden]);
      assert.deepEqual(await notes(), [true, true]);
      await press(page, '.lesson:not([hidden]) a[href="#word-outbox"]');
      await until("the note", async () => !(await notes())[0]);
      const alone = await open(LAUNCH);
      assert.equal(await alone.evaluate(() => document.querySelector(".alone").hidden), false);
      await alone.click('a[href="#word-outbox"]');
      await alone.click("#word-outbox button.done");
      assert.equal(await alone.evaluate(() => document.querySelector("#word-outbox button.done").ariaPressed), "true");
    });

    test("plays its video with captions", async (open) => {
      const page = await enter(open);
      await press(page, '.lesson:not([hidden]) a[href="#video-ordner"]');
      const played = await lessons(page, async (document) => {
        const video = document.querySelector("#video-ordner video");
        const before = video.networkState === HTMLMediaElement.NETWORK_IDLE && video.readyState === 0;
        video.muted = true;
        await video.play();
        return { before, tracks: video.textTracks.length, mode: video.textTracks[0].mode };
      });
      assert.deepEqual(played, { before: true, tracks: 1, mode: "showing" });
    });

    test("has no fault, wide and narrow, in every lesson", async (open) => {
      const page = await open(LAUNCH);
      await page.evaluate(AXE);
      for (const lesson of ["overview", ...(await links(page, page.mainFrame()))]) {
        await page.evaluate((lesson) => (location.hash = lesson), lesson);
        await until(`the lesson ${lesson}`, () => page.evaluate((id) => !document.getElementById(id).hidden, lesson));
        for (const width of [1280, 320]) {
          await page.setViewport({ width, height: 800 });
          const faults = await page.evaluate(async () => {
            const { violations } = await window.axe.run(document);
            return violations.map(({ id, nodes }) => `${id} ${nodes[0].target}`);
          });
          assert.deepEqual(faults, [], `${lesson} at ${width}`);
          const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(excess <= 0, `${lesson} at ${width} is ${excess} px too wide`);
        }
      }
    });

    test("can be read without scripts", async (open) => {
      if (name !== "chromium") return; // Firefox cannot switch scripts off over BiDi.
      const page = await open(LAUNCH, (page) => page.setJavaScriptEnabled(false));
      const shown = await page.$$eval(".lesson", (all) => all.map((one) => [one.id, one.getClientRects().length > 0]));
      assert.deepEqual(shown.map(([, isShown]) => isShown), [true, true, true, true, true]);
      assert.ok(await page.$$eval("button, .state, .note", (all) => all.every((one) => one.getClientRects().length === 0)));
      const text = await page.$eval("main", (main) => main.innerText);
      assert.match(text, /Wählen Sie einen Ordner/);
    });

    test("has a manifest that is whole XML, in the order of the schema, and names only files that are there", async (open) => {
      const page = await enter(open);
      const xml = await readFile(path.join(site.folder, "package/imsmanifest.xml"), "utf8");
      const seen = await page.evaluate((xml) => {
        const { documentElement: root } = new DOMParser().parseFromString(xml, "text/xml");
        const names = (element) => [...element.children].map((child) => child.localName);
        const one = (name) => root.getElementsByTagName(name)[0];
        return {
          root: [root.localName, names(root)],
          organizations: [one("organizations").getAttribute("default"), one("organization").getAttribute("identifier")],
          item: [one("item").getAttribute("identifierref"), one("resource").getAttribute("identifier")],
          type: one("resource").getAttributeNS("http://www.adlnet.org/xsd/adlcp_rootv1p2", "scormtype"),
          launch: one("resource").getAttribute("href"),
          files: [...root.getElementsByTagName("file")].map((file) => file.getAttribute("href")),
        };
      }, xml);
      assert.deepEqual(seen.root, ["manifest", ["metadata", "organizations", "resources"]]);
      for (const [one, other] of [seen.organizations, seen.item]) assert.equal(one, other);
      assert.deepEqual([seen.type, seen.launch], ["sco", LAUNCH]);
      assert.ok(seen.files.includes(LAUNCH));
      for (const file of seen.files) await readFile(path.join(site.folder, "package", file));
    });
  });
}

/** Opens the path in the platform. */
async function enter(open, kept) {
  const prepare = (page) => kept && page.evaluateOnNewDocument(`window.kept = ${JSON.stringify(kept)}`);
  const page = await open("platform.html", prepare);
  await until("the lessons to begin", () => page.evaluate(() => window.calls.includes("LMSCommit")));
  return page;
}

/** Closes the lessons, as the platform does, and gives what it has kept. */
async function leave(page) {
  await page.evaluate(() => document.querySelector("iframe").remove());
  await until("the end", () => page.evaluate(() => window.calls.includes("LMSFinish")));
  return page.evaluate(() => ({ ...window.keep(), calls: window.calls }));
}

const value = (page, name) =>
  page.evaluate((name) => name.split(".").slice(1).reduce((at, part) => at[part], window.API.cmi), name);

/** Looks at the lessons from inside their frame. */
function lessons(page, look) {
  const frame = page.frames().find((frame) => frame.url().includes(LAUNCH));
  return frame.evaluate(`(${look})(document)`);
}

async function press(page, selector) {
  const frame = page.frames().find((frame) => frame.url().includes(LAUNCH));
  await frame.click(selector);
}

function shows(page, lesson) {
  const shown = () => lessons(page, (document) => document.querySelector(".lesson:not([hidden])").id);
  return until(`the lesson ${lesson}`, async () => (await shown()) === lesson, { seen: shown });
}

function links(page, frame = page.frames().find((frame) => frame.url().includes(LAUNCH))) {
  return frame.$$eval("#overview a", (all) => all.map((link) => link.getAttribute("href").slice(1)));
}
