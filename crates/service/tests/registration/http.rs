// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The service on a published café, and a browser that asks it.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode};
use jiff::Timestamp;
use lotse_service::config::{Config, Database};
use lotse_service::registration::outbox::OutboxRow;
use lotse_service::registration::worker::deliver_due;
use lotse_service::registration::{PublishedCafe, Registrations};
use tempfile::TempDir;
use tower::ServiceExt as _;

use crate::cafe::{DATE, Postbox, time};

pub const CAFE: &str = r#"{"format":FORMAT,"organizer":{"name":"OX-Café","mail":"ox-cafe@example.org"},"dates":[
  {"id":"ox-cafe-2026-12-09","start":"2026-12-09T14:00:00+01:00","end":"2026-12-09T15:00:00+01:00","zone":"Europe/Berlin",
   "online":"https://opentalk.example.org/room/1","on_site":true,"seats_online":2,"seats_on_site":1,
   "opens":"2026-11-01T09:00:00+01:00","closes":"2026-12-09T13:00:00+01:00"},
  {"id":"ox-cafe-2027-01-13","start":"2027-01-13T14:00:00+01:00","end":"2027-01-13T15:00:00+01:00","zone":"Europe/Berlin",
   "online":"https://opentalk.example.org/room/2","opens":"2026-12-10T09:00:00+01:00","closes":"2027-01-13T13:00:00+01:00"}],
 "texts":{"de":"cafe.de.json"}}"#;
const TEXTS: &str = r#"{"dates":{"ox-cafe-2026-12-09":{"title":{"text":"Termine <teilen>"},"room":{"text":"Raum 1"},"calendar":"a.ics"},
  "ox-cafe-2027-01-13":{"title":{"text":"Ordner"},"calendar":"b.ics"}},"feed":"cafe.ics"}"#;

pub struct Site {
    pub dir: TempDir,
    pub registrations: Registrations,
    pub now: Arc<Mutex<Timestamp>>,
    router: Router,
}

#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

pub const BODY: &str = r#"{"email":"anna@example.org","name":"Anna Ämter","attendance":"online","language":"de"}"#;

impl Site {
    pub fn new() -> Self {
        Self::with(|_| {})
    }

    pub fn with(change: impl FnOnce(&mut Config)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut config = Config::serving(dir.path());
        config.registration.database = Database::Sqlite(dir.path().join("var/lotse.db"));
        config.registration.mail_domains = vec!["example.org".into()];
        config.registration.public_url = Some("https://hilfe.example.org".parse().unwrap());
        std::fs::create_dir_all(&config.content_dir).unwrap();
        let cafe = CAFE.replace("FORMAT", &lotse_model::site::FORMAT.to_string());
        std::fs::write(config.content_dir.join("cafe.json"), cafe).unwrap();
        std::fs::write(config.content_dir.join("cafe.de.json"), TEXTS).unwrap();
        change(&mut config);
        let registrations = Registrations::new(config.registration.database.clone(), &config.public_url());
        let now = Arc::new(Mutex::new(time("2026-11-25T08:00:00Z")));
        let clock = Arc::clone(&now);
        let published = Arc::new(PublishedCafe::new(config.content_dir.clone()));
        let router =
            lotse_service::app_at(&config, registrations.clone(), published, Arc::new(move || *clock.lock().unwrap()));
        Self { dir, registrations, now, router }
    }

    pub fn time(&self) -> Timestamp {
        *self.now.lock().unwrap()
    }

    pub fn set_time(&self, text: &str) {
        *self.now.lock().unwrap() = time(text);
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.ask("GET", path, &[], Body::empty()).await
    }

    /// Registers with the JSON `body`.
    pub async fn post(&self, body: &str) -> Answer {
        self.post_with(&[], body).await
    }

    pub async fn post_with(&self, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut all = vec![("content-type", "application/json")];
        all.extend(headers);
        let path = format!("/api/cafe/{DATE}/registrations");
        self.ask("POST", &path, &all, Body::from(body.to_owned())).await
    }

    /// Sends a form.
    pub async fn send(&self, path: &str, form: &str) -> Answer {
        let kind = [("content-type", "application/x-www-form-urlencoded")];
        self.ask("POST", path, &kind, Body::from(form.to_owned())).await
    }

    /// Asks from 192.0.2.1.
    pub async fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let peer: SocketAddr = "192.0.2.1:4711".parse().unwrap();
        let request = request.extension(ConnectInfo(peer)).body(body).unwrap();
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let text = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    pub async fn mails(&self) -> Vec<OutboxRow> {
        let postbox = Postbox::default();
        deliver_due(&self.registrations, &postbox, || self.time()).await.unwrap();
        postbox.taken()
    }

    /// Registers Anna; gives the paths of her links, from the mail.
    pub async fn links(&self) -> Links {
        assert_eq!(self.post(BODY).await.status, StatusCode::ACCEPTED);
        let mail = self.mails().await.pop().unwrap();
        let path = |link: &str| link.strip_prefix("https://hilfe.example.org").unwrap().to_owned();
        Links {
            confirm: path(mail.links.confirm.as_deref().unwrap()),
            cancel: path(&mail.links.cancel),
            change: path(&mail.links.change),
        }
    }
}

pub struct Links {
    pub confirm: String,
    pub cancel: String,
    pub change: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The code of a problem.
    pub fn code(&self) -> String {
        let problem: serde_json::Value = serde_json::from_str(&self.text).unwrap();
        problem["code"].as_str().unwrap().to_owned()
    }
}
