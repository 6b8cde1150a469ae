// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A café with one date, people who register, and a clock that is set by hand.

use std::collections::BTreeMap;
use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use lotse_model::registration::{Attendance, RegisterRequest, RegisterResponse, Registrant};
use lotse_service::registration::outbox::{
    DateSnapshot, Deliver, DeliveryError, MailKind, OrganizerSnapshot, OutboxRow,
};
use lotse_service::registration::store::Failure;
use lotse_service::registration::worker::{Delivered, deliver_due};
use lotse_service::registration::{NewRegistration, Offer, Proof, PublishedDate, Refusal, Registrations, SeatCounts};

use crate::engines::Engine;

pub const DATE: &str = "ox-cafe-2026-12-09";

pub struct Cafe {
    pub registrations: Registrations,
    pub now: Timestamp,
    pub date: PublishedDate,
    /// The folder goes with it.
    _engine: Engine,
}

pub fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A date with these seats; nothing: not offered in this way.
pub fn date(online: Option<u32>, on_site: Option<u32>) -> PublishedDate {
    let offer = |capacity: Option<u32>| Offer { offered: capacity.is_some(), capacity };
    PublishedDate {
        snapshot: DateSnapshot {
            id: DATE.into(),
            start: "2026-12-09T14:00:00+01:00".into(),
            end: "2026-12-09T15:00:00+01:00".into(),
            zone: "Europe/Berlin".into(),
            titles: BTreeMap::from([("de".into(), "OX-Café: Termine".into())]),
            online: Some("https://opentalk.example.org/room/1".into()),
            rooms: BTreeMap::from([("de".into(), "Raum 1".into())]),
            organizer: OrganizerSnapshot { name: "OX-Café".into(), mail: "ox-cafe@example.org".into() },
        },
        opens_at: time("2026-11-01T08:00:00Z").as_second(),
        closes_at: time("2026-12-09T12:00:00Z").as_second(),
        cancelled: false,
        online: offer(online),
        on_site: offer(on_site),
    }
}

pub fn registrant(email: &str, attendance: Attendance) -> Registrant {
    let request = RegisterRequest {
        email: email.into(),
        name: "Anna Ämter".into(),
        attendance,
        language: "de".into(),
        question: "Wie geht das?".into(),
        needs: "Rampe".into(),
    };
    Registrant::try_from(request).unwrap()
}

pub fn new(email: &str, proof: Proof) -> NewRegistration {
    static KEYS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);
    NewRegistration {
        date: DATE.into(),
        registrant: registrant(email, Attendance::Online),
        proof,
        key: format!("key {}", KEYS.fetch_add(1, std::sync::atomic::Ordering::Relaxed)),
        mails_per_address: 3,
    }
}

impl Cafe {
    pub async fn open(engine: Engine, online: Option<u32>, on_site: Option<u32>) -> Self {
        let registrations = Registrations::new(engine.database.clone(), "https://hilfe.example.org");
        let mut cafe =
            Self { registrations, now: time("2026-11-25T08:00:00Z"), date: date(online, on_site), _engine: engine };
        cafe.publish(|_| {}).await;
        cafe
    }

    /// Publishes the date, changed.
    pub async fn publish(&mut self, change: impl FnOnce(&mut PublishedDate)) {
        change(&mut self.date);
        self.registrations.sync(vec![self.date.clone()], self.now).await.unwrap();
    }

    pub fn wait(&mut self, duration: SignedDuration) {
        self.now += duration;
    }

    /// Registers somebody whom the single sign-on knows.
    pub async fn sign_on(&self, email: &str) -> RegisterResponse {
        self.registrations.register(new(email, Proof::SignOn), self.now).await.unwrap()
    }

    /// Registers somebody by mail; gives the token of the link.
    pub async fn by_mail(&self, email: &str) -> String {
        let answer = self.registrations.register(new(email, Proof::Mail), self.now).await.unwrap();
        assert_eq!(answer, RegisterResponse::AwaitingConfirmation);
        let mails = self.mails().await;
        let mail = mails.iter().find(|mail| mail.to.as_str() == email && mail.kind == MailKind::Confirm);
        token(mail.expect("a mail with the link"))
    }

    /// All mails written since last asked, as if they had been sent.
    pub async fn mails(&self) -> Vec<OutboxRow> {
        let postbox = Postbox::default();
        self.deliver(&postbox).await;
        postbox.taken()
    }

    pub async fn deliver(&self, postbox: &Postbox) -> Delivered {
        deliver_due(&self.registrations, postbox, || self.now).await.unwrap()
    }

    pub async fn online(&self) -> SeatCounts {
        self.registrations.counts().await.unwrap()[0].online
    }

    pub async fn on_site(&self) -> SeatCounts {
        self.registrations.counts().await.unwrap()[0].on_site
    }
}

/// Who got which mail, for comparing.
pub fn told(mails: &[OutboxRow]) -> Vec<(MailKind, &str)> {
    mails.iter().map(|mail| (mail.kind, mail.to.as_str())).collect()
}

/// The token in the links of a mail.
pub fn token(mail: &OutboxRow) -> String {
    mail.links.cancel.split('/').nth(5).unwrap().to_owned()
}

pub fn refusal<T: std::fmt::Debug>(result: Result<T, Failure>) -> Refusal {
    match result {
        Err(Failure::Refused(refusal)) => refusal,
        other => panic!("has to be refused, not {other:?}"),
    }
}

/// Takes mails instead of a server, or refuses them.
#[derive(Default)]
pub struct Postbox {
    pub refuse: Option<DeliveryError>,
    taken: Mutex<Vec<OutboxRow>>,
}

impl Postbox {
    pub fn refusing(error: DeliveryError) -> Self {
        Self { refuse: Some(error), ..Self::default() }
    }

    pub fn taken(self) -> Vec<OutboxRow> {
        self.taken.into_inner().unwrap()
    }
}

impl Deliver for Postbox {
    async fn deliver(&self, row: &OutboxRow, _now: Timestamp) -> Result<(), DeliveryError> {
        if let Some(error) = &self.refuse {
            return Err(error.clone());
        }
        self.taken.lock().unwrap().push(row.clone());
        Ok(())
    }
}
