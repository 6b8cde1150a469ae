// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The page of the pretend intranet must work under the strict CSP that the service sends.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// Trunk writes an inline script unless Trunk.toml says otherwise.
pub fn refuse_inline_scripts(page: &Path) -> Result<()> {
    let html = fs::read_to_string(page).with_context(|| format!("{} cannot be read", page.display()))?;
    if has_inline_script(&html) {
        bail!("index.html holds an inline script, which the CSP forbids; see pattern_script in Trunk.toml");
    }
    Ok(())
}

fn has_inline_script(html: &str) -> bool {
    html.split("<script").skip(1).any(|rest| !rest.split('>').next().unwrap_or_default().contains(" src="))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_scripts_with_an_address_from_inline_ones() {
        assert!(!has_inline_script("<p>script</p>"));
        assert!(!has_inline_script(r#"<script type="module" src="./ox-lotse.js"></script>"#));
        assert!(has_inline_script(r#"<script data-src="a.js">start()</script>"#));
        assert!(has_inline_script(
            r#"<script src="a.js"></script><script type="module">import x from "src="</script>"#
        ));
    }
}
