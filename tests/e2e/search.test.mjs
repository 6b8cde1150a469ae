// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// The search: what people type finds what helps, with mouse, touch and keyboard; a broken index harms nothing; nothing is asked for
// before the box has the focus, and nothing is kept.

import assert from "node:assert/strict";
import { Content, INLINE, inBrowsers, until } from "./harness/index.mjs";

const FILES = /\/content\/search\//;
const INDEX = /\/content\/search\/.*\.idx$/;

/** One page with the box on it, and what is published. */
async function openHome(scene, options = {}) {
  const content = await Content.read(scene.site);
  const { page, widget } = await scene.openWidget(INLINE, options);
  return { content, page, widget };
}

const focus = (widget) => widget.evaluate((root) => root.querySelector("#lotse-search").focus());

/** Puts `text` into the box at once, as pasting does. */
const paste = (widget, text) =>
  widget.evaluate((root, text) => {
    const field = root.querySelector("#lotse-search");
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);

/** The hits: kind, title, what it is a part of, passage, marked words; and the state of the box. */
const seen = (widget) =>
  widget.evaluate((root) => {
    const field = root.querySelector("#lotse-search");
    const part = (hit, name) => hit.querySelector(`.lotse-hit__${name}`)?.textContent ?? "";
    const hits = [...root.querySelectorAll("[role=option]")].map((hit) => ({
      group: hit.closest("[role=group]").querySelector(".lotse-hits__title").textContent,
      title: part(hit, "title"),
      of: part(hit, "of"),
      text: part(hit, "text"),
      marks: [...hit.querySelectorAll("mark")].map((mark) => mark.textContent),
      selected: hit.getAttribute("aria-selected") === "true",
    }));
    return { hits, count: root.querySelector(".lotse-search .kern-body--muted")?.textContent ?? "", value: field?.value, expanded: field?.getAttribute("aria-expanded"), active: field?.getAttribute("aria-activedescendant") };
  });

/** Types `text` and waits until `fits(seen)`. */
async function search(widget, text, fits) {
  await paste(widget, text);
  return until(`hits for ${text.slice(0, 60)}`, async () => {
    const now = await seen(widget);
    return fits(now) && now;
  }, { seen: async () => JSON.stringify(await seen(widget)).slice(0, 600) });
}

const some = (now) => now.hits.length > 0;
const none = (content) => (now) => now.count === NONE(content);
const NONE = (content) => /\[0\] (.*)$/m.exec(content.start.ui.slice(content.start.ui.indexOf("search-count")))[1];

inBrowsers("the search", ({ test }) => {
  test("finds what people type, whatever they get wrong", async (scene) => {
    const { content, widget } = await openHome(scene);
    const guide = (id) => content.guide(id).title.text;
    for (const [text, ...wanted] of [
      ["mail hengt im postausgang", guide("mail-senden")],
      ["kalender geloescht", guide("termine"), guide("kalender-abgleich")],
      ["Vertretung", guide("abwesenheit")],
      ["550 5.7.1", guide("unzustellbar")],
      ["übermittlung verzoegern", "Übermittlung verzögern"],
      ["Uebermitlung verzögern", "Übermittlung verzögern"],
      ["postausga", "Postausgang"],
      ["passwort vergesen", guide("anmeldung")],
    ]) {
      const { hits } = await search(widget, text, ({ hits }) => hits.some(({ title, of }) => wanted.includes(title) || wanted.includes(of)));
      const at = hits.findIndex(({ title, of }) => wanted.includes(title) || wanted.includes(of));
      assert.ok(at < 8, `${text}: ${wanted} stands at place ${at + 1}`);
    }
  });

  test("marks what it found, in the title and in the passage", async (scene) => {
    const { widget } = await openHome(scene);
    const { hits } = await search(widget, "postausgang", some);
    const marks = hits.flatMap(({ marks }) => marks);
    // What stands for the word is marked as well, as "Lokale Ordner".
    assert.ok(marks.some((mark) => /postausgang/i.test(mark)), `${marks}`);
    assert.ok(hits.some(({ text, marks }) => marks.some((mark) => text.includes(mark))));
  });

  test("opens a step without asking what came before, and goes back to the hits", async (scene) => {
    const { content, widget } = await openHome(scene);
    const guide = content.guide("unzustellbar");
    const { title } = guide.steps.unsent;
    const { hits } = await search(widget, title.text, ({ hits }) => hits.some((hit) => hit.title === title.text));
    await widget.evaluate((root, text) => [...root.querySelectorAll("[role=option]")].find((hit) => hit.textContent.startsWith(text)).click(), title.text);
    await widget.waitForHeading(title.text);
    await widget.waitForFocusOnHeading();
    await widget.click(content.say("back"));
    await widget.waitForHeading(content.say("home-title"));
    const again = await until("the hits again", async () => {
      const now = await seen(widget);
      return now.hits.length === hits.length && now;
    });
    assert.equal(again.value, title.text);
    assert.equal(again.active, null);
  });

  test("opens a word of the dictionary, and goes back to the hits", async (scene) => {
    const { content, widget } = await openHome(scene);
    await search(widget, "Übermittlung verzögern", some);
    await widget.evaluate((root) => [...root.querySelectorAll("[role=option]")].find((hit) => hit.textContent.startsWith("Übermittlung verzögern")).click());
    await widget.waitForHeading(content.say("where-title"));
    await until("the word, open", () => widget.evaluate((root) => root.querySelector(".lotse-where details[open] summary")?.textContent === "Übermittlung verzögern"));
    await widget.click(content.say("back"));
    await until("the hits again", async () => some(await seen(widget)));
  });

  test("opens a video by what is said in it, and goes back to the hits", async (scene) => {
    const { content, widget } = await openHome(scene);
    const { videos } = await scene.site.json(`content/${content.start.videos}`);
    const { title, file } = videos.find(({ seconds }) => seconds);
    const { cues } = (await scene.site.json(`content/${file}`)).film;
    const said = cues[cues.length >> 1][2].replaceAll("\n", " ");
    await search(widget, said, ({ hits }) => hits.some(({ group }) => group === content.say("videos-title")));
    await widget.evaluate((root, title) => {
      const videos = [...root.querySelectorAll("[role=group]")].find((group) => group.getAttribute("aria-labelledby") === "lotse-videos-title");
      [...videos.querySelectorAll("[role=option]")].find((hit) => hit.textContent.includes(title)).click();
    }, title.text);
    await widget.waitForHeading(title.text);
    await widget.click(content.say("back"));
    await until("the hits again", async () => some(await seen(widget)));
    assert.equal((await seen(widget)).value, said);
  });

  test("is used with the keyboard only", async (scene) => {
    const { content, page, widget } = await openHome(scene);
    // From the heading the box is the next thing.
    await widget.evaluate((root) => root.querySelector("#lotse-heading").focus());
    await page.keyboard.press("Tab");
    assert.equal(await widget.focused(), "lotse-search");
    await page.keyboard.type("vertretung");
    const { hits } = await until("hits", async () => {
      const now = await seen(widget);
      return some(now) && now.value === "vertretung" && now;
    });
    assert.equal((await seen(widget)).expanded, "true");
    const active = async (number) => {
      await until(`hit ${number}`, async () => {
        const now = await seen(widget);
        const selected = now.hits.findIndex((hit) => hit.selected);
        return selected === number && now.active === (number < 0 ? null : `lotse-hit-${number}`);
      }, { seen: async () => (await seen(widget)).active });
      assert.equal(await widget.focused(), "lotse-search", "the focus stays in the box");
    };
    await page.keyboard.press("ArrowDown");
    await active(0);
    await page.keyboard.press("ArrowDown");
    await active(1);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await active(-1);
    await page.keyboard.press("ArrowUp");
    await active(hits.length - 1);
    await page.keyboard.press("Escape");
    await until("an empty box", async () => {
      const now = await seen(widget);
      return now.value === "" && now.hits.length === 0 && now.expanded === "false";
    });
    await page.keyboard.type("vertretung");
    await until("hits", async () => some(await seen(widget)));
    await page.keyboard.press("Enter");
    await active(0);
    await page.keyboard.press("Enter");
    await until("a guide", async () => (await widget.heading()) !== content.say("home-title"));
    await widget.waitForFocusOnHeading();
  });

  test("says politely how many hits there are, once typing pauses", async (scene) => {
    const { content, page, widget } = await openHome(scene);
    const status = () => widget.evaluate((root) => root.querySelector("p.kern-sr-only[role=status]").textContent);
    await focus(widget);
    await page.keyboard.type("signatur");
    const { count } = await until("hits", async () => {
      const now = await seen(widget);
      return some(now) && now;
    });
    await until("the number, said", async () => (await status()) === (await seen(widget)).count, { seen: status });
    assert.match(count, /\d|Ein/);
    await paste(widget, "xqzvw");
    await until("none, said", async () => (await status()) === NONE(content), { seen: status });
  });

  test("offers topics and somebody to ask where nothing is found", async (scene) => {
    const { content, widget } = await openHome(scene);
    await search(widget, "xqzvwk", none(content));
    const text = await widget.text();
    for (const id of ["search-none-words", "search-none-topics", "search-none-contact"]) assert.ok(text.includes(content.say(id)), id);
    const offered = await widget.evaluate((root) => [...root.querySelectorAll(".lotse-search .lotse-entry__title")].map((title) => title.textContent));
    assert.equal(offered.length, 3);
    assert.ok(await widget.evaluate((root) => !!root.querySelector(".lotse-search a[href^='tel:']")));
    await widget.evaluate((root) => root.querySelector(".lotse-search .lotse-entry").click());
    await widget.waitForHeading(offered[0]);
  });

  test("shows whom to ask with a link to call", async (scene) => {
    const { widget } = await openHome(scene);
    await paste(widget, "service desk telefonnummer");
    await until("the contact", () => widget.evaluate((root) => !!root.querySelector(".lotse-hits__contact a[href^='tel:']")));
  });

  test("takes a whole error message and anything else that can be pasted", async (scene) => {
    const { content, widget } = await openHome(scene);
    const message = "Diese Nachricht wurde automatisch erzeugt. Delivery to the following recipient failed permanently: 550 5.7.1 Unable to relay. ";
    const long = message.repeat(20).slice(0, 2000);
    const { value } = await search(widget, long, ({ hits }) => hits.some(({ title, of }) => [title, of].includes(content.guide("unzustellbar").title.text)));
    assert.equal(value, long);
    for (const text of ["\0\0", "a\0b", "\ud800", "postausgang \udc00", "مرحبا بالعالم", "‮gnagsuatsop", "🙂🙂", "👩‍👩‍👧", ".", "!?…—", " ", "x", "x".repeat(10_000), "<img src=x onerror=alert(1)><b>postausgang</b>", "{ $count }", "\\", "%00", "‍".repeat(300)]) {
      await paste(widget, text);
      const now = await until(`an answer to ${JSON.stringify(text.slice(0, 20))}`, async () => {
        const now = await seen(widget);
        return (!text.trim() || now.count) && now;
      });
      assert.ok(now);
      assert.equal(await widget.evaluate((root) => root.querySelectorAll("img, .lotse-search b").length), 0);
    }
    await search(widget, "postausgang", some);
  });

  test("asks for nothing before the box has the focus, then once, and keeps nothing", async (scene) => {
    const gate = await scene.stage.gate();
    const { content, page, widget } = await openHome(scene, { at: gate.base });
    const asked = () => gate.requests.filter((url) => FILES.test(url) || /ox-lotse-search/.test(url));
    assert.deepEqual(asked(), []);
    await focus(widget);
    await until("the index", () => gate.requests.some((url) => INDEX.test(url)));
    await search(widget, "postausgang", some);
    await search(widget, "kalender", some);
    assert.equal(new Set(asked()).size, asked().length, `asked for twice: ${asked()}`);
    const before = gate.requests.length;
    await search(widget, "signatur", some);
    assert.equal(gate.requests.length, before, "what is typed is sent nowhere");
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases?.())?.length ?? 0, location.hash]);
    assert.deepEqual(kept, [0, 0, "", 0, ""]);
    await page.reload();
    await page.widget().waitForHeading(content.say("home-title"));
    assert.equal((await seen(page.widget())).value, "");
  });

  test("loses nothing that is typed while the index is on its way", async (scene) => {
    const gate = await scene.stage.gate();
    const { content, page, widget } = await openHome(scene, { at: gate.base });
    const rule = gate.hold(INDEX);
    await focus(widget);
    await page.keyboard.type("vertretung");
    await widget.waitForText(content.say("search-loading"));
    await until("the request for the index", () => rule.count > 0);
    await page.keyboard.type(" einrichten");
    rule.lift();
    const { value } = await until("hits", async () => {
      const now = await seen(widget);
      return some(now) && now;
    });
    assert.equal(value, "vertretung einrichten");
    assert.equal(await widget.focused(), "lotse-search");
  });

  for (const [what, spoil] of [
    ["cannot be reached", (gate) => gate.cut(INDEX)],
    ["is gone", (gate) => gate.answer(INDEX, { status: 404 })],
    ["is cut off", (gate, bytes) => gate.answer(INDEX, { type: "application/octet-stream", body: bytes.subarray(0, bytes.length / 2) })],
    ["has a changed bit", (gate, bytes) => gate.answer(INDEX, { type: "application/octet-stream", body: changed(bytes) })],
    ["is a page", (gate) => gate.answer(INDEX, { type: "text/html", body: "<!doctype html><title>Anmelden</title>" })],
  ]) {
    test(`whose index ${what}: tries once more, says so, and guides go on`, async (scene) => {
      const gate = await scene.stage.gate();
      const { content, widget } = await openHome(scene, { at: gate.base });
      scene.allow({ console: /Failed to load resource|NetworkError|ERR_EMPTY_RESPONSE|404/ });
      const { languages } = await scene.site.json("content/site.json");
      const bytes = Buffer.from(await scene.site.read(`content/search/de.${languages.de.search.hash}.idx`, null));
      const rule = spoil(gate, bytes);
      await paste(widget, "postausgang");
      await widget.waitForText(content.say("search-unavailable-title"));
      const asked = gate.requests.filter((url) => INDEX.test(url)).length;
      assert.ok(asked === 2 || (asked > 2 && what === "cannot be reached"), `asked ${asked} times`);
      rule.lift();
      await widget.evaluate((root) => root.querySelector(".lotse-search .kern-alert button").click());
      await until("hits", async () => some(await seen(widget)));
      gate.cut(INDEX);
      await paste(widget, "");
      await widget.click(content.guide("stoerung").title.text);
      await widget.waitForHeading(content.guide("stoerung").steps[content.guide("stoerung").start].title.text);
    });
  }

  test("fetches what came broken once more", async (scene) => {
    const gate = await scene.stage.gate();
    const { widget } = await openHome(scene, { at: gate.base });
    gate.answer(INDEX, { type: "application/octet-stream", body: "LOTS", once: true });
    await search(widget, "postausgang", some);
  });

  test("is reached from inside a guide, and leads back to the step", async (scene) => {
    const content = await Content.read(scene.site);
    const { page, widget } = await scene.openWidget('<ox-lotse view="inline" start="guide:mail-senden/server"></ox-lotse>');
    const { title } = content.guide("mail-senden").steps.server;
    await widget.waitForHeading(title.text);
    await widget.click(content.say("search-open"));
    await until("the focus in the box", async () => (await widget.focused()) === "lotse-search", { seen: () => widget.focused() });
    await page.keyboard.type("vertretung");
    await until("hits", async () => some(await seen(widget)));
    await widget.click(content.say("back"));
    await widget.waitForHeading(title.text);
  });

  test("answers in the language shown, and keeps what was typed when that changes", async (scene) => {
    const { content, widget } = await openHome(scene);
    const english = await Content.read(scene.site, "en");
    await search(widget, "signatur", some);
    await widget.click("English");
    await widget.waitForHeading(english.say("home-title"));
    const now = await until("hits in English", async () => {
      const now = await seen(widget);
      return some(now) && now;
    });
    assert.equal(now.value, "signatur");
    assert.ok(now.hits.some(({ group }) => group === english.say("search-guides")), JSON.stringify(now.hits[0]));
    assert.notEqual(content.say("search-guides"), english.say("search-guides"));
  });
});

function changed(bytes) {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] ^= 4;
  return copy;
}
