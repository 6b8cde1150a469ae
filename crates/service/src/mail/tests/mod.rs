// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What mails look like to programs that read them: `mail-parser` and `calcard` here, more in [`readers`].

mod peers;
mod readers;
mod server;

use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};
use expect_test::expect;
use lettre::Message;
use mail_parser::{MessageParser, MimeHeaders as _};

use super::samples::{KINDS, all_rows, now, row};
use super::*;
use crate::registration::outbox::{Deliver as _, DeliveryError, MailKind, OutboxRow};

fn composed(row: &OutboxRow) -> Message {
    compose(row, now()).unwrap_or_else(|error| panic!("{error}: {row:?}"))
}

/// The plain text, as a reader sees it.
fn text_of(row: &OutboxRow) -> String {
    let bytes = composed(row).formatted();
    let mail = MessageParser::new().parse(&bytes).expect("it is a mail");
    mail.body_text(0).expect("it has a text").replace("\r\n", "\n")
}

fn html_of(row: &OutboxRow) -> String {
    let bytes = composed(row).formatted();
    let mail = MessageParser::new().parse(&bytes).expect("it is a mail");
    mail.body_html(0).expect("it has HTML").into_owned()
}

/// The entry in the part that clients look at.
fn calendar_of(row: &OutboxRow) -> Option<String> {
    let bytes = composed(row).formatted();
    let mail = MessageParser::new().parse(&bytes).expect("it is a mail");
    let part = mail.parts.iter().find(|part| media_type(part) == "text/calendar")?;
    Some(part.text_contents().expect("a calendar is text").to_owned())
}

fn media_type(part: &mail_parser::MessagePart<'_>) -> String {
    let found = part.content_type().map(|found| (found.ctype(), found.subtype().unwrap_or_default()));
    found.map_or_else(String::new, |(kind, subtype)| format!("{kind}/{subtype}"))
}

/// How the parts stand inside one another.
fn shape(row: &OutboxRow) -> String {
    let bytes = composed(row).formatted();
    let mail = MessageParser::new().parse(&bytes).expect("it is a mail");
    fn show(mail: &mail_parser::Message<'_>, at: u32) -> String {
        let part = &mail.parts[at as usize];
        let method = part.content_type().and_then(|found| found.attribute("method"));
        let own = media_type(part) + &method.map(|method| format!(" {method}")).unwrap_or_default();
        let inner: Vec<String> = part.sub_parts().unwrap_or_default().iter().map(|at| show(mail, *at)).collect();
        if inner.is_empty() { own } else { format!("{own}({})", inner.join(", ")) }
    }
    show(&mail, 0)
}

