// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Writing to those who registered.

use lotse_service::registration::PersonAct;
use lotse_service::registration::outbox::MailKind::{Materials, Message};

use crate::site::{DATE, PATH, Site};

async fn site() -> Site {
    let site = Site::open(Some(2), None).await;
    for name in ["anna", "bert", "cleo"] {
        site.register(name, &format!("{name}@example.org")).await;
    }
    site.told().await;
    site
}

#[tokio::test]
async fn a_message_is_shown_with_the_number_of_mails_and_sent_once() {
    let site = site().await;
    let path = format!("{PATH}/nachricht");
    let page = site.get(&path).await;
    page.is(200).says("Alle mit einem Platz: 2").says("Alle mit einem Platz und alle, die warten: 3");
    let typed = [("text", "Guten <Tag>\r\n\r\nBis bald\u{202e}"), ("empfang", "alle")];
    let confirm = site.send(&path, &page, &typed).await;
    confirm.is(200).says("Guten <Tag> Bis bald").says("3 E-Mails werden gesendet.");
    assert!(site.told().await.is_empty());
    let edit = site.send(&path, &confirm, &[("bearbeiten", "ja")]).await;
    assert!(edit.is(200).text.contains("Guten &lt;Tag&gt;") && edit.text.contains("value=\"alle\" checked"));

    let done = site.send(&path, &confirm, &[("bestaetigt", "ja")]).await;
    assert_eq!(done.leads_to(), format!("{PATH}?getan=nachricht&anzahl=3"));
    let again = site.send(&path, &confirm, &[("bestaetigt", "ja")]).await;
    again.is(409).says("ging an diesen Termin schon eine Nachricht");
    assert!(again.text.contains("Guten &lt;Tag&gt;"), "nothing typed is lost");
    let mails = site.mails().await;
    assert_eq!(mails.iter().map(|mail| mail.kind).collect::<Vec<_>>(), [Message; 3]);
    assert_eq!(mails[0].message.as_deref(), Some("Guten <Tag>\n\nBis bald"));
    assert_eq!(mails[0].sequence, 0, "the calendar entry stays as it is");
}

#[tokio::test]
async fn of_two_who_write_at_once_the_second_sees_that_one_was_sent() {
    let site = site().await;
    let path = format!("{PATH}/nachricht");
    let page = site.get(&path).await;
    let first = site.send(&path, &page, &[("text", "Eins"), ("empfang", "platz")]).await;
    let second = site.send(&path, &page, &[("text", "Zwei"), ("empfang", "platz")]).await;
    site.send(&path, &first, &[("bestaetigt", "ja")]).await.is(303);
    let refused = site.send(&path, &second, &[("bestaetigt", "ja")]).await;
    assert!(refused.is(409).text.contains("Zwei"));
    let confirm = site.send(&path, &refused, &[("text", "Zwei"), ("empfang", "platz")]).await;
    site.send(&path, &confirm, &[("bestaetigt", "ja")]).await.is(303);
    let texts: Vec<_> = site.mails().await.into_iter().filter_map(|mail| mail.message).collect();
    assert_eq!(texts, ["Eins", "Eins", "Zwei", "Zwei"]);
}

#[tokio::test]
async fn names_what_is_missing() {
    let site = site().await;
    let path = format!("{PATH}/nachricht");
    let page = site.get(&path).await;
    site.send(&path, &page, &[]).await.is(422).says("Schreiben Sie einen Text.").says("Wählen Sie, wer");
    site.send(&path, &page, &[("text", " \r\n\u{200b}"), ("empfang", "da")])
        .await
        .is(422)
        .says("Schreiben Sie einen Text.");
    let long = "ä".repeat(5001);
    site.send(&path, &page, &[("text", &long), ("empfang", "alle")]).await.is(422).says("auf 5000 Zeichen");
    let huge = "a".repeat(140_000);
    site.send(&path, &page, &[("text", &huge), ("empfang", "alle")]).await.is(413);
    let most = "ä".repeat(5000);
    site.send(&path, &page, &[("text", &most), ("empfang", "alle")]).await.is(200);
    assert!(site.told().await.is_empty());
}

#[tokio::test]
async fn materials_go_to_those_who_came_or_to_all_after_the_date() {
    let site = site().await;
    let path = format!("{PATH}/unterlagen");
    site.get(&path).await.is(409);
    site.post(&path, &[("stand", "0"), ("text", "x"), ("empfang", "platz")]).await.is(409);
    let number = site.number("bert@example.org").await;
    let record = site.registrations.attendees(DATE.into()).await.unwrap().into_iter().find(|r| r.id == number).unwrap();
    let act = PersonAct::CheckIn(true);
    site.registrations.act_on_person(DATE.into(), number, record.version(), act, site.now()).await.unwrap();

    site.set_clock("2026-12-09T14:30:00Z");
    let page = site.get(&path).await;
    page.is(200).says("Alle, die da waren: 1").says("Alle, die einen Platz hatten: 2");
    for link in ["http://a.example", "javascript:alert(1)", "https://a b", "https://"] {
        site.send(&path, &page, &[("text", "x"), ("link", link), ("empfang", "da")])
            .await
            .is(422)
            .says("Prüfen Sie den Link");
    }
    let typed = [("text", "Die Folien:"), ("link", "https://intranet.example.org/folien"), ("empfang", "da")];
    let confirm = site.send(&path, &page, &typed).await;
    confirm.is(200).says("Eine E-Mail wird gesendet.").says("https://intranet.example.org/folien");
    site.send(&path, &confirm, &[("bestaetigt", "ja")]).await.is(303);
    let mails = site.mails().await;
    assert_eq!((mails.len(), mails[0].kind, mails[0].to.as_str()), (1, Materials, "bert@example.org"));
    assert_eq!(mails[0].message.as_deref(), Some("Die Folien:\n\nhttps://intranet.example.org/folien"));
}

#[tokio::test]
async fn writes_to_nobody_only_by_mistake() {
    let site = Site::open(Some(2), None).await;
    let path = format!("{PATH}/nachricht");
    let page = site.get(&path).await;
    site.send(&path, &page, &[("text", "x"), ("empfang", "alle")]).await.is(422).says("Dort ist niemand.");
}
