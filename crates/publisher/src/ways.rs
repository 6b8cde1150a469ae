// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The ways through a guide as a graph, for the rules that look at where steps lead.
//!
//! All walks here are loops with a stack of their own: a guide of 10,000 steps must not end the program.

use crate::authored::{Guide, StepKind, Way};
use crate::suggest::nearest;

/// Steps by number, in the order written.
pub struct Graph<'g> {
    /// Where each step leads.
    pub next: Vec<Vec<Edge<'g>>>,
    /// The first step, if it exists.
    pub start: Option<usize>,
    /// Somewhere a step is named that does not exist and resembles none, or a step could not be read: where the ways
    /// really lead is open.
    pub open: bool,
}

/// A way from one step to another.
#[derive(Clone, Copy)]
pub struct Edge<'g> {
    /// The step it leads to.
    pub to: usize,
    /// Where it is written.
    pub way: &'g Way,
}

impl<'g> Graph<'g> {
    /// The graph of `guide`. A misspelt step counts as the one that was meant, so that one slip is reported once.
    pub fn of(guide: &'g Guide<'_>) -> Self {
        let mut open = guide.steps.iter().any(|step| step.kind.is_none());
        let mut find = |name: &str| {
            let id = guide.index.get(name).copied();
            let id = id.or_else(|| guide.index.get(nearest(name, guide.index.keys().map(String::as_str))?).copied());
            open |= id.is_none();
            id
        };
        let start = guide.start.as_ref().and_then(|start| find(&start.value));
        let next = guide
            .steps
            .iter()
            .map(|step| step.ways().iter().filter_map(|way| Some(Edge { to: find(&way.to.value)?, way })).collect());
        let next = next.collect();
        Self { next, start, open }
    }

    /// Which steps can be reached from `from`.
    pub fn reached(&self, from: usize) -> Vec<bool> {
        let mut seen = vec![false; self.next.len()];
        let mut stack = vec![from];
        while let Some(step) = stack.pop() {
            if !std::mem::replace(&mut seen[step], true) {
                stack.extend(self.next[step].iter().map(|edge| edge.to));
            }
        }
        seen
    }

    /// Which steps lead to one of `ends`.
    pub fn leading_to(&self, ends: impl Iterator<Item = usize>) -> Vec<bool> {
        let mut before = vec![Vec::new(); self.next.len()];
        for (from, edges) in self.next.iter().enumerate() {
            edges.iter().for_each(|edge| before[edge.to].push(from));
        }
        let mut seen = vec![false; self.next.len()];
        let mut stack: Vec<usize> = ends.collect();
        while let Some(step) = stack.pop() {
            if !std::mem::replace(&mut seen[step], true) {
                stack.extend(&before[step]);
            }
        }
        seen
    }

    /// One walk over everything, from the start first: the edges that close a circle, and the steps in an order in
    /// which each comes after all that it leads to.
    pub fn walk(&self) -> (Vec<(usize, Edge<'g>)>, Vec<usize>) {
        let mut state = vec![State::New; self.next.len()];
        let (mut circles, mut order) = (Vec::new(), Vec::new());
        for root in self.start.into_iter().chain(0..self.next.len()) {
            let mut stack = vec![(root, 0)];
            while let Some((step, taken)) = stack.pop() {
                if taken == 0 && state[step] != State::New {
                    continue;
                }
                state[step] = State::Open;
                let Some(edge) = self.next[step].get(taken) else {
                    state[step] = State::Done;
                    order.push(step);
                    continue;
                };
                stack.push((step, taken + 1));
                match state[edge.to] {
                    State::New => stack.push((edge.to, 0)),
                    State::Open => circles.push((step, *edge)),
                    State::Done => {}
                }
            }
        }
        (circles, order)
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

/// Whether a walk ends at the step: with an outcome, or in another guide.
pub fn ends(kind: Option<&StepKind>) -> bool {
    matches!(kind, Some(StepKind::Outcome(_) | StepKind::Jump(_)))
}
