// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Revalidation, and content that is replaced while the server runs.

use std::time::Duration;

use axum::http::StatusCode;

use crate::site::Site;

/// A little more than files in memory are trusted.
const A_MOMENT: Duration = Duration::from_millis(1100);

#[tokio::test]
async fn answers_a_known_tag_without_the_file() {
    let site = Site::new();
    let etag = site.get("/lotse/ox-lotse.js").await.header("etag");
    let weak = format!("W/{etag}");
    for known in [etag.as_str(), weak.as_str(), "*"] {
        let answer = site.ask("GET", "/lotse/ox-lotse.js", &[("if-none-match", known)]).await;
        assert_eq!((answer.status, answer.body.len()), (StatusCode::NOT_MODIFIED, 0), "{known}");
        assert_eq!(answer.header("etag"), etag);
        assert_eq!(answer.header("cache-control"), "no-cache");
        assert_eq!(answer.header("vary"), "accept-encoding");
    }
    let other = site.ask("GET", "/lotse/ox-lotse.js", &[("if-none-match", "\"other\"")]).await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn gives_the_same_tag_for_the_same_content() {
    let (one, other) = (Site::new(), Site::new());
    let path = "/lotse/content/site.json";
    assert_eq!(one.get(path).await.header("etag"), other.get(path).await.header("etag"));
}

#[tokio::test]
async fn serves_replaced_content_without_a_restart() {
    let site = Site::new();
    let path = "/lotse/content/site.json";
    let before = site.get(path).await;
    site.write("next/site.json", r#"{"release":"b"}"#);
    site.write("next/new.json", "1");
    let content = site.dir.path().join("dist/content");
    std::fs::rename(&content, site.dir.path().join("old")).unwrap();
    std::fs::rename(site.dir.path().join("next"), &content).unwrap();
    assert_eq!(site.get("/lotse/content/new.json").await.text(), "1");
    tokio::time::sleep(A_MOMENT).await;
    let after = site.get(path).await;
    assert_eq!(after.text(), r#"{"release":"b"}"#);
    assert_ne!(before.header("etag"), after.header("etag"));
}

#[cfg(unix)]
#[tokio::test]
async fn notices_a_file_of_the_same_length_and_date() {
    let site = Site::new();
    let file = site.dir.path().join("dist/content/site.json");
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1);
    let set_date = || {
        std::fs::File::options().write(true).open(&file).unwrap().set_modified(long_ago).unwrap();
    };
    set_date();
    let path = "/lotse/content/site.json";
    assert!(site.get(path).await.text().contains('a'));
    std::fs::write(&file, r#"{"release":"b"}"#).unwrap();
    set_date();
    tokio::time::sleep(A_MOMENT).await;
    assert_eq!(site.get(path).await.text(), r#"{"release":"b"}"#);
}

#[tokio::test]
async fn forgets_a_file_that_was_removed() {
    let site = Site::new();
    assert_eq!(site.get("/lotse/ox-lotse.js").await.status, StatusCode::OK);
    std::fs::remove_file(site.dir.path().join("dist/ox-lotse.js")).unwrap();
    tokio::time::sleep(A_MOMENT).await;
    assert_eq!(site.get("/lotse/ox-lotse.js").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn finds_a_packed_file_that_came_later() {
    let site = Site::new();
    let accept = [("accept-encoding", "br")];
    assert_eq!(site.ask("GET", "/lotse/ox-lotse.js", &accept).await.header("content-encoding"), "");
    lotse_service::precompress::precompress(&site.config.widget_dir).unwrap();
    tokio::time::sleep(A_MOMENT).await;
    assert_eq!(site.ask("GET", "/lotse/ox-lotse.js", &accept).await.header("content-encoding"), "br");
}
