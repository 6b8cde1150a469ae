// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse build`

use std::mem::forget;
use std::path::{Path, PathBuf};

use lotse_publisher::build::{self, Audience, write::Refused};
use lotse_publisher::load::Sources;
use lotse_publisher::problem::{Lang, Message, Problem, has_errors};
use lotse_publisher::{check, report};

use super::warn;
use crate::{Done, General, PROBLEMS};

#[derive(clap::Args)]
pub struct Arguments {
    /// Where to; absent, empty, or written by `lotse build` before.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub fn run(general: &General, Arguments { out }: &Arguments) -> Done {
    let (sources, found) = Sources::read(&general.root)?;
    let (content, problems) = check(&sources, general.today(), found);
    if has_errors(&problems) {
        return Ok(refuse(general, &problems, &sources));
    }
    let files = build::build(&content, Audience::Readers).map_err(|error| unwritable(out, &Refused::Io(error)))?;
    build::write::write(out, &files).map_err(|refused| unwritable(out, &refused))?;
    let (count, folder) = (files.len(), out.display());
    let done = Message::new(
        format!("{count} Dateien in `{folder}`; {}", report::count_line(&problems, Lang::De)),
        format!("{count} files in `{folder}`; {}", report::count_line(&problems, Lang::En)),
    );
    warn(general, &done);
    // The process ends here, and the system takes its memory back at once; piece by piece it would take a twentieth of the build.
    forget((files, content));
    forget(sources);
    Ok(0)
}

/// Says what is wrong and that nothing was written.
pub fn refuse(general: &General, problems: &[Problem], sources: &Sources) -> u8 {
    let report = |lang| report::human::render(problems, sources, lang);
    let nothing = Message::new(
        format!("{}Es wurde nichts geschrieben.", report(Lang::De)),
        format!("{}nothing was written", report(Lang::En)),
    );
    warn(general, &nothing);
    PROBLEMS
}

fn unwritable(out: &Path, refused: &Refused) -> Message {
    let out = out.display();
    match refused {
        Refused::Foreign(_) => Message::new(
            format!(
                "In `{out}` liegen Dateien, die nicht von `lotse build` stammen. Nennen Sie mit --out einen leeren oder neuen Ordner."
            ),
            format!("`{out}` holds files that `lotse build` did not write; name an empty or new folder with --out"),
        ),
        Refused::Published(_) => Message::new(
            format!(
                "In `{out}` liegen Veröffentlichungen. Nehmen Sie `lotse publish --to {out}`, oder nennen Sie mit --out einen anderen Ordner."
            ),
            format!("`{out}` holds releases; use `lotse publish --to {out}`, or name another folder with --out"),
        ),
        Refused::Io(error) => Message::new(
            format!("In `{out}` lässt sich nicht schreiben: {error}"),
            format!("`{out}` cannot be written: {error}"),
        ),
    }
}
