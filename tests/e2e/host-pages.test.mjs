// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Pages of others: hostile style sheets, sticky headers, other origins, other folders. The widget stays whole in all of
// them. Pictures for looking at: target/e2e/shots/.

import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Content, FALLBACK, INLINE, LAUNCHER, Service, WORK, inBrowsers, until } from "./harness/index.mjs";

const SHOTS = path.join(WORK, "shots");

/** Style sheets that intranets really have, and worse ones. */
const HOSTILE = {
  "reset of everything": "* { all: unset }",
  "important reset": "* { all: unset !important; display: flex !important }",
  "small root": "html { font-size: 62.5% }",
  "large root": "html { font-size: 200% }",
  "controls hidden": "button, input, label, fieldset, form, h1, h2, h3, p, div, ul, li { display: none } body, main { display: block }",
  "important hiding": "button, input, svg, p, h2 { display: none !important; visibility: hidden !important; opacity: 0 !important }",
  // Letter, word and line spacing are inherited on purpose: people set them for the page (WCAG 1.4.12).
  "inherited nonsense":
    "body { color: #fff; background: #fff; font: italic 700 6px fantasy; line-height: normal; " +
    "text-transform: uppercase; text-indent: 5em; white-space: pre; visibility: visible; direction: ltr; cursor: none; " +
    "user-select: none; text-align: right; text-shadow: 0 0 9px red; list-style: none; pointer-events: auto }",
  "boxes and layers": "*, *::before, *::after { box-sizing: content-box; float: left; position: relative; z-index: 99; margin: 3px }",
  "dark page": "html { background: #111; color: #eee; color-scheme: dark }",
  "unknown elements": ":not(:defined), ox-lotse { outline: 3px dashed red } :host { display: none } slot { display: none }",
};

const page = (css, element) => ({
  body: `<main>${element}</main>`,
  // The neutral page gives the element the width that it has in all others.
  head: `<link rel="stylesheet" href="neutral.css">${css ? `<link rel="stylesheet" href="${css}">` : ""}`,
});

const NEUTRAL = "ox-lotse { display: block !important; box-sizing: border-box !important; width: 700px !important; " +
  "margin: 0 !important; padding: 0 !important; float: none !important } main { display: block !important }";

/** Opens the widget at a question in a page with the style sheet `css`. */
async function openAt(scene, name, css, element) {
  await scene.site.write("neutral.css", NEUTRAL);
  const file = css && (await scene.site.write(`hostile-${name.replaceAll(" ", "-")}.css`, css));
  const { body, head } = page(file, element);
  return scene.open(body, { head });
}

/** Sizes and places of everything to be read or pressed, and what looks broken. */
function survey(root) {
  const app = root.querySelector(".lotse-app");
  const origin = app.getBoundingClientRect();
  const px = (value) => Number.parseFloat(value);
  const controls = [...app.querySelectorAll("button, a.kern-btn, input[type=radio]")];
  const texts = [...app.querySelectorAll("p, h1, h2, h3, label, legend, .kern-hint, button")].filter(
    (element) => !element.classList.contains("kern-sr-only") && element.textContent.trim() !== "" &&
      !element.closest("details:not([open]) > :not(summary)"),
  );
  const name = (element) => `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 30)}"`;
  const gone = [...texts, ...controls].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    return width < 2 || height < 2 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  });
  return {
    width: Math.round(origin.width),
    height: Math.round(origin.height),
    // The line above the heading says where one is; it is no text to be read.
    small: texts.filter((t) => px(getComputedStyle(t).fontSize) < (t.matches(".lotse-step__where") ? 14 : 16)).map(name),
    low: controls.filter((c) => c.localName !== "input" && c.getBoundingClientRect().height < 43.5 &&
      !c.matches(".lotse-textbutton")).map(name),
    gone: gone.map(name),
    places: [...texts, ...controls].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { name: name(element), box: [x - origin.x, y - origin.y, width, height].map(Math.round) };
    }),
    look: texts.map((element) => {
      const { color, fontStyle, fontWeight, letterSpacing, textTransform, textAlign, direction } = getComputedStyle(element);
      return { name: name(element), color, fontStyle, fontWeight, letterSpacing, textTransform, textAlign, direction };
    }),
  };
}

function assertSame(seen, neutral, name) {
  assert.deepEqual([seen.small, seen.low, seen.gone], [[], [], []], `${name}: too small, too low, invisible`);
  const far = seen.places.filter(({ name, box }, index) => {
    const there = neutral.places[index];
    return there?.name !== name || box.some((value, i) => Math.abs(value - there.box[i]) > 3);
  });
  assert.deepEqual(far.slice(0, 5), [], `${name}: not where it is on a neutral page (${neutral.width} px wide)`);
  assert.deepEqual(seen.look, neutral.look, `${name}: does not look as on a neutral page`);
}

