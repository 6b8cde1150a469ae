// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which words a guide needs: what the widget will show for each of its steps.

use std::ops::Range;

use lotse_model::OutcomeKind;

use crate::authored::{Guide, Step, StepKind};

/// Words that are shown.
pub struct Wanted<'g> {
    /// The message: a step, or `guide`.
    pub message: &'g str,
    /// The attribute; empty for the value.
    pub field: String,
    /// What it is for.
    pub role: Role,
    /// Where in the guide's file it is asked for.
    pub span: Range<usize>,
}

/// What words are for, which decides the rule that misses them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A title or text that must be there.
    Text,
    /// What an answer is called.
    Answer,
    /// The description of a picture.
    Alt,
    /// May be there.
    Optional,
}

/// All words that `guide` can show.
pub fn wanted<'g>(guide: &'g Guide<'_>) -> Vec<Wanted<'g>> {
    let want = |message, field: &str, role, span: &Range<usize>| Wanted {
        message,
        field: field.to_owned(),
        role,
        span: span.clone(),
    };
    let mut all: Vec<_> = GUIDE.iter().map(|&(field, role)| want("guide", field, role, &(0..0))).collect();
    for step in &guide.steps {
        let id = step.id.value.as_str();
        for &(field, role) in fields(step) {
            all.push(want(id, field, role, &step.id.span));
        }
        if let Some(StepKind::Question { answers, .. }) = &step.kind {
            all.extend(
                answers
                    .iter()
                    .map(|way| want(id, &format!("answer-{}", way.answer.value), Role::Answer, &way.answer.span)),
            );
        }
        if let Some(image) = &step.image {
            all.push(want(id, "image-alt", Role::Alt, &image.span));
        }
    }
    all
}

/// Keywords are for searching: a guide can be shown without.
const GUIDE: &[(&str, Role)] = &[("", Role::Text), ("summary", Role::Text), ("keywords", Role::Optional)];

fn fields(step: &Step) -> &'static [(&'static str, Role)] {
    match &step.kind {
        Some(StepKind::Question { .. }) => &[("", Role::Text), ("hint", Role::Optional), ("text", Role::Optional)],
        Some(StepKind::Outcome(OutcomeKind::Solved)) => &[("", Role::Text), ("text", Role::Optional)],
        Some(StepKind::Action(_) | StepKind::Probe { .. } | StepKind::Outcome(_)) => {
            &[("", Role::Text), ("text", Role::Text)]
        }
        Some(StepKind::Jump(_)) | None => &[],
    }
}
