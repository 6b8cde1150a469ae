// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The loader: the one file that a host page names.

use anyhow::{Result, bail};

use crate::sizes::LOADER_BUDGET;

/// Stands in app/src/embed/loader.js where the name of the files goes.
const NAME: &str = "__NAME__";

/// Puts the name that glue, wasm and style sheet share into the loader's source.
pub fn fill(source: &str, name: &str) -> Result<String> {
    match source.matches(NAME).count() {
        1 => Ok(source.replace(NAME, name)),
        found => {
            bail!("app/src/embed/loader.js must hold {NAME} once, for the name of the files; it does {found} times")
        }
    }
}

pub fn refuse_if_too_large(bytes: u64) -> Result<()> {
    if bytes > LOADER_BUDGET {
        bail!(
            "the minified loader has {bytes} bytes; {LOADER_BUDGET} are allowed, since every page of the intranet loads it"
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_in_the_name_once() {
        assert_eq!(
            fill("const NAME = \"__NAME__\";", "ox-lotse-12").expect("it fits"),
            "const NAME = \"ox-lotse-12\";"
        );
        assert!(fill("const NAME = 1;", "x").is_err());
        assert!(fill("__NAME__ __NAME__", "x").is_err());
    }

    #[test]
    fn refuses_a_loader_above_the_budget() {
        assert!(refuse_if_too_large(3_000).is_ok());
        assert!(refuse_if_too_large(3_001).is_err());
    }
}
