// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! With a password: in, out, and not too often.

use lotse_service::config::PasswordHash;
use lotse_service::password::hash_password;

use crate::site::{Answer, Browser, ORIGIN, PATH, Site};

const PASSWORD: &str = "Kaffee für alle, um drei";

async fn site() -> Site {
    let hash = hash_password(PASSWORD).unwrap();
    Site::with(Some(2), None, |config| {
        config.organisers.password = Some(PasswordHash::try_from(hash.as_str()).unwrap());
        config.registration.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
    })
    .await
}

async fn sign_in(site: &Site, browser: &Browser, password: &str) -> Answer {
    site.ask(browser, "POST", "/organisation/anmelden", &[("kennwort", password)]).await
}

fn signed_in(answer: &Answer) -> Browser {
    let cookie = answer.header("set-cookie").split(';').next().unwrap().to_owned();
    Browser::of_stranger().with("cookie", &cookie)
}

#[tokio::test]
async fn asks_for_the_password_on_every_page() {
    let site = site().await;
    site.register("Anna Ämter", "anna@example.org").await;
    for path in ["/organisation", PATH, &format!("{PATH}/teilnehmende.csv"), &format!("{PATH}/aendern")] {
        for cookie in ["", "__Host-lotse-organisation=", "__Host-lotse-organisation=0000", "a=b; c"] {
            let answer = site.ask(&Browser::of_stranger().with("cookie", cookie), "GET", path, &[]).await;
            answer.is(401).says("Zugang zur Organisation").does_not_say("anna").does_not_say("Termine &amp; mehr");
            assert!(answer.text.contains("action=\"/organisation/anmelden\""));
        }
        let form = site.ask(&Browser::of_stranger(), "POST", path, &[("stand", "x")]).await;
        form.is(401);
    }
    site.ask(&Browser::of_organiser(), "GET", PATH, &[]).await.is(401);
}

#[tokio::test]
async fn a_session_is_a_cookie_for_this_host_only_and_ends() {
    let site = site().await;
    let answer = sign_in(&site, &Browser::of_stranger(), PASSWORD).await;
    assert_eq!(answer.leads_to(), "/organisation");
    let cookie = answer.header("set-cookie");
    let (value, attributes) = cookie.split_once("; ").unwrap();
    assert_eq!(attributes, "Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=28800");
    assert_eq!(value.strip_prefix("__Host-lotse-organisation=").unwrap().len(), 64);

    let (first, second) = (signed_in(&answer), signed_in(&sign_in(&site, &Browser::of_stranger(), PASSWORD).await));
    site.ask(&first, "GET", PATH, &[]).await.is(200).says("Termine & mehr");
    let out = site.ask(&first, "POST", "/organisation/abmelden", &[]).await;
    assert!(
        out.is(303).header("set-cookie").contains("__Host-lotse-organisation=; ")
            && out.header("set-cookie").contains("Max-Age=0")
    );
    site.ask(&first, "GET", PATH, &[]).await.is(401);
    site.ask(&second, "GET", PATH, &[]).await.is(200);
    site.set_clock("2026-11-25T15:59:59Z");
    site.ask(&second, "GET", PATH, &[]).await.is(200);
    site.set_clock("2026-11-25T16:00:00Z");
    site.ask(&second, "GET", PATH, &[]).await.is(401);
}

#[tokio::test]
async fn a_session_takes_no_form_of_another_site() {
    let site = site().await;
    let browser = signed_in(&sign_in(&site, &Browser::of_stranger(), PASSWORD).await);
    for (other, path) in [("cross-site", "plaetze"), ("same-site", "absagen")] {
        let evil = browser.clone().with("sec-fetch-site", other);
        site.ask(&evil, "POST", &format!("{PATH}/{path}"), &[]).await.is(403);
    }
    // Nor can another site sign somebody in.
    let evil = Browser::of_stranger().with("sec-fetch-site", "cross-site");
    assert_eq!(sign_in(&site, &evil, PASSWORD).await.is(403).header("set-cookie"), "");
    let old = Browser::of_stranger().without("sec-fetch-site").with("origin", ORIGIN);
    sign_in(&site, &old, PASSWORD).await.is(303);
}

