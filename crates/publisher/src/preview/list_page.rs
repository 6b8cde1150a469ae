// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `/`: all guides, and what concerns none of them.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::kept::{Language, Standing};
use super::page::{Asked, count};
use super::show::by_guide;
use crate::problem::Problem;

/// The page.
pub fn list(asked: &Asked) -> Markup {
    let words = asked.words();
    let kept = &asked.kept;
    let general: Vec<_> = kept.general_problems().collect();
    let problems = by_guide(&kept.problems);
    let body = html! {
        main.preview-list {
            h1 { (words.guides()) }
            @for (title, ids) in groups(asked) {
                h2 { (title) }
                ul.preview-guides { @for id in ids { (entry(asked, problems.get(id).map(Vec::as_slice).unwrap_or_default(), id)) } }
            }
            h2 { (words.general()) }
            @if general.is_empty() { p { (words.no_problems()) } }
            (asked.problems(general.into_iter(), None))
        }
    };
    asked.page(words.title(), "/", &body)
}

/// By category as the widget lists them, then what is in none of them.
fn groups(asked: &Asked) -> Vec<(String, Vec<&str>)> {
    let Some(language) = asked.kept.languages.get(&asked.lang) else {
        return Vec::new();
    };
    let mut rest: BTreeSet<&str> = asked.kept.guides.keys().map(String::as_str).collect();
    let mut groups = Vec::new();
    for category in &language.start.categories {
        let inside = language.guides.iter().filter(|(_, shown)| shown.entry.category == category.id);
        let mut ids: Vec<&str> = inside.map(|(id, _)| id.as_str()).collect();
        ids.sort_by_key(|id| title(language, id).to_lowercase());
        rest.retain(|id| !ids.contains(id));
        groups.push((category.title.text.clone(), ids));
    }
    groups.push((asked.words().other().to_owned(), rest.into_iter().collect()));
    groups.retain(|(_, ids)| !ids.is_empty());
    groups
}

fn title<'l>(language: &'l Language, id: &'l str) -> &'l str {
    language.guides.get(id).map_or(id, |shown| shown.entry.title.text.as_str())
}

fn entry(asked: &Asked, problems: &[&Problem], id: &str) -> Markup {
    let (words, kept) = (asked.words(), &asked.kept);
    let Standing { is_draft, is_broken } = kept.guides.get(id).copied().unwrap_or_default();
    let (errors, warnings) = count(problems.iter().copied());
    html! {
        li {
            a href=(asked.address(&format!("/guide/{id}"))) { (kept.languages.get(&asked.lang).map_or(id, |l| title(l, id))) }
            @if is_draft { " " span.preview-badge { (words.draft()) } }
            @if is_broken { " " span.preview-badge.preview-badge--error { (words.unreadable()) } }
            @if errors + warnings > 0 {
                " " span.preview-count.preview-count--error[errors > 0] { (words.count(errors, warnings)) }
            }
        }
    }
}
