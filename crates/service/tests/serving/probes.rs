// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The three addresses for supervisors.

use axum::http::StatusCode;
use expect_test::expect;

use crate::site::{LOADER, Site};

#[tokio::test]
async fn lives_even_without_files() {
    let site = Site::with(|config| config.widget_dir = "nowhere".into());
    assert_eq!(site.get("/healthz").await.text(), "Läuft.\n");
}

#[tokio::test]
async fn is_ready_when_the_widget_could_start() {
    let site = Site::new();
    assert_eq!(site.get("/readyz").await.text(), "Bereit.\n");
}

#[tokio::test]
async fn names_what_keeps_it_from_being_ready() {
    let site = Site::with(|config| config.content_dir = config.widget_dir.join("later"));
    let answer = site.get("/readyz").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.text(), "Nicht bereit: content/site.json fehlt oder ist nicht lesbar.\n");
    site.write("dist/later/site.json", "{}");
    assert_eq!(site.get("/readyz").await.status, StatusCode::OK);
}

#[tokio::test]
async fn counts_answers_and_bytes_and_nothing_else() {
    let site = Site::new();
    site.get("/lotse/ox-lotse.js").await;
    site.ask("HEAD", "/lotse/ox-lotse.js", &[]).await;
    site.get("/").await;
    let missing = site.get("/lotse/nothing").await.body.len();
    assert_eq!(LOADER.len() + missing, 93);
    let answer = site.get("/metrics").await;
    assert_eq!(answer.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    expect![[r##"
        # HELP lotse_http_requests_total Requests answered, by class of status.
        # TYPE lotse_http_requests_total counter
        lotse_http_requests_total{status="1xx"} 0
        lotse_http_requests_total{status="2xx"} 2
        lotse_http_requests_total{status="3xx"} 1
        lotse_http_requests_total{status="4xx"} 1
        lotse_http_requests_total{status="5xx"} 0
        # HELP lotse_http_response_bytes_total Bytes of answers, without headers, as announced.
        # TYPE lotse_http_response_bytes_total counter
        lotse_http_response_bytes_total 93
        # HELP lotse_database_up Whether the database answered last time.
        # TYPE lotse_database_up gauge
        lotse_database_up 0
    "##]]
    .assert_eq(answer.text());
}
