// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The service as a program of its own, which can be killed, and people who register with it.

use std::io::{self, BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The one date that is published: it stays open whenever this runs.
pub const DATE: &str = "ox-cafe-2099-12-09";

/// Publishes a café in `dir` with one date of `seats` online; nothing: as many as come.
pub fn publish(dir: &Path, seats: Option<u32>) {
    let content = dir.join("dist/content");
    std::fs::create_dir_all(&content).unwrap();
    let seats = seats.map(|seats| format!(r#""seats_online":{seats},"#)).unwrap_or_default();
    let format = lotse_model::site::FORMAT;
    let cafe = format!(
        r#"{{"format":{format},"organizer":{{"name":"OX-Café","mail":"ox-cafe@example.org"}},"dates":[{{"id":"{DATE}",
        "start":"2099-12-09T14:00:00+01:00","end":"2099-12-09T15:00:00+01:00","zone":"Europe/Berlin",{seats}
        "online":"https://opentalk.example.org/room/1","opens":"2026-11-01T09:00:00+01:00","closes":"2099-12-09T13:00:00+01:00"}}],
        "texts":{{"de":"cafe.de.json"}}}}"#
    );
    std::fs::write(content.join("cafe.json"), cafe).unwrap();
    let texts =
        format!(r#"{{"dates":{{"{DATE}":{{"title":{{"text":"Termine"}},"calendar":"a.ics"}}}},"feed":"cafe.ics"}}"#);
    std::fs::write(content.join("cafe.de.json"), texts).unwrap();
}

/// A running service; it ends with this value.
pub struct Served {
    process: Child,
    pub port: u16,
}

impl Served {
    /// Starts it in `dir`, on a free port, which it names in its log; believes this machine who registers.
    pub fn start(dir: &Path, settings: &[(&str, &str)]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse-service"));
        command.env_clear().current_dir(dir).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
        command.env("LOTSE_LISTEN", "127.0.0.1:0").env("LOTSE_LIMIT_PER_NETWORK", "0").env("LOTSE_LIMIT_OVERALL", "0");
        command.env("LOTSE_TRUSTED_PROXIES", "127.0.0.1").env("LOTSE_IDENTITY_MAIL_HEADER", "X-Remote-Mail");
        let mut process = command.envs(settings.iter().copied()).spawn().unwrap();
        let mut log = BufReader::new(process.stderr.take().unwrap());
        let mut line = String::new();
        while !line.contains("127.0.0.1:") {
            line.clear();
            assert_ne!(log.read_line(&mut line).unwrap(), 0, "it does not start");
        }
        let port = line.split("127.0.0.1:").nth(1).unwrap().split_whitespace().next().unwrap().parse().unwrap();
        // Read on, or it would stop for want of somebody who reads.
        std::thread::spawn(move || log.lines().count());
        Self { process, port }
    }
}

impl Drop for Served {
    /// As `kill -9`.
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// Somebody's connection to the service.
pub struct Client(TcpStream);

impl Client {
    pub async fn connect(port: u16) -> io::Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.set_nodelay(true)?;
        Ok(Self(stream))
    }

    /// Registers `email`; gives the status and the body of the answer.
    pub async fn register(&mut self, email: &str) -> io::Result<(u16, String)> {
        let body = r#"{"name":"A","attendance":"online","language":"de"}"#;
        let request = format!(
            "POST /api/cafe/{DATE}/registrations HTTP/1.1\r\nHost: a\r\nX-Remote-Mail: {email}\r\nIdempotency-Key: {email}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.0.write_all(request.as_bytes()).await?;
        self.answer().await
    }

    async fn answer(&mut self) -> io::Result<(u16, String)> {
        let mut bytes = Vec::new();
        loop {
            if self.0.read_buf(&mut bytes).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let text = String::from_utf8_lossy(&bytes);
            let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
            let len =
                head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
            if body.len() >= len.unwrap_or(0) {
                let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
                return Ok((status.ok_or(io::ErrorKind::InvalidData)?, body.to_owned()));
            }
        }
    }
}
