// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links in texts: to other lessons of the package they lead there; what is not in it is no link.

use std::collections::BTreeSet;

use lotse_model::path::Lesson;
use lotse_model::text::Blocks;
use lotse_model::{Block, Inline, Moment, Target};

/// The place in the package where a link to `lesson` leads; nothing if it is not in it.
pub fn address(lessons: &BTreeSet<&Lesson>, lesson: &Lesson) -> Option<String> {
    lessons.contains(lesson).then(|| format!("#{}", lesson.name()))
}

/// `text` with all its links leading into the package or to other sites.
pub fn relinked(lessons: &BTreeSet<&Lesson>, text: &Blocks) -> Blocks {
    let blocks = text.blocks.iter().map(|block| in_block(lessons, block)).collect();
    Blocks { blocks, lang: text.lang.clone() }
}

fn in_block(lessons: &BTreeSet<&Lesson>, block: &Block) -> Block {
    let list = |items: &[Vec<Block>]| -> Vec<Vec<Block>> {
        items.iter().map(|item| item.iter().map(|block| in_block(lessons, block)).collect()).collect()
    };
    match block {
        Block::Paragraph(text) => Block::Paragraph(in_line(lessons, text)),
        Block::Numbered(items) => Block::Numbered(list(items)),
        Block::Bulleted(items) => Block::Bulleted(list(items)),
        Block::Note(inner) => Block::Note(inner.iter().map(|block| in_block(lessons, block)).collect()),
        Block::Code(text) => Block::Code(text.clone()),
    }
}

fn in_line(lessons: &BTreeSet<&Lesson>, line: &[Inline]) -> Vec<Inline> {
    line.iter().flat_map(|inline| one(lessons, inline)).collect()
}

fn one(lessons: &BTreeSet<&Lesson>, inline: &Inline) -> Vec<Inline> {
    match inline {
        Inline::Strong(inner) => vec![Inline::Strong(in_line(lessons, inner))],
        Inline::Emphasis(inner) => vec![Inline::Emphasis(in_line(lessons, inner))],
        Inline::Link { href, text } => match Target::from_fragment(href) {
            None => vec![inline.clone()],
            Some(target) => match target.and_then(|target| inside(lessons, &target)) {
                Some(href) => vec![Inline::Link { href, text: text.clone() }],
                None => in_line(lessons, text),
            },
        },
        Inline::Text(_) | Inline::Code(_) | Inline::Label(_) | Inline::Break => vec![inline.clone()],
    }
}

fn inside(lessons: &BTreeSet<&Lesson>, target: &Target) -> Option<String> {
    let (lesson, place) = match target {
        Target::Guide { id, step, .. } => {
            (Lesson::Guide(id.to_string()), step.as_ref().map(|step| format!("step-{step}")))
        }
        Target::Video { id, at: Some(Moment::Chapter(chapter)) } => {
            (Lesson::Video(id.clone()), Some(format!("chapter-{chapter}")))
        }
        Target::Video { id, .. } => (Lesson::Video(id.clone()), None),
        Target::Word(id) => (Lesson::Word(id.clone()), None),
        _ => return None,
    };
    let lesson = address(lessons, &lesson)?;
    Some(place.map_or_else(|| lesson.clone(), |place| format!("{lesson}-{place}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_lessons_to_their_places_or_to_nothing() {
        let (guide, video) = (Lesson::Guide("g".into()), Lesson::Video("v".into()));
        let lessons = [&guide, &video].into();
        let lead = |href: &str| {
            let link = Inline::Link { href: href.into(), text: vec![Inline::Text("x".into())] };
            match one(&lessons, &link).as_slice() {
                [Inline::Link { href, .. }] => href.clone(),
                other => format!("{other:?}"),
            }
        };
        assert_eq!(lead("#lotse=guide/g"), "#guide-g");
        assert_eq!(lead("#lotse=guide/g/a?b=c"), "#guide-g-step-a");
        assert_eq!(lead("#lotse=video/v/two"), "#video-v-chapter-two");
        assert_eq!(lead("#lotse=video/v/12"), "#video-v");
        assert_eq!(lead("https://www.example.org/"), "https://www.example.org/");
        for nothing in ["#lotse=guide/h", "#lotse=where/rules", "#lotse=home", "#lotse=<b>"] {
            assert_eq!(lead(nothing), "[Text(\"x\")]", "{nothing}");
        }
    }
}
