// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! No mail is lost, none is sent twice while all is well, and none is written too often.

use std::collections::BTreeSet;
use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use lotse_model::registration::RegisterResponse;
use lotse_service::registration::outbox::MailKind::{Confirm, Registered};
use lotse_service::registration::outbox::{Deliver, DeliveryError, LONGEST_DELIVERY, OutboxRow};
use lotse_service::registration::worker::{Delivered, deliver_due};
use lotse_service::registration::{Acted, Proof, Registrations, State};

use crate::cafe::{Cafe, DATE, Postbox, new, told};
use crate::engines::{Engine, on_both_engines};

on_both_engines!(
    tries_again_later_and_later,
    parks_what_is_refused_for_good,
    gives_each_mail_to_one_worker,
    gives_a_mail_to_another_worker_when_the_first_is_gone,
    sends_no_mail_twice_where_the_server_takes_as_long_as_it_may,
    writes_three_mails_a_day_to_an_address_that_is_not_proven,
    answers_alike_whether_an_address_is_known_or_not,
);

async fn tries_again_later_and_later(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    let busy = Postbox::refusing(DeliveryError::Temporary("451 later".into()));
    for minutes in [1, 5, 15, 60] {
        assert_eq!(cafe.deliver(&busy).await, Delivered { postponed: 1, ..Delivered::default() });
        cafe.wait(SignedDuration::from_mins(minutes) - SignedDuration::from_secs(1));
        assert_eq!(cafe.deliver(&busy).await, Delivered::default(), "before {minutes} minutes are over");
        cafe.wait(SignedDuration::from_secs(1));
    }
    let mails = cafe.mails().await;
    assert_eq!((told(&mails), mails[0].attempts), (vec![(Registered, "a@example.org")], 5));
    assert!(cafe.mails().await.is_empty());
}

async fn parks_what_is_refused_for_good(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    let closed = Postbox::refusing(DeliveryError::Permanent("550 no such mailbox".into()));
    assert_eq!(cafe.deliver(&closed).await, Delivered { parked: 1, ..Delivered::default() });
    cafe.wait(SignedDuration::from_hours(48));
    assert!(cafe.mails().await.is_empty());
    assert_eq!(cafe.registrations.mails().await.unwrap(), [0, 1]);

    let undelivered = cafe.registrations.undelivered(DATE.into(), cafe.now).await.unwrap();
    let [mail] = &undelivered[..] else { panic!("{undelivered:?}") };
    assert_eq!(
        (mail.email.as_str(), mail.refused, mail.answer.as_deref()),
        ("a@example.org", true, Some("550 no such mailbox"))
    );
    assert_eq!(cafe.registrations.undelivered_by_date(cafe.now).await.unwrap()[DATE], 1);
    assert_eq!(cafe.registrations.send_again(DATE.into(), mail.id, cafe.now).await.unwrap(), Acted::Done(()));
    let mails = cafe.mails().await;
    assert_eq!((told(&mails), mails[0].attempts), (vec![(Registered, "a@example.org")], 1));
    assert_eq!(cafe.registrations.send_again(DATE.into(), mail.id, cafe.now).await.unwrap(), Acted::Outdated);
    assert!(cafe.registrations.undelivered_by_date(cafe.now).await.unwrap().is_empty());
}

async fn gives_each_mail_to_one_worker(engine: Engine) {
    let cafe = Cafe::open(engine, None, None).await;
    let mut cafe = cafe;
    cafe.publish(|date| (date.online.offered, date.online.capacity) = (true, None)).await;
    for n in 0..40 {
        cafe.sign_on(&format!("p{n}@example.org")).await;
    }
    let workers: Vec<_> = (0..8)
        .map(|_| {
            let (registrations, now) = (cafe.registrations.clone(), cafe.now);
            tokio::spawn(async move { registrations.claim(7, now).await.unwrap() })
        })
        .collect();
    let mut ids = Vec::new();
    for worker in workers {
        ids.extend(worker.await.unwrap().iter().map(|row| row.id));
    }
    ids.sort_unstable();
    let claimed = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), claimed, "no mail is given to two");
    assert_eq!(ids.len(), 40);
}

