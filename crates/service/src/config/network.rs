// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A range of addresses.

use std::fmt;
use std::net::IpAddr;
use std::str::FromStr;

pub(super) const ALLOWED: &str = "a list of addresses or ranges, like `127.0.0.1` or `10.1.0.0/16` or `fd00::/8`";

/// An address and how many of its leading bits count (RFC 4632, RFC 4291).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network {
    address: IpAddr,
    bits: u8,
}

impl Network {
    /// Whether `address` lies in it. An IPv4 address inside IPv6 counts as IPv4.
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.address.is_ipv4() == address.is_ipv4() && masked(address, self.bits) == masked(self.address, self.bits)
    }
}

/// The leading `bits` of `address`, the others nought.
pub(crate) fn masked(address: IpAddr, bits: u8) -> IpAddr {
    let cut = |width: u8| u32::from(width.saturating_sub(bits));
    match address {
        IpAddr::V4(four) => IpAddr::V4(u32::from(four).checked_shr(cut(32)).map_or(0, |kept| kept << cut(32)).into()),
        IpAddr::V6(six) => IpAddr::V6(u128::from(six).checked_shr(cut(128)).map_or(0, |kept| kept << cut(128)).into()),
    }
}

impl FromStr for Network {
    type Err = &'static str;

    /// Fails with the rule, in words for the operator.
    fn from_str(given: &str) -> Result<Self, Self::Err> {
        let (address, bits) = given.split_once('/').map_or((given, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| ALLOWED)?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(most), str::parse).map_err(|_| ALLOWED)?;
        if bits > most || masked(address, bits) != address { Err(ALLOWED) } else { Ok(Self { address, bits }) }
    }
}

impl fmt::Display for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lies_in(network: &str, address: &str) -> bool {
        network.parse::<Network>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn tells_what_lies_in_it() {
        for (network, address) in [
            ("127.0.0.1", "127.0.0.1"),
            ("10.1.0.0/16", "10.1.255.1"),
            ("10.1.0.0/16", "::ffff:10.1.2.3"),
            ("0.0.0.0/0", "192.0.2.1"),
            ("fd00::/8", "fdff::1"),
            ("::/0", "2001:db8::1"),
        ] {
            assert!(lies_in(network, address), "{network} {address}");
        }
        for (network, address) in
            [("127.0.0.1", "127.0.0.2"), ("10.1.0.0/16", "10.2.0.0"), ("0.0.0.0/0", "::1"), ("fd00::/8", "fe00::1")]
        {
            assert!(!lies_in(network, address), "{network} {address}");
        }
    }

    #[test]
    fn refuses_what_is_no_range() {
        for given in ["", "localhost", "10.1.0.0/33", "10.1.2.3/16", "10.1.0.0/", "10.1.0.0/x", "::/129", "10.1"] {
            assert!(given.parse::<Network>().is_err(), "{given}");
        }
    }
}
