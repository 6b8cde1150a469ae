// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// A café whose dates lie around today, so that tests hold whatever day it is and whatever the content says.

const DAY = 86_400_000;
const ZONE = "Europe/Berlin";

/** The address of the room in all of them. */
export const ROOM = "https://opentalk.example.org/room/ox-cafe";

/** RFC 3339 of `hour` o'clock in Berlin, so many days from today. */
export function berlin(days, hour) {
  const day = new Date(Date.now() + days * DAY).toISOString().slice(0, 10);
  const noon = new Date(`${day}T12:00:00Z`);
  const parts = new Intl.DateTimeFormat("en", { timeZone: ZONE, timeZoneName: "longOffset" }).formatToParts(noon);
  const offset = parts.find(({ type }) => type === "timeZoneName").value.replace("GMT", "") || "+00:00";
  return `${day}T${String(hour).padStart(2, "0")}:00:00${offset}`;
}

/** The day of an RFC 3339 text in Berlin, as the widget says it: with weekday and year, or short. */
export const dayOf = (at, long = true, lang = "de") =>
  new Intl.DateTimeFormat(lang, {
    timeZone: ZONE,
    day: "numeric",
    month: "long",
    ...(long && { weekday: "long", year: "numeric" }),
  }).format(new Date(at));

const date = (id, days, more = {}) => ({
  id,
  start: berlin(days, 14),
  end: berlin(days, 15),
  zone: ZONE,
  online: ROOM,
  on_site: true,
  seats_online: 200,
  seats_on_site: 25,
  opens: berlin(days - 60, 8),
  closes: berlin(days, 12),
  ...more,
});

const paragraph = (text) => ({ blocks: [{ paragraph: [{ text }] }] });

/** German for all but English, in which nothing German may be read. */
const words = (lang, id, german, english, more = {}) => {
  const say = (de, en) => (lang === "en" ? en : de);
  return {
    title: { text: say(german, english) },
    text: paragraph(say("Wir zeigen es Schritt für Schritt.", "We show it bit by bit.")),
    speakers: [{ text: say("Veränderungsmanagement", "Change management") }, { text: say("Fachteam OX", "Team OX") }],
    room: { text: say("Besprechungsraum „Förde“, Haus A", "Meeting room “Förde”, house A") },
    calendar: `calendar/de/${id}.ics`,
    ...more,
  };
};

/** The dates: one is over, one called off, one next, one has a single seat, one opens later. */
export function dates() {
  return [
    date("over", -30),
    date("off", 3, { cancelled: true }),
    date("next", 10),
    date("small", 20, { online: undefined, seats_online: undefined, seats_on_site: 1 }),
    date("later", 100),
  ];
}

/** `cafe.json`, and the texts that it names, by file name. */
export function cafe(all = dates()) {
  const languages = ["da", "de", "de-simple", "en"];
  const file = (lang) => `cafe.${lang}.test.json`;
  const pointer = {
    format: 1,
    organizer: { name: "OX-Café", mail: "ox-cafe@example.org" },
    privacy: "https://intranet.example.org/datenschutz",
    dates: all,
    texts: Object.fromEntries(languages.map((lang) => [lang, file(lang)])),
  };
  return { "cafe.json": JSON.stringify(pointer), ...Object.fromEntries(languages.map((lang) => [file(lang), texts(lang)])) };
}

function texts(lang) {
  const say = (de, en) => (lang === "en" ? en : de);
  const link = { link: { href: "#lotse=guide/signatur", text: [{ text: say("Signatur einrichten", "Set up a signature") }] } };
  const asked = {
    question: { text: say("Wie groß darf ein Anhang sein?", "How large may a file be?") },
    answer: paragraph(say("Das hängt vom Empfänger ab.", "It depends on who gets it.")),
  };
  const past = { materials: { blocks: [{ paragraph: [link] }] }, answers: [asked] };
  const dates = {
    over: words(lang, "over", "Umstieg von Outlook", "Coming from Outlook", past),
    off: words(lang, "off", "Termine einladen", "Inviting people"),
    next: words(lang, "next", "Signaturen und Vorlagen", "Signatures and templates"),
    small: words(lang, "small", "Das gemeinsame Postfach", "Shared mailboxes"),
    later: words(lang, "later", "Große Dateien weitergeben", "Large files"),
  };
  return JSON.stringify({ dates, feed: "calendar/de/cafe.ics" });
}

/** What a service says of them: `identity` as in the API, `small` is full. */
export function state({ identity = "mail", domains = ["example.org"], all = dates() } = {}) {
  const kinds = { over: "past", off: "cancelled", next: "open", small: "open", later: "not-open-yet" };
  const seats = (one) => ({
    ...(one.online && { online: { left: 188, waiting: 0 } }),
    ...(one.on_site && { on_site: one.id === "small" ? { left: 0, waiting: 2 } : { left: 1, waiting: 0 } }),
  });
  const of = (one) => ({ id: one.id, start: one.start, end: one.end, state: kinds[one.id], ...seats(one) });
  return JSON.stringify({ identity, domains, deletion_days: 14, dates: all.map(of) });
}

/** Lets `gate` answer with this café instead of the published one; `service` is what `GET /api/cafe` says, if anything. */
export function serve(gate, { all = dates(), service } = {}) {
  for (const [file, body] of Object.entries(cafe(all))) {
    gate.answer(new RegExp(`/content/${file.replaceAll(".", "\\.")}$`), { body });
  }
  if (service) gate.answer(/\/api\/cafe$/, { body: service });
}
