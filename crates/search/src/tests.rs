// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The engine as its users see it: documents in, ids out.

use crate::format::{HEADER, hash, seal};
use crate::{BuildError, Built, Document, Group, Index, IndexError, Language, build};

fn document(id: &str, title: &str, text: &str) -> Document {
    Document { id: id.into(), title: title.into(), text: text.into(), ..Document::default() }
}

fn documents() -> Vec<Document> {
    vec![
        document(
            "senden",
            "Nachricht hängt im Postausgang",
            "Prüfen Sie den Postausgangsserver. Die Meldung 550 5.7.1 heißt, dass der Server ablehnt.",
        ),
        document(
            "kalender",
            "Kalender freigeben",
            "Wer freigegebene Kalender sehen soll, muss eingeladen werden. Gelöschte Termine kommen nicht wieder.",
        ),
        document(
            "abwesenheit",
            "Abwesenheitsnotiz einrichten",
            "Tragen Sie eine Vertretung ein und melden Sie sich ab.",
        ),
        document(
            "anhang",
            "Anhang winmail.dat",
            "NS_ERROR_NET_TIMEOUT erscheint bei großen Anhängen. Öffnen Sie die Kontoeinstellungen.",
        ),
        document("drucken", "Drucken", "Wählen Sie den Drucker. Kalender drucken Sie im Browser."),
    ]
}

fn groups() -> Vec<Group> {
    let group = |typed: &[&str], meant: &[&str]| Group {
        typed: typed.iter().map(|word| (*word).to_owned()).collect(),
        meant: meant.iter().map(|word| (*word).to_owned()).collect(),
        weight: 85,
    };
    vec![
        group(&["Autoresponder", "automatische Antwort", "Abwesenheitsnotiz"], &[]),
        group(&["Urlaub"], &["Abwesenheitsnotiz"]),
        group(&["Abwesenheitsnotiz"], &["Browser"]),
    ]
}

fn built() -> Built {
    build(Language::German, &documents(), &groups()).unwrap()
}

fn index() -> Index {
    Index::load(&built().bundle()).unwrap()
}

fn ids(index: &Index, text: &str) -> Vec<String> {
    index.search(&index.query(text), 10).iter().map(|hit| index.id(hit.document).to_owned()).collect()
}

#[track_caller]
fn check_first(queries: &[&str], expected: &str) {
    let index = index();
    for query in queries {
        assert_eq!(ids(&index, query).first().map(String::as_str), Some(expected), "{query}");
    }
}

#[test]
fn umlauts_endings_and_compounds_find_the_same() {
    check_first(
        &["Kalender geloescht", "geloschte Termine", "TERMIN löschen", "Terminlöschung", "termin einladung"],
        "kalender",
    );
    check_first(&["Post ausgang", "Postausgänge", "nachrichten hängen"], "senden");
    check_first(&["Abwesenheit", "Notiz Abwesenheit", "eingerichtete Abwesenheit", "abmelden"], "abwesenheit");
    check_first(&["Konto Einstellung", "Einstellungen"], "anhang");
}

#[test]
fn typing_errors_and_unfinished_words_are_forgiven() {
    check_first(&["Postausgnag", "nahcricht", "postausg", "psotausg"], "senden");
    check_first(&["Abwesenheitsnotitz", "abwesn", "Vertetung"], "abwesenheit");
    check_first(&["Kalner freigaben", "kalenderfreigabe"], "kalender");
}

#[test]
fn codes_and_error_texts_are_found_whole() {
    check_first(&["5.7.1", "550 5.7.1", "SMTP error 550 5.7.1: relaying denied"], "senden");
    check_first(&["NS_ERROR_NET_TIMEOUT", "winmail.dat", "winmail", "ns_error_net"], "anhang");
    assert!(!ids(&index(), "5.7.2").contains(&"senden".to_owned()));
}

#[test]
fn synonyms_lead_the_way_they_are_written() {
    check_first(&["Autoresponder", "automatische Antwort", "Urlaub", "autorespnder", "autoresp"], "abwesenheit");
    let index = index();
    assert!(ids(&index, "Abwesenheitsnotiz").contains(&"drucken".to_owned()));
    assert!(!ids(&index, "Browser").contains(&"abwesenheit".to_owned()));
}

#[test]
fn a_partial_answer_is_better_than_none() {
    check_first(&["Xylophon im Postausgang", "Postausgangsxylophon"], "senden");
    assert!(ids(&index(), "qqqq").is_empty());
}

#[test]
fn words_that_say_nothing_count_only_by_themselves() {
    assert_eq!(ids(&index(), "wie kann ich drucken"), ids(&index(), "drucken "));
}

#[test]
fn what_was_asked_before_changes_no_answer() {
    let index = index();
    let text = "Kalnder freigebn im Postausgnag xqz 5.7.1 Vertretnug";
    let mut before = crate::Query::default();
    for (at, c) in text.char_indices() {
        let typed = &text[..at + c.len_utf8()];
        before = index.query_after(&before, typed);
        assert_eq!(index.search(&before, 10), index.search(&index.query(typed), 10), "{typed}");
    }
}

/// Any text is a query; what is no word finds nothing, and much text costs no more than some.
#[test]
fn strange_queries_are_answered_calmly() {
    let index = index();
    for text in ["", "   ", "?!… — \u{1f600}", "\0", "_._", "\u{202e}\u{200b}", "<script>", "e"] {
        let _ = ids(&index, text);
    }
    assert_eq!(index.query("?!\u{1f600}\0").slots.len(), 0);
    assert!(index.query(&"wort".repeat(2_500)).slots.len() < 4);
    let long = (0..2_000).map(|number| format!("wort{number} ")).collect::<String>();
    assert!(index.query(&long).slots.len() <= 48);
    let message = format!("{long} Postausgang");
    assert!(index.query(&message).slots.iter().all(|slot| slot.alternatives.len() < 60));
    assert_eq!(ids(&index, "<b>Postausgang</b>").first().map(String::as_str), Some("senden"));
    assert_eq!(ids(&index, "שלום Postausgang").first().map(String::as_str), Some("senden"));
}

