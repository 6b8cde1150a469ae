// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The settings of the registration.

use axum::http::HeaderName;

use super::database::{self, Database};
use super::given::Settings;
use super::network::{self, Network};
use super::{ConfigError, Origin};

/// Who may register, where it is kept, and for how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegistrationConfig {
    /// `database`, or the variable `DATABASE_URL`.
    pub database: Database,
    /// `public-url`: where links in mails lead; nothing: to `listen`.
    pub public_url: Option<Origin>,
    /// `mail-domains`: whose addresses may register by mail, lower case; none: nobody.
    pub mail_domains: Vec<String>,
    /// `trusted-proxies`: who may say for whom a request is.
    pub trusted_proxies: Vec<Network>,
    /// `identity-mail-header`: the header in which they name the person's address.
    pub identity_mail_header: Option<HeaderName>,
    /// `identity-name-header`: the header in which they name the person.
    pub identity_name_header: Option<HeaderName>,
    /// `deletion-days`: how long after a date names and addresses are kept, 0 to 90.
    pub deletion_days: u32,
    /// `limit-mails-per-address`: mails a day to an address that was not proven; 0: any number.
    pub mails_per_address: u32,
    /// `limit-per-network`: changing requests a minute from one network (IPv4 /24, IPv6 /48); 0: any number.
    pub per_network: u32,
    /// `limit-overall`: changing requests a minute from everybody; 0: any number.
    pub overall: u32,
}

impl Default for RegistrationConfig {
    fn default() -> Self {
        Self {
            database: Database::default(),
            public_url: None,
            mail_domains: Vec::new(),
            trusted_proxies: Vec::new(),
            identity_mail_header: None,
            identity_name_header: None,
            deletion_days: 14,
            mails_per_address: 3,
            per_network: 600,
            overall: 12_000,
        }
    }
}

const PUBLIC_URL: &str = "the origin under which the service is reached, like `https://hilfe.example.org`";
const DOMAINS: &str = "a list of mail domains, like `example.org`, in small letters, `xn--` for umlauts";
const HEADER: &str = "the name of a header, like `X-Remote-Mail`";
const NEEDS_PROXIES: &str =
    "a header only where `trusted-proxies` names who sends it, since everybody else could make it up";
const DAYS: &str = "a whole number from 0 to 90";
const LIMIT: &str = "a whole number from 0 to 1000000, where 0 means any number";

impl RegistrationConfig {
    pub(super) fn from_settings(settings: &Settings) -> Result<Self, ConfigError> {
        let mut config = Self::default();
        if let Some(given) = settings.text("database", database::ALLOWED)? {
            let shown = database::without_password(given);
            config.database = given.parse().map_err(|rule| settings.wrong("database", &shown, rule))?;
        }
        if let Some(given) = settings.text("public-url", PUBLIC_URL)? {
            let url = given.strip_suffix('/').unwrap_or(given);
            config.public_url = Some(url.parse().map_err(|_| settings.wrong("public-url", given, PUBLIC_URL))?);
        }
        for domain in settings.list("mail-domains", DOMAINS)? {
            if !is_domain(&domain) {
                return Err(settings.wrong("mail-domains", &domain, DOMAINS));
            }
            config.mail_domains.push(domain);
        }
        for given in settings.list("trusted-proxies", network::ALLOWED)? {
            let network = given.parse().map_err(|rule| settings.wrong("trusted-proxies", &given, rule))?;
            config.trusted_proxies.push(network);
        }
        config.identity_mail_header = header(settings, "identity-mail-header", &config.trusted_proxies)?;
        config.identity_name_header = header(settings, "identity-name-header", &config.trusted_proxies)?;
        config.read_numbers(settings)?;
        Ok(config)
    }

    fn read_numbers(&mut self, settings: &Settings) -> Result<(), ConfigError> {
        for (name, most, allowed, target) in [
            ("deletion-days", 90, DAYS, &mut self.deletion_days),
            ("limit-mails-per-address", 1_000_000, LIMIT, &mut self.mails_per_address),
            ("limit-per-network", 1_000_000, LIMIT, &mut self.per_network),
            ("limit-overall", 1_000_000, LIMIT, &mut self.overall),
        ] {
            if let Some(number) = settings.number(name, most, allowed)? {
                *target = number;
            }
        }
        Ok(())
    }
}

fn header(settings: &Settings, name: &str, proxies: &[Network]) -> Result<Option<HeaderName>, ConfigError> {
    let Some(given) = settings.text(name, HEADER)? else { return Ok(None) };
    if proxies.is_empty() {
        return Err(settings.wrong(name, given, NEEDS_PROXIES));
    }
    given.parse().map(Some).map_err(|_| settings.wrong(name, given, HEADER))
}

/// Compared with the domain of an address, which is lower case.
fn is_domain(domain: &str) -> bool {
    let small = !domain.contains(|letter: char| letter.is_ascii_uppercase());
    small && lotse_model::registration::EmailAddress::try_from(format!("a@{domain}")).is_ok()
}
