// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// docs/autoren/erste-anleitung.md, followed word for word: its commands are called, what it says to type is typed, and what it
// says will be seen is seen. Its pictures are taken on the way (UPDATE_PICTURES=1 takes them anew).

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Preview, ROOT, inBrowsers, until } from "./harness/index.mjs";
import { withPalette } from "./palette.mjs";

const FOLDER = path.join(ROOT, "docs/autoren");
const PAGE = readFileSync(path.join(FOLDER, "erste-anleitung.md"), "utf8");
const WAY = "content/guides/schrift-zu-klein.toml";
const WORDS = "locales/de/guides/schrift-zu-klein.ftl";
const ENGLISH = "locales/en/guides/schrift-zu-klein.ftl";

/** The code in the page in the language `kind`, in order. */
const code = (kind) => [...PAGE.matchAll(new RegExp("```" + kind + "\\n([^]*?)```", "g"))].map(([, text]) => text);

inBrowsers("the first guide", ({ test }) => {
  test("is written in the words of docs/autoren/erste-anleitung.md", follow, { timeout: 180_000 });
}, { only: "chromium" });

async function follow(scene) {
  const [create, preview, check, publish] = code("sh").map((text) => text.trim().split("\n"));
  assert.deepEqual([create.length, preview, check], [1, ["cargo lotse preview"], ["cargo lotse check"]]);
  const running = await Preview.start();
  scene.atEnd(() => running.stop());
  const call = (line) => lotse(running.root, line);

  assert.deepEqual((await call(create[0])).stdout.trim().split("\n"), [WAY, WORDS, ENGLISH]);
  await rm(path.join(running.root, ENGLISH));

  const page = await scene.visit(running.base, { width: 1280, height: 860 });
  scene.allow({ console: /404/ });
  const link = "‹Was klappt nicht?›";
  await until("the new guide", () => page.evaluate((link) => [...document.querySelectorAll("a")].some((a) => a.textContent === link), link));
  await page.evaluate((link) => [...document.querySelectorAll("a")].find((a) => a.textContent === link).click(), link);
  const widget = page.widget();
  await widget.waitForScreen();
  await picture(page, "vorschau-neu");

  await replaceBelowLicence(running, WAY, code("toml")[0]);
  await until("the missing words", async () => (await beside(page)).includes("fehlt der Text font-size"), { seen: () => beside(page) });
  await widget.waitForText("fehlt der Text");
  await picture(page, "vorschau-fehler");

  await replaceBelowLicence(running, WORDS, code("ftl")[0]);
  await widget.waitForHeading("Was ist zu klein?");
  await until("no error", async () => !/[1-9]\d* Fehler/.test(await beside(page)), { seen: () => beside(page) });
  await picture(page, "vorschau-fertig");
  await widget.answer("Alles in Thunderbird");
  await widget.waitForHeading("Stellen Sie die Schrift größer");
  await widget.waitForText("Schriftgröße");

  const found = await call(check[0]);
  assert.match(found.stdout, /\b0 Fehler, \d+ Warnungen\n$/);
  const warned = [...found.stdout.matchAll(/^warning\[([a-z-]+)\][^]*?--> (\S+?):/gm)].filter(([, , file]) => file.includes("schrift-zu-klein"));
  assert.deepEqual([...new Set(warned.map(([, rule]) => rule))], ["missing-translation"]);

  const whole = await running.read(WAY);
  await running.save(WAY, (text) => text.replaceAll('"font-size"', '"font-sise"'));
  const wrong = await call(check[0]);
  assert.equal(wrong.code, 1);
  assert.match(wrong.stdout, /Meinten Sie `font-size`\?/);
  await running.save(WAY, () => whole);

  for (const line of publish) await call(line.replace("--to ", `--to ${running.root}/`));
  const listed = await call(publish[1].replace("--to ", `--to ${running.root}/`));
  assert.match(listed.stdout, /\d{4}-\d{2}-\d{2}/);
  assert.ok(await stat(path.join(running.root, "uebung")), "the folder of the exercise is there");
}

const beside = (page) => page.evaluate(() => document.querySelector(".preview-beside")?.innerText ?? "");

/** Calls a command of the page, `cargo lotse …`, for the copy of the content. */
async function lotse(root, line) {
  const words = line.split(" ");
  assert.deepEqual(words.splice(0, 2), ["cargo", "lotse"], line);
  const done = await promisify(execFile)(Preview.BINARY, [...words, "--root", root], { cwd: root }).catch((error) => error);
  if (typeof done.code === "string") throw done;
  return { code: 0, ...done };
}

/** "Ersetzen Sie alles unter den beiden ersten Zeilen durch …" */
async function replaceBelowLicence(preview, file, text) {
  await preview.save(file, (before) => `${before.split("\n").slice(0, 2).join("\n")}\n${text}`);
}

/** Written when it is missing or asked for; pixels are not compared. */
async function picture(page, name) {
  const file = path.join(FOLDER, "bilder", `${name}.png`);
  const image = await withPalette(Buffer.from(await page.screenshot()));
  const isThere = await stat(file).then(() => true, () => false);
  if (isThere && process.env.UPDATE_PICTURES !== "1") return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, image);
}
