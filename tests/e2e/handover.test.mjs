// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The hand-over: a text that the person reads and edits, and that leaves the widget only by what the person does.

import assert from "node:assert/strict";
import { Content, inBrowsers, until } from "./harness/index.mjs";

const EDITED = "Guten Tag,\nmeine Änderung: 100 % & mehr? <b>ja</b> #1\n\nGrüße";

/** Walks to a hand-over and gives its tools. */
async function openHandover(scene, options = {}) {
  const content = await Content.read(scene.site);
  const guide = content.guide("anmeldung");
  const body = '<ox-lotse view="inline" start="guide:anmeldung" organisation="finanzamt-kiel"></ox-lotse>';
  const { page, widget } = await scene.openWidget(body, options);
  for (const [step, value] of [["ox-login", "yes"], ["symptom", "phone"]]) {
    await widget.waitForHeading(guide.steps[step].title.text);
    await widget.answer(content.screen(guide, step).answers.find((a) => a.value === value).label);
  }
  await widget.waitForHeading(guide.steps["contact-phone"].title.text);
  const text = () => widget.evaluate((root) => root.querySelector("textarea").value);
  return { content, guide, page, widget, text };
}

/** Replaces the text as a person does: marks all and types. */
async function edit({ page, widget, text }) {
  await widget.evaluate((root) => {
    root.querySelector("textarea").focus();
    root.querySelector("textarea").select();
  });
  await page.keyboard.press("Delete");
  for (const [index, line] of EDITED.split("\n").entries()) {
    if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(line);
  }
  await until("the edited text", async () => (await text()) === EDITED, { seen: text });
}

