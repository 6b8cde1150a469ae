// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Letters as they are compared: small, without dots, strokes and accents, whatever way they were typed.
//!
//! `ä`, `ae` and `a` fold to `a`, `ß` to `ss`, likewise the Danish `å` = `aa` = `a` and `ø` = `oe` = `o`. Both sides, index and
//! query, fold the same way, so it does no harm that `neue` becomes `neu`. The few rows here replace the Unicode tables of the
//! standard library, which would be a good part of the engine in the browser.

/// What a character is in a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Part of a word.
    Letter,
    /// A digit.
    Digit,
    /// Written but not read: soft hyphens, joiners, combining marks.
    Silent,
    /// Between words.
    Other,
}

/// Letters from U+00C0 to U+017F without their marks; `\0` where one letter becomes two or none.
const LATIN: &[u8; 192] = b"aaaaaa\0ceeeeiiii\0nooooo\0\0uuuuy\0\0aaaaaa\0ceeeeiiiidnooooo\0\0uuuuy\0y\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\0\0jjkkkllllllllllnnnnnnnnnoooooo\0\0rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// What `c` is.
pub fn kind(c: char) -> Kind {
    match c {
        '0'..='9' => Kind::Digit,
        'a'..='z' | 'A'..='Z' => Kind::Letter,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => Kind::Silent,
        '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => Kind::Silent,
        '\0'..='\u{bf}' | '×' | '÷' => Kind::Other,
        // Punctuation, arrows, symbols, dingbats; ideographic punctuation; private letters, surrogates' place, specials; emoji.
        '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' => {
            Kind::Other
        }
        '\u{1f000}'..='\u{1ffff}' | '\u{e0000}'.. => Kind::Other,
        _ => Kind::Letter,
    }
}

/// Appends `c` folded. `ae`, `oe`, `ue`, `aa` become one letter as they are completed.
pub fn push(word: &mut Vec<u8>, c: char) {
    match c {
        'A'..='Z' => push_letter(word, c as u8 + 32),
        'a'..='z' | '0'..='9' => push_letter(word, c as u8),
        'ß' | 'ẞ' => word.extend(b"ss"),
        'Æ' | 'æ' => word.push(b'a'),
        'Þ' | 'þ' => word.extend(b"th"),
        'Ð' => word.push(b'd'),
        'Œ' | 'œ' | 'Ø' | 'ø' => word.push(b'o'),
        'Ĳ' | 'ĳ' => word.extend(b"ij"),
        '\u{c0}'..='\u{17f}' => word.push(LATIN[c as usize - 0xc0]),
        // Greek and Cyrillic capitals; other scripts have no capitals or are not read here.
        '\u{391}'..='\u{3a9}' | '\u{410}'..='\u{42f}' => push_char(word, char::from_u32(c as u32 + 32).unwrap_or(c)),
        _ => push_char(word, c),
    }
}

fn push_letter(word: &mut Vec<u8>, letter: u8) {
    let before = word.last().copied().unwrap_or(0);
    let merges = match letter {
        b'e' => matches!(before, b'a' | b'o' | b'u'),
        b'a' => before == b'a',
        _ => false,
    };
    if !merges {
        word.push(letter);
    }
}

fn push_char(word: &mut Vec<u8>, c: char) {
    let mut buffer = [0; 4];
    word.extend(c.encode_utf8(&mut buffer).as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut word = Vec::new();
        text.chars().filter(|c| kind(*c) != Kind::Silent).for_each(|c| push(&mut word, c));
        String::from_utf8(word).unwrap()
    }

    #[test]
    fn umlauts_are_the_same_in_every_spelling() {
        for spelling in ["Löschen", "LOESCHEN", "loschen", "lo\u{308}schen", "lö\u{ad}schen"] {
            assert_eq!(folded(spelling), "loschen", "{spelling}");
        }
        assert_eq!(folded("Größe"), folded("groesse"));
        assert_eq!(folded("Ærø på Åland"), folded("aeroe paa aaland"));
    }

    #[test]
    fn accents_and_capitals_of_other_languages_go() {
        assert_eq!(folded("Café Šibenik ŁÓDŹ İÿ"), "cafe sibenik lodz iy");
        assert_eq!(folded("ΑΒΓ Москва"), "αβγ москва");
    }

    #[test]
    fn every_letter_with_a_mark_has_its_plain_one() {
        for c in ('\u{c0}'..='\u{17f}').filter(|c| !matches!(c, '×' | '÷')) {
            let folded = folded(&c.to_string());
            assert!(!folded.is_empty() && folded.bytes().all(|b| b.is_ascii_lowercase()), "{c}: {folded}");
        }
    }
}
