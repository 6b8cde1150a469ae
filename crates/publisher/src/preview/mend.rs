// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Content with faults, made so that it can be shown: what would be published only without errors is filled in or left out.
//! The rules have said what is wrong; nothing here says it again.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::OutcomeKind;
use lotse_model::id::is_id;

use super::concerns::as_id;
use crate::authored::{Guide, Spanned, Step, StepKind, Way};
use crate::load::Content;
use crate::problem::Message;

/// Titles of the steps that stand in for others: guide → step → title.
pub type StandIns = BTreeMap<String, BTreeMap<String, Message>>;

/// Mends the guides that `wants` names, and what all guides share.
pub fn mend(content: &mut Content<'_>, wants: &dyn Fn(&str) -> bool) -> StandIns {
    let known: BTreeSet<String> = content.guides.keys().chain(&content.broken_guides).cloned().collect();
    content.guides.retain(|id, _| is_id(id));
    content.former.retain(|id, _| is_id(id));
    let is_name = |name: &Option<Spanned<String>>| name.as_ref().is_none_or(|name| is_id(&name.value));
    content.words.retain(|word| is_name(&word.guide) && is_name(&word.step));
    let guides = content.guides.values_mut().filter(|guide| wants(&guide.id));
    guides.map(|guide| (guide.id.clone(), mend_guide(guide, &known))).collect()
}

fn mend_guide(guide: &mut Guide<'_>, known: &BTreeSet<String>) -> BTreeMap<String, Message> {
    let is_known = |id: &str| is_id(id) && known.contains(id);
    guide.related.retain(|other| is_known(&other.value));
    let mut titles = BTreeMap::new();
    for step in &mut guide.steps {
        step.id.value = as_id(&step.id.value);
        rename(step);
        match &step.kind {
            Some(StepKind::Jump(other)) if !is_known(&other.value) => {
                titles.insert(step.id.value.clone(), no_guide(&other.value));
                step.kind = STAND_IN;
            }
            Some(_) => {}
            None => step.kind = STAND_IN,
        }
    }
    begin(guide);
    for name in missing(guide) {
        titles.insert(name.clone(), no_step(&name));
        let id = Spanned { value: name, span: 0..0 };
        guide.steps.push(Step { id, kind: STAND_IN, image: None, video: None });
    }
    titles
}

/// What a step is while nobody can say what it is to be.
const STAND_IN: Option<StepKind> = Some(StepKind::Outcome(OutcomeKind::NotPossible));

fn rename(step: &mut Step) {
    let ways: &mut [Way] = match &mut step.kind {
        Some(StepKind::Question { answers, .. }) => answers,
        Some(StepKind::Action(ways) | StepKind::Probe { ways, .. }) => ways,
        _ => &mut [],
    };
    for way in ways {
        way.answer.value = as_id(&way.answer.value);
        way.to.value = as_id(&way.to.value);
    }
}

/// A guide without a start begins at its first step.
fn begin(guide: &mut Guide<'_>) {
    let first = guide.steps.first().map_or("start", |step| step.id.value.as_str()).to_owned();
    let start = guide.start.as_ref().map_or(first, |start| as_id(&start.value));
    guide.start = Some(Spanned { value: start, span: 0..0 });
}

/// Steps that are named but not written.
fn missing(guide: &Guide<'_>) -> BTreeSet<String> {
    let there: BTreeSet<&str> = guide.steps.iter().map(|step| step.id.value.as_str()).collect();
    let named = guide.steps.iter().flat_map(Step::ways).map(|way| &way.to).chain(&guide.start);
    named.map(|to| to.value.clone()).filter(|to| !there.contains(to.as_str())).collect()
}

fn no_step(id: &str) -> Message {
    Message::new(format!("Dieser Schritt fehlt noch: {id}"), format!("This step is still missing: {id}"))
}

fn no_guide(id: &str) -> Message {
    Message::new(format!("Diese Anleitung fehlt noch: {id}"), format!("This guide is still missing: {id}"))
}
