// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// What tests stand on: for each browser one site, one service and one browser a file; for each test a fresh context, and
// at its end the proof that nothing happened behind anybody's back.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { BROWSERS, launch } from "./browser.mjs";
import { Gate } from "./gate.mjs";
import { Service } from "./service.mjs";
import { FALLBACK, Site } from "./site.mjs";
import { Watch } from "./watch.mjs";
import { Widget } from "./widget.mjs";

const TEST_TIMEOUT = 90_000;

/** A widget that stands in the page. */
export const INLINE = `<ox-lotse view="inline"><p>${FALLBACK}</p></ox-lotse>`;

/** A widget behind its launcher. */
export const LAUNCHER = `<ox-lotse><p>${FALLBACK}</p></ox-lotse>`;

/**
 * Defines tests once for each browser.
 * @param {string} title
 * @param {(tools: { test: Function, stage: Stage, browser: string }) => void} define `test(name, async (scene) => …)`
 * @param {{ only?: string, settings?: object }} options `only` names the one browser that has what is tested; `settings`
 *   are the service's
 */
export function inBrowsers(title, define, { only, settings } = {}) {
  for (const browser of BROWSERS.filter((name) => !only || only === name)) {
    describe(`${title} (${browser})`, () => {
      const stage = new Stage(browser, settings);
      before(() => stage.begin(), { timeout: 60_000 });
      after(() => stage.end(), { timeout: 30_000 });
      const test = (name, run, { timeout = TEST_TIMEOUT } = {}) => it(name, { timeout }, () => stage.play(run));
      define({ test, stage, browser });
    });
  }
}

/** Site, service and browser of a file. */
export class Stage {
  #settings;
  #gate;

  constructor(browserName, settings) {
    this.browserName = browserName;
    this.#settings = settings;
  }

  async begin() {
    this.site = await Site.copy();
    this.service = await Service.start(this.site.folder, this.#settings);
    this.browser = await launch(this.browserName);
  }

  async end() {
    await this.browser?.close();
    await this.#gate?.close();
    await this.service?.stop();
    await this.site?.discard();
  }

  /** The door in front of the service, without rules. Its origin is another one than the service's. */
  async gate() {
    this.#gate ??= await Gate.open(this.service.origin);
    this.#gate.reset();
    return this.#gate;
  }

  /** Runs one test. */
  async play(run) {
    const scene = new Scene(this, await this.browser.createBrowserContext());
    try {
      await run(scene);
      await scene.assertClean();
    } catch (error) {
      error.message += await scene.describe();
      throw error;
    } finally {
      this.#gate?.reset();
      await scene.end();
    }
  }
}

/** One test: pages that share nothing with those of other tests. */
export class Scene {
  #context;
  #watches = [];
  #ends = [];
  #origins = [];

  constructor(stage, context) {
    this.stage = stage;
    this.site = stage.site;
    this.service = stage.service;
    this.browserName = stage.browserName;
    this.#context = context;
  }

  /** The browser's own context of this test. */
  get context() {
    return this.#context;
  }

  /**
   * Writes a page with `body` and opens it.
   * @param {string} body HTML
   * @param {object} options those of [`Site.page`], [`Scene.visit`], and `at`: the server's base URL, if not the service's
   */
  async open(body = INLINE, options = {}) {
    const name = await this.site.page(body, options);
    return this.visit((options.at ?? this.service.base) + name + (options.fragment ?? ""), options);
  }

  /**
   * Opens an address in a new page, which gets `watch` and `widget(selector)`.
   * @param {string} url
   * @param {{ width?: number, height?: number, prepare?: (page) => Promise<void> }} options `prepare` runs before
   */
  async visit(url, { width = 1280, height = 900, prepare } = {}) {
    const page = await this.#context.newPage();
    const watch = await Watch.begin(page);
    this.#watches.push(watch);
    this.#origins.push(new URL(url).origin);
    await page.setViewport({ width, height });
    await prepare?.(page);
    await page.goto(url);
    const widget = (selector = "ox-lotse") => new Widget(page, selector);
    return Object.assign(page, { watch, widget });
  }

  /** Opens a page with one inline widget (or with `body`) and waits for its first screen. */
  async openWidget(body = INLINE, options = {}) {
    const page = await this.open(body, options);
    const widget = page.widget();
    await widget.waitForScreen();
    return { page, widget };
  }

  /** What this test expects to happen: `{ console, pageErrors, violations, requests }`, regular expressions. */
  allow(expected) {
    this.#watches.forEach((watch) => watch.allow(expected));
  }

  /** Lets pages ask another origin. */
  allowOrigin(origin) {
    this.#origins.push(origin);
  }

  /** Does something when the test is over. */
  atEnd(end) {
    this.#ends.push(end);
  }

  /** Nothing happened behind the back of the person: no error, no violation, no request to another host. */
  async assertClean() {
    const complaints = await Promise.all(this.#watches.map((watch) => watch.complaints(this.#origins)));
    assert.deepEqual(complaints.flat(), [], "console errors, violations, foreign requests");
  }

  /** What there is to see, for the message of a failed test. */
  async describe() {
    const pages = this.#watches.map(({ page, consoleErrors, pageErrors }) => this.#describe(page, consoleErrors, pageErrors));
    return (await Promise.all(pages)).join("");
  }

  async #describe(page, ...errors) {
    const texts = await page
      .evaluate(() => [...document.querySelectorAll("ox-lotse")].map((e) => e.shadowRoot?.querySelector(".lotse")?.innerText ?? ""))
      .catch((error) => [`(page gone: ${error.message})`]);
    return `\n--- ${page.url()}\n${texts.join("\n--- next widget\n")}\n${errors.flat().join("\n")}`;
  }

  async end() {
    for (const end of this.#ends) await end();
    await this.#context.close().catch(() => {});
  }
}
