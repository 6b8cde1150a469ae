// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What people send who mean no good, or whose program is broken.

use axum::body::{Body, Bytes};
use axum::http::StatusCode;
use futures_util::stream;
use lotse_service::registration::outbox::MailKind;

use crate::cafe::DATE;
use crate::http::{BODY, Site};

/// The body with `field` as JSON writes it.
fn with(field: &str, value: &str) -> String {
    let mut body: serde_json::Value = serde_json::from_str(BODY).unwrap();
    body[field] = value.into();
    body.to_string()
}

#[tokio::test]
async fn refuses_addresses_that_carry_more_than_an_address() {
    let site = Site::new();
    for email in [
        "anna@example.org\r\nBcc: berta@example.org",
        "anna@example.org\n",
        "anna\r@example.org",
        "\"anna\"@example.org",
        "anna@example.org, berta@example.org",
        "anna@example.org\u{0}",
        "anna@example.org\u{202e}",
        "=HYPERLINK(\"x\")",
        "' OR 1=1 --",
        "",
    ] {
        let answer = site.post(&with("email", email)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{email:?}");
        assert!(answer.text.contains(r#""field":"email""#), "{}", answer.text);
    }
    for email in ["anna@example.com", "anna@sub.example.org", "anna@example.org.evil.example"] {
        assert!(site.post(&with("email", email)).await.text.contains("foreign-domain"), "{email}");
    }
    assert_eq!(site.mails().await, []);
}

#[tokio::test]
async fn keeps_strange_names_as_text() {
    let site = Site::new();
    for (at, (given, kept)) in [
        ("'); DROP TABLE registration; --", "'); DROP TABLE registration; --"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ("Anna\r\nBcc: b@example.org", "Anna Bcc: b@example.org"),
        ("\u{202e}annA\u{200b}", "annA"),
        ("Anna $1 %s {0}", "Anna $1 %s {0}"),
    ]
    .into_iter()
    .enumerate()
    {
        let body = with("name", given).replace("anna@", &format!("p{at}@"));
        assert_eq!(site.post(&body).await.status, StatusCode::ACCEPTED, "{given}");
        let mail = site.mails().await.pop().unwrap();
        assert_eq!((mail.kind, mail.name.as_str()), (MailKind::Confirm, kept));
    }
    for name in ["", " \u{200b}\r\n", &"a".repeat(10 * 1024)] {
        let answer = site.post(&with("name", name)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains(r#""field":"name""#));
    }
    let names = site.registrations.attendees(DATE.into()).await.unwrap();
    assert_eq!(names.len(), 6, "no table was dropped");
}

#[tokio::test]
async fn refuses_what_is_not_the_described_json() {
    let site = Site::new();
    for body in [
        "",
        "{",
        "[]",
        "null",
        "\"anna@example.org\"",
        r#"{"email":5,"name":"A","attendance":"online","language":"de"}"#,
        r#"{"email":"a@example.org","name":["A"],"attendance":"online","language":"de"}"#,
        r#"{"email":"a@example.org","name":"A","attendance":"moon","language":"de"}"#,
        r#"{"email":"a@example.org","name":"A","language":"de"}"#,
        r#"{"email":"a@example.org","name":"A","attendance":"online","language":"de","state":"confirmed"}"#,
        r#"{"email":"a@example.org","email":"b@example.org","name":"A","attendance":"online","language":"de"}"#,
        &"[".repeat(10_000),
    ] {
        let answer = site.post(body).await;
        assert_eq!((answer.status, answer.code()), (StatusCode::BAD_REQUEST, "bad-request".into()), "{body}");
    }
    let path = format!("/api/cafe/{DATE}/registrations");
    for kind in ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""] {
        let answer = site.ask("POST", &path, &[("content-type", kind)], Body::from(BODY)).await;
        assert_eq!(
            answer.status,
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "{kind}: pages of other origins may send it unasked"
        );
    }
}

#[tokio::test]
async fn reads_no_more_than_16_kb_of_a_body() {
    let site = Site::new();
    let large = site.post(&"a".repeat(17 * 1024)).await;
    assert_eq!((large.status, large.code()), (StatusCode::PAYLOAD_TOO_LARGE, "too-large".into()));
    let path = format!("/api/cafe/{DATE}/registrations");
    let announced = [("content-type", "application/json"), ("content-length", "104857600")];
    assert_eq!(site.ask("POST", &path, &announced, Body::empty()).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // 100 MB, not announced: what is read after the limit would be seen here.
    let sent = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = std::sync::Arc::clone(&sent);
    let chunks = stream::iter((0..1600).map(move |_| {
        counted.fetch_add(64 * 1024, std::sync::atomic::Ordering::Relaxed);
        Ok::<_, std::io::Error>(Bytes::from(vec![b'a'; 64 * 1024]))
    }));
    let answer = site.ask("POST", &path, &[("content-type", "application/json")], Body::from_stream(chunks)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(sent.load(std::sync::atomic::Ordering::Relaxed) <= 128 * 1024);
}

#[tokio::test]
async fn gives_up_on_a_body_that_does_not_come() {
    let site = Site::new();
    site.get("/api/cafe").await;
    tokio::time::pause();
    let path = format!("/api/cafe/{DATE}/registrations");
    let never = Body::from_stream(stream::pending::<Result<Bytes, std::io::Error>>());
    let answer = site.ask("POST", &path, &[("content-type", "application/json")], never).await;
    assert_eq!((answer.status, answer.code()), (StatusCode::REQUEST_TIMEOUT, "too-slow".into()));
}

#[tokio::test]
async fn refuses_forged_and_foreign_links() {
    let site = Site::new();
    let links = site.links().await;
    let token = links.confirm.split('/').nth(3).unwrap().to_owned();
    let flipped = if token.starts_with('0') { token.replacen('0', "1", 1) } else { format!("0{}", &token[1..]) };
    let long = "a".repeat(5000);
    for forged in
        [flipped.as_str(), "x", "0", "%00", "..%2f..", "'%20OR%201=1", &token[1..], &token.to_uppercase(), &long]
    {
        for action in ["confirm", "cancel", "change"] {
            let path = format!("/api/registrations/{forged}/{action}");
            let got = site.get(&path).await;
            assert_eq!(got.status, StatusCode::NOT_FOUND, "{path}");
            assert!(got.text.contains("Dieser Link gilt nicht"), "{}", got.text);
            assert_eq!(site.send(&path, "attendance=online").await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    assert_eq!(site.get(&links.confirm).await.status, StatusCode::OK);
    site.set_time("2026-12-09T14:00:00Z");
    assert_eq!(site.get(&links.confirm).await.status, StatusCode::NOT_FOUND, "a link ends with its date");
}

#[tokio::test]
async fn refuses_dates_that_are_not_open() {
    let site = Site::new();
    let post = async |date: &str| {
        let path = format!("/api/cafe/{date}/registrations");
        let answer = site.ask("POST", &path, &[("content-type", "application/json")], Body::from(BODY)).await;
        (answer.status.as_u16(), answer.code())
    };
    assert_eq!(post("ox-cafe-1999-01-01").await, (404, "unknown-date".into()));
    assert_eq!(post("%27%3B%20DROP").await, (404, "unknown-date".into()));
    assert_eq!(post("ox-cafe-2027-01-13").await, (409, "not-open-yet".into()));
    site.set_time("2026-12-09T12:00:00Z");
    assert_eq!(post(DATE).await, (409, "closed".into()));
    site.set_time("2026-12-09T13:00:00Z");
    assert_eq!(post(DATE).await, (409, "past".into()));
    site.registrations.cancel_date("ox-cafe-2027-01-13".into(), site.time()).await.unwrap();
    assert_eq!(post("ox-cafe-2027-01-13").await, (409, "date-cancelled".into()));
}

#[tokio::test]
async fn answers_503_while_somebody_else_has_locked_the_file() {
    use sqlx::Connection as _;
    let site = Site::new();
    site.get("/api/cafe").await;
    let file = format!("sqlite://{}", site.dir.path().join("var/lotse.db").display());
    let mut other = sqlx::SqliteConnection::connect(&file).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    let answer = site.post(BODY).await;
    assert_eq!((answer.status, answer.code()), (StatusCode::SERVICE_UNAVAILABLE, "unavailable".into()));
    assert_eq!(site.get("/api/cafe").await.status, StatusCode::OK, "reading goes on");
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    assert_eq!(site.post(BODY).await.status, StatusCode::ACCEPTED);
}

#[cfg(unix)]
#[tokio::test]
async fn keeps_the_database_to_its_own_user() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = Site::new();
    site.post(BODY).await;
    let var = site.dir.path().join("var");
    let mut paths: Vec<_> = std::fs::read_dir(&var).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(paths.len(), 3, "the file, what is not yet in it, and who reads it");
    paths.push(var);
    for path in paths {
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    }
}
