// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Every screen of the widget and the way there, for tests that look at all of them. A way names messages of
// locales/<lang>/ui.ftl and ids of answers, never words, so that it leads there in every language.

import { readFileSync } from "node:fs";

const texts = new Map();

/** The message `id` of the interface, for messages of one line without variables. */
export function say(lang, id) {
  if (!texts.has(lang)) texts.set(lang, readFileSync(new URL(`../../locales/${lang}/ui.ftl`, import.meta.url), "utf8"));
  const found = texts.get(lang).match(new RegExp(`^${id} = (.+)$`, "m"));
  if (!found) throw new Error(`locales/${lang}/ui.ftl has no message ${id}`);
  return found[1];
}

/**
 * `name`; `view`, `start` and `service` of the element; `net`: what the network does (way.mjs); `allow`: console errors that come of it;
 * `hurry`: ten seconds pass in a moment; `first`: what to wait for before `reach(way)` does what a person does;
 * `sees`: what is there at the end.
 */
export const SCREENS = [
  { name: "launcher", view: "launcher", sees: ".lotse-launcher" },
  { name: "home", sees: ".lotse-entries" },
  { name: "home-note", start: "guide:gibt es nicht", sees: ".kern-alert--info" },
  { name: "videos", net: "videos", start: "videos", sees: ".lotse-entry__facts" },
  { name: "video", net: "videos", start: "video:ordner", sees: "video" },
  { name: "video-resumed", net: "videos", start: "video:ordner/open", sees: "video ~ .lotse-video__row" },
  { name: "video-text", net: "videos", start: "video:ordner", reach: (way) => way.press("video-text"), sees: "#lotse-video-find" },
  { name: "video-described", net: "videos", start: "video:anhang", reach: (way) => way.press("video-description"), sees: "[aria-pressed=true] ~ [aria-pressed=true]" },
  { name: "video-failed", net: "videos-missing", allow: { console: /404/ }, start: "video:ordner", reach: playFirst, sees: ".kern-alert--danger" },
  { name: "lesson", net: "videos", start: "video:regeln", sees: ".lotse-lesson img" },
  { name: "paths", start: "paths", sees: ".lotse-entry__facts" },
  { name: "path", start: "path:umstieg", sees: ".lotse-task" },
  { name: "path-offered", start: "path:umstieg", reach: toWordAndBack, sees: ".kern-alert--info" },
  { name: "path-lesson", start: "path:umstieg", reach: toWord, sees: ".lotse-where details[open]" },
  { name: "search", reach: (way) => search(way, "postausgang"), sees: ".lotse-hit[aria-selected=true]" },
  { name: "search-contact", reach: (way) => search(way, "service desk telefon"), sees: ".lotse-hits__contact" },
  { name: "search-none", reach: (way) => type(way, "xqzvwk"), sees: ".lotse-search .lotse-entries" },
  { name: "search-loading", net: "search-hold", reach: (way) => type(way, "postausgang"), sees: ".lotse-search .lotse-wait:not(:empty)" },
  { name: "search-unavailable", net: "search-broken", reach: (way) => type(way, "postausgang"), sees: ".lotse-search .kern-alert--warning" },
  { name: "search-from-guide", start: "guide:mail-senden", reach: (way) => way.press("search-open"), sees: ".lotse-back ~ .lotse-search" },
  { name: "category", reach: (way) => way.enterCategory(), sees: ".lotse-back ~ .lotse-entries" },
  { name: "where", start: "where", sees: ".lotse-where details" },
  { name: "where-open", start: "where", reach: unfoldWord, sees: ".lotse-where details[open]" },
  { name: "cafe", net: "cafe", service: "/", start: "cafe", sees: ".lotse-cafe__next .kern-btn--primary" },
  { name: "cafe-open", net: "cafe", service: "/", start: "cafe", reach: unfoldDates, sees: ".lotse-main details[open]" },
  { name: "cafe-none", net: "cafe-none", start: "cafe", sees: "#lotse-heading" },
  { name: "cafe-away", net: "cafe-away", allow: { console: /ERR_EMPTY_RESPONSE/ }, service: "/", start: "cafe", sees: ".kern-alert--warning" },
  { name: "cafe-failed", net: "cafe-cut", allow: { console: /ERR_EMPTY_RESPONSE/ }, start: "cafe", sees: ".kern-alert--danger" },
  { name: "cafe-form", net: "cafe", service: "/", start: "cafe", reach: toForm, sees: "#lotse-cafe-needs" },
  { name: "cafe-error", net: "cafe", service: "/", start: "cafe", reach: toErrors, sees: "#lotse-errors" },
  { name: "cafe-check", net: "cafe", service: "/", start: "cafe", reach: toCheck, sees: ".lotse-answers__list" },
  { name: "cafe-sending", net: "cafe-hold", service: "/", start: "cafe", reach: sendRegistration, sees: ".lotse-main [role=status]:not(:empty)" },
  { name: "cafe-awaiting", net: "cafe-awaiting", service: "/", start: "cafe", reach: sendRegistration, sees: ".kern-alert--warning" },
  { name: "cafe-confirmed", net: "cafe-confirmed", service: "/", start: "cafe", reach: sendRegistration, sees: ".kern-alert--success" },
  { name: "cafe-waiting", net: "cafe-waiting", service: "/", start: "cafe", reach: sendRegistration, sees: ".kern-alert--info" },
  { name: "cafe-lost", net: "cafe-lost", allow: { console: /ERR_EMPTY_RESPONSE/ }, service: "/", start: "cafe", reach: sendRegistration, sees: ".kern-alert--danger" },
  { name: "cafe-refused", net: "cafe-closed", allow: { console: /409/ }, service: "/", start: "cafe", reach: sendRegistration, sees: ".kern-alert--warning" },
  { name: "cafe-mail", net: "cafe", start: "cafe", reach: toMail, sees: "#lotse-handover" },
  { name: "question", start: "guide:mail-senden", sees: "input[value=works]" },
  { name: "question-error", start: "guide:mail-senden", reach: (way) => way.press("next"), sees: ".kern-error" },
  { name: "question-again", start: "guide:mail-senden", reach: goOnAndBack, sees: "input[value=works]:checked" },
  { name: "question-moved", start: "guide:mail-senden/gibt-es-nicht", sees: ".kern-alert--info" },
  { name: "answers", start: "guide:mail-senden", reach: unfoldAnswers, sees: ".lotse-answers[open]" },
  { name: "action", start: "guide:mail-senden/server", sees: ".lotse-text ol" },
  { name: "probe-offered", start: "guide:stoerung/network", sees: ".lotse-probe__result ~ .lotse-actions" },
  { name: "probe-running", net: "well", start: "guide:stoerung/network", reach: beginProbe, sees: ".lotse-probe__result:not(:empty)" },
  { name: "probe-result", start: "guide:stoerung/network", reach: runProbe, sees: ".lotse-probe__result:not(:empty)" },
  { name: "probe-by-hand", start: "guide:stoerung/network", reach: (way) => way.press("probe-skip"), sees: "input[value=reachable]" },
  { name: "solved", start: "guide:mail-senden/offline", reach: (way) => way.answer("solved"), sees: ".kern-badge--success ~ .lotse-entries" },
  { name: "contact", start: "guide:mail-senden/sent-copy", reach: (way) => way.answer("unsolved"), sees: "#lotse-handover" },
  { name: "incident", start: "guide:stoerung/known", reach: (way) => way.answer("yes"), sees: ".kern-badge--danger" },
  { name: "not-possible", start: "guide:freigaben/ask-owner", sees: ".kern-badge--warning ~ .lotse-entries" },
  { name: "waiting-sign", net: "hold", start: "guide:freigaben", first: ".lotse-main", reach: (way) => way.waitForGuideRequest(), sees: ".lotse-wait:not(:empty)" },
  { name: "waiting-choice", net: "hold", start: "guide:freigaben", hurry: true, first: ".lotse-main", reach: (way) => way.waitForGuideRequest(), sees: ".kern-alert--warning" },
  { name: "failure-network", net: "cut", allow: { console: /ERR_EMPTY_RESPONSE/ }, start: "guide:freigaben", sees: ".kern-alert--danger" },
  { name: "failure-missing", net: "missing", allow: { console: /404/ }, start: "guide:freigaben", sees: ".kern-alert--danger" },
  { name: "failure-broken", net: "broken", start: "guide:freigaben", sees: ".kern-alert--danger" },
  { name: "offline", start: "guide:mail-senden", reach: (way) => way.goOffline(), sees: ".lotse-network:not(:empty)" },
  { name: "cannot-start", net: "engine-cut", allow: { console: /ERR_EMPTY_RESPONSE|ox-lotse:/ }, first: ".lotse-state", sees: ".lotse-state .kern-btn" },
  { name: "panel", view: "launcher", reach: (way) => way.openPanel(), sees: ".lotse-entries" },
  { name: "panel-question", view: "launcher", start: "guide:mail-senden", reach: (way) => way.openPanel(), sees: "input[value=works]" },
];

