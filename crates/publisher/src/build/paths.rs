// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Learning paths in one language. An item that cannot be shown is left out, as the preview shows content with faults.

use lotse_model::Said;
use lotse_model::path::{LearningPath, Lesson, PathItem, PathStep, Paths};

use super::videos;
use crate::authored;
use crate::load::Content;
use crate::text::{Finder, Platform};

/// All learning paths in `lang`, by title; nothing if there are none.
pub fn publish(content: &Content<'_>, lang: &str) -> Option<Paths> {
    let mut paths: Vec<_> = content.paths.iter().map(|(id, written)| path(content, lang, id, written)).collect();
    paths.sort_by_cached_key(|path| (path.title.text.to_lowercase(), path.id.clone()));
    (!paths.is_empty()).then_some(Paths { paths })
}

fn path(content: &Content<'_>, lang: &str, id: &str, written: &authored::LearningPath<'_>) -> LearningPath {
    let words = Finder::new(content, lang, Platform::Windows, |language| language.paths.get(id));
    let find = |message: &str, field: &str| words.find(message, field).map(|found| found.said());
    let step = |step: &authored::PathStep| {
        let message = step.message();
        let items = step.items.iter().filter_map(|item| {
            let lesson = &item.value;
            let (title, seconds) = title(content, lang, lesson)?;
            Some(PathItem { lesson: lesson.clone(), title, text: find(&message, &lesson.name()), seconds })
        });
        PathStep { id: step.id.value.clone(), title: find(&message, "").unwrap_or_default(), items: items.collect() }
    };
    LearningPath {
        id: id.to_owned(),
        title: find("path", "").unwrap_or_default(),
        summary: find("path", "summary").unwrap_or_default(),
        steps: written.steps.iter().map(step).collect(),
    }
}

/// What the item itself is called, and how long it is.
fn title(content: &Content<'_>, lang: &str, lesson: &Lesson) -> Option<(Said, Option<u32>)> {
    match lesson {
        Lesson::Video(id) => videos::clip(content, lang, id).map(|clip| (clip.title, clip.seconds)),
        Lesson::Guide(id) => {
            content.guides.get(id)?;
            let words = Finder::new(content, lang, Platform::Windows, |language| language.guides.get(id.as_str()));
            Some((words.find("guide", "")?.said(), None))
        }
        Lesson::Word(id) => {
            content.words.iter().find(|word| word.id.value == *id)?;
            let words = Finder::new(content, lang, Platform::Windows, |language| language.files.get("where"));
            Some((words.find(id, "")?.said(), None))
        }
    }
}
