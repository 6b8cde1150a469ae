// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Programs of others that tests hold mails against, and the mail server that tests deliver to.

use std::io::{BufRead as _, BufReader, Lines, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The Python with the packages of tests/mail/requirements.txt.
pub(super) fn python() -> Option<PathBuf> {
    let python = Path::new(ROOT).join("target/tools/python/bin/python");
    there("the Python of tests", python.is_file()).then_some(python)
}

/// Node, with ical.js.
pub(super) fn node() -> Option<PathBuf> {
    let found = Command::new("node").arg("--version").output().is_ok_and(|said| said.status.success());
    let ical = Path::new(ROOT).join("node_modules/ical.js").is_dir();
    there("ical.js with Node", found && ical).then(|| "node".into())
}

/// Postfix and Dovecot, which take root to run. `cargo xtask setup` does not install them: the two take half a minute.
pub(super) fn has_postfix_and_dovecot() -> bool {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|said| said.stdout == b"0\n");
    let found = ["/usr/sbin/postfix", "/usr/sbin/dovecot"].iter().all(|file| Path::new(file).is_file());
    if !(found && is_root) {
        let _ = writeln!(std::io::stderr(), "skipped, as it takes root with postfix, dovecot-imapd and dovecot-lmtpd");
    }
    found && is_root
}

/// Says so where something is missing; where it has to be there, as in `cargo xtask test`, the test fails.
fn there(what: &str, is_there: bool) -> bool {
    if !is_there {
        let message = format!("skipped, as {what} is not there; `cargo xtask setup --tests` installs it");
        assert!(std::env::var_os("LOTSE_PEERS").is_none_or(|value| value != "required"), "{message}");
        // Not with `eprintln!`, which a test that passes keeps to itself.
        let _ = writeln!(std::io::stderr(), "{message}");
    }
    is_there
}

/// A script of tests/mail/.
pub(super) fn script(program: &Path, name: &str) -> Command {
    let mut command = Command::new(program);
    command.arg(Path::new(ROOT).join("tests/mail").join(name));
    command
}

/// A server that ends with the test.
pub(super) struct Server {
    child: Child,
    // Dropped, it tells the server to end.
    stdin: Option<ChildStdin>,
    lines: Lines<BufReader<ChildStdout>>,
    pub(super) port: u16,
}

impl Server {
    /// Starts tests/mail/server.py.
    pub(super) fn start(python: &Path, arguments: &[&str]) -> Self {
        Self::start_script(python, "server.py", arguments)
    }

    /// Starts tests/mail/delivery.py.
    pub(super) fn start_postfix(python: &Path) -> Self {
        Self::start_script(python, "delivery.py", &[])
    }

    fn start_script(python: &Path, name: &str, arguments: &[&str]) -> Self {
        let mut command = script(python, name);
        let mut child =
            command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python starts");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let port = lines.next().expect("it says its port").expect("as text").parse().expect("as a number");
        Self { stdin: child.stdin.take(), child, lines, port }
    }

    /// What came with the next mail.
    pub(super) fn next(&mut self) -> serde_json::Value {
        let line = self.lines.next().expect("the server has something to say").expect("as text");
        serde_json::from_str(&line).expect("as JSON")
    }

    /// Ends the server, with the mails that nobody asked for.
    pub(super) fn stop(mut self) -> Vec<String> {
        drop(self.stdin.take());
        let rest = self.lines.by_ref().map(|line| line.expect("it is text")).collect();
        self.child.wait().expect("it ends");
        rest
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.child.wait();
    }
}
