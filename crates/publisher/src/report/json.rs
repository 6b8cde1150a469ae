// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Problems as programs read them: one JSON array.

use serde::Serialize;

use crate::problem::{Lang, Problem};

#[derive(Serialize)]
struct Row<'a> {
    rule: &'a str,
    severity: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
    help: &'a str,
}

/// All problems. Keys, rules and severities are English in either language.
pub fn render(problems: &[Problem], lang: Lang) -> String {
    let rows: Vec<Row<'_>> = problems.iter().map(|problem| row(problem, lang)).collect();
    let mut out = serde_json::to_string_pretty(&rows).expect("strings and numbers always become JSON");
    out.push('\n');
    out
}

fn row(problem: &Problem, lang: Lang) -> Row<'_> {
    Row {
        rule: problem.rule,
        severity: problem.severity.as_str(),
        file: &problem.place.file,
        line: problem.place.line,
        column: problem.place.column,
        message: problem.message.text(lang),
        help: problem.help.text(lang),
    }
}
