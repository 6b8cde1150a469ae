// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Short videos and lessons, with real media: what is fetched and when, what browsers' own players lack, and what is left when a
// video cannot be played.

import assert from "node:assert/strict";
import { Content, Service, inBrowsers, until } from "./harness/index.mjs";
import { publishVideos, serveVideos } from "./videos.mjs";

const MEDIA = /\.(webm|mp4|vtt)$/;

async function open(scene, start, { body, ...options } = {}) {
  const content = await Content.read(scene.site);
  const gate = await scene.stage.gate();
  await serveVideos(gate, scene.site);
  const page = await scene.open(body ?? `<ox-lotse view="inline" start="${start}"></ox-lotse>`, { at: gate.base, ...options });
  const widget = page.widget();
  await widget.waitForScreen();
  return { content, gate, page, widget };
}

async function openVideo(scene, start = "video:ordner", options = {}) {
  const opened = await open(scene, start, options);
  await until("the video", () => opened.widget.evaluate((root) => !!root?.querySelector("video")), { seen: () => opened.widget.text() });
  return opened;
}

/** What the player says about itself. */
const state = (widget) =>
  widget.evaluate((root) => {
    const video = root.querySelector("video");
    const track = video.textTracks[0];
    return {
      time: video.currentTime,
      paused: video.paused,
      speed: video.playbackRate,
      captions: track.mode,
      cues: [...(track.cues ?? [])].map((cue) => cue.text),
      kind: video.currentSrc.split(".").at(-1),
      ready: video.readyState,
    };
  });

const untilState = (widget, what, fits) => until(what, async () => fits(await state(widget)), { seen: async () => JSON.stringify(await state(widget)) });

/** How many dots of the film, as it is shown, have the colour of captions with strong contrast. */
async function yellow(page, widget) {
  const clip = await widget.evaluate((root) => {
    const { x, y, width, height } = root.querySelector("video").getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  });
  const picture = await page.screenshot({ clip, encoding: "base64" });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
    context.drawImage(bitmap, 0, 0);
    const dots = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    let count = 0;
    for (let at = 0; at < dots.length; at += 4) if (dots[at] > 240 && dots[at + 1] > 240 && dots[at + 2] < 80) count += 1;
    return count;
  }, picture);
}

const toggle = (widget, label) =>
  widget.evaluate((root, label) => {
    const button = [...root.querySelectorAll("button")].find((one) => one.textContent.trim() === label);
    return button && { pressed: button.ariaPressed, expanded: button.ariaExpanded };
  }, label);

const choose = (widget, id, value) =>
  widget.evaluate(
    (root, id, value) => {
      const field = root.getElementById(id);
      field.value = value;
      field.dispatchEvent(new Event(field.localName === "select" ? "change" : "input", { bubbles: true }));
    },
    id,
    value,
  );

const lines = (widget, within) =>
  widget.evaluate((root, within) => [...root.querySelectorAll(`${within} .lotse-video__line`)].map((line) => line.innerText.replaceAll(/\s+/g, " ")), within);

const TEXT = "#lotse-video-text";

inBrowsers("the list of videos", ({ test }) => {
  test("is reached from the first screen and is filtered by topic and program", async (scene) => {
    const { content, widget } = await open(scene, "home");
    await widget.click(content.say("videos-title"));
    await widget.waitForHeading(content.say("videos-title"));
    const titles = () => widget.evaluate((root) => [...root.querySelectorAll(".lotse-entry__title")].map((one) => one.textContent));
    await until("all videos", async () => (await titles()).length === 3);
    assert.deepEqual(await titles(), ["Datei anhängen", "Ordner finden", "Regel anlegen"]);
    const facts = await widget.evaluate((root) => [...root.querySelectorAll(".lotse-entry__facts")].map((one) => one.textContent));
    assert.equal(facts[1], `${content.say("videos-seconds", { seconds: 6 })} · ${content.start.products.ox}`);
    assert.equal(facts[2], content.say("videos-lesson"));
    await choose(widget, "lotse-videos-program", "ox");
    await until("those with OX", async () => (await titles()).length === 2);
    await widget.click("Ordner finden");
    await widget.waitForHeading("Ordner finden");
    await widget.click(content.say("back"));
    await widget.waitForHeading(content.say("videos-title"));
    await until("the filter, still set", async () => (await titles()).length === 2);
  });

  test("leads home with a note from a video that nobody has published", async (scene) => {
    const { content, widget } = await open(scene, "video:gibt-es-nicht");
    await widget.waitForText(content.say("home-note-unknown-title"));
  });
});

