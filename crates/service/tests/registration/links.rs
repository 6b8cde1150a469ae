// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The widget's requests and the pages behind the links in mails.

use axum::body::Body;
use axum::http::StatusCode;
use expect_test::expect;

use crate::http::{BODY, Site};
use lotse_service::registration::outbox::MailKind;

#[tokio::test]
async fn tells_what_can_be_registered_for() {
    let site = Site::new();
    let answer = site.get("/api/cafe").await;
    assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"));
    expect![[r#"{"identity":"mail","domains":["example.org"],"deletion_days":14,"dates":[{"id":"ox-cafe-2026-12-09","start":"2026-12-09T14:00:00+01:00","end":"2026-12-09T15:00:00+01:00","state":"open","online":{"left":2,"waiting":0},"on_site":{"left":1,"waiting":0}},{"id":"ox-cafe-2027-01-13","start":"2027-01-13T14:00:00+01:00","end":"2027-01-13T15:00:00+01:00","state":"not-open-yet","online":{"waiting":0}}]}"#]].assert_eq(&answer.text);
    site.post(BODY).await;
    assert!(site.get("/api/cafe").await.text.contains(r#""online":{"left":1,"waiting":0}"#), "a held seat is not free");
}

#[tokio::test]
async fn takes_over_a_newly_published_café_and_keeps_the_old_one_where_the_new_one_is_broken() {
    let site = Site::new();
    site.get("/api/cafe").await;
    let file = site.dir.path().join("content/cafe.json");
    let before = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, "{").unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    assert!(site.get("/api/cafe").await.text.contains(r#""left":2"#));
    std::fs::write(&file, before.replace(r#""seats_online":2"#, r#""seats_online":40"#)).unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    assert!(site.get("/api/cafe").await.text.contains(r#""left":40"#));
}

#[tokio::test]
async fn goes_from_the_form_over_the_mail_to_the_seat() {
    let site = Site::new();
    let links = site.links().await;
    let page = site.get(&links.confirm).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("<button>Anmeldung bestätigen</button>"), "{}", page.text);
    assert!(page.text.contains("9. Dezember 2026, 14:00 bis 15:00 Uhr"));
    assert!(page.text.contains("Termine &lt;teilen&gt;"), "what was published is no markup");
    assert!(!page.text.contains("<script"));
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.header("content-security-policy").contains("default-src 'none'"));

    let state = site.get("/api/cafe").await.text;
    assert_eq!(site.mails().await, [], "a look at the page confirms nothing: {state}");
    let done = site.send(&links.confirm, "").await;
    assert!(done.text.contains("<h1>Sie sind angemeldet</h1>"), "{}", done.text);
    assert_eq!(site.mails().await[0].kind, MailKind::Registered);
    assert!(site.get(&links.confirm).await.text.contains("Sie sind angemeldet"));
}

#[tokio::test]
async fn changes_and_cancels_by_link_only_when_asked_to() {
    let site = Site::new();
    let links = site.links().await;
    site.send(&links.confirm, "").await;
    let form = site.get(&links.change).await;
    assert!(form.text.contains(r#"<input type="radio" name="attendance" value="online" checked>"#), "{}", form.text);
    let body = "attendance=on-site&question=%3Cb%3E%22&needs=Rampe";
    assert!(site.send(&links.change, body).await.text.contains("Ihre Änderung ist gespeichert"));
    let form = site.get(&links.change).await.text;
    assert!(form.contains("&lt;b&gt;") && form.contains("vor Ort: Raum 1") && !form.contains("<b>"), "{form}");
    assert_eq!(site.send(&links.change, "attendance=both").await.status, StatusCode::BAD_REQUEST);
    let long = format!("attendance=online&question={}", "a".repeat(1001));
    assert_eq!(site.send(&links.change, &long).await.status, StatusCode::PAYLOAD_TOO_LARGE);

    assert!(site.get(&links.cancel).await.text.contains("<button>Anmeldung absagen</button>"));
    assert!(site.get(&links.confirm).await.text.contains("Sie sind angemeldet"), "a look cancels nothing");
    assert!(site.send(&links.cancel, "").await.text.contains("Ihre Anmeldung ist abgesagt"));
    assert!(site.send(&links.cancel, "").await.text.contains("Ihre Anmeldung ist abgesagt"));
    assert_eq!(site.send(&links.change, body).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn keeps_what_was_typed_where_it_cannot_be_saved() {
    let site = Site::new();
    let links = site.links().await;
    site.send(&links.confirm, "").await;
    let long = format!("attendance=on-site&question={}&needs=%3Cb%3ERampe", "a".repeat(1001));
    let answer = site.send(&links.change, &long).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let kept = |text: &str| {
        text.contains(r#"value="on-site" checked"#)
            && text.contains("&lt;b&gt;Rampe</textarea>")
            && !text.contains("<b>")
    };
    assert!(kept(&answer.text) && answer.text.contains(&"a".repeat(1001)), "{}", answer.text);
    assert!(answer.text.contains("noch nicht gespeichert") && answer.text.contains("auf 1000 Zeichen"));

    // The one seat on site is somebody else's meanwhile.
    site.post(&BODY.replace("anna", "berta").replace("online", "on-site")).await;
    let answer = site.send(&links.change, "attendance=on-site&question=&needs=%3Cb%3ERampe").await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(kept(&answer.text) && answer.text.contains("Dort ist kein Platz mehr frei."), "{}", answer.text);
    assert!(!site.get(&links.change).await.text.contains("Rampe"), "nothing was saved");

    let site = Site::with(|config| config.registration.per_network = 2);
    let links = site.links().await;
    site.send(&links.confirm, "").await;
    let answer = site.send(&links.change, "attendance=on-site&needs=%3Cb%3ERampe").await;
    assert_eq!((answer.status, answer.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "60"));
    assert!(kept(&answer.text), "{}", answer.text);
}

#[tokio::test]
async fn lets_those_change_who_have_no_choice_or_no_seat() {
    let site = Site::new();
    let other = BODY.replace("anna", "berta");
    for body in [BODY, &other, &BODY.replace("anna", "carla")] {
        site.post(body).await;
    }
    let mails = site.mails().await;
    for mail in &mails {
        site.send(mail.links.confirm.as_deref().unwrap(), "").await;
    }
    let waiting = site.mails().await.into_iter().find(|mail| mail.kind == MailKind::Waiting).unwrap();
    let form = site.get(&waiting.links.change).await.text;
    assert!(form.contains("<textarea"), "{form}");
    let changed = site.send(&waiting.links.change, "attendance=online&question=Neu%3F&needs=").await;
    assert!(changed.text.contains("Ihre Änderung ist gespeichert"), "{}", changed.text);
    assert!(site.get(&waiting.links.change).await.text.contains("Neu?</textarea>"));
}

#[tokio::test]
async fn answers_alike_for_known_and_unknown_addresses() {
    let site = Site::new();
    let links = site.links().await;
    site.send(&links.confirm, "").await;
    let known = site.post(BODY).await;
    let unknown = site.post(&BODY.replace("anna", "berta")).await;
    assert_eq!((known.status, &known.text), (unknown.status, &unknown.text));
    assert_eq!(known.headers, unknown.headers);
    expect![[r#"{"state":"awaiting-confirmation"}"#]].assert_eq(&known.text);
}

#[tokio::test]
async fn repeats_the_answer_for_the_same_key() {
    let site = Site::new();
    let key = [("idempotency-key", "0b1c")];
    for _ in 0..3 {
        assert_eq!(site.post_with(&key, BODY).await.status, StatusCode::ACCEPTED);
    }
    assert_eq!(site.mails().await.len(), 1);
    let other = site.post_with(&key, &BODY.replace("anna", "berta")).await;
    assert_eq!((other.status, other.code()), (StatusCode::UNPROCESSABLE_ENTITY, "key-reused".into()));
    for wrong in ["", "ä", &"k".repeat(129)] {
        assert_eq!(
            site.post_with(&[("idempotency-key", wrong)], BODY).await.status,
            StatusCode::BAD_REQUEST,
            "{wrong}"
        );
    }
}

fn proxied(trusted: &'static str) -> Site {
    Site::with(|config| {
        config.registration.trusted_proxies = vec![trusted.parse().unwrap()];
        config.registration.identity_mail_header = Some("x-remote-mail".parse().unwrap());
        config.registration.identity_name_header = Some("x-remote-name".parse().unwrap());
    })
}

const SIGNED_ON: [(&str, &str); 2] = [("x-remote-mail", "Berta@Amt.example"), ("x-remote-name", "Berta")];

#[tokio::test]
async fn believes_a_trusted_proxy_who_registers() {
    let site = proxied("192.0.2.0/24");
    let answer = site.post_with(&SIGNED_ON, BODY).await;
    assert_eq!((answer.status, answer.text.as_str()), (StatusCode::CREATED, r#"{"state":"confirmed"}"#));
    let mails = site.mails().await;
    assert_eq!(
        (mails[0].to.as_str(), mails[0].name.as_str()),
        ("Berta@amt.example", "Berta"),
        "nobody registers others"
    );
    let without = site.post_with(&SIGNED_ON[..1], r#"{"attendance":"on-site","language":"de"}"#).await;
    assert_eq!(without.status, StatusCode::CREATED, "neither address nor name is asked for");
    let known = site.ask("GET", "/api/cafe", &SIGNED_ON, Body::empty()).await;
    assert!(known.text.contains(r#""identity":"known""#));
    let twice = [SIGNED_ON[0], SIGNED_ON[0], SIGNED_ON[1]];
    assert_eq!(site.post_with(&twice, BODY).await.status, StatusCode::ACCEPTED, "one of two may be made up");
}

#[tokio::test]
async fn believes_nobody_else() {
    for site in [proxied("192.0.3.0/24"), Site::new()] {
        let answer = site.post_with(&SIGNED_ON, BODY).await;
        assert_eq!(answer.text, r#"{"state":"awaiting-confirmation"}"#);
        assert_eq!(site.mails().await[0].to.as_str(), "anna@example.org");
    }
}

#[tokio::test]
async fn lets_nobody_register_where_nobody_could_be_known() {
    let site = Site::with(|config| config.registration.mail_domains.clear());
    let answer = site.post(BODY).await;
    assert_eq!((answer.status, answer.code()), (StatusCode::FORBIDDEN, "registration-off".into()));
    assert!(site.get("/api/cafe").await.text.contains(r#""identity":"none""#));
}

#[tokio::test]
async fn lets_pages_of_configured_origins_register() {
    let origin = "https://intranet.example.org";
    let site = Site::with(|config| config.allowed_origins = vec![origin.parse().unwrap()]);
    let asked = [
        ("origin", origin),
        ("access-control-request-method", "POST"),
        ("access-control-request-headers", "content-type,idempotency-key"),
    ];
    let before = site.ask("OPTIONS", "/api/cafe/ox-cafe-2026-12-09/registrations", &asked, Body::empty()).await;
    assert!(before.status.is_success());
    assert_eq!(before.header("access-control-allow-origin"), origin);
    assert!(before.header("access-control-allow-methods").contains("POST"));
    assert!(before.header("access-control-allow-headers").contains("idempotency-key"));
    assert_eq!(before.header("access-control-allow-credentials"), "");
    let answer = site.post_with(&[("origin", origin)], BODY).await;
    assert_eq!(answer.header("access-control-allow-origin"), origin);
    let wrong = site.post_with(&[("origin", origin)], "{}").await;
    assert_eq!(wrong.header("access-control-allow-origin"), origin, "a page must be able to read what is wrong");
    let foreign = site.post_with(&[("origin", "https://evil.example")], BODY).await;
    assert_eq!(foreign.header("access-control-allow-origin"), "");
}

#[tokio::test]
async fn limits_requests_of_a_network_and_mails_to_an_address() {
    let site = Site::with(|config| config.registration.per_network = 5);
    for _ in 0..5 {
        assert_eq!(site.post(BODY).await.status, StatusCode::ACCEPTED);
    }
    let answer = site.post(BODY).await;
    assert_eq!((answer.status, answer.code()), (StatusCode::TOO_MANY_REQUESTS, "too-many".into()));
    assert_eq!(answer.header("retry-after"), "60");
    assert_eq!(site.mails().await.len(), 3);
    site.set_time("2026-11-25T08:01:00Z");
    assert_eq!(site.post(BODY).await.status, StatusCode::ACCEPTED);
}

#[tokio::test]
async fn serves_files_while_the_database_is_down_and_recovers() {
    let site = Site::new();
    std::fs::write(site.dir.path().join("ox-lotse.js"), "export {}").unwrap();
    let blocker = site.dir.path().join("var");
    std::fs::write(&blocker, "a file where the folder should be").unwrap();
    for answer in [site.get("/api/cafe").await, site.post(BODY).await] {
        assert_eq!((answer.status, answer.code()), (StatusCode::SERVICE_UNAVAILABLE, "unavailable".into()));
        assert_eq!(answer.header("retry-after"), "5");
        assert!(!answer.text.contains("var"), "the cause is ours to know: {}", answer.text);
    }
    assert_eq!(site.get("/lotse/ox-lotse.js").await.status, StatusCode::OK);
    assert!(site.get("/metrics").await.text.contains("lotse_database_up 0\n"));
    std::fs::remove_file(&blocker).unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    assert_eq!(site.post(BODY).await.status, StatusCode::ACCEPTED);
    let metrics = site.get("/metrics").await.text;
    assert!(
        metrics.contains("lotse_database_up 1\n") && metrics.contains("lotse_mails{state=\"due\"} 1\n"),
        "{metrics}"
    );
}