inBrowsers("style sheets of the page", ({ test, browser }) => {
  for (const [view, element] of [
    ["inline", INLINE.replace("view", 'start="guide:stoerung" view')],
    ["panel", LAUNCHER.replace("<ox-lotse", '<ox-lotse start="guide:stoerung"')],
  ]) {
    test(`leave the widget as it is on a neutral page (${view})`, async (scene) => {
      const content = await Content.read(scene.site);
      await mkdir(SHOTS, { recursive: true });
      let neutral;
      const wrong = [];
      for (const [name, css] of [["neutral", ""], ...Object.entries(HOSTILE)]) {
        const page = await openAt(scene, name, css, element);
        const widget = page.widget();
        if (view === "panel") await widget.click(content.say("launcher-open")).catch(async () => widget.call("open"));
        await widget.waitForScreen();
        const seen = await widget.evaluate(survey);
        await page.screenshot({ path: path.join(SHOTS, `${browser}-${view}-${name.replaceAll(" ", "-")}.png`) });
        neutral ??= seen;
        try {
          assertSame(seen, neutral, name);
        } catch (error) {
          wrong.push(error.message);
        }
      }
      assert.equal(wrong.join("\n"), "");
    });
  }

  test("leave the launcher as it is on a neutral page", async (scene) => {
    const wrong = [];
    let neutral;
    for (const [name, css] of [["neutral", ""], ...Object.entries(HOSTILE)]) {
      const page = await openAt(scene, name, css, LAUNCHER);
      await page.widget().waitForEvent("ready");
      const seen = await page.widget().evaluate((root) => {
        const button = root.querySelector("button");
        const { width, height } = button.getBoundingClientRect();
        const { fontSize, color, backgroundColor } = getComputedStyle(button.querySelector(".kern-label") ?? button);
        return { width: Math.round(width), height: Math.round(height), fontSize, color, backgroundColor,
          visible: button.checkVisibility({ opacityProperty: true, visibilityProperty: true }) };
      });
      neutral ??= seen;
      try {
        assert.deepEqual(seen, neutral, name);
      } catch (error) {
        wrong.push(error.message);
      }
    }
    assert.equal(wrong.join("\n"), "");
    assert.ok(neutral.visible && neutral.height >= 44 && Number.parseFloat(neutral.fontSize) >= 16, JSON.stringify(neutral));
  });

  test("and the page's text direction do not turn the widget round", async (scene) => {
    const { widget } = await scene.openWidget(INLINE, { dir: "rtl" });
    const directions = await widget.evaluate((root) =>
      [...root.querySelectorAll(".lotse-app, h2, label, button, p")].map((e) => getComputedStyle(e).direction));
    assert.deepEqual([...new Set(directions)], ["ltr"], "German reads from left to right");
  });
});

inBrowsers("a sticky header", ({ test }) => {
  test("does not cover the focused heading after a step", async (scene) => {
    const content = await Content.read(scene.site);
    const guide = content.guide("stoerung");
    await scene.site.write("sticky.css",
      "header { position: sticky; top: 0; height: 80px; background: #123; z-index: 1000 } main { padding: 60vh 0 } " +
      "html { scroll-padding-top: 80px }");
    const body = `<header></header><main>${INLINE.replace("view", 'start="guide:stoerung" view')}</main>`;
    const { widget } = await scene.openWidget(body, { head: '<link rel="stylesheet" href="sticky.css">', height: 600 });
    const seen = () => widget.evaluate((root) => {
      const { left, top, height } = root.querySelector("#lotse-heading").getBoundingClientRect();
      const hit = document.elementsFromPoint(left + 20, top + Math.min(height, 20) / 2);
      return { top, first: hit[0]?.localName };
    });
    for (const [step, answer] of [["ox-opens", "untried"], ["try-ox", "unsolved"]]) {
      await widget.waitForHeading(guide.steps[step].title.text);
      // The person has scrolled down to the button.
      await widget.answer(content.screen(guide, step).answers.find(({ value }) => value === answer).label);
      await widget.waitForHeading(guide.steps[step === "ox-opens" ? "try-ox" : "network"].title.text);
      await widget.waitForFocusOnHeading();
      const { top, first } = await seen();
      assert.equal(first, "ox-lotse", `the heading at ${top} px is covered by <${first}>`);
    }
  });

  test("does not cover the panel", async (scene) => {
    const content = await Content.read(scene.site);
    await scene.site.write("cover.css", "header { position: fixed; inset: 0 0 auto; height: 80px; background: #123; z-index: 2147483647 }");
    const page = await scene.open(`<header></header><main>${LAUNCHER}</main>`, {
      head: '<link rel="stylesheet" href="cover.css"><link rel="stylesheet" href="below.css">',
      prepare: () => scene.site.write("below.css", "main { padding-top: 200px }"),
    });
    const widget = page.widget();
    await widget.click(content.say("launcher-open"));
    await widget.waitForFocusOnHeading();
    await widget.click(content.say("close"));
  });
});

