// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// How long authors wait: from saving a file to the new words in the page, in Chromium, with `lotse preview` on the content in
// LOTSE_CONTENT. One JSON object: {"name","value","unit","budget"}.

import { Preview, launch, until } from "./harness/index.mjs";

const SAVES = 9;
const BUDGET = 300;
const PAUSE = 3_000;
const WORDS = "locales/de/guides/mail-senden.ftl";

const preview = await Preview.start(undefined, process.env.LOTSE_CONTENT);
const browser = await launch("chromium");
try {
  const page = await browser.newPage();
  await page.goto(`${preview.base}guide/mail-senden#lotse=guide/mail-senden?send-in-ox=works`);
  const heading = () => page.evaluate(() => document.querySelector("ox-lotse")?.shadowRoot?.querySelector("#lotse-heading")?.textContent);
  await until("the first screen", heading);
  const times = [];
  for (let save = 0; save < SAVES; save += 1) {
    const words = `Frage ${save}`;
    const started = performance.now();
    await preview.save(WORDS, (text) => text.replace(/^message = .*$/m, `message = ${words}`));
    await until("the saved words", async () => (await heading()) === words);
    times.push(performance.now() - started);
    // After a save everything is read anew in the background, which takes a second; authors do not save every second.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  if (process.argv.includes("--trace")) console.error(times.map(Math.round).join(" "));
  const value = Math.round(times.toSorted((a, b) => a - b)[Math.floor(SAVES / 2)]);
  console.log(JSON.stringify({ name: "lotse preview, from saving to seeing", value, unit: "ms", budget: BUDGET }));
} finally {
  await browser.close();
  await preview.stop();
}
