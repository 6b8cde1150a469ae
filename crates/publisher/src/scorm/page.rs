// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The page of the package: an overview, then all lessons. scorm.js shows one of them at a time.

use std::collections::BTreeMap;

use lotse_model::path::{LearningPath, Lesson, PathItem};
use lotse_model::video::Film;
use lotse_model::{Guide, Said, Step};
use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::links::{address, relinked};
use super::{Lessons, What};
use crate::build::dictionary;
use crate::pages::blocks::said;
use crate::pages::page::{Sheet, contact};
use crate::pages::path::{kind, meaning};
use crate::pages::{Pages, Published, video};

/// What the platform opens. As deep in folders as published pages are, which name pictures from there.
pub const LAUNCH: &str = "lessons/path/index.html";

/// Beside [`LAUNCH`].
pub const STYLE: &str = "lessons/path/style.css";

/// Beside [`LAUNCH`].
pub const SCRIPT: &str = "lessons/path/scorm.js";

/// The name of the overview among the lessons. No lesson is called so: their names begin with their kind.
const OVERVIEW: &str = "overview";

/// The page of `path`.
pub fn page(pages: &Pages<'_, '_>, path: &LearningPath, lessons: &Lessons<'_>) -> String {
    let last = lessons.all.len().saturating_sub(1);
    html! {
        (DOCTYPE)
        html lang=(pages.start.lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (path.title.text) }
                link rel="stylesheet" href="style.css";
                script src="scorm.js" defer {}
            }
            body {
                main {
                    h1 { (said(&path.title)) }
                    p.progress role="status" data-done=(pages.say("lessons-done").text) data-all=(pages.say("lessons-all-done").text) hidden {}
                    p.note.lost role="alert" hidden { (said(&pages.say("lessons-lost"))) }
                    p.note.alone hidden { (said(&pages.say("lessons-alone"))) }
                    (overview(pages, path, lessons))
                    @for (at, (item, what)) in lessons.all.iter().enumerate() {
                        section.lesson id=(item.lesson.name()) {
                            (lower(&lesson(pages, lessons, item, what)))
                            (ways(pages, item, (at < last).then(|| lessons.all[at + 1].0)))
                        }
                    }
                }
                footer { (contact(pages)) }
            }
        }
    }
    .into_string()
}

fn overview(pages: &Pages<'_, '_>, path: &LearningPath, lessons: &Lessons<'_>) -> Markup {
    let items = |step| {
        let of_step = |item: &&PathItem| path.steps.iter().position(|s| s.items.contains(item)) == Some(step);
        lessons.all.iter().map(|(item, _)| *item).filter(of_step).collect::<Vec<_>>()
    };
    html! {
        section.lesson id=(OVERVIEW) {
            h2 { (said(&pages.say("lessons-overview"))) }
            p.lead { (said(&path.summary)) }
            @for (number, step) in path.steps.iter().enumerate() {
                @if !items(number).is_empty() {
                    h3 { (said(&pages.say("step"))) " " (number + 1) ": " (said(&step.title)) }
                    ul.guides { @for item in items(number) { li { (line(pages, item)) } } }
                }
            }
        }
    }
}

fn line(pages: &Pages<'_, '_>, item: &PathItem) -> Markup {
    let name = item.lesson.name();
    html! {
        (kind(pages, item)) " "
        a href={ "#" (name) } { (said(&item.title)) }
        " " span.state data-lesson=(name) data-open=(pages.say("lesson-open").text) data-done=(pages.say("lesson-done").text) hidden {}
        @if let Some(text) = &item.text { br; (said(text)) }
    }
}