async fn gives_a_mail_to_another_worker_when_the_first_is_gone(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    let claimed = cafe.registrations.claim(10, cafe.now).await.unwrap();
    assert_eq!((claimed.len(), claimed[0].attempts), (1, 1));
    cafe.wait(SignedDuration::from_mins(4));
    assert!(cafe.mails().await.is_empty());
    cafe.wait(SignedDuration::from_mins(1));
    let again = cafe.mails().await;
    assert_eq!((again[0].id, again[0].attempts), (claimed[0].id, 2));
}

async fn sends_no_mail_twice_where_the_server_takes_as_long_as_it_may(engine: Engine) {
    let cafe = Cafe::open(engine, Some(6), None).await;
    for n in 0..6 {
        cafe.sign_on(&format!("p{n}@example.org")).await;
    }
    let server = Slow { clock: Mutex::new(cafe.now), registrations: &cafe.registrations, taken: Mutex::default() };
    let delivered = deliver_due(&cafe.registrations, &server, || *server.clock.lock().unwrap()).await.unwrap();
    assert_eq!(delivered.sent, 6);
    let taken = server.taken.into_inner().unwrap();
    assert!(taken.iter().all(|(_, attempts)| *attempts == 1), "what was given back was not tried: {taken:?}");
    let ids: BTreeSet<_> = taken.iter().map(|(id, _)| id).collect();
    assert_eq!(ids.len(), taken.len(), "{taken:?}");
}

/// Answers at the last moment. While it is silent, another instance looks for mails.
struct Slow<'a> {
    clock: Mutex<Timestamp>,
    registrations: &'a Registrations,
    taken: Mutex<Vec<(i64, u32)>>,
}

impl Deliver for Slow<'_> {
    async fn deliver(&self, row: &OutboxRow, begun: Timestamp) -> Result<(), DeliveryError> {
        self.taken.lock().unwrap().push((row.id, row.attempts));
        for second in [0, 119, 120] {
            let now = begun + SignedDuration::from_secs(second);
            let others = self.registrations.claim(20, now).await.unwrap();
            assert!(others.is_empty(), "{second} s after {} was begun, another instance got {others:?}", row.id);
        }
        *self.clock.lock().unwrap() = begun + LONGEST_DELIVERY;
        Ok(())
    }
}

async fn writes_three_mails_a_day_to_an_address_that_is_not_proven(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    for asked in 0..5 {
        let new = new(if asked % 2 == 0 { "a@example.org" } else { "A@example.org" }, Proof::Mail);
        let answer = cafe.registrations.register(new, cafe.now).await.unwrap();
        assert_eq!(answer, RegisterResponse::AwaitingConfirmation);
    }
    assert_eq!(told(&cafe.mails().await), [(Confirm, "a@example.org"); 3]);
    cafe.wait(SignedDuration::from_hours(24));
    cafe.by_mail("a@example.org").await;
}

async fn answers_alike_whether_an_address_is_known_or_not(engine: Engine) {
    let cafe = Cafe::open(engine, Some(1), None).await;
    let link = cafe.by_mail("a@example.org").await;
    cafe.registrations.confirm(link, cafe.now).await.unwrap();
    let before = cafe.mails().await;
    for email in ["a@example.org", "b@example.org"] {
        let answer = cafe.registrations.register(new(email, Proof::Mail), cafe.now).await.unwrap();
        assert_eq!(answer, RegisterResponse::AwaitingConfirmation);
    }
    let mails = cafe.mails().await;
    assert_eq!(told(&mails), [(Registered, "a@example.org"), (Confirm, "b@example.org")]);
    assert_eq!(
        (&mails[0].uid, mails[0].sequence),
        (&before[0].uid, before[0].sequence),
        "the same appointment once more"
    );
    let attendees = cafe.registrations.attendees(crate::cafe::DATE.into()).await.unwrap();
    assert_eq!(attendees[0].state, State::Confirmed);
}
