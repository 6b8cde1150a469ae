// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How many requests that change something are let in: counted for a minute, by network and in all, in memory only.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;

use jiff::Timestamp;

use super::error::ApiError;
use crate::config::masked;

/// What an organisation or a home usually has of its own.
const BITS: (u8, u8) = (24, 48);
/// More networks than that in a minute are counted as one.
const MOST_NETWORKS: usize = 10_000;

/// A window of a minute.
pub(super) struct Limits {
    per_network: u32,
    overall: u32,
    counted: Mutex<Counted>,
}

#[derive(Default)]
struct Counted {
    minute: i64,
    overall: u32,
    by_network: HashMap<Option<IpAddr>, u32>,
}

impl Limits {
    /// 0 allows any number.
    pub(super) fn new(per_network: u32, overall: u32) -> Self {
        Self { per_network, overall, counted: Mutex::default() }
    }

    /// Counts a request from `client`.
    pub(super) fn admit(&self, client: Option<IpAddr>, now: Timestamp) -> Result<(), ApiError> {
        let mut counted = self.counted.lock().expect("nothing panics while it counts");
        let minute = now.as_second().div_euclid(60);
        if counted.minute != minute {
            *counted = Counted { minute, ..Counted::default() };
        }
        counted.overall += 1;
        let is_known = counted.by_network.len() < MOST_NETWORKS;
        let network =
            client.map(network).filter(|network| is_known || counted.by_network.contains_key(&Some(*network)));
        let from_network = counted.by_network.entry(network).or_default();
        *from_network += 1;
        let from_network = *from_network;
        let too_many = |number: u32, limit: u32| limit > 0 && number > limit;
        if too_many(from_network, self.per_network) || too_many(counted.overall, self.overall) {
            return Err(ApiError::TooMany);
        }
        Ok(())
    }
}

fn network(address: IpAddr) -> IpAddr {
    masked(address, if address.is_ipv4() { BITS.0 } else { BITS.1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn counts_a_network_as_one_and_starts_anew_each_minute() {
        let limits = Limits::new(2, 0);
        let from = |address: &str, second| limits.admit(address.parse().ok(), at(second)).is_ok();
        assert!(from("192.0.2.1", 0) && from("192.0.2.2", 1) && !from("192.0.2.3", 2));
        assert!(from("198.51.100.1", 3));
        assert!(from("2001:db8::1", 3) && from("2001:db8:0:1::1", 3) && !from("2001:db8::2", 3));
        assert!(from("192.0.2.1", 60));
    }

    #[test]
    fn limits_all_networks_together() {
        let limits = Limits::new(0, 3);
        let admitted = (0..10).filter(|n| limits.admit(format!("10.0.{n}.1").parse().ok(), at(0)).is_ok()).count();
        assert_eq!(admitted, 3);
    }
}
