// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the preview's pages share.

use std::sync::Arc;

use maud::{DOCTYPE, Markup, html};
use toml_edit::Date;

use super::concerns::step_of;
use super::kept::Kept;
use super::words::Words;
use crate::problem::{Lang, Message, Problem, Severity};

/// What a page is made of.
pub struct Asked {
    /// What is shown now.
    pub kept: Arc<Kept>,
    /// The language of the guides.
    pub lang: String,
    /// The language of messages.
    pub messages: Lang,
    /// The day on which the content is looked at.
    pub today: Date,
    /// Why the files of now cannot be shown, if so.
    pub trouble: Option<Message>,
}

impl Asked {
    /// What the page itself says.
    pub fn words(&self) -> Words {
        Words(self.messages)
    }

    /// A page around `body`; `path` is its address without the language.
    pub fn page(&self, title: &str, path: &str, body: &Markup) -> Markup {
        let words = self.words();
        html! {
            (DOCTYPE)
            html lang=(match self.messages { Lang::De => "de", Lang::En => "en" }) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="lotse-version" content=(self.kept.version);
                    title { (title) " · OX-Lotse" }
                    link rel="stylesheet" href="/preview.css";
                    script type="module" src="/preview.js" {}
                    script type="module" src="/ox-lotse.js" {}
                }
                body {
                    header.preview-head {
                        a.preview-head__name href=(self.address("/")) { "OX-Lotse · " (words.title()) }
                        (self.languages(path))
                    }
                    p.preview-banner id="lost" hidden { (with_code(words.lost())) }
                    @if let Some(trouble) = &self.trouble { p.preview-banner { (with_code(trouble.text(self.messages))) } }
                    (body)
                }
            }
        }
    }

    /// `path` in the language that is shown.
    pub fn address(&self, path: &str) -> String {
        format!("{path}?lang={}", self.lang)
    }

    fn languages(&self, path: &str) -> Markup {
        html! {
            nav.preview-languages aria-label=(self.words().language()) {
                @for (lang, language) in &self.kept.languages {
                    a href={ (path) "?lang=" (lang) } lang=(lang) aria-current=[(*lang == self.lang).then_some("true")] { (language.name) }
                }
            }
        }
    }

    /// Problems as a list; `guide` is the one that is shown beside them.
    pub fn problems<'p>(&self, problems: impl Iterator<Item = &'p Problem>, guide: Option<&str>) -> Markup {
        html! {
            ul.preview-problems {
                @for problem in problems { (self.problem(problem, guide)) }
            }
        }
    }

    fn problem(&self, problem: &Problem, guide: Option<&str>) -> Markup {
        let words = self.words();
        let (class, kind) = match problem.severity {
            Severity::Error => ("preview-problem preview-problem--error", words.error()),
            Severity::Warning => ("preview-problem", words.warning()),
        };
        let step = guide.and_then(|guide| Some((guide, step_of(&self.kept.sources, problem)?)));
        html! {
            li class=(class) {
                p { strong { (kind) ": " } (with_code(problem.message.text(self.messages))) }
                p { (with_code(problem.help.text(self.messages))) }
                p.preview-problem__place {
                    code { (problem.place.file) ":" (problem.place.line) }
                    @if let Some((guide, step)) = step {
                        " " a href={ "#lotse=guide/" (guide) "/" (step) } { (words.to_step()) " " (step) }
                    }
                }
            }
        }
    }
}

/// Errors and warnings.
pub fn count<'p>(problems: impl Iterator<Item = &'p Problem>) -> (usize, usize) {
    problems.fold((0, 0), |(errors, warnings), problem| match problem.severity {
        Severity::Error => (errors + 1, warnings),
        Severity::Warning => (errors, warnings + 1),
    })
}

/// Messages put names between backticks.
fn with_code(text: &str) -> Markup {
    html! {
        @for (at, part) in text.split('`').enumerate() {
            @if at % 2 == 1 { code { (part) } } @else { (part) }
        }
    }
}
