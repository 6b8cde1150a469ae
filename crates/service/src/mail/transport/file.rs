// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Mail as files, one each, which mail programs open.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

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

    /// Deletes the mails written before `than`. Gives how many.
    ///
    /// # Errors
    /// What the system said, but nothing where there is no folder yet.
    pub(super) async fn delete_older(&self, than: SystemTime) -> io::Result<u64> {
        let dir = self.dir.clone();
        let deleted = tokio::task::spawn_blocking(move || delete_older(&dir, than)).await.map_err(io::Error::other)?;
        deleted.or_else(|cause| if cause.kind() == io::ErrorKind::NotFound { Ok(0) } else { Err(cause) })
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

/// Makes the folder where it is missing, for this user only: even names of files tell of registrations.
fn make_folder(dir: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(dir)
}

fn delete_older(dir: &Path, than: SystemTime) -> io::Result<u64> {
    let mut deleted = 0;
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        // Unfinished ones too: `.lotse.7.….eml.tmp`.
        let is_mail = path.file_name().is_some_and(|name| name.to_string_lossy().contains(".eml"));
        if is_mail && fs::symlink_metadata(&path)?.modified()? <= than {
            fs::remove_file(&path)?;
            deleted += 1;
        }
    }
    Ok(deleted)
}

/// Under another name first, so that whoever watches the folder sees whole mails only.
fn write(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    make_folder(dir)?;
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
