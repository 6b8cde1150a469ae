// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whatever is typed, asking does no harm, gives the same answer twice, and marks whole words of whatever text.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use lotse_search::{Document, Group, Index, Language, build};

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let document = |id: &str, title: &str, text: &str| Document {
        id: id.into(),
        title: title.into(),
        text: text.into(),
        ..Document::default()
    };
    let documents = [
        document("senden", "E-Mail bleibt im Postausgang", "Öffnen Sie die Kontoeinstellungen und prüfen Sie den Postausgangsserver: 550 5.7.1"),
        document("kalender", "Kalender freigeben", "Klicken Sie mit der rechten Maustaste auf den Kalender. Eingeladen? Abgesagt? weitergeleitet"),
        document("abwesenheit", "Abwesenheitsnotiz einrichten", "Vertretung, Benachrichtigung, winmail.dat, NS_ERROR_NET_TIMEOUT"),
    ];
    let group = Group { typed: vec!["Urlaub".into(), "automatische Antwort".into(), "Abwesenheit".into()], meant: vec![], weight: 80 };
    let built = build(Language::German, &documents, &[group]).expect("these documents are right");
    Index::load(&built.bundle()).expect("this index is right")
});

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let query = INDEX.query(&text);
    let hits = INDEX.search(&query, 10);
    assert_eq!(hits, INDEX.search(&INDEX.query(&text), 10));
    assert_eq!(hits, INDEX.search(&INDEX.query_after(&query, &text), 10));
    assert!(hits.is_sorted_by(|a, b| a.score >= b.score) && hits.iter().all(|hit| hit.score.is_finite()));
    let query = INDEX.query("abwesenheit kalender senden postaus");
    let check = |range: &std::ops::Range<usize>| assert!(text.get(range.clone()).is_some());
    INDEX.marks(&query, &text).iter().for_each(check);
    if let Some(passage) = INDEX.passage(&query, &text, 40) {
        check(&passage.range);
        passage.marks.iter().for_each(check);
    }
});
