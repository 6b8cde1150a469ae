// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Shows one lesson at a time and tells the learning platform (SCORM 1.2) which ones are done and where the person is. Without
// a platform all works as well; then nothing is remembered.

"use strict";

const lessons = [...document.querySelectorAll(".lesson")];
const overview = lessons[0];
const names = lessons.slice(1).map((lesson) => lesson.id);
const done = new Set();
const began = Date.now();

/** The platform, as SCORM 1.2 finds it: in a window around this one, or around the one that opened it. */
function findPlatform(from) {
  try {
    for (let window = from, level = 0; window && level < 50; level += 1) {
      if (window.API) return window.API;
      if (window.parent === window) return null;
      window = window.parent;
    }
  } catch {
    // A window of somebody else.
  }
  return null;
}

let platform = findPlatform(window) ?? findPlatform(window.opener);

/** Calls the platform. What it refuses is said once; an error of it must not stop the lessons. */
function call(method, ...values) {
  if (!platform) return "";
  try {
    return String(platform[method](...values));
  } catch (error) {
    console.warn(`${method}: ${error}`);
    return "false";
  }
}

function save(values) {
  if (!platform) return;
  const answers = Object.entries(values).map(([name, value]) => call("LMSSetValue", `cmi.${name}`, value));
  const isKept = [...answers, call("LMSCommit", "")].every((answer) => answer === "true");
  document.querySelector(".lost").hidden = isKept;
}

/** As `0000:12:34.00`. */
function duration() {
  const seconds = Math.round((Date.now() - began) / 1000);
  const pad = (number, digits) => String(Math.floor(number)).padStart(digits, "0");
  return `${pad(seconds / 3600, 4)}:${pad((seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}.00`;
}

/** The part of the page in which the place `id` is. */
const lessonOf = (id) => document.getElementById(id)?.closest(".lesson") ?? overview;

let shown = overview;

function show(id, isNews) {
  const lesson = lessonOf(id);
  if (lesson !== shown) shown.querySelectorAll("video").forEach((video) => video.pause());
  shown = lesson;
  lessons.forEach((other) => (other.hidden = other !== lesson));
  if (!isNews) return;
  const place = document.getElementById(id);
  if (place && place !== lesson) {
    place.scrollIntoView();
    return;
  }
  const heading = lesson.querySelector("h2");
  heading.tabIndex = -1;
  heading.focus();
  window.scrollTo(0, 0);
}

function draw() {
  for (const state of document.querySelectorAll(".state")) {
    const isDone = done.has(state.dataset.lesson);
    state.hidden = false;
    state.classList.toggle("is-done", isDone);
    state.textContent = isDone ? state.dataset.done : state.dataset.open;
  }
  for (const button of document.querySelectorAll("button.done")) {
    button.hidden = false;
    button.setAttribute("aria-pressed", String(done.has(button.dataset.lesson)));
  }
  const progress = document.querySelector(".progress");
  const isAll = done.size === names.length;
  progress.hidden = false;
  progress.textContent = isAll ? progress.dataset.all : `${progress.dataset.done} ${done.size} / ${names.length}`;
}

function progress() {
  const isAll = done.size === names.length;
  return {
    suspend_data: [...done].join(","),
    "core.lesson_status": isAll || wasCompleted ? "completed" : "incomplete",
    "core.exit": isAll ? "" : "suspend",
  };
}

let wasCompleted = false;

function begin() {
  if (platform && call("LMSInitialize", "") !== "true") platform = null;
  document.querySelector(".alone").hidden = Boolean(platform);
  const known = call("LMSGetValue", "cmi.suspend_data").split(",");
  known.filter((name) => names.includes(name)).forEach((name) => done.add(name));
  // Who has completed the path once stays so, whatever is added to it later.
  wasCompleted = ["completed", "passed"].includes(call("LMSGetValue", "cmi.core.lesson_status"));
  const bookmark = call("LMSGetValue", "cmi.core.lesson_location");
  draw();
  const asked = location.hash.slice(1);
  show(asked || bookmark, Boolean(asked || names.includes(bookmark)));
  save(progress());
}

addEventListener("hashchange", () => {
  show(location.hash.slice(1), true);
  save({ "core.lesson_location": shown === overview ? "" : shown.id });
});

document.addEventListener("click", (event) => {
  // The address is the same already, so nothing would change.
  const link = event.target.closest('a[href^="#"]');
  if (link && link.getAttribute("href") === location.hash) show(location.hash.slice(1), true);
  const button = event.target.closest("button.done");
  if (!button) return;
  const name = button.dataset.lesson;
  if (!done.delete(name)) done.add(name);
  draw();
  save(progress());
});

let isOver = false;

addEventListener("pagehide", () => {
  if (isOver || !platform) return;
  isOver = true;
  save({ ...progress(), "core.session_time": duration() });
  call("LMSFinish", "");
});

// A page that the browser has put away comes back without a platform.
addEventListener("pageshow", (event) => event.persisted && location.reload());

begin();
