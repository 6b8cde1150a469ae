// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages of other origins: let in by name, or not at all.

use axum::http::StatusCode;

use crate::site::{Answer, Site};

const INTRANET: &str = "https://intranet.example.org";

fn open_site() -> Site {
    Site::with(|config| {
        config.allowed_origins = vec![INTRANET.parse().unwrap(), "http://localhost:9000".parse().unwrap()];
    })
}

async fn ask_from(site: &Site, origin: &str) -> Answer {
    site.ask("GET", "/lotse/ox-lotse.js", &[("origin", origin)]).await
}

#[tokio::test]
async fn lets_in_each_configured_origin() {
    let site = open_site();
    for origin in [INTRANET, "http://localhost:9000"] {
        let answer = ask_from(&site, origin).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.header("access-control-allow-origin"), origin);
        assert_eq!(answer.header("access-control-allow-credentials"), "");
        assert_eq!(answer.header("vary"), "accept-encoding, origin");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin");
    }
}

#[tokio::test]
async fn lets_in_no_other_origin() {
    let site = open_site();
    for origin in [
        "https://intranet.example.org.evil.example",
        "http://intranet.example.org",
        "null",
        "https://intranet.example.org:444",
    ] {
        let answer = ask_from(&site, origin).await;
        assert_eq!(answer.header("access-control-allow-origin"), "", "{origin}");
        assert!(answer.header("vary").contains("origin"));
    }
}

#[tokio::test]
async fn lets_in_nobody_when_nothing_is_configured() {
    let answer = ask_from(&Site::new(), INTRANET).await;
    assert_eq!(answer.header("access-control-allow-origin"), "");
    assert_eq!(answer.header("vary"), "accept-encoding");
    assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
}

#[tokio::test]
async fn answers_the_question_before_the_request() {
    let site = open_site();
    let headers =
        [("origin", INTRANET), ("access-control-request-method", "GET"), ("access-control-request-headers", "range")];
    let answer = site.ask("OPTIONS", "/lotse/content/site.json", &headers).await;
    assert!(answer.status.is_success());
    assert_eq!(answer.header("access-control-allow-origin"), INTRANET);
    assert_eq!(answer.header("access-control-allow-methods"), "GET,HEAD");
    assert!(answer.header("access-control-allow-headers").contains("range"));
}

#[tokio::test]
async fn tells_foreign_pages_why_a_file_is_missing() {
    let answer = open_site().ask("GET", "/lotse/nothing.json", &[("origin", INTRANET)]).await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.header("access-control-allow-origin"), INTRANET);
}

#[tokio::test]
async fn keeps_the_numbers_to_itself() {
    let answer = open_site().ask("GET", "/metrics", &[("origin", INTRANET)]).await;
    assert_eq!(answer.header("access-control-allow-origin"), "");
}