#[tokio::test]
async fn what_was_typed_survives_the_end_of_a_session() {
    let site = site().await;
    let browser = signed_in(&sign_in(&site, &Browser::of_stranger(), PASSWORD).await);
    let path = format!("{PATH}/hinzufuegen");
    let form = site.ask(&browser, "GET", &path, &[]).await;
    let key = form.hidden().into_iter().find(|(name, _)| name == "schluessel").unwrap().1;
    let typed = [
        ("schluessel", key.as_str()),
        ("name", "Anna \"<b>\""),
        ("email", "anna@example.org"),
        ("teilnahme", "online"),
        ("frage", "Wie?\r\nSo!"),
        ("kennwort", "ein Feld"),
    ];
    site.set_clock("2026-11-25T16:00:00Z");
    let asked = site.ask(&browser, "POST", &path, &typed).await;
    asked.is(401).says("Was Sie eingegeben haben, ist noch da").does_not_say("<b>");
    assert!(site.told().await.is_empty());

    let hidden = asked.hidden();
    let mut sent: Vec<_> = hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    sent.push(("kennwort", "falsch"));
    let wrong = site.ask(&browser, "POST", "/organisation/anmelden", &sent).await;
    assert_eq!(wrong.is(401).hidden(), hidden, "nor does a wrong password lose it");
    sent.pop();
    sent.push(("kennwort", PASSWORD));
    let page = site.ask(&browser, "POST", "/organisation/anmelden", &sent).await;
    page.is(200).says("Ihre Eingaben sind noch da").does_not_say(PASSWORD).does_not_say("<b>");
    assert!(page.text.contains(&format!("action=\"{path}\"")));
    let kept = page.hidden();
    let kept: Vec<_> = kept.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(kept, typed);
    assert!(site.told().await.is_empty(), "nothing is done before it is asked for");

    site.ask(&signed_in(&page), "POST", &path, &kept).await.is(303);
    assert_eq!(site.mails().await[0].name.as_str(), "Anna \"<b>\"");
}

#[tokio::test]
async fn keeps_nothing_that_another_site_sent() {
    let site = site().await;
    let evil = Browser::of_stranger().with("sec-fetch-site", "cross-site");
    let asked = site.ask(&evil, "POST", &format!("{PATH}/absagen"), &[("stand", "x")]).await;
    assert!(asked.is(401).hidden().is_empty());
    for elsewhere in ["//evil.example", "https://evil.example/organisation/", "javascript:alert(1)", ""] {
        let typed = [("kennwort", PASSWORD), ("pfad", elsewhere), ("unfertig-stand", "x")];
        let answer = site.ask(&Browser::of_stranger(), "POST", "/organisation/anmelden", &typed).await;
        assert_eq!(answer.leads_to(), "/organisation");
    }
}

#[tokio::test]
async fn passwords_cannot_be_tried_out() {
    let site = site().await;
    let stranger = Browser::of_stranger();
    for wrong in ["", "kaffee", "Kaffee für alle, um drei ", &"a".repeat(20_000)] {
        let answer = sign_in(&site, &stranger, wrong).await;
        assert_eq!(answer.is(401).says("stimmt nicht").header("set-cookie"), "");
    }
    for _ in 0..6 {
        sign_in(&site, &stranger, "falsch").await.is(401);
    }
    let answer = sign_in(&site, &stranger, PASSWORD).await;
    assert_eq!(answer.is(429).says("Viertelstunde").header("retry-after"), "900");
    // Behind the proxy, the last address that it did not write itself counts.
    let spoofing =
        Browser { peer: "127.0.0.1:1", ..stranger.clone() }.with("x-forwarded-for", "198.51.100.1, 192.0.2.9");
    sign_in(&site, &spoofing, PASSWORD).await.is(429);
    sign_in(&site, &Browser { peer: "198.51.100.1:1", ..stranger.clone() }, PASSWORD).await.is(303);
    site.set_clock("2026-11-25T08:15:00Z");
    sign_in(&site, &stranger, PASSWORD).await.is(303);
}

#[tokio::test]
async fn refuses_what_is_no_form() {
    let site = site().await;
    sign_in(&site, &Browser::of_stranger(), &"a".repeat(200_000)).await.is(413);
    site.ask(&Browser::of_stranger(), "GET", "/organisation/anmelden", &[]).await.is(404);
}
