// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarParameterName, ICalendarProperty};
use expect_test::expect;

use super::*;

fn event() -> Event {
    Event {
        uid: "ox-cafe-2026-12-09@example.org".into(),
        stamp: "2026-11-25T08:30:00Z".parse().unwrap(),
        sequence: 1,
        start: "2026-12-09T14:00:00+01:00".parse().unwrap(),
        end: "2026-12-09T15:00:00+01:00".parse().unwrap(),
        zone: "Europe/Berlin".into(),
        summary: "OX-Café: Kalender, Termine; mehr".into(),
        description: Some("Zeile 1\nZeile 2 mit einem \\ darin".into()),
        location: Some("Raum 1, Haus \"A\"".into()),
        url: Some("https://intranet.example.org/cafe?a=1,2;b".into()),
        conference: Some(Conference {
            uri: "https://opentalk.example.org/room/a,b;c".into(),
            label: "Im Browser „mitmachen“: OpenTalk".into(),
        }),
        organizer: Some(Person { name: "OX-Café".into(), mail: "ox-cafe@example.org".into() }),
        attendee: Some(Person { name: "Rolle \"Eins\", Team ^2".into(), mail: "rolle.eins@example.org".into() }),
        status: Status::Confirmed,
        is_busy: true,
    }
}

fn calendar(method: Method, event: Event) -> Calendar {
    Calendar { method, name: None, events: vec![event] }
}

/// What a foreign reader takes out of the first entry for this property.
fn read(text: &str, property: &ICalendarProperty) -> Option<String> {
    let parsed = ICalendar::parse(text).unwrap_or_else(|entry| panic!("{entry:?}\n{text}"));
    let events: Vec<_> =
        parsed.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent).collect();
    let entry = events.first()?.entries.iter().find(|entry| entry.name == *property)?;
    entry.values.first()?.as_text().map(str::to_owned)
}

#[test]
fn an_invitation_holds_what_mail_programs_ask_for() {
    let text = write(&calendar(Method::Request, event())).replace("\r\n", "\n");
    expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//OX-Lotse//lotse-calendar//DE
        CALSCALE:GREGORIAN
        METHOD:REQUEST
        BEGIN:VTIMEZONE
        TZID:Europe/Berlin
        BEGIN:DAYLIGHT
        DTSTART:19960331T020000
        RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
        TZOFFSETFROM:+0100
        TZOFFSETTO:+0200
        TZNAME:CEST
        END:DAYLIGHT
        BEGIN:STANDARD
        DTSTART:19961027T030000
        RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
        TZOFFSETFROM:+0200
        TZOFFSETTO:+0100
        TZNAME:CET
        END:STANDARD
        END:VTIMEZONE
        BEGIN:VEVENT
        UID:ox-cafe-2026-12-09@example.org
        DTSTAMP:20261125T083000Z
        SEQUENCE:1
        DTSTART;TZID=Europe/Berlin:20261209T140000
        DTEND;TZID=Europe/Berlin:20261209T150000
        SUMMARY:OX-Café: Kalender\, Termine\; mehr
        DESCRIPTION:Zeile 1\nZeile 2 mit einem \\ darin
        LOCATION:Raum 1\, Haus "A"
        URL:https://intranet.example.org/cafe?a=1,2;b
        CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO,CHAT;LABEL="Im Browser „mitmache
         n“: OpenTalk":https://opentalk.example.org/room/a,b;c
        ORGANIZER;CN="OX-Café":mailto:ox-cafe@example.org
        ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALS
         E;CN="Rolle ^'Eins^', Team ^^2":mailto:rolle.eins@example.org
        STATUS:CONFIRMED
        TRANSP:OPAQUE
        END:VEVENT
        END:VCALENDAR
    "#]]
    .assert_eq(&text);
}

#[test]
fn a_cancellation_says_so_twice_and_a_published_entry_names_no_attendee() {
    let cancelled = write(&calendar(Method::Cancel, event()));
    assert!(cancelled.contains("METHOD:CANCEL\r\n") && cancelled.contains("STATUS:CANCELLED\r\n"));
    let published = write(&calendar(Method::Publish, event()));
    assert!(!published.contains("ATTENDEE") && published.contains("STATUS:CONFIRMED\r\n"));
}

#[test]
fn a_foreign_reader_gets_every_text_back() {
    for tricky in TRICKY {
        let event = Event { summary: (*tricky).into(), description: Some((*tricky).into()), ..event() };
        let text = write(&calendar(Method::Request, event));
        let expected = tricky.replace("\r\n", "\n").replace('\r', "\n");
        let expected: String = expected.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
        for property in [ICalendarProperty::Summary, ICalendarProperty::Description] {
            assert_eq!(read(&text, &property).as_deref(), Some(expected.as_str()), "{tricky:?}\n{text}");
        }
    }
}