inBrowsers("another origin", ({ test }) => {
  /** A second service, whose pages take the widget from the first one's `origin`, which the page's policy allows. */
  async function pageOf(scene, service) {
    const policy = (name, more = "'self'") => `${name} ${more} ${service.origin}`;
    const rules = ["default-src 'none'", policy("script-src", "'self' 'wasm-unsafe-eval'"), policy("style-src"),
      policy("connect-src"), policy("img-src"), policy("media-src"), "require-trusted-types-for 'script'"];
    const gate = await scene.stage.gate();
    gate.rewrite(/test-\d+\.html$/, { "content-security-policy": rules.join("; ") });
    return gate;
  }

  test("configured in the service gets loader, engine, style and content from there", async (scene) => {
    const gate = await scene.stage.gate();
    const service = await Service.start(scene.site.folder, { "allowed-origins": [gate.origin] });
    scene.atEnd(() => service.stop());
    await pageOf(scene, service);
    const page = await scene.open(INLINE, { at: gate.base, loader: `${service.base}ox-lotse.js` });
    scene.allowOrigin(service.origin);
    const content = await Content.read(scene.site);
    const widget = page.widget();
    await widget.waitForHeading(content.say("home-title"));
    await widget.click(content.guide("stoerung").title.text);
    await widget.waitForHeading(content.guide("stoerung").steps["ox-opens"].title.text);
    const own = page.watch.requests.filter((url) => url.startsWith(gate.origin)).map((url) => new URL(url).pathname);
    assert.deepEqual(own.filter((file) => !/test-\d+\.html$|icon\.svg$|favicon\.ico$/.test(file)), []);
  });

  test("that is not configured keeps what stands inside the element", async (scene) => {
    const gate = await scene.stage.gate();
    const service = await Service.start(scene.site.folder, { "allowed-origins": ["https://intranet.example.org"] });
    scene.atEnd(() => service.stop());
    await pageOf(scene, service);
    const page = await scene.open(INLINE, { at: gate.base, loader: `${service.base}ox-lotse.js` });
    scene.allowOrigin(service.origin);
    scene.allow({ console: /CORS|ERR_FAILED|Cross-Origin|NetworkError/i, pageErrors: /CORS|Cross-Origin|NetworkError/i });
    await until("the loader to be refused", () => page.watch.requests.some((url) => url.endsWith("ox-lotse.js")));
    await until("the page to be loaded", () => page.evaluate(() => document.readyState === "complete"));
    assert.equal(await page.evaluate(() => document.querySelector("ox-lotse").innerText.trim()), FALLBACK);
    assert.equal(await page.evaluate(() => Boolean(customElements.get("ox-lotse"))), false);
  });
});

inBrowsers("addresses", ({ test }) => {
  test("come from the loader, whatever the page's base is", async (scene) => {
    // The service forbids <base> in its own pages; a page of others may have one.
    const gate = await scene.stage.gate();
    const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'";
    gate.rewrite(/test-\d+\.html$/, { "content-security-policy": policy });
    const page = await scene.open(INLINE, {
      at: gate.base, loader: `${gate.base}ox-lotse.js`, icon: `${gate.base}icon.svg`,
      head: '<base href="https://elsewhere.example.org/other/folder/">',
    });
    const content = await Content.read(scene.site);
    const widget = page.widget();
    await widget.waitForHeading(content.say("home-title"));
    await widget.click(content.guide("stoerung").title.text);
    await widget.waitForHeading(content.guide("stoerung").steps["ox-opens"].title.text);
  });

  test("come from the loader in any folder", async (scene) => {
    const service = await Service.start(scene.site.folder, { "base-path": "/x/y/lotse/" });
    scene.atEnd(() => service.stop());
    const page = await scene.open(INLINE, { at: service.base, head: '<link rel="icon" href="icon.svg">' });
    scene.allow({ console: /404/ });
    const content = await Content.read(scene.site);
    await page.widget().waitForHeading(content.say("home-title"));
    const asked = page.watch.requests.filter((url) => /\.(js|css|wasm|json)$/.test(url));
    assert.deepEqual(asked.filter((url) => !url.startsWith(service.base)), []);
  });
});
