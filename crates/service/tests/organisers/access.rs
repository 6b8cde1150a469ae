// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who reaches the pages, and from where forms are taken.

use crate::site::{Browser, DATE, PATH, Site};

/// Every address but the style sheet and signing in, with the methods it knows.
async fn routes(site: &Site) -> Vec<(&'static str, String)> {
    let number = site.register("Anna Ämter", "anna@example.org").await;
    let mut routes = vec![
        ("GET", "/organisation".to_owned()),
        ("GET", "/organisation/".to_owned()),
        ("GET", "/organisation/nichts".to_owned()),
        ("POST", "/organisation/abmelden".to_owned()),
        ("GET", "/organisation/auskunft".to_owned()),
        ("POST", "/organisation/auskunft".to_owned()),
        ("GET", PATH.to_owned()),
        ("GET", format!("{PATH}/teilnehmende.csv")),
        ("GET", format!("{PATH}/druck")),
    ];
    let acts = ["hinzufuegen", "plaetze", "aendern", "absagen", "nachricht", "unterlagen", "anwesenheit", "e-mails"];
    let acts = acts.map(str::to_owned).into_iter();
    let own = [format!("anmeldungen/{number}/absagen"), format!("anmeldungen/{number}/nachruecken")];
    for act in acts.chain(own) {
        routes.push(("GET", format!("{PATH}/{act}")));
        routes.push(("POST", format!("{PATH}/{act}")));
    }
    routes
}

#[tokio::test]
async fn nothing_is_there_until_somebody_may_organise() {
    let site = Site::with(Some(2), None, |_| {}).await;
    for (method, path) in routes(&site).await {
        for browser in [Browser::of_organiser(), Browser::of_stranger()] {
            let answer = site.ask(&browser, method, &path, &[]).await;
            assert_eq!(answer.status.as_u16(), 404, "{method} {path}");
            answer.does_not_say("anna").does_not_say("Termine &amp; mehr");
        }
    }
    site.ask(&Browser::of_organiser(), "POST", "/organisation/anmelden", &[("kennwort", "")]).await.is(404);
    site.ask(&Browser::of_organiser(), "GET", "/organisation/style.css", &[]).await.is(404);
}

#[tokio::test]
async fn only_the_group_is_let_in_and_only_by_the_proxy() {
    let site = Site::open(Some(2), None).await;
    let organiser = Browser::of_organiser();
    let strangers = [
        Browser { peer: "192.0.2.7:1", ..organiser.clone() },
        organiser.clone().without("x-groups"),
        organiser.clone().with("x-groups", ""),
        organiser.clone().with("x-groups", "ox-cafe-gast"),
        organiser.clone().with("x-groups", "alle ox-cafe"),
        organiser.clone().with("x-groups", "OX-CAFE"),
        organiser.clone().with("x-remote-groups", "ox-cafe").without("x-groups"),
        organiser.clone().with("X-Groups", "ox-cafe"),
    ];
    for (method, path) in routes(&site).await {
        for browser in &strangers {
            let answer = site.ask(browser, method, &path, &[("stand", "x")]).await;
            assert_eq!(answer.status.as_u16(), 404, "{method} {path}");
            answer.does_not_say("anna").does_not_say("Termine &amp; mehr");
        }
    }
    for groups in ["ox-cafe", "a,ox-cafe,b", "a; ox-cafe"] {
        let browser = organiser.clone().with("x-groups", groups);
        site.ask(&browser, "GET", PATH, &[]).await.is(200).says("anna@example.org");
    }
    assert_eq!(site.told().await.len(), 1, "nobody was told of anything but the registration");
}

#[tokio::test]
async fn takes_no_form_of_another_site() {
    let site = Site::open(Some(2), None).await;
    let number = site.register("Anna Ämter", "anna@example.org").await;
    let path = format!("{PATH}/anmeldungen/{number}/absagen");
    let page = site.get(&path).await;
    let stand = page.hidden()[0].1.clone();
    let organiser = Browser::of_organiser();
    let old = organiser.clone().without("sec-fetch-site");
    for browser in [
        organiser.clone().with("sec-fetch-site", "cross-site"),
        organiser.clone().with("sec-fetch-site", "same-site"),
        organiser.clone().with("sec-fetch-site", "none"),
        organiser.clone().with("sec-fetch-site", "cross-site").with("origin", crate::site::ORIGIN),
        old.clone(),
        old.clone().with("origin", "null"),
        old.clone().with("origin", "https://hilfe.example.org.evil.example"),
    ] {
        site.ask(&browser, "POST", &path, &[("stand", &stand)]).await.is(403).says("anderen Seite");
    }
    assert_eq!(site.told().await.len(), 1, "still registered");
    site.ask(&old.with("origin", crate::site::ORIGIN), "POST", &path, &[("stand", &stand)]).await.is(303);
}

#[tokio::test]
async fn knows_its_addresses_and_methods() {
    let site = Site::open(Some(2), None).await;
    for path in [
        "/organisation/nichts",
        "/organisation/termine/",
        "/organisation/termine/nie",
        "/organisation/termine/%2e%2e%2f",
        "/organisation/termine/A%00",
        &format!("{PATH}/"),
        &format!("{PATH}/anmeldungen/999/absagen"),
        &format!("{PATH}/anmeldungen/-1/nachruecken"),
        &format!("{PATH}/anmeldungen/99999999999999999999/absagen"),
        &format!("{PATH}/anmeldungen/x/absagen"),
    ] {
        assert_eq!(site.get(path).await.status.as_u16(), 404, "{path}");
    }
    assert_eq!(site.get("/organisation/").await.leads_to(), "/organisation");
    site.post(PATH, &[]).await.is(405);
    site.post("/organisation/termine/nie/plaetze", &[("stand", "x")]).await.is(404);
    assert_eq!(site.ask(&Browser::of_organiser(), "DELETE", PATH, &[]).await.status.as_u16(), 405);
}

#[tokio::test]
async fn sends_every_page_with_the_strict_policy() {
    let site = Site::open(Some(2), Some(2)).await;
    for (method, path) in routes(&site).await {
        if method == "GET" && !path.ends_with("csv") && path != "/organisation/" {
            let answer = site.get(&path).await;
            assert_eq!(
                answer.header("content-security-policy"),
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            );
            assert_eq!(answer.header("cache-control"), "no-store", "{path}");
            assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
            answer.does_not_say("<script").does_not_say("style=").does_not_say(" onclick");
        }
    }
    site.ask(&Browser::of_stranger(), "GET", "/organisation/style.css", &[]).await.is(404);
    let style = site.get("/organisation/style.css").await;
    assert_eq!((style.status.as_u16(), style.header("content-type").as_str()), (200, "text/css; charset=utf-8"));
}

#[tokio::test]
async fn a_registration_of_another_date_is_not_found() {
    let site = Site::open(Some(2), None).await;
    let number = site.register("Anna Ämter", "anna@example.org").await;
    let mut other = crate::site::date(Some(2), None);
    other.snapshot.id = "anderer".into();
    site.registrations.sync(vec![crate::site::date(Some(2), None), other], site.now()).await.unwrap();
    let path = format!("/organisation/termine/anderer/anmeldungen/{number}/absagen");
    site.get(&path).await.is(404);
    site.post(&path, &[("stand", "x")]).await.is(404);
    assert_eq!(site.registrations.attendees(DATE.into()).await.unwrap().len(), 1);
}
