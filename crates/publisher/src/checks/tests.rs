// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How the tests of rules write content and read what a rule says about it.

use std::fmt::Write;
use std::fs;

use expect_test::Expect;
use toml_edit::Date;

use super::RULES;
use crate::load::Sources;
use crate::problem::Rule;

/// The day on which tests check.
const TODAY: Date = Date { year: 2027, month: 1, day: 1 };

const HEAD: &str = "category = \"mail\"\nproducts = []\nowner = \"x\"\nreview-by = 2027-05-31\nstart = \"a\"\n";

/// What stands beside the guides unless a test puts something else there.
const BASE: &[(&str, &str)] = &[
    ("content/categories.toml", "[[categories]]\nid = \"mail\"\n"),
    ("content/products.toml", "[[products]]\nid = \"ox\"\n"),
    ("content/probes.toml", "[[probes]]\nid = \"network\"\naddress = \"site.json\"\n"),
    ("content/operator.toml", "[values]\nop-server = \"imap.example.org\"\n"),
    (
        "content/labels/tb.toml",
        "product = \"tb\"\nversion = \"1\"\n[labels.tb-send]\nde = \"Jetzt senden\"\n[labels.tb-account-settings]\nde = \"Konten-Einstellungen\"\n[labels.tb-settings]\nde = \"Einstellungen\"\n",
    ),
    ("locales/de/categories.ftl", "mail = Mail\n    .summary = Mail\n"),
    ("locales/de/terms.ftl", "-ox = OX\n"),
];

/// A guide with these steps; the first one begins in line 7.
pub fn guide(steps: &str) -> String {
    format!("{HEAD}\n{steps}")
}

/// What `rule` says about a guide `g` with these steps.
pub fn check(rule: Rule, steps: &str, expected: &Expect) {
    check_files(rule, &[("content/guides/g.toml", &guide(steps))], expected);
}

/// What `rule` says about these German words of a guide `g`.
pub fn check_words(rule: Rule, words: &str, expected: &Expect) {
    let toml = guide("[steps.a]\noutcome = \"solved\"\n");
    check_files(rule, &[("content/guides/g.toml", &toml), ("locales/de/guides/g.ftl", words)], expected);
}

/// What `rule` says about these files beside the usual ones.
pub fn check_files(rule: Rule, files: &[(&str, &str)], expected: &Expect) {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in BASE.iter().chain(files) {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let (sources, found) = Sources::read(root.path()).unwrap();
    let (_, problems) = crate::check(&sources, TODAY, found);
    let mut said = String::new();
    for problem in problems.iter().filter(|problem| problem.rule == rule.id) {
        let _ = writeln!(said, "{}:{} {}", problem.place.line, problem.place.column, problem.message.en);
    }
    expected.assert_eq(&said);
}

#[test]
fn every_rule_has_a_name_of_its_own_and_they_are_sorted() {
    let names: Vec<_> = RULES.iter().map(|rule| rule.id).collect();
    assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
}

#[test]
fn docs_tell_authors_about_every_rule_and_no_other() {
    let docs = include_str!("../../../../docs/regeln.md");
    let told: Vec<&str> = docs.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    for rule in RULES {
        assert!(told.contains(&rule.id), "docs/regeln.md says nothing about `{}`", rule.id);
        let line = docs.lines().find(|line| line.starts_with(&format!("| `{}`", rule.id)));
        let is_warning = line.is_some_and(|line| line.contains("(Warnung)"));
        assert_eq!(is_warning, rule.severity == crate::problem::Severity::Warning, "{}", rule.id);
    }
    assert_eq!(told.len(), RULES.len(), "a rule is told twice or is none: {told:?}");
}
