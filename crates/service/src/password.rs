// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The password of organisers: only its hash is kept, Argon2id (RFC 9106) with the parameters that OWASP names.

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc};
use argon2::{Algorithm, Argon2, Params, Version};

/// Fewer characters can be tried out. NIST SP 800-63B-4, 3.1.1.2, asks for 15 where a password stands alone.
const FEWEST: usize = 15;
/// More is no password but an attempt to keep the service busy.
pub const MOST: usize = 1000;

/// The hash of `password`, as it is written into the settings.
///
/// # Errors
/// It is too short or too long, in words for the operator.
pub fn hash_password(password: &str) -> Result<String, String> {
    let length = password.chars().count();
    if !(FEWEST..=MOST).contains(&length) {
        return Err(format!("the password has {length} characters; use {FEWEST} to {MOST}"));
    }
    let mut salt = [0; 16];
    getrandom::fill(&mut salt).map_err(|cause| cause.to_string())?;
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::DEFAULT);
    let hash: phc::PasswordHash =
        argon2.hash_password_with_salt(password.as_bytes(), &salt).map_err(|cause| cause.to_string())?;
    Ok(hash.to_string())
}

/// Whether `text` is a hash that [`is_right`] can use.
pub(crate) fn is_hash(text: &str) -> bool {
    phc::PasswordHash::new(text).is_ok_and(|hash| hash.algorithm.as_str() == "argon2id" && hash.hash.is_some())
}

/// Whether `hash` is that of `password`. Takes some ten milliseconds and 19 MiB.
pub(crate) fn is_right(password: &str, hash: &str) -> bool {
    let Ok(hash) = phc::PasswordHash::new(hash) else { return false };
    password.len() <= 4 * MOST && Argon2::default().verify_password(password.as_bytes(), &hash).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_password_again_and_no_other() {
        let hash = hash_password("Kaffee für alle, um drei").unwrap();
        assert!(is_hash(&hash) && hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert!(is_right("Kaffee für alle, um drei", &hash));
        assert!(!is_right("Kaffee für alle, um vier", &hash) && !is_right("", &hash) && !is_right(&hash, &hash));
        assert_ne!(hash, hash_password("Kaffee für alle, um drei").unwrap(), "each has its own salt");
    }

    #[test]
    fn refuses_short_passwords_and_what_is_no_hash() {
        assert!(hash_password("kurz").is_err() && hash_password(&"a".repeat(MOST + 1)).is_err());
        let bcrypt = "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW";
        for given in ["", "geheim", "$argon2id$", "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ", bcrypt] {
            assert!(!is_hash(given), "{given}");
        }
    }
}
