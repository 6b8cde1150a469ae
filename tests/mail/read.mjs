// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

// Reads every calendar (*.ics) of a folder with ical.js, the parser in Thunderbird, and prints what it found: one JSON
// object a line, sorted by file name.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import ICAL from "ical.js";

const folder = argv[2];

function readCalendar(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent");
  const [event] = events;
  const value = (name) => event.getFirstPropertyValue(name);
  const attendees = event.getAllProperties("attendee");
  const faults = [];
  if (events.length !== 1 || attendees.length !== 1) faults.push(`${events.length} events, ${attendees.length} attendees`);
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => new ICAL.Timezone(zone));
  const moment = (name) => {
    const time = value(name);
    const tzid = event.getFirstProperty(name).getParameter("tzid");
    const zone = zones.find((known) => known.tzid === tzid);
    if (tzid && !zone) faults.push(`no VTIMEZONE for ${tzid}`);
    if (zone) time.zone = zone;
    return time.toUnixTime();
  };
  return {
    method: calendar.getFirstPropertyValue("method"),
    uid: value("uid"),
    sequence: value("sequence"),
    status: value("status"),
    start: moment("dtstart"),
    end: moment("dtend"),
    stamp: moment("dtstamp"),
    summary: value("summary"),
    description: value("description"),
    location: value("location"),
    url: value("url"),
    conference: value("conference"),
    organizer: person(event.getFirstProperty("organizer")),
    attendee: person(attendees[0]),
    faults,
  };
}

const person = (property) => [property.getParameter("cn"), property.getFirstValue().replace(/^mailto:/, "")];

for (const file of readdirSync(folder).filter((name) => name.endsWith(".ics")).sort()) {
  console.log(JSON.stringify({ file, ...readCalendar(readFileSync(join(folder, file), "utf8")) }));
}
