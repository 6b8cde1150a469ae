// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Another time or place, and calling a date off: what is asked first, who is told, and what is refused.

use lotse_service::registration::outbox::MailKind::{DateCancelled, Updated};

use crate::site::{Answer, PATH, Site};

const OLD: [(&str, &str); 5] = [
    ("tag", "2026-12-09"),
    ("beginn", "14:00"),
    ("ende", "15:00"),
    ("online", "https://opentalk.example.org/room/1"),
    ("raum-de", "Raum 1"),
];

/// What holds, with some of it typed over.
fn with<'a>(typed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = OLD.into_iter().filter(|(name, _)| !typed.iter().any(|(own, _)| own == name));
    kept.chain(typed.iter().copied()).collect()
}

async fn site() -> (Site, String, Answer) {
    let site = Site::open(Some(1), Some(5)).await;
    site.register("Anna", "anna@example.org").await;
    site.register("Bert", "bert@example.org").await;
    site.told().await;
    let path = format!("{PATH}/aendern");
    let page = site.get(&path).await;
    (site, path, page)
}

#[tokio::test]
async fn shows_what_holds_now() {
    let (_, _, page) = site().await;
    page.is(200);
    for (name, value) in OLD {
        assert!(page.text.contains(&format!("name=\"{name}\"")) && page.text.contains(&format!("value=\"{value}\"")));
        assert!(page.text.contains(&format!("<label for=\"{name}\">")), "{name}");
    }
}

#[tokio::test]
async fn says_how_many_mails_go_out_before_it_sends_them() {
    let (site, path, page) = site().await;
    let confirm = site.send(&path, &page, &with(&[("beginn", "13:30"), ("raum-de", "Raum <2>")])).await;
    confirm
        .is(200)
        .says("Bisher Zeit Mittwoch, 9. Dezember 2026, 14:00 bis 15:00 Uhr")
        .says("Neu Zeit Mittwoch, 9. Dezember 2026, 13:30 bis 15:00 Uhr")
        .says("Raum <2>")
        .says("2 E-Mails werden gesendet.")
        .says("Termin ändern und 2 E-Mails senden");
    assert!(site.told().await.is_empty());
    let again = site.send(&path, &confirm, &[("bearbeiten", "ja")]).await;
    assert!(again.is(200).text.contains("value=\"Raum &lt;2&gt;\""), "{}", again.text);

    let done = site.send(&path, &confirm, &[("bestaetigt", "ja")]).await;
    assert_eq!(done.leads_to(), format!("{PATH}?getan=geaendert&anzahl=2"));
    site.get(&done.leads_to()).await.says("Der Termin ist geändert. 2 E-Mails sind unterwegs.").says("Raum <2>");
    let mails = site.mails().await;
    let told: Vec<_> = mails.iter().map(|mail| (mail.kind, mail.to.as_str(), mail.sequence)).collect();
    assert_eq!(told, [(Updated, "anna@example.org", 1), (Updated, "bert@example.org", 1)]);
    assert_eq!(mails[0].date.start, "2026-12-09T13:30:00+01:00");

    // A second time, with the same page: nothing more is sent.
    site.send(&path, &confirm, &[("bestaetigt", "ja")]).await.is(409);
    assert!(site.told().await.is_empty());
    let page = site.get(&path).await;
    let confirm = site.send(&path, &page, &with(&[("tag", "2027-07-09"), ("beginn", "14:00")])).await;
    site.send(&path, &confirm, &[("bestaetigt", "ja")]).await.is(303);
    let mails = site.mails().await;
    assert_eq!((mails[0].sequence, mails[0].date.start.as_str()), (2, "2027-07-09T14:00:00+02:00"));
}

#[tokio::test]
async fn asks_again_where_another_number_of_mails_would_go_out() {
    let (site, path, page) = site().await;
    let confirm = site.send(&path, &page, &with(&[("beginn", "13:00")])).await;
    site.register("Cleo", "cleo@example.org").await;
    site.told().await;
    let again = site.send(&path, &confirm, &[("bestaetigt", "ja")]).await;
    again.is(200).says("3 E-Mails werden gesendet.");
    assert!(site.told().await.is_empty());
    site.send(&path, &again, &[("bestaetigt", "ja")]).await.is(303);
    assert_eq!(site.told().await.len(), 3);
}

