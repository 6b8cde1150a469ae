// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What organisers and the publisher change, and who is told.

use jiff::SignedDuration;
use lotse_model::registration::{Attendance, RegisterResponse};
use lotse_service::registration::outbox::MailKind::{
    self, DateCancelled, Materials, Promoted, Registered, Reminder, Updated, Waiting,
};
use lotse_service::registration::{Message, Refusal};

use crate::cafe::{Cafe, DATE, refusal, told};
use crate::engines::{Engine, on_both_engines};

on_both_engines!(
    promotes_when_seats_are_added_and_evicts_nobody_when_they_are_taken_away,
    tells_everybody_of_another_time_and_grows_the_sequence,
    keeps_what_organisers_changed_until_the_publisher_changes_the_same,
    calls_off_and_takes_back,
    writes_to_those_who_are_meant,
    reminds_once_and_not_those_who_wait,
    promotes_out_of_turn_and_notes_who_came,
);

async fn set_capacity(cafe: &Cafe, capacity: Option<u32>) {
    cafe.registrations.set_capacity(DATE.into(), Attendance::Online, capacity, cafe.now).await.unwrap();
}

async fn promotes_when_seats_are_added_and_evicts_nobody_when_they_are_taken_away(engine: Engine) {
    let cafe = Cafe::open(engine, Some(2), None).await;
    for name in ["a", "b", "c", "d"] {
        cafe.sign_on(&format!("{name}@example.org")).await;
    }
    let first = cafe.mails().await;
    set_capacity(&cafe, Some(1)).await;
    let counts = cafe.online().await;
    assert_eq!((counts.taken, counts.waiting, counts.left()), (2, 2, Some(0)));
    cafe.registrations.cancel(crate::cafe::token(&first[0]), cafe.now).await.unwrap();
    let counts = cafe.online().await;
    assert_eq!((counts.taken, counts.waiting), (1, 2), "the seat is not given on");
    cafe.mails().await;
    set_capacity(&cafe, Some(2)).await;
    assert_eq!(told(&cafe.mails().await), [(Promoted, "c@example.org")]);
    set_capacity(&cafe, None).await;
    assert_eq!(told(&cafe.mails().await), [(Promoted, "d@example.org")]);
    assert_eq!(cafe.sign_on("e@example.org").await, RegisterResponse::Confirmed);
}

async fn tells_everybody_of_another_time_and_grows_the_sequence(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.sign_on("b@example.org").await;
    let before = cafe.mails().await;
    cafe.publish(|date| date.snapshot.end = "2026-12-09T16:00:00+01:00".into()).await;
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(Updated, "a@example.org"), (Updated, "b@example.org")]);
    assert_eq!((mails[0].sequence, mails[0].uid == before[0].uid), (1, true));
    assert_eq!(mails[0].date.end, "2026-12-09T16:00:00+01:00");
    assert_eq!(mails[1].waiting_position, Some(1));

    cafe.publish(|_| {}).await;
    cafe.publish(|date| drop(date.snapshot.titles.insert("en".into(), "OX café".into()))).await;
    assert!(cafe.mails().await.is_empty(), "a title moves nobody's appointment");

    let mut wrong = cafe.date.snapshot.clone();
    wrong.end = wrong.start.clone();
    assert_eq!(refusal(cafe.registrations.set_appointment(wrong, cafe.now).await), Refusal::BadTime);
}

async fn keeps_what_organisers_changed_until_the_publisher_changes_the_same(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    let mut moved = cafe.date.snapshot.clone();
    moved.rooms.insert("de".into(), "Raum 2".into());
    cafe.registrations.set_appointment(moved, cafe.now).await.unwrap();
    set_capacity(&cafe, Some(7)).await;
    cafe.publish(|date| date.snapshot.online = Some("https://opentalk.example.org/room/2".into())).await;
    let counts = cafe.registrations.counts().await.unwrap();
    assert_eq!(counts[0].date.snapshot.rooms["de"], "Raum 2");
    assert_eq!(counts[0].date.snapshot.online.as_deref(), Some("https://opentalk.example.org/room/2"));
    assert_eq!(counts[0].online.capacity, Some(7));
    cafe.publish(|date| date.online.capacity = Some(3)).await;
    assert_eq!(cafe.online().await.capacity, Some(3));
}

async fn calls_off_and_takes_back(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.sign_on("b@example.org").await;
    cafe.mails().await;
    cafe.registrations.cancel_date(DATE.into(), cafe.now).await.unwrap();
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(DateCancelled, "a@example.org"), (DateCancelled, "b@example.org")]);
    assert_eq!(mails[0].sequence, 1);
    cafe.publish(|date| date.cancelled = true).await;
    assert!(cafe.mails().await.is_empty(), "everybody knows already");
    cafe.publish(|date| date.cancelled = false).await;
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(Updated, "a@example.org"), (Updated, "b@example.org")]);
    assert_eq!(mails[0].sequence, 2);
}

async fn writes_to_those_who_are_meant(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.sign_on("b@example.org").await;
    cafe.by_mail("c@example.org").await;
    let message = |kind: MailKind, to_waiting| Message { kind, text: "Guten Tag\nHallo".into(), to_waiting };
    let send = async |message| cafe.registrations.send_message(DATE.into(), message, cafe.now).await.unwrap();
    assert_eq!(send(message(MailKind::Message, true)).await, 2);
    assert_eq!(send(message(Materials, false)).await, 1);
    let mails = cafe.mails().await;
    let expected =
        [(MailKind::Message, "a@example.org"), (MailKind::Message, "b@example.org"), (Materials, "a@example.org")];
    assert_eq!(told(&mails), expected);
    assert_eq!(mails[0].message.as_deref(), Some("Guten Tag\nHallo"));
}

async fn reminds_once_and_not_those_who_wait(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.sign_on("b@example.org").await;
    assert_eq!(told(&cafe.mails().await), [(Registered, "a@example.org"), (Waiting, "b@example.org")]);
    cafe.registrations.remind(cafe.now).await.unwrap();
    assert!(cafe.mails().await.is_empty());
    cafe.now = crate::cafe::time("2026-12-08T13:00:00Z");
    cafe.registrations.remind(cafe.now).await.unwrap();
    cafe.wait(SignedDuration::from_hours(1));
    cafe.registrations.remind(cafe.now).await.unwrap();
    assert_eq!(told(&cafe.mails().await), [(Reminder, "a@example.org")]);
}

async fn promotes_out_of_turn_and_notes_who_came(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    for name in ["a", "b", "c"] {
        cafe.sign_on(&format!("{name}@example.org")).await;
    }
    let attendees = cafe.registrations.attendees(DATE.into()).await.unwrap();
    let ids: Vec<i64> = attendees.iter().map(|record| record.id).collect();
    cafe.registrations.promote(ids[2], cafe.now).await.unwrap();
    let counts = cafe.online().await;
    assert_eq!((counts.taken, counts.waiting, counts.left()), (2, 1, Some(0)));
    cafe.registrations.cancel_for(ids[2], cafe.now).await.unwrap();
    assert_eq!(cafe.online().await.taken, 1, "the chair that was added goes again");
    cafe.registrations.cancel_for(ids[0], cafe.now).await.unwrap();
    cafe.registrations.check_in(ids[1], true).await.unwrap();
    let counts = cafe.online().await;
    assert_eq!((counts.confirmed, counts.checked_in), (1, 1));
    assert_eq!(refusal(cafe.registrations.check_in(ids[0], true).await), Refusal::UnknownRegistration);
    assert_eq!(refusal(cafe.registrations.check_in(-1, true).await), Refusal::UnknownRegistration);
}