inBrowsers("the text of a hand-over", ({ test, browser }) => {
  test("holds the steps tried, outcome, organisation, system, browser and places for the rest", async (scene) => {
    const { content, guide, text } = await openHandover(scene);
    const label = (step, value) => content.screen(guide, step).answers.find((a) => a.value === value).label;
    const step = (number, id, value) =>
      content.say("handover-step", { number, question: guide.steps[id].title.text, answer: label(id, value) });
    const said = await text();
    const system = { linux: "Linux", darwin: "macOS", win32: "Windows" }[process.platform];
    const name = { chromium: /Chrome \d+/, firefox: /Firefox \d+/ }[browser];
    for (const part of [
      content.say("handover-intro", { guide: guide.title.text }),
      content.say("handover-result", { outcome: guide.steps["contact-phone"].title.text }),
      content.say("handover-when"),
      step(1, "ox-login", "yes"),
      step(2, "symptom", "phone"),
      content.say("handover-organisation", { organisation: "finanzamt-kiel" }),
      content.say("handover-platform", { platform: system }),
      content.say("handover-version", { product: "Thunderbird" }),
    ]) {
      assert.ok(said.includes(part), `"${part}" is missing in:\n${said}`);
    }
    const line = said.split("\n").find((l) => l.startsWith(content.say("handover-browser", { browser: "" }).trim()));
    assert.match(line ?? said, name);
  });

  test("has a label and says that nothing is sent by itself", async (scene) => {
    const { content, widget } = await openHandover(scene);
    const field = await widget.evaluate((root) => {
      const area = root.querySelector("textarea");
      return [area.labels[0]?.textContent, root.getElementById(area.getAttribute("aria-describedby"))?.textContent];
    });
    assert.deepEqual(field, [content.say("handover-label"), content.say("handover-hint")]);
  });

  test("is the edited one when it is copied, and that is said", async (scene) => {
    const opened = await openHandover(scene);
    const { content, page, widget } = opened;
    if (browser === "chromium") await scene.context.overridePermissions(scene.service.origin, ["clipboard-read", "clipboard-sanitized-write"]);
    else await recordClipboard(page);
    await edit(opened);
    await widget.click(content.say("handover-copy"));
    await widget.waitForText(content.say("handover-copied"));
    const copied = await page.evaluate((recorded) => (recorded ? window.e2eSeen.copied : navigator.clipboard.readText()), browser !== "chromium");
    assert.equal(copied.replaceAll("\r\n", "\n"), EDITED);
    const status = await widget.evaluate((root, text) => {
      return [...root.querySelectorAll("[role=status]")].some((line) => line.textContent === text);
    }, content.say("handover-copied"));
    assert.ok(status, "copying is not announced");
  });

  for (const [what, spoil] of [
    ["there is no clipboard, as on a page without https", () => Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined })],
    ["the clipboard refuses", () => (Clipboard.prototype.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError")))],
  ]) {
    test(`is marked for copying by hand where ${what}`, async (scene) => {
      const opened = await openHandover(scene, { prepare: (page) => page.evaluateOnNewDocument(spoil) });
      const { content, widget } = opened;
      await edit(opened);
      await widget.click(content.say("handover-copy"));
      await widget.waitForText(content.say("handover-copy-failed"));
      const marked = await widget.evaluate((root) => {
        const area = root.querySelector("textarea");
        return [root.activeElement === area, area.selectionStart, area.selectionEnd];
      });
      assert.deepEqual(marked, [true, 0, EDITED.length]);
    });
  }

  test("is printed alone, as edited, and once each time", async (scene) => {
    // Printing itself would open a dialog of the browser: the paper's own print() is replaced.
    const prepare = (page) =>
      page.evaluateOnNewDocument(() => {
        const stub = (view) => (view.print = () => {
          const { e2eSeen } = view.parent;
          (e2eSeen.printed ??= []).push([view === view.parent, view.document.body.innerText]);
        });
        const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
        Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
          get() {
            const view = get.call(this);
            if (view) stub(view);
            return view;
          },
        });
        stub(window);
      });
    const opened = await openHandover(scene, { prepare });
    const { content, page, widget } = opened;
    await edit(opened);
    const printed = () => page.evaluate(() => window.e2eSeen.printed ?? []);
    for (const times of [1, 2]) {
      await widget.click(content.say("handover-print"));
      await until("printing", async () => (await printed()).length === times);
    }
    assert.deepEqual(await printed(), [[false, EDITED], [false, EDITED]], "the paper holds the text and is not the page");
    assert.equal(await widget.evaluate((root) => root.querySelectorAll("iframe").length), 1, "old papers are left behind");
  });

  test("is the edited one in the mail that the person's own program opens", async (scene) => {
    const opened = await openHandover(scene);
    const { content, guide, widget } = opened;
    await edit(opened);
    const href = await widget.evaluate((root) => root.querySelector('a[href^="mailto:"]').getAttribute("href"));
    const subject = content.say("handover-subject", { guide: guide.title.text });
    const line = `mailto:${content.start.contacts[0].mail}?subject=${encodeURIComponent(subject)}`;
    assert.equal(href, `${line}&body=${encodeURIComponent(EDITED.replaceAll("\n", "\r\n"))}`);
    await widget.waitForText(content.say("handover-mail-note"));
  });

  test("is sent nowhere: reading, editing, copying and printing ask for nothing", async (scene) => {
    const prepare = (page) => page.evaluateOnNewDocument(() => {
      const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow");
      Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
        get() {
          const view = get.call(this);
          if (view) view.print = () => {};
          return view;
        },
      });
      window.e2eSeen.beacons = [];
      navigator.sendBeacon = (...sent) => window.e2eSeen.beacons.push(sent);
    });
    const opened = await openHandover(scene, { prepare });
    const { content, page, widget } = opened;
    const before = page.watch.requests.length;
    await edit(opened);
    await widget.click(content.say("handover-copy"));
    await until("an answer to copying", async () => {
      const text = await widget.text();
      return text.includes(content.say("handover-copied")) || text.includes(content.say("handover-copy-failed"));
    });
    await widget.click(content.say("handover-print"));
    await until("the paper", () => widget.evaluate((root) => Boolean(root.querySelector("iframe"))));
    const asked = page.watch.requests.slice(before).filter((url) => /^https?:/.test(url));
    assert.deepEqual([asked, await page.evaluate(() => window.e2eSeen.beacons)], [[], []]);
  });
});

/** Firefox lets no script read the clipboard without a question to the person: what is written is noted instead. */
function recordClipboard(page) {
  return page.evaluate(() => {
    const write = Clipboard.prototype.writeText;
    Clipboard.prototype.writeText = function (text) {
      window.e2eSeen.copied = text;
      return write.call(this, text);
    };
  });
}
