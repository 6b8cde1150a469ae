// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! An origin (RFC 6454) exactly as a browser writes it into the header `Origin`.

use std::str::FromStr;

use axum::http::HeaderValue;

pub(super) const ALLOWED: &str = "a list of exact origins, like `https://intranet.example.org`";

/// Scheme, host and port, lower case, without the scheme's own port. Compared byte by byte, as browsers send it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// The origin as a browser writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn to_header(&self) -> HeaderValue {
        HeaderValue::from_str(&self.0).expect("an origin holds visible ASCII only")
    }
}

impl FromStr for Origin {
    type Err = String;

    /// Fails with the rule that was broken, in words for the operator.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        if given.contains('*') {
            return Err(format!("{ALLOWED}; `*` would let every page in, so name each origin"));
        }
        let (scheme, authority) = given.split_once("://").ok_or_else(|| ALLOWED.to_owned())?;
        let own_port = match scheme {
            "https" => ":443",
            "http" => ":80",
            _ => {
                return Err(format!("{ALLOWED}; it starts with `https://` or `http://` in small letters"));
            }
        };
        if authority.ends_with(own_port) {
            return Err(format!("{ALLOWED}; leave out `{own_port}`, as browsers do"));
        }
        if !is_authority(authority) {
            return Err(format!("{ALLOWED}: small letters, no path, no `/` at the end, `xn--` for umlauts"));
        }
        Ok(Self(given.to_owned()))
    }
}

fn is_authority(text: &str) -> bool {
    let address_end = text.find(']').map_or(0, |at| at + 1);
    let (host, port) = match text[address_end..].find(':') {
        Some(at) => (&text[..address_end + at], Some(&text[address_end + at + 1..])),
        None => (text, None),
    };
    is_host(host) && port.is_none_or(is_port)
}

fn is_host(host: &str) -> bool {
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return address.parse::<std::net::Ipv6Addr>().is_ok_and(|parsed| parsed.to_string() == address);
    }
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    host.split('.').all(|label| !label.is_empty() && label.bytes().all(plain))
}

/// No leading zero: a browser would not send it, so such an entry would never match.
fn is_port(port: &str) -> bool {
    port.parse::<u16>().is_ok_and(|number| number > 0 && number.to_string() == port)
}
