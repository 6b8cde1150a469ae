// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! How a walk goes on, back, and survives changes.

use super::*;
use crate::guide::{Answer, OutcomeKind};
use crate::text::Said;

fn step_id(name: &str) -> StepId {
    StepId::try_from(name).unwrap()
}

fn answer_id(name: &str) -> AnswerId {
    AnswerId::try_from(name).unwrap()
}

fn question(fact: Option<&str>, ways: &[(&str, &str)]) -> StepKind {
    let answers =
        ways.iter().map(|(id, to)| Answer { id: answer_id(id), label: Said::default(), to: step_id(to) }).collect();
    StepKind::Question { answers, fact: fact.map(str::to_owned) }
}

/// client → (thunderbird) message → check → done or desk; client → (ox) check.
fn guide() -> Guide {
    let steps = [
        ("client", question(Some("client"), &[("thunderbird", "message"), ("ox", "check")])),
        ("message", question(None, &[("timeout", "check"), ("refused", "desk")])),
        ("check", StepKind::Action { solved: step_id("done"), unsolved: step_id("desk") }),
        ("done", StepKind::Outcome(OutcomeKind::Solved)),
        ("desk", StepKind::Outcome(OutcomeKind::Contact)),
    ];
    let step = |kind| Step { title: Said::default(), hint: None, text: None, image: None, video: None, kind };
    Guide {
        id: GuideId::try_from("g").unwrap(),
        title: Said::default(),
        tested_with: Table::default(),
        tested_on: None,
        outdated: false,
        related: Vec::new(),
        videos: Vec::new(),
        start: step_id("client"),
        steps: steps.into_iter().map(|(id, kind)| (step_id(id), step(kind))).collect(),
    }
}

fn walked(answers: &[(&str, &str)]) -> Walk {
    let answers = answers.iter().map(|(s, a)| (step_id(s), answer_id(a))).collect();
    Walk::resumed(GuideId::try_from("g").unwrap(), None, answers)
}

fn give(walk: &mut Walk, step: &str, answer: &str) {
    walk.answer(&guide(), &Facts::default(), &step_id(step), answer_id(answer));
}

fn check(walk: &Walk, facts: &Facts, trail: &str, shown: &str) {
    let guide = guide();
    let position = walk.replay(&guide, facts);
    let way: Vec<_> = position.trail.iter().map(|v| format!("{}={}", v.id, v.answer)).collect();
    assert_eq!(way.join(" "), trail);
    assert_eq!(position.shown.as_str(), shown);
}

#[test]
fn begins_at_the_start_with_nothing_answered() {
    check(&walked(&[]), &Facts::default(), "", "client");
}

#[test]
fn follows_the_answers_to_an_outcome() {
    let walk = walked(&[("client", "thunderbird"), ("message", "timeout"), ("check", "unsolved")]);
    check(&walk, &Facts::default(), "client=thunderbird message=timeout check=unsolved", "desk");
}

#[test]
fn asks_again_from_the_first_answer_that_no_longer_fits() {
    let walk = walked(&[("client", "thunderbird"), ("message", "gone"), ("check", "solved")]);
    check(&walk, &Facts::default(), "client=thunderbird", "message");
}

#[test]
fn keeps_later_answers_when_an_earlier_one_changes() {
    let mut walk = walked(&[("client", "thunderbird"), ("message", "timeout"), ("check", "unsolved")]);
    walk.change(step_id("client"));
    check(&walk, &Facts::default(), "client=thunderbird message=timeout check=unsolved", "client");
    give(&mut walk, "client", "ox");
    check(&walk, &Facts::default(), "client=ox check=unsolved", "desk");
}

#[test]
fn back_shows_the_step_before_with_its_answer_and_then_goes_on_step_by_step() {
    let guide = guide();
    let facts = Facts::default();
    let mut walk = walked(&[("client", "thunderbird"), ("message", "timeout")]);
    assert!(walk.back(&guide, &facts));
    assert!(walk.back(&guide, &facts));
    let position = walk.replay(&guide, &facts);
    assert_eq!(position.given(), Some(&answer_id("thunderbird")));
    assert!(!walk.back(&guide, &facts));
    give(&mut walk, "client", "thunderbird");
    check(&walk, &facts, "client=thunderbird message=timeout", "message");
    give(&mut walk, "message", "refused");
    check(&walk, &facts, "client=thunderbird message=refused", "desk");
}

#[test]
fn a_remembered_fact_answers_a_question_of_another_guide() {
    let mut facts = Facts::default();
    facts.remember("client", answer_id("ox"));
    check(&walked(&[]), &facts, "client=ox", "check");
    let guide = guide();
    assert!(walked(&[]).replay(&guide, &facts).trail[0].remembered);
}

#[test]
fn a_fact_that_does_not_fit_is_asked_for() {
    let mut facts = Facts::default();
    facts.remember("client", answer_id("outlook"));
    check(&walked(&[]), &facts, "", "client");
}

#[test]
fn begins_at_the_step_of_a_link_and_at_the_start_if_it_is_gone() {
    let at = |step| Walk::resumed(GuideId::try_from("g").unwrap(), Some(step_id(step)), Table::default());
    check(&at("check"), &Facts::default(), "", "check");
    check(&at("vanished"), &Facts::default(), "", "client");
}

#[test]
fn a_broken_guide_with_a_loop_does_not_hang() {
    let mut looped = guide();
    let again = Step { kind: question(None, &[("again", "check")]), ..looped.steps.get("done").unwrap().clone() };
    looped.steps.insert(step_id("done"), again);
    let walk = walked(&[("client", "ox"), ("check", "solved"), ("done", "again")]);
    assert!(walk.replay(&looped, &Facts::default()).trail.len() <= looped.steps.len());
}

#[test]
fn restart_forgets_the_answers() {
    let mut walk = walked(&[("client", "ox")]);
    walk.restart();
    check(&walk, &Facts::default(), "", "client");
}
