// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Settings for organisers: what is taken, and what no message shows.

use expect_test::expect;

use super::tests::{check, load};

const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzYWx0$2u0zU3eAHTB2eNPFo4jB2sCyAYVYMLIdGAW3yqnZ0Zg";

#[test]
fn reads_group_and_password() {
    let file = "trusted-proxies = ['127.0.0.1']\norganisers-group-header = 'X-Groups'\norganisers-group = 'ox-cafe'";
    let config = load(file, &[("LOTSE_ORGANISERS_PASSWORD_HASH", HASH)]).unwrap();
    assert_eq!(config.organisers.group, Some(("x-groups".parse().unwrap(), "ox-cafe".into())));
    assert_eq!(config.organisers.password.as_ref().unwrap().as_str(), HASH);
    assert!(!format!("{config:?}").contains("argon2"), "{config:?}");
    let nobody = load("", &[]).unwrap().organisers;
    assert!(nobody.group.is_none() && nobody.password.is_none());
}

#[test]
fn refuses_half_a_group_and_shows_no_password() {
    check(
        "organisers-password-hash = 'Kaffee um drei'",
        &[],
        &expect![[r#"
            wrong setting `organisers-password-hash`: given `…` in DIR/lotse.toml
              = help: allowed is the line that `lotse-service hash-password` writes"#]],
    );
    check(
        "organisers-group-header = 'X-Groups'\norganisers-group = 'ox-cafe'",
        &[],
        &expect![[r#"
            wrong setting `organisers-group-header`: given `X-Groups` in DIR/lotse.toml
              = help: allowed is a header only where `trusted-proxies` names who sends it, since everybody else could make it up"#]],
    );
    check(
        "organisers-group = 'ox-cafe'",
        &[],
        &expect![[r#"
            wrong setting `organisers-group`: given `ox-cafe` in DIR/lotse.toml
              = help: allowed is `organisers-group` and `organisers-group-header` together, or neither"#]],
    );
    check(
        "trusted-proxies = ['127.0.0.1']\norganisers-group-header = 'X-Groups'",
        &[],
        &expect![[r#"
            wrong setting `organisers-group-header`: given `x-groups` in DIR/lotse.toml
              = help: allowed is `organisers-group` and `organisers-group-header` together, or neither"#]],
    );
    for group in ["", " ", "a,b", "a;b", "a ", "a\\n"] {
        let file =
            format!("trusted-proxies = ['::1']\norganisers-group-header = 'X-Groups'\norganisers-group = \"{group}\"");
        assert!(load(&file, &[]).is_err(), "{group}");
    }
}