#[test]
fn equal_input_gives_equal_bytes_and_equal_order() {
    assert_eq!(built(), built());
    let twins = [document("b", "Kalender", ""), document("a", "Kalender", ""), document("c", "Kalender", "")];
    let index = Index::load(&build(Language::German, &twins, &[]).unwrap().bundle()).unwrap();
    assert_eq!(ids(&index, "Kalender"), ["b", "a", "c"]);
}

#[test]
fn an_index_needs_ids_that_differ() {
    let twice = [document("a", "", ""), document("a", "", "")];
    assert_eq!(build(Language::German, &twice, &[]), Err(BuildError::DuplicateId("a".into())));
    let empty = build(Language::German, &[], &[]).unwrap();
    assert!(ids(&Index::load(&empty.bundle()).unwrap(), "Kalender").is_empty());
}

#[test]
fn marks_stand_at_the_words_that_were_found() {
    let index = index();
    let text = "Öffnen Sie die Konten-Einstellungen. Der Server für den Postausgang lehnt ab: 5.7.1";
    let query = index.query("postausgangsserver ");
    let marked: Vec<_> = index.marks(&query, text).into_iter().map(|range| &text[range]).collect();
    assert_eq!(marked, ["Server", "Postausgang"]);
}

#[test]
fn a_passage_begins_with_the_sentence_that_answers_best() {
    let index = index();
    let text = "Das steht weit vorn. Und noch ein Satz, der nichts sagt, damit es lang wird. Der Kalender wird freigegeben. Danach kommt mehr.";
    let passage = index.passage(&index.query("Kalender freigeben"), text, 32).unwrap();
    assert_eq!(&text[passage.range], "Der Kalender wird freigegeben.");
    assert_eq!(index.passage(&index.query("Kalender"), "Nichts davon.", 40), None);
}

#[test]
fn every_changed_or_missing_byte_is_noticed() {
    let bundle = built().bundle();
    for length in 0..bundle.len() {
        assert!(Index::load(&bundle[..length]).is_err(), "cut at {length}");
    }
    for at in 0..bundle.len() {
        let mut changed = bundle.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(Index::load(&changed).is_err(), "byte {at}");
    }
}

/// With a right checksum, so that each part has to look for itself.
#[test]
fn bytes_that_make_no_sense_are_refused_without_harm() {
    let head = built().head;
    let body = &head[HEADER..];
    for at in 0..body.len() {
        for value in [0, 0x7f, 0xff] {
            let mut changed = body.to_vec();
            changed[at] = value;
            if let Ok(index) = Index::load(&seal(b'H', &changed)) {
                let _ = ids(&index, "postausg");
            }
        }
        let _ = Index::load(&seal(b'H', &body[..at]));
    }
}

#[test]
fn another_version_or_another_index_is_told_apart() {
    let Built { mut head, shards } = built();
    assert_eq!(Index::load(b"PK\x03\x04 something else").err(), Some(IndexError::Foreign));
    let other = build(Language::German, &documents()[1..], &[]).unwrap();
    let mut index = Index::load(&head).unwrap();
    assert_eq!(index.add_shard(0, &other.shards[0]), Err(IndexError::Mismatch));
    assert_eq!(index.add_shard(7, &shards[0]), Err(IndexError::Mismatch));
    assert_eq!(index.add_shard(0, &shards[0]), Ok(()));
    head[5] += 1;
    assert_eq!(Index::load(&head).err(), Some(IndexError::Version));
    assert_ne!(hash(b"a"), hash(b"b"));
}

#[test]
fn many_documents_come_in_shards_and_a_query_needs_few() {
    let letter = |number: usize| char::from(b"bcdfghjklmpqvwxz"[number % 16]);
    let word = |number: usize| format!("{}o{}o{}", letter(number), letter(number / 16), letter(number / 256));
    let documents: Vec<_> = (0..1_200)
        .map(|number| {
            let text: Vec<_> = (0..250).map(|at| word((number * 31 + at * 7) % 2_000)).collect();
            document(&format!("d{number}"), &format!("Titel {number}"), &text.join(" "))
        })
        .collect();
    let built = build(Language::German, &documents, &[]).unwrap();
    assert!(built.shards.len() > 8, "{}", built.shards.len());
    let mut index = Index::load(&built.head).unwrap();
    let query = index.query("titel 7 bo");
    assert_eq!(index.search(&query, 3), []);
    let needed = query.missing_shards(&index);
    assert!(!needed.is_empty() && needed.len() <= 8);
    for shard in needed {
        index.add_shard(shard, &built.shards[shard]).unwrap();
    }
    let few = index.search(&query, 3);
    assert!(!few.is_empty() && index.query("titel 7 bo").missing_shards(&index).is_empty());
    // What else is loaded changes nothing.
    let whole = Index::load(&built.bundle()).unwrap();
    assert_eq!(whole.search(&whole.query("titel 7 bo"), 3), few);
}

#[test]
fn english_and_danish_have_their_own_endings() {
    let check = |language, title: &str, query: &str| {
        let index = Index::load(&build(language, &[document("a", title, "")], &[]).unwrap().bundle()).unwrap();
        assert_eq!(ids(&index, query), ["a"], "{query}");
    };
    check(Language::English, "Forwarding messages", "forward a message ");
    check(Language::Danish, "Kalenderen bliver ikke slettet", "slette kalendere ");
}
