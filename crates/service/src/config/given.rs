// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Settings as they were given, with the place each came from: needed for messages that name both.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::Value;

use super::{ConfigError, FOLDER, mail};

/// Every name, as it is written in the file. `LOTSE_` and the name in capitals, `-` as `_`, is the variable.
const NAMES: [&[&str]; 2] = [OWN_NAMES, &mail::NAMES];
const OWN_NAMES: &[&str] = &[
    "listen",
    "widget-dir",
    "content-dir",
    "base-path",
    "allowed-origins",
    "database",
    "public-url",
    "mail-domains",
    "trusted-proxies",
    "identity-mail-header",
    "identity-name-header",
    "deletion-days",
    "limit-mails-per-address",
    "limit-per-network",
    "limit-overall",
];
/// Whose variable holds several values, with commas between.
const LISTS: [&str; 3] = ["allowed-origins", "mail-domains", "trusted-proxies"];
/// Where hosting platforms put the address of the database; `LOTSE_DATABASE` wins over it.
const DATABASE_URL: &str = "DATABASE_URL";
const PREFIX: &str = "LOTSE_";

/// What was given, by the name of the setting.
#[derive(Default)]
pub(super) struct Settings(BTreeMap<&'static str, Given>);

struct Given {
    value: Value,
    place: String,
    is_variable: bool,
}

impl Settings {
    pub(super) fn add_file(&mut self, file: &Path) -> Result<(), ConfigError> {
        let place = file.display().to_string();
        let text =
            std::fs::read_to_string(file).map_err(|cause| ConfigError::Unreadable { place: place.clone(), cause })?;
        let table: toml::Table = text.parse().map_err(|cause| ConfigError::Syntax { place: place.clone(), cause })?;
        for (key, value) in table {
            let Some(name) = names().find(|name| *name == key) else {
                return Err(ConfigError::unknown(&key, &place, &names().map(str::to_owned).collect::<Vec<_>>()));
            };
            self.0.insert(name, Given { value, place: place.clone(), is_variable: false });
        }
        Ok(())
    }

    pub(super) fn add_environment(
        &mut self,
        environment: impl IntoIterator<Item = (String, String)>,
    ) -> Result<(), ConfigError> {
        let mut database_url = None;
        for (key, text) in environment {
            if key == DATABASE_URL {
                database_url = Some(text);
                continue;
            }
            if !key.starts_with(PREFIX) {
                continue;
            }
            let Some(name) = names().find(|name| variable(name) == key) else {
                return Err(ConfigError::unknown(&key, "the environment", &names().map(variable).collect::<Vec<_>>()));
            };
            let value = if LISTS.contains(&name) { split(&text) } else { Value::String(text) };
            self.0.insert(name, Given { value, place: format!("the environment variable {key}"), is_variable: true });
        }
        let own_variable = self.0.get("database").is_some_and(|given| given.is_variable);
        if let (Some(text), false) = (database_url, own_variable) {
            let place = format!("the environment variable {DATABASE_URL}");
            self.0.insert("database", Given { value: Value::String(text), place, is_variable: true });
        }
        Ok(())
    }

    /// The text given for `name`; a number or a list in its place is an error that cites `allowed`.
    pub(super) fn text(&self, name: &str, allowed: &str) -> Result<Option<&str>, ConfigError> {
        match self.0.get(name).map(|given| &given.value) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(other) => Err(self.wrong(name, &other.to_string(), allowed)),
        }
    }

    /// The number given for `name`, up to `most`. In a variable it is a text.
    pub(super) fn number(&self, name: &str, most: u32, allowed: &str) -> Result<Option<u32>, ConfigError> {
        let Some(given) = self.0.get(name) else { return Ok(None) };
        let number = match &given.value {
            Value::Integer(number) => u32::try_from(*number).ok(),
            Value::String(text) if given.is_variable => text.parse().ok(),
            _ => None,
        };
        let shown = || given.value.as_str().map_or_else(|| given.value.to_string(), str::to_owned);
        let number = number.filter(|number| *number <= most).ok_or_else(|| self.wrong(name, &shown(), allowed))?;
        Ok(Some(number))
    }

    /// The texts given for `name`; none when it was not given.
    pub(super) fn list(&self, name: &str, allowed: &str) -> Result<Vec<String>, ConfigError> {
        let Some(value) = self.0.get(name).map(|given| &given.value) else {
            return Ok(Vec::new());
        };
        value.clone().try_into().map_err(|_| self.wrong(name, &value.to_string(), allowed))
    }

    /// Whether anything was given for `name`.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// The port given for `name`: a number in the file, its digits in a variable.
    pub(super) fn port(&self, name: &str, allowed: &str) -> Result<Option<u16>, ConfigError> {
        let Some(value) = self.0.get(name).map(|given| &given.value) else {
            return Ok(None);
        };
        let number = match value {
            Value::Integer(number) => u16::try_from(*number).ok(),
            Value::String(digits) => digits.parse().ok(),
            _ => None,
        };
        match number.filter(|port| *port > 0) {
            Some(port) => Ok(Some(port)),
            None => Err(self.wrong(name, &value.to_string(), allowed)),
        }
    }

    /// What stands in the file given for `name`, which has to be text.
    pub(super) fn file_text(&self, name: &str, allowed: &str) -> Result<Option<String>, ConfigError> {
        let Some(file) = self.text(name, allowed)? else {
            return Ok(None);
        };
        std::fs::read_to_string(file).map(Some).map_err(|_| self.wrong(name, file, allowed))
    }

    /// The folder given for `name`, which has to exist.
    pub(super) fn folder(&self, name: &str) -> Result<Option<PathBuf>, ConfigError> {
        match self.text(name, FOLDER)? {
            Some(folder) if !Path::new(folder).is_dir() => Err(self.wrong(name, folder, FOLDER)),
            folder => Ok(folder.map(PathBuf::from)),
        }
    }

    /// The error for a value of `name` that cannot be used.
    pub(super) fn wrong(&self, name: &str, value: &str, allowed: &str) -> ConfigError {
        ConfigError::Wrong {
            setting: name.to_owned(),
            place: self.0.get(name).map_or("the default", |given| &given.place).to_owned(),
            given: value.to_owned(),
            allowed: allowed.to_owned(),
        }
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    NAMES.into_iter().flatten().copied()
}

fn variable(name: &str) -> String {
    format!("{PREFIX}{}", name.to_uppercase().replace('-', "_"))
}

/// Commas part the entries of a list, since a comma cannot stand in an origin.
fn split(text: &str) -> Value {
    text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect::<Vec<_>>().into()
}
