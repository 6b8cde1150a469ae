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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::{Message, Place};

    #[test]
    fn docs_tell_programmers_about_every_field_and_no_other() {
        let rule = crate::checks::stale::RULE;
        let problem = rule.at(Place::file("f"), Message::new("d", "e"), Message::new("d", "e"));
        let rows: Vec<serde_json::Map<String, serde_json::Value>> =
            serde_json::from_str(&render(&[problem], Lang::De)).unwrap();
        let docs =
            include_str!("../../../../docs/autoren/regeln.md").split("## Die Probleme für andere Programme").nth(1);
        let lines = docs.unwrap().lines().filter_map(|line| line.strip_prefix("- ")?.split_once(':'));
        let told: Vec<&str> = lines.flat_map(|(names, _)| names.split('`').filter(|name| name.len() > 2)).collect();
        assert_eq!(told.len(), rows[0].len(), "{told:?}");
        assert!(rows[0].keys().all(|key| told.contains(&key.as_str())), "{told:?}");
    }

    #[test]
    fn no_problem_is_an_empty_list() {
        assert_eq!(render(&[], Lang::De), "[]\n");
    }
}
