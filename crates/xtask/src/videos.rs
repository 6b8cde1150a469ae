// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask videos`: records the training videos anew in the real Thunderbird, as Debian has it.

use std::path::Path;

use anyhow::Result;

use crate::places::Places;
use crate::process::{program, run};
use crate::setup;
use crate::steps::Steps;

const RECORDER: &str = "content/videos/recorder/record.py";

/// Debian's packages, each with a file by which it is known to be there.
const PACKAGES: [(&str, &str); 13] = [
    ("dmz-cursor-theme", "/usr/share/icons/DMZ-White"),
    ("dovecot-imapd", "/usr/lib/dovecot/imap"),
    ("ffmpeg", "/usr/bin/ffmpeg"),
    ("fonts-open-sans", "/usr/share/fonts/truetype/open-sans"),
    ("librsvg2-bin", "/usr/bin/rsvg-convert"),
    ("locales", "/usr/share/i18n/locales/de_DE"),
    ("openbox", "/usr/bin/openbox"),
    ("openssl", "/usr/bin/openssl"),
    ("thunderbird", "/usr/bin/thunderbird"),
    ("thunderbird-l10n-de", "/usr/lib/thunderbird/extensions/langpack-de@thunderbird.mozilla.org.xpi"),
    ("x11-xkb-utils", "/usr/bin/setxkbmap"),
    ("xdotool", "/usr/bin/xdotool"),
    ("xvfb", "/usr/bin/Xvfb"),
];

/// What the command was asked for.
#[derive(Debug, Default)]
pub struct Wanted {
    /// These videos; all, if there is none.
    pub ids: Vec<String>,
    /// Only captions and chapters, from the times of the last recording.
    pub only_captions: bool,
}

/// Sets up only what this needs, then lets the recorder do it.
pub fn record(places: &Places, steps: &mut Steps, wanted: &Wanted) -> Result<()> {
    steps.run("Python packages", || setup::python(places))?;
    if !wanted.only_captions {
        steps.run("Thunderbird and what films it", || {
            setup::debian(places, "programs that film Thunderbird", missing)
        })?;
    }
    steps.run("videos", || run_recorder(places, wanted))
}

fn missing() -> Vec<&'static str> {
    PACKAGES.into_iter().filter(|(_, file)| !Path::new(file).exists()).map(|(package, _)| package).collect()
}

fn run_recorder(places: &Places, wanted: &Wanted) -> Result<String> {
    let option = wanted.only_captions.then_some("--captions");
    run(program(setup::python_program(places), &places.root).arg(RECORDER).args(option).args(&wanted.ids))?;
    Ok(String::new())
}
