// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who registers: whom a trusted proxy names, or else whoever follows a link in a mail.

use std::net::{IpAddr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderName};
use lotse_model::registration::{EmailAddress, Identity, PersonName};

use super::error::ApiError;
use crate::config::{Network, RegistrationConfig};

/// Whom to believe.
pub(super) struct Identities {
    proxies: Vec<Network>,
    mail_header: Option<HeaderName>,
    name_header: Option<HeaderName>,
    domains: Vec<String>,
}

/// Whom the proxy names.
pub(super) struct Person {
    pub(super) email: EmailAddress,
    pub(super) name: Option<PersonName>,
}

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

impl Identities {
    pub(super) fn new(config: &RegistrationConfig) -> Self {
        Self {
            proxies: config.trusted_proxies.clone(),
            mail_header: config.identity_mail_header.clone(),
            name_header: config.identity_name_header.clone(),
            domains: config.mail_domains.clone(),
        }
    }

    /// The person that a trusted proxy names. Such a header from anybody else counts as not sent.
    pub(super) fn person(&self, request: &Parts) -> Result<Option<Person>, ApiError> {
        let Some(header) = self.mail_header.as_ref().filter(|_| self.is_from_proxy(request)) else { return Ok(None) };
        let Some(email) = only(&request.headers, header) else { return Ok(None) };
        let email = EmailAddress::try_from(email.to_owned()).map_err(|_| {
            tracing::error!(%header, "the proxy names an address that is none");
            ApiError::BadRequest
        })?;
        let name = self.name_header.as_ref().and_then(|header| only(&request.headers, header));
        let name = name.and_then(|name| PersonName::try_from(name.to_owned()).ok());
        Ok(Some(Person { email, name }))
    }

    /// How this request would be known.
    pub(super) fn kind(&self, request: &Parts) -> Identity {
        match self.person(request) {
            Ok(Some(_)) => Identity::Known,
            _ if self.domains.is_empty() => Identity::None,
            _ => Identity::Mail,
        }
    }

    pub(super) fn domains(&self) -> &[String] {
        &self.domains
    }

    /// Whether an address of `domain` may register by mail.
    pub(super) fn allows(&self, domain: &str) -> bool {
        self.domains.iter().any(|allowed| allowed == domain)
    }

    /// Where the request comes from, behind trusted proxies.
    pub(super) fn client(&self, request: &Parts) -> Option<IpAddr> {
        let peer = peer(request)?;
        if !self.is_trusted(peer) {
            return Some(peer);
        }
        // The last entry that is no proxy of ours was written by one; what stands before it could be made up.
        let lines = request.headers.get_all(FORWARDED_FOR).iter().filter_map(|line| line.to_str().ok());
        let entries: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
        let addresses = entries.into_iter().rev().map_while(|entry| entry.parse::<IpAddr>().ok());
        Some(addresses.map(|address| address.to_canonical()).find(|address| !self.is_trusted(*address)).unwrap_or(peer))
    }

    fn is_from_proxy(&self, request: &Parts) -> bool {
        peer(request).is_some_and(|peer| self.is_trusted(peer))
    }

    fn is_trusted(&self, address: IpAddr) -> bool {
        self.proxies.iter().any(|network| network.contains(address))
    }
}

fn peer(request: &Parts) -> Option<IpAddr> {
    let ConnectInfo(address) = request.extensions.get::<ConnectInfo<SocketAddr>>()?;
    Some(address.ip().to_canonical())
}

/// The header, if it is there once: of two, one may be the client's own.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut lines = headers.get_all(name).iter();
    let line = lines.next().filter(|_| lines.next().is_none())?;
    std::str::from_utf8(line.as_bytes()).ok().filter(|text| !text.trim().is_empty())
}