inBrowsers("a video", ({ test }) => {
  test("fetches nothing but its poster before it is played", async (scene) => {
    const { gate, page, widget } = await openVideo(scene);
    await page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(gate.requests.filter((url) => MEDIA.test(url)), []);
    assert.ok(gate.requests.some((url) => /videos\/ordner\.[0-9a-f]+\.webp$/.test(url)), "the poster");
    const attributes = await widget.evaluate((root) => {
      const video = root.querySelector("video");
      return [video.preload, video.controls, video.autoplay, video.ariaLabel];
    });
    assert.deepEqual(attributes, ["none", true, false, "Ordner finden"]);
    await widget.click(/^0:03/);
    await untilState(widget, "the film from its second chapter", (s) => !s.paused && s.time >= 3.5);
    // The service answers with parts of the file.
    assert.equal((await state(widget)).kind, "webm", "AV1 comes first, and both browsers play it");
    await untilState(widget, "captions", (s) => s.captions === "showing" && s.cues.length === 3);
    assert.ok(gate.requests.some((url) => /\.webm$/.test(url)) && !gate.requests.some((url) => /\.mp4$/.test(url)));
  });

  test("takes H.264 where AV1 does not come", async (scene) => {
    const { gate, widget } = await openVideo(scene);
    scene.allow({ console: /404/ });
    gate.answer(/\.webm$/, { status: 404 });
    await widget.click(/^0:00/);
    await untilState(widget, "the other file", (s) => s.kind === "mp4" && s.time > 0);
  });

  test("has captions that can be switched off, enlarged and set off, beside the player", async (scene) => {
    const { content, page, widget } = await openVideo(scene);
    const captions = content.say("video-captions");
    assert.deepEqual(await toggle(widget, captions), { pressed: "true", expanded: null });
    await widget.click(/^0:00/);
    await untilState(widget, "captions", (s) => s.captions === "showing");
    await widget.click(captions);
    await untilState(widget, "no captions", (s) => s.captions === "disabled");
    assert.equal((await toggle(widget, captions)).pressed, "false");
    // The browser's own menu does the same.
    await widget.evaluate((root) => { root.querySelector("video").textTracks[0].mode = "showing"; });
    await until("the button to follow", async () => (await toggle(widget, captions)).pressed === "true");
    // What counts is what is to be seen: captions of strong contrast are of a yellow that the film has nowhere.
    await widget.click(content.say("video-contrast"));
    await widget.evaluate((root) => {
      const video = root.querySelector("video");
      // The browser's controls would be in the picture.
      Object.assign(video, { controls: false, currentTime: 1 }).pause();
    });
    const small = await until("yellow captions", () => yellow(page, widget));
    await choose(widget, "lotse-video-size", "200");
    await until("captions of twice the size", async () => (await yellow(page, widget)) > 2 * small, { seen: () => yellow(page, widget) });
    await widget.click(captions);
    await until("no captions", async () => (await yellow(page, widget)) === 0);
    assert.deepEqual(await widget.evaluate((root) => ({ ...root.querySelector("video").dataset })), { size: "200", contrast: "" });
  });

  test("plays at the chosen speed, and the next one too", async (scene) => {
    const { content, widget } = await openVideo(scene);
    await choose(widget, "lotse-video-speed", "1.5");
    await widget.click(/^0:00/);
    await untilState(widget, "the speed", (s) => s.speed === 1.5 && s.time > 0);
    await widget.click(content.say("back"));
    await widget.click("Datei anhängen");
    await widget.waitForHeading("Datei anhängen");
    await widget.evaluate((root) => root.querySelector("video").play());
    await untilState(widget, "the same speed", (s) => s.speed === 1.5 && s.time > 0);
  });

  test("marks the chapter and the line that are shown now", async (scene) => {
    const { content, widget } = await openVideo(scene);
    await widget.click(content.say("video-text"));
    const marked = () => widget.evaluate((root) => [...root.querySelectorAll("[aria-current]")].map((one) => one.innerText.replaceAll(/\s+/g, " ")));
    await widget.click("0:04 Klicken Sie auf den Ordner.");
    await until("both marks", async () => JSON.stringify(await marked()) === JSON.stringify(["0:03 Ordner öffnen", "0:04 Klicken Sie auf den Ordner."]), { seen: marked });
    await widget.evaluate((root) => { root.querySelector("video").currentTime = 0.5; });
    await until("the marks to go back", async () => JSON.stringify(await marked()) === JSON.stringify(["0:00 Ordner finden", "0:00 Links stehen Ihre Ordner."]), { seen: marked });
  });

  test("can be read instead: the text is searched, leads to its second, and is saved", async (scene) => {
    const { content, page, widget } = await openVideo(scene, "video:ordner", { prepare: (page) => page.evaluateOnNewDocument(keepSaved) });
    await widget.click(content.say("video-read"));
    await until("the focus in the text", async () => (await widget.focused()) === "lotse-video-find");
    assert.equal((await lines(widget, TEXT)).length, 3);
    await choose(widget, "lotse-video-find", "maus ZEIGT");
    await until("one line", async () => (await lines(widget, TEXT)).length === 1);
    await widget.click("0:02 Die Maus zeigt darauf.");
    await untilState(widget, "its second", (s) => !s.paused && s.time >= 2.6 && s.time < 5);
    await choose(widget, "lotse-video-find", "<img src=x onerror=alert(1)>");
    await until("no line", async () => (await lines(widget, TEXT)).length === 0);
    await widget.click(content.say("video-save"));
    const saved = await until("the file", () => page.evaluate(() => window.saved));
    assert.equal(saved.name, "ordner.txt");
    assert.match(saved.text, /Ordner finden\n0:00 Links stehen Ihre Ordner\.\n0:02 Die Maus zeigt darauf\.\n\nOrdner öffnen\n0:04 Klicken/);
  });

  test("begins where a link or the last time says, and forgets it with the page", async (scene) => {
    const { content, page, widget } = await openVideo(scene, "video:ordner/4");
    await page.waitForNetworkIdle({ idleTime: 300 });
    await widget.waitForText(content.say("video-resume", { time: "0:04" }));
    await widget.evaluate((root) => root.querySelector("video").play());
    await untilState(widget, "the fourth second", (s) => s.time >= 4 && s.time < 6);
    await widget.evaluate((root) => { root.querySelector("video").pause(); root.querySelector("video").currentTime = 2; });
    await untilState(widget, "the second second", (s) => s.time === 2);
    await until("the place to be kept", async () => (await widget.evaluate((root) => root.querySelector("[aria-current]")?.innerText ?? "")).startsWith("0:00"));
    await widget.click(content.say("back"));
    await widget.click("Ordner finden");
    await widget.waitForText(content.say("video-resume", { time: "0:02" }));
    await widget.click(content.say("video-begin"));
    await untilState(widget, "the start", (s) => !s.paused && s.time < 2);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
  });

  test("plays alone, also beside another element of the page", async (scene) => {
    const body = '<ox-lotse id="one" view="inline" start="video:ordner"></ox-lotse><ox-lotse id="two" view="inline" start="video:anhang"></ox-lotse>';
    const { page } = await openVideo(scene, "", { body });
    const [one, two] = ["#one", "#two"].map((id) => page.widget(id));
    await until("both", () => two.evaluate((root) => !!root?.querySelector("video")));
    for (const widget of [one, two]) {
      await widget.evaluate((root) => root.querySelector("video").play());
      await untilState(widget, "to play", (s) => !s.paused && s.time > 0);
    }
    await untilState(one, "the first one to stop", (s) => s.paused);
  });

  test("that cannot be played shows its text and a picture, and can be tried again", async (scene) => {
    const { content, gate, page, widget } = await openVideo(scene);
    scene.allow({ console: /404|decod|Media|media/ });
    const rule = gate.answer(/\.(webm|mp4)$/, { status: 404 });
    await widget.click(/^0:00/);
    await widget.waitForText(content.say("video-failed-title"));
    assert.equal((await lines(widget, TEXT)).length, 3);
    assert.ok(await widget.evaluate((root) => root.querySelector("img").naturalWidth > 0 && !root.querySelector("video")));
    rule.lift();
    await widget.click(content.say("retry"));
    await until("the video again", () => widget.evaluate((root) => !!root.querySelector("video")));
    await widget.evaluate((root) => root.querySelector("video").play());
    await untilState(widget, "to play", (s) => s.time > 0);
    assert.ok(page);
  });

  test("whose file is a text is one that cannot be played, and nothing else breaks", async (scene) => {
    const { content, gate, widget } = await openVideo(scene);
    scene.allow({ console: /./ });
    gate.answer(/\.webm$/, { type: "video/webm", body: "Das ist ein Text." });
    gate.answer(/\.mp4$/, { type: "video/mp4", body: "<script>alert(1)</script>" });
    gate.answer(/\.vtt$/, { type: "text/vtt", body: "<script>alert(1)</script>" });
    await widget.click(/^0:00/);
    await widget.waitForText(content.say("video-failed-title"));
    await widget.click(content.say("back"));
    await widget.waitForHeading(content.say("videos-title"));
  });

  test("tells what is to be seen where neither voice nor captions do", async (scene) => {
    const { content, widget } = await openVideo(scene, "video:anhang");
    await widget.click(content.say("video-description"));
    const described = () => widget.evaluate((root) => root.querySelector(".lotse-video__description").textContent);
    await widget.evaluate((root) => root.querySelector("video").play());
    await until("the description", async () => (await described()) === "Ein Fenster mit einer Nachricht.", { seen: described });
    await widget.click(content.say("video-description"));
    await until("none", async () => (await described()) === "");
    await widget.click(content.say("video-text"));
    await widget.waitForText("Der Zeiger steht auf der Büroklammer.");
  });

  test("is played, stopped and left by keyboard, and letters do nothing", async (scene) => {
    const { page, widget } = await openVideo(scene);
    await widget.evaluate((root) => root.querySelector("video").focus());
    await page.keyboard.press(" ");
    await untilState(widget, "to play", (s) => !s.paused && s.time > 0);
    await page.keyboard.press("m");
    await page.keyboard.press("k");
    await page.keyboard.press(" ");
    await untilState(widget, "to stop", (s) => s.paused);
    assert.equal(await widget.evaluate((root) => root.querySelector("video").muted), false);
    const seen = [];
    for (let press = 0; press < 20 && seen.at(-1) !== "lotse-video-speed"; press += 1) {
      await page.keyboard.press("Tab");
      seen.push(await widget.focused());
    }
    assert.equal(seen.at(-1), "lotse-video-speed", `the row after the player is reached: ${seen}`);
  });

  test("comes with its captions from another origin under that page's policy", async (scene) => {
    const gate = await scene.stage.gate();
    await publishVideos(scene.site);
    const service = await Service.start(scene.site.folder, { "allowed-origins": [gate.origin] });
    scene.atEnd(() => service.stop());
    const host = ["script-src", "style-src", "connect-src", "img-src", "media-src"].map((name) => `${name} 'self' ${service.origin}`);
    const policy = ["default-src 'none'", ...host, "require-trusted-types-for 'script'"].join("; ");
    gate.rewrite(/test-\d+\.html$/, { "content-security-policy": policy.replace("script-src", "script-src 'wasm-unsafe-eval'") });
    const page = await scene.open('<ox-lotse view="inline" start="video:ordner"></ox-lotse>', { at: gate.base, loader: `${service.base}ox-lotse.js` });
    scene.allowOrigin(service.origin);
    const widget = page.widget();
    await until("the video", () => widget.evaluate((root) => !!root?.querySelector("video")), { seen: () => widget.text() });
    await widget.click(/^0:00/);
    await untilState(widget, "film and captions", (s) => s.time > 0 && s.captions === "showing" && s.cues.length === 3);
  });

  test("fills the screen with its captions", async (scene) => {
    const { page, widget } = await openVideo(scene);
    await widget.click(/^0:00/);
    await untilState(widget, "captions", (s) => s.captions === "showing");
    const filled = await widget.evaluate(async (root) => {
      await root.querySelector("video").requestFullscreen();
      return root.fullscreenElement === root.querySelector("video");
    });
    assert.ok(filled);
    await untilState(widget, "captions, still", (s) => s.captions === "showing");
    await page.evaluate(() => document.exitFullscreen());
  });
});

