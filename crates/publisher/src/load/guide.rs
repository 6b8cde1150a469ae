// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A guide's TOML file, read into [`Guide`] with all its faults.

use std::ops::Range;

use lotse_model::OutcomeKind;
use lotse_model::id::is_id;
use toml_edit::TableLike;

use crate::authored::{Guide, Spanned, Step, StepKind, Way};
use crate::checks::unknown_field::{self, Kind};
use crate::checks::{bad_date, bad_id, toml_syntax};
use crate::load::fields::{Fields, key_span};
use crate::problem::Problem;
use crate::source::Source;

const FIELDS: &[&str] =
    &["category", "products", "owner", "review-by", "tested-with", "related", "videos", "start", "steps"];
const REQUIRED: &[&str] = &["category", "products", "owner", "review-by", "start", "steps"];
const STEP_FIELDS: &[&str] =
    &["answers", "fact", "solved", "unsolved", "probe", "reachable", "unreachable", "guide", "outcome", "image"];

/// Reads the guide `id`; nothing if its file is no TOML at all.
pub fn read<'s>(id: &str, source: &'s Source) -> (Option<Guide<'s>>, Vec<Problem>) {
    let document = match toml_edit::Document::parse(source.text.as_str()) {
        Ok(document) => document,
        Err(error) => return (None, vec![toml_syntax::problem(source, &error)]),
    };
    let mut fields = Fields::new(document.as_table(), source, 0..0, FIELDS);
    if !is_id(id) {
        fields.problems.push(bad_id::file_name(source, id));
    }
    fields.require(REQUIRED);
    fields.text("owner");
    let review_by = bad_date::read(&mut fields, source, "review-by");
    let steps = read_steps(&mut fields, source);
    let index = steps.iter().enumerate().map(|(at, step)| (step.id.value.clone(), at)).collect();
    let guide = Guide {
        id: id.to_owned(),
        source,
        category: fields.text("category"),
        products: fields.texts("products"),
        review_by,
        tested_with: fields.pairs("tested-with").into_iter().map(|(name, version)| (name, version.value)).collect(),
        related: fields.texts("related"),
        videos: fields.texts("videos"),
        start: fields.text("start"),
        steps,
        index,
    };
    (Some(guide), fields.problems)
}

fn read_steps(fields: &mut Fields<'_, '_>, source: &Source) -> Vec<Step> {
    let Some(table) = fields.table("steps", Kind::Steps) else {
        return Vec::new();
    };
    let mut steps = Vec::new();
    for (name, item) in table.iter() {
        let id = Spanned { value: name.to_owned(), span: key_span(table, name, item) };
        fields.problems.extend(bad_id::step(source, &id));
        let Some(step) = item.as_table_like() else {
            fields.problems.push(unknown_field::wrong_kind(source.place(id.span.clone()), name, Kind::Steps));
            continue;
        };
        let (step, problems) = read_step(step, source, id);
        fields.problems.extend(problems);
        steps.push(step);
    }
    steps
}

fn read_step(table: &dyn TableLike, source: &Source, id: Spanned<String>) -> (Step, Vec<Problem>) {
    let mut fields = Fields::new(table, source, id.span.clone(), STEP_FIELDS);
    let kind = read_kind(&mut fields, source, &id);
    let image = fields.text("image");
    (Step { id, kind, image }, fields.problems)
}

/// The fields that tell one kind of step from the others.
const KINDS: &[&[&str]] =
    &[&["answers", "fact"], &["solved", "unsolved"], &["probe", "reachable", "unreachable"], &["guide"], &["outcome"]];

fn read_kind(fields: &mut Fields<'_, '_>, source: &Source, id: &Spanned<String>) -> Option<StepKind> {
    let kinds: Vec<_> = KINDS.iter().filter(|names| names.iter().any(|name| fields.has(name))).collect();
    let [kind] = kinds.as_slice() else {
        // A misspelt field has been reported; that the step is of no kind follows from it.
        if kinds.len() > 1 || fields.problems.is_empty() {
            fields.problems.push(unknown_field::kind_of_step(source.place(id.span.clone()), &id.value, &kinds));
        }
        return None;
    };
    fields.require(if kind[0] == "answers" { &["answers"] } else { kind });
    match kind[0] {
        "answers" => {
            Some(StepKind::Question { answers: read_answers(fields, source)?, fact: read_fact(fields, source) })
        }
        "solved" => Some(StepKind::Action([way(fields, "solved")?, way(fields, "unsolved")?])),
        "probe" => read_probe(fields),
        "guide" => fields.text("guide").map(StepKind::Jump),
        _ => read_outcome(fields, source),
    }
}

fn read_answers(fields: &mut Fields<'_, '_>, source: &Source) -> Option<Vec<Way>> {
    fields.item("answers")?.as_table_like().map_or_else(|| drop(fields.pairs("answers")), |_| ());
    fields.item("answers")?.as_table_like()?;
    let pairs = fields.pairs("answers");
    for (answer, _) in &pairs {
        fields.problems.extend(bad_id::name(source, answer));
    }
    Some(pairs.into_iter().map(|(answer, to)| Way { answer, to }).collect())
}

fn read_fact(fields: &mut Fields<'_, '_>, source: &Source) -> Option<String> {
    let fact = fields.text("fact")?;
    fields.problems.extend(bad_id::name(source, &fact));
    Some(fact.value)
}

fn way(fields: &mut Fields<'_, '_>, name: &str) -> Option<Way> {
    let to = fields.text(name)?;
    let at: Range<usize> = to.span.clone();
    Some(Way { answer: Spanned { value: name.to_owned(), span: at }, to })
}

fn read_probe(fields: &mut Fields<'_, '_>) -> Option<StepKind> {
    let (reachable, unreachable) = (way(fields, "reachable"), way(fields, "unreachable"));
    Some(StepKind::Probe { probe: fields.text("probe")?, ways: [reachable?, unreachable?] })
}

fn read_outcome(fields: &mut Fields<'_, '_>, source: &Source) -> Option<StepKind> {
    let written = fields.text("outcome")?;
    let kinds = [OutcomeKind::Solved, OutcomeKind::Contact, OutcomeKind::Incident, OutcomeKind::NotPossible];
    let kind = kinds.into_iter().find(|kind| kind.as_str() == written.value);
    if kind.is_none() {
        let names = kinds.map(OutcomeKind::as_str);
        fields.problems.push(unknown_field::unknown_value(source.place(written.span), &written.value, &names));
    }
    kind.map(StepKind::Outcome)
}
