// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Documents, one JSON object a line: `{"id", "title", "headings": [], "text"}`.

use std::collections::BTreeMap;

use lotse_search::Document;
use serde::Deserialize;

use crate::problem::Message;

/// A line. What else stands in it is passed over, so that exports of other systems need no cleaning.
#[derive(Deserialize)]
struct Line {
    id: String,
    title: String,
    #[serde(default)]
    keywords: Vec<String>,
    headings: Vec<String>,
    text: String,
}

/// Reads all lines of the file `name`; blank ones are passed over.
pub fn read(name: &str, text: &str) -> Result<Vec<Document>, Message> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut documents = Vec::new();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        let Line { id, title, keywords, headings, text } =
            serde_json::from_str(line).map_err(|error| bad_line(name, number, &error))?;
        if let Some(first) = lines.insert(id.clone(), number) {
            return Err(Message::new(
                format!(
                    "{name}:{number}: Die id `{id}` hat schon Zeile {first}. Geben Sie jedem Dokument eine eigene."
                ),
                format!("{name}:{number}: line {first} has the id `{id}` already; give each document its own"),
            ));
        }
        if id.len() > 255 {
            return Err(Message::new(
                format!("{name}:{number}: Die id ist länger als 255 Bytes."),
                format!("{name}:{number}: the id is longer than 255 bytes"),
            ));
        }
        documents.push(Document { id, title, keywords, headings, text });
    }
    Ok(documents)
}

fn bad_line(name: &str, number: usize, error: &serde_json::Error) -> Message {
    // serde_json counts lines of its own, always 1 here.
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    let column = error.column();
    Message::new(
        format!(
            "{name}:{number}:{column}: Das ist kein Dokument der Form {{\"id\", \"title\", \"headings\": [], \"text\"}}: {said}"
        ),
        format!(
            "{name}:{number}:{column}: not a document of the form {{\"id\", \"title\", \"headings\": [], \"text\"}}: {said}"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        read("d.jsonl", text).expect_err("this file is refused").en
    }

    #[test]
    fn reads_documents_and_passes_over_blank_lines_and_further_fields() {
        let text = "\u{feff}{\"id\":\"a\",\"title\":\"A\",\"headings\":[\"B\"],\"text\":\"C\",\"url\":1}\r\n\n";
        let documents = read("d.jsonl", text).expect("this file is right");
        assert_eq!(documents.len(), 1);
        assert_eq!(documents[0].headings, ["B"]);
    }

    #[test]
    fn says_where_a_line_is_wrong() {
        let good = "{\"id\":\"a\",\"title\":\"A\",\"headings\":[],\"text\":\"\"}\n";
        assert!(refused(&format!("{good}{good}")).starts_with("d.jsonl:2: line 1 has the id `a` already"));
        assert!(
            refused("{\"id\":\"a\"}").contains("d.jsonl:1:10: ")
                && refused("{\"id\":\"a\"}").contains("missing field `title`")
        );
        assert!(refused(&format!("{good}\n[")).starts_with("d.jsonl:3:1: "));
    }
}
