// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What each wrong setting of mail is answered with.

use expect_test::{Expect, expect};

use super::*;

/// Reads the settings, with DIR for a folder in which `password` and `ca.pem` stand.
fn load(file: &str) -> Result<MailConfig, String> {
    let dir = tempfile::tempdir().unwrap();
    let at = dir.path().display().to_string();
    std::fs::write(dir.path().join("password"), "s3cret\n").unwrap();
    std::fs::write(dir.path().join("lotse.toml"), file.replace("DIR", &at)).unwrap();
    let mut settings = Settings::default();
    settings.add_file(&dir.path().join("lotse.toml")).map_err(|error| error.to_string())?;
    MailConfig::from_settings(&settings).map_err(|error| error.to_string().replace(&at, "DIR"))
}

fn smtp_of(file: &str) -> SmtpConfig {
    match load(file) {
        Ok(MailConfig::Smtp(smtp)) => smtp,
        other => panic!("{other:?}"),
    }
}

fn check(file: &str, expected: &Expect) {
    expected.assert_eq(&load(file).expect_err("has to be refused"));
}

#[test]
fn writes_files_unless_told_to_send() {
    assert_eq!(load(""), Ok(MailConfig::File { dir: "var/mail".into() }));
    assert_eq!(load("mail-dir = '/srv/mail'"), Ok(MailConfig::File { dir: "/srv/mail".into() }));
}

#[test]
fn asks_for_encryption_unless_the_server_is_this_machine() {
    let smtp = smtp_of("mail-transport = 'smtp'\nsmtp-host = 'mail.example.org'");
    assert_eq!((smtp.port, smtp.security), (587, Security::StartTls));
    let tls = smtp_of("mail-transport = 'smtp'\nsmtp-host = 'mail.example.org'\nsmtp-security = 'tls'");
    assert_eq!((tls.port, tls.security), (465, Security::Tls));
    for host in ["localhost", "127.0.0.1", "::1"] {
        let file = format!("mail-transport = 'smtp'\nsmtp-host = '{host}'\nsmtp-security = 'none'\nsmtp-port = 2525");
        assert_eq!(smtp_of(&file).port, 2525, "{host}");
    }
    check(
        "mail-transport = 'smtp'\nsmtp-host = 'mail.example.org'\nsmtp-security = 'none'",
        &expect![[r#"
            wrong setting `smtp-security`: given `none` in DIR/lotse.toml
              = help: allowed is `starttls` or `tls`; `none` only with `localhost`, `127.0.0.1` or `::1` as `smtp-host`, as names would travel openly"#]],
    );
}

#[test]
fn reads_the_password_from_its_file_and_never_shows_it() {
    let file = "mail-transport = 'smtp'\nsmtp-host = 'mail.example.org'\nsmtp-user = 'lotse'\n\
                smtp-password-file = 'DIR/password'";
    let smtp = smtp_of(file);
    assert_eq!(smtp.login.as_ref().map(|login| login.password.as_str()), Some("s3cret"));
    assert!(!format!("{smtp:?}").contains("s3cret"));
}

#[test]
fn names_what_is_missing_or_does_nothing() {
    check(
        "mail-transport = 'smtp'",
        &expect![[r#"
            wrong setting `smtp-host`: given `` in the default
              = help: allowed is the name of the mail server, like `mail.example.org`, without port; needed with `smtp`"#]],
    );
    check(
        "mail-transport = 'smtp'\nsmtp-host = 'mail.example.org:25'",
        &expect![[r#"
            wrong setting `smtp-host`: given `mail.example.org:25` in DIR/lotse.toml
              = help: allowed is the name of the mail server, like `mail.example.org`, without port; needed with `smtp`"#]],
    );
    check(
        "smtp-host = 'mail.example.org'",
        &expect![[r#"
            wrong setting `smtp-host`: given `a value` in DIR/lotse.toml
              = help: allowed is only with `mail-transport = "smtp"`; without it no mail is sent"#]],
    );
    check(
        "mail-transport = 'sendmail'",
        &expect![[r#"
            wrong setting `mail-transport`: given `sendmail` in DIR/lotse.toml
              = help: allowed is `smtp`, or `file` for a trial: mails are then written to `mail-dir` and not sent"#]],
    );
    check(
        "mail-transport = 'smtp'\nsmtp-host = 'h'\nsmtp-port = 70000",
        &expect![[r#"
            wrong setting `smtp-port`: given `70000` in DIR/lotse.toml
              = help: allowed is a port from 1 to 65535; without it 587, with `tls` 465, with `none` 25"#]],
    );
    check(
        "mail-transport = 'smtp'\nsmtp-host = 'h'\nsmtp-user = 'lotse'",
        &expect![[r#"
            wrong setting `smtp-user`: given `lotse` in DIR/lotse.toml
              = help: allowed is a user together with `smtp-password-file` or LOTSE_SMTP_PASSWORD, or neither of them"#]],
    );
    check(
        "mail-transport = 'smtp'\nsmtp-host = 'h'\nsmtp-user = 'lotse'\nsmtp-password-file = 'DIR/none'",
        &expect![[r#"
            wrong setting `smtp-password-file`: given `DIR/none` in DIR/lotse.toml
              = help: allowed is a file that the service may read, with the password and nothing else"#]],
    );
}
