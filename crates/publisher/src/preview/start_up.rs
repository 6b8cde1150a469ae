// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From the wish for a preview to a running one.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::mpsc::channel;
use std::thread;

use toml_edit::Date;

use super::full::full;
use super::rebuild::{Rebuilder, Shared};
use super::{server, watch};
use crate::problem::{Lang, Message};

/// The file that makes a folder the widget's.
pub const WIDGET: &str = "ox-lotse.js";

/// What is shown, and where.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The folder that holds `content` and `locales`.
    pub root: PathBuf,
    /// The folder of the built widget.
    pub widget: PathBuf,
    /// 0 for any that is free.
    pub port: u16,
    /// The day on which the content is looked at.
    pub today: Date,
    /// The language of messages.
    pub lang: Lang,
}

/// A preview that has its port and its content, and is about to serve.
pub struct Preview {
    settings: Settings,
    listener: TcpListener,
    shared: Shared,
    _watcher: watch::Watcher,
}

impl Preview {
    /// Takes the port, then reads and watches the content.
    ///
    /// # Errors
    /// There is no widget, the port is taken, or the root cannot be read.
    pub fn new(settings: Settings) -> Result<Self, Message> {
        if !settings.widget.join(WIDGET).is_file() {
            return Err(no_widget(&settings));
        }
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, settings.port));
        let listener = TcpListener::bind(address).map_err(|error| no_port(settings.port, &error))?;
        let (events, received) = channel();
        // Watching begins first, so that what is saved meanwhile is not overlooked.
        let watcher = watch::watch(&settings.root, events.clone()).map_err(|error| unwatched(&settings, &error))?;
        let shared = Shared::new(full(&settings, None)?);
        let rebuilder = Rebuilder { settings: settings.clone(), shared: shared.clone(), events };
        thread::spawn(move || rebuilder.run(&received));
        Ok(Self { settings, listener, shared, _watcher: watcher })
    }

    /// Where it can be opened.
    ///
    /// # Errors
    /// The system does not say.
    pub fn address(&self) -> std::io::Result<SocketAddr> {
        self.listener.local_addr()
    }

    /// Serves until Ctrl-C.
    ///
    /// # Errors
    /// What the system says when it takes no more connections.
    pub fn serve(self) -> Result<(), Message> {
        server::serve(self.listener, &self.settings, self.shared).map_err(|error| {
            Message::new(format!("Die Vorschau endet mit einem Fehler: {error}"), format!("the preview ends: {error}"))
        })
    }
}

fn no_widget(settings: &Settings) -> Message {
    let folder = settings.widget.display();
    Message::new(
        format!(
            "In `{folder}` liegt kein gebautes Widget: Die Datei `{WIDGET}` fehlt. Bauen Sie es mit `cargo xtask build`, oder nennen Sie mit --widget den Ordner, in dem es liegt."
        ),
        format!(
            "there is no built widget in `{folder}`: the file `{WIDGET}` is missing; build it with `cargo xtask build`, or name its folder with --widget"
        ),
    )
}

fn no_port(port: u16, error: &std::io::Error) -> Message {
    if error.kind() == ErrorKind::AddrInUse {
        return Message::new(
            format!(
                "Den Port {port} benutzt schon ein anderes Programm, vielleicht eine zweite Vorschau. Beenden Sie es, oder nennen Sie mit --port eine andere Zahl."
            ),
            format!(
                "another program uses port {port}, perhaps a second preview; end it, or name another one with --port"
            ),
        );
    }
    Message::new(
        format!("Der Port {port} lässt sich nicht öffnen: {error}. Nennen Sie mit --port eine Zahl über 1023."),
        format!("port {port} cannot be opened: {error}; name one above 1023 with --port"),
    )
}

fn unwatched(settings: &Settings, error: &notify::Error) -> Message {
    let root = settings.root.display();
    Message::new(
        format!(
            "Änderungen in `{root}` lassen sich nicht beobachten: {error}. Nennen Sie mit --root den Ordner, der `content` und `locales` enthält."
        ),
        format!(
            "changes in `{root}` cannot be watched: {error}; name the folder that holds `content` and `locales` with --root"
        ),
    )
}
