// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What each wrong setting is answered with, and which source wins.

use expect_test::{Expect, expect};

use super::*;

/// Loads `file` and `environment` with an existing folder as widget-dir, which stands as DIR in what is compared.
pub(super) fn load(file: &str, environment: &[(&str, &str)]) -> Result<Config, String> {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path().display().to_string();
    let path = dir.path().join("lotse.toml");
    std::fs::write(&path, file.replace("DIR", &at)).unwrap();
    let own = (String::from("LOTSE_WIDGET_DIR"), at.clone());
    let given = environment.iter().map(|(key, value)| (key.to_string(), value.to_string()));
    Config::load(Some(&path), std::iter::once(own).chain(given)).map_err(|error| error.to_string().replace(&at, "DIR"))
}

pub(super) fn check(file: &str, environment: &[(&str, &str)], expected: &Expect) {
    expected.assert_eq(&load(file, environment).expect_err("has to be refused"));
}

#[test]
fn starts_with_defaults() {
    let config = load("", &[]).unwrap();
    assert_eq!(config.listen.to_string(), "127.0.0.1:8080");
    assert_eq!(config.base_path.as_str(), "/lotse/");
    assert_eq!(config.content_dir, config.widget_dir.join("content"));
    assert!(config.allowed_origins.is_empty());
}

#[test]
fn lets_the_environment_win_over_the_file() {
    let file = "listen = '127.0.0.1:1'\nbase-path = '/hilfe/'";
    let config = load(file, &[("LOTSE_LISTEN", "[::1]:2"), ("HOME", "/")]).unwrap();
    assert_eq!(config.listen.to_string(), "[::1]:2");
    assert_eq!(config.base_path.as_str(), "/hilfe/");
}

#[test]
fn reads_origins_from_a_list_and_from_a_variable() {
    let listed = load("allowed-origins = ['https://a.example', 'http://b.example:8081']", &[]).unwrap();
    let variable = load("", &[("LOTSE_ALLOWED_ORIGINS", "https://a.example, http://b.example:8081")]).unwrap();
    assert_eq!(listed.allowed_origins.len(), 2);
    assert_eq!(listed.allowed_origins, variable.allowed_origins);
}

#[test]
fn reads_the_settings_of_the_registration() {
    let file = "database = 'var/cafe.db'\nmail-domains = ['example.org']\ntrusted-proxies = ['127.0.0.1', 'fd00::/8']\n\
                identity-mail-header = 'X-Remote-Mail'\npublic-url = 'https://hilfe.example.org/'\ndeletion-days = 0";
    let config = load(file, &[("LOTSE_LIMIT_OVERALL", "0")]).unwrap();
    let registration = &config.registration;
    assert_eq!(registration.database, Database::Sqlite("var/cafe.db".into()));
    assert_eq!(registration.trusted_proxies[1].to_string(), "fd00::/8");
    assert_eq!((registration.deletion_days, registration.overall, registration.mails_per_address), (0, 0, 3));
    assert_eq!(config.public_url(), "https://hilfe.example.org");
    let defaults = load("", &[]).unwrap();
    assert_eq!(defaults.registration, RegistrationConfig::default());
    assert_eq!(defaults.public_url(), "http://127.0.0.1:8080");
}

#[test]
fn takes_the_database_from_the_variable_of_hosting_platforms_unless_our_own_is_set() {
    let platform = ("DATABASE_URL", "postgres://lotse:secret@db.example.org/lotse");
    let config = load("database = 'a.db'", &[platform]).unwrap();
    assert_eq!(format!("{:?}", config.registration.database), "Postgres(postgres://…@db.example.org/lotse)");
    let own = [("LOTSE_DATABASE", "sqlite:b.db"), platform];
    assert_eq!(load("", &own).unwrap().registration.database, Database::Sqlite("b.db".into()));
}

