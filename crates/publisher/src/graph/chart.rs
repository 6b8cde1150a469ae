// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is drawn: each step once, and each answer that leads from one to another, with their words.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::{OutcomeKind, Said};

use super::words::Words;
use crate::authored::{Guide, Step, StepKind};
use crate::load::Content;
use crate::text::{Finder, Platform};
use crate::ways::{Edge, Graph};

/// A guide, ready to be drawn.
pub struct Chart {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Said,
    /// The language of the words.
    pub lang: String,
    /// The words beside the guide's own.
    pub words: Words,
    /// All steps, then those that are named but missing, then signs.
    pub nodes: Vec<Node>,
    /// All ways, one line for all answers of a step that lead to the same one.
    pub lines: Vec<Line>,
    /// The first step.
    pub start: Option<usize>,
}

/// A step, or a sign in the place of one.
#[derive(Debug, Clone)]
pub struct Node {
    /// Its name; of a sign, the step that it points to.
    pub id: String,
    /// What it says.
    pub title: Said,
    /// What it is.
    pub kind: Kind,
}

/// What a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A question.
    Question,
    /// Something to do.
    Action,
    /// A check that the widget makes.
    Probe,
    /// On to another guide.
    Jump,
    /// The end.
    Outcome(OutcomeKind),
    /// A step that is named but does not exist, or that nobody can make sense of.
    Missing,
    /// No step, but a sign to one that is drawn elsewhere.
    Sign,
}

impl Kind {
    /// The class in SVG and Mermaid.
    pub fn class(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Action => "action",
            Self::Probe => "probe",
            Self::Jump => "jump",
            Self::Outcome(kind) => kind.as_str(),
            Self::Missing => "missing",
            Self::Sign => "sign",
        }
    }
}

/// The answers of a step that lead to the same one.
#[derive(Debug)]
pub struct Line {
    /// The step that asks.
    pub from: usize,
    /// Where they lead.
    pub to: usize,
    /// Name and words of each answer.
    pub answers: Vec<(String, String)>,
}

impl Chart {
    /// What is drawn of `guide`.
    pub fn of(content: &Content<'_>, guide: &Guide<'_>, lang: &str) -> Self {
        let finder = Finder::new(content, lang, Platform::Windows, |language| language.guides.get(guide.id.as_str()));
        let said = |message: &str, field: &str| finder.find(message, field).map(|found| found.said());
        let named = |id: &str| Said { text: id.to_owned(), lang: None };
        let words = Words::of(lang);
        let mut chart = Self {
            id: guide.id.clone(),
            title: said("guide", "").unwrap_or_else(|| named(&guide.id)),
            lang: lang.to_owned(),
            words,
            nodes: Vec::new(),
            lines: Vec::new(),
            start: None,
        };
        chart.nodes.extend(guide.steps.iter().map(|step| {
            let title = match &step.kind {
                Some(StepKind::Jump(other)) => title_of(content, &other.value, lang),
                _ => said(&step.id.value, ""),
            };
            Node { title: title.unwrap_or_else(|| named(&step.id.value)), ..node(step) }
        }));
        let mut index: BTreeMap<String, usize> = guide.index.clone();
        chart.start = guide.start.as_ref().map(|start| chart.find(&mut index, &start.value));
        for (from, step) in guide.steps.iter().enumerate() {
            let asks = matches!(step.kind, Some(StepKind::Question { .. }));
            for way in step.ways() {
                let id = &way.answer.value;
                let own = || said(&step.id.value, &format!("answer-{id}")).map_or_else(|| id.clone(), |said| said.text);
                let text = if asks { own() } else { words.answer(id).to_owned() };
                let to = chart.find(&mut index, &way.to.value);
                chart.answer(from, to, (id.clone(), text));
            }
        }
        chart.point_back(guide, &index);
        chart
    }

    /// The node called `id`; a missing one if there is no such step.
    fn find(&mut self, index: &mut BTreeMap<String, usize>, id: &str) -> usize {
        *index.entry(id.to_owned()).or_insert_with(|| {
            let title = Said { text: self.words.missing().to_owned(), lang: None };
            self.nodes.push(Node { id: id.to_owned(), title, kind: Kind::Missing });
            self.nodes.len() - 1
        })
    }

    /// The lines of a step come one after the other, so only the last ones can be the same.
    fn answer(&mut self, from: usize, to: usize, answer: (String, String)) {
        let mut of_step = self.lines.iter_mut().rev().take_while(|line| line.from == from);
        match of_step.find(|line| line.to == to) {
            Some(line) => line.answers.push(answer),
            None => self.lines.push(Line { from, to, answers: vec![answer] }),
        }
    }

    /// Lets ways that go back end in a sign, so that all lines lead down.
    fn point_back(&mut self, guide: &Guide<'_>, index: &BTreeMap<String, usize>) {
        let mut next: Vec<Vec<Edge<'_>>> = Vec::new();
        for step in &guide.steps {
            next.push(step.ways().iter().map(|way| Edge { to: index[&way.to.value], way }).collect());
        }
        next.resize_with(self.nodes.len(), Vec::new);
        let (circles, _) = Graph { next, start: self.start, open: false }.walk();
        let circles: BTreeSet<(usize, usize)> = circles.iter().map(|(from, edge)| (*from, edge.to)).collect();
        for at in 0..self.lines.len() {
            if circles.contains(&(self.lines[at].from, self.lines[at].to)) {
                self.end_in_sign(at);
            }
        }
    }

    /// Lets a line end in a sign to where it leads.
    pub fn end_in_sign(&mut self, line: usize) {
        let to = &self.nodes[self.lines[line].to];
        self.nodes.push(Node { kind: Kind::Sign, ..to.clone() });
        self.lines[line].to = self.nodes.len() - 1;
    }
}

fn node(step: &Step) -> Node {
    let kind = match &step.kind {
        Some(StepKind::Question { .. }) => Kind::Question,
        Some(StepKind::Action(_)) => Kind::Action,
        Some(StepKind::Probe { .. }) => Kind::Probe,
        Some(StepKind::Jump(_)) => Kind::Jump,
        Some(StepKind::Outcome(kind)) => Kind::Outcome(*kind),
        None => Kind::Missing,
    };
    Node { id: step.id.value.clone(), title: Said::default(), kind }
}

fn title_of(content: &Content<'_>, guide: &str, lang: &str) -> Option<Said> {
    let finder = Finder::new(content, lang, Platform::Windows, |language| language.guides.get(guide));
    Some(finder.find("guide", "")?.said())
}
