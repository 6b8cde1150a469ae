// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A guide's TOML file, read into [`Guide`] with all its faults.

use std::ops::Range;

use lotse_model::OutcomeKind;
use lotse_model::id::is_id;
use toml_edit::TableLike;

use crate::authored::{Fate, Former, Guide, Spanned, Step, StepKind, Way};
use crate::checks::unknown_field::{self, Kind};
use crate::checks::{bad_date, bad_id, toml_syntax};
use crate::load::fields::{Fields, key_span};
use crate::problem::Problem;
use crate::source::Source;

const FIELDS: &[&str] = &[
    "category",
    "products",
    "owner",
    "review-by",
    "tested-with",
    "tested-on",
    "draft",
    "publish-from",
    "publish-until",
    "related",
    "videos",
    "start",
    "steps",
];
/// What makes the file that of a former guide; it then holds nothing else.
const FORMER: &[&str] = &["moved-to", "retired"];
const REQUIRED: &[&str] = &["category", "products", "owner", "review-by", "start", "steps"];
const STEP_FIELDS: &[&str] = &[
    "answers",
    "fact",
    "solved",
    "unsolved",
    "probe",
    "reachable",
    "unreachable",
    "guide",
    "outcome",
    "image",
    "video",
];

/// What a file in content/guides/ holds.
pub enum Read<'s> {
    /// A guide.
    Guide(Box<Guide<'s>>),
    /// What became of one.
    Former(Former<'s>),
    /// No TOML at all, or nobody can say which of both.
    Nothing,
}

/// Reads the guide `id`.
pub fn read<'s>(id: &str, source: &'s Source) -> (Read<'s>, Vec<Problem>) {
    let document = match toml_edit::Document::parse(source.text.as_str()) {
        Ok(document) => document,
        Err(error) => return (Read::Nothing, vec![toml_syntax::problem(source, &error)]),
    };
    let bad_name = (!is_id(id)).then(|| bad_id::file_name(source, id));
    let is_former = FORMER.iter().any(|name| document.as_table().contains_key(name));
    let table = document.as_table();
    let (read, found) = if is_former { read_former(source, table) } else { read_guide(id, source, table) };
    (read, bad_name.into_iter().chain(found).collect())
}

fn read_former<'s>(source: &'s Source, table: &dyn TableLike) -> (Read<'s>, Vec<Problem>) {
    let mut fields = Fields::new(table, source, 0..0, FORMER);
    let fate = match fields.text("moved-to") {
        Some(to) => Some(Fate::Moved(to)),
        None => fields.flag("retired").then_some(Fate::Retired),
    };
    if fields.has("moved-to") && fields.has("retired") {
        fields.problems.push(unknown_field::two_fates(source.place(0..0)));
    } else if fate.is_none() && fields.problems.is_empty() {
        fields.problems.push(unknown_field::missing(source.place(0..0), "moved-to"));
    }
    (fate.map_or(Read::Nothing, |fate| Read::Former(Former { source, fate })), fields.problems)
}

fn read_guide<'s>(id: &str, source: &'s Source, table: &dyn TableLike) -> (Read<'s>, Vec<Problem>) {
    let mut fields = Fields::new(table, source, 0..0, FIELDS);
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
        tested_on: bad_date::read(&mut fields, source, "tested-on"),
        is_draft: fields.flag("draft"),
        publish_from: bad_date::read(&mut fields, source, "publish-from"),
        publish_until: bad_date::read(&mut fields, source, "publish-until"),
        tested_with: fields.pairs("tested-with").into_iter().map(|(name, version)| (name, version.value)).collect(),
        related: fields.texts("related"),
        videos: fields.texts("videos"),
        start: fields.text("start"),
        steps,
        index,
    };
    fields.problems.extend(bad_date::order(source, &guide));
    (Read::Guide(Box::new(guide)), fields.problems)
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
    let video = fields.text("video");
    (Step { id, kind, image, video }, fields.problems)
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
