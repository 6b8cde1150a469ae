// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What visitors can find, as documents. Their ids say what is opened, as the attribute `start` does:
//! `guide:<id>`, `guide:<id>/<step>`, `word:<id>`, `contact:<id>`, `cafe:<date>`.

use lotse_model::dictionary::Word;
use lotse_model::text::plain;
use lotse_model::{Step, StepKind};
use lotse_search::Document;

use crate::build::{dictionary, start};
use crate::cafe::words::FILE as CAFE;
use crate::load::Content;
use crate::pages::Published;
use crate::text::{Finder, Found, Platform};

/// All documents in `lang`: guides in their order, each before its steps, then the rest, so that among equals the guide comes first.
pub fn documents(content: &Content<'_>, lang: &str, guides: &[&Published]) -> Vec<Document> {
    let mut documents: Vec<_> = guides.iter().flat_map(|published| guide(content, lang, published)).collect();
    let words = dictionary::publish(content, lang).map(|dictionary| dictionary.entries).unwrap_or_default();
    documents.extend(words.iter().map(|entry| word(content, lang, entry)));
    documents.extend(start::contacts(content, lang).into_iter().map(|contact| {
        Document {
            id: format!("contact:{}", contact.id),
            title: contact.name.text,
            text: [contact.phone, contact.mail, contact.hours.map(|hours| hours.text)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join("\n"),
            ..Document::default()
        }
    }));
    documents.extend(cafe(content, lang));
    documents
}

/// The guide with its questions, and each of its steps.
fn guide(content: &Content<'_>, lang: &str, published: &Published) -> Vec<Document> {
    let id = published.entry.id.as_str();
    let finder = Finder::new(content, lang, Platform::Windows, |language| language.guides.get(id));
    let keywords = finder.find("guide", "keywords").map(|found| found.said().text).unwrap_or_default();
    let steps = || published.guide.steps.iter().filter(|(_, step)| !step.title.text.is_empty());
    let whole = Document {
        id: format!("guide:{id}"),
        title: published.entry.title.text.clone(),
        keywords: list(&keywords),
        headings: steps().map(|(_, step)| step.title.text.clone()).collect(),
        text: published.entry.summary.text.clone(),
    };
    let steps =
        steps().map(|(step, words)| Document { id: format!("guide:{id}/{}", step.as_str()), ..self::step(words) });
    [whole].into_iter().chain(steps).collect()
}

fn step(step: &Step) -> Document {
    let text = step.text.as_ref().map(|text| plain(&text.blocks)).unwrap_or_default();
    let hint = step.hint.as_ref().map(|hint| hint.text.clone());
    let answers = match &step.kind {
        StepKind::Question { answers, .. } => answers.iter().map(|answer| answer.label.text.clone()).collect(),
        _ => Vec::new(),
    };
    Document {
        title: step.title.text.clone(),
        headings: answers,
        text: hint.into_iter().chain([text]).collect::<Vec<_>>().join("\n"),
        ..Document::default()
    }
}

fn word(content: &Content<'_>, lang: &str, entry: &Word) -> Document {
    let finder = Finder::new(content, lang, Platform::Windows, |language| language.files.get("where"));
    let note = entry.note.as_ref().map(|note| plain(&note.blocks));
    let now = entry.now.iter().map(|now| plain(&now.text.blocks));
    let keywords = finder.find(&entry.id, "keywords").map(|found| found.said().text).unwrap_or_default();
    Document {
        id: format!("word:{}", entry.id),
        title: entry.word.text.clone(),
        keywords: list(&keywords),
        text: now.chain(note).collect::<Vec<_>>().join("\n"),
        ..Document::default()
    }
}

fn cafe<'c>(content: &'c Content<'_>, lang: &'c str) -> impl Iterator<Item = Document> {
    content.cafe.series.iter().flat_map(move |series| {
        series.dates.iter().map(move |date| {
            let id = series.date_id(date.day);
            let finder = Finder::new(content, lang, Platform::Windows, |language| language.files.get(CAFE));
            let said = |message: &str, field: &str| finder.find(message, field).map(|found| found.said().text);
            let plain = |found: Found<'_, '_, '_>| plain(&found.blocks().blocks);
            let questions = date.answers.iter().filter_map(|asked| said(&id, &format!("question-{asked}")));
            let series_name = said(&series.id, "").unwrap_or_default();
            let text =
                finder.find(&id, "text").or_else(|| finder.find(&series.id, "text")).map(plain).unwrap_or_default();
            Document {
                title: said(&id, "").unwrap_or_else(|| series_name.clone()),
                keywords: vec![series_name],
                headings: questions.collect(),
                text,
                id: format!("cafe:{id}"),
            }
        })
    })
}

fn list(keywords: &str) -> Vec<String> {
    keywords.split(',').map(|keyword| keyword.trim().to_owned()).filter(|keyword| !keyword.is_empty()).collect()
}