#[test]
fn says_what_has_happened_when_and_what_to_do() {
    expect![[r#"
        Sie sind angemeldet

        Guten Tag Rolle "Eins", Müller,

        Ihr Platz ist sicher. Wir freuen uns auf Sie.

        Thema: Kalender, Freigaben; & mehr
        Termin: Mittwoch, 9. Dezember 2026, 14:00 bis 15:30 Uhr
        Online: https://opentalk.example.org/room/7c1c?invite=a,b;c

        Der Termin für Ihren Kalender kommt mit dieser E-Mail. Fragt Ihr Programm danach, nehmen Sie die Einladung an.

        Anmeldung ansehen und ändern:
        https://lotse.example.org/api/cafe/change/GEHEIM-2?a=1&b=2

        Sie können doch nicht? Anmeldung absagen:
        https://lotse.example.org/api/cafe/cancel/GEHEIM-1

        Diese Links gelten nur für Sie. Geben Sie sie nicht weiter.

        Sie bekommen diese E-Mail, weil Sie sich angemeldet haben. Fragen? Antworten Sie einfach auf diese E-Mail.
    "#]]
    .assert_eq(&text_of(&row(MailKind::Registered, "de")));
}

#[test]
fn has_the_parts_that_calendars_ask_for_and_no_calendar_where_there_is_no_seat() {
    let shapes: Vec<String> = KINDS.map(|kind| format!("{kind:?}: {}\n", shape(&row(kind, "de")))).into();
    expect![[r#"
        Confirm: multipart/alternative(text/plain, text/html)
        Registered: multipart/mixed(multipart/alternative(text/plain, text/html, text/calendar REQUEST), application/ics)
        Waiting: multipart/alternative(text/plain, text/html)
        Promoted: multipart/mixed(multipart/alternative(text/plain, text/html, text/calendar REQUEST), application/ics)
        Updated: multipart/mixed(multipart/alternative(text/plain, text/html, text/calendar REQUEST), application/ics)
        Cancelled: multipart/mixed(multipart/alternative(text/plain, text/html, text/calendar CANCEL), application/ics)
        DateCancelled: multipart/mixed(multipart/alternative(text/plain, text/html, text/calendar CANCEL), application/ics)
        Reminder: multipart/alternative(text/plain, text/html)
        Message: multipart/alternative(text/plain, text/html)
        Materials: multipart/alternative(text/plain, text/html)
    "#]]
    .assert_eq(&shapes.concat());
    for kind in [MailKind::Updated, MailKind::Cancelled, MailKind::DateCancelled] {
        let waiting = OutboxRow { waiting_position: Some(2), ..row(kind, "de") };
        assert_eq!(shape(&waiting), "multipart/alternative(text/plain, text/html)", "{kind:?}");
    }
}

#[test]
fn every_entry_comes_from_its_sender_and_names_one_attendee() {
    let mut seen = 0;
    for row in all_rows() {
        let Some(text) = calendar_of(&row) else { continue };
        let parsed = ICalendar::parse(&text).unwrap_or_else(|entry| panic!("{entry:?}\n{text}"));
        let events = parsed.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent);
        let event = events.collect::<Vec<_>>();
        assert_eq!(event.len(), 1, "{text}");
        let values = |property: ICalendarProperty| -> Vec<&str> {
            let own = event[0].entries.iter().filter(|entry| entry.name == property);
            own.filter_map(|entry| entry.values.first()?.as_text()).collect()
        };
        let bytes = composed(&row).formatted();
        let mail = MessageParser::new().parse(&bytes).expect("it is a mail");
        let from = mail.from().and_then(|from| from.first()?.address()).expect("it has a sender");
        assert_eq!(values(ICalendarProperty::Organizer), [format!("mailto:{from}")]);
        let to = mail.to().and_then(|to| to.first()?.address()).expect("it has a recipient");
        assert_eq!(values(ICalendarProperty::Attendee), [format!("mailto:{to}")]);
        assert_eq!(values(ICalendarProperty::Uid), [row.uid.as_str()]);
        assert!(text.contains("\r\nSEQUENCE:3\r\n"), "{text}");
        seen += 1;
    }
    // Five kinds, two ways to take part, four languages.
    assert_eq!(seen, 40);
}

#[test]
fn keeps_private_links_out_of_the_calendar() {
    for row in all_rows() {
        let entry = calendar_of(&row).unwrap_or_default();
        assert!(!entry.replace("\r\n ", "").contains("GEHEIM"), "{entry}");
    }
    assert!(text_of(&row(MailKind::Registered, "da")).contains(&row(MailKind::Registered, "da").links.cancel));
}

#[test]
fn names_nobody_to_an_address_that_nobody_has_confirmed() {
    let row = row(MailKind::Confirm, "en");
    let whole = format!("{}{}", String::from_utf8_lossy(&composed(&row).formatted()), text_of(&row));
    assert!(!whole.contains("Eins") && !whole.contains("Um9sbGU"), "{whole}");
    assert!(text_of(&row).contains("https://lotse.example.org/api/cafe/confirm/GEHEIM-0"));
}

#[test]
fn room_and_conference_are_for_those_with_a_seat() {
    for kind in [MailKind::Confirm, MailKind::Waiting, MailKind::Cancelled, MailKind::DateCancelled] {
        assert!(!text_of(&row(kind, "de")).contains("opentalk"), "{kind:?}");
    }
    let waiting = OutboxRow { waiting_position: Some(1), ..row(MailKind::Message, "de") };
    assert!(!text_of(&waiting).contains("opentalk"));
    assert!(text_of(&waiting).contains("jetzt an Stelle 1") && text_of(&waiting).contains("Warteliste verlassen"));
}

#[test]
fn every_kind_speaks_every_language() {
    for row in all_rows() {
        let html = html_of(&row);
        assert!(html.contains(&format!("<html lang=\"{}\">", row.language)), "{html}");
        assert!(!html.contains("{$") && !html.contains("{ $"), "{html}");
        let text = text_of(&row);
        let heading = text.lines().next().expect("it has a heading");
        assert!(html.contains(&format!(">{heading}</h1>")), "{html}");
    }
}

#[test]
fn no_text_can_become_a_header_or_a_property() {
    let bad = "A\r\nBcc: victim@example.org\r\nATTENDEE:mailto:victim@example.org\0\u{202e}";
    let mut row = row(MailKind::Registered, "de");
    row.date.organizer.name = bad.into();
    row.date.titles = [("de".to_owned(), bad.to_owned())].into();
    row.date.rooms = [("de".to_owned(), bad.to_owned())].into();
    row.date.online = Some(format!("https://opentalk.example.org/{bad}"));
    row.message = Some(bad.into());
    row.date.id = bad.into();
    let bytes = composed(&row).formatted();
    let mail = MessageParser::new().parse(&bytes).expect("it is a mail");
    assert!(mail.bcc().is_none());
    let entry = calendar_of(&row).expect("it has an entry");
    assert_eq!(entry.matches("\r\nATTENDEE").count(), 1, "{entry}");
    assert!(!html_of(&row).contains("\r\nBcc"));
    let scripted = OutboxRow { message: Some("<script>x</script>".into()), ..row };
    assert!(html_of(&scripted).contains("&lt;script&gt;x"));
}

#[test]
fn an_address_that_is_none_of_the_web_cannot_be_followed() {
    let mut row = row(MailKind::Registered, "de");
    row.date.online = Some("javascript:alert(1)".into());
    assert!(!html_of(&row).contains("href=\"javascript"));
}

#[test]
fn a_second_delivery_is_recognisable_and_another_row_is_not_the_same() {
    let first = row(MailKind::Registered, "de");
    let again = OutboxRow { attempts: 2, ..first.clone() };
    assert_eq!(composed(&first).formatted(), composed(&again).formatted());
    let id = |row: &OutboxRow| {
        let bytes = composed(row).formatted();
        MessageParser::new().parse(&bytes).and_then(|mail| mail.message_id().map(str::to_owned))
    };
    let other = OutboxRow { id: 8, ..first.clone() };
    let new_database = OutboxRow { uid: "f".repeat(32), ..first.clone() };
    assert_eq!(id(&first).as_deref(), Some("lotse.7.0123456789abcdef0123456789abcdef@example.org"));
    assert!(id(&first) != id(&other) && id(&first) != id(&new_database));
}

#[test]
fn a_row_that_can_be_no_mail_is_given_up() {
    let mut wrong = row(MailKind::Registered, "de");
    wrong.date.organizer.mail = "nobody".into();
    assert_eq!(compose(&wrong, now()).err(), Some(ComposeError::Organizer));
    let mut wrong = row(MailKind::Registered, "de");
    wrong.date.end = "morgen".into();
    assert_eq!(compose(&wrong, now()).err(), Some(ComposeError::Times));
}

#[test]
fn a_date_without_words_is_still_an_invitation() {
    let mut row = row(MailKind::Registered, "de");
    row.date.titles.clear();
    row.date.rooms.clear();
    let entry = calendar_of(&row).expect("it has an entry");
    assert!(entry.contains("SUMMARY:OX-Café\r\n"), "{entry}");
    assert!(!text_of(&row).contains("Thema"));
    row.date.titles = [("de".to_owned(), "OX-Café".to_owned())].into();
    assert!(calendar_of(&row).is_some_and(|entry| entry.contains("SUMMARY:OX-Café\r\n")));
}

#[tokio::test]
async fn writes_a_mail_once_however_often_it_is_delivered() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let config = crate::config::MailConfig::File { dir: dir.path().join("var/mail") };
    let mail = Mail::start(&config).expect("a folder needs no certificate");
    let row = row(MailKind::Registered, "de");
    mail.deliver(&row, now()).await.expect("the folder can be written");
    mail.deliver(&row, now()).await.expect("the folder can be written");
    let found = std::fs::read_dir(dir.path().join("var/mail")).expect("it was made");
    let names: Vec<_> = found.map(|entry| entry.expect("readable").file_name()).collect();
    assert_eq!(names, ["lotse.7.0123456789abcdef0123456789abcdef.eml"]);
    let bytes = std::fs::read(dir.path().join("var/mail").join(&names[0])).expect("readable");
    assert_eq!(bytes, composed(&row).formatted());
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_tried_again() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let file = dir.path().join("file");
    std::fs::write(&file, "").expect("writable");
    let mail = Mail::File(FileMail::new(&file));
    let error = mail.deliver(&row(MailKind::Waiting, "de"), now()).await.expect_err("a file is no folder");
    assert!(matches!(error, DeliveryError::Temporary(_)), "{error}");
}

#[tokio::test]
async fn memory_keeps_what_was_sent() {
    let memory = MemoryMail::default();
    let mail = Mail::Memory(memory.clone());
    mail.deliver(&row(MailKind::Registered, "de"), now()).await.expect("memory takes all");
    assert_eq!(memory.sent().len(), 1);
}

#[tokio::test]
async fn files_are_for_this_user_only_and_go_in_time() {
    let folder = tempfile::tempdir().expect("writable");
    let dir = folder.path().join("var/mail");
    let mail = Mail::File(FileMail::new(&dir));
    assert_eq!(mail.delete_older(14, now()).await.expect("no folder is no mistake"), 0);
    mail.deliver(&row(MailKind::Registered, "de"), now()).await.expect("writable");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&dir).expect("made").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
    std::fs::write(dir.join(".lotse.8.eml.tmp"), "unfinished").expect("writable");
    std::fs::write(dir.join("notes.txt"), "of somebody else").expect("writable");
    let written = std::fs::metadata(dir.join(".lotse.8.eml.tmp")).and_then(|file| file.modified()).expect("written");
    let seconds = written.duration_since(std::time::UNIX_EPOCH).expect("after 1970").as_secs();
    let at = |days: i64, more: i64| {
        let at = i64::try_from(seconds).expect("not that late") + 86_400 * days + more;
        jiff::Timestamp::from_second(at).expect("a time")
    };
    assert_eq!(mail.delete_older(14, at(14, -5)).await.expect("readable"), 0);
    assert_eq!(mail.delete_older(14, at(14, 5)).await.expect("readable"), 2);
    assert_eq!(std::fs::read_dir(&dir).expect("readable").count(), 1, "what is no mail stays");
}
