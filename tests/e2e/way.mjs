// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2
//
// The way to a screen of screens.mjs: a page with one element, what its network does, and what a person does.

import { say } from './screens.mjs';

const LIMIT_MS = 15_000;

/** The page that `openScreen` needs under `PAGE` beside the widget's files; strict rules forbid scripts inside it. */
export const PAGE = 'screens.html';
export const PAGE_HTML = `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Intranet</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="screens.css">
<script type="module" src="ox-lotse.js"></script>
</head>
<body><header><a id="before" href="#before">Davor</a></header>
<main><h1>Intranet</h1></main>
<footer><a id="after" href="#after">Danach</a></footer></body>
</html>
`;
export const PAGE_CSS = `body { margin: 0; font-family: sans-serif; color: #222; background: #fff; }
header, footer { padding: 8px; }
header a, footer a { display: inline-block; line-height: 24px; color: #003366; }
h1 { margin: 8px; }
`;

/**
 * Opens `screen` in a new page of `browser` (or of a context) and resolves when it is there. `address` is where the widget's
 * files are; `attributes` go to the element. Close the page with `way.page.close()`.
 */
export async function openScreen(browser, address, screen, { lang = 'de', width = 360, height = 800, attributes = {}, prepare } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  const way = new Way(page, lang, screen);
  if (screen.net) await way.disturb(screen.net);
  if (screen.hurry) await page.evaluateOnNewDocument(hurry);
  await prepare?.(page);
  await page.goto(new URL(PAGE, address).href);
  const all = { view: screen.view ?? 'inline', lang, ...(screen.start && { start: screen.start }), ...attributes };
  await page.evaluate(addElement, all);
  await way.waitFor(screen.view === 'launcher' ? '.lotse-launcher' : FIRST[screen.net] ?? '#lotse-heading');
  await screen.reach?.(way);
  await way.waitFor(screen.sees);
  return way;
}

/** What is there first when the network is not well. */
const FIRST = { hold: '.lotse-main', 'engine-cut': '.lotse-state' };

/** One page with one element. All functions look inside the element's shadow root. */
export class Way {
  constructor(page, lang, screen) {
    Object.assign(this, { page, lang, screen });
  }

  /** Calls `look(root, ...values)` inside the page; `root` is the shadow root. */
  look(look, ...values) {
    return this.page.evaluate(
      `(${look})(document.querySelector('ox-lotse').shadowRoot, ...${JSON.stringify(values)})`,
    );
  }

  /** Waits until `look(root, ...values)` is true; `what` tells what was awaited. */
  async until(what, look, ...values) {
    const expression = `(() => { const root = document.querySelector('ox-lotse')?.shadowRoot; return root && (${look})(root, ...${JSON.stringify(values)}); })()`;
    try {
      await this.page.waitForFunction(expression, { timeout: LIMIT_MS });
    } catch (error) {
      throw new Error(`screen ${this.screen.name}: ${what} did not come; seen instead:\n${await this.text()}`, { cause: error });
    }
  }

  /** What the element shows. */
  async text() {
    return this.look((root) => {
      const frame = root.querySelector('.lotse');
      return frame ? frame.innerText : root.host.innerText;
    });
  }

  waitFor(selector) {
    return this.until(selector, (root, wanted) => !!root.querySelector(wanted), selector);
  }

  /** Presses the button, link or summary that is labelled with the message `id`. */
  press(id) {
    return this.until(`a button "${say(this.lang, id)}"`, press, say(this.lang, id));
  }

  /** Chooses an answer by its id and goes on. */
  async answer(id) {
    await this.until(`the answer ${id}`, choose, id);
    await this.until('the next step', (root, wanted) => !root.querySelector(`input[value="${wanted}"]:checked`), id);
  }

  async enterCategory(index) {
    await this.waitFor('.lotse-entries ~ .lotse-entries');
    await this.look((root, n) => root.querySelectorAll('.lotse-entries')[1].querySelectorAll('button')[n].click(), index);
  }

  unfold(selector) {
    return this.until(selector, (root, wanted) => {
      const details = root.querySelector(wanted);
      if (details && !details.open) details.querySelector('summary').click();
      return details?.open;
    }, selector);
  }

  async openPanel() {
    await this.look((root) => root.querySelector('.lotse-launcher').click());
    await this.until('an open panel', (root) => root.querySelector('.lotse-panel')?.matches(':popover-open'));
    await this.waitFor('#lotse-heading');
  }

  /** The browser says that the network is gone. */
  goOffline() {
    return this.page.evaluate(() => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      window.dispatchEvent(new Event('offline'));
    });
  }

  /** Sets an attribute of the element. */
  set(name, value) {
    return this.look((root, [n, v]) => root.host.setAttribute(n, v), [name, value]);
  }

  /** Shows the screen in another theme; a change has no transition that would still be running. */
  async dress(theme) {
    await this.set('theme', theme);
    await this.page.evaluate((name) => { document.documentElement.dataset.theme = name; }, theme);
  }

  /** Does to requests what the screen says. */
  async disturb(net) {
    let pointers = 0;
    await this.page.setRequestInterception(true);
    this.page.on('request', (request) => {
      const address = request.url();
      const hit = {
        'engine-cut': () => address.endsWith('.wasm'),
        // The loader asks for the pointer first; the second time it is the probe.
        'hold-probe': () => address.endsWith('site.json') && ++pointers > 1,
      }[net] ?? (() => address.includes('/content/guides/'));
      if (!hit()) return request.continue();
      if (net.startsWith('hold')) return undefined;
      if (net === 'missing') return request.respond({ status: 404, body: '' });
      if (net === 'broken') return request.respond({ status: 200, contentType: 'application/json', body: '{"half":' });
      return request.abort();
    });
  }
}

/** Runs in the page. */
function addElement(attributes) {
  const element = document.createElement('ox-lotse');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = Object.assign(document.createElement('a'), { href: 'tel:+4943100000000', textContent: '+49 431 0000-0000' });
  const line = document.createElement('p');
  line.append('Hilfe: Telefon ', link);
  element.append(line);
  document.querySelector('main').append(element);
}

/** Runs in the page. */
function hurry() {
  const later = window.setTimeout;
  window.setTimeout = (call, time, ...values) => later(call, time >= 10_000 ? 300 : time, ...values);
}

/** Runs in the page. */
function press(root, label) {
  const named = (element) => [element.textContent.trim(), element.ariaLabel].includes(label);
  const found = [...root.querySelectorAll('button, a, summary')].find(named);
  found?.click();
  return !!found;
}

/** Runs in the page. */
function choose(root, id) {
  const radio = root.querySelector(`input[value="${id}"]`);
  if (!radio) return false;
  radio.click();
  radio.form.querySelector('[type=submit]').click();
  return true;
}
