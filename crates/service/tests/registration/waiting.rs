// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The waiting list: first come, first served, and told so.

use lotse_model::registration::{Attendance, RegisterResponse};
use lotse_service::registration::outbox::MailKind::{Cancelled, Confirm, Promoted, Registered, Updated, Waiting};
use lotse_service::registration::{Change, Refusal, State};

use crate::cafe::{Cafe, DATE, refusal, token, told};
use crate::engines::{Engine, on_both_engines};

on_both_engines!(
    gives_the_seat_of_who_cancels_to_who_waits_longest,
    passes_over_who_has_not_confirmed_and_takes_them_later,
    moves_between_online_and_on_site,
    lets_come_again_after_cancelling,
    tells_the_last_how_many_wait,
);

async fn gives_the_seat_of_who_cancels_to_who_waits_longest(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    assert_eq!(cafe.sign_on("a@example.org").await, RegisterResponse::Confirmed);
    assert_eq!(cafe.sign_on("b@example.org").await, RegisterResponse::Waiting { position: 1 });
    assert_eq!(cafe.sign_on("c@example.org").await, RegisterResponse::Waiting { position: 2 });
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(Registered, "a@example.org"), (Waiting, "b@example.org"), (Waiting, "c@example.org")]);
    assert_eq!(mails[2].waiting_position, Some(2));
    assert_ne!(mails[0].uid, mails[1].uid);

    let own = cafe.registrations.cancel(token(&mails[0]), cafe.now).await.unwrap();
    assert_eq!(own.record.state, State::Cancelled);
    assert_eq!((own.record.question.as_str(), own.record.needs.as_str()), ("", ""));
    cafe.registrations.cancel(token(&mails[0]), cafe.now).await.expect("once more does nothing");
    let after = cafe.mails().await;
    assert_eq!(told(&after), [(Cancelled, "a@example.org"), (Promoted, "b@example.org")]);
    assert_eq!((after[0].sequence, after[0].uid == mails[0].uid), (1, true));
    assert_eq!(cafe.registrations.show(token(&mails[2]), cafe.now).await.unwrap().position, Some(1));

    cafe.registrations.cancel(token(&mails[2]), cafe.now).await.expect("one can leave the waiting list");
    let counts = cafe.online().await;
    assert_eq!((counts.taken, counts.waiting, counts.cancelled), (1, 0, 2));
}

async fn passes_over_who_has_not_confirmed_and_takes_them_later(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    let first = cafe.mails().await;
    let unconfirmed = cafe.by_mail("b@example.org").await;
    cafe.sign_on("c@example.org").await;
    cafe.mails().await;
    cafe.registrations.cancel(token(&first[0]), cafe.now).await.unwrap();
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(Cancelled, "a@example.org"), (Promoted, "c@example.org")]);
    let own = cafe.registrations.confirm(unconfirmed.clone(), cafe.now).await.unwrap();
    assert_eq!((own.record.state, own.position), (State::Waiting, Some(1)));
    cafe.registrations.confirm(unconfirmed, cafe.now).await.expect("once more does nothing");
    assert_eq!(told(&cafe.mails().await), [(Waiting, "b@example.org")]);
}

fn change_to(attendance: Attendance) -> Change {
    Change { attendance, question: "Neu".into(), needs: String::new() }
}

