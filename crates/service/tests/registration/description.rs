// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the description says, and what is answered: the same.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::StatusCode;
use futures_util::stream;

use crate::cafe::DATE;
use crate::http::{Answer, BODY, Site};

type Case = (String, String, u16);

/// Every path, method and status of the description.
fn described() -> BTreeSet<Case> {
    let description = serde_json::to_value(lotse_service::registration::description()).unwrap();
    let mut cases = BTreeSet::new();
    for (path, methods) in description["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            for status in operation["responses"].as_object().unwrap().keys() {
                cases.insert((path.clone(), method.to_uppercase(), status.parse().unwrap()));
            }
        }
    }
    cases
}

/// Asks, and notes what was answered.
struct Seen(BTreeSet<Case>);

impl Seen {
    fn note(&mut self, method: &str, path: &str, answer: &Answer) {
        let mut parts: Vec<&str> = path.split('/').collect();
        match parts.as_mut_slice() {
            [_, _, "cafe", date, _] => *date = "{date}",
            [_, _, "registrations", token, _] => *token = "{token}",
            _ => {}
        }
        let status = answer.status.as_u16();
        assert_ne!(status, 500, "{path}: {}", answer.text);
        self.0.insert((parts.join("/"), method.to_owned(), status));
    }

    async fn get(&mut self, site: &Site, path: &str) {
        let answer = site.get(path).await;
        self.note("GET", path, &answer);
    }

    async fn send(&mut self, site: &Site, path: &str, form: &str) {
        let answer = site.send(path, form).await;
        self.note("POST", path, &answer);
    }

    async fn post(&mut self, site: &Site, date: &str, kind: &str, body: Body) {
        let path = format!("/api/cafe/{date}/registrations");
        let headers = [("content-type", kind), ("x-remote-mail", "berta@example.org")];
        let answer = site.ask("POST", &path, &headers, body).await;
        self.note("POST", &path, &answer);
    }
}

const JSON: &str = "application/json";
const FORM: &str = "attendance=online";

#[tokio::test]
async fn describes_what_is_answered_and_nothing_else() {
    let mut seen = Seen(BTreeSet::new());
    for path in ["/api/cafe", "/api/openapi.json", "/api/registrations/page.css"] {
        seen.get(&Site::new(), path).await;
    }
    registrations(&mut seen).await;
    links(&mut seen).await;
    assert_eq!(seen.0, described());
}

async fn registrations(seen: &mut Seen) {
    let site = Site::new();
    seen.post(&site, DATE, JSON, Body::from(BODY)).await;
    seen.post(&site, DATE, JSON, Body::from("{")).await;
    seen.post(&site, "ox-cafe-1999-01-01", JSON, Body::from(BODY)).await;
    seen.post(&site, "ox-cafe-2027-01-13", JSON, Body::from(BODY)).await;
    seen.post(&site, DATE, JSON, Body::from("a".repeat(17 * 1024))).await;
    seen.post(&site, DATE, "text/plain", Body::from(BODY)).await;
    seen.post(&site, DATE, JSON, Body::from(BODY.replace("anna@", "anna"))).await;
    let known = Site::with(|config| {
        config.registration.trusted_proxies = vec!["192.0.2.1".parse().unwrap()];
        config.registration.identity_mail_header = Some("x-remote-mail".parse().unwrap());
    });
    seen.post(&known, DATE, JSON, Body::from(BODY)).await;
    seen.post(&Site::with(|config| config.registration.mail_domains.clear()), DATE, JSON, Body::from(BODY)).await;
    let few = Site::with(|config| config.registration.overall = 1);
    seen.post(&few, DATE, JSON, Body::from(BODY)).await;
    seen.post(&few, DATE, JSON, Body::from(BODY)).await;
    seen.post(&down(), DATE, JSON, Body::from(BODY)).await;
    seen.get(&down(), "/api/cafe").await;
    tokio::time::pause();
    seen.post(&site, DATE, JSON, Body::from_stream(stream::pending::<Result<Vec<u8>, std::io::Error>>())).await;
    tokio::time::resume();
}

async fn links(seen: &mut Seen) {
    let token = "0".repeat(64);
    for action in ["confirm", "cancel", "change"] {
        let site = Site::new();
        let links = site.links().await;
        let path = links.confirm.replace("confirm", action);
        let unknown = format!("/api/registrations/{token}/{action}");
        seen.get(&site, &path).await;
        seen.get(&site, &unknown).await;
        seen.get(&down(), &unknown).await;
        seen.send(&down(), &unknown, FORM).await;
        seen.send(&site, &path, FORM).await;
        seen.send(&site, &unknown, FORM).await;
        if action == "change" {
            changes(seen, &site, &path).await;
        }
        let off = Site::new();
        let links = off.links().await;
        off.registrations.cancel_date(DATE.into(), off.time()).await.unwrap();
        seen.send(&off, &links.confirm.replace("confirm", action), FORM).await;
        let few = Site::with(|config| config.registration.overall = 1);
        few.send(&unknown, FORM).await;
        seen.send(&few, &unknown, FORM).await;
    }
}

async fn changes(seen: &mut Seen, site: &Site, path: &str) {
    seen.send(site, path, "attendance=moon").await;
    seen.send(site, path, &"a".repeat(17 * 1024)).await;
    let now = site.time();
    let counts = site.registrations.counts().await.unwrap();
    let mut without_room = crate::cafe::date(Some(2), None);
    without_room.snapshot = counts[0].date.snapshot.clone();
    site.registrations.sync(vec![without_room], now).await.unwrap();
    seen.send(site, path, "attendance=on-site").await;
    tokio::time::pause();
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let never = Body::from_stream(stream::pending::<Result<Vec<u8>, std::io::Error>>());
    let answer = site.ask("POST", path, &form, never).await;
    seen.note("POST", path, &answer);
    tokio::time::resume();
}

/// A site whose database cannot be opened.
fn down() -> Site {
    let site = Site::new();
    std::fs::write(site.dir.path().join("var"), "").unwrap();
    site
}

#[tokio::test]
async fn has_no_address_that_is_not_described_and_no_other_methods() {
    let site = Site::new();
    for path in ["/api", "/api/x", "/api/cafe/", "/api/registrations", "/api/cafe/x/y"] {
        let answer = site.get(path).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::NOT_FOUND, "not-found".into()), "{path}");
    }
    let methods: BTreeSet<(String, String)> = described().into_iter().map(|(path, method, _)| (path, method)).collect();
    let paths: BTreeSet<&String> = methods.iter().map(|(path, _)| path).collect();
    for path in paths {
        let real = path.replace("{date}", DATE).replace("{token}", &"0".repeat(64));
        for method in ["GET", "POST", "PUT", "DELETE", "PATCH"] {
            let answer = site.ask(method, &real, &[], Body::empty()).await;
            let is_described = methods.contains(&(path.clone(), method.to_owned()));
            assert_eq!(answer.status != StatusCode::METHOD_NOT_ALLOWED, is_described, "{method} {path}");
        }
    }
}
