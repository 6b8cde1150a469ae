// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! All dates, one date, and how many can come.

use crate::site::{PATH, Site, date};
use lotse_service::registration::outbox::MailKind::{Promoted, Registered, Waiting};

#[tokio::test]
async fn shows_all_dates_with_their_numbers() {
    let site = Site::open(Some(1), None).await;
    site.get("/organisation").await.is(200).says("Anmeldung offen 0 1 0 nicht angeboten");
    site.register("Anna", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    let page = site.get("/organisation").await;
    page.is(200)
        .says("Kommende Termine")
        .says("Termine & mehr , Mittwoch, 9. Dezember 2026, 14:00 bis 15:00 Uhr")
        .says("Anmeldung offen 1 0 1 nicht angeboten");
    assert!(page.text.contains("<th scope=\"col\">") && page.text.contains("<caption"), "{}", page.text);

    site.set_clock("2026-12-09T14:00:00Z");
    site.get("/organisation")
        .await
        .says("Zurzeit ist kein Termin veröffentlicht")
        .says("Vergangene Termine")
        .says("vorbei");
    // What is no longer published is shown as long as somebody is registered for it.
    site.registrations.sync(vec![], site.now()).await.unwrap();
    site.get("/organisation").await.says("Termine & mehr");
}

#[tokio::test]
async fn shows_who_comes_who_waits_and_what_they_ask() {
    let site = Site::open(Some(1), Some(0)).await;
    let number = site.register("Anna <b>Ämter</b>", "anna@example.org").await;
    site.register("=1+1", "bert@example.org").await;
    let page = site.get(PATH).await;
    page.is(200)
        .says("Eine angemeldete Person")
        .says("Anna <b>Ämter</b> anna@example.org Online nein Abmelden : Anna <b>Ämter</b>")
        .says("Warteliste: eine Person")
        .says("=1+1 bert@example.org Online Platz geben : =1+1 Abmelden")
        .says("Frage von Anna <b>Ämter</b>")
        .says("Bedarf von =1+1")
        .says("Raum (Deutsch) Raum 1")
        .says("https://opentalk.example.org/room/1")
        .does_not_say("<b>");
    assert!(page.text.contains(&format!("href=\"{PATH}/anmeldungen/{number}/absagen\"")));
    site.set_clock("2026-12-09T13:00:00Z");
    site.get(PATH)
        .await
        .says("hat begonnen")
        .says("Unterlagen senden")
        .does_not_say("/absagen")
        .does_not_say("/aendern");
}

#[tokio::test]
async fn counts_those_who_have_not_confirmed_and_shows_nothing_of_them() {
    use lotse_service::registration::{NewRegistration, Proof};
    let site = Site::open(Some(2), None).await;
    site.register("Anna", "anna@example.org").await;
    let people = site.registrations.attendees(crate::site::DATE.into()).await.unwrap();
    let request = lotse_model::registration::RegisterRequest {
        email: "fremd@example.org".into(),
        name: "Fremd".into(),
        attendance: people[0].attendance,
        language: "de".into(),
        question: "Fremde Frage".into(),
        needs: String::new(),
    };
    let registrant = request.try_into().unwrap();
    let new = NewRegistration {
        date: crate::site::DATE.into(),
        registrant,
        proof: Proof::Mail,
        key: "k".into(),
        mails_per_address: 0,
    };
    site.registrations.register(new, site.now()).await.unwrap();
    let number = site.number("fremd@example.org").await;
    let page = site.get(PATH).await;
    page.says("Eine Person hat ihre Anmeldung noch nicht bestätigt").does_not_say("remd");
    site.get(&format!("{PATH}/anmeldungen/{number}/absagen")).await.is(404).does_not_say("remd");
}

#[tokio::test]
async fn what_was_done_is_said_once_and_nothing_else_can_be_put_there() {
    let site = Site::open(Some(2), None).await;
    site.get(&format!("{PATH}?getan=nachricht&anzahl=3")).await.is(200).says("3 E-Mails sind unterwegs.");
    for query in
        ["getan=<b>Gewonnen</b>", "getan=nachricht&anzahl=viele", "getan=&anzahl=1", "x=%ff", "getan=a&getan=b"]
    {
        site.get(&format!("{PATH}?{}", query.replace(['<', '>'], "%3C"))).await.is(200).does_not_say("role=\"status\"");
    }
}

#[tokio::test]
async fn seats_are_added_and_taken_away_and_nobody_loses_one() {
    let site = Site::open(Some(1), Some(5)).await;
    for name in ["anna", "bert", "cleo"] {
        site.register(name, &format!("{name}@example.org")).await;
    }
    let mails = site.told().await;
    assert_eq!(mails.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), [Registered, Waiting, Waiting]);
    let path = format!("{PATH}/plaetze");
    let page = site.get(&path).await;
    page.is(200).says("Zurzeit vergeben: 1.");
    let answer = site.send(&path, &page, &[("online", "2"), ("vor-ort", "")]).await;
    assert_eq!(answer.leads_to(), format!("{PATH}?getan=plaetze"));
    assert_eq!(site.told().await, [(Promoted, "bert@example.org".to_owned())]);
    site.get(PATH).await.says("Online 2 2 0 1 0 0 Vor Ort unbegrenzt 0 unbegrenzt 0 0 0");
    let page = site.get(&path).await;
    site.send(&path, &page, &[("online", "1"), ("vor-ort", "0")]).await.is(303);
    site.get(PATH).await.says("Online 1 2 0 1 0 0").says("2 angemeldete Personen");
    assert!(site.told().await.is_empty());
}

