// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Packed files: sent to those who accept them, and only while they hold what their file holds.

use lotse_service::precompress::precompress;

use crate::site::{LOADER, Site};

#[tokio::test]
async fn sends_the_packed_file_to_those_who_accept_it() {
    let site = Site::new();
    precompress(&site.config.widget_dir).unwrap();
    for (accept, encoding) in
        [("gzip, br", "br"), ("gzip", "gzip"), ("br;q=0.1, gzip;q=0.2", "gzip"), ("br;q=0", ""), ("zstd", "")]
    {
        let answer = site.ask("GET", "/lotse/ox-lotse.js", &[("accept-encoding", accept)]).await;
        assert_eq!(answer.header("content-encoding"), encoding, "{accept}");
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert_eq!(answer.header("content-type"), "text/javascript; charset=utf-8");
        assert_eq!(answer.header("content-length"), answer.body.len().to_string());
        assert_eq!(answer.body.len() < LOADER.len(), !encoding.is_empty());
    }
    assert_eq!(site.get("/lotse/ox-lotse.js").await.text(), LOADER);
}

#[tokio::test]
async fn gives_each_encoding_its_own_tag() {
    let site = Site::new();
    precompress(&site.config.widget_dir).unwrap();
    let mut tags = Vec::new();
    for accept in ["br", "gzip", "identity"] {
        let headers = [("accept-encoding", accept)];
        tags.push(site.ask("GET", "/lotse/ox-lotse.js", &headers).await.header("etag"));
    }
    tags.dedup();
    assert_eq!(tags.len(), 3, "{tags:?}");
}

#[tokio::test]
async fn leaves_aside_a_packed_file_that_holds_something_else() {
    let site = Site::new();
    precompress(&site.config.widget_dir).unwrap();
    site.write("dist/ox-lotse.js", LOADER.replace("loader", "newest"));
    let answer = site.ask("GET", "/lotse/ox-lotse.js", &[("accept-encoding", "br, gzip")]).await;
    assert_eq!(answer.header("content-encoding"), "");
    assert!(answer.text().contains("newest"));
}
