// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which address gives which file, and which gives none.

use axum::http::StatusCode;

use crate::site::{LOADER, Site};

#[tokio::test]
async fn serves_the_widget_and_the_content_below_the_base_path() {
    let site = Site::new();
    assert_eq!(site.get("/lotse/ox-lotse.js").await.text(), LOADER);
    assert_eq!(site.get("/lotse/content/site.json").await.text(), r#"{"release":"a"}"#);
    assert_eq!(site.get("/lotse/content/site.json?neu=1").await.status, StatusCode::OK);
}

#[tokio::test]
async fn takes_content_from_its_own_folder_only() {
    let elsewhere = tempfile::tempdir().unwrap();
    std::fs::write(elsewhere.path().join("cafe.json"), "[]").unwrap();
    let site = Site::with(|config| config.content_dir = elsewhere.path().to_owned());
    assert_eq!(site.get("/lotse/content/cafe.json").await.text(), "[]");
    assert_eq!(site.get("/lotse/content/site.json").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn shows_the_intranet_page_at_the_base_path() {
    let site = Site::new();
    for path in ["/", "/lotse"] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::TEMPORARY_REDIRECT, "{path}");
        assert_eq!(answer.header("location"), "/lotse/");
    }
    assert!(site.get("/lotse/").await.text().contains("Intranet"));
}

#[tokio::test]
async fn leads_from_a_folder_to_its_page() {
    let site = Site::new();
    site.write("dist/content/de/index.html", "Anleitungen");
    assert_eq!(site.get("/lotse/content/de").await.header("location"), "/lotse/content/de/");
    assert_eq!(site.get("/lotse/content/de/").await.text(), "Anleitungen");
    assert_eq!(site.get("/lotse/content/").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn serves_at_the_root_when_that_is_the_base_path() {
    let site = Site::with(|config| config.base_path = "/".parse().unwrap());
    assert!(site.get("/").await.text().contains("Intranet"));
    assert_eq!(site.get("/ox-lotse.js").await.text(), LOADER);
}

#[tokio::test]
async fn has_nothing_where_nothing_is_published() {
    let site = Site::new();
    site.write("dist/.env", "x");
    site.write("dist/ox-lotse.js.br", "x");
    site.write("secret.txt", "x");
    let too_long = format!("/lotse/{}", "a".repeat(300));
    let much_too_long = format!("/lotse/{}", "a/".repeat(2000));
    for path in [
        "/lotse/nothing.js",
        "/lotse/ox-lotse.js/",
        "/lotse/ox-lotse.js/x",
        "/nothing",
        "/content/site.json",
        "/lotse/.env",
        "/lotse/ox-lotse.js.br",
        "/lotse/ox-lotse.js%00",
        "/lotse/../secret.txt",
        "/lotse/%2e%2e/secret.txt",
        "/lotse/..%2fsecret.txt",
        "/lotse/content/..%5c..%5csecret.txt",
        "/lotse//ox-lotse.js",
        &too_long,
        &much_too_long,
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.text(), "Diese Datei gibt es nicht.\n");
        assert_eq!(answer.header("content-type"), "text/plain; charset=utf-8");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn follows_links_inside_the_folder_and_none_that_leave_it() {
    use std::os::unix::fs::symlink;
    let site = Site::new();
    let dist = site.dir.path().join("dist");
    site.write("secret.txt", "geheim");
    site.write("dist-private/a.txt", "geheim");
    symlink("../secret.txt", dist.join("out.txt")).unwrap();
    symlink("..", dist.join("up")).unwrap();
    symlink("../dist-private", dist.join("beside")).unwrap();
    symlink("ox-lotse.js", dist.join("inside.js")).unwrap();
    symlink("loop.js", dist.join("loop.js")).unwrap();
    for path in ["out.txt", "up/secret.txt", "beside/a.txt"] {
        assert_eq!(site.get(&format!("/lotse/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(site.get("/lotse/inside.js").await.text(), LOADER);
    assert!(!site.get("/lotse/loop.js").await.status.is_success());
}

#[tokio::test]
async fn answers_other_methods_with_those_it_knows() {
    let site = Site::new();
    for path in ["/lotse/ox-lotse.js", "/lotse/nothing", "/", "/healthz", "/metrics"] {
        for method in ["POST", "PUT", "DELETE", "OPTIONS", "BREW"] {
            let answer = site.ask(method, path, &[]).await;
            assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            assert_eq!(answer.header("allow").replace(' ', ""), "GET,HEAD", "{method} {path}");
            assert!(answer.text().starts_with("Diese Adresse kann nur abgerufen werden"));
        }
    }
}

#[tokio::test]
async fn sends_no_body_to_head() {
    let site = Site::new();
    let answer = site.ask("HEAD", "/lotse/ox-lotse.js", &[]).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::OK, 0));
    assert_eq!(answer.header("content-length"), LOADER.len().to_string());
}
