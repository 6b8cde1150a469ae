// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Fetching the café: its dates, their words, and, where the page names a service, what is true right now.

use leptos::prelude::*;
use lotse_model::cafe::{Cafe, CafeTexts, Organizer};
use lotse_model::registration::{CafeState, Identity};

use super::day::Day;
use crate::browser::fetch::{self, FetchError};
use crate::browser::page;
use crate::state::Lotse;

/// All that was fetched.
pub struct Loaded {
    /// Who invites.
    pub organizer: Organizer,
    /// The address of the data-protection notice.
    pub privacy: Option<String>,
    /// By start. Dates without words are left out.
    pub days: Vec<Day>,
    /// Address of the calendar that one can subscribe to.
    pub feed: String,
    /// How one registers.
    pub desk: Registration,
}

/// How one registers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Registration {
    /// By mail: the page names no service, or the service knows nobody.
    Mail,
    /// With the service, which does not answer right now.
    Away,
    /// With the service.
    Open(Service),
}

/// The service that takes registrations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    /// Address of what it offers, without `/` at its end.
    pub address: String,
    /// Whether name and address are asked for.
    pub asks_who: bool,
    /// Mail domains that may register; none: the service decides.
    pub domains: Vec<String>,
    /// So many days after a date, names and addresses are deleted.
    pub deletion_days: u32,
}

/// Fetches the café.
pub async fn load(lotse: Lotse) -> Result<Loaded, FetchError> {
    let content = lotse.content.get_untracked();
    let Cafe { organizer, privacy, dates, texts, .. } = fetch::pointer(format!("{}cafe.json", content.base)).await?;
    let lang = &content.start.lang;
    let file = [lang.as_str(), "de"].iter().find_map(|lang| texts.get(*lang)).ok_or(FetchError::Broken)?;
    let words: CafeTexts = fetch::published(format!("{}{file}", content.base)).await?;
    let (desk, states) = state(lotse, &content.base).await;
    let days = dates.into_iter().filter_map(|facts| {
        let mut words = words.dates.get(facts.id.as_str())?.clone();
        words.calendar = format!("{}{}", content.base, words.calendar);
        let live = states.iter().find(|state| state.id == facts.id).cloned();
        Some(Day { facts, words, live })
    });
    let mut days: Vec<Day> = days.collect();
    // Organisers may have moved a date since it was published.
    days.sort_by(|a, b| super::when::moment(a.start()).total_cmp(&super::when::moment(b.start())));
    Ok(Loaded { organizer, privacy, days, feed: format!("{}{}", content.base, words.feed), desk })
}

async fn state(lotse: Lotse, base: &str) -> (Registration, Vec<lotse_model::registration::DateState>) {
    let Some(service) = lotse.host(|h| h.attribute("service")).filter(|service| !service.trim().is_empty()) else {
        return (Registration::Mail, Vec::new());
    };
    let Some(address) = page::resolve(&format!("{}/api/cafe", service.trim().trim_end_matches('/')), base) else {
        return (Registration::Mail, Vec::new());
    };
    match fetch::live::<CafeState>(address.clone()).await {
        Err(_) => (Registration::Away, Vec::new()),
        Ok(CafeState { identity: Identity::None, dates, .. }) => (Registration::Mail, dates),
        Ok(CafeState { identity, domains, deletion_days, dates }) => {
            let asks_who = identity != Identity::Known;
            (Registration::Open(Service { address, asks_who, domains, deletion_days }), dates)
        }
    }
}
