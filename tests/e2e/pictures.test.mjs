// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The pictures of the README, docs/bilder/<screen>-<width>.png. The screens are shown in every run; a picture is written when
// it is missing, has another size than the screen has now, or when UPDATE_PICTURES=1 asks for it. Pixels are not compared:
// fonts differ from computer to computer.

import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ROOT, inBrowsers } from "./harness/index.mjs";
import { withPalette } from "./palette.mjs";
import { say, screen } from "./screens.mjs";
import { openScreen } from "./way.mjs";

const FOLDER = path.join(ROOT, "docs", "bilder");
const MOST_BYTES = 80_000;

const PICTURES = [
  { file: "start", screen: "home", shows: ["home-title", "home-most-needed", "home-categories"] },
  { file: "frage", screen: "question", shows: ["next", "back", "footer-title"] },
  { file: "ergebnis", screen: "contact", shows: ["outcome-contact", "handover-copy", "handover-mail"] },
];

// One browser makes the pictures, so that they look as if from one hand.
inBrowsers(
  "a picture of the README",
  ({ test }) => {
    for (const picture of PICTURES) {
      for (const width of [360, 1280]) {
        test(`${picture.file} at ${width} px shows the widget as it is`, (scene) => take(scene, picture, width));
      }
    }
  },
  { only: "chromium" },
);

async function take(scene, { file, screen: name, shows }, width) {
  const css = "header, footer, h1 { display: none; } body { padding: 8px; }";
  const way = await openScreen(scene, screen(name), { width, height: 600, css });
  const text = await way.text();
  for (const id of shows) assert.ok(text.includes(say("de", id)), `"${say("de", id)}" is missing:\n${text}`);
  await way.evaluate((root) => root.activeElement?.blur());
  await way.evaluate(() => document.fonts.ready.then(() => true));
  const image = await shoot(way);
  const { width: wide, height } = sizeOf(image);
  assert.ok(wide >= 340 && wide <= width && height >= 300 && height <= 2600, `${wide} x ${height}`);
  assert.ok(image.length <= MOST_BYTES, `${image.length} bytes`);
  await keep(path.join(FOLDER, `${file}-${width}.png`), image);
}

/** The widget itself, without the empty ground beside it and without what stands below a result. */
async function shoot(way) {
  const box = await way.evaluate((root) => {
    const app = root.querySelector(".lotse-app").getBoundingClientRect();
    const end = root.querySelector(".lotse-answers")?.getBoundingClientRect().top ?? app.bottom + 8;
    return { x: app.x - 8, y: app.y - 8, width: app.width + 16, height: end - app.y + 8 };
  });
  const clip = Object.fromEntries(Object.entries(box).map(([name, value]) => [name, Math.max(0, Math.round(value))]));
  return withPalette(Buffer.from(await way.page.screenshot({ clip, captureBeyondViewport: true })));
}

/** Width and height stand in the first chunk of a PNG. */
function sizeOf(image) {
  return { width: image.readUInt32BE(16), height: image.readUInt32BE(20) };
}

async function keep(file, image) {
  const before = await readFile(file).catch(() => undefined);
  const same = before && JSON.stringify(sizeOf(before)) === JSON.stringify(sizeOf(image));
  if (same && process.env.UPDATE_PICTURES !== "1") return;
  await mkdir(FOLDER, { recursive: true });
  await writeFile(file, image);
}
