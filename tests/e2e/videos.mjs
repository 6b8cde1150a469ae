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
  for (const { lang, start } of await putVideos(site, langs)) {
    gate.answer(new RegExp(`/content/start\\.${lang}\\.`), { body: JSON.stringify(start) });
  }
}

/** Puts the videos beside the content of `site` and names them in its start files, for a service that is yet to be started. */
export async function publishVideos(site, langs = ["de", "en"]) {
  const { languages } = await site.json("content/site.json");
  for (const { lang, start } of await putVideos(site, langs)) {
    await site.write(`content/${languages[lang].start}`, JSON.stringify(start));
  }
}

async function putVideos(site, langs) {
  const all = await readdir(PUBLISHED, { recursive: true });
  const ours = all.filter((name) => /^(videos|images)[/.].*\.\w+$/.test(name));
  await Promise.all(ours.map(async (name) => site.write(`content/${name}`, await readFile(path.join(PUBLISHED, name)))));
  const { languages } = await site.json("content/site.json");
  return Promise.all(
    langs.map(async (lang) => {
      const videos = ours.find((name) => name.startsWith(`videos.${lang}.`));
      return { lang, start: { ...(await site.json(`content/${languages[lang].start}`)), videos } };
    }),
  );
}
