// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The server behind a real connection, and its end.

use std::net::SocketAddr;
use std::time::Duration;

use lotse_service::serve;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::time::{Instant, timeout};

use crate::site::{LOADER, Site};

const SOON: Duration = Duration::from_secs(5);

#[tokio::test]
async fn serves_connections_until_it_is_told_to_stop() {
    let site = Site::new();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel::<()>();
    let end = async { stopped.await.unwrap_or_default() };
    let server = tokio::spawn(serve(site.config.clone(), listener, end));

    let mut stream = TcpStream::connect(address).await.unwrap();
    let answer = ask(&mut stream, "GET /lotse/ox-lotse.js HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
    assert!(answer.ends_with(LOADER), "{answer}");
    assert!(!answer.to_lowercase().contains("\r\nserver:"), "{answer}");
    let answer = ask(&mut stream, "HEAD /lotse/ox-lotse.js HTTP/1.1\r\nHost: a\r\n\r\n").await;
    assert!(answer.contains(&format!("content-length: {}\r\n", LOADER.len())), "{answer}");

    stop.send(()).unwrap();
    timeout(SOON, server).await.expect("an idle connection does not hold the end up").unwrap().unwrap();
    assert!(TcpStream::connect(address).await.is_err());
}

/// A client that sends its request letter by letter, or never to its end, is left.
#[tokio::test(start_paused = true)]
async fn leaves_who_sends_no_whole_request() {
    let site = Site::new();
    let address = start(&site).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let began = Instant::now();
    stream.write_all(b"GET /lotse/ox-lotse.js HTTP/1.1\r\nHost: a\r\nX-Slow: ").await.unwrap();
    let mut rest = Vec::new();
    // Letter by letter, as fast as the clock of the test goes, until the server has had enough.
    while began.elapsed() < Duration::from_secs(300) && stream.write_all(b"a").await.is_ok() {
        tokio::time::sleep(Duration::from_secs(1)).await;
        if let Ok(Ok(_)) = timeout(Duration::from_millis(1), stream.read_to_end(&mut rest)).await {
            break;
        }
    }
    let seconds = began.elapsed().as_secs();
    assert!((74..85).contains(&seconds), "left after {seconds} s with {:?}", String::from_utf8_lossy(&rest));
}

#[tokio::test(start_paused = true)]
async fn leaves_who_takes_nothing_of_the_answer() {
    let site = Site::new();
    let large = "x".repeat(64 * 1024 * 1024);
    site.write("dist/large.webp", &large);
    let address = start(&site).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(b"GET /lotse/large.webp HTTP/1.1\r\nHost: a\r\n\r\n").await.unwrap();
    tokio::time::sleep(Duration::from_secs(200)).await;
    let mut taken = Vec::new();
    // Whether the end is orderly is the system's affair.
    let _ = stream.read_to_end(&mut taken).await;
    assert!(taken.starts_with(b"HTTP/1.1 200 OK") && taken.len() < large.len(), "{} bytes", taken.len());
}

async fn start(site: &Site) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(serve(site.config.clone(), listener, std::future::pending()));
    address
}

/// The answer as far as one read gives it, which is whole for files this small.
async fn ask(stream: &mut TcpStream, request: &str) -> String {
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = vec![0; 4096];
    let len = timeout(SOON, stream.read(&mut answer)).await.unwrap().unwrap();
    String::from_utf8(answer[..len].to_vec()).unwrap()
}
