// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! German, in the manner of CISTEM (Weissweiler and Fraser, 2017), and further: participles and infinitives with `ge` or `zu` inside,
//! nouns in `-ung`, and the vowels of strong verbs that occur in manuals.

use super::cut_ending;

/// What stands before `ge` and `zu` in verbs that separate. Longer ones first, where one begins another.
const SEPARABLE: &str = "zusammen zuruck herunter heraus herein hervor hinein hinzu hinaus hinauf wieder weiter voran voraus vorbei \
unter nieder durch statt stumm stand uber nach fest fehl fort frei hoch teil dar ein aus auf bei ab an her hin los mit um vor weg zu";

/// Whether `word` begins verbs that separate, and is no part of a compound.
pub fn is_separable(word: &[u8]) -> bool {
    SEPARABLE.split(' ').any(|prefix| prefix.as_bytes() == word)
}

/// Stems of strong verbs as they end in a participle or past tense, and in the infinitive.
const STRONG: &[(&str, &str)] = &[
    ("schob", "schieb"),
    ("schrieb", "schreib"),
    ("schloss", "schliess"),
    ("worf", "werf"),
    ("bund", "bind"),
    ("fund", "find"),
    ("schwund", "schwind"),
    ("sprung", "spring"),
    ("gang", "geh"),
    ("lor", "lier"),
    ("nomm", "nehm"),
    ("nahm", "nehm"),
    ("nimm", "nehm"),
    ("sand", "send"),
    ("broch", "brech"),
    ("zog", "zieh"),
    ("anbo", "anbie"),
    ("gib", "geb"),
    ("gab", "geb"),
    ("lies", "les"),
    ("sieh", "seh"),
    ("vergiss", "vergess"),
    ("nann", "nenn"),
    ("kann", "kenn"),
    ("brann", "brenn"),
    ("stand", "steh"),
    ("hielt", "halt"),
    ("lief", "lauf"),
    ("rief", "ruf"),
    ("riss", "reiss"),
    ("griff", "greif"),
    ("brich", "brech"),
    ("brach", "brech"),
    ("trit", "tret"),
    ("fiel", "fall"),
    ("troff", "treff"),
    ("triff", "treff"),
    ("sproch", "sprech"),
    ("wirf", "werf"),
    ("bracht", "bring"),
    ("wuss", "wiss"),
    ("kopier", "kopie"),
    ("kont", "konto"),
    ("geht", "geh"),
    ("ladt", "lad"),
    ("legt", "leg"),
];

/// Takes prefix, infix and endings off.
pub fn cut(word: &mut Vec<u8>) {
    cut_infix(word);
    let whole = word.len();
    if word.starts_with(b"ge") && whole >= 7 {
        word.drain(..2);
    }
    shorten(word);
    cut_endings(word);
    lengthen(word);
    for (strong, weak) in STRONG {
        if word.ends_with(strong.as_bytes()) {
            word.truncate(word.len() - strong.len());
            word.extend(weak.as_bytes());
            break;
        }
    }
}

/// `abgemeldet`, `abzumelden` → `abmeldet`, `abmelden`.
fn cut_infix(word: &mut Vec<u8>) {
    for prefix in SEPARABLE.split(' ') {
        if let Some(rest) = word.strip_prefix(prefix.as_bytes()) {
            if (rest.starts_with(b"ge") || rest.starts_with(b"zu")) && rest.len() >= 6 {
                word.drain(prefix.len()..prefix.len() + 2);
            }
            return;
        }
    }
}

/// Sounds written with several letters count as one, and lose none of them to an ending: `sch`, `ei`, `ie`, doubled letters.
fn shorten(word: &mut Vec<u8>) {
    let mut short: Vec<u8> = Vec::with_capacity(word.len());
    let mut rest = word.as_slice();
    while let [first, tail @ ..] = rest {
        let (letter, taken) = match rest {
            [b's', b'c', b'h', ..] => (b'$', 3),
            [b'e', b'i', ..] => (b'%', 2),
            [b'i', b'e', ..] => (b'&', 2),
            [first, second, ..] if first == second => {
                short.push(*first);
                (b'*', 2)
            }
            _ => (*first, 1),
        };
        short.push(letter);
        rest = tail.get(taken - 1..).unwrap_or_default();
    }
    *word = short;
}

fn cut_endings(word: &mut Vec<u8>) {
    loop {
        let long = word.len() > 5 && cut_ending(word, &["em", "er"], 0);
        // `&` is `ie`: formatieren, Format; installieren, Installation.
        let cut = long
            || cut_ending(word, &["ung"], 3)
            || cut_ending(word, &["end", "&r"], 4)
            || cut_ending(word, &["atio"], 5)
            || (written(word) > 4 && cut_ending(word, &["t"], 1))
            || cut_ending(word, &["e", "s", "n"], 3);
        if !cut {
            return;
        }
    }
}

/// How many letters it has without [`shorten`].
fn written(word: &[u8]) -> usize {
    word.iter().map(|letter| if *letter == b'$' { 3 } else { 1 }).sum()
}

fn lengthen(word: &mut Vec<u8>) {
    let mut long: Vec<u8> = Vec::with_capacity(word.len() + 4);
    for letter in word.iter() {
        match letter {
            b'$' => long.extend(b"sch"),
            b'%' => long.extend(b"ei"),
            b'&' => long.extend(b"ie"),
            b'*' => long.extend(long.last().copied()),
            letter => long.push(*letter),
        }
    }
    *word = long;
}

#[cfg(test)]
mod tests {
    use super::super::{Language, stem};

    fn check_same(words: &str) {
        let mut stems: Vec<_> =
            words.split(' ').map(|word| String::from_utf8(stem(Language::German, word.as_bytes())).unwrap()).collect();
        stems.dedup();
        assert_eq!(stems.len(), 1, "{words}: {stems:?}");
    }

    #[test]
    fn inflected_words_have_one_stem() {
        check_same("kalender kalenders kalendern");
        check_same("einladung einladungen");
        check_same("loschen loscht geloscht loschung");
        check_same("anhang anhange anhangen anhangs");
        check_same("konto konten kontos");
    }

    #[test]
    fn verbs_meet_their_participles_infinitives_and_nouns() {
        check_same("einrichten eingerichtet einzurichten einrichtung einrichtungen");
        check_same("abmelden abgemeldet abzumelden abmeldung");
        check_same("hinzufugen hinzugefugt hinzuzufugen");
        check_same("verschieben verschoben");
        check_same("schreiben geschrieben");
        check_same("weiterleiten weitergeleitet weiterleitung");
        check_same("verbinden verbunden verbindung");
        check_same("nehmen nimmt genommen");
        check_same("formatieren formatierung formatiert format");
        check_same("installieren installation installiert");
    }
}
