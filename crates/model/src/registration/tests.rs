// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is taken, what is refused, and what is made of it.

use super::*;

fn email(given: &str) -> Result<EmailAddress, InvalidEmail> {
    EmailAddress::try_from(given.to_owned())
}

fn name(given: &str) -> Result<String, InvalidName> {
    PersonName::try_from(given.to_owned()).map(String::from)
}

#[test]
fn takes_addresses_as_administrations_have_them() {
    for given in ["a@b.de", "Vor.Nach-Name@amt.example.org", "o'neil+cafe@xn--mnchen-3ya.example", "x_1@a-b.example"] {
        assert!(email(given).is_ok(), "{given}");
    }
    assert_eq!(email(" Anna.A@Amt.EXAMPLE.org ").unwrap().as_str(), "Anna.A@amt.example.org");
    assert_eq!(email("anna@Amt.example.org").unwrap().domain(), "amt.example.org");
}

#[test]
fn refuses_addresses_that_could_become_something_else() {
    let long = format!("{}@example.org", "a".repeat(65));
    let longer = format!("a@{}.org", "b.".repeat(150));
    for given in [
        "",
        "anna",
        "anna@",
        "@example.org",
        "anna@example",
        "anna@example.",
        "anna@.example.org",
        "anna@-a.example",
        "anna..b@example.org",
        ".anna@example.org",
        "anna@example.org\r\nBcc: b@example.org",
        "anna\n@example.org",
        "anna@example.org\0",
        "\"a b\"@example.org",
        "anna b@example.org",
        "a@b@example.org",
        "anna@[127.0.0.1]",
        "anna@exämple.org",
        "änna@example.org",
        "<anna@example.org>",
        "anna@example.org,b@example.org",
        "anna\u{202e}@example.org",
        &long,
        &longer,
    ] {
        assert!(email(given).is_err(), "{given:?}");
    }
}

#[test]
fn strips_what_controls_turns_or_hides_from_names() {
    assert_eq!(name("  Anna \t Ämter ").unwrap(), "Anna Ämter");
    assert_eq!(name("Anna\r\nBcc: x").unwrap(), "Anna Bcc: x");
    assert_eq!(name("An\u{202e}na\u{200b}\u{feff} A\u{0}").unwrap(), "Anna A");
    assert_eq!(name("Zoë O’Neil-Łuk 李").unwrap(), "Zoë O’Neil-Łuk 李");
    assert_eq!(name("\u{200b}\r\n"), Err(InvalidName::Missing));
    assert_eq!(name(""), Err(InvalidName::Missing));
    assert!(name(&"ä".repeat(100)).is_ok());
    assert_eq!(name(&"ä".repeat(101)), Err(InvalidName::TooLong));
    assert_eq!(name(&"a".repeat(10_000)), Err(InvalidName::TooLong));
}

#[test]
fn keeps_lines_of_a_question_and_nothing_else_that_controls() {
    assert_eq!(text(" eins\r\nzwei\u{7}\u{202e} ").unwrap(), "eins\nzwei");
    assert_eq!(text(&"a".repeat(MAX_TEXT + 1)), Err(FieldErrorCode::TooLong));
}

#[test]
fn names_every_field_that_is_wrong() {
    let request = RegisterRequest {
        email: "anna".into(),
        name: String::new(),
        attendance: Attendance::Online,
        language: "de_DE\n".into(),
        question: "a".repeat(MAX_TEXT + 1),
        needs: String::new(),
    };
    let errors = Registrant::try_from(request).unwrap_err();
    expect_test::expect![[
        r#"[{"field":"email","code":"invalid"},{"field":"name","code":"missing"},{"field":"language","code":"invalid"},{"field":"question","code":"too-long"}]"#
    ]]
    .assert_eq(&serde_json::to_string(&errors).unwrap());
}

#[test]
fn answers_are_small_and_carry_their_state() {
    let json = |answer: RegisterResponse| serde_json::to_string(&answer).unwrap();
    assert_eq!(json(RegisterResponse::Confirmed), r#"{"state":"confirmed"}"#);
    assert_eq!(json(RegisterResponse::Waiting { position: 3 }), r#"{"state":"waiting","position":3}"#);
    assert_eq!(json(RegisterResponse::AwaitingConfirmation), r#"{"state":"awaiting-confirmation"}"#);
}

#[test]
fn takes_no_field_that_it_does_not_know() {
    let given = r#"{"email":"a@b.de","name":"A","attendance":"online","language":"de","admin":true}"#;
    assert!(serde_json::from_str::<RegisterRequest>(given).is_err());
}
