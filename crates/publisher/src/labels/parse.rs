// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The three formats of Mozilla's language files: Fluent, DTD entities, properties.

use std::collections::BTreeMap;

use ::fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use ::fluent_syntax::parser::parse;

/// Key → words, of a file whose ending says the format. What cannot be read is left out: a label that is wanted and not found
/// is reported as vanished.
pub fn texts(path: &str, text: &str) -> BTreeMap<String, String> {
    match path.rsplit('.').next() {
        Some("ftl") => fluent(text),
        Some("dtd") => dtd(text),
        _ => properties(text),
    }
}

fn fluent(text: &str) -> BTreeMap<String, String> {
    let resource = match parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let mut texts = BTreeMap::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        if let Some(value) = value {
            texts.insert(id.clone(), words(value));
        }
        texts.extend(attributes.iter().map(|a| (format!("{id}.{}", a.id.name), words(&a.value))));
    }
    texts
}

/// The words; of variants the default one, of variables and references their names in braces.
fn words(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression } => placeable(expression),
    };
    pattern.elements.iter().map(element).collect()
}

fn placeable(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().find(|variant| variant.default).map(|variant| words(&variant.value)).unwrap_or_default()
        }
        Expression::Inline(InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value }) => {
            (*value).to_owned()
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("{{${}}}", id.name),
        // Brands are called the same in every language.
        Expression::Inline(InlineExpression::TermReference { id, .. }) if id.name.starts_with("brand") => {
            "Thunderbird".to_owned()
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => format!("{{-{}}}", id.name),
        Expression::Inline(_) => String::new(),
    }
}

/// `<!ENTITY name "words">`
fn dtd(text: &str) -> BTreeMap<String, String> {
    let entities = text.split("<!ENTITY").skip(1).filter_map(|rest| {
        let rest = rest.trim_start();
        let (name, rest) = rest.split_once(char::is_whitespace)?;
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, _) = rest[1..].split_once(quote)?;
        Some((name.to_owned(), unescaped(value)))
    });
    entities.collect()
}

fn unescaped(value: &str) -> String {
    let known = [
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&#38;", "&"),
        ("&#x2026;", "…"),
        ("&brandShortName;", "Thunderbird"),
        ("&amp;", "&"),
    ];
    known.iter().fold(value.to_owned(), |value, (escape, plain)| value.replace(escape, plain))
}

/// `name = words`, continued after a backslash at the end of a line, with `\\uXXXX`.
fn properties(text: &str) -> BTreeMap<String, String> {
    let joined = text.replace("\\\r\n", "\\\n");
    let mut lines: Vec<String> = Vec::new();
    let mut open = false;
    for line in joined.lines() {
        let line = line.trim_start();
        let continues = line.ends_with('\\') && !line.ends_with("\\\\");
        let line = if continues { &line[..line.len() - 1] } else { line };
        match lines.last_mut().filter(|_| open) {
            Some(last) => last.push_str(line),
            None => lines.push(line.to_owned()),
        }
        open = continues;
    }
    let pairs = lines.iter().filter(|line| !line.starts_with(['#', '!'])).filter_map(|line| line.split_once('='));
    pairs.map(|(name, words)| (name.trim().to_owned(), unicode(words.trim()))).collect()
}

fn unicode(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let letter = after
            .strip_prefix('u')
            .and_then(|hex| Some((char::from_u32(u32::from_str_radix(hex.get(..4)?, 16).ok()?)?, hex.get(4..)?)));
        rest = match letter {
            Some((letter, rest)) => {
                out.push(letter);
                rest
            }
            None => {
                let mut letters = after.chars();
                out.push(match letters.next() {
                    Some('n') => '\n',
                    Some('t') => '\t',
                    Some(other) => other,
                    None => break,
                });
                letters.as_str()
            }
        };
    }
    out + rest
}
