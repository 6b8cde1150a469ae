// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who is signed in by password, and how often a password was tried. Both in memory: a restart signs everybody out.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;

use axum::http::{HeaderMap, HeaderValue, header};
use jiff::Timestamp;

use crate::config::masked;
use crate::registration::token::{hash, random_hex};

/// A browser takes a cookie of this name only over TLS, for this host alone and for all its paths (RFC 6265bis, 4.1.3.2).
const COOKIE: &str = "__Host-lotse-organisation";
/// How long a session lasts, in seconds: a working day.
const LASTS: i64 = 8 * 60 * 60;
/// More sessions than organisers could have; the oldest go.
const MOST_SESSIONS: usize = 200;

/// Sessions by the hash of their token.
#[derive(Default)]
pub(super) struct Sessions(Mutex<HashMap<String, i64>>);

impl Sessions {
    /// A new session, as a cookie.
    pub(super) fn start(&self, now: Timestamp) -> HeaderValue {
        let token = random_hex::<32>();
        let now = now.as_second();
        let mut sessions = self.0.lock().expect(LOCK);
        sessions.retain(|_, expires_at| *expires_at > now);
        if sessions.len() >= MOST_SESSIONS
            && let Some(oldest) = sessions.iter().min_by_key(|(_, expires_at)| **expires_at).map(|(key, _)| key.clone())
        {
            sessions.remove(&oldest);
        }
        sessions.insert(hash(&token), now + LASTS);
        cookie(&token, LASTS)
    }

    /// Whether these headers belong to a session.
    pub(super) fn has(&self, headers: &HeaderMap, now: Timestamp) -> bool {
        let sessions = self.0.lock().expect(LOCK);
        token(headers).is_some_and(|token| sessions.get(&hash(token)).is_some_and(|end| *end > now.as_second()))
    }

    /// Ends the session of these headers, and gives the cookie that makes the browser forget it.
    pub(super) fn end(&self, headers: &HeaderMap) -> HeaderValue {
        if let Some(token) = token(headers) {
            self.0.lock().expect(LOCK).remove(&hash(token));
        }
        cookie("", 0)
    }
}

fn cookie(token: &str, seconds: i64) -> HeaderValue {
    let text = format!("{COOKIE}={token}; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age={seconds}");
    HeaderValue::try_from(text).expect("all of it is visible ASCII")
}

fn token(headers: &HeaderMap) -> Option<&str> {
    let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
    let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
    pairs.find(|(name, _)| *name == COOKIE).map(|(_, token)| token)
}

/// Seconds in which attempts are counted.
pub(super) const WINDOW: i64 = 15 * 60;
/// Attempts from one network (IPv4 /24, IPv6 /48): enough for people who mistype, too few for a dictionary.
const MOST_FROM_NETWORK: u32 = 10;
/// Attempts from all networks, since each takes time and memory.
const MOST_OVERALL: u32 = 100;

/// Attempts to sign in that failed or are under way.
#[derive(Default)]
pub(super) struct Attempts(Mutex<Counted>);

#[derive(Default)]
struct Counted {
    window: i64,
    overall: u32,
    by_network: HashMap<Option<IpAddr>, u32>,
}

impl Attempts {
    /// Counts an attempt; false where there were too many.
    pub(super) fn admit(&self, client: Option<IpAddr>, now: Timestamp) -> bool {
        let mut counted = self.0.lock().expect(LOCK);
        let window = now.as_second().div_euclid(WINDOW);
        if counted.window != window {
            *counted = Counted { window, ..Counted::default() };
        }
        // Whoever is refused costs nothing, and so cannot lock out others.
        if counted.overall >= MOST_OVERALL {
            return false;
        }
        let from_network = counted.by_network.entry(client.map(network)).or_default();
        if *from_network >= MOST_FROM_NETWORK {
            return false;
        }
        *from_network += 1;
        counted.overall += 1;
        true
    }

    /// Whoever knows the password did not guess.
    pub(super) fn forget(&self, client: Option<IpAddr>) {
        let mut counted = self.0.lock().expect(LOCK);
        let attempts = counted.by_network.remove(&client.map(network)).unwrap_or_default();
        counted.overall = counted.overall.saturating_sub(attempts);
    }
}

fn network(address: IpAddr) -> IpAddr {
    masked(address, if address.is_ipv4() { 24 } else { 48 })
}

const LOCK: &str = "nothing panics while it holds the lock";

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn sent(cookie: &HeaderValue) -> HeaderMap {
        let pair = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::try_from(format!("a=b; {pair}")).unwrap())])
    }

    #[test]
    fn a_session_lasts_eight_hours_or_until_it_is_ended() {
        let sessions = Sessions::default();
        let (first, second) = (sent(&sessions.start(at(0))), sent(&sessions.start(at(0))));
        assert!(sessions.has(&first, at(LASTS - 1)) && !sessions.has(&first, at(LASTS)));
        sessions.end(&first);
        assert!(!sessions.has(&first, at(1)) && sessions.has(&second, at(1)));
        assert!(!sessions.has(&HeaderMap::new(), at(1)));
    }

    #[test]
    fn keeps_no_more_sessions_than_people() {
        let sessions = Sessions::default();
        let first = sent(&sessions.start(at(0)));
        for second in 1..=MOST_SESSIONS as i64 {
            sessions.start(at(second));
        }
        assert!(!sessions.has(&first, at(300)));
        assert_eq!(sessions.0.lock().unwrap().len(), MOST_SESSIONS);
    }

    #[test]
    fn limits_attempts_by_network_and_in_all() {
        let attempts = Attempts::default();
        let try_from = |address: &str, second| attempts.admit(address.parse().ok(), at(second));
        assert_eq!((0..20).filter(|n| try_from(&format!("192.0.2.{n}"), 0)).count(), 10);
        assert!(try_from("198.51.100.1", 1), "other networks still may");
        attempts.forget("192.0.2.9".parse().ok());
        assert!(try_from("192.0.2.1", 1), "whoever knows it does not count");
        assert_eq!((0..200).filter(|n| try_from(&format!("10.0.{n}.1"), 2)).count(), 98);
        assert!(try_from("192.0.2.1", WINDOW), "each quarter of an hour begins anew");
    }
}
