// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From the form to the seat and back, with nothing but what stands in the mails.

use lotse_service::mail::{Mail, MemoryMail};
use lotse_service::registration::worker::deliver_due;
use mail_parser::{MessageParser, MimeHeaders as _};

use crate::http::{BODY, Site};

/// The newest mail: its text, and its calendar with long lines joined.
async fn newest(site: &Site) -> (String, String) {
    let memory = MemoryMail::default();
    let now = *site.now.lock().unwrap();
    deliver_due(&site.registrations, &Mail::Memory(memory.clone()), || now).await.unwrap();
    let bytes = memory.sent().pop().unwrap().formatted();
    let mail = MessageParser::new().parse(&bytes).unwrap();
    let is_calendar = |kind: &mail_parser::ContentType<'_>| kind.subtype() == Some("calendar");
    let calendar = mail.parts.iter().find(|part| part.content_type().is_some_and(is_calendar));
    let calendar = calendar.and_then(|part| part.text_contents()).unwrap_or_default();
    (mail.body_text(0).unwrap().replace("\r\n", "\n"), calendar.replace("\r\n ", ""))
}

/// The path of the address below the line `label:`.
fn link(text: &str, label: &str) -> String {
    let after = text.split_once(&format!("{label}:\n")).unwrap_or_else(|| panic!("no {label} in {text}")).1;
    after.lines().next().unwrap().strip_prefix("https://hilfe.example.org").unwrap().to_owned()
}

fn property<'c>(calendar: &'c str, name: &str) -> &'c str {
    let start = format!("\r\n{name}:");
    calendar.split_once(&start).unwrap_or_else(|| panic!("no {name} in {calendar}")).1.lines().next().unwrap()
}

#[tokio::test]
async fn leads_by_its_links_to_the_seat_and_out_of_the_calendar_again() {
    let site = Site::new();
    site.post(BODY).await;
    let (text, calendar) = newest(&site).await;
    assert!(calendar.is_empty() && !text.contains("Anna"), "{text}");
    site.send(&link(&text, "Anmeldung bestätigen"), "").await;

    let (text, invited) = newest(&site).await;
    assert!(text.contains("Guten Tag Anna Ämter,") && text.contains("Termine <teilen>"), "{text}");
    assert_eq!(property(&invited, "METHOD"), "REQUEST");
    assert_eq!(property(&invited, "DTSTART;TZID=Europe/Berlin"), "20261209T140000");
    site.send(&link(&text, "Anmeldung ansehen und ändern"), "attendance=on-site").await;

    let (text, moved) = newest(&site).await;
    assert_eq!((property(&moved, "METHOD"), property(&moved, "LOCATION")), ("REQUEST", "Raum 1"));
    site.send(&link(&text, "Sie können doch nicht? Anmeldung absagen"), "").await;

    let (text, cancelled) = newest(&site).await;
    assert!(text.starts_with("Sie sind abgemeldet\n"), "{text}");
    assert_eq!(property(&cancelled, "METHOD"), "CANCEL");
    let uid = |calendar| property(calendar, "UID").to_owned();
    assert!(uid(&invited) == uid(&moved) && uid(&moved) == uid(&cancelled));
    let sequence = |calendar| property(calendar, "SEQUENCE").parse::<u32>().unwrap();
    assert!(sequence(&invited) < sequence(&moved) && sequence(&moved) < sequence(&cancelled));
}
