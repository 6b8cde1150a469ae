// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// What a page does behind the back of the person: errors, violations of its policy, requests.

/** Runs in every page before its scripts. */
function keepRecord() {
  const seen = { events: [], violations: [] };
  Object.defineProperty(window, "e2eSeen", { value: seen });
  for (const name of ["ready", "opened", "closed", "outcome"]) {
    document.addEventListener(`ox-lotse:${name}`, (event) => {
      // A record that held on to elements would hide, or feign, a leak.
      seen.events.push({ name, detail: event.detail, element: new WeakRef(event.target) });
    });
  }
  document.addEventListener("securitypolicyviolation", (event) => {
    seen.violations.push(`${event.effectiveDirective}: ${event.blockedURI || event.sample}`);
  });
}

/** The record of one page. */
export class Watch {
  consoleErrors = [];
  pageErrors = [];
  requests = [];
  #allowed = { console: [], pageErrors: [], violations: [], requests: [] };

  /** @param {import("puppeteer-core").Page} page */
  static async begin(page) {
    const watch = new Watch();
    watch.page = page;
    page.on("console", (message) => {
      if (["error", "warn", "assert"].includes(message.type())) watch.consoleErrors.push(message.text());
    });
    page.on("pageerror", (error) => watch.pageErrors.push(String(error)));
    page.on("request", (request) => watch.requests.push(request.url()));
    await page.evaluateOnNewDocument(keepRecord);
    return watch;
  }

  /** What the test expects to happen: lists of regular expressions by kind. */
  allow(expected) {
    for (const [kind, patterns] of Object.entries(expected)) this.#allowed[kind].push(...[patterns].flat());
  }

  /** Violations of the page's policy. */
  async violations() {
    return this.page.evaluate(() => window.e2eSeen?.violations ?? []);
  }

  /** Everything that was not expected, as lines. `origins` may be asked. */
  async complaints(origins) {
    const of = (kind, lines) =>
      lines.filter((line) => !this.#allowed[kind].some((p) => p.test(line))).map((line) => `${kind}: ${line}`);
    const foreign = this.requests.filter((url) => /^(https?|wss?):/.test(url) && !origins.includes(new URL(url).origin));
    return [
      ...of("console", this.consoleErrors),
      ...of("pageErrors", this.pageErrors),
      ...of("violations", await this.violations()),
      ...of("requests", foreign),
    ];
  }
}