#[tokio::test]
async fn wrong_numbers_are_named_at_their_field() {
    let site = Site::open(Some(1), Some(5)).await;
    let path = format!("{PATH}/plaetze");
    let page = site.get(&path).await;
    for wrong in ["-1", "1,5", "viele", "10001", "+3", "0x10", "99999999999999999999", "<b>"] {
        let answer = site.send(&path, &page, &[("online", wrong), ("vor-ort", "7")]).await;
        answer.is(422).says("ganze Zahl").does_not_say("<b>");
        assert!(answer.text.contains("<a href=\"#online\">"), "the summary leads to the field");
        assert!(answer.text.contains("aria-describedby=\"online-hinweis online-fehler\" aria-invalid=\"true\""));
        assert!(answer.text.contains("value=\"7\""), "what was typed stays");
        assert!(answer.text.contains("<title>Achtung: "));
    }
}

#[tokio::test]
async fn of_two_organisers_at_once_the_second_is_told_and_keeps_what_was_typed() {
    let site = Site::open(Some(1), Some(5)).await;
    let path = format!("{PATH}/plaetze");
    let (first, second) = (site.get(&path).await, site.get(&path).await);
    site.send(&path, &first, &[("online", "3"), ("vor-ort", "5")]).await.is(303);
    let refused = site.send(&path, &second, &[("online", "9"), ("vor-ort", "5")]).await;
    refused.is(409).says("Das hat sich inzwischen geändert").says("Online 3 Vor Ort 5");
    assert!(refused.text.contains("value=\"9\""), "{}", refused.text);
    site.get(PATH).await.says("Online 3 0 3");
    site.send(&path, &refused, &[("online", "9"), ("vor-ort", "5")]).await.is(303);
    site.get(PATH).await.says("Online 9 0 9");
    site.post(&path, &[("stand", ""), ("online", "1"), ("vor-ort", "")]).await.is(409);
}

#[tokio::test]
async fn what_is_over_or_called_off_cannot_be_changed() {
    let site = Site::open(Some(1), None).await;
    let (capacity, appointment) = (format!("{PATH}/plaetze"), format!("{PATH}/aendern"));
    let page = site.get(&capacity).await;
    site.set_clock("2026-12-09T13:00:00Z");
    for path in [&capacity, &appointment, &format!("{PATH}/absagen")] {
        site.get(path).await.is(409).says("hat begonnen");
    }
    site.send(&capacity, &page, &[("online", "3")]).await.is(409);
    site.set_clock("2026-11-25T08:00:00Z");
    let mut called_off = date(Some(1), None);
    called_off.cancelled = true;
    site.registrations.sync(vec![called_off], site.now()).await.unwrap();
    let page = site.get(PATH).await;
    page.says("fällt aus").does_not_say("/plaetze").does_not_say("/anwesenheit");
    site.get(&capacity).await.is(409);
}
