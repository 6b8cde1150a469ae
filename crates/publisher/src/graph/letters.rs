// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Text in a picture: where it is broken, how wide it is, and what XML must not see.

/// Text in lines of at most `most` characters, and at most `lines` of them. Words that are longer are cut; what does not fit
/// becomes `…`.
pub fn wrap(text: &str, most: usize, lines: usize) -> Vec<String> {
    let mut wrapped: Vec<String> = Vec::new();
    for word in text.split_whitespace().flat_map(|word| pieces(word, most)) {
        match wrapped.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => {
                line.push(' ');
                line.push_str(&word);
            }
            _ => wrapped.push(word),
        }
    }
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            *last = last.chars().take(most - 2).chain(" …".chars()).collect();
        }
    }
    wrapped
}

fn pieces(word: &str, most: usize) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(most).map(|piece| piece.iter().collect()).collect()
}

/// About how wide the text is, rather more than less: the reader's font is not known here.
pub fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size
}

fn em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.31,
        'f' | 'r' | 't' | ' ' | '(' | ')' | '-' | '/' => 0.41,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 0.95,
        'A'..='Z' | 'Ä' | 'Ö' | 'Ü' => 0.72,
        _ if letter.is_ascii() || letter.is_alphabetic() && (letter as u32) < 0x250 => 0.6,
        // Letters of other scripts may be as wide as they are high.
        _ => 1.0,
    }
}

/// Text for an element or an attribute of XML. Characters that XML does not know become a replacement sign.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\0'..'\u{20}' | '\u{fffe}' | '\u{ffff}' => escaped.push('\u{fffd}'),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_long_words_are_cut() {
        assert_eq!(wrap("Können Sie die Nachricht senden?", 14, 4), ["Können Sie die", "Nachricht", "senden?"]);
        assert_eq!(wrap("Funktionspostfach", 10, 4), ["Funktionsp", "ostfach"]);
        assert_eq!(wrap("eins zwei drei vier", 5, 2), ["eins", "zwe …"]);
        assert_eq!(wrap("", 5, 2), Vec::<String>::new());
    }

    #[test]
    fn nothing_in_a_text_is_taken_for_xml() {
        assert_eq!(escape("<a b='c' d=\"e\">&\u{1}\n"), "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;\u{fffd} ");
    }
}
