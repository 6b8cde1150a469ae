// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Parts of small files, which are in memory, and of large ones, which are not.

use axum::http::StatusCode;

use crate::site::Site;

const LARGE: usize = 5 * 1024 * 1024;

/// A site with a video in which every byte tells its place, and a page shorter than it.
fn site() -> Site {
    let site = Site::new();
    site.write("dist/small.mp4", "0123456789");
    let large: Vec<u8> = (0..LARGE).map(|at| (at / 3) as u8).collect();
    site.write("dist/large.mp4", large);
    site
}

#[tokio::test]
async fn sends_the_part_that_was_asked_for() {
    let site = site();
    let answer = site.ask("GET", "/lotse/small.mp4", &[("range", "bytes=2-4")]).await;
    assert_eq!((answer.status, answer.text()), (StatusCode::PARTIAL_CONTENT, "234"));
    assert_eq!(answer.header("content-range"), "bytes 2-4/10");
    assert_eq!(answer.header("content-length"), "3");
    assert_eq!(answer.header("accept-ranges"), "bytes");

    let answer = site.ask("GET", "/lotse/large.mp4", &[("range", "bytes=3000000-3000005")]).await;
    assert_eq!(answer.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(answer.body, [64, 64, 64, 65, 65, 65]);
    assert_eq!(answer.header("content-range"), format!("bytes 3000000-3000005/{LARGE}"));
}

#[tokio::test]
async fn sends_large_files_whole_and_revalidates_them() {
    let site = site();
    let answer = site.get("/lotse/large.mp4").await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::OK, LARGE));
    assert_eq!(answer.header("content-length"), LARGE.to_string());
    let etag = answer.header("etag");
    let again = site.ask("GET", "/lotse/large.mp4", &[("if-none-match", &etag)]).await;
    assert_eq!(again.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn says_how_long_the_file_is_when_the_part_lies_behind_it() {
    let site = site();
    for (path, len) in [("/lotse/small.mp4", 10), ("/lotse/large.mp4", LARGE)] {
        let answer = site.ask("GET", path, &[("range", "bytes=9999999-")]).await;
        assert_eq!(answer.status, StatusCode::RANGE_NOT_SATISFIABLE);
        assert_eq!(answer.header("content-range"), format!("bytes */{len}"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
    }
}

#[tokio::test]
async fn sends_the_whole_file_when_the_reader_holds_a_part_of_another() {
    let site = site();
    let etag = site.get("/lotse/small.mp4").await.header("etag");
    for (held, status) in [
        (etag.as_str(), StatusCode::PARTIAL_CONTENT),
        ("\"other\"", StatusCode::OK),
        ("Sun, 22 Nov 2026 00:00:00 GMT", StatusCode::OK),
    ] {
        let headers = [("range", "bytes=2-4"), ("if-range", held)];
        assert_eq!(site.ask("GET", "/lotse/small.mp4", &headers).await.status, status, "{held}");
    }
}

/// What a browser does that opens a published video, jumps, and comes back tomorrow.
#[tokio::test]
async fn a_published_video_can_be_jumped_in_and_is_kept_for_good() {
    let site = Site::new();
    let film = |name: &str| site.write(&format!("dist/content/videos/{name}"), "0123456789".repeat(10));
    for (name, kind) in [
        ("ordner.0123456789ab.webm", "video/webm"),
        ("ordner.0123456789ab.mp4", "video/mp4"),
        ("ordner.de.0123456789ab.vtt", "text/vtt; charset=utf-8"),
    ] {
        film(name);
        let path = format!("/lotse/content/videos/{name}");
        let all = site.ask("GET", &path, &[("range", "bytes=0-"), ("accept-encoding", "br, gzip")]).await;
        assert_eq!((all.status, all.body.len()), (StatusCode::PARTIAL_CONTENT, 100), "{name}");
        assert_eq!((all.header("content-type"), all.header("content-encoding")), (kind.to_owned(), String::new()));
        assert_eq!(all.header("cache-control"), "public, max-age=31536000, immutable");
        let jump = [("range", "bytes=42-"), ("if-range", &*all.header("etag"))];
        let jumped = site.ask("GET", &path, &jump).await;
        assert_eq!(
            (jumped.status, jumped.header("content-range")),
            (StatusCode::PARTIAL_CONTENT, "bytes 42-99/100".into())
        );
        assert!(jumped.text().starts_with("23456"), "{name}");
        let behind = site.ask("GET", &path, &[("range", "bytes=100-")]).await;
        assert_eq!(behind.status, StatusCode::RANGE_NOT_SATISFIABLE, "{name}");
    }
}

#[tokio::test]
async fn ignores_ranges_for_head() {
    let answer = site().ask("HEAD", "/lotse/small.mp4", &[("range", "bytes=2-4")]).await;
    assert_eq!((answer.status, answer.header("content-length").as_str()), (StatusCode::OK, "10"));
}
