// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list as a file and for paper.

use crate::site::{PATH, Site};

#[tokio::test]
async fn the_file_opens_in_spreadsheet_programs_and_runs_nothing() {
    let site = Site::open(Some(2), None).await;
    site.register("=HYPERLINK(\"https://evil.example\")", "anna@example.org").await;
    site.register("Bert; Büro \"A\"", "bert@example.org").await;
    site.register("@SUM(A1)", "+cleo@example.org").await;
    let gone = site.register("Weg", "weg@example.org").await;
    let path = format!("{PATH}/anmeldungen/{gone}/absagen");
    let page = site.get(&path).await;
    site.send(&path, &page, &[]).await.is(303);
    let file = site.get(&format!("{PATH}/teilnehmende.csv")).await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8; header=present");
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"ox-cafe-2026-12-09.csv\"");
    assert_eq!(file.header("cache-control"), "no-store");
    let expected = [
        "\u{feff}\"Name\";\"E-Mail-Adresse\";\"Teilnahme\";\"Stand\";\"War da\";\"Frage\"",
        "\"'=HYPERLINK(\"\"https://evil.example\"\")\";\"anna@example.org\";\"Online\";\"angemeldet\";\"nein\";\"Frage von =HYPERLINK(\"\"https://evil.example\"\")\"",
        "\"Bert; Büro \"\"A\"\"\";\"bert@example.org\";\"Online\";\"angemeldet\";\"nein\";\"Frage von Bert; Büro \"\"A\"\"\"",
        "\"'@SUM(A1)\";\"'+cleo@example.org\";\"Online\";\"auf der Warteliste\";\"nein\";\"Frage von @SUM(A1)\"",
        "",
    ];
    assert_eq!(file.text, expected.join("\r\n"));
}

#[tokio::test]
async fn neither_list_tells_what_people_need() {
    let site = Site::open(Some(2), None).await;
    site.register("Anna <b>", "anna@example.org").await;
    for path in ["teilnehmende.csv", "druck"] {
        site.get(&format!("{PATH}/{path}")).await.is(200).does_not_say("Bedarf");
    }
    let page = site.get(&format!("{PATH}/druck")).await;
    page.says("Eine angemeldete Person")
        .says("Anna <b> Online angemeldet")
        .says("Termine & mehr, Mittwoch")
        .does_not_say("<b>");
}
