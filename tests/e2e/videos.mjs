// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Videos of the tests, so that they hold whatever the content says: those that the publisher makes of
// tests/content/good/videos, with real media of six seconds. `ordner` has captions, `anhang` a description, `regeln` is a lesson.

import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "./harness/index.mjs";

const PUBLISHED = path.join(ROOT, "tests", "content", "good", "videos", "expected");

/** Puts the videos beside the content of `site` and lets `gate` name them in the start files of these languages. */
export async function serveVideos(gate, site, langs = ["de", "en"]) {
  const all = await readdir(PUBLISHED, { recursive: true });
  const ours = all.filter((name) => /^(videos|images)[/.].*\.\w+$/.test(name));
  await Promise.all(ours.map(async (name) => site.write(`content/${name}`, await readFile(path.join(PUBLISHED, name)))));
  const { languages } = await site.json("content/site.json");
  for (const lang of langs) {
    const videos = ours.find((name) => name.startsWith(`videos.${lang}.`));
    const start = await site.json(`content/${languages[lang].start}`);
    gate.answer(new RegExp(`/content/start\\.${lang}\\.`), { body: JSON.stringify({ ...start, videos }) });
  }
}

/** The published video `id`. */
export async function readVideo(id, lang = "de") {
  const name = (await readdir(path.join(PUBLISHED, "videos"))).find((one) => one.startsWith(`${id}.${lang}.`) && one.endsWith(".json"));
  return JSON.parse(await readFile(path.join(PUBLISHED, "videos", name), "utf8"));
}
