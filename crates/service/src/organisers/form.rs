// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Forms: reading what was sent, showing fields with their errors, and keeping what was typed.

use std::time::Duration;

use axum::body::to_bytes;
use axum::extract::Request;
use axum::http::{StatusCode, header};
use maud::{Markup, html};

use super::page::PageError;
use super::say;
use crate::registration::api::form_pairs;

/// Room for the longest message, with four bytes a character and three characters for each byte.
const MAX_LEN: usize = 128 * 1024;
/// Whoever needs longer only keeps a connection busy.
const PATIENCE: Duration = Duration::from_secs(10);

/// What was typed, as it came.
#[derive(Debug, Default, Clone)]
pub(super) struct Typed(Vec<(String, String)>);

impl Typed {
    /// What a form sent.
    pub(super) async fn read(request: Request) -> Result<Self, PageError> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if !kind.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded") {
            return Err(PageError::BadForm);
        }
        let reading = tokio::time::timeout(PATIENCE, to_bytes(request.into_body(), MAX_LEN)).await;
        let body = reading.map_err(|_| PageError::BadForm)?.map_err(|_| PageError::TooLarge)?;
        Ok(Self(form_pairs(&body)))
    }

    /// What is typed in before anybody typed.
    pub(super) fn from_pairs<const N: usize>(pairs: [(&str, String); N]) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// Adds what is typed in before anybody typed.
    pub(super) fn add(&mut self, name: &str, value: String) {
        self.0.push((name.to_owned(), value));
    }

    /// The field `name`; empty where it is missing. Browsers send each line end as two characters (HTML, 4.10.21.4).
    pub(super) fn get(&self, name: &str) -> String {
        self.0.iter().find(|(key, _)| key == name).map_or_else(String::new, |(_, value)| value.replace("\r\n", "\n"))
    }

    /// All fields, as they were sent.
    pub(super) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether a button of this name was pressed.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }
}

/// What is wrong, by the field's name.
#[derive(Debug, Default)]
pub(super) struct Errors(Vec<(String, String)>);

impl Errors {
    pub(super) fn add(&mut self, field: &str, text: String) {
        self.0.push((field.to_owned(), text));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The fields from the top of the page to its end, as people go through them.
    pub(super) fn sort_by_place(&mut self, places: &[&str]) {
        self.0.sort_by_key(|(field, _)| places.iter().position(|place| place == field));
    }

    fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == field).map(|(_, text)| text.as_str())
    }

    /// All that is wrong, each with a link to its field. Gets the focus, so that it is read first.
    pub(super) fn summary(&self) -> Markup {
        html! {
            @if !self.is_empty() {
                div.errors role="alert" tabindex="-1" autofocus {
                    h2 { (say!("errors")) }
                    ul { @for (field, text) in &self.0 { li { a href={ "#" (field) } { (text) } } } }
                }
            }
        }
    }
}

/// The status of a form that is shown again: what holds `now` where somebody was faster, else whether fields are wrong.
pub(super) fn form_status(errors: &Errors, faster: Option<&Markup>) -> StatusCode {
    match (faster, errors.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    }
}

/// Why it is shown again, if it is.
pub(super) fn refusal(errors: &Errors, faster: Option<&Markup>) -> Markup {
    html! {
        (errors.summary())
        @if let Some(now) = faster { (outdated(now)) }
    }
}

/// Says first that somebody else was faster, and what holds now.
pub(super) fn outdated(now: &Markup) -> Markup {
    html! {
        div.errors role="alert" tabindex="-1" autofocus {
            h2 { (say!("outdated")) }
            p { (say!("outdated.text")) }
            (now)
        }
    }
}

/// A field with its label, hint and error.
pub(super) struct Field<'a> {
    /// Name and id.
    pub(super) name: &'a str,
    /// What it is.
    pub(super) label: String,
    /// What to know before typing.
    pub(super) hint: Option<String>,
    /// What sort of field.
    pub(super) kind: Kind,
}

/// Sorts of fields.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// One line, of this `type`, for as many characters as it usually has.
    Line(&'static str, u8),
    /// Several lines of at most so many characters.
    Lines(usize),
}

impl Field<'_> {
    pub(super) fn show(&self, typed: &Typed, errors: &Errors) -> Markup {
        let (name, value, error) = (self.name, typed.get(self.name), errors.of(self.name));
        let hint_id = format!("{name}-hinweis");
        let error_id = format!("{name}-fehler");
        let mut described: Vec<&str> = Vec::new();
        described.extend(self.hint.is_some().then_some(hint_id.as_str()));
        described.extend(error.is_some().then_some(error_id.as_str()));
        let described = (!described.is_empty()).then(|| described.join(" "));
        let invalid = error.map(|_| "true");
        html! {
            div.field {
                label for=(name) { (self.label) }
                @if let Some(hint) = &self.hint { p.hint id=(hint_id) { (hint) } }
                @if let Some(error) = error { p.error id=(error_id) { (error) } }
                @match self.kind {
                    Kind::Line(sort, size) => {
                        input id=(name) name=(name) type=(sort) size=(size) value=(value) autocomplete="off"
                            aria-describedby=[described] aria-invalid=[invalid];
                    }
                    Kind::Lines(most) => {
                        // The parser drops a line end right after the tag (HTML, 13.2.6.4.7).
                        textarea id=(name) name=(name) rows="8" maxlength=(most)
                            aria-describedby=[described] aria-invalid=[invalid] { "\n" (value) }
                    }
                }
            }
        }
    }
}

/// A group of radio buttons, the first with the id `name`, so that errors lead to it.
pub(super) fn choices(name: &str, legend: &str, choices: &[(&str, String)], typed: &Typed, errors: &Errors) -> Markup {
    let chosen = typed.get(name);
    let error_id = format!("{name}-fehler");
    let error = errors.of(name);
    html! {
        fieldset aria-describedby=[error.map(|_| &error_id)] {
            legend { (legend) }
            @if let Some(error) = error { p.error id=(error_id) { (error) } }
            @for (at, (value, label)) in choices.iter().enumerate() {
                label.choice {
                    input type="radio" name=(name) value=(value) id=[(at == 0).then_some(name)] checked[chosen == *value];
                    span { (label) }
                }
            }
        }
    }
}

/// Something to send along unseen.
pub(super) fn hidden(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}
