// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Delivery to a real mail server, and to one that is not there.

use std::time::Duration;

use tokio::net::TcpListener;

use super::super::samples::{now, row};
use super::peers::{Server, has_postfix_and_dovecot, python};
use super::{DeliveryError, Mail, MailKind, SmtpMail, composed};
use crate::config::{Login, MailConfig, Security, SmtpConfig};
use crate::registration::outbox::Deliver as _;

fn settings(port: u16) -> SmtpConfig {
    SmtpConfig { host: "127.0.0.1".into(), port, security: Security::None, login: None, authority: None }
}

fn mail_to(config: &SmtpConfig) -> Mail {
    Mail::start(&MailConfig::Smtp(config.clone())).expect("the settings are right")
}

async fn deliver(mail: &Mail) -> Result<(), DeliveryError> {
    mail.deliver(&row(MailKind::Registered, "de"), now()).await
}

fn is_temporary(result: &Result<(), DeliveryError>) -> bool {
    matches!(result, Err(DeliveryError::Temporary(_)))
}

/// A server's own certificate for `localhost`, which nobody signed: PEM files, and the text of the certificate.
fn certificate(folder: &std::path::Path) -> (String, String, String) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("the name is right");
    let (file, key) = (folder.join("certificate.pem"), folder.join("key.pem"));
    std::fs::write(&file, made.cert.pem()).expect("writable");
    std::fs::write(&key, made.signing_key.serialize_pem()).expect("writable");
    (file.display().to_string(), key.display().to_string(), made.cert.pem())
}

#[tokio::test]
async fn the_whole_mail_arrives() {
    let Some(python) = python() else { return };
    let mut server = Server::start(&python, &[]);
    let mail = mail_to(&settings(server.port));
    deliver(&mail).await.expect("the server takes all");
    let taken = server.next();
    assert_eq!(taken["from"], "ox-cafe@example.org");
    assert_eq!(taken["to"], serde_json::json!(["rolle.eins@amt.example.org"]));
    let sent =
        String::from_utf8(composed(&row(MailKind::Registered, "de")).formatted()).expect("encoded parts are ASCII");
    // lettre ends the data with a line end of its own.
    assert_eq!(taken["data"].as_str().map(str::trim_end), Some(sent.trim_end()));
}

/// Invitation, change and cancellation, through what administrations run, to where people read.
#[tokio::test]
async fn postfix_brings_it_to_dovecot_unchanged() {
    let (Some(python), true) = (python(), has_postfix_and_dovecot()) else { return };
    let mut server = Server::start_postfix(&python);
    let mail = mail_to(&settings(server.port));
    for kind in [MailKind::Registered, MailKind::Updated, MailKind::Cancelled] {
        let row = row(kind, "de");
        mail.deliver(&row, now()).await.expect("Postfix takes it");
        let arrived = server.next();
        let sent = String::from_utf8(composed(&row).formatted()).expect("encoded parts are ASCII");
        // Each server on the way puts lines of its own before it.
        let arrived = arrived["data"].as_str().expect("it is text").trim_end();
        assert!(arrived.starts_with("Return-Path: <ox-cafe@example.org>"), "{arrived}");
        assert!(arrived.ends_with(sent.trim_end()), "{arrived}");
    }
}

#[tokio::test]
async fn a_mail_that_the_server_wants_later_is_the_same_later() {
    let Some(python) = python() else { return };
    let mut server = Server::start(&python, &["--data", "451,250"]);
    let mail = mail_to(&settings(server.port));
    let first = deliver(&mail).await;
    assert!(is_temporary(&first), "{first:?}");
    deliver(&mail).await.expect("now it takes it");
    let (first, second) = (server.next(), server.next());
    assert_eq!((&first["answer"], &second["answer"]), (&"451".into(), &"250".into()));
    assert_eq!(first["data"], second["data"]);
}

#[tokio::test]
async fn an_address_that_is_refused_is_given_up_and_not_told() {
    let Some(python) = python() else { return };
    let server = Server::start(&python, &["--rcpt", "550"]);
    let error = deliver(&mail_to(&settings(server.port))).await.expect_err("it refuses");
    assert!(matches!(&error, DeliveryError::Permanent(_)), "{error}");
    assert!(error.to_string().contains("550") && !error.to_string().contains('@'), "{error}");
    assert!(server.stop().is_empty());
}

