// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mails that did not arrive are seen, and can be sent once more.

use lotse_service::registration::outbox::DeliveryError;
use lotse_service::registration::outbox::MailKind::Registered;

use crate::site::{PATH, Site, time};

#[tokio::test]
async fn shows_what_was_refused_and_sends_it_once_more() {
    let site = Site::open(Some(2), None).await;
    let path = format!("{PATH}/e-mails");
    site.get("/organisation").await.does_not_say("/e-mails");
    site.register("Anna <b>", "anna@example.org").await;
    site.refuse(DeliveryError::Permanent("permanent error (550): 5.1.1 … <i>User unknown".into())).await;
    site.get("/organisation").await.says("15:00 Uhr : Eine E-Mail ist nicht angekommen. Ansehen");
    assert!(site.get(PATH).await.says("Eine E-Mail ist nicht angekommen.").text.contains(&format!("href=\"{path}\"")));
    let page = site.get(&path).await;
    page.is(200)
        .says("Anna <b> , anna@example.org Bestätigung der Anmeldung Der Mailserver kennt diese Adresse nicht.")
        .says("Antwort des Mailservers: permanent error (550): 5.1.1 … <i>User unknown")
        .says("Noch einmal senden")
        .does_not_say("<b>")
        .does_not_say("<i>");

    assert_eq!(site.send(&path, &page, &[]).await.leads_to(), format!("{path}?getan=noch-einmal"));
    site.get(&path).await.says("Alle E-Mails zu diesem Termin").does_not_say("<button>Noch");
    assert_eq!(site.told().await, [(Registered, "anna@example.org".to_owned())]);
    site.send(&path, &page, &[]).await.is(409).says("inzwischen angekommen");
    assert!(site.told().await.is_empty(), "what arrived is not sent twice");
}

#[tokio::test]
async fn shows_what_is_late_but_not_what_is_on_its_way() {
    let site = Site::open(Some(2), None).await;
    let path = format!("{PATH}/e-mails");
    site.register("Anna", "anna@example.org").await;
    site.get(&path).await.says("Alle E-Mails zu diesem Termin");
    site.set_clock("2026-11-25T08:59:59Z");
    site.get(&path).await.says("Alle E-Mails zu diesem Termin");
    site.set_clock("2026-11-25T09:00:00Z");
    site.get(&path).await.says("seit über einer Stunde nicht an");
    let later = DeliveryError::Temporary("451 later".into());
    for (now, is_late) in [("10:00", false), ("10:02", false), ("10:08", false), ("10:24", false), ("11:25", true)] {
        site.set_clock(&format!("2026-11-25T{now}:00Z"));
        site.refuse(later.clone()).await;
        let page = site.get(&path).await;
        assert_eq!(page.text.contains("451 later"), is_late, "{now}");
    }
}

#[tokio::test]
async fn touches_no_mail_that_is_being_sent_or_of_another_date() {
    let site = Site::open(Some(2), None).await;
    let path = format!("{PATH}/e-mails");
    site.register("Anna", "anna@example.org").await;
    let row = site.registrations.claim(1, site.now()).await.unwrap().remove(0);
    let number = row.id.to_string();
    site.post(&path, &[("nummer", &number)]).await.is(409);
    assert!(site.told().await.is_empty());
    site.registrations.park(row.id, "550".into()).await.unwrap();
    let mut other = crate::site::date(Some(2), None);
    other.snapshot.id = "anderer".into();
    site.registrations.sync(vec![crate::site::date(Some(2), None), other], time("2026-11-25T08:00:00Z")).await.unwrap();
    site.post("/organisation/termine/anderer/e-mails", &[("nummer", &number)]).await.is(409);
    assert!(site.told().await.is_empty());
    site.post(&path, &[("nummer", "x")]).await.is(400);
    site.post("/organisation/termine/nie/e-mails", &[("nummer", &number)]).await.is(404);
    site.post(&path, &[("nummer", &number)]).await.is(303);
    assert_eq!(site.told().await.len(), 1);
}
