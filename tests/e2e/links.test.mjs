// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// `deep-links`: the page's address and the widget follow each other; without the attribute neither knows of the other.

import assert from "node:assert/strict";
import { Content, inBrowsers, until } from "./harness/index.mjs";

const LINKED = '<h2 id="kontakt">Kontakt</h2><ox-lotse view="inline" deep-links></ox-lotse>';
const UNLINKED = '<h2 id="kontakt">Kontakt</h2><ox-lotse view="inline"></ox-lotse>';

const fragment = (page) => new URL(page.url()).hash;

const waitForFragment = (page, expected) =>
  until(`the address ${expected}`, () => page.evaluate((f) => location.hash === f, expected), {
    seen: () => page.evaluate(() => location.hash),
  });

/** Answers `step` of the guide by the name of the answer, as a person by its label. */
async function answer(widget, content, guide, step, value) {
  await widget.waitForHeading(guide.steps[step].title.text);
  await widget.answer(content.screen(guide, step).answers.find((a) => a.value === value).label);
}

async function openGuide(scene, options) {
  const content = await Content.read(scene.site);
  const guide = content.guide("stoerung");
  const { page, widget } = await scene.openWidget(LINKED, options);
  return { content, guide, page, widget, title: (step) => guide.steps[step].title.text };
}

inBrowsers("a link in a text", ({ test }) => {
  for (const [what, body] of [["that lends its address", "deep-links"], ["that does not", ""]]) {
    test(`leads to the other guide in a page ${what}`, async (scene) => {
      const content = await Content.read(scene.site);
      const page = await scene.open(`<ox-lotse view="inline" ${body} start="guide:exchange-reste/look-messages"></ox-lotse>`);
      const widget = page.widget();
      await widget.waitForHeading(content.guide("exchange-reste").steps["look-messages"].title.text);
      await widget.click("Neue Nachrichten erscheinen nicht");
      const other = content.guide("mail-empfangen");
      await widget.waitForHeading(other.steps[other.start].title.text);
      await widget.waitForFocusOnHeading();
      assert.equal(fragment(page), body && "#lotse=guide/mail-empfangen");
    });
  }
});

inBrowsers("the address of the page", ({ test }) => {
  test("follows the steps", async (scene) => {
    const { content, guide, page, widget } = await openGuide(scene);
    assert.equal(await page.evaluate(() => location.hash), "", "an address is written before the person acts");
    await widget.click(guide.title.text);
    await waitForFragment(page, "#lotse=guide/stoerung");
    await answer(widget, content, guide, "ox-opens", "works");
    await waitForFragment(page, "#lotse=guide/stoerung?ox-opens=works");
    await answer(widget, content, guide, "ox-login", "yes");
    await waitForFragment(page, "#lotse=guide/stoerung?ox-login=yes&ox-opens=works");
  });

  test("leads back and forth through the steps by the browser's own buttons, without loss", async (scene) => {
    const { content, guide, page, widget, title } = await openGuide(scene);
    await widget.click(guide.title.text);
    await answer(widget, content, guide, "ox-opens", "works");
    await answer(widget, content, guide, "ox-login", "yes");
    await widget.waitForHeading(title("what"));
    const go = (way) => page.evaluate((way) => history[way](), way);
    for (const heading of [title("ox-login"), title("ox-opens"), content.say("home-title")]) {
      await go("back");
      await widget.waitForHeading(heading);
      await widget.waitForFocusOnHeading();
    }
    for (const heading of [title("ox-opens"), title("ox-login"), title("what")]) {
      await go("forward");
      await widget.waitForHeading(heading);
    }
    assert.deepEqual(
      (await widget.given()).map(([question]) => question),
      [title("ox-opens"), title("ox-login")],
    );
  });

  test("opens the same step in another page, with the answers", async (scene) => {
    const { content, guide, page, widget, title } = await openGuide(scene);
    await widget.click(guide.title.text);
    await answer(widget, content, guide, "ox-opens", "fails");
    await widget.waitForHeading(title("network"));
    await waitForFragment(page, "#lotse=guide/stoerung?ox-opens=fails");
    const other = await scene.visit(page.url());
    await other.widget().waitForHeading(title("network"));
    assert.deepEqual(await other.widget().given(), await widget.given());
    assert.equal(await other.evaluate(() => document.activeElement.localName), "body", "a link steals no focus");
  });

  test("asks again from the first answer that no longer exists", async (scene) => {
    for (const [link, step, given] of [
      ["?ox-opens=works&ox-login=perhaps", "ox-login", 1],
      ["?ox-opens=gone&ox-login=yes", "ox-opens", 0],
      ["?gone=yes&ox-opens=works", "ox-login", 1],
      ["?&&=&ox-opens=&%3Cb%3E=1", "ox-opens", 0],
    ]) {
      const { widget, title } = await openGuide(scene, { fragment: `#lotse=guide/stoerung${link}` });
      await widget.waitForHeading(title(step));
      assert.equal((await widget.given()).length, given, link);
    }
  });

  test("leads home with a note if it names no guide", async (scene) => {
    const content = await Content.read(scene.site);
    for (const link of ["#lotse=guide/no-such-guide", "#lotse=nonsense", "#lotse=", "#lotse=guide/%3Cscript%3E"]) {
      const { widget } = await scene.openWidget(LINKED, { fragment: link });
      await widget.waitForText(content.say("home-note-unknown"));
    }
  });

  test("wins over the attribute start", async (scene) => {
    const content = await Content.read(scene.site);
    const body = LINKED.replace("deep-links", 'deep-links start="guide:anmeldung"');
    const { widget } = await scene.openWidget(body, { fragment: "#lotse=guide/stoerung" });
    await widget.waitForHeading(content.guide("stoerung").steps["ox-opens"].title.text);
  });

  test("keeps its own place when it is not the widget's", async (scene) => {
    const { page, widget, content } = await openGuide(scene, { fragment: "#kontakt" });
    await widget.waitForHeading(content.say("home-title"));
    assert.equal(fragment(page), "#kontakt");
  });

  test("may jump inside the page without leading the widget away", async (scene) => {
    const { content, guide, page, widget, title } = await openGuide(scene);
    await widget.click(guide.title.text);
    await answer(widget, content, guide, "ox-opens", "works");
    await widget.waitForHeading(title("ox-login"));
    await page.evaluate(() => (location.hash = "#kontakt"));
    await waitForFragment(page, "#kontakt");
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.equal(await widget.heading(), title("ox-login"), "the person loses the place by a link of the page");
    assert.equal(fragment(page), "#kontakt");
  });

  test("is neither read nor written without the attribute", async (scene) => {
    const content = await Content.read(scene.site);
    const guide = content.guide("stoerung");
    const { page, widget } = await scene.openWidget(UNLINKED, { fragment: "#lotse=guide/anmeldung" });
    await widget.waitForHeading(content.say("home-title"));
    const before = await page.evaluate(() => history.length);
    await widget.click(guide.title.text);
    await answer(widget, content, guide, "ox-opens", "works");
    await widget.waitForHeading(guide.steps["ox-login"].title.text);
    assert.equal(fragment(page), "#lotse=guide/anmeldung");
    assert.equal(await page.evaluate(() => history.length), before);
  });
});
