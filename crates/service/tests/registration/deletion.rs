// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What tells of persons goes in time; numbers stay.

use jiff::SignedDuration;
use lotse_service::registration::{Refusal, State};

use crate::cafe::{Cafe, DATE, refusal, time, token};
use crate::engines::{Engine, on_both_engines};

on_both_engines!(
    deletes_who_never_confirmed_after_a_day,
    deletes_needs_the_day_after_and_names_later,
    deletes_at_once_where_days_are_nought,
);

async fn deletes_who_never_confirmed_after_a_day(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    let link = cafe.by_mail("a@example.org").await;
    cafe.wait(SignedDuration::from_hours(23));
    assert_eq!(cafe.registrations.delete_expired(14, cafe.now).await.unwrap(), 0);
    cafe.registrations.show(link.clone(), cafe.now).await.expect("the link still works");
    cafe.wait(SignedDuration::from_hours(1));
    assert_eq!(cafe.registrations.delete_expired(14, cafe.now).await.unwrap(), 1);
    assert_eq!(refusal(cafe.registrations.confirm(link, cafe.now).await), Refusal::UnknownLink);
    assert_eq!(cafe.online().await.taken, 0);
}

async fn deletes_needs_the_day_after_and_names_later(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(2), None).await;
    for name in ["a", "b", "c"] {
        cafe.sign_on(&format!("{name}@example.org")).await;
    }
    let mails = cafe.mails().await;
    cafe.registrations.cancel(token(&mails[1]), cafe.now).await.unwrap();
    let ids: Vec<_> = cafe.registrations.attendees(DATE.into()).await.unwrap().iter().map(|r| r.id).collect();
    cafe.registrations.check_in(ids[0], true).await.unwrap();

    cafe.now = time("2026-12-10T13:59:59Z");
    cafe.registrations.delete_expired(14, cafe.now).await.unwrap();
    assert_eq!(cafe.registrations.attendees(DATE.into()).await.unwrap()[0].needs, "Rampe");
    cafe.wait(SignedDuration::from_secs(1));
    cafe.registrations.delete_expired(14, cafe.now).await.unwrap();
    let attendees = cafe.registrations.attendees(DATE.into()).await.unwrap();
    assert!(attendees.iter().all(|record| record.needs.is_empty() && record.state == State::Confirmed));
    assert_eq!(attendees.len(), 2);

    cafe.now = time("2026-12-23T13:59:59Z");
    assert_eq!(cafe.registrations.delete_expired(14, cafe.now).await.unwrap(), 0);
    cafe.wait(SignedDuration::from_secs(1));
    assert_eq!(cafe.registrations.delete_expired(14, cafe.now).await.unwrap(), 2);
    assert!(cafe.registrations.attendees(DATE.into()).await.unwrap().is_empty());
    let counts = cafe.online().await;
    assert_eq!((counts.confirmed, counts.cancelled, counts.checked_in), (2, 1, 1), "numbers stay");
    assert_eq!(refusal(cafe.registrations.show(token(&mails[0]), cafe.now).await), Refusal::UnknownLink);
    assert_eq!(cafe.registrations.mails().await.unwrap(), [0, 0]);
}

async fn deletes_at_once_where_days_are_nought(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(2), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.now = time("2026-12-09T14:00:00Z");
    assert_eq!(cafe.registrations.delete_expired(0, cafe.now).await.unwrap(), 1);
    assert_eq!(cafe.online().await.confirmed, 1);
}
