// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The command itself: what it says when it cannot start, what it logs, and how it ends.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

use expect_test::expect;

use crate::site::Site;

/// The command on the files of `site`, without the variables of whoever runs the tests.
fn command(site: &Site) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse-service"));
    command.env_clear().current_dir(site.dir.path()).stderr(Stdio::piped()).stdout(Stdio::piped());
    command
}

#[test]
fn stops_with_2_and_names_the_wrong_setting() {
    let site = Site::new();
    let output = command(&site).env("LOTSE_BASE_PATH", "lotse").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    expect![[r#"
        error: wrong setting `base-path`: given `lotse` in the environment variable LOTSE_BASE_PATH
          = help: allowed is a path that starts and ends with `/`, of a-z, A-Z, 0-9, `-`, `_`, `.` and `/`, no part empty or starting with `.`; for example `/lotse/`
    "#]].assert_eq(&String::from_utf8(output.stderr).unwrap());
}

#[test]
fn hashes_a_password_that_it_reads_and_refuses_a_short_one() {
    let site = Site::new();
    let hash = |password: &str| {
        let mut child = command(&site).arg("hash-password").stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(password.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    };
    let output = hash("Kaffee für alle, um drei\r\n");
    let line = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && line.starts_with("$argon2id$") && line.ends_with('\n'), "{line}");
    lotse_service::config::PasswordHash::try_from(line.trim_end()).unwrap();
    let output = hash("kurz\n");
    assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(2), true));
    assert!(!String::from_utf8(output.stderr).unwrap().contains("kurz"));
}

#[test]
fn stops_with_2_where_it_cannot_listen() {
    let site = Site::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let output = command(&site).env("LOTSE_LISTEN", &address).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("setting `listen`"));
}

#[test]
fn precompresses_a_folder() {
    let site = Site::new();
    let output = command(&site).args(["precompress", "dist"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    expect![[r#"
        3 packed files written, 0 unchanged, 5 would not be smaller, 0 left over and removed
    "#]]
    .assert_eq(&String::from_utf8(output.stdout).unwrap());
    let missing = command(&site).args(["precompress", "nowhere"]).output().unwrap();
    assert_eq!(missing.status.code(), Some(1));
}

#[test]
fn ends_well_when_terminated_and_logs_neither_address_nor_query() {
    let site = Site::new();
    let mut child = command(&site).env("LOTSE_LISTEN", "127.0.0.1:0").env("RUST_LOG", "debug").spawn().unwrap();
    let mut log = BufReader::new(child.stderr.take().unwrap());
    let mut first = String::new();
    log.read_line(&mut first).unwrap();
    let port = first.split("127.0.0.1:").nth(1).unwrap().split_whitespace().next().unwrap();
    let local = get(port, "/lotse/ox-lotse.js?person=geheim");

    terminate(&child);
    let mut rest = String::new();
    log.read_to_string(&mut rest).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
    assert!(rest.contains("path=\"/lotse/ox-lotse.js\"") && rest.contains("stopping"), "{rest}");
    assert!(!rest.contains("geheim") && !rest.contains(&local), "{rest}");
}

/// Asks for `path` and gives the port it asked from, which a log with client addresses would show.
fn get(port: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(format!("127.0.0.1:{port}")).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    stream.local_addr().unwrap().to_string()
}

fn terminate(child: &Child) {
    let status = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    assert!(status.unwrap().success());
}
