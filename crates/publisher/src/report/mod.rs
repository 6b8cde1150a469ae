// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Problems as text for people ([`human`]) and for programs ([`json`]).

pub mod human;
pub mod json;

use crate::problem::{Lang, Problem, Severity};

/// `2 Fehler, 1 Warnung`.
pub fn count_line(problems: &[Problem], lang: Lang) -> String {
    let errors = problems.iter().filter(|p| p.severity == Severity::Error).count();
    let warnings = problems.len() - errors;
    match lang {
        Lang::De => format!("{errors} Fehler, {warnings} {}", if warnings == 1 { "Warnung" } else { "Warnungen" }),
        Lang::En => {
            let plural = |n| if n == 1 { "" } else { "s" };
            format!("{errors} error{}, {warnings} warning{}", plural(errors), plural(warnings))
        }
    }
}
