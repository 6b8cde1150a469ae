// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How the tests of rules write content and read what a rule says about it.

use std::fmt::Write;
use std::fs;

use expect_test::{Expect, expect};
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

/// The file of a café series: `head` begins in line 1, and `dates` is what differs.
pub fn series(head: &str, dates: &str) -> String {
    let zone = if head.contains("zone =") { "" } else { "zone = \"Europe/Berlin\"\n" };
    format!("{head}{zone}duration = \"60 min\"\nonline = \"https://opentalk.example.org/\"\n{dates}")
}

/// The file that says who invites.
pub const ORGANIZER: (&str, &str) =
    ("content/cafe.toml", "name = \"Café\"\nmail = \"cafe@example.org\"\nopens = \"30 days\"\ncloses = \"2 hours\"\n");

/// What `rule` says about a café series `x`.
pub fn check_cafe(rule: Rule, head: &str, dates: &str, expected: &Expect) {
    check_files(rule, &[ORGANIZER, ("content/cafe/x.toml", &series(head, dates))], expected);
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

/// A guide of 2,000 steps in ten rows of 200, whose ways cannot be counted: each question leads to four steps of the next row.
fn large(width: usize, rows: usize) -> String {
    let mut steps = String::from("[steps.a]\nanswers = { unsure = \"z\"");
    steps.extend((0..width).map(|n| format!(", x{n} = \"s0-{n}\"")));
    steps.push_str(" }\n[steps.z]\noutcome = \"solved\"\n");
    for (row, n) in (0..rows).flat_map(|row| (0..width).map(move |n| (row, n))) {
        let to =
            |by: usize| if row + 1 == rows { "z".to_owned() } else { format!("s{}-{}", row + 1, (n + by) % width) };
        let _ = writeln!(steps, "[steps.s{row}-{n}]");
        let _ = writeln!(
            steps,
            "answers = {{ one = \"{}\", two = \"{}\", three = \"{}\", unsure = \"{}\" }}",
            to(0),
            to(1),
            to(7),
            to(50)
        );
    }
    steps
}

#[test]
fn a_guide_of_two_thousand_steps_is_proved_at_once() {
    let rules =
        [super::unreachable_step::RULE, super::dead_end::RULE, super::endless_loop::RULE, super::too_long::RULE];
    let sound = guide(&large(200, 10));
    let start = std::time::Instant::now();
    for rule in rules {
        check_files(rule, &[("content/guides/g.toml", &sound)], &expect![""]);
    }
    assert!(start.elapsed().as_secs() < 10, "all rules four times, without optimisation");
}

#[test]
fn faults_in_a_guide_of_two_thousand_steps_are_all_found() {
    let planted = "[steps.alone]\nsolved = \"z\"\nunsolved = \"z\"\n[steps.x1]\nsolved = \"x2\"\nunsolved = \"stuck\"\n\
         [steps.x2]\nsolved = \"z\"\nunsolved = \"s0-0\"\n[steps.stuck]\nanswers = {}\n";
    let toml = guide(&(large(200, 10) + planted)).replacen(
        "[steps.s9-0]\nanswers = { one = \"z\"",
        "[steps.s9-0]\nanswers = { one = \"x1\"",
        1,
    );
    let files = [("content/guides/g.toml", toml.as_str())];
    check_files(
        super::unreachable_step::RULE,
        &files,
        &expect![[r#"
        4011:8 no way leads to step `alone`
    "#]],
    );
    check_files(
        super::dead_end::RULE,
        &files,
        &expect![[r#"
        4020:8 from step `stuck` no way leads to an outcome
    "#]],
    );
    check_files(
        super::endless_loop::RULE,
        &files,
        &expect![[r#"
        4019:12 `x2` leads back to `s0-0`: the way goes in a circle
    "#]],
    );
    check_files(
        super::too_long::RULE,
        &files,
        &expect![[r#"
        9:8 the longest way to the outcome `z` has 13 steps; 12 are allowed
    "#]],
    );
}
