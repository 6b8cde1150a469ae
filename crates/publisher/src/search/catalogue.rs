// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The catalogue as documents: guides, their steps, words of the dictionary, videos and what is said in them, café dates, contacts.
//!
//! A document's id is the address at which the widget opens it. A step is opened without the answers before it: none needs them.

use lotse_model::cafe::{CafeDate, DateTexts};
use lotse_model::dictionary::{Dictionary, Word};
use lotse_model::search::Shown;
use lotse_model::site::{Contact, GuideEntry};
use lotse_model::text::{Block, Inline, plain};
use lotse_model::{Guide, OutcomeKind, Said, Step, StepId, StepKind, Video};
use lotse_search::Document;

use crate::build::videos::PublishedVideos;
use crate::build::{cafe, dictionary, start};
use crate::load::Content;
use crate::pages::Published;
use crate::text::{Finder, Platform};

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is found by.
    pub document: Document,
    /// What is shown of it.
    pub shown: Shown,
}

/// Everything that can be found in `lang`; `guides` are those published in it. Of equally good ones the first is found first.
pub fn entries(content: &Content<'_>, lang: &str, guides: &[Published]) -> Vec<Entry> {
    let mut all: Vec<Entry> = guides.iter().map(|published| guide(content, lang, published)).collect();
    all.extend(guides.iter().flat_map(steps));
    let words = dictionary::publish(content, lang).map(|Dictionary { entries }| entries).unwrap_or_default();
    all.extend(words.iter().map(|entry| word(content, lang, entry)));
    all.extend(cafe::dates(content, lang).iter().map(|(date, words)| cafe_date(date, words)));
    all.extend(start::contacts(content, lang).iter().map(|entry| contact(content, lang, entry)));
    all
}

fn guide(content: &Content<'_>, lang: &str, Published { entry, guide, .. }: &Published) -> Entry {
    let id = entry.id.as_str();
    let words = Finder::new(content, lang, Platform::Windows, |language| language.guides.get(id));
    let titles = guide.steps.iter().map(|(_, step)| step.title.text.as_str()).collect::<Vec<_>>().join("\n");
    let document = Document {
        id: format!("guide/{id}"),
        title: entry.title.text.clone(),
        keywords: keywords(&words, "guide"),
        headings: vec![entry.summary.text.clone()],
        text: titles,
    };
    let shown = Shown { title: entry.title.clone(), text: entry.summary.clone(), ..of_guide(entry) };
    Entry { document, shown }
}

/// Comma-separated words.
fn keywords(words: &Finder<'_, '_>, message: &str) -> Vec<String> {
    let found = words.find(message, "keywords").map(|found| found.said().text).unwrap_or_default();
    found.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
}

/// What a guide and its steps have in common.
fn of_guide(entry: &GuideEntry) -> Shown {
    Shown { from: entry.from.clone(), until: entry.until.clone(), ..Shown::default() }
}

fn steps(Published { entry, guide, linux }: &Published) -> Vec<Entry> {
    let found = guide.steps.iter().filter(|(_, step)| is_worth_finding(step));
    found.map(|(id, each)| step(entry, guide, (id, each), linux.as_ref())).collect()
}

/// Jumps lead elsewhere, and who has found "solved" or "ask for help" has found nothing.
fn is_worth_finding(step: &Step) -> bool {
    !matches!(step.kind, StepKind::Jump { .. } | StepKind::Outcome(OutcomeKind::Solved | OutcomeKind::Contact))
}

fn step(entry: &GuideEntry, guide: &Guide, (id, step): (&StepId, &Step), linux: Option<&Guide>) -> Entry {
    let text = text(step);
    let mut headings = vec![guide.title.text.clone()];
    if let StepKind::Question { answers, .. } = &step.kind {
        headings.extend(answers.iter().map(|answer| answer.label.text.clone()));
    }
    if let Some(blocks) = &step.text {
        labels(&blocks.blocks, &mut headings);
    }
    // Shown is what people on Windows see; what is said to others is found as well.
    let other = linux.and_then(|linux| linux.steps.get(id)).map(self::text).filter(|other| *other != text);
    let alt = step.image.as_ref().map(|image| image.alt.text.clone());
    let searched = [Some(text.clone()), other, alt].into_iter().flatten().collect::<Vec<_>>().join("\n");
    let lang = step.text.as_ref().map_or_else(|| step.title.lang.clone(), |blocks| blocks.lang.clone());
    let document = Document {
        id: format!("guide/{}/{id}", guide.id),
        title: step.title.text.clone(),
        keywords: Vec::new(),
        headings,
        text: searched,
    };
    let of = Some(guide.title.clone());
    let shown = Shown { title: step.title.clone(), of, text: Said { text, lang }, ..of_guide(entry) };
    Entry { document, shown }
}

/// What a step says below its heading.
fn text(step: &Step) -> String {
    let hint = step.hint.as_ref().map(|hint| hint.text.clone());
    let text = step.text.as_ref().map(|text| plain(&text.blocks));
    hint.into_iter().chain(text).collect::<Vec<_>>().join("\n")
}

/// The names of menus and buttons.
fn labels(blocks: &[Block], found: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Paragraph(inlines) => labels_in(inlines, found),
            Block::Numbered(items) | Block::Bulleted(items) => items.iter().for_each(|item| labels(item, found)),
            Block::Note(blocks) => labels(blocks, found),
            Block::Code(_) => {}
        }
    }
}

fn labels_in(inlines: &[Inline], found: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Label(label) if !found.contains(&label.text) => found.push(label.text.clone()),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Link { text: inner, .. } => {
                labels_in(inner, found);
            }
            _ => {}
        }
    }
}