#[tokio::test]
async fn a_mail_that_is_refused_for_good_is_given_up_but_greylisting_is_not() {
    let Some(python) = python() else { return };
    let refusing = Server::start(&python, &["--data", "554"]);
    let error = deliver(&mail_to(&settings(refusing.port))).await.expect_err("it refuses");
    assert!(matches!(error, DeliveryError::Permanent(_)), "{error}");
    let greylisting = Server::start(&python, &["--rcpt", "450"]);
    let result = deliver(&mail_to(&settings(greylisting.port))).await;
    assert!(is_temporary(&result), "{result:?}");
}

#[tokio::test]
async fn a_server_that_was_away_is_found_again() {
    let Some(python) = python() else { return };
    let mut server = Server::start(&python, &[]);
    let port = server.port;
    let mail = mail_to(&settings(port));
    deliver(&mail).await.expect("it is there");
    server.next();
    server.stop();
    let result = deliver(&mail).await;
    assert!(is_temporary(&result), "{result:?}");
    let again = Server::start(&python, &["--port", &port.to_string()]);
    deliver(&mail).await.expect("it is there again");
    assert_eq!(again.stop().len(), 1);
}

#[tokio::test]
async fn nobody_listening_is_tried_again() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let port = listener.local_addr().expect("it is bound").port();
    drop(listener);
    let result = deliver(&mail_to(&settings(port))).await;
    assert!(is_temporary(&result), "{result:?}");
}

#[tokio::test]
async fn a_server_that_falls_silent_is_left() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is a free port");
    let port = listener.local_addr().expect("it is bound").port();
    // The system takes the connection; nobody ever says anything on it.
    let smtp = SmtpMail::new(&settings(port)).expect("the settings are right").within(Duration::from_millis(200));
    let result = deliver(&Mail::Smtp(smtp)).await;
    assert_eq!(result, Err(DeliveryError::Temporary("no answer within 0.2 s".into())));
    drop(listener);
}

#[tokio::test]
async fn names_travel_encrypted_to_a_server_that_is_known_or_not_at_all() {
    let Some(python) = python() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (file, key, authority) = certificate(folder.path());
    for (security, more) in [(Security::StartTls, None), (Security::Tls, Some("--tls"))] {
        let mut arguments = vec!["--certificate", &file, "--key", &key];
        arguments.extend(more);
        let mut server = Server::start(&python, &arguments);
        let known = SmtpConfig {
            host: "localhost".into(),
            security,
            authority: Some(authority.clone()),
            ..settings(server.port)
        };
        deliver(&mail_to(&known)).await.unwrap_or_else(|error| panic!("{security:?}: {error}"));
        assert_eq!(server.next()["encrypted"], true);
        let unknown = SmtpConfig { authority: None, ..known };
        let result = deliver(&mail_to(&unknown)).await;
        assert!(is_temporary(&result), "{security:?}: {result:?}");
        assert!(server.stop().is_empty());
    }
    let plain = Server::start(&python, &[]);
    let config = SmtpConfig { host: "localhost".into(), security: Security::StartTls, ..settings(plain.port) };
    let result = deliver(&mail_to(&config)).await;
    assert!(is_temporary(&result), "{result:?}");
    assert!(plain.stop().is_empty());
}

#[tokio::test]
async fn a_refused_login_is_no_fault_of_the_mail() {
    let Some(python) = python() else { return };
    let mut server = Server::start(&python, &["--login", "lotse:s3cret"]);
    let login = |password: &str| Some(Login { user: "lotse".into(), password: password.into() });
    let wrong = SmtpConfig { login: login("secret"), ..settings(server.port) };
    let result = deliver(&mail_to(&wrong)).await;
    assert!(is_temporary(&result), "{result:?}");
    let none = settings(server.port);
    let result = deliver(&mail_to(&none)).await;
    assert!(is_temporary(&result), "{result:?}");
    let right = SmtpConfig { login: login("s3cret"), ..settings(server.port) };
    deliver(&mail_to(&right)).await.expect("user and password are right");
    assert_eq!(server.next()["answer"], "250");
}
