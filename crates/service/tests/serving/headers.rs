// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Types, policies and cache rules.

use crate::site::{Site, WIDGET};

#[tokio::test]
async fn names_the_type_of_every_published_kind() {
    let site = Site::new();
    for (name, media_type) in [
        ("a.wasm", "application/wasm"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.css", "text/css; charset=utf-8"),
        ("a.json", "application/json"),
        ("a.html", "text/html; charset=utf-8"),
        ("a.svg", "image/svg+xml"),
        ("a.vtt", "text/vtt; charset=utf-8"),
        ("a.webp", "image/webp"),
        ("a.mp4", "video/mp4"),
        ("a", "application/octet-stream"),
    ] {
        site.write(&format!("dist/types/{name}"), "x");
        assert_eq!(site.get(&format!("/lotse/types/{name}")).await.header("content-type"), media_type);
    }
}

#[tokio::test]
async fn sends_pages_with_the_strict_policy() {
    let site = Site::new();
    let policy = site.get("/lotse/").await.header("content-security-policy");
    assert_eq!(
        policy,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
         img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; \
         require-trusted-types-for 'script'"
    );
    assert_eq!(site.get("/lotse/ox-lotse.js").await.header("content-security-policy"), "");
}

#[tokio::test]
async fn protects_every_answer() {
    let site = Site::new();
    for path in ["/", "/lotse/", "/lotse/ox-lotse.js", "/lotse/nothing", "/healthz", "/readyz", "/metrics"] {
        let answer = site.get(path).await;
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(answer.header("server"), "", "{path}");
    }
    assert_eq!(site.get("/lotse/").await.header("cross-origin-resource-policy"), "same-origin");
}

#[tokio::test]
async fn keeps_for_good_only_what_has_a_hash_in_its_name() {
    let site = Site::new();
    let kept = site.get(&format!("/lotse/{WIDGET}")).await.header("cache-control");
    assert_eq!(kept, "public, max-age=31536000, immutable");
    for path in ["/lotse/", "/lotse/ox-lotse.js", "/lotse/content/site.json"] {
        assert_eq!(site.get(path).await.header("cache-control"), "no-cache", "{path}");
    }
    let missing = site.get("/lotse/start.de.0123456789ab.json").await;
    assert_eq!(missing.header("cache-control"), "no-store");
}