fn word(content: &Content<'_>, lang: &str, word: &Word) -> Entry {
    let now = word.now.iter().map(|now| {
        format!("{}: {}", start::product_name(content, lang, &now.product), plain(&now.text.blocks).replace('\n', " "))
    });
    let note = word.note.as_ref().map(|note| plain(&note.blocks));
    let text = now.chain(note).collect::<Vec<_>>().join("\n");
    let mut headings = Vec::new();
    word.now.iter().for_each(|now| labels(&now.text.blocks, &mut headings));
    let document = Document {
        id: format!("where/{}", word.id),
        title: word.word.text.clone(),
        keywords: word.keywords.split(',').map(|word| word.trim().to_owned()).collect(),
        headings,
        text: text.clone(),
    };
    let lang = word.now.first().and_then(|now| now.text.lang.clone());
    Entry { document, shown: Shown { title: word.word.clone(), text: Said { text, lang }, ..Shown::default() } }
}

/// All videos: each by itself, and by what is said in it, which opens at its second.
pub fn videos(lang: &str, published: &PublishedVideos) -> Vec<Entry> {
    let videos = published.list.videos.iter().filter_map(|entry| published.videos.get(&entry.id));
    videos.flat_map(|found| std::iter::once(video(found)).chain(said_in(lang, found))).collect()
}

fn video(video: &Video) -> Entry {
    let chapters = video.film.iter().flat_map(|film| &film.chapters).map(|chapter| chapter.title.text.clone());
    let frames = video.frames.iter().map(|frame| plain(&frame.text.blocks)).collect::<Vec<_>>().join("\n");
    let document = Document {
        id: format!("video/{}", video.id),
        title: video.title.text.clone(),
        keywords: Vec::new(),
        headings: std::iter::once(video.summary.text.clone()).chain(chapters).collect(),
        text: frames,
    };
    Entry { document, shown: Shown { title: video.title.clone(), text: video.summary.clone(), ..Shown::default() } }
}

/// Captions are short: so much of them, in letters, is said together.
const SAID_TOGETHER: usize = 80;

fn said_in(lang: &str, video: &Video) -> Vec<Entry> {
    let mut all: Vec<(u32, String)> = Vec::new();
    for cue in video.film.iter().flat_map(|film| &film.cues) {
        let text = cue.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let second = cue.start / 1000;
        match all.last_mut() {
            Some((from, said)) if said.len() < SAID_TOGETHER || *from == second => {
                said.push(' ');
                said.push_str(&text);
            }
            _ => all.push((second, text)),
        }
    }
    let film = video.film.as_ref();
    let lang = film.map(|film| film.captions_lang.clone()).filter(|captions| captions != lang);
    let said = all.into_iter().map(|(second, text)| {
        let chapters = film.map(|film| film.chapters.as_slice()).unwrap_or_default();
        let chapter = chapters.iter().rfind(|chapter| chapter.at / 1000 <= second).map(|chapter| chapter.title.clone());
        let document = Document {
            id: format!("video/{}/{second}", video.id),
            title: chapter.as_ref().map(|title| title.text.clone()).unwrap_or_default(),
            keywords: Vec::new(),
            headings: vec![video.title.text.clone()],
            text: text.clone(),
        };
        let (title, of) = match chapter {
            Some(chapter) => (chapter, Some(video.title.clone())),
            None => (video.title.clone(), None),
        };
        Entry { document, shown: Shown { title, of, text: Said { text, lang: lang.clone() }, ..Shown::default() } }
    });
    said.collect()
}

fn cafe_date(date: &CafeDate, words: &DateTexts) -> Entry {
    let said = |all: &[Said]| all.iter().map(|said| said.text.clone()).collect::<Vec<_>>().join(", ");
    let about = words.text.as_ref().map(|text| plain(&text.blocks)).unwrap_or_default();
    let materials = words.materials.as_ref().map(|text| plain(&text.blocks));
    let answers = words.answers.iter().map(|asked| format!("{} {}", asked.question.text, plain(&asked.answer.blocks)));
    let later: Vec<String> = materials.into_iter().chain(answers).collect();
    // A date that is over is worth finding for what was said there.
    let until = later.is_empty().then(|| date.start.chars().take(10).collect());
    let room = words.room.as_ref().map(|room| room.text.clone()).unwrap_or_default();
    let text = std::iter::once(about).chain(later).collect::<Vec<_>>().join("\n");
    let lang = words.text.as_ref().and_then(|text| text.lang.clone());
    let document = Document {
        id: format!("cafe/{}", date.id),
        title: words.title.text.clone(),
        keywords: Vec::new(),
        headings: vec![words.series.as_ref().map(|name| name.text.clone()).unwrap_or_default()],
        text: [text.as_str(), &said(&words.speakers), &room].join("\n"),
    };
    let shown = Shown {
        title: words.title.clone(),
        of: words.series.clone(),
        text: Said { text, lang },
        when: Some((date.start.clone(), date.zone.clone())),
        until,
        ..Shown::default()
    };
    Entry { document, shown }
}

/// What is shown of a contact stands in the start file.
fn contact(content: &Content<'_>, lang: &str, contact: &Contact) -> Entry {
    let words = Finder::new(content, lang, Platform::Windows, |language| language.files.get("contacts"));
    let hours = contact.hours.as_ref().map(|hours| hours.text.clone());
    let document = Document {
        id: format!("contact/{}", contact.id),
        title: contact.name.text.clone(),
        keywords: keywords(&words, &contact.id),
        headings: Vec::new(),
        text: [hours, contact.phone.clone(), contact.mail.clone()].into_iter().flatten().collect::<Vec<_>>().join("\n"),
    };
    Entry { document, shown: Shown { title: contact.name.clone(), ..Shown::default() } }
}
