// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `lotse preview`

use std::path::PathBuf;

use lotse_publisher::preview::{Preview, Settings};
use lotse_publisher::problem::Message;

use super::{say, warn};
use crate::{Done, General};

#[derive(clap::Args)]
pub struct Arguments {
    /// Where on this machine; 0 for any port that is free.
    #[arg(long, default_value_t = 8090)]
    port: u16,
    /// The built widget; without it `dist` in the root, where `cargo xtask build` puts it.
    #[arg(long, value_name = "DIR")]
    widget: Option<PathBuf>,
}

pub fn run(general: &General, Arguments { port, widget }: &Arguments) -> Done {
    let settings = Settings {
        root: general.root.clone(),
        widget: widget.clone().unwrap_or_else(|| general.root.join("dist")),
        port: *port,
        today: general.today(),
        lang: general.lang(),
    };
    let preview = Preview::new(settings)?;
    let address = preview.address().map_err(|error| Message::new(error.to_string(), error.to_string()))?;
    say(&format!("http://{address}/\n"));
    let help = Message::new(
        "Öffnen Sie diese Adresse im Browser. Nach jedem Speichern zeigt sie den neuen Stand. Strg+C beendet die Vorschau.",
        "open this address in a browser; it shows the new state after every save; Ctrl-C ends the preview",
    );
    warn(general, &help);
    preview.serve()?;
    Ok(0)
}
