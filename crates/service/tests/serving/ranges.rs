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

#[tokio::test]
async fn ignores_ranges_for_head() {
    let answer = site().ask("HEAD", "/lotse/small.mp4", &[("range", "bytes=2-4")]).await;
    assert_eq!((answer.status, answer.header("content-length").as_str()), (StatusCode::OK, "10"));
}
