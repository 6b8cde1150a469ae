// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One learning path on one page: its steps, and a link to the page of each item. A word of the dictionary has no page of
//! its own, so what it says stands here.

use lotse_model::dictionary::{Dictionary, Word};
use lotse_model::path::{LearningPath, Lesson, PathItem};
use maud::{Markup, html};

use super::blocks::{blocks, said};
use super::page::document;
use super::{Pages, video};
use crate::build::dictionary;

/// The name of the page of the learning path `id`, without its ending. No guide has a dot in its name.
pub fn name(id: &str) -> String {
    format!("path.{id}")
}

/// The page of `path`.
pub fn page(pages: &Pages<'_, '_>, path: &LearningPath) -> String {
    let words = dictionary::publish(pages.content, &pages.start.lang);
    let body = html! {
        h1 { (said(&path.title)) }
        p.lead { (said(&path.summary)) }
        @for (number, step) in path.steps.iter().enumerate() {
            section id={ "step-" (step.id) } {
                h2 { (said(&pages.say("step"))) " " (number + 1) ": " (said(&step.title)) }
                ul.guides { @for item in &step.items { li { (line(pages, words.as_ref(), item)) } } }
            }
        }
    };
    document(pages, &path.title.text, &name(&path.id), &body)
}

fn line(pages: &Pages<'_, '_>, words: Option<&Dictionary>, item: &PathItem) -> Markup {
    let page = match &item.lesson {
        Lesson::Video(id) => Some(video::name(id)),
        // A guide of another day has no page.
        Lesson::Guide(id) => pages.title(id).map(|_| id.clone()),
        Lesson::Word(_) => None,
    };
    let word = words.and_then(|words| words.entries.iter().find(|word| item.lesson == Lesson::Word(word.id.clone())));
    html! {
        (kind(pages, item)) " "
        @match page {
            Some(page) => a href={ (page) ".html" } { (said(&item.title)) },
            None => strong { (said(&item.title)) },
        }
        @if let Some(text) = &item.text { br; (said(text)) }
        @if let Some(word) = word { (meaning(pages, word)) }
    }
}

/// What the item is.
pub fn kind(pages: &Pages<'_, '_>, item: &PathItem) -> Markup {
    said(&pages.say(match (&item.lesson, item.seconds) {
        (Lesson::Video(_), Some(_)) => "item-video",
        (Lesson::Video(_), None) => "item-lesson",
        (Lesson::Guide(_), _) => "item-guide",
        (Lesson::Word(_), _) => "item-word",
    }))
}

/// What a word of former times is called now.
pub fn meaning(pages: &Pages<'_, '_>, word: &Word) -> Markup {
    let name = |id: &String| pages.start.products.get(id).cloned().unwrap_or_else(|| id.clone());
    html! {
        dl { @for now in &word.now { dt { (name(&now.product)) } dd { (blocks(&now.text)) } } }
        @if let Some(note) = &word.note { (blocks(note)) }
    }
}
