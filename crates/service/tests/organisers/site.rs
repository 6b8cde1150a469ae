// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A café with one date, a clock that is set by hand, and a browser.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Request, StatusCode};
use jiff::Timestamp;
use lotse_model::registration::{Attendance, RegisterRequest, Registrant};
use lotse_service::config::Database;
use lotse_service::registration::outbox::{
    DateSnapshot, Deliver, DeliveryError, MailKind, OrganizerSnapshot, OutboxRow,
};
use lotse_service::registration::worker::deliver_due;
use lotse_service::registration::{NewRegistration, Offer, Proof, PublishedCafe, PublishedDate, Registrations};
use lotse_service::{Config, app_at};
use tempfile::TempDir;
use tower::ServiceExt as _;

pub const DATE: &str = "ox-cafe-2026-12-09";
pub const PATH: &str = "/organisation/termine/ox-cafe-2026-12-09";
pub const ORIGIN: &str = "https://hilfe.example.org";

pub struct Site {
    pub registrations: Registrations,
    pub router: Router,
    clock: Arc<Mutex<Timestamp>>,
    _dir: TempDir,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

/// How a browser asks: from where, and with which headers.
#[derive(Clone)]
pub struct Browser {
    pub peer: &'static str,
    pub headers: Vec<(&'static str, String)>,
}

impl Browser {
    /// Behind the proxy, as one of the group.
    pub fn of_organiser() -> Self {
        Self { peer: "127.0.0.1:1", headers: vec![] }
            .with("x-groups", "alle; ox-cafe")
            .with("sec-fetch-site", "same-origin")
    }

    /// Somebody from the network.
    pub fn of_stranger() -> Self {
        Self { peer: "192.0.2.7:1", headers: vec![] }.with("sec-fetch-site", "same-origin")
    }

    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(given, _)| *given != name);
        self.headers.push((name, value.to_owned()));
        self
    }

    pub fn without(mut self, name: &str) -> Self {
        self.headers.retain(|(given, _)| *given != name);
        self
    }
}

pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// The date with these seats; nothing: not offered in this way.
pub fn date(online: Option<u32>, on_site: Option<u32>) -> PublishedDate {
    let offer = |capacity: Option<u32>| Offer { offered: capacity.is_some(), capacity };
    PublishedDate {
        snapshot: DateSnapshot {
            id: DATE.into(),
            start: "2026-12-09T14:00:00+01:00".into(),
            end: "2026-12-09T15:00:00+01:00".into(),
            zone: "Europe/Berlin".into(),
            titles: BTreeMap::from([("de".into(), "Termine & mehr".into())]),
            online: online.map(|_| "https://opentalk.example.org/room/1".into()),
            rooms: on_site.map(|_| ("de".to_owned(), "Raum 1".to_owned())).into_iter().collect(),
            organizer: OrganizerSnapshot { name: "OX-Café".into(), mail: "ox-cafe@example.org".into() },
        },
        opens_at: time("2026-11-01T08:00:00Z").as_second(),
        closes_at: time("2026-12-09T12:00:00Z").as_second(),
        cancelled: false,
        online: offer(online),
        on_site: offer(on_site),
    }
}

impl Site {
    /// Organisers are known by a group that the proxy on this machine names.
    pub async fn open(online: Option<u32>, on_site: Option<u32>) -> Self {
        Self::with(online, on_site, |config| {
            config.registration.trusted_proxies = vec!["127.0.0.1".parse().unwrap()];
            config.organisers.group = Some(("x-groups".parse().unwrap(), "ox-cafe".into()));
        })
        .await
    }

