// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How mail leaves the service: over SMTP, or as files for a trial.

use std::fmt;
use std::net::IpAddr;
use std::path::PathBuf;
use std::str::FromStr;

use super::ConfigError;
use super::given::Settings;

/// `mail-transport`, with the settings that belong to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailConfig {
    /// `file`: every mail becomes an `.eml` file in `mail-dir`. Nobody receives anything.
    File {
        /// The folder, made with the first mail.
        dir: PathBuf,
    },
    /// `smtp`: mail goes to a server.
    Smtp(SmtpConfig),
}

impl Default for MailConfig {
    /// Files, so that a trial never writes to real people.
    fn default() -> Self {
        Self::File { dir: PathBuf::from("var/mail") }
    }
}

/// The server that takes the mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmtpConfig {
    /// `smtp-host`: its name, which its certificate has to bear.
    pub host: String,
    /// `smtp-port`.
    pub port: u16,
    /// `smtp-security`.
    pub security: Security,
    /// `smtp-user` and its password, where the server asks for them.
    pub login: Option<Login>,
    /// The text of `smtp-ca-file` (PEM): the authority that signed the certificate, if the system does not know it.
    pub authority: Option<String>,
}

/// How the connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Encrypted from the greeting on (RFC 3207). A server that does not offer it gets no mail.
    StartTls,
    /// Encrypted from the first byte on (RFC 8314).
    Tls,
    /// Not at all: only to a server on this machine.
    None,
}

impl Security {
    /// The port that is usual for it.
    fn port(self) -> u16 {
        match self {
            Self::StartTls => 587,
            Self::Tls => 465,
            Self::None => 25,
        }
    }
}

impl FromStr for Security {
    type Err = ();

    fn from_str(given: &str) -> Result<Self, Self::Err> {
        match given {
            "starttls" => Ok(Self::StartTls),
            "tls" => Ok(Self::Tls),
            "none" => Ok(Self::None),
            _ => Err(()),
        }
    }
}

/// A name and its password.
#[derive(Clone, PartialEq, Eq)]
pub struct Login {
    /// `smtp-user`.
    pub user: String,
    /// From `smtp-password` or `smtp-password-file`.
    pub password: String,
}

impl fmt::Debug for Login {
    /// Settings are shown in logs and in failed tests; a password is not.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").field("user", &self.user).finish_non_exhaustive()
    }
}

impl MailConfig {
    pub(super) fn from_settings(settings: &Settings) -> Result<Self, ConfigError> {
        match settings.text("mail-transport", TRANSPORT)?.unwrap_or("file") {
            "file" => {
                refuse(settings, &SMTP_ONLY, "only with `mail-transport = \"smtp\"`; without it no mail is sent")?;
                let dir = settings.text("mail-dir", DIR)?;
                Ok(dir.map_or_else(Self::default, |dir| Self::File { dir: dir.into() }))
            }
            "smtp" => {
                refuse(settings, &["mail-dir"], "only with `mail-transport = \"file\"`")?;
                smtp(settings).map(Self::Smtp)
            }
            other => Err(settings.wrong("mail-transport", other, TRANSPORT)),
        }
    }
}

/// A setting that would silently do nothing is worse than a server that does not start.
fn refuse(settings: &Settings, names: &[&str], allowed: &str) -> Result<(), ConfigError> {
    match names.iter().find(|name| settings.has(name)) {
        Some(name) => Err(settings.wrong(name, "a value", allowed)),
        None => Ok(()),
    }
}

fn smtp(settings: &Settings) -> Result<SmtpConfig, ConfigError> {
    let host = settings.text("smtp-host", HOST)?.unwrap_or_default();
    if !is_host(host) {
        return Err(settings.wrong("smtp-host", host, HOST));
    }
    let given = settings.text("smtp-security", SECURITY)?.unwrap_or("starttls");
    let security: Security = given.parse().map_err(|()| settings.wrong("smtp-security", given, SECURITY))?;
    if security == Security::None && !is_this_machine(host) {
        return Err(settings.wrong("smtp-security", given, NONE_ONLY_HERE));
    }
    let authority = settings.file_text("smtp-ca-file", CA_FILE)?;
    Ok(SmtpConfig {
        host: host.to_owned(),
        port: settings.port("smtp-port", PORT)?.unwrap_or_else(|| security.port()),
        security,
        login: login(settings)?,
        authority,
    })
}

fn login(settings: &Settings) -> Result<Option<Login>, ConfigError> {
    let user = settings.text("smtp-user", USER)?;
    // The message would show what was given.
    let typed = settings.text("smtp-password", PASSWORD).map_err(|_| wrong_password(settings))?.map(str::to_owned);
    if typed.is_some() && settings.has("smtp-password-file") {
        return Err(settings.wrong("smtp-password-file", "a second password", "one of the two settings"));
    }
    let read = settings.file_text("smtp-password-file", PASSWORD_FILE)?;
    // Editors end a file with a line break, which belongs to no password.
    let password = typed.or_else(|| read.map(|text| text.trim_end_matches(['\r', '\n']).to_owned()));
    match (user, password) {
        (None, None) => Ok(None),
        (Some(user), Some(password)) => Ok(Some(Login { user: user.to_owned(), password })),
        (Some(user), None) => Err(settings.wrong("smtp-user", user, USER)),
        (None, Some(_)) => Err(settings.wrong("smtp-user", "nothing", USER)),
    }
}

fn wrong_password(settings: &Settings) -> ConfigError {
    settings.wrong("smtp-password", "something that is not text", PASSWORD)
}

/// A name or an address, without port, scheme or space.
fn is_host(host: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
    host.parse::<IpAddr>().is_ok() || (!host.is_empty() && host.bytes().all(plain))
}

fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// The settings of this part, for the list of all that are known.
pub(super) const NAMES: [&str; 9] = [
    "mail-transport",
    "mail-dir",
    "smtp-host",
    "smtp-port",
    "smtp-security",
    "smtp-user",
    "smtp-password",
    "smtp-password-file",
    "smtp-ca-file",
];
const SMTP_ONLY: [&str; 7] =
    ["smtp-host", "smtp-port", "smtp-security", "smtp-user", "smtp-password", "smtp-password-file", "smtp-ca-file"];

const TRANSPORT: &str = "`smtp`, or `file` for a trial: mails are then written to `mail-dir` and not sent";
const DIR: &str = "a folder for mails as files; it is made when it is not there";
const HOST: &str = "the name of the mail server, like `mail.example.org`, without port; needed with `smtp`";
const PORT: &str = "a port from 1 to 65535; without it 587, with `tls` 465, with `none` 25";
const SECURITY: &str = "`starttls`, `tls`, or `none` for a server on this machine";
const NONE_ONLY_HERE: &str = "`starttls` or `tls`; `none` only with `localhost`, `127.0.0.1` or `::1` as `smtp-host`, as names would travel openly";
const USER: &str = "a user together with `smtp-password-file` or LOTSE_SMTP_PASSWORD, or neither of them";
const PASSWORD: &str = "a password as text; better in `smtp-password-file`";
const PASSWORD_FILE: &str = "a file that the service may read, with the password and nothing else";
const CA_FILE: &str = "a file that the service may read, with certificates in PEM";

#[cfg(test)]
#[path = "mail_tests.rs"]
mod tests;
