// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The settings of the server: from one TOML file, over it the environment variables `LOTSE_…`, all checked at the start.

mod base_path;
mod database;
mod error;
mod given;
mod mail;
mod network;
mod origin;
mod registration;
#[cfg(test)]
mod tests;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

pub use base_path::BasePath;
pub use database::{Database, DatabaseAddress};
pub use error::ConfigError;
pub use mail::{Login, MailConfig, Security, SmtpConfig};
pub use network::Network;
pub use origin::Origin;
pub use registration::RegistrationConfig;

pub(crate) use network::masked;

use given::Settings;

/// Every setting, with a value that is known to be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    /// `listen`: the address and port to listen on.
    pub listen: SocketAddr,
    /// `widget-dir`: the folder with the built widget.
    pub widget_dir: PathBuf,
    /// `content-dir`: the folder with the published content.
    pub content_dir: PathBuf,
    /// `base-path`: where the files stand in the address.
    pub base_path: BasePath,
    /// `allowed-origins`: pages of other origins that may embed the widget.
    pub allowed_origins: Vec<Origin>,
    /// `mail-transport` and what belongs to it: how mail leaves.
    pub mail: MailConfig,
    /// Who may register, where it is kept, and for how long.
    pub registration: RegistrationConfig,
}

impl Default for Config {
    fn default() -> Self {
        Self::serving("dist")
    }
}

impl Config {
    /// The defaults for a widget in `widget_dir`, with its content in the folder `content` inside.
    pub fn serving(widget_dir: impl Into<PathBuf>) -> Self {
        let widget_dir = widget_dir.into();
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)),
            content_dir: widget_dir.join("content"),
            widget_dir,
            base_path: BasePath::default(),
            allowed_origins: Vec::new(),
            mail: MailConfig::default(),
            registration: RegistrationConfig::default(),
        }
    }

    /// Reads the settings from `file`, if there is one, and from `environment`, whose values win.
    ///
    /// # Errors
    /// The first setting that is unknown, of the wrong shape, or names a folder that does not exist.
    pub fn load(
        file: Option<&Path>,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, ConfigError> {
        let mut settings = Settings::default();
        if let Some(file) = file {
            settings.add_file(file)?;
        }
        settings.add_environment(environment)?;
        Self::from_settings(&settings)
    }

    /// Where links in mails lead, without a slash at the end.
    pub fn public_url(&self) -> String {
        self.registration
            .public_url
            .as_ref()
            .map_or_else(|| format!("http://{}", self.listen), |url| url.as_str().to_owned())
    }

    fn from_settings(settings: &Settings) -> Result<Self, ConfigError> {
        let widget_dir = settings.folder("widget-dir")?;
        let mut config = widget_dir.map_or_else(Self::default, Self::serving);
        if !config.widget_dir.is_dir() {
            return Err(settings.wrong("widget-dir", "dist", FOLDER));
        }
        if let Some(folder) = settings.folder("content-dir")? {
            config.content_dir = folder;
        }
        if let Some(listen) = settings.text("listen", LISTEN)? {
            config.listen = listen.parse().map_err(|_| settings.wrong("listen", listen, LISTEN))?;
        }
        if let Some(path) = settings.text("base-path", base_path::ALLOWED)? {
            config.base_path = path.parse().map_err(|rule| settings.wrong("base-path", path, rule))?;
        }
        config.allowed_origins = allowed_origins(settings)?;
        config.mail = MailConfig::from_settings(settings)?;
        config.registration = RegistrationConfig::from_settings(settings)?;
        Ok(config)
    }
}

fn allowed_origins(settings: &Settings) -> Result<Vec<Origin>, ConfigError> {
    let name = "allowed-origins";
    let parse = |given: &String| given.parse().map_err(|rule: String| settings.wrong(name, given, &rule));
    settings.list(name, origin::ALLOWED)?.iter().map(parse).collect()
}

const FOLDER: &str = "a folder that exists, absolute or relative to the working directory";
const LISTEN: &str = "an IP address and a port, like 127.0.0.1:8080 or [::]:8080";
