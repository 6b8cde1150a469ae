// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links in mails: 256 random bits, of which only the hash is kept.

use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use super::store::{Failure, Session, values};

/// A new token of 64 hexadecimal digits.
pub(super) fn random() -> String {
    random_hex::<32>()
}

/// The registration that `token` stands for.
pub(super) async fn owner(session: &mut dyn Session, token: &str, now: i64) -> Result<Option<i64>, Failure> {
    session
        .number("SELECT registration_id FROM token WHERE hash = $1 AND expires_at > $2", values![hash(token), now])
        .await
}

/// SHA-256, as hexadecimal digits. Enough for a token, which nobody can guess.
pub(crate) fn hash(text: &str) -> String {
    hex(&Sha256::digest(text))
}

/// `N` random bytes as hexadecimal digits.
pub(crate) fn random_hex<const N: usize>() -> String {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random numbers once it has started");
    hex(&bytes)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