async fn moves_between_online_and_on_site(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), Some(1)).await;
    cafe.sign_on("a@example.org").await;
    cafe.sign_on("b@example.org").await;
    let mails = cafe.mails().await;
    let (a, b) = (token(&mails[0]), token(&mails[1]));
    let own = cafe.registrations.change(a.clone(), change_to(Attendance::OnSite), cafe.now).await.unwrap();
    assert_eq!(
        (own.record.attendance, own.record.question.as_str(), own.record.sequence),
        (Attendance::OnSite, "Neu", 1)
    );
    assert_eq!(told(&cafe.mails().await), [(Promoted, "b@example.org"), (Updated, "a@example.org")]);

    let refused = cafe.registrations.change(b, change_to(Attendance::OnSite), cafe.now).await;
    assert_eq!(refusal(refused), Refusal::Full);
    let attendees = cafe.registrations.attendees(DATE.into()).await.unwrap();
    assert!(attendees.iter().all(|record| record.has_seat));
    assert_eq!(attendees[1].question, "Wie geht das?", "a refused change changes nothing");

    cafe.sign_on("c@example.org").await;
    let waiting = cafe.mails().await;
    cafe.registrations.cancel(a, cafe.now).await.unwrap();
    cafe.mails().await;
    let own = cafe.registrations.change(token(&waiting[0]), change_to(Attendance::OnSite), cafe.now).await.unwrap();
    assert_eq!(own.record.state, State::Confirmed, "who waits gets a free seat of the other sort");
    assert_eq!(told(&cafe.mails().await), [(Promoted, "c@example.org")]);
    assert_eq!((cafe.online().await.taken, cafe.on_site().await.taken), (1, 1));
}

async fn lets_come_again_after_cancelling(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    let first = cafe.by_mail("a@example.org").await;
    cafe.registrations.confirm(first.clone(), cafe.now).await.unwrap();
    cafe.registrations.cancel(first.clone(), cafe.now).await.unwrap();
    let before = cafe.mails().await;
    assert_eq!(told(&before), [(Registered, "a@example.org"), (Cancelled, "a@example.org")]);
    assert_eq!(refusal(cafe.registrations.confirm(first, cafe.now).await), Refusal::RegistrationCancelled);
    let second = cafe.by_mail("a@example.org").await;
    let own = cafe.registrations.confirm(second, cafe.now).await.unwrap();
    assert_eq!(own.record.state, State::Confirmed);
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(Registered, "a@example.org")]);
    assert_ne!(mails[0].uid, before[0].uid, "a calendar would compare it with what it has deleted");
    assert!(!told(&mails).contains(&(Confirm, "a@example.org")));
}

/// The place that is told is counted by the database as people come and go, not anew for each.
async fn tells_the_last_how_many_wait(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), Some(1)).await;
    let place = |position| RegisterResponse::Waiting { position };
    cafe.sign_on("a@example.org").await;
    for name in ["b", "c", "d", "e"] {
        cafe.sign_on(&format!("{name}@example.org")).await;
    }
    let mails = cafe.mails().await;
    assert_eq!(cafe.sign_on("f@example.org").await, place(5));
    // One goes, one moves to the other list, one gets a seat, one more confirms.
    cafe.registrations.cancel(token(&mails[1]), cafe.now).await.unwrap();
    assert_eq!(cafe.sign_on("g@example.org").await, place(5));
    cafe.registrations.change(token(&mails[2]), change_to(Attendance::OnSite), cafe.now).await.unwrap();
    assert_eq!(cafe.sign_on("h@example.org").await, place(5));
    cafe.registrations.cancel(token(&mails[0]), cafe.now).await.unwrap();
    assert_eq!(cafe.sign_on("i@example.org").await, place(5));
    let link = cafe.by_mail("j@example.org").await;
    assert_eq!(cafe.sign_on("k@example.org").await, place(6));
    cafe.registrations.confirm(link, cafe.now).await.unwrap();
    assert_eq!(cafe.sign_on("l@example.org").await, place(8));
    let counts = cafe.online().await;
    assert_eq!((counts.taken, counts.waiting), (1, 8));
    // Deleted with all others, nobody is counted any more.
    cafe.wait(jiff::SignedDuration::from_hours(24 * 40));
    cafe.registrations.delete_expired(14, cafe.now).await.unwrap();
    cafe.now -= jiff::SignedDuration::from_hours(24 * 40);
    cafe.sign_on("m@example.org").await;
    assert_eq!(cafe.sign_on("n@example.org").await, place(1));
}
