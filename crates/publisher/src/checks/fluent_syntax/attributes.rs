// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Looking for the fault in attributes. The parser stops at the first one that it cannot read and says only that no
//! message begins there.

use std::ops::Range;

/// A fault and where it is.
pub struct Fault {
    /// The byte in the file.
    pub at: usize,
    /// What is wrong.
    pub kind: Kind,
}

/// What can be wrong with an attribute.
pub enum Kind {
    /// `.name text`
    NoEquals,
    /// `.name =`
    NoValue,
    /// `{` without `}`
    OpenBrace,
    /// `}` without `{`
    ClosingBrace,
}

/// The faults of the attributes in the bytes `span` of `text`.
pub fn faults(text: &str, span: Range<usize>) -> Vec<Fault> {
    let part = &text[span.clone()];
    let mut starts: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in part.split_inclusive('\n') {
        if line.trim_start().starts_with('.') {
            starts.push(at + line.len() - line.trim_start().len());
        }
        at += line.len();
    }
    let ends = starts.iter().copied().skip(1).chain([part.len()]);
    let attributes = starts.iter().zip(ends).map(|(&start, end)| (span.start + start, &part[start..end]));
    attributes.filter_map(|(at, attribute)| fault(at, attribute)).collect()
}

fn fault(at: usize, attribute: &str) -> Option<Fault> {
    let name = attribute[1..].split(|c: char| !(c.is_alphanumeric() || "-_".contains(c))).next()?;
    let Some(value) = attribute[1 + name.len()..].trim_start_matches(' ').strip_prefix('=') else {
        return Some(Fault { at, kind: Kind::NoEquals });
    };
    if value.trim().is_empty() {
        return Some(Fault { at, kind: Kind::NoValue });
    }
    let value_at = at + attribute.len() - value.len();
    let mut open = Vec::new();
    for (offset, c) in value.char_indices() {
        match c {
            '{' => open.push(offset),
            '}' if open.pop().is_none() => {
                return Some(Fault { at: value_at + offset, kind: Kind::ClosingBrace });
            }
            _ => {}
        }
    }
    open.last().map(|offset| Fault { at: value_at + offset, kind: Kind::OpenBrace })
}

#[cfg(test)]
mod tests {
    use crate::load::Words;
    use crate::source::Source;

    #[test]
    fn each_broken_attribute_is_named() {
        let text = "a = A\n    .text = { x\n    .hint H\n    .good = G\n    .empty =\n    .close = }\nb = B\n";
        let source = Source::new("f.ftl", text);
        let (_, problems) = Words::read(&source);
        let found: Vec<_> =
            problems.iter().map(|p| format!("{}:{} {}", p.place.line, p.place.column, p.message.en)).collect();
        assert_eq!(
            found,
            [
                "2:13 this brace `{` is not closed properly",
                "3:5 an equals sign is missing in this line",
                "5:5 the text after the equals sign is missing",
                "6:14 a `{` is missing before this `}`",
            ]
        );
    }
}