    pub async fn with(online: Option<u32>, on_site: Option<u32>, change: impl FnOnce(&mut Config)) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let mut config = Config::serving(dir.path());
        config.registration.public_url = Some(ORIGIN.parse().unwrap());
        config.registration.database = Database::Sqlite(dir.path().join("lotse.db"));
        change(&mut config);
        let registrations = Registrations::new(config.registration.database.clone(), ORIGIN);
        let clock = Arc::new(Mutex::new(time("2026-11-25T08:00:00Z")));
        let told = Arc::clone(&clock);
        let published = Arc::new(PublishedCafe::new(config.content_dir.clone()));
        let router = app_at(&config, registrations.clone(), published, Arc::new(move || *told.lock().unwrap()));
        registrations.sync(vec![date(online, on_site)], time("2026-11-25T08:00:00Z")).await.unwrap();
        Self { registrations, router, clock, _dir: dir }
    }

    pub fn now(&self) -> Timestamp {
        *self.clock.lock().unwrap()
    }

    pub fn set_clock(&self, to: &str) {
        *self.clock.lock().unwrap() = time(to);
    }

    /// Registers somebody whom the single sign-on knows; gives the number of the registration.
    pub async fn register(&self, name: &str, email: &str) -> i64 {
        let request = RegisterRequest {
            email: email.into(),
            name: name.into(),
            attendance: Attendance::Online,
            language: "de".into(),
            question: format!("Frage von {name}"),
            needs: format!("Bedarf von {name}"),
        };
        let registrant = Registrant::try_from(request).unwrap();
        let key = email.to_owned();
        let new = NewRegistration { date: DATE.into(), registrant, proof: Proof::SignOn, key, mails_per_address: 0 };
        self.registrations.register(new, self.now()).await.unwrap();
        self.number(email).await
    }

    pub async fn number(&self, email: &str) -> i64 {
        let people = self.registrations.attendees(DATE.into()).await.unwrap();
        people.iter().find(|record| record.email.as_str() == email).unwrap().id
    }

    pub async fn ask(&self, browser: &Browser, method: &str, path: &str, form: &[(&str, &str)]) -> Answer {
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in &browser.headers {
            request = request.header(*name, value);
        }
        if method == "POST" {
            request = request.header("content-type", "application/x-www-form-urlencoded");
        }
        let encode =
            |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
        let pairs: Vec<_> = form.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let mut request = request.body(Body::from(pairs.join("&"))).unwrap();
        let peer: SocketAddr = browser.peer.parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let text = String::from_utf8(to_bytes(body, usize::MAX).await.unwrap().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, text }
    }

    /// As an organiser.
    pub async fn get(&self, path: &str) -> Answer {
        self.ask(&Browser::of_organiser(), "GET", path, &[]).await
    }

    /// As an organiser.
    pub async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.ask(&Browser::of_organiser(), "POST", path, form).await
    }

    /// Sends the form of `page` back, with what is typed in over what stands in it.
    pub async fn send(&self, path: &str, page: &Answer, typed: &[(&str, &str)]) -> Answer {
        let hidden = page.hidden();
        let kept = hidden.iter().filter(|(name, _)| !typed.iter().any(|(own, _)| own == name));
        let mut form: Vec<_> = kept.map(|(name, value)| (name.as_str(), value.as_str())).collect();
        form.extend(typed);
        self.post(path, &form).await
    }

    /// All mails written since last asked, as if they had been sent.
    pub async fn mails(&self) -> Vec<OutboxRow> {
        let postbox = Postbox::default();
        deliver_due(&self.registrations, &postbox, || self.now()).await.unwrap();
        postbox.0.into_inner().unwrap()
    }

    /// Lets the server refuse all mails that are due.
    pub async fn refuse(&self, error: DeliveryError) {
        deliver_due(&self.registrations, &Refusing(error), || self.now()).await.unwrap();
    }

    /// Who got which mail since last asked.
    pub async fn told(&self) -> Vec<(MailKind, String)> {
        self.mails().await.iter().map(|mail| (mail.kind, mail.to.to_string())).collect()
    }
}

impl Answer {
    /// The header's lines, joined; empty where it is missing.
    pub fn header(&self, name: &str) -> String {
        let lines: Vec<_> = self.headers.get_all(name).iter().map(|line| line.to_str().unwrap()).collect();
        lines.join(", ")
    }

    /// The unseen fields of the form in `main`.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let attribute = |tag: &str, name: &str| {
            let start = tag.split_once(&format!(" {name}=\""))?.1;
            let raw = start.split('"').next()?;
            Some(raw.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        };
        let tags = self.text.split("<input").skip(1).filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
        let hidden = tags.filter(|tag| tag.contains("type=\"hidden\""));
        hidden.filter_map(|tag| Some((attribute(tag, "name")?, attribute(tag, "value")?))).collect()
    }

    /// The page without tags, spaces in a row as one.
    pub fn words(&self) -> String {
        let main = self.text.split_once("<main").map_or(self.text.as_str(), |(_, main)| main);
        let mut words = String::new();
        for part in main.split('<') {
            let shown = part.split_once('>').map_or("", |(_, shown)| shown);
            words.push_str(shown);
            words.push(' ');
        }
        let words = words.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        words.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[track_caller]
    pub fn says(&self, text: &str) -> &Self {
        assert!(self.words().contains(text), "has to say {text:?}: {}", self.words());
        self
    }

    #[track_caller]
    pub fn does_not_say(&self, text: &str) -> &Self {
        assert!(!self.text.contains(text), "may not say {text:?}: {}", self.text);
        self
    }

    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.words());
        self
    }

    /// Where the browser is sent after doing something.
    #[track_caller]
    pub fn leads_to(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.words());
        self.header("location")
    }
}

/// Takes no mail.
struct Refusing(DeliveryError);

impl Deliver for Refusing {
    async fn deliver(&self, _row: &OutboxRow, _now: Timestamp) -> Result<(), DeliveryError> {
        Err(self.0.clone())
    }
}

/// Takes mails instead of a server.
#[derive(Default)]
struct Postbox(Mutex<Vec<OutboxRow>>);

impl Deliver for Postbox {
    async fn deliver(&self, row: &OutboxRow, _now: Timestamp) -> Result<(), DeliveryError> {
        self.0.lock().unwrap().push(row.clone());
        Ok(())
    }
}