inBrowsers("a lesson", ({ test }) => {
  test("is pictures and text, numbered, without a player", async (scene) => {
    const { widget } = await open(scene, "video:regeln");
    await widget.waitForHeading("Regel anlegen");
    const items = await widget.evaluate((root) =>
      [...root.querySelectorAll(".lotse-lesson > li")].map((item) => [item.innerText.trim(), item.querySelector("img")?.alt]),
    );
    assert.deepEqual(items.map(([, alt]) => alt), ["Das Menü mit den Einstellungen", "Die Regel"]);
    assert.match(items[0][0], /^Öffnen Sie die Einstellungen\./);
    assert.ok(await widget.evaluate((root) => !root.querySelector("video")));
  });
});

inBrowsers("a guide with a video", ({ test }) => {
  test("leads to its chapter and back to the step", async (scene) => {
    const content = await Content.read(scene.site);
    const gate = await scene.stage.gate();
    await serveVideos(gate, scene.site);
    const guide = content.guide("mail-senden");
    const clip = { video: "ordner", chapter: "open", title: { text: "Ordner finden: Ordner öffnen" }, seconds: 6 };
    const steps = { ...guide.steps, [guide.start]: { ...guide.steps[guide.start], video: clip } };
    const videos = [{ video: "regeln", title: { text: "Regel anlegen" } }];
    gate.answer(/guides\/mail-senden\.de/, { body: JSON.stringify({ ...guide, videos, steps }) });
    const page = await scene.open('<ox-lotse view="inline" start="guide:mail-senden" deep-links></ox-lotse>', { at: gate.base });
    const widget = page.widget();
    const heading = guide.steps[guide.start].title.text;
    await widget.waitForHeading(heading);
    await widget.click(content.say("video-link", { title: "Regel anlegen", length: content.say("videos-lesson") }));
    await widget.waitForHeading("Regel anlegen");
    await widget.click(content.say("back"));
    await widget.waitForHeading(heading);
    const length = content.say("videos-seconds", { seconds: 6 });
    await widget.click(content.say("video-link", { title: clip.title.text, length }));
    await widget.waitForHeading("Ordner finden");
    await widget.waitForText(content.say("video-resume", { time: "0:03" }));
    assert.equal(await page.evaluate(() => location.hash), "#lotse=video/ordner/open");
    await widget.click(content.say("back"));
    await widget.waitForHeading(heading);
  });
});

/** Runs in the page: keeps what would be saved. */
function keepSaved() {
  const blobs = new Map();
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const url = make(blob);
    blobs.set(url, blob);
    return url;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href);
    if (!blob) return click.call(this);
    blob.text().then((text) => (window.saved = { name: this.download, text }));
  };
}
