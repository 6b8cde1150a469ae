// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! No seat is given twice, and nobody is left without an answer.

use std::collections::BTreeSet;

use jiff::SignedDuration;
use lotse_model::registration::{Attendance, RegisterResponse};
use lotse_service::registration::outbox::MailKind;
use lotse_service::registration::{Proof, Refusal, State};

use crate::cafe::{Cafe, DATE, new, refusal, told};
use crate::engines::{Engine, on_both_engines};

on_both_engines!(
    gives_each_seat_once_to_many_at_the_same_time,
    gives_one_seat_to_one_address_however_often_it_asks,
    answers_the_same_key_as_before,
    frees_and_takes_seats_at_the_same_time,
    leaves_no_seat_free_that_is_freed_while_somebody_registers,
    takes_as_many_as_come_where_there_is_no_limit,
    refuses_what_is_not_offered_or_not_open,
    holds_a_seat_for_half_an_hour,
);

const PEOPLE: u32 = 200;
const SEATS: u32 = 20;

async fn gives_each_seat_once_to_many_at_the_same_time(engine: Engine) {
    let cafe = Cafe::open(engine, Some(SEATS), None).await;
    let tasks: Vec<_> = (0..PEOPLE)
        .map(|n| {
            let (registrations, now) = (cafe.registrations.clone(), cafe.now);
            let new = new(&format!("p{n}@example.org"), Proof::SignOn);
            tokio::spawn(async move { registrations.register(new, now).await.unwrap() })
        })
        .collect();
    let mut positions = BTreeSet::new();
    let mut confirmed = 0;
    for task in tasks {
        match task.await.unwrap() {
            RegisterResponse::Confirmed => confirmed += 1,
            RegisterResponse::Waiting { position } => assert!(positions.insert(position), "{position} twice"),
            RegisterResponse::AwaitingConfirmation => panic!("the single sign-on has confirmed"),
        }
    }
    assert_eq!(confirmed, SEATS);
    assert_eq!(positions, (1..=PEOPLE - SEATS).collect());
    let counts = cafe.online().await;
    assert_eq!((counts.taken, counts.confirmed, counts.waiting), (SEATS, SEATS, PEOPLE - SEATS));
    assert_eq!(counts.left(), Some(0));
    assert_eq!(cafe.mails().await.len(), usize::try_from(PEOPLE).unwrap());
}

async fn gives_one_seat_to_one_address_however_often_it_asks(engine: Engine) {
    let cafe = Cafe::open(engine, Some(5), Some(5)).await;
    let tasks: Vec<_> = (0..40)
        .map(|n| {
            let (registrations, now) = (cafe.registrations.clone(), cafe.now);
            let mut new = new(if n % 2 == 0 { "anna@example.org" } else { "ANNA@example.org" }, Proof::SignOn);
            if n % 3 == 0 {
                new.registrant.attendance = Attendance::OnSite;
            }
            tokio::spawn(async move { registrations.register(new, now).await.unwrap() })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), RegisterResponse::Confirmed);
    }
    assert_eq!(cafe.online().await.taken + cafe.on_site().await.taken, 1);
    assert_eq!(cafe.mails().await.len(), 1);
}

async fn answers_the_same_key_as_before(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("first@example.org").await;
    let request = new("anna@example.org", Proof::SignOn);
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let (registrations, now, new) = (cafe.registrations.clone(), cafe.now, request.clone());
            tokio::spawn(async move { registrations.register(new, now).await.unwrap() })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), RegisterResponse::Waiting { position: 1 });
    }
    assert_eq!(cafe.online().await.waiting, 1);
    let mut other = request;
    other.registrant.question = "Eine andere".into();
    assert_eq!(refusal(cafe.registrations.register(other, cafe.now).await), Refusal::KeyReused);
}