#[test]
fn names_the_wrong_setting_of_the_registration_and_no_password() {
    check(
        "",
        &[("DATABASE_URL", "postgres://lotse:secret@db.example.org:x/lotse")],
        &expect![[r#"
            wrong setting `database`: given `postgres://…@db.example.org:x/lotse` in the environment variable DATABASE_URL
              = help: allowed is the path of a file, like `var/lotse.db`, or the address of a PostgreSQL database, like `postgres://user:password@host/name`"#]],
    );
    check(
        "mail-domains = ['@example.org']",
        &[],
        &expect![[r#"
        wrong setting `mail-domains`: given `@example.org` in DIR/lotse.toml
          = help: allowed is a list of mail domains, like `example.org`, in small letters, `xn--` for umlauts"#]],
    );
    check(
        "identity-mail-header = 'X-Remote-Mail'",
        &[],
        &expect![[r#"
        wrong setting `identity-mail-header`: given `X-Remote-Mail` in DIR/lotse.toml
          = help: allowed is a header only where `trusted-proxies` names who sends it, since everybody else could make it up"#]],
    );
    check(
        "trusted-proxies = ['10.1.2.3/16']",
        &[],
        &expect![[r#"
        wrong setting `trusted-proxies`: given `10.1.2.3/16` in DIR/lotse.toml
          = help: allowed is a list of addresses or ranges, like `127.0.0.1` or `10.1.0.0/16` or `fd00::/8`"#]],
    );
    check(
        "deletion-days = 91",
        &[],
        &expect![[r#"
        wrong setting `deletion-days`: given `91` in DIR/lotse.toml
          = help: allowed is a whole number from 0 to 90"#]],
    );
    check(
        "deletion-days = '14'",
        &[],
        &expect![[r#"
        wrong setting `deletion-days`: given `14` in DIR/lotse.toml
          = help: allowed is a whole number from 0 to 90"#]],
    );
    check(
        "",
        &[("LOTSE_LIMIT_PER_NETWORK", "many")],
        &expect![[r#"
        wrong setting `limit-per-network`: given `many` in the environment variable LOTSE_LIMIT_PER_NETWORK
          = help: allowed is a whole number from 0 to 1000000, where 0 means any number"#]],
    );
    check(
        "public-url = 'hilfe.example.org'",
        &[],
        &expect![[r#"
        wrong setting `public-url`: given `hilfe.example.org` in DIR/lotse.toml
          = help: allowed is the origin under which the service is reached, like `https://hilfe.example.org`"#]],
    );
}

#[test]
fn suggests_the_setting_that_was_meant() {
    check(
        "widgetdir = 'x'",
        &[],
        &expect![[r#"
            unknown setting `widgetdir` in DIR/lotse.toml
              = help: did you mean `widget-dir`? known are listen, widget-dir, content-dir, base-path, allowed-origins, database, public-url, mail-domains, trusted-proxies, identity-mail-header, identity-name-header, deletion-days, limit-mails-per-address, limit-per-network, limit-overall, organisers-group-header, organisers-group, organisers-password-hash, mail-transport, mail-dir, smtp-host, smtp-port, smtp-security, smtp-user, smtp-password, smtp-password-file, smtp-ca-file"#]],
    );
    check(
        "",
        &[("LOTSE_LISTN", "x")],
        &expect![[r#"
            unknown setting `LOTSE_LISTN` in the environment
              = help: did you mean `LOTSE_LISTEN`? known are LOTSE_LISTEN, LOTSE_WIDGET_DIR, LOTSE_CONTENT_DIR, LOTSE_BASE_PATH, LOTSE_ALLOWED_ORIGINS, LOTSE_DATABASE, LOTSE_PUBLIC_URL, LOTSE_MAIL_DOMAINS, LOTSE_TRUSTED_PROXIES, LOTSE_IDENTITY_MAIL_HEADER, LOTSE_IDENTITY_NAME_HEADER, LOTSE_DELETION_DAYS, LOTSE_LIMIT_MAILS_PER_ADDRESS, LOTSE_LIMIT_PER_NETWORK, LOTSE_LIMIT_OVERALL, LOTSE_ORGANISERS_GROUP_HEADER, LOTSE_ORGANISERS_GROUP, LOTSE_ORGANISERS_PASSWORD_HASH, LOTSE_MAIL_TRANSPORT, LOTSE_MAIL_DIR, LOTSE_SMTP_HOST, LOTSE_SMTP_PORT, LOTSE_SMTP_SECURITY, LOTSE_SMTP_USER, LOTSE_SMTP_PASSWORD, LOTSE_SMTP_PASSWORD_FILE, LOTSE_SMTP_CA_FILE"#]],
    );
    check(
        "colour = 1",
        &[],
        &expect![[r#"
            unknown setting `colour` in DIR/lotse.toml
              = help: known are listen, widget-dir, content-dir, base-path, allowed-origins, database, public-url, mail-domains, trusted-proxies, identity-mail-header, identity-name-header, deletion-days, limit-mails-per-address, limit-per-network, limit-overall, organisers-group-header, organisers-group, organisers-password-hash, mail-transport, mail-dir, smtp-host, smtp-port, smtp-security, smtp-user, smtp-password, smtp-password-file, smtp-ca-file"#]],
    );
}

#[test]
fn names_the_setting_the_value_and_what_is_allowed() {
    check(
        "listen = 8080",
        &[],
        &expect![[r#"
        wrong setting `listen`: given `8080` in DIR/lotse.toml
          = help: allowed is an IP address and a port, like 127.0.0.1:8080 or [::]:8080"#]],
    );
    check(
        "",
        &[("LOTSE_LISTEN", "localhost")],
        &expect![[r#"
        wrong setting `listen`: given `localhost` in the environment variable LOTSE_LISTEN
          = help: allowed is an IP address and a port, like 127.0.0.1:8080 or [::]:8080"#]],
    );
    check(
        "content-dir = 'DIR/nowhere'",
        &[],
        &expect![[r#"
        wrong setting `content-dir`: given `DIR/nowhere` in DIR/lotse.toml
          = help: allowed is a folder that exists, absolute or relative to the working directory"#]],
    );
    check(
        "",
        &[("LOTSE_WIDGET_DIR", "nowhere")],
        &expect![[r#"
        wrong setting `widget-dir`: given `nowhere` in the environment variable LOTSE_WIDGET_DIR
          = help: allowed is a folder that exists, absolute or relative to the working directory"#]],
    );
    check(
        "allowed-origins = 'https://a.example'",
        &[],
        &expect![[r#"
            wrong setting `allowed-origins`: given `"https://a.example"` in DIR/lotse.toml
              = help: allowed is a list of exact origins, like `https://intranet.example.org`"#]],
    );
}

#[test]
fn shows_the_line_that_is_not_toml() {
    check(
        "listen = '127.0.0.1:1'\nbase-path",
        &[],
        &expect![[r#"
        the settings in `DIR/lotse.toml` are not TOML:
        TOML parse error at line 2, column 10
          |
        2 | base-path
          |          ^
        key with no value, expected `=`
    "#]],
    );
}

#[test]
fn refuses_base_paths_that_need_escaping_or_climb() {
    for path in ["", "lotse", "/lotse", "lotse/", "//", "/a//b/", "/../", "/.a/", "/ä/", "/a b/", "/%61/"] {
        assert!(path.parse::<BasePath>().is_err(), "{path}");
    }
    for path in ["/", "/lotse/", "/intranet/hilfe_2.0/"] {
        assert!(path.parse::<BasePath>().is_ok(), "{path}");
    }
}

#[test]
fn refuses_origins_no_browser_would_send() {
    for origin in [
        "*",
        "https://*.example.org",
        "null",
        "intranet.example.org",
        "ftp://a.example",
        "https://a.example/",
        "https://a.example/x",
        "https://A.example",
        "HTTPS://a.example",
        "https://a.example:443",
        "http://a.example:80",
        "https://a.example:0",
        "https://a.example:080",
        "https://a.example:x",
        "https://",
        "https://a..example",
        "https://user@a.example",
        "https://ä.example",
        "https://a.example\r\n",
        "https://[::zz]",
        "https://[::1]x",
    ] {
        assert!(origin.parse::<Origin>().is_err(), "{origin}");
    }
    for origin in
        ["https://a.example", "http://localhost:8080", "https://[::1]:8443", "https://10.0.0.1", "http://a:443"]
    {
        assert!(origin.parse::<Origin>().is_ok(), "{origin}");
    }
}
