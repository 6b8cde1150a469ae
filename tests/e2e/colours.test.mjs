// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// What the person has set for the whole system: forced colours, and no motion (EN 301 549, 11.7). Only Chromium lets a test set
// these while it runs.

import assert from "node:assert/strict";
import { inBrowsers } from "./harness/index.mjs";
import { SCREENS } from "./screens.mjs";
import { colourFaults } from "./survey.mjs";
import { openScreen } from "./way.mjs";

inBrowsers(
  "a screen in the colours of the system",
  ({ test }) => {
    for (const screen of SCREENS) {
      test(`${screen.name} shows every icon, border and mark`, async (scene) => {
        const way = await openScreen(scene, screen);
        const cdp = await way.page.createCDPSession();
        for (const scheme of ["light", "dark"]) {
          await emulate(cdp, { "forced-colors": "active", "prefers-color-scheme": scheme });
          assert.deepEqual(await way.evaluate(colourFaults), [], `${screen.name}, ${scheme} colours of the system`);
        }
        await emulate(cdp, { "forced-colors": "none" });
        for (const theme of ["light", "dark"]) {
          await way.setAttribute("theme", theme);
          assert.deepEqual(await way.evaluate(colourFaults), [], `${screen.name}, theme ${theme}`);
        }
      });
    }
  },
  { only: "chromium" },
);

inBrowsers(
  "motion",
  ({ test }) => {
    for (const screen of SCREENS.filter(({ name }) => ["home", "question", "waiting-sign", "panel", "probe-running"].includes(name))) {
      test(`${screen.name} is still when the person wants no motion`, async (scene) => {
        const way = await openScreen(scene, screen, {
          prepare: (page) => page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]),
        });
        await way.page.hover("body");
        assert.deepEqual(await way.evaluate(motions), []);
        await way.page.emulateMediaFeatures([]);
        assert.deepEqual(await way.evaluate(endlessMotions), [], "nothing moves for longer than 5 s (WCAG 2.2.2)");
      });
    }
  },
  { only: "chromium" },
);

function emulate(cdp, features) {
  const named = Object.entries(features).map(([name, value]) => ({ name, value }));
  return cdp.send("Emulation.setEmulatedMedia", { features: named });
}

/** Runs in the page. */
function motions(root) {
  return [...document.getAnimations(), ...root.getAnimations()].map((a) => a.animationName ?? a.transitionProperty);
}

/** Runs in the page. */
function endlessMotions(root) {
  const endless = root.getAnimations().filter((a) => a.effect.getComputedTiming().endTime > 5000);
  return endless.map((a) => a.animationName ?? a.transitionProperty);
}