#[test]
fn a_foreign_reader_gets_names_labels_and_addresses_back() {
    let text = write(&calendar(Method::Request, event()));
    let parsed = ICalendar::parse(&text).unwrap();
    let entries: Vec<_> = parsed.components.iter().flat_map(|part| &part.entries).collect();
    let parameter = |property, name| {
        let entry = entries.iter().find(|entry| entry.name == property).unwrap();
        // calcard 0.3.14 leaves the escapes of RFC 6868 as they are; it still shows where the value ends.
        let value = entry.parameter(&name).and_then(|value| value.as_text()).unwrap_or_default();
        (value.replace("^'", "\"").replace("^^", "^"), read(&text, &property).unwrap_or_default())
    };
    assert_eq!(
        parameter(ICalendarProperty::Attendee, ICalendarParameterName::Cn),
        ("Rolle \"Eins\", Team ^2".to_owned(), "mailto:rolle.eins@example.org".to_owned())
    );
    assert_eq!(
        parameter(ICalendarProperty::Conference, ICalendarParameterName::Label),
        ("Im Browser „mitmachen“: OpenTalk".to_owned(), "https://opentalk.example.org/room/a,b;c".to_owned())
    );
}

/// Texts that break calendars of other programs.
const TRICKY: &[&str] = &[
    "einfach",
    "a,b;c\\d:e\"f^g",
    "\\n ist kein Umbruch, \\N auch nicht",
    "Ende mit \\",
    "zwei\r\nZeilen\rund\nnoch\n\neine",
    "A\r\nATTENDEE:mailto:x@example.org\r\nBEGIN:VALARM",
    "Nullen \0 und \u{7f} und \u{85} dazwischen\tTab",
    "äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß äöüß",
    "👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻👩‍💻",
];

#[test]
fn no_text_can_begin_a_property_of_its_own() {
    for tricky in TRICKY {
        let person = Person { name: (*tricky).into(), mail: format!("{tricky}@example.org") };
        let conference = Conference { uri: (*tricky).into(), label: (*tricky).into() };
        let text = write(&Calendar {
            method: Method::Request,
            name: Some((*tricky).into()),
            events: vec![Event {
                uid: (*tricky).into(),
                summary: (*tricky).into(),
                location: Some((*tricky).into()),
                url: Some((*tricky).into()),
                conference: Some(conference),
                organizer: Some(person.clone()),
                attendee: Some(person),
                ..event()
            }],
        });
        let names = |text: &str| {
            let unfolded = text.replace("\r\n ", "");
            let lines = unfolded.lines().map(|line| line.split([':', ';']).next().unwrap_or_default().to_owned());
            lines.collect::<Vec<_>>()
        };
        let plain = Calendar { name: Some("x".into()), ..calendar(Method::Request, event()) };
        assert_eq!(names(&text), names(&write(&plain)), "{tricky:?}");
        let inside = text.replace("\r\n", "");
        assert!(!inside.contains(|c: char| c.is_control() && c != '\t'), "{tricky:?}");
    }
}

#[test]
fn lines_have_at_most_75_octets_end_alike_and_can_be_put_together_again() {
    // Every length of text up to a few lines, of letters of one to four octets: each meets the fold in every position.
    for letter in ["a", "ä", "€", "👩", "aä€👩", ",", "\n"] {
        for count in 0..200 {
            let summary = letter.repeat(count);
            let text = write(&calendar(Method::Request, Event { summary: summary.clone(), ..event() }));
            assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
            assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{text}");
            let unfolded = text.replace("\r\n ", "");
            assert!(unfolded.contains(&format!("SUMMARY:{}\r\n", line::text(&summary))), "{letter:?} {count}");
        }
    }
}

#[test]
fn quotation_marks_in_names_are_written_as_rfc_6868_says() {
    assert_eq!(line::quoted("a\"b^c\nd"), "\"a^'b^^c^nd\"");
}

#[test]
fn a_moment_without_an_offset_is_none_and_others_are_written_as_they_were() {
    for text in ["2026-12-09T14:00:00", "2026-12-09", "morgen", "2026-12-09T14:00:00+99:00", ""] {
        assert_eq!(text.parse::<Moment>(), Err(BadMoment), "{text}");
    }
    let moment: Moment = "2026-07-08T14:00:00+02:00".parse().unwrap();
    assert_eq!(moment.instant().to_string(), "2026-07-08T12:00:00Z");
    for text in ["2026-07-08T14:00:00+02:00", "2026-01-01T00:30:00-03:30", "2026-01-01T00:30:00+00:00"] {
        assert_eq!(text.parse::<Moment>().unwrap().to_string(), text);
    }
}

#[test]
fn times_in_other_zones_are_written_in_utc() {
    let text = write(&calendar(Method::Publish, Event { zone: "Atlantic/Faroe".into(), ..event() }));
    assert!(text.contains("DTSTART:20261209T130000Z\r\n") && !text.contains("VTIMEZONE"), "{text}");
}