#[tokio::test]
async fn of_two_at_once_the_second_is_told_and_keeps_what_was_typed() {
    let (site, path, page) = site().await;
    let second = site.send(&path, &page, &with(&[("raum-de", "Raum 3")])).await;
    let first = site.send(&path, &page, &with(&[("raum-de", "Raum 2")])).await;
    site.send(&path, &first, &[("bestaetigt", "ja")]).await.is(303);
    site.told().await;
    for refused in [
        site.send(&path, &second, &[("bestaetigt", "ja")]).await,
        site.send(&path, &page, &with(&[("raum-de", "Raum 3")])).await,
    ] {
        refused.is(409).says("Das hat sich inzwischen geändert").says("Raum (Deutsch) Raum 2");
        assert!(refused.text.contains("value=\"Raum 3\""));
    }
    assert!(site.told().await.is_empty());
}

#[tokio::test]
async fn names_what_cannot_be() {
    let (site, path, page) = site().await;
    for (typed, says) in [
        (vec![("tag", "")], "Geben Sie Tag und Beginn ein"),
        (vec![("tag", "2026-02-30")], "Geben Sie Tag und Beginn ein"),
        (vec![("tag", "2026-11-20")], "schon vorbei"),
        (vec![("beginn", "drei")], "Geben Sie Tag und Beginn ein"),
        (vec![("ende", "")], "Geben Sie das Ende ein"),
        (vec![("ende", "14:00")], "nach dem Beginn"),
        (vec![("tag", "2027-03-28"), ("beginn", "02:30")], "weil die Uhr umgestellt wird"),
        (vec![("online", "")], "Adresse der Videokonferenz"),
        (vec![("online", "javascript:alert(1)")], "Adresse der Videokonferenz"),
        (vec![("online", "http://opentalk.example.org")], "Adresse der Videokonferenz"),
        (vec![("online", "https://")], "Adresse der Videokonferenz"),
        (vec![("online", "https://a.example/\r\nATTENDEE:x")], "Adresse der Videokonferenz"),
        (vec![("online", "https://a.example/\"><b>")], "Adresse der Videokonferenz"),
        (vec![("raum-de", "\u{202e} ")], "Geben Sie den Raum ein"),
        (vec![], "noch nichts geändert"),
    ] {
        let answer = site.send(&path, &page, &with(&typed)).await;
        answer.is(422).says(says).does_not_say("\"><b>");
        site.send(&path, &page, &[with(&typed), vec![("bestaetigt", "ja"), ("mails", "2")]].concat()).await.is(422);
    }
    assert!(site.told().await.is_empty());
}

#[tokio::test]
async fn calls_off_after_saying_how_many_mails_go_out() {
    let (site, _, _) = site().await;
    let path = format!("{PATH}/absagen");
    let (page, second) = (site.get(&path).await, site.get(&path).await);
    page.is(200)
        .says("nicht rückgängig machen")
        .says("2 Absagen werden per E-Mail gesendet.")
        .says("Termin absagen und 2 E-Mails senden");
    site.register("Cleo", "cleo@example.org").await;
    site.told().await;
    let again = site.send(&path, &page, &[]).await;
    again.is(409).says("3 Absagen werden per E-Mail gesendet.");
    assert!(site.told().await.is_empty());
    let done = site.send(&path, &again, &[]).await;
    assert_eq!(done.leads_to(), format!("{PATH}?getan=abgesagt&anzahl=3"));
    let mails = site.mails().await;
    assert_eq!(mails.iter().map(|mail| (mail.kind, mail.sequence)).collect::<Vec<_>>(), [(DateCancelled, 1); 3]);
    site.send(&path, &again, &[]).await.is(409).says("fällt aus").says("nichts mehr zu tun");
    site.send(&path, &second, &[]).await.is(409);
    assert!(site.told().await.is_empty());
    site.get("/organisation").await.says("fällt aus");
}
