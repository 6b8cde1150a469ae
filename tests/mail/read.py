# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reads every mail (*.eml) of a folder with Python's own mail parser and with PyPI icalendar, and prints what it found.

One JSON object a line, sorted by file name. A fault that the parsers report, in whatever part, is printed under "faults".
"""

import email
import email.policy
import json
import sys
from pathlib import Path

import icalendar


def read_mail(file):
    mail = email.message_from_bytes(file.read_bytes(), policy=email.policy.default)
    parts = [part for part in mail.walk() if not part.is_multipart()]
    found = {
        "file": file.name,
        "from": str(mail["From"]),
        "to": str(mail["To"]),
        "subject": str(mail["Subject"]),
        "id": str(mail["Message-ID"]),
        "parts": [part.get_content_type() for part in parts],
        "faults": [str(fault) for part in mail.walk() for fault in part.defects],
        "calendar": None,
    }
    for name in ("From", "To", "Subject", "Date", "Message-ID"):
        if len(mail.get_all(name, [])) != 1:
            found["faults"].append(f"{name} is there {len(mail.get_all(name, []))} times")
        else:
            found["faults"] += [str(fault) for fault in mail[name].defects]
    calendars = [part for part in parts if part.get_content_type() == "text/calendar"]
    files = [part for part in parts if part.get_content_type() == "application/ics"]
    for part, copy in zip(calendars, files, strict=True):
        text = part.get_content()
        if part["Content-Transfer-Encoding"] != "base64" or part.get_content_charset() != "utf-8":
            found["faults"].append("the calendar is not base64 of UTF-8")
        if copy.get_content().decode() != text or not copy.is_attachment():
            found["faults"].append("the attached calendar is another one")
        entry = read_calendar(text, found["faults"])
        if part["Content-Type"].params["method"] != entry["method"]:
            found["faults"].append("Content-Type has another method than the calendar (RFC 6047, 2.4)")
        found["calendar"] = entry
    return found


def read_calendar(text, faults):
    calendar = icalendar.Calendar.from_ical(text)
    for component in calendar.walk():
        faults += [str(fault) for fault in component.errors]
    (event,) = calendar.walk("VEVENT")
    attendees = event.get("ATTENDEE")
    if isinstance(attendees, list):
        faults.append(f"{len(attendees)} attendees")
        attendees = attendees[0]
    conference = event.get("CONFERENCE")
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "start": int(event["DTSTART"].dt.timestamp()),
        "end": int(event["DTEND"].dt.timestamp()),
        "stamp": int(event["DTSTAMP"].dt.timestamp()),
        "summary": str(event["SUMMARY"]),
        "description": str(event["DESCRIPTION"]),
        "location": optional(event.get("LOCATION")),
        "url": optional(event.get("URL")),
        "conference": optional(conference),
        "organizer": person(event["ORGANIZER"]),
        "attendee": person(attendees),
    }


def optional(value):
    return None if value is None else str(value)


def person(address):
    return [str(address.params["CN"]), str(address).removeprefix("mailto:")]


for file in sorted(Path(sys.argv[1]).glob("*.eml")):
    print(json.dumps(read_mail(file), ensure_ascii=False, sort_keys=True))
