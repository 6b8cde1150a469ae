// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Every attribute of the element, at the start and changed while the widget runs.

import assert from "node:assert/strict";
import { Content, inBrowsers, until } from "./harness/index.mjs";

const element = (attributes) => `<ox-lotse view="inline" ${attributes}></ox-lotse>`;

const frameLang = (widget) => widget.evaluate((root) => root.querySelector(".lotse").lang);

inBrowsers("lang", ({ test }) => {
  test("is the element's, else the nearest one around it, else German", async (scene) => {
    const [de, en] = await Promise.all(["de", "en"].map((lang) => Content.read(scene.site, lang)));
    for (const [attributes, around, expected] of [
      ['lang="en"', "de", en],
      ["", "en", en],
      ['lang="en-GB"', "de", en],
      ['lang="fr"', "de", de],
      ["", "de-AT", de],
    ]) {
      const { widget } = await scene.openWidget(element(attributes), { lang: around });
      await widget.waitForHeading(expected.say("home-title"));
    }
  });

  test("changes the words at run time and keeps step and answers", async (scene) => {
    const [de, en] = await Promise.all(["de", "en"].map((lang) => Content.read(scene.site, lang)));
    const { widget } = await scene.openWidget(element('start="guide:stoerung"'));
    await widget.answer(de.screen(de.guide("stoerung"), "ox-opens").answers[0].label);
    await widget.waitForHeading(de.guide("stoerung").steps["ox-login"].title.text);
    await widget.setAttribute("lang", "en");
    await widget.waitForHeading(en.guide("stoerung").steps["ox-login"].title.text);
    assert.deepEqual(await widget.given(), [[
      en.guide("stoerung").steps["ox-opens"].title.text,
      en.screen(en.guide("stoerung"), "ox-opens").answers[0].label,
    ]]);
    assert.equal(await frameLang(widget), "en");
  });

  test("is marked in the widget after a language was chosen in it", async (scene) => {
    const en = await Content.read(scene.site, "en");
    const { widget } = await scene.openWidget(element(""));
    await widget.click("English");
    await widget.waitForHeading(en.say("home-title"));
    await widget.waitForFocusOnHeading();
    // What a screen reader goes by is the nearest `lang` around the words (WCAG 3.1.2).
    const spoken = await widget.evaluate((root) => root.querySelector("#lotse-heading").closest("[lang]")?.lang);
    assert.equal(spoken, "en", "English words are announced as this language");
  });
});

inBrowsers("view", ({ test }) => {
  test("switches between launcher and inline at run time", async (scene) => {
    const content = await Content.read(scene.site);
    const { widget } = await scene.openWidget(element(""));
    await widget.setAttribute("view", "launcher");
    await until("the launcher", () => widget.evaluate((root) => Boolean(root.querySelector(".lotse-launcher"))));
    assert.equal(await widget.heading(), "");
    await widget.click(content.say("launcher-open"));
    await widget.waitForFocusOnHeading();
    await widget.setAttribute("view", "inline");
    await widget.waitForScreen();
    const left = await widget.evaluate((root) => [
      root.querySelectorAll(".lotse-launcher").length,
      root.querySelectorAll(".lotse-panel").length,
      root.querySelectorAll("[popover]").length,
    ]);
    assert.deepEqual(left, [0, 1, 0]);
  });
});

inBrowsers("start", ({ test }) => {
  test("leads to home, a guide, or a step of a guide", async (scene) => {
    const content = await Content.read(scene.site);
    const { steps, start } = content.guide("stoerung");
    for (const [value, heading] of [
      ["", content.say("home-title")],
      ["home", content.say("home-title")],
      ["guide:stoerung", steps[start].title.text],
      ["guide:stoerung/others", steps.others.title.text],
      [" guide:stoerung ", steps[start].title.text],
    ]) {
      const { widget } = await scene.openWidget(element(`start="${value}"`));
      await widget.waitForHeading(heading);
    }
  });

  test("goes on from a step, and back leaves the guide", async (scene) => {
    const content = await Content.read(scene.site);
    const guide = content.guide("stoerung");
    const { widget } = await scene.openWidget(element('start="guide:stoerung/others"'));
    await widget.answer(content.screen(guide, "others").answers[0].label);
    await widget.waitForHeading(guide.steps.incident.title.text);
    await widget.click(content.say("back"));
    await widget.waitForHeading(guide.steps.others.title.text);
    await widget.click(content.say("back"));
    await widget.waitForHeading(content.say("home-title"));
  });

  test("leads home with a note where it names what is not there yet, or nonsense", async (scene) => {
    const content = await Content.read(scene.site);
    for (const [value, note] of [
      ["video:nonsense", "home-note-unknown"],
      ["video:nonsense/12", "home-note-unknown"],
      ["path:nonsense", "home-note-unknown"],
      ["nonsense", "home-note-unknown"],
      ["guide:", "home-note-unknown"],
      ["guide:nonsense", "home-note-unknown"],
      ["guide:<b>x</b>", "home-note-unknown"],
      ["javascript:alert(1)", "home-note-unknown"],
    ]) {
      const { widget } = await scene.openWidget(element(`start="${value.replaceAll("<", "&lt;")}"`));
      await widget.waitForText(content.say(`${note}-title`), { timeout: 4000 }).catch((error) => {
        throw new Error(`start="${value}": ${error.message}`);
      });
      await widget.waitForText(content.say(note));
      assert.equal(await widget.heading(), content.say("home-title"), value);
    }
  });
});

