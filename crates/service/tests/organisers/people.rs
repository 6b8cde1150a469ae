// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Adding somebody, cancelling for somebody, giving a seat, and noting who is there.

use lotse_service::registration::outbox::MailKind::{Cancelled, Promoted, Registered, Waiting};

use crate::site::{Answer, PATH, Site};

fn person<'a>(name: &'a str, email: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("name", name), ("email", email), ("teilnahme", "online"), ("frage", "Wie?\r\nSo?"), ("bedarf", "")]
}

async fn add(site: &Site, typed: &[(&str, &str)]) -> Answer {
    let path = format!("{PATH}/hinzufuegen");
    let page = site.get(&path).await;
    site.send(&path, page.is(200), typed).await
}

#[tokio::test]
async fn adds_somebody_also_after_closing_and_to_the_waiting_list() {
    let site = Site::open(Some(1), None).await;
    site.set_clock("2026-12-09T12:30:00Z");
    let answer = add(&site, &person("Anna Ämter", "anna@example.org")).await;
    assert_eq!(answer.leads_to(), format!("{PATH}?getan=hinzugefuegt"));
    let answer = add(&site, &person("Bert", "bert@example.org")).await;
    assert_eq!(answer.leads_to(), format!("{PATH}?getan=warteliste"));
    assert_eq!(
        site.told().await,
        [(Registered, "anna@example.org".to_owned()), (Waiting, "bert@example.org".to_owned())]
    );
    site.get(&answer.leads_to()).await.says("Die Person steht auf der Warteliste").says("Wie? So?");
}

#[tokio::test]
async fn adds_who_comes_without_having_registered_until_the_end() {
    let site = Site::open(Some(1), None).await;
    site.set_clock("2026-12-09T13:10:00Z");
    assert!(site.get(PATH).await.text.contains("/hinzufuegen"));
    site.get(&format!("{PATH}/hinzufuegen")).await.says("Die Person bekommt keine E-Mail.");
    for (name, email) in [("Anna", "anna@example.org"), ("Bert", "bert@example.org")] {
        let answer = add(&site, &person(name, email)).await;
        let path = format!("{PATH}/anwesenheit");
        assert_eq!(answer.leads_to(), format!("{path}?getan=dazugekommen"));
        let page = site.get(&answer.leads_to()).await;
        page.says("Notieren Sie jetzt").says(name);
        let number = site.number(email).await.to_string();
        let stand =
            page.text.split(&format!("value=\"{number}\"")).nth(1).unwrap().split("name=\"stand\" value=\"").nth(1);
        let stand = stand.unwrap().split('"').next().unwrap();
        site.post(&path, &[("anmeldung", &number), ("stand", stand), ("da", "ja")]).await.is(303);
    }
    assert!(site.told().await.is_empty(), "who is there needs no mail");
    site.get(PATH).await.says("Online 1 1 0 1 0 2");
    site.set_clock("2026-12-09T14:00:00Z");
    site.get(PATH).await.does_not_say("/hinzufuegen");
    site.get(&format!("{PATH}/hinzufuegen")).await.is(409);
    let late = [&person("Carla", "carla@example.org")[..], &[("schluessel", "x")]].concat();
    site.post(&format!("{PATH}/hinzufuegen"), &late).await.is(409);
}

#[tokio::test]
async fn adds_nobody_twice() {
    let site = Site::open(Some(5), None).await;
    let path = format!("{PATH}/hinzufuegen");
    let page = site.get(&path).await;
    site.send(&path, &page, &person("Anna", "anna@example.org")).await.is(303);
    site.send(&path, &page, &person("Anna", "anna@example.org")).await.is(303);
    let answer = site.send(&path, &page, &person("Anna B.", "anna@example.org")).await;
    answer.is(422).says("schon mit anderen Angaben gesendet");
    let answer = site.send(&path, &answer, &person("Anna B.", "ANNA@example.org")).await;
    answer.is(422).says("schon jemand angemeldet");
    assert!(answer.text.contains("value=\"Anna B.\""));
    assert_eq!(site.told().await.len(), 1);
    site.post(&path, &person("Anna", "anna@example.org")).await.is(400);
}

