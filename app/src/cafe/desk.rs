// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where somebody stands in the café. It outlives the screens: entries stay while the language changes, while somebody looks
//! something up elsewhere in the help, and while the network is gone. They are kept nowhere but in this page.

use leptos::prelude::*;
use lotse_model::registration::{Field, FieldError, RegisterRequest};

use super::draft::{Attempt, Draft};
use super::outcome::Outcome;
use crate::state::Lotse;

/// What is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Stage {
    /// All dates.
    #[default]
    Dates,
    /// The form for a date.
    Form {
        /// Which one.
        date: String,
        /// The field to begin at, if it is not the first.
        at: Option<Field>,
    },
    /// "Stimmt das?"
    Check(String),
    /// What came of it.
    Answered {
        /// Of which date.
        date: String,
        /// The address that was given; empty where the service knows it.
        email: String,
        /// What.
        outcome: Outcome,
    },
    /// A prepared mail for a date.
    Mail(String),
}

#[derive(Clone, Default)]
struct Kept {
    stage: ArcRwSignal<Stage>,
    draft: ArcRwSignal<Draft>,
    errors: ArcRwSignal<Vec<FieldError>>,
    sending: ArcRwSignal<bool>,
    attempt: ArcRwSignal<Option<Attempt>>,
}

/// Where somebody stands. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Desk {
    /// The element.
    pub lotse: Lotse,
    /// What is shown.
    pub stage: RwSignal<Stage>,
    /// What was entered.
    pub draft: RwSignal<Draft>,
    /// What is wrong with it, as far as it was said.
    pub errors: RwSignal<Vec<FieldError>>,
    /// Mail domains that may register.
    pub domains: StoredValue<Vec<String>>,
    /// An answer is awaited.
    pub sending: RwSignal<bool>,
    /// Fetches everything anew.
    fetch: Callback<()>,
}

impl Desk {
    /// Where somebody stood before, or at the dates.
    pub fn new(lotse: Lotse, fetch: Callback<()>) -> Self {
        let Kept { stage, draft, errors, sending, .. } = lotse.kept();
        let (stage, draft, errors, sending) = (stage.into(), draft.into(), errors.into(), sending.into());
        Self { lotse, stage, draft, errors, domains: StoredValue::default(), sending, fetch }
    }

    /// Shows something else, because the person wants it.
    pub fn go(self, stage: Stage) {
        self.lotse.act();
        self.stage.set(stage);
    }

    /// Shows the form of `date`.
    pub fn go_to_form(self, date: &str, at: Option<Field>) {
        self.errors.set(Vec::new());
        self.go(Stage::Form { date: date.to_owned(), at });
    }

    /// Puts the focus on something that is just being drawn; after the heading, which takes it when a screen comes.
    pub fn focus(self, selector: String) {
        let focus = move || self.lotse.host(|h| h.focus(&selector));
        Effect::new(move || request_animation_frame(focus.clone()));
    }

    /// Shows the dates, with what is true by now.
    pub fn go_to_dates(self) {
        self.go(Stage::Dates);
        self.fetch.run(());
    }

    /// `request` with its key: the same one for the same entries until they are answered, else a new one from `make`.
    /// Nothing if none can be made.
    pub fn attempt(
        self,
        date: &str,
        request: RegisterRequest,
        make: impl FnOnce() -> Option<String>,
    ) -> Option<Attempt> {
        let kept: Kept = self.lotse.kept();
        let before = kept.attempt.get_untracked().filter(|before| before.date == date && before.request == request);
        let attempt = match before {
            Some(before) => before,
            None => Attempt { date: date.to_owned(), request, key: make()? },
        };
        kept.attempt.set(Some(attempt.clone()));
        Some(attempt)
    }

    /// What is done when an answer comes, which may be long after the screen has changed.
    pub fn on_answer(self, date: String, email: String) -> impl FnOnce(Result<Outcome, Vec<FieldError>>) + 'static {
        let kept: Kept = self.lotse.kept();
        move |answer| {
            kept.sending.set(false);
            match answer {
                Err(errors) => {
                    kept.errors.set(errors);
                    kept.stage.set(Stage::Form { date, at: None });
                }
                Ok(outcome) => {
                    if outcome.is_final() {
                        kept.attempt.set(None);
                    }
                    if outcome.is_done() {
                        kept.draft.set(Draft::default());
                    }
                    kept.stage.set(Stage::Answered { date, email, outcome });
                }
            }
        }
    }
}
