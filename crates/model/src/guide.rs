// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A guide as published: one file a language, and one a platform where its texts differ.

use crate::table::Table;

use serde::{Deserialize, Serialize};

use crate::id::{AnswerId, GuideId, StepId};
use crate::text::{Blocks, Said};
use crate::video::Clip;

/// One guide in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guide {
    /// Its name.
    pub id: GuideId,
    /// What it is about.
    pub title: Said,
    /// The products it speaks of, with the version it was tried with: `thunderbird` → `153`.
    #[serde(default)]
    pub tested_with: Table<String, String>,
    /// The day on which it was tried, as `2026-11-24`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tested_on: Option<String>,
    /// The German words have changed since these were translated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub outdated: bool,
    /// Guides that may help as well.
    #[serde(default)]
    pub related: Vec<GuideId>,
    /// Videos that show the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub videos: Vec<Clip>,
    /// The first step.
    pub start: StepId,
    /// All steps. Every step named by another one is here: the publisher proves it.
    pub steps: Table<StepId, Step>,
}

/// One screen of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The heading; empty for a jump.
    #[serde(default)]
    pub title: Said,
    /// One sentence that helps to answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Said>,
    /// What to do or to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Blocks>,
    /// A picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// A video that shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub video: Option<Clip>,
    /// What kind of step it is and where it leads.
    pub kind: StepKind,
}

/// What a step asks for and where its answers lead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// A question with its answers in the order shown.
    Question {
        /// At least one.
        answers: Vec<Answer>,
        /// The answer is remembered under this name for the visit; other guides do not ask again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fact: Option<String>,
    },
    /// Something to do; then: did it help?
    Action {
        /// Next, if it helped.
        solved: StepId,
        /// Next, if not.
        unsolved: StepId,
    },
    /// A check that the widget makes itself.
    Probe {
        /// Its name in [`crate::site::Start::probes`].
        probe: String,
        /// Next, if there was a reply.
        reachable: StepId,
        /// Next, if there was none.
        unreachable: StepId,
    },
    /// On to another guide.
    Jump {
        /// The other guide, from its start.
        guide: GuideId,
    },
    /// The end.
    Outcome(OutcomeKind),
}

/// One answer of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Its name.
    pub id: AnswerId,
    /// What the person reads.
    pub label: Said,
    /// Next.
    pub to: StepId,
}

/// A picture beside a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Image {
    /// File name, resolved from the place of the published content.
    pub file: String,
    /// What the picture shows, for those who do not see it.
    pub alt: Said,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
}

/// How a guide ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeKind {
    /// The problem is gone.
    Solved,
    /// Somebody else has to help: hand-over.
    Contact,
    /// Many are affected: nothing to do for the single person.
    Incident,
    /// The product cannot do it.
    NotPossible,
}

impl OutcomeKind {
    /// The name used in guides and in the event `ox-lotse:outcome`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::Contact => "contact",
            Self::Incident => "incident",
            Self::NotPossible => "not-possible",
        }
    }
}

impl StepKind {
    /// Where `answer` leads, or nothing if this step has no such answer.
    pub fn next(&self, answer: &str) -> Option<&StepId> {
        match self {
            Self::Question { answers, .. } => answers.iter().find(|a| a.id.as_str() == answer).map(|a| &a.to),
            Self::Action { solved, unsolved } => match answer {
                "solved" => Some(solved),
                "unsolved" => Some(unsolved),
                _ => None,
            },
            Self::Probe { reachable, unreachable, .. } => match answer {
                "reachable" => Some(reachable),
                "unreachable" => Some(unreachable),
                _ => None,
            },
            Self::Jump { .. } | Self::Outcome(_) => None,
        }
    }

    /// The name under which an answer is remembered for the visit.
    pub fn fact(&self) -> Option<&str> {
        match self {
            Self::Question { fact, .. } => fact.as_deref(),
            _ => None,
        }
    }

    /// Every answer that leads on, with where it leads, in the order shown.
    pub fn ways(&self) -> Vec<(AnswerId, &StepId)> {
        let fixed = |name: &str| AnswerId::try_from(name).expect("a fixed name follows the rule");
        match self {
            Self::Question { answers, .. } => answers.iter().map(|a| (a.id.clone(), &a.to)).collect(),
            Self::Action { solved, unsolved } => vec![(fixed("solved"), solved), (fixed("unsolved"), unsolved)],
            Self::Probe { reachable, unreachable, .. } => {
                vec![(fixed("reachable"), reachable), (fixed("unreachable"), unreachable)]
            }
            Self::Jump { .. } | Self::Outcome(_) => Vec::new(),
        }
    }
}