/// What stands below each lesson.
fn ways(pages: &Pages<'_, '_>, item: &PathItem, next: Option<&PathItem>) -> Markup {
    html! {
        div.ways {
            p { button.done type="button" data-lesson=(item.lesson.name()) aria-pressed="false" hidden { (said(&pages.say("lesson-done"))) } }
            p { a href={ "#" (OVERVIEW) } { (said(&pages.say("lessons-to-overview"))) } }
            @if let Some(next) = next {
                p { (said(&pages.say("lesson-next"))) " " a href={ "#" (next.lesson.name()) } { (said(&next.title)) } }
            }
        }
    }
}

fn lesson(pages: &Pages<'_, '_>, lessons: &Lessons<'_>, item: &PathItem, what: &What<'_>) -> Markup {
    let prefix = format!("{}-", item.lesson.name());
    match what {
        What::Video(shown) => video::body(pages, shown, &prefix, |film| player(pages, film)),
        What::Guide(published) => guide(pages, lessons, published, &prefix),
        What::Word => word(pages, lessons, item),
    }
}

fn guide(pages: &Pages<'_, '_>, lessons: &Lessons<'_>, published: &Published, prefix: &str) -> Markup {
    let titles: BTreeMap<&str, &Said> =
        pages.guides.iter().map(|published| (published.entry.id.as_str(), &published.entry.title)).collect();
    let relink = |guide: &Guide| {
        let steps = guide.steps.iter().map(|(id, step)| {
            let text = step.text.as_ref().map(|text| relinked(&lessons.names, text));
            (id.clone(), Step { text, ..step.clone() })
        });
        Guide { steps: steps.collect(), ..guide.clone() }
    };
    let published = Published {
        entry: published.entry.clone(),
        guide: relink(&published.guide),
        linux: published.linux.as_ref().map(relink),
    };
    let guide_address = |id: &str| address(&lessons.names, &Lesson::Guide(id.to_owned()));
    Sheet::new(pages, &titles, &published, prefix, &guide_address).body(&html! {})
}

fn word(pages: &Pages<'_, '_>, lessons: &Lessons<'_>, item: &PathItem) -> Markup {
    let words = dictionary::publish(pages.content, &pages.start.lang);
    let word = words.and_then(|words| words.entries.into_iter().find(|word| word.id == item.lesson.id()));
    let word = word.map(|mut word| {
        word.now.iter_mut().for_each(|now| now.text = relinked(&lessons.names, &now.text));
        word.note = word.note.as_ref().map(|note| relinked(&lessons.names, note));
        word
    });
    html! {
        h1 { (said(&item.title)) }
        @if let Some(text) = &item.text { p.lead { (said(text)) } }
        @if let Some(word) = &word { (meaning(pages, word)) }
    }
}

/// The browser's own player. Nothing but the poster is loaded before a click.
fn player(pages: &Pages<'_, '_>, film: &Film) -> Markup {
    let name = pages.languages.iter().find(|(tag, _)| *tag == film.captions_lang).map(|(_, name)| name);
    html! {
        video controls preload="none" playsinline poster={ "../../" (film.poster) } width=(film.width) height=(film.height) {
            @for media in &film.media { source src={ "../../" (media.file) } type=(media.kind); }
            track kind="captions" default src={ "../../" (film.captions) } srclang=(film.captions_lang) label=[name];
        }
    }
}

/// The lesson with its headings one level lower. Text is escaped, so each `<h` begins a heading.
fn lower(lesson: &Markup) -> Markup {
    let mut html = lesson.0.clone();
    for level in (1..=3).rev() {
        for tag in ["<h", "</h"] {
            html = html.replace(&format!("{tag}{level}"), &format!("{tag}{}", level + 1));
        }
    }
    PreEscaped(html)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_go_down_a_level_and_texts_that_look_like_them_stay() {
        let lesson = html! { h1 { "<h1>" } h2 id="a" { "b" } h3 { "c" } hr; };
        let lowered = "<h2>&lt;h1&gt;</h2><h3 id=\"a\">b</h3><h4>c</h4><hr>";
        assert_eq!(lower(&lesson).into_string(), lowered);
    }
}
