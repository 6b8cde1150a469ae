// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Lines of a calendar (RFC 5545 §3.1): folding, and what text of other people must look like in them.

use std::fmt::Write;

/// Octets of a line without its end.
const LONGEST: usize = 75;

/// Adds the line `text`, folded at no more than 75 octets and never inside a character.
pub fn fold(out: &mut String, text: &str) {
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf8() > LONGEST {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out.push_str("\r\n");
}

/// A value of type TEXT (§3.3.11).
pub fn text(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for letter in printable(value) {
        match letter {
            '\n' => out.push_str("\\n"),
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    out
}

/// A quoted value of a parameter (§3.2), in which RFC 6868 says how to write what quotation marks cannot hold.
pub fn quoted(value: &str) -> String {
    let mut out = String::from("\"");
    for letter in printable(value) {
        match letter {
            '\n' => out.push_str("^n"),
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            _ => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// A value of type URI (§3.3.13), which is not escaped: characters that no address holds are written as `%…`.
pub fn uri(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for letter in value.chars().filter(|letter| !letter.is_control()) {
        if letter.is_whitespace() || "\"<>\\^`{|}".contains(letter) {
            for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
                let _ = write!(out, "%{byte:02X}");
            }
        } else {
            out.push(letter);
        }
    }
    out
}

/// Without control characters but tabs; every kind of line end becomes `\n`.
fn printable(value: &str) -> impl Iterator<Item = char> {
    let mut last = ' ';
    value.chars().filter_map(move |letter| {
        let after_return = std::mem::replace(&mut last, letter) == '\r';
        match letter {
            '\r' => Some('\n'),
            '\n' => (!after_return).then_some('\n'),
            '\t' => Some('\t'),
            _ => (!letter.is_control()).then_some(letter),
        }
    })
}
