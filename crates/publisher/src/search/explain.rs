// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Why documents were found, in words, for those who keep synonyms.

use std::fmt::Write;

use lotse_search::query::Reason;
use lotse_search::{Hit, Index, Query};

use crate::problem::{Lang, Message};

/// The query, and below it each document with what its words found there.
pub fn explain(index: &Index, text: &str, query: &Query, hits: &[Hit], lang: Lang) -> String {
    let mut out = format!("{text}\n");
    if hits.is_empty() {
        let nothing = Message::new("  nichts gefunden\n", "  nothing found\n");
        out.push_str(nothing.text(lang));
    }
    for (place, hit) in (1..).zip(hits) {
        let _ = writeln!(out, "  {place}. {} {:.2}", index.id(hit.document), hit.score);
        for found in index.explain(query, hit.document) {
            let reason = reason(found.reason);
            let _ = writeln!(out, "     {:.2}  {} → {} ({})", found.score, found.asked, found.found, reason.text(lang));
        }
    }
    out
}

fn reason(reason: Reason) -> Message {
    match reason {
        Reason::Same => Message::new("dasselbe Wort", "the same word"),
        Reason::Beginning => Message::new("beginnt so", "begins with it"),
        Reason::Typo(1) => Message::new("1 Tippfehler", "1 typing error"),
        Reason::Typo(errors) => Message::new(format!("{errors} Tippfehler"), format!("{errors} typing errors")),
        Reason::Part => Message::new("Wortteil", "part of the word"),
        Reason::Joined => Message::new("zusammengeschrieben", "written as one"),
        Reason::Synonym => Message::new("gleichbedeutend", "synonym"),
    }
}
