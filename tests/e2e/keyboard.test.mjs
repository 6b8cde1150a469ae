// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// With the keyboard alone: every control is reached, once, in order; the focus is seen, is never lost, and is never trapped.

import assert from "node:assert/strict";
import { inBrowsers, until } from "./harness/index.mjs";
import { screen, say } from "./screens.mjs";
import { focusFaults } from "./survey.mjs";
import { openScreen } from "./way.mjs";

/** Parts of the page that stick to its edges and could cover what has the focus. */
const STICKY = `header, footer { position: sticky; z-index: 9; box-sizing: border-box; height: 80px; background: #ddd; }
header { top: 0; } footer { bottom: 0; }
`;

const WALKED = ["launcher", "home", "question-error", "answers", "action", "contact", "solved", "cafe", "cafe-error", "cafe-check", "failure-network", "panel", "panel-question"];

inBrowsers("the keyboard", ({ test }) => {
  for (const name of WALKED) {
    test(`reaches every control of ${name} in order and leaves both ways`, async (scene) => {
      const way = await openScreen(scene, screen(name), { css: STICKY, width: 1280, height: 700 });
      const expected = await way.evaluate(tabStops);
      assert.ok(expected.length > 0, "there are controls");
      assert.deepEqual(await walk(way, "before", "Tab", "after"), expected);
      assert.deepEqual(await walk(way, "after", "Shift+Tab", "before"), expected.toReversed());
    });
  }

  test("walks a whole guide from the first screen to its end and out of the widget", async (scene) => {
    const way = await openScreen(scene, screen("home"), { css: STICKY, width: 1280, height: 700 });
    await way.page.focus("#before");
    await tabTo(way, (root) => root.activeElement?.className === "lotse-entry");
    await pressAndLand(way, "Enter", "1");
    // The first answer, the last answer, then "No" until somebody else has to help.
    for (const [number, key] of [["2", " "], ["3", "ArrowUp"], ["4", "ArrowUp"]]) {
      await tabTo(way, (root) => root.activeElement?.type === "radio");
      await way.page.keyboard.press(key);
      await tabTo(way, (root) => root.activeElement?.type === "submit");
      await pressAndLand(way, "Enter", number);
    }
    await tabTo(way, () => document.activeElement?.id === "after");
  });

  test("goes back, changes an answer and begins anew without losing the focus", async (scene) => {
    const way = await openScreen(scene, screen("answers"), { css: STICKY, width: 1280, height: 700 });
    await way.page.focus("#before");
    await tabTo(way, (root) => root.activeElement?.closest(".lotse-back"));
    await pressAndLand(way, "Enter", "1");
    await tabTo(way, (root) => root.activeElement?.type === "submit");
    await pressAndLand(way, "Enter", "2");
    await way.evaluate((root) => { root.querySelector(".lotse-answers").open = true; });
    await tabTo(way, (root) => root.activeElement?.closest(".lotse-answers__change"));
    await pressAndLand(way, "Enter", "1");
  });

  test("opens the panel, closes it, and is back at the launcher", async (scene) => {
    const way = await openScreen(scene, screen("launcher"));
    await way.page.focus("#before");
    await way.page.keyboard.press("Tab");
    await way.page.keyboard.press("Enter");
    await until("the focus on the heading", async () => (await way.focused()) === "lotse-heading");
    await way.page.keyboard.down("Shift");
    await way.page.keyboard.press("Tab");
    await way.page.keyboard.up("Shift");
    assert.equal(await way.focused(), say("de", "close"));
    await way.page.keyboard.press("Enter");
    await until("the focus on the launcher", async () => (await way.focused()) === say("de", "launcher-open"));
  });

  test("has no single letter that does something", async (scene) => {
    const way = await openScreen(scene, screen("question"));
    const before = await way.evaluate((root) => root.querySelector(".lotse").outerHTML);
    await way.evaluate((root) => root.querySelector("#lotse-heading").focus());
    for (const letter of "abcdefghijklmnopqrstuvwxyz0123456789?/.") await way.page.keyboard.press(letter);
    assert.equal(await way.evaluate((root) => root.querySelector(".lotse").outerHTML), before);
  });
});

const SCROLLER = "the panel itself";

/** The stops from the element `from` of the page to its element `to`, in order. Each must be seen. */
async function walk(way, from, keys, to) {
  const stops = [];
  await way.page.focus(`#${from}`);
  while (stops.length < 60) {
    await press(way, keys);
    const stop = await way.evaluate(currentStop);
    if (stop === `#${to}`) return stops;
    assert.deepEqual(await way.evaluate(focusFaults), [], `focus on ${stop}`);
    // Firefox stops at what can be scrolled as well, so that the arrow keys scroll it.
    if (stop !== SCROLLER) stops.push(stop);
  }
  assert.fail(`the focus does not leave the widget: ${stops.join(", ")}`);
}

async function press(way, keys) {
  const [key, shift] = keys.split("+").reverse();
  if (shift) await way.page.keyboard.down(shift);
  await way.page.keyboard.press(key);
  if (shift) await way.page.keyboard.up(shift);
}

/** Presses Tab until `there(root)`; the focus is seen at every stop. */
async function tabTo(way, there) {
  for (let pressed = 0; pressed < 40; pressed += 1) {
    await press(way, "Tab");
    assert.deepEqual(await way.evaluate(focusFaults), []);
    if (await way.evaluate(`(root) => !!(${there})(root)`)) return;
  }
  assert.fail(`Tab does not reach ${there}; it stands at ${await way.evaluate(currentStop)}`);
}

/** Presses a key that leads to the step `number`; the focus is on its heading then, and never lost in between. */
async function pressAndLand(way, key, number) {
  await way.page.keyboard.press(key);
  await way.waitFor(".lotse-step__number");
  const step = () => way.evaluate((root) => root.querySelector(".lotse-step__number")?.textContent ?? "");
  await until(`step ${number}`, async () => (await step()).endsWith(` ${number}`), { seen: () => way.text() });
  await way.waitForFocusOnHeading();
  assert.deepEqual(await way.evaluate(focusFaults), [], `the heading of step ${number}`);
}

/** The controls of the widget in the order of the document; a group of radio buttons is one stop. Runs in the page. */
function tabStops(root) {
  const stops = [...root.querySelectorAll("button, a[href], summary, textarea, input")].filter((c) => c.checkVisibility());
  const groups = new Set();
  const first = (radio) => (groups.has(radio.name) ? false : groups.add(radio.name));
  const kept = stops.filter((c) => c.type !== "radio" || first(c));
  return kept.map((c) => (c.type === "radio" ? `radio ${c.name}` : c.id || (c.ariaLabel ?? c.textContent).trim()));
}

/** What has the focus. Runs in the page. */
function currentStop(root) {
  const outer = document.activeElement;
  const inner = root.activeElement;
  if (inner?.matches(".lotse-panel")) return "the panel itself";
  if (!inner) return outer.id ? `#${outer.id}` : outer.localName;
  return inner.type === "radio" ? `radio ${inner.name}` : inner.id || (inner.ariaLabel ?? inner.textContent).trim();
}