inBrowsers("heading-level", ({ test }) => {
  test("is the level of the screen's heading; parts are one below; at most 6", async (scene) => {
    const { widget } = await scene.openWidget(element(""));
    const levels = () => widget.evaluate((root) => [...root.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((h) => h.localName));
    const settled = (main, part) =>
      until(`h${main} and h${part}`, async () => {
        const [first, ...rest] = await levels();
        return first === `h${main}` && rest.length > 0 && rest.every((name) => name === `h${part}`);
      }, { seen: levels });
    await settled(2, 3);
    for (const level of [1, 2, 3, 4, 5, 6]) {
      await widget.setAttribute("heading-level", String(level));
      await settled(level, Math.min(level + 1, 6));
    }
    for (const nonsense of ["0", "7", "x", ""]) {
      await widget.setAttribute("heading-level", nonsense);
      await settled(2, 3);
    }
    await widget.setAttribute("heading-level", null);
    await settled(2, 3);
  });
});

inBrowsers("theme", ({ test, browser }) => {
  /** What the person sees: the nearest colour behind the heading, and that the words stand out from it. */
  const background = (widget) =>
    widget.evaluate((root) => {
      // Painted, because colours may be written in any colour space.
      const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      const bright = (color) => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
        return r + g + b > 382;
      };
      let behind = root.querySelector("#lotse-heading");
      const words = bright(getComputedStyle(behind).color);
      while (behind && /^rgba\(.*, 0\)$/.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
      if (!behind) throw new Error("the widget has no background of its own");
      const light = bright(getComputedStyle(behind).backgroundColor);
      return light === words ? `words and background alike in ${behind.className}` : light ? "light" : "dark";
    });

  // WebDriver BiDi cannot set what the system prefers; Firefox gets the light cases.
  const systems = browser === "chromium" ? ["light", "dark"] : ["light"];

  test("is light unless the page or, with auto, the system wants it dark", async (scene) => {
    for (const [attribute, expected] of [
      ["", { light: "light", dark: "light" }],
      ['theme="light"', { light: "light", dark: "light" }],
      ['theme="dark"', { light: "dark", dark: "dark" }],
      ['theme="auto"', { light: "light", dark: "dark" }],
    ]) {
      for (const system of systems) {
        const features = [{ name: "prefers-color-scheme", value: system }];
        const prepare = browser === "chromium" ? (page) => page.emulateMediaFeatures(features) : undefined;
        const { widget } = await scene.openWidget(element(attribute), { prepare });
        assert.equal(await background(widget), expected[system], `${attribute} on a ${system} system`);
      }
    }
  });

  test("changes at run time", async (scene) => {
    const { widget } = await scene.openWidget(element(""));
    for (const theme of ["dark", "light"]) {
      await widget.setAttribute("theme", theme);
      await until(`a ${theme} widget`, async () => (await background(widget)) === theme);
    }
  });
});

inBrowsers("organisation", ({ test }) => {
  test("appears in the text of a hand-over, and nowhere without it", async (scene) => {
    const content = await Content.read(scene.site);
    for (const [attribute, expected] of [['organisation="finanzamt-kiel"', true], ["", false]]) {
      const { widget } = await scene.openWidget(element(`${attribute} start="guide:stoerung/contact-alone"`));
      const text = await widget.evaluate((root) => root.querySelector("textarea").value);
      const line = content.say("handover-organisation", { organisation: "finanzamt-kiel" });
      assert.equal(text.includes(line), expected, text);
    }
  });
});
