// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `cargo xtask serve`: the widget in a page of a pretend intranet.

use std::process::Command;

use anyhow::{Context, Result};

use crate::places::Places;
use crate::process::cargo;
use crate::steps::Steps;
use crate::widget;

/// Sets up, builds, and serves until it is stopped.
pub fn serve(places: &Places, steps: &mut Steps, port: u16) -> Result<()> {
    widget::set_up_and_build(places, steps)?;
    eprintln!("\nhttp://localhost:{port}\n");
    let mut service = service(places);
    service.env("LOTSE_LISTEN", format!("127.0.0.1:{port}")).env("LOTSE_WIDGET_DIR", places.dist());
    // In the pretend intranet, the invented people of example.org may register.
    service.env("LOTSE_MAIL_DOMAINS", "example.org");
    become_program(&mut service).context("the service has ended")
}

/// Whoever stops this process means the service, so the service takes its place.
#[cfg(unix)]
fn become_program(command: &mut Command) -> Result<()> {
    use std::os::unix::process::CommandExt as _;
    Err(command.exec().into())
}

/// Elsewhere it stays a child, which a console stops together with its parent.
#[cfg(not(unix))]
fn become_program(command: &mut Command) -> Result<()> {
    crate::process::run(command)
}

/// The project's own server.
pub fn service(places: &Places) -> Command {
    let mut command = cargo(&places.root);
    command.args(["run", "--quiet", "--package", "lotse-service", "--bin", "lotse-service", "--"]);
    command
}
