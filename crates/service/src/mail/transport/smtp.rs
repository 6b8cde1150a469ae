// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mail to a server (RFC 5321), and what its answers mean.

use std::error::Error as _;
use std::time::Duration;

use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::transport::smtp::{self, PoolConfig};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};

use super::MailStartError;
use crate::config::{Security, SmtpConfig};
use crate::registration::outbox::{DeliveryError, LONGEST_DELIVERY};

/// For a connection to come about.
const CONNECT: Duration = Duration::from_secs(20);
/// Connections at once: state mail servers limit those of one client.
const CONNECTIONS: u32 = 4;

/// A mail server, with its open connections.
#[derive(Debug, Clone)]
pub struct SmtpMail {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    whole: Duration,
}

impl SmtpMail {
    pub(in crate::mail) fn new(config: &SmtpConfig) -> Result<Self, MailStartError> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&config.host)
            .port(config.port)
            .tls(tls(config)?)
            .timeout(Some(CONNECT))
            .pool_config(PoolConfig::new().max_size(CONNECTIONS));
        let builder = match &config.login {
            Some(login) => builder.credentials(Credentials::new(login.user.clone(), login.password.clone())),
            None => builder,
        };
        Ok(Self { transport: builder.build(), whole: LONGEST_DELIVERY })
    }

    /// With less time for a whole mail.
    #[cfg(test)]
    pub(in crate::mail) fn within(self, whole: Duration) -> Self {
        Self { whole, ..self }
    }

    pub(super) async fn send(&self, message: Message) -> Result<(), DeliveryError> {
        // lettre's own limit ends with the connection: a server that then falls silent would hold the outbox up for ever.
        match tokio::time::timeout(self.whole, self.transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(meaning(&error)),
            Err(_) => Err(DeliveryError::Temporary(format!("no answer within {} s", self.whole.as_secs_f32()))),
        }
    }
}

fn tls(config: &SmtpConfig) -> Result<Tls, MailStartError> {
    let wrong = |setting, error: &smtp::Error| MailStartError { setting, cause: told(error) };
    if config.security == Security::None {
        return Ok(Tls::None);
    }
    let mut parameters = TlsParameters::builder(config.host.clone());
    if let Some(authority) = &config.authority {
        let certificate = Certificate::from_pem(authority.as_bytes()).map_err(|error| wrong("smtp-ca-file", &error))?;
        parameters = parameters.add_root_certificate(certificate);
    }
    let parameters = parameters.build_rustls().map_err(|error| wrong("smtp-ca-file", &error))?;
    Ok(if config.security == Security::Tls { Tls::Wrapper(parameters) } else { Tls::Required(parameters) })
}

/// 5xx is for good (RFC 5321, 4.2.1), but for a refused login: that is nothing the mail can help, and ends when somebody
/// corrects the settings. All else may pass by itself.
fn meaning(error: &smtp::Error) -> DeliveryError {
    let is_login = error.status().is_some_and(|code| LOGIN.contains(&u16::from(code)));
    if error.is_permanent() && !is_login {
        DeliveryError::Permanent(told(error))
    } else {
        DeliveryError::Temporary(told(error))
    }
}

/// Login needed, mechanism too weak, refused, encryption needed (RFC 4954, 6).
const LOGIN: [u16; 4] = [530, 534, 535, 538];

/// All causes. Servers cite addresses in their answers, and these texts are kept.
fn told(error: &smtp::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let said = error.to_string();
        // Some errors show their cause themselves.
        if !text.contains(&said) {
            text = format!("{text}: {said}");
        }
        cause = error.source();
    }
    without_addresses(&text)
}

fn without_addresses(text: &str) -> String {
    let word = |word: &str| if word.contains('@') { "…".to_owned() } else { word.to_owned() };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_addresses_out_of_what_servers_say() {
        let said = "permanent error (550): 5.1.1 <anna@example.org>: User unknown\nto=<a@b.example>";
        assert_eq!(without_addresses(said), "permanent error (550): 5.1.1 … User unknown …");
    }

    #[test]
    fn names_the_setting_whose_certificate_is_none() {
        let config = SmtpConfig {
            host: "mail.example.org".into(),
            port: 587,
            security: Security::StartTls,
            login: None,
            authority: Some("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".into()),
        };
        let error = SmtpMail::new(&config).expect_err("that is no certificate");
        assert!(error.to_string().starts_with("setting `smtp-ca-file`: "), "{error}");
    }
}
