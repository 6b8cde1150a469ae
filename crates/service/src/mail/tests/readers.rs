// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every kind of mail in every language, as Python (email, icalendar) and ical.js, which is in Thunderbird, read it.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use jiff::Timestamp;
use lotse_model::registration::Attendance;
use serde_json::{Value, json};

use super::super::calendar::method;
use super::super::samples::{all_rows, now};
use super::peers::{node, python, script};
use super::{calendar_of, composed};
use crate::registration::outbox::OutboxRow;

/// One object a line; by file name without its ending.
fn read(command: &mut Command, folder: &Path) -> BTreeMap<String, Value> {
    let output = command.arg(folder).output().expect("the program starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said = String::from_utf8(output.stdout).expect("it is UTF-8");
    let object = |line: &str| serde_json::from_str::<Value>(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    let name = |object: &Value| {
        let file = object["file"].as_str().expect("it names the file");
        file.rsplit_once('.').map_or(file, |(name, _)| name).to_owned()
    };
    said.lines().map(object).map(|object| (name(&object), object)).collect()
}

/// What a reader has to find in the calendar of `row`.
fn entry_of(row: &OutboxRow) -> Option<Value> {
    let method = method(row)?.as_str();
    let seconds = |text: &str| text.parse::<Timestamp>().expect("the samples are right").as_second();
    let german = row.language.starts_with("de") || row.language == "da";
    let title = if german { "Kalender, Freigaben; & mehr" } else { "Calendars & sharing" };
    let room = if german { "Raum 1.23, Haus \"A\"" } else { "Room 1.23, house A" };
    let online = row.date.online.clone().filter(|_| row.attendance == Attendance::Online);
    Some(json!({
        "method": method,
        "status": if method == "CANCEL" { "CANCELLED" } else { "CONFIRMED" },
        "uid": row.uid,
        "sequence": row.sequence,
        "start": seconds(&row.date.start),
        "end": seconds(&row.date.end),
        "stamp": now().as_second(),
        "summary": format!("OX-Café: {title}"),
        "location": online.clone().unwrap_or_else(|| room.to_owned()),
        "url": online,
        "conference": online,
        "organizer": ["OX-Café", "ox-cafe@example.org"],
        "attendee": ["Rolle \"Eins\", Müller", "rolle.eins@amt.example.org"],
    }))
}

/// Compares all but the description, whose words the locales hold; it has to name the address of the conference.
fn compare(found: &mut Value, row: &OutboxRow, reader: &str) {
    let fields = found.as_object_mut().expect("it is an object");
    let description = fields.remove("description").unwrap_or_default();
    let description = description.as_str().unwrap_or_default();
    assert!(!description.is_empty() && !description.contains("GEHEIM"), "{reader}: {description}");
    let online = row.date.online.as_deref().filter(|_| row.attendance == Attendance::Online);
    assert!(online.is_none_or(|address| description.contains(address)), "{reader}: {description}");
    assert_eq!(Some(&*found), entry_of(row).as_ref(), "{reader}: {row:?}");
}

#[test]
fn python_reads_every_mail_and_its_calendar() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    for row in all_rows() {
        std::fs::write(folder.path().join(format!("{:03}.eml", row.id)), composed(&row).formatted()).expect("writable");
    }
    let mut found = read(&mut script(&python, "read.py"), folder.path());
    for row in all_rows() {
        let mut mail = found.remove(&format!("{:03}", row.id)).unwrap_or_else(|| panic!("not read: {row:?}"));
        assert_eq!(mail["faults"], json!([]), "{row:?}");
        assert_eq!(mail["from"], json!("OX-Café <ox-cafe@example.org>"));
        assert_eq!(mail["id"], json!(format!("<lotse.{}.{}@example.org>", row.id, row.uid)));
        assert!(mail["to"].as_str().is_some_and(|to| to.contains(row.to.as_str())), "{mail}");
        match method(&row) {
            Some(_) => compare(&mut mail["calendar"], &row, "icalendar"),
            None => assert_eq!(mail["calendar"], Value::Null, "{row:?}"),
        }
    }
    assert!(found.is_empty());
}

#[test]
fn ical_js_reads_every_calendar() {
    let Some(node) = node() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let rows: Vec<_> = all_rows().into_iter().filter(|row| method(row).is_some()).collect();
    for row in &rows {
        let entry = calendar_of(row).expect("it has a calendar");
        std::fs::write(folder.path().join(format!("{:03}.ics", row.id)), entry).expect("writable");
    }
    let mut found = read(&mut script(&node, "read.mjs"), folder.path());
    for row in &rows {
        let mut entry = found.remove(&format!("{:03}", row.id)).unwrap_or_else(|| panic!("not read: {row:?}"));
        let fields = entry.as_object_mut().expect("it is an object");
        assert_eq!((fields.remove("faults"), fields.remove("file").is_some()), (Some(json!([])), true), "{row:?}");
        compare(&mut entry, row, "ical.js");
    }
    assert!(found.is_empty());
}