#[tokio::test]
async fn names_every_field_that_is_wrong() {
    let site = Site::open(Some(5), None).await;
    let long = "a".repeat(1001);
    let wrong = [("name", " "), ("email", "anna@"), ("teilnahme", "vor-ort"), ("frage", &long), ("bedarf", "\"><b>")];
    let answer = add(&site, &wrong).await;
    answer.is(422).says("Geben Sie einen Namen ein.").says("Prüfen Sie die E-Mail-Adresse").says("Wählen Sie");
    answer.says("Kürzen Sie den Text auf 1000 Zeichen.").does_not_say("\"><b>");
    for field in ["name", "email", "teilnahme", "frage"] {
        assert!(answer.text.contains(&format!("<a href=\"#{field}\">")), "{field}");
        assert!(answer.text.contains(&format!(" id=\"{field}\"")), "{field}: {}", answer.text);
        assert!(answer.text.contains(&format!("id=\"{field}-fehler\"")), "{field}");
    }
    for email in ["a@example.org\r\nBcc: b@example.org", "a@example.org,b@example.org", "<a@example.org>", ""] {
        add(&site, &person("Anna", email)).await.is(422);
    }
    assert!(site.told().await.is_empty());
}

#[tokio::test]
async fn cancels_for_somebody_after_asking() {
    let site = Site::open(Some(1), None).await;
    let number = site.register("Anna <i>", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    site.told().await;
    let path = format!("{PATH}/anmeldungen/{number}/absagen");
    let (first, second) = (site.get(&path).await, site.get(&path).await);
    first.is(200).says("Anna <i>").says("Den Platz bekommt, wer am längsten wartet.");
    assert!(site.told().await.is_empty(), "asking does nothing");
    assert_eq!(site.send(&path, &first, &[]).await.leads_to(), format!("{PATH}?getan=abgemeldet"));
    assert_eq!(
        site.told().await,
        [(Cancelled, "anna@example.org".to_owned()), (Promoted, "bert@example.org".to_owned())]
    );
    let again = site.send(&path, &second, &[]).await;
    again.is(409).says("inzwischen geändert").says("abgemeldet").says("nichts mehr zu tun");
    assert!(site.told().await.is_empty());
    site.get(&path).await.is(409).says("nichts mehr zu tun");
}

#[tokio::test]
async fn gives_a_seat_out_of_turn() {
    let site = Site::open(Some(1), None).await;
    site.register("Anna", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    let number = site.register("Cleo", "cleo@example.org").await;
    site.told().await;
    let path = format!("{PATH}/anmeldungen/{number}/nachruecken");
    let (first, second) = (site.get(&path).await, site.get(&path).await);
    assert_eq!(site.send(&path, &first, &[]).await.leads_to(), format!("{PATH}?getan=nachgerueckt"));
    assert_eq!(site.told().await, [(Promoted, "cleo@example.org".to_owned())]);
    site.send(&path, &second, &[]).await.is(409).says("angemeldet").says("nichts mehr zu tun");
    let anna = site.number("anna@example.org").await;
    let page = site.get(&format!("{PATH}/anmeldungen/{anna}/nachruecken")).await;
    page.is(409).says("nichts mehr zu tun");
    site.get(PATH).await.says("Online 1 2 0 1");
}

#[tokio::test]
async fn notes_who_is_there_on_the_day() {
    let site = Site::open(Some(1), None).await;
    let number = site.register("Anna", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    let path = format!("{PATH}/anwesenheit");
    site.get(&path).await.is(200).says("Am Tag des Termins").does_not_say("Anna");
    let early = [("anmeldung", number.to_string()), ("stand", "x".into()), ("da", "ja".into())];
    let early: Vec<_> = early.iter().map(|(name, value)| (*name, value.as_str())).collect();
    site.post(&path, &early).await.is(409);

    // 0:30 at the place.
    site.set_clock("2026-12-08T23:30:00Z");
    let page = site.get(&path).await;
    page.is(200)
        .says("0 von 2 sind da.")
        .says("Anna Online, noch nicht da Ist da : Anna")
        .says("Bert Online, auf der Warteliste");
    let there = site.send(&path, &page, &[("da", "ja")]).await;
    assert_eq!(there.leads_to(), format!("{PATH}/anwesenheit?getan=da#p{number}"));
    // The other one at the door does the same, on an older page.
    site.send(&path, &page, &[("da", "ja")]).await.is(303);
    let page = site.get(&path).await;
    page.says("1 von 2 sind da.").says("Doch nicht da : Anna");
    site.get(PATH).await.says("Anna anna@example.org Online ja");
    let gone = site.send(&path, &page, &[("da", "nein")]).await;
    assert_eq!(gone.leads_to(), format!("{PATH}/anwesenheit?getan=nicht-da#p{number}"));
    site.send(&path, &page, &[("da", "ja")]).await.is(409).says("Anna : noch nicht da");
    for (name, value) in [("da", "vielleicht"), ("da", "")] {
        site.send(&path, &page, &[(name, value)]).await.is(400);
    }
    site.send(&path, &page, &[("da", "ja"), ("anmeldung", "999")]).await.is(404);
}
