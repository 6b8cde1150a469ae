// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mail as files, one each, which mail programs open.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use lettre::Message;
use lettre::message::header::MessageId;

use crate::registration::outbox::DeliveryError;

/// A folder for mails.
#[derive(Debug, Clone)]
pub struct FileMail {
    dir: PathBuf,
}

impl FileMail {
    /// The folder is made with the first mail.
    pub fn new(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    pub(super) async fn write(&self, message: &Message) -> Result<(), DeliveryError> {
        let (dir, name, bytes) = (self.dir.clone(), file_name(message), message.formatted());
        let written = tokio::task::spawn_blocking(move || write(&dir, &name, &bytes)).await;
        // A full disk may be emptied.
        let failed = |cause: String| DeliveryError::Temporary(format!("mail-dir: {cause}"));
        written.map_err(|cause| failed(cause.to_string()))?.map_err(|cause| failed(cause.to_string()))
    }
}

/// `lotse.7.0f3c….eml`, after the Message-ID: a mail that is delivered twice is there once.
fn file_name(message: &Message) -> String {
    let id = message.headers().get::<MessageId>().map(|id| id.as_ref().to_owned()).unwrap_or_default();
    let local = id.trim_start_matches('<').split('@').next().unwrap_or_default();
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    format!("{}.eml", local.chars().filter(plain).collect::<String>())
}

/// Under another name first, so that whoever watches the folder sees whole mails only.
fn write(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    let unfinished = dir.join(format!(".{name}.tmp"));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    // Mails name people; other users of the machine need not read them.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&unfinished, dir.join(name))
}