/// Whoever frees a seat must see whoever waits, and the other way round: at the end no seat is free while somebody waits.
async fn frees_and_takes_seats_at_the_same_time(engine: Engine) {
    let cafe = Cafe::open(engine, Some(10), None).await;
    for n in 0..10 {
        cafe.sign_on(&format!("early{n}@example.org")).await;
    }
    let mails = cafe.mails().await;
    let mut tasks = Vec::new();
    for (n, mail) in mails.iter().enumerate() {
        let (registrations, now, token) = (cafe.registrations.clone(), cafe.now, crate::cafe::token(mail));
        tasks.push(tokio::spawn(async move { registrations.cancel(token, now).await.map(drop).unwrap() }));
        for late in 0..2 {
            let (registrations, new) =
                (cafe.registrations.clone(), new(&format!("late{n}-{late}@example.org"), Proof::SignOn));
            tasks.push(tokio::spawn(async move { registrations.register(new, now).await.map(drop).unwrap() }));
        }
    }
    for task in tasks {
        task.await.unwrap();
    }
    let counts = cafe.online().await;
    assert_eq!((counts.taken, counts.confirmed, counts.waiting, counts.cancelled), (10, 10, 10, 10));
}

/// Whoever registers sees no free seat while the one who cancels does not see them waiting yet.
async fn leaves_no_seat_free_that_is_freed_while_somebody_registers(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("p0@example.org").await;
    for n in 1..30 {
        let holder = cafe.mails().await.pop().unwrap();
        let (registrations, now, token) = (cafe.registrations.clone(), cafe.now, crate::cafe::token(&holder));
        let cancelling = tokio::spawn(async move { registrations.cancel(token, now).await.map(drop).unwrap() });
        cafe.sign_on(&format!("p{n}@example.org")).await;
        cancelling.await.unwrap();
        let counts = cafe.online().await;
        assert_eq!((counts.taken, counts.confirmed, counts.waiting), (1, 1, 0), "round {n}");
    }
}

async fn takes_as_many_as_come_where_there_is_no_limit(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(0), None).await;
    cafe.publish(|date| date.online.capacity = None).await;
    for n in 0..30 {
        assert_eq!(cafe.sign_on(&format!("p{n}@example.org")).await, RegisterResponse::Confirmed);
    }
    assert_eq!(cafe.online().await.left(), None);
}

async fn refuses_what_is_not_offered_or_not_open(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(5), None).await;
    let ask =
        async |cafe: &Cafe| refusal(cafe.registrations.register(new("a@example.org", Proof::SignOn), cafe.now).await);
    let mut on_site = new("a@example.org", Proof::SignOn);
    on_site.registrant.attendance = Attendance::OnSite;
    assert_eq!(refusal(cafe.registrations.register(on_site, cafe.now).await), Refusal::NotOffered);
    let mut unknown = new("a@example.org", Proof::SignOn);
    unknown.date = "ox-cafe-2030-01-01".into();
    assert_eq!(refusal(cafe.registrations.register(unknown, cafe.now).await), Refusal::UnknownDate);

    for (at, reason) in [
        ("2026-11-01T07:59:59Z", Refusal::NotOpenYet),
        ("2026-12-09T12:00:00Z", Refusal::Closed),
        ("2026-12-09T13:00:00Z", Refusal::Past),
    ] {
        cafe.now = crate::cafe::time(at);
        assert_eq!(ask(&cafe).await, reason, "{at}");
    }
    cafe.now = crate::cafe::time("2026-11-25T08:00:00Z");
    cafe.publish(|date| date.cancelled = true).await;
    assert_eq!(ask(&cafe).await, Refusal::DateCancelled);
    cafe.registrations.sync(Vec::new(), cafe.now).await.unwrap();
    assert_eq!(ask(&cafe).await, Refusal::UnknownDate);
    assert!(cafe.registrations.counts().await.unwrap().is_empty());
}

async fn holds_a_seat_for_half_an_hour(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    let slow = cafe.by_mail("slow@example.org").await;
    assert_eq!(cafe.online().await.left(), Some(0));
    assert_eq!(cafe.sign_on("quick@example.org").await, RegisterResponse::Waiting { position: 1 });
    cafe.wait(SignedDuration::from_mins(29));
    assert_eq!(cafe.registrations.release_held(cafe.now).await.unwrap(), 0);
    cafe.wait(SignedDuration::from_mins(1));
    assert_eq!(cafe.registrations.release_held(cafe.now).await.unwrap(), 1);
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(MailKind::Waiting, "quick@example.org"), (MailKind::Promoted, "quick@example.org")]);
    let own = cafe.registrations.confirm(slow, cafe.now).await.unwrap();
    assert_eq!((own.record.state, own.position), (State::Waiting, Some(1)));
    assert_eq!(cafe.registrations.attendees(DATE.into()).await.unwrap().len(), 2);
}
