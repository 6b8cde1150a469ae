// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a composed mail goes.

mod file;
mod memory;
mod smtp;

use std::io;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

pub use file::FileMail;
pub use memory::MemoryMail;
pub use smtp::SmtpMail;

use super::compose;
use crate::config::MailConfig;
use crate::registration::outbox::{Deliver, DeliveryError, OutboxRow};

/// A way for mail.
#[derive(Debug, Clone)]
pub enum Mail {
    /// To a mail server.
    Smtp(SmtpMail),
    /// Into a folder, for trials.
    File(FileMail),
    /// Kept, for tests.
    Memory(MemoryMail),
}

/// The settings cannot be used for sending.
#[derive(Debug, thiserror::Error)]
#[error("setting `{setting}`: {cause}")]
pub struct MailStartError {
    /// Its name in the file of settings.
    pub setting: &'static str,
    /// What is wrong.
    pub cause: String,
}

impl Mail {
    /// As the settings want it. Nothing is connected before the first mail.
    ///
    /// # Errors
    /// The certificates of `smtp-ca-file` cannot be used.
    pub fn start(config: &MailConfig) -> Result<Self, MailStartError> {
        match config {
            MailConfig::File { dir } => Ok(Self::File(FileMail::new(dir))),
            MailConfig::Smtp(smtp) => SmtpMail::new(smtp).map(Self::Smtp),
        }
    }

    /// Deletes the files of mails that were written `days` before `now`. Gives how many; none where no files are written.
    ///
    /// # Errors
    /// What the system said.
    pub async fn delete_older(&self, days: u32, now: Timestamp) -> io::Result<u64> {
        match self {
            Self::File(file) => file.delete_older(earlier(now, days)).await,
            Self::Smtp(_) | Self::Memory(_) => Ok(0),
        }
    }
}

fn earlier(now: Timestamp, days: u32) -> SystemTime {
    let seconds = now.as_second() - 86_400 * i64::from(days);
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds.try_into().unwrap_or_default())
}

impl Deliver for Mail {
    async fn deliver(&self, row: &OutboxRow, now: Timestamp) -> Result<(), DeliveryError> {
        let message = compose(row, now).map_err(|error| DeliveryError::Permanent(error.to_string()))?;
        match self {
            Self::Smtp(smtp) => smtp.send(message).await,
            Self::File(file) => file.write(&message).await,
            Self::Memory(memory) => memory.keep(message),
        }
    }
}
