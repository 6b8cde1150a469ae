// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Following jumps and going back over them.

use lotse_model::{Answer, Said, Step, Table};

use super::*;

fn step(kind: StepKind) -> Step {
    Step { title: Said::default(), hint: None, text: None, image: None, video: None, kind }
}

fn step_id(name: &str) -> StepId {
    StepId::try_from(name).unwrap()
}

/// A guide that asks once and then jumps to `next`.
fn guide(name: &str, next: &str) -> Arc<Guide> {
    let yes = Answer { id: AnswerId::try_from("yes").unwrap(), label: Said::default(), to: step_id("on") };
    let steps = [
        (step_id("ask"), step(StepKind::Question { answers: vec![yes], fact: None })),
        (step_id("on"), step(StepKind::Jump { guide: GuideId::try_from(next).unwrap() })),
    ];
    Arc::new(Guide {
        id: GuideId::try_from(name).unwrap(),
        title: Said::default(),
        tested_with: Table::default(),
        tested_on: None,
        outdated: false,
        related: Vec::new(),
        videos: Vec::new(),
        start: step_id("ask"),
        steps: steps.into_iter().collect(),
    })
}

fn begun(guide: &Guide) -> Visit {
    let mut visit = Visit::default();
    visit.begin(Walk::new(guide.id.clone()));
    visit
}

fn say_yes(visit: &mut Visit, guide: &Guide) {
    visit.answer(guide, &step_id("ask"), AnswerId::try_from("yes").unwrap());
}

#[test]
fn a_jump_is_followed_as_soon_as_the_walk_comes_to_it() {
    let first = guide("first", "second");
    let mut visit = begun(&first);
    assert!(!follow_jump(&mut visit, &first));
    say_yes(&mut visit, &first);
    assert!(follow_jump(&mut visit, &first));
    assert_eq!(visit.current().unwrap().guide().as_str(), "second");
}

#[test]
fn a_jump_is_not_followed_while_an_earlier_answer_is_looked_at() {
    let first = guide("first", "second");
    let mut visit = begun(&first);
    say_yes(&mut visit, &first);
    visit.back(&first);
    assert!(!follow_jump(&mut visit, &first));
}

#[test]
fn back_from_the_first_step_after_a_jump_shows_the_question_before_it() {
    let (first, second) = (guide("first", "second"), guide("second", "third"));
    let mut visit = begun(&first);
    say_yes(&mut visit, &first);
    follow_jump(&mut visit, &first);
    assert!(step_back(&mut visit, &[Arc::clone(&first), second]));
    assert_eq!(visit.walks().len(), 1);
    assert_eq!(visit.position(&first).unwrap().shown.as_str(), "ask");
}

#[test]
fn back_from_the_very_first_step_leaves_the_guide() {
    let first = guide("first", "second");
    let mut visit = begun(&first);
    assert!(!step_back(&mut visit, &[first]));
}
