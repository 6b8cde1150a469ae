// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is stored of a person is shown and deleted when the person asks.

use lotse_service::registration::outbox::MailKind::Promoted;

use crate::site::{PATH, Site};

const STORED: &str = "/organisation/auskunft";

#[tokio::test]
async fn shows_and_deletes_what_is_stored() {
    let site = Site::open(Some(1), None).await;
    site.register("Anna <b>", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    site.told().await;
    site.get("/organisation").await.is(200);
    site.get(STORED).await.is(200).says("E-Mail-Adresse").does_not_say("anna");
    let found = site.post(STORED, &[("email", " ANNA@example.org ")]).await;
    found
        .is(200)
        .says("Termine & mehr , Mittwoch, 9. Dezember 2026")
        .says("Anna <b>")
        .says("angemeldet")
        .says("25.11.2026, 9:00 Uhr")
        .says("Frage von Anna <b>")
        .says("Bedarf von Anna <b>")
        .says("verschickt: 1, noch nicht verschickt: 0")
        .says("Das lässt sich nicht rückgängig machen.")
        .does_not_say("<b>")
        .does_not_say("Bert");
    let done = site.send(STORED, &found, &[("loeschen", "ja")]).await;
    assert_eq!(done.leads_to(), format!("{STORED}?getan=geloescht&anzahl=1"));
    site.get(&done.leads_to()).await.says("Alle Angaben zu dieser Person sind gelöscht.");
    assert_eq!(site.told().await, [(Promoted, "bert@example.org".to_owned())]);
    site.get(PATH).await.says("Eine angemeldete Person").says("Bert").does_not_say("anna@");
    site.post(STORED, &[("email", "anna@example.org")]).await.is(200).says("keine Anmeldungen gespeichert");
    let again = site.send(STORED, &found, &[("loeschen", "ja")]).await;
    site.get(&again.leads_to()).await.says("war keine Anmeldung gespeichert");
}

#[tokio::test]
async fn keeps_what_was_typed_where_it_is_no_address() {
    let site = Site::open(Some(1), None).await;
    for typed in ["", "anna", "\"><b>@example.org"] {
        let answer = site.post(STORED, &[("email", typed), ("loeschen", "ja")]).await;
        answer.is(422).says("Prüfen Sie die E-Mail-Adresse").does_not_say("<b>");
        assert!(answer.text.contains("aria-invalid=\"true\""));
    }
}
