// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Chromium (over CDP) and Firefox ESR (over WebDriver BiDi), as installed.

import { accessSync, constants } from "node:fs";
import path from "node:path";
import puppeteer from "puppeteer-core";

/** The browsers that tests run in. `E2E_BROWSER=firefox` chooses one while you work on a test. */
export const BROWSERS = ["chromium", "firefox"].filter((name) => [undefined, "", name].includes(process.env.E2E_BROWSER));

const PROGRAMS = {
  chromium: ["chromium", "chromium-browser", "google-chrome"],
  firefox: ["firefox-esr", "firefox"],
};

// Nothing but the test's own pages may use the network or the processor.
const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const FIREFOX_PREFS = {
  // Otherwise Tab stops at fields only on some systems.
  "accessibility.tabfocus": 7,
  "browser.newtabpage.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "intl.accept_languages": "de",
};

/** Starts the browser `name`. */
export function launch(name) {
  const executablePath = find(name);
  return name === "chromium"
    ? puppeteer.launch({ executablePath, args: CHROMIUM_ARGS })
    : puppeteer.launch({
        browser: "firefox",
        protocol: "webDriverBiDi",
        executablePath,
        extraPrefsFirefox: FIREFOX_PREFS,
      });
}

function find(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const places = PROGRAMS[name].flatMap((program) => folders.map((folder) => path.join(folder, program)));
  const found = places.find(isExecutable);
  if (!found) throw new Error(`no ${PROGRAMS[name].join(", ")} on PATH: \`cargo xtask setup\` says how to get it`);
  return found;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
