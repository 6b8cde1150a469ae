// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whoever asks is forgotten at once, and whoever waited gets the seat.

use lotse_model::registration::EmailAddress;
use lotse_service::registration::outbox::DeliveryError;
use lotse_service::registration::outbox::MailKind::Promoted;
use lotse_service::registration::store::LazyStore;
use lotse_service::registration::{Proof, Refusal};

use crate::cafe::{Cafe, DATE, Postbox, new, refusal, time, token, told};
use crate::engines::{Engine, on_both_engines};

on_both_engines!(
    leaves_nothing_of_a_person_and_gives_the_seat_on,
    keeps_the_numbers_of_a_date_that_has_begun,
    deletes_a_mail_that_nobody_took,
);

async fn leaves_nothing_of_a_person_and_gives_the_seat_on(engine: Engine) {
    let database = engine.database.clone();
    let cafe = Cafe::open(engine, Some(1), None).await;
    let link = cafe.by_mail("Anna.Amt@example.org").await;
    cafe.registrations.confirm(link.clone(), cafe.now).await.unwrap();
    cafe.registrations.register(new("berta@example.org", Proof::SignOn), cafe.now).await.unwrap();
    cafe.mails().await;
    let anna: EmailAddress = EmailAddress::try_from("ANNA.amt@example.org".to_owned()).unwrap();
    let stored = cafe.registrations.stored(anna.clone()).await.unwrap();
    assert_eq!((stored.len(), stored[0].sent, stored[0].unsent), (1, 2, 0));
    let before = everything(&database).await;
    assert_eq!(before.matches("Anna.Amt").count(), 1, "{before}");
    let count = before.matches("mail_count").count();

    assert_eq!(cafe.registrations.erase(anna.clone(), cafe.now).await.unwrap(), 1);
    assert_eq!(told(&cafe.mails().await), [(Promoted, "berta@example.org")], "and Anna is told nothing");
    assert_eq!(refusal(cafe.registrations.show(link, cafe.now).await), Refusal::UnknownLink);
    let after = everything(&database).await;
    assert!(!after.to_lowercase().contains("anna.amt"), "{after}");
    assert_eq!(after.matches("mail_count").count(), count - 1, "nor is it known that she got mails");
    assert_eq!(cafe.registrations.erase(anna, cafe.now).await.unwrap(), 0, "once more does nothing");
    let counts = cafe.online().await;
    assert_eq!((counts.confirmed, counts.waiting, counts.cancelled, counts.taken), (1, 0, 1, 1));
}

async fn keeps_the_numbers_of_a_date_that_has_begun(engine: Engine) {
    let mut cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.sign_on("b@example.org").await;
    cafe.mails().await;
    let people = cafe.registrations.attendees(DATE.into()).await.unwrap();
    cafe.registrations.check_in(people[0].id, true).await.unwrap();
    cafe.now = time("2026-12-09T13:00:00Z");
    cafe.registrations.erase(people[0].email.clone(), cafe.now).await.unwrap();
    assert!(cafe.mails().await.is_empty(), "nobody gets a seat any more");
    let counts = cafe.online().await;
    assert_eq!((counts.confirmed, counts.checked_in, counts.waiting, counts.taken), (1, 1, 1, 0));
    cafe.now = time("2026-12-24T13:00:00Z");
    cafe.registrations.delete_expired(14, cafe.now).await.unwrap();
    let counts = cafe.online().await;
    assert_eq!((counts.confirmed, counts.checked_in, counts.waiting), (1, 1, 1));
}

async fn deletes_a_mail_that_nobody_took(engine: Engine) {
    let database = engine.database.clone();
    let cafe = Cafe::open(engine, Some(1), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.deliver(&Postbox::refusing(DeliveryError::Permanent("550 5.1.1 unknown".into()))).await;
    let a = EmailAddress::try_from("a@example.org".to_owned()).unwrap();
    assert_eq!(cafe.registrations.stored(a.clone()).await.unwrap()[0].unsent, 1);
    cafe.registrations.erase(a, cafe.now).await.unwrap();
    assert_eq!(cafe.registrations.mails().await.unwrap(), [0, 0]);
    assert!(!everything(&database).await.contains("a@example.org"));
}

/// All that stands in the tables, a row a line.
async fn everything(database: &lotse_service::config::Database) -> String {
    let store = LazyStore::new(database.clone());
    let read = store.read(|session| {
        Box::pin(async move {
            let mut lines = Vec::new();
            for (table, sql) in [
                ("cafe_date", "SELECT * FROM cafe_date"),
                ("seats", "SELECT * FROM seats"),
                ("registration", "SELECT * FROM registration"),
                ("token", "SELECT * FROM token"),
                ("outbox", "SELECT * FROM outbox"),
                ("mail_count", "SELECT * FROM mail_count"),
                ("tally", "SELECT * FROM tally"),
            ] {
                let rows = session.rows(sql, Vec::new()).await?;
                lines.extend(rows.iter().map(|row| format!("{table} {row:?}")));
            }
            Ok(lines.join("\n"))
        })
    });
    read.await.unwrap()
}

/// A link of somebody else still works.
#[tokio::test]
async fn concerns_nobody_else() {
    let cafe = Cafe::open(Engine::sqlite(), Some(2), None).await;
    cafe.sign_on("a@example.org").await;
    cafe.sign_on("b@example.org").await;
    let mails = cafe.mails().await;
    let a = EmailAddress::try_from("a@example.org".to_owned()).unwrap();
    cafe.registrations.erase(a, cafe.now).await.unwrap();
    cafe.registrations.show(token(&mails[1]), cafe.now).await.expect("B is still registered");
}
