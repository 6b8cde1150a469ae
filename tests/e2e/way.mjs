// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The way to a screen of screens.mjs: a page with one element, what its network does, and what a person does there.

import { FALLBACK, Widget, until } from "./harness/index.mjs";
import { serve, state } from "./cafe-dates.mjs";
import { say } from "./screens.mjs";
import { serveVideos } from "./videos.mjs";

/** What the network does before the page opens, by the name that a screen gives. */
const NETS = {
  well: () => {},
  hold: (gate) => gate.hold(/\/content\/guides\//),
  cut: (gate) => gate.cut(/\/content\/guides\//),
  missing: (gate) => gate.answer(/\/content\/guides\//, { status: 404 }),
  broken: (gate) => gate.answer(/\/content\/guides\//, { body: '{"half":' }),
  "engine-cut": (gate) => gate.cut(/\.wasm$/),
  "search-hold": (gate) => gate.hold(/\/content\/search\//),
  "search-broken": (gate) => gate.answer(/\/content\/search\//, { body: "LOTS" }),
  cafe: (gate) => serveCafe(gate),
  "cafe-none": (gate) => serve(gate, { all: [] }),
  "cafe-cut": (gate) => gate.cut(/\/cafe\.json$/),
  "cafe-away": (gate) => serve(gate) ?? gate.cut(/\/api\/cafe$/),
  "cafe-hold": (gate) => serveCafe(gate) ?? gate.hold(REGISTRATIONS),
  "cafe-awaiting": (gate) => serveCafe(gate, { status: 202, body: '{"state":"awaiting-confirmation"}' }),
  "cafe-confirmed": (gate) => serveCafe(gate, { status: 201, body: '{"state":"confirmed"}' }),
  "cafe-waiting": (gate) => serveCafe(gate, { status: 201, body: '{"state":"waiting","position":3}' }),
  "cafe-lost": (gate) => serveCafe(gate) ?? gate.cut(REGISTRATIONS),
  videos: (gate, site) => serveVideos(gate, site),
  "videos-missing": async (gate, site) => {
    await serveVideos(gate, site);
    gate.answer(/\.(webm|mp4)$/, { status: 404 });
  },
  "cafe-closed": (gate) => serveCafe(gate, { status: 409, body: '{"code":"closed","message":{"de":"","en":""}}' }),
};

const REGISTRATIONS = /\/registrations$/;

/** A café with a service that takes registrations, and answers them with `answer`. */
function serveCafe(gate, answer) {
  serve(gate, { service: state() });
  if (answer) gate.answer(REGISTRATIONS, answer);
}

const STYLE = `body { margin: 0; font-family: sans-serif; color: #222; background: #fff; }
header, footer { padding: 8px; }
header a, footer a { display: inline-block; line-height: 24px; color: #003366; }
h1 { margin: 8px; }
`;

let sheets = 0;

/**
 * Opens `screen` in a page of `scene` and resolves when it is there.
 * `attributes` go to the element, `css` to the page, `prepare(page)` runs before it is opened.
 */
export async function openScreen(scene, screen, { lang = "de", attributes = {}, css = "", ...options } = {}) {
  const gate = screen.net ? await scene.stage.gate() : undefined;
  if (gate) await NETS[screen.net](gate, scene.site);
  const prepare = async (page) => {
    if (screen.hurry) await page.evaluateOnNewDocument(hurry);
    await options.prepare?.(page);
  };
  // A name of its own, because the service may go on sending an older file for a second.
  const sheet = await scene.site.write(`screens-${(sheets += 1)}.css`, STYLE + css);
  const page = await scene.open(body(screen, lang, attributes), {
    width: 360,
    height: 800,
    ...options,
    lang,
    head: `<link rel="stylesheet" href="${sheet}">${options.head ?? ""}`,
    ...(gate && { at: gate.base }),
    prepare,
  });
  if (screen.allow) scene.allow(screen.allow);
  const way = new Way(page, lang, screen, gate);
  await way.waitFor(screen.first ?? (screen.view ? ".lotse-launcher" : "#lotse-heading"));
  await screen.reach?.(way);
  await way.waitFor(screen.sees);
  return way;
}

function body(screen, lang, attributes) {
  const all = { lang, view: screen.view ?? "inline", ...(screen.start && { start: screen.start }), ...(screen.service && { service: screen.service }), ...attributes };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${value}"`);
  const element = `<ox-lotse${written.join("")}><p>${FALLBACK}</p></ox-lotse>`;
  return `<header><a id="before" href="#before">Intranet</a></header><main><h1>Intranet</h1>${element}</main>
<footer><a id="after" href="#after">Impressum</a></footer>`;
}

/** One page with one element, walked by ids instead of words. */
export class Way extends Widget {
  constructor(page, lang, screen, gate) {
    super(page, "ox-lotse");
    Object.assign(this, { lang, screen, gate });
  }

  /** Waits until the widget holds something that matches. */
  waitFor(selector) {
    const look = () => this.evaluate((root, wanted) => !!root?.querySelector(wanted), selector);
    return until(`${selector} on the screen ${this.screen.name}`, look, { timeout: 15_000, seen: () => this.text() });
  }

  /** Waits until a guide was asked for: the wait before that is one for its part, and ends. */
  waitForGuideRequest() {
    const asked = () => this.gate.requests.some((url) => url.includes("/content/guides/"));
    return until(`the request for a guide on the screen ${this.screen.name}`, asked, { timeout: 15_000 });
  }

  /** Presses the button that is labelled with the message `id`. */
  press(id) {
    return this.click(say(this.lang, id));
  }

  /** Chooses an answer by its id and goes on. */
  async answer(id) {
    await this.waitFor(`input[value="${id}"]`);
    const before = await this.heading();
    await this.evaluate((root, wanted) => {
      const radio = root.querySelector(`input[value="${wanted}"]`);
      radio.click();
      radio.form.querySelector("[type=submit]").click();
    }, id);
    await until(`another step than ${before}`, async () => (await this.heading()) !== before, { seen: () => this.text() });
  }

  /** Opens the list of the first category. */
  async enterCategory() {
    await this.waitFor(".lotse-entries ~ .lotse-entries");
    await this.evaluate((root) => root.querySelectorAll(".lotse-entries")[1].querySelector("button").click());
  }

  /** Opens the panel and waits until it is there. */
  async openPanel() {
    await this.press("launcher-open");
    await this.waitFor(".lotse-panel:popover-open #lotse-heading");
  }

  /** The browser says that the network is gone. */
  goOffline() {
    return this.page.evaluate(() => {
      Object.defineProperty(navigator, "onLine", { configurable: true, get: () => false });
      window.dispatchEvent(new Event("offline"));
    });
  }
}

/** Runs in the page: nobody waits ten seconds for a choice. */
function hurry() {
  const later = window.setTimeout;
  window.setTimeout = (call, time, ...values) => later(call, time >= 10_000 ? 300 : time, ...values);
}
