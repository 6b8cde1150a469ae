// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Organisers who act on the same page at the same time: one of them does it, the others are told.

use std::sync::Arc;

use futures_util::future::join_all;
use lotse_model::registration::Attendance;
use lotse_service::registration::outbox::MailKind::{self, DateCancelled, Updated};
use lotse_service::registration::{Acted, Added, Audience, Letter, PersonAct};

use crate::cafe::{Cafe, DATE, registrant, told};
use crate::engines::{Engine, on_both_engines};

/// At the same time.
const MANY: usize = 8;

on_both_engines!(
    one_of_many_changes_the_seats,
    one_of_many_moves_the_date,
    one_of_many_calls_off,
    one_of_many_writes,
    one_of_many_cancels_for_somebody,
    adds_somebody_once,
);

/// How many did it; all others found it done.
fn done<T: PartialEq + std::fmt::Debug>(acted: &[Acted<T>]) -> usize {
    acted.iter().filter(|acted| **acted != Acted::Outdated).count()
}

async fn cafe(engine: Engine) -> Arc<Cafe> {
    let cafe = Cafe::open(engine, Some(2), None).await;
    for name in ["a", "b", "c"] {
        cafe.sign_on(&format!("{name}@example.org")).await;
    }
    cafe.mails().await;
    Arc::new(cafe)
}

async fn one_of_many_changes_the_seats(engine: Engine) {
    let cafe = cafe(engine).await;
    let version = cafe.registrations.board(DATE.into()).await.unwrap().version();
    let change = async |seats: u32| {
        let capacities = [Some(seats), None];
        cafe.registrations.change_capacities(DATE.into(), version.clone(), capacities, cafe.now).await.unwrap()
    };
    let acted = join_all((10..10 + MANY as u32).map(change)).await;
    assert_eq!(done(&acted), 1);
}

async fn one_of_many_moves_the_date(engine: Engine) {
    let cafe = cafe(engine).await;
    let board = cafe.registrations.board(DATE.into()).await.unwrap();
    let change = async |minute: usize| {
        let mut snapshot = board.counts.date.snapshot.clone();
        snapshot.start = format!("2026-12-09T13:{minute:02}:00+01:00");
        cafe.registrations.change_appointment(snapshot, board.version(), cafe.now).await.unwrap()
    };
    assert_eq!(done(&join_all((0..MANY).map(change)).await), 1);
    let mails = cafe.mails().await;
    assert_eq!(mails.iter().map(|mail| (mail.kind, mail.sequence)).collect::<Vec<_>>(), [(Updated, 1); 3]);
}

async fn one_of_many_calls_off(engine: Engine) {
    let cafe = cafe(engine).await;
    let version = cafe.registrations.board(DATE.into()).await.unwrap().version();
    let call_off = async |_| cafe.registrations.call_off(DATE.into(), version.clone(), cafe.now).await.unwrap();
    assert_eq!(done(&join_all((0..MANY).map(call_off)).await), 1);
    assert!(cafe.mails().await.iter().all(|mail| mail.kind == DateCancelled && mail.sequence == 1));
}

async fn one_of_many_writes(engine: Engine) {
    let cafe = cafe(engine).await;
    let last_letter = cafe.registrations.board(DATE.into()).await.unwrap().last_letter;
    let write = async |at: usize| {
        let letter = Letter { kind: MailKind::Message, text: format!("{at}"), audience: Audience::SeatedAndWaiting };
        cafe.registrations.send_letter(DATE.into(), last_letter, letter, cafe.now).await.unwrap()
    };
    let acted = join_all((0..MANY).map(write)).await;
    assert_eq!((done(&acted), acted.contains(&Acted::Done(3))), (1, true));
    assert_eq!(cafe.mails().await.len(), 3);
    assert_ne!(cafe.registrations.board(DATE.into()).await.unwrap().last_letter, last_letter);
}

async fn one_of_many_cancels_for_somebody(engine: Engine) {
    let cafe = cafe(engine).await;
    let person = cafe.registrations.board(DATE.into()).await.unwrap().people[0].clone();
    let act = async |_| {
        let (id, version) = (person.id, person.version());
        cafe.registrations.act_on_person(DATE.into(), id, version, PersonAct::Cancel, cafe.now).await.unwrap()
    };
    assert_eq!(done(&join_all((0..MANY).map(act)).await), 1);
    assert_eq!(
        told(&cafe.mails().await),
        [(MailKind::Cancelled, "a@example.org"), (MailKind::Promoted, "c@example.org")]
    );
}

async fn adds_somebody_once(engine: Engine) {
    let cafe = cafe(engine).await;
    let add = async |at: usize| {
        let who = registrant("d@example.org", Attendance::Online);
        cafe.registrations.add(DATE.into(), who, &format!("key {at}"), cafe.now).await.unwrap()
    };
    let added = join_all((0..MANY).map(add)).await;
    assert_eq!(added.iter().filter(|added| **added == Added::Waiting).count(), 1);
    assert_eq!(added.iter().filter(|added| **added == Added::Already).count(), MANY - 1);
    assert_eq!(told(&cafe.mails().await), [(MailKind::Waiting, "d@example.org")]);
    assert_eq!(add(0).await, add(0).await, "the same form once more is answered alike");
}
