// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Walking one guide. The state is nothing but the answers; where the walk stands is found by replaying them, so a
//! state survives every edit of the guide.

use crate::table::Table;

use crate::guide::{Guide, Step, StepKind};
use crate::id::{AnswerId, GuideId, StepId};
use crate::visit::Facts;

/// The way of one person through one guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walk {
    guide: GuideId,
    /// Where it begins, if not at the guide's start.
    from: Option<StepId>,
    /// All answers ever given, also those that the present way does not meet.
    answers: Table<StepId, AnswerId>,
    /// The answered step that is shown again.
    review: Option<Review>,
}

/// An answered step that is shown again, and where to go on from it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Review {
    step: StepId,
    /// Afterwards to the first open step (`true`: "change"), or to the next one of the way ("back").
    then_open: bool,
}

/// A step of the way that has its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visited<'g> {
    /// Its name.
    pub id: &'g StepId,
    /// The step.
    pub step: &'g Step,
    /// The answer that led on.
    pub answer: AnswerId,
    /// The answer was not given here but remembered from another guide.
    pub remembered: bool,
}

/// Where a walk stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position<'g> {
    /// The answered steps, first to last.
    pub trail: Vec<Visited<'g>>,
    /// The first step without a fitting answer: a question, a jump or an outcome.
    pub open: &'g StepId,
    /// The step to show: `open`, or an answered one that is shown again.
    pub shown: &'g StepId,
}

impl<'g> Position<'g> {
    /// The steps before the one shown.
    pub fn before(&self) -> &[Visited<'g>] {
        let end = self.trail.iter().position(|v| v.id == self.shown).unwrap_or(self.trail.len());
        &self.trail[..end]
    }

    /// The answer already given to the step shown.
    pub fn given(&self) -> Option<&AnswerId> {
        self.trail.iter().find(|v| v.id == self.shown).map(|v| &v.answer)
    }
}

impl Walk {
    /// A walk through `guide` from its start, with nothing answered.
    pub fn new(guide: GuideId) -> Self {
        Self::resumed(guide, None, Table::default())
    }

    /// A walk as a link describes it. Answers that do not fit are kept but not used.
    pub fn resumed(guide: GuideId, from: Option<StepId>, answers: Table<StepId, AnswerId>) -> Self {
        Self { guide, from, answers, review: None }
    }

    /// The guide that is walked.
    pub fn guide(&self) -> &GuideId {
        &self.guide
    }

    /// The step it began with, if not the guide's start.
    pub fn from(&self) -> Option<&StepId> {
        self.from.as_ref()
    }

    /// All answers ever given, also those that do not fit.
    pub fn answers(&self) -> &Table<StepId, AnswerId> {
        &self.answers
    }

    /// Follows the answers through `guide`; questions without one take it from `facts`. From the first step whose
    /// answer is missing or no longer fits, the walk is open.
    pub fn replay<'g>(&self, guide: &'g Guide, facts: &Facts) -> Position<'g> {
        let mut trail: Vec<Visited<'g>> = Vec::new();
        let mut at = self.first_step(guide);
        // A published guide has no loops; the bound keeps a broken one from hanging the page.
        while trail.len() < guide.steps.len() {
            let Some(step) = guide.steps.get(at) else { break };
            let Some((answer, remembered, next)) = self.way_on(at, &step.kind, facts) else {
                break;
            };
            trail.push(Visited { id: at, step, answer, remembered });
            at = next;
        }
        let shown = self.review.as_ref().and_then(|r| trail.iter().find(|v| *v.id == r.step)).map_or(at, |v| v.id);
        Position { trail, open: at, shown }
    }

    /// Answers `step` and goes on.
    pub fn answer(&mut self, guide: &Guide, facts: &Facts, step: &StepId, answer: AnswerId) {
        self.answers.insert(step.clone(), answer);
        let Some(review) = self.review.take() else { return };
        if review.then_open {
            return;
        }
        let position = self.replay(guide, facts);
        let next = position.trail.iter().skip_while(|v| v.id != step).nth(1).map(|v| v.id.clone());
        self.review = next.map(|step| Review { step, then_open: false });
    }

    /// Shows the step before the one shown. Returns `false` at the beginning, where there is none.
    pub fn back(&mut self, guide: &Guide, facts: &Facts) -> bool {
        let before = self.replay(guide, facts).before().last().map(|v| v.id.clone());
        let Some(step) = before else { return false };
        self.review = Some(Review { step, then_open: false });
        true
    }

    /// Shows `step` again; after its answer the walk goes on where one is missing. Later answers that still fit stay.
    pub fn change(&mut self, step: StepId) {
        self.review = Some(Review { step, then_open: true });
    }

    /// Forgets every answer and begins at the guide's start.
    pub fn restart(&mut self) {
        *self = Self::new(self.guide.clone());
    }

    fn first_step<'g>(&self, guide: &'g Guide) -> &'g StepId {
        let from = self.from.as_ref().and_then(|from| guide.steps.get_key_value(from));
        from.map_or(&guide.start, |(id, _)| id)
    }

    fn way_on<'g>(&self, at: &StepId, kind: &'g StepKind, facts: &Facts) -> Option<(AnswerId, bool, &'g StepId)> {
        let own = self.answers.get(at).and_then(|a| Some((a.clone(), false, kind.next(a.as_str())?)));
        own.or_else(|| {
            let known = facts.get(kind.fact()?)?;
            Some((known.clone(), true, kind.next(known.as_str())?))
        })
    }
}

#[cfg(test)]
mod tests;
