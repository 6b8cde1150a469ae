// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse export`

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Subcommand;
use lotse_publisher::check;
use lotse_publisher::load::Sources;
use lotse_publisher::problem::{Message, has_errors};
use lotse_publisher::scorm::{self, Refused};

use super::{build::refuse, warn};
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// A learning path as a SCORM 1.2 package, for the learning platform.
    Scorm(Scorm),
}

#[derive(clap::Args)]
struct Scorm {
    /// The learning path, as its file is called. Exit code 1 if there is none of that name.
    path: String,
    /// The package to write.
    #[arg(long, value_name = "FILE.zip")]
    out: PathBuf,
    /// The language of the package, such as `de-simple`; without it that of `--lang`.
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

pub fn run(general: &General, Arguments { what: What::Scorm(arguments) }: &Arguments) -> Done {
    let Scorm { path, out, language } = arguments;
    let (sources, found) = Sources::read(&general.root)?;
    let (content, problems) = check(&sources, general.today(), found);
    if has_errors(&problems) {
        return Ok(refuse(general, &problems, &sources));
    }
    let lang = language.as_deref().unwrap_or(general.tag());
    let package = match scorm::package(&content, path, lang) {
        Ok(package) => package,
        Err(Refused::Nothing(message)) => {
            warn(general, &message);
            return Ok(PROBLEMS);
        }
        Err(Refused::Io(error)) => return Err(unwritable(out, &error)),
    };
    write(out, &package).map_err(|error| unwritable(out, &error))?;
    let (name, size) = (out.display(), package.len().div_ceil(1000));
    let done = Message::new(format!("`{name}` geschrieben ({size} kB)"), format!("`{name}` written ({size} kB)"));
    warn(general, &done);
    Ok(0)
}

/// Nobody finds half a package: it is written beside its name first.
fn write(out: &Path, package: &[u8]) -> std::io::Result<()> {
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().permissions(readable()).tempfile_in(folder)?;
    file.write_all(package)?;
    file.persist(out)?;
    Ok(())
}

/// As files usually are: the package goes on to others.
fn readable() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o644)
}

fn unwritable(out: &Path, error: &std::io::Error) -> Message {
    let name = out.display();
    Message::new(
        format!("`{name}` lässt sich nicht schreiben: {error}"),
        format!("`{name}` cannot be written: {error}"),
    )
}