/** The screen `name`. */
export function screen(name) {
  const found = SCREENS.find((one) => one.name === name);
  if (!found) throw new Error(`there is no screen ${name}`);
  return found;
}

async function playFirst(way) {
  await way.evaluate((root) => root.querySelector(".lotse-video__line").click());
}

async function type(way, text) {
  await way.evaluate((root, text) => {
    const field = root.querySelector("#lotse-search");
    field.focus();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
}

async function search(way, text) {
  await type(way, text);
  await way.waitFor(".lotse-hit");
  await way.evaluate((root) => {
    const down = { key: "ArrowDown", bubbles: true, cancelable: true };
    root.querySelector("#lotse-search").dispatchEvent(new KeyboardEvent("keydown", down));
  });
}

async function goOnAndBack(way) {
  await way.answer("works");
  await way.press("back");
}

async function unfoldAnswers(way) {
  await way.answer("works");
  await way.click(/\(1\)$/);
}

async function unfoldWord(way) {
  await way.evaluate((root) => root.querySelector(".lotse-where summary").click());
}

async function toWord(way) {
  await way.waitFor(".lotse-task");
  await way.evaluate((root) => root.querySelector('.lotse-task a[href*="where/"]').click());
  await way.waitFor(".lotse-where details[open]");
}

async function toWordAndBack(way) {
  await toWord(way);
  await way.press("path-back");
}

async function unfoldDates(way) {
  await way.waitFor(".lotse-main details");
  await way.evaluate((root) => root.querySelectorAll(".lotse-main details").forEach((one) => { one.open = true; }));
}

async function takePart(way) {
  await way.waitFor(".lotse-cafe__next .kern-btn--primary");
  await way.evaluate((root) => root.querySelector(".lotse-cafe__next .kern-btn--primary").click());
}

async function toForm(way) {
  await takePart(way);
  await way.waitFor("#lotse-cafe-needs");
}

async function toErrors(way) {
  await toForm(way);
  await way.press("next");
  await way.waitFor("#lotse-errors");
}

async function toCheck(way) {
  await toForm(way);
  await way.evaluate((root) => {
    const type = (id, text) => {
      const field = root.getElementById(`lotse-cafe-${id}`);
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    };
    type("name", "Jens Jessen");
    type("email", "jens.jessen@example.org");
    type("needs", "Untertitel");
    root.getElementById("lotse-cafe-way").click();
  });
  await way.press("next");
  await way.waitFor(".lotse-answers__list");
}

async function sendRegistration(way) {
  await toCheck(way);
  await way.press("cafe-send");
}

async function toMail(way) {
  await takePart(way);
  await way.waitFor("#lotse-handover");
}

async function beginProbe(way) {
  way.gate.hold(/\/content\/site\.json$/);
  await way.press("probe-start");
}

async function runProbe(way) {
  await way.press("probe-start");
  await way.waitFor(".lotse-probe__result:not(:empty) ~ .lotse-actions .kern-btn--primary");
}
