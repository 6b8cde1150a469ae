// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How well our catalogue is searched, beside MiniSearch and Pagefind, and what a keystroke and the files cost.
//!
//! Answers of all engines are judged here, alike: tests/search/README.md says how.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::measure::Measure;
use crate::places::Places;
use crate::process::{cargo, output, program};

const QUERIES: &str = "tests/search/queries.de.txt";
/// Milliseconds a keystroke, for half and for 95 % of them, by how many documents there are.
const KEYSTROKES: [(&str, f64, f64); 2] = [("1,000", 0.1, 1.5), ("10,000", 0.3, 5.0)];
const INDEX_BUDGET: f64 = 160_000.0;
/// What a first query may load, however many documents there are.
const FIRST_BUDGET: f64 = 250_000.0;
/// The place up to which an answer counts.
const LOOKED_AT: usize = 5;

/// Quality by kind and engine, then time and size.
pub fn measure(places: &Places) -> Result<Vec<Measure>> {
    let out = places.at("target/xtask/search");
    let report = output(
        cargo(&places.root)
            .args(["run", "--quiet", "--release", "-p", "lotse-publisher", "--example", "search_report", "--", QUERIES])
            .arg(&out),
    )?;
    let report: Value = serde_json::from_str(&report).context("search_report")?;
    let peers = output(program("node", &places.root).arg("tests/search/peers.mjs").arg(&out).arg(QUERIES))?;
    let peers: Value = serde_json::from_str(&peers).context("tests/search/peers.mjs")?;
    let queries = queries(&fs::read_to_string(places.at(QUERIES))?);
    let mut measures = quality("OX-Lotse", &queries, &report["answers"]);
    for engine in ["MiniSearch", "Pagefind"] {
        measures.extend(quality(engine, &queries, &peers[engine]));
    }
    measures.extend(costs(&report));
    Ok(measures)
}

/// A line of the file of queries.
struct Query {
    kind: String,
    /// Id and grade: 2 is right, 1 acceptable.
    wanted: Vec<(String, u32)>,
}

fn queries(text: &str) -> Vec<Query> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let queries = lines.filter_map(|line| {
        let [kind, _, wanted] = line.split('|').map(str::trim).collect::<Vec<_>>().try_into().ok()?;
        let wanted = wanted.split_whitespace().map(|id| match id.strip_prefix('~') {
            Some(id) => (id.to_owned(), 1),
            None => (id.to_owned(), 2),
        });
        Some(Query { kind: kind.to_owned(), wanted: wanted.collect() })
    });
    queries.collect()
}

/// What is shown as one result: a guide with its steps, or anything else by itself.
fn group(id: &str) -> &str {
    id.split_once('/').map_or(id, |(guide, _)| guide)
}

fn grade(id: &str, wanted: &[(String, u32)]) -> u32 {
    let grades = wanted.iter().filter_map(|(want, grade)| {
        if want == id || want == group(id) { Some(*grade) } else { (group(want) == group(id)).then(|| grade - 1) }
    });
    grades.max().unwrap_or(0)
}

/// Reciprocal rank, discounted gain, success among three, and whether there is nothing, of one query.
fn judge(query: &Query, ids: &Value) -> [f64; 4] {
    let mut shown: Vec<&str> = Vec::new();
    for id in ids.as_array().into_iter().flatten().filter_map(Value::as_str) {
        if shown.len() < LOOKED_AT && !shown.iter().any(|other| group(other) == group(id)) {
            shown.push(id);
        }
    }
    let grades: Vec<_> = shown.iter().map(|id| grade(id, &query.wanted)).collect();
    let first = grades.iter().position(|grade| *grade > 0);
    let mut best: BTreeMap<&str, u32> = BTreeMap::new();
    for (id, grade) in &query.wanted {
        let known = best.entry(group(id)).or_default();
        *known = (*grade).max(*known);
    }
    let mut best: Vec<_> = best.into_values().collect();
    best.sort_by_key(|grade| std::cmp::Reverse(*grade));
    best.truncate(LOOKED_AT);
    [
        first.map_or(0.0, |place| 1.0 / (place + 1) as f64),
        gain(&grades) / gain(&best),
        f64::from(u8::from(first.is_some_and(|place| place < 3))),
        f64::from(u8::from(shown.is_empty())),
    ]
}

fn gain(grades: &[u32]) -> f64 {
    grades.iter().enumerate().map(|(place, grade)| f64::from(*grade) / ((place + 2) as f64).log2()).sum()
}

fn quality(engine: &str, queries: &[Query], answers: &Value) -> Vec<Measure> {
    let mut sums: BTreeMap<&str, ([f64; 4], f64)> = BTreeMap::new();
    for (query, ids) in queries.iter().zip(answers.as_array().into_iter().flatten()) {
        let judged = judge(query, ids);
        for kind in [query.kind.as_str(), " all"] {
            let (sum, count) = sums.entry(kind).or_default();
            sum.iter_mut().zip(judged).for_each(|(sum, value)| *sum += value);
            *count += 1.0;
        }
    }
    let names = ["MRR@5", "nDCG@5", "success@3", "nothing found"];
    let lines = sums.into_iter().flat_map(|(kind, (sum, count))| {
        names.into_iter().zip(sum).map(move |(name, sum)| Measure {
            name: format!("search, {engine}, {}: {name}", kind.trim()),
            value: (sum / count * 1000.0).round() / 1000.0,
            unit: String::new(),
            budget: (engine == "OX-Lotse" && name == "nothing found").then_some(0.01),
        })
    });
    lines.collect()
}

fn costs(report: &Value) -> Vec<Measure> {
    let line = |name: String, value: &Value, unit: &str, budget| Measure {
        name,
        value: value.as_f64().unwrap_or(f64::NAN),
        unit: unit.into(),
        budget,
    };
    let mut lines = vec![line("search, index of the catalogue, packed".into(), &report["index"]["all"], "B", None)];
    for ((documents, p50, p95), many) in KEYSTROKES.into_iter().zip(report["many"].as_array().into_iter().flatten()) {
        let budget = (documents == "1,000").then_some(INDEX_BUDGET);
        lines.push(line(format!("search, index at {documents} documents, packed"), &many["index"]["all"], "B", budget));
        lines.push(line(format!("search, first query at {documents}"), &many["first"], "B", Some(FIRST_BUDGET)));
        for (name, budget) in [("p50", p50), ("p95", p95)] {
            let value = &many["keystrokes"][name];
            lines.push(line(format!("search, keystroke at {documents}: {name}"), value, "ms", Some(budget)));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(wanted: &str, ids: &[&str], expected: [f64; 4]) {
        let [query] =
            <[_; 1]>::try_from(queries(&format!("exact | x | {wanted}\n# x | y | z\n"))).ok().expect("one query");
        assert_eq!(judge(&query, &json!(ids)), expected);
    }

    #[test]
    fn a_guide_counts_once_and_its_step_best() {
        check("guide:a/x", &["guide:a/x", "guide:a"], [1.0, 1.0, 1.0, 0.0]);
        check("guide:a/x", &["guide:a/y", "guide:a/x"], [1.0, 0.5, 1.0, 0.0]);
        check("guide:a", &["guide:b", "guide:b/1", "guide:a/y"], [0.5, 1.0 / 3f64.log2(), 1.0, 0.0]);
        check("guide:a ~word:b", &["word:b"], [1.0, 1.0 / (2.0 + 1.0 / 3f64.log2()), 1.0, 0.0]);
        check("guide:a", &[], [0.0, 0.0, 0.0, 1.0]);
    }
}
