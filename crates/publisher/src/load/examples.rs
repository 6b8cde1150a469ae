// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Examples beside a guide, content/guides/`<guide>`.ways.toml: what people answer, and where that must lead.

use std::ops::Range;

use toml_edit::{Document, TableLike};

use crate::authored::{End, Example, Examples};
use crate::checks::{toml_syntax, unknown_field};
use crate::load::Sources;
use crate::load::content::FOLDER;
use crate::load::fields::Fields;
use crate::problem::Problem;
use crate::source::Source;

/// What follows the guide's name in the name of a file with examples, before `.toml`.
pub const ENDING: &str = ".ways";

/// Reads the examples of all guides that the caller wants.
pub fn read<'s>(sources: &'s Sources, wants: &(dyn Fn(&str) -> bool + Sync)) -> (Vec<Examples<'s>>, Vec<Problem>) {
    let files = sources.in_folder(FOLDER).filter_map(|(name, source)| Some((name.strip_suffix(ENDING)?, source)));
    let files = files.filter(|(guide, source)| wants(guide) && !sources.is_refused(&source.path));
    let (mut examples, mut problems) = (Vec::new(), Vec::new());
    for (guide, source) in files {
        let (ways, found) = read_file(source);
        problems.extend(found);
        examples.push(Examples { guide: guide.to_owned(), source, ways });
    }
    (examples, problems)
}

fn read_file(source: &Source) -> (Vec<Example>, Vec<Problem>) {
    let document = match Document::parse(source.text.as_str()) {
        Ok(document) => document,
        Err(error) => return (Vec::new(), vec![toml_syntax::problem(source, &error)]),
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, &["ways"]);
    let mut ways = Vec::new();
    for (table, span) in fields.tables("ways") {
        let (example, found) = read_example(table, source, span);
        fields.problems.extend(found);
        ways.extend(example);
    }
    (ways, fields.problems)
}

/// Nothing if it is open where the example must end: the loader has said so.
fn read_example(table: &dyn TableLike, source: &Source, span: Range<usize>) -> (Option<Example>, Vec<Problem>) {
    let mut fields = Fields::new(table, source, span.clone(), &["name", "answers", "outcome", "guide"]);
    fields.require(&["answers"]);
    fields.text("name");
    let has_answers = fields.has("answers");
    let answers = fields.pairs("answers");
    let end = match (fields.text("outcome"), fields.text("guide")) {
        (Some(outcome), None) => Some(End::Outcome(outcome)),
        (None, Some(guide)) => Some(End::Guide(guide)),
        (outcome, _) => {
            // A misspelt or wrong field has been reported; that the end is missing follows from it.
            if outcome.is_some() || fields.problems.is_empty() {
                fields.problems.push(unknown_field::end_of_example(source.place(span), outcome.is_some()));
            }
            None
        }
    };
    let example = end.filter(|_| has_answers).map(|end| Example { answers, end });
    (example, fields.problems)
}
