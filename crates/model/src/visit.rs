// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One visit: the walks that led from guide to guide, and the facts they share. Forgotten with the page.

use crate::table::Table;

use crate::guide::Guide;
use crate::id::{AnswerId, GuideId, StepId};
use crate::walk::{Position, Walk};

/// What was answered in one guide and need not be asked in the next: fact → answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(Table<String, AnswerId>);

impl Facts {
    /// The answer remembered under `fact`.
    pub fn get(&self, fact: &str) -> Option<&AnswerId> {
        self.0.get(fact)
    }

    /// Remembers `answer` under `fact`, instead of an earlier one.
    pub fn remember(&mut self, fact: &str, answer: AnswerId) {
        self.0.insert(fact.to_owned(), answer);
    }
}

/// The guides walked since the person chose one, and what they share.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Visit {
    /// Survive from one guide to the next.
    facts: Facts,
    /// First the guide that was chosen, then those it jumped to.
    walks: Vec<Walk>,
}

/// More jumps than this in one go mean that two guides send the person to and fro.
pub const MAX_JUMPS: usize = 8;

impl Visit {
    /// Begins `walk`, which was chosen and not jumped to. Facts stay.
    pub fn begin(&mut self, walk: Walk) {
        self.walks = vec![walk];
    }

    /// Forgets what was answered in other guides, so that a walk stands exactly where its own answers lead.
    pub fn forget_facts(&mut self) {
        self.facts = Facts::default();
    }

    /// Goes on in another guide. Returns `false`, changing nothing, after [`MAX_JUMPS`].
    pub fn jump(&mut self, guide: GuideId) -> bool {
        let possible = self.walks.len() <= MAX_JUMPS;
        if possible {
            self.walks.push(Walk::new(guide));
        }
        possible
    }

    /// The walk that goes on.
    pub fn current(&self) -> Option<&Walk> {
        self.walks.last()
    }

    /// All walks of this visit, the first one first.
    pub fn walks(&self) -> &[Walk] {
        &self.walks
    }

    /// Where the current walk stands in `guide`, which must be its guide.
    pub fn position<'g>(&self, guide: &'g Guide) -> Option<Position<'g>> {
        self.current().map(|walk| walk.replay(guide, &self.facts))
    }

    /// Where an earlier `walk` of this visit stands.
    pub fn replay<'g>(&self, walk: &Walk, guide: &'g Guide) -> Position<'g> {
        walk.replay(guide, &self.facts)
    }

    /// Answers `step` of `guide` and remembers the fact it stands for.
    pub fn answer(&mut self, guide: &Guide, step: &StepId, answer: AnswerId) {
        if let Some(fact) = guide.steps.get(step).and_then(|s| s.kind.fact()) {
            self.facts.remember(fact, answer.clone());
        }
        if let Some(walk) = self.walks.last_mut() {
            walk.answer(guide, &self.facts, step, answer);
        }
    }

    /// One step back in `guide`. Returns `false` at the beginning of the current walk.
    pub fn back(&mut self, guide: &Guide) -> bool {
        self.walks.last_mut().is_some_and(|walk| walk.back(guide, &self.facts))
    }

    /// Leaves a guide that was jumped to, for the question before the jump. Returns `false` if there was no jump.
    pub fn back_over_jump(&mut self) -> bool {
        let jumped = self.walks.len() > 1;
        if jumped {
            self.walks.pop();
        }
        jumped
    }

    /// Shows `step` of the walk number `index` again and drops the guides jumped to after it.
    pub fn change(&mut self, index: usize, step: StepId) {
        self.walks.truncate(index + 1);
        if let Some(walk) = self.walks.last_mut() {
            walk.change(step);
        }
    }

    /// Forgets every answer and every fact, and begins the guide that was chosen anew.
    pub fn restart(&mut self) {
        self.forget_facts();
        self.walks.truncate(1);
        if let Some(walk) = self.walks.first_mut() {
            walk.restart();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::{Answer, Step, StepKind};
    use crate::text::Said;

    fn id(name: &str) -> StepId {
        StepId::try_from(name).unwrap()
    }

    fn guide_with_fact(name: &str) -> Guide {
        let step = |kind| Step { title: Said::default(), hint: None, text: None, image: None, video: None, kind };
        let answer = Answer { id: AnswerId::try_from("ox").unwrap(), label: Said::default(), to: id("next") };
        let question = StepKind::Question { answers: vec![answer], fact: Some("client".into()) };
        let jump = StepKind::Jump { guide: GuideId::try_from("other").unwrap() };
        Guide {
            id: GuideId::try_from(name).unwrap(),
            title: Said::default(),
            tested_with: Table::default(),
            tested_on: None,
            outdated: false,
            related: Vec::new(),
            videos: Vec::new(),
            start: id("client"),
            steps: [(id("client"), step(question)), (id("next"), step(jump))].into_iter().collect(),
        }
    }

    fn begun(guide: &Guide) -> Visit {
        let mut visit = Visit::default();
        visit.begin(Walk::new(guide.id.clone()));
        visit
    }

    #[test]
    fn facts_go_with_the_person_into_the_next_guide_and_end_with_a_restart() {
        let (first, other) = (guide_with_fact("first"), guide_with_fact("other"));
        let mut visit = begun(&first);
        visit.answer(&first, &id("client"), AnswerId::try_from("ox").unwrap());
        assert!(visit.jump(other.id.clone()));
        assert_eq!(visit.position(&other).unwrap().shown.as_str(), "next");
        visit.restart();
        assert_eq!(visit.current().unwrap().guide().as_str(), "first");
        assert_eq!(visit.position(&first).unwrap().shown.as_str(), "client");
    }

    #[test]
    fn a_walk_without_its_answer_asks_again_once_the_facts_are_forgotten() {
        let first = guide_with_fact("first");
        let mut visit = begun(&first);
        visit.answer(&first, &id("client"), AnswerId::try_from("ox").unwrap());
        visit.begin(Walk::new(first.id.clone()));
        assert_eq!(visit.position(&first).unwrap().shown.as_str(), "next");
        visit.forget_facts();
        assert_eq!(visit.position(&first).unwrap().shown.as_str(), "client");
    }

    #[test]
    fn back_over_a_jump_returns_to_the_guide_before() {
        let first = guide_with_fact("first");
        let mut visit = begun(&first);
        assert!(!visit.back_over_jump());
        visit.jump(GuideId::try_from("other").unwrap());
        assert!(visit.back_over_jump());
        assert_eq!(visit.current().unwrap().guide().as_str(), "first");
    }

    #[test]
    fn two_guides_that_send_each_other_on_come_to_an_end() {
        let mut visit = begun(&guide_with_fact("first"));
        let jumps = (0..100).take_while(|_| visit.jump(GuideId::try_from("other").unwrap())).count();
        assert_eq!(jumps, MAX_JUMPS);
    }
}
