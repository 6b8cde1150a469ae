// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the first screen needs, in one language.

use std::collections::BTreeSet;

use ::fluent_syntax::ast::{Entry, Resource};
use ::fluent_syntax::parser::parse_runtime;
use ::fluent_syntax::serializer::serialize;

use lotse_model::site::{Category, Contact, GuideEntry, Probe, Start};
use lotse_model::{Said, Table};

use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::text::{Finder, Platform, Resolver};

/// File names of what comes after the first screen.
pub struct Lists {
    /// All guides.
    pub catalogue: String,
    /// "Wo ist es jetzt?".
    pub dictionary: Option<String>,
    /// All videos.
    pub videos: Option<String>,
    /// All learning paths.
    pub paths: Option<String>,
}

/// The start file of `lang`.
pub fn publish(content: &Content<'_>, lang: &str, entries: &[GuideEntry], lists: Lists) -> Start {
    let Lists { catalogue, dictionary, videos, paths } = lists;
    Start {
        lang: lang.to_owned(),
        ui: ui(content, lang),
        categories: categories(content, lang, entries),
        most_needed: most_needed(content, entries),
        catalogue,
        dictionary,
        videos,
        paths,
        cafe: content.cafe.series.iter().any(|series| !series.dates.is_empty()),
        contacts: contacts(content, lang),
        probes: probes(content),
        organisations: organisations(content),
        products: content.products.ids().map(|id| (id.to_owned(), product_name(content, lang, id))).collect(),
    }
}

/// What a language calls itself; its tag if it does not say.
pub fn language_name(content: &Content<'_>, lang: &str) -> String {
    let own = content.languages.get(lang).and_then(|l| l.files.get("ui")).and_then(|words| {
        let pattern = words.messages.get("language-name")?.value.as_ref()?;
        Some(Resolver { content, lang, words, platform: Platform::Windows }.resolve(pattern).text)
    });
    own.unwrap_or_else(|| lang.to_owned())
}

/// Terms, then messages of the interface; what the language lacks comes from the fallback.
pub fn ui(content: &Content<'_>, lang: &str) -> String {
    let mut body = Vec::new();
    let mut seen = BTreeSet::new();
    for file in ["terms", "ui"] {
        for source in [lang, FALLBACK] {
            let words = content.languages.get(source).and_then(|l| l.files.get(file));
            let Some(Ok(resource)) = words.map(|words| parse_runtime(words.source.text.as_str())) else {
                continue;
            };
            body.extend(resource.body.into_iter().filter(|entry| name(entry).is_some_and(|name| seen.insert(name))));
        }
    }
    serialize(&Resource { body })
}

fn name<'s>(entry: &Entry<&'s str>) -> Option<(bool, &'s str)> {
    match entry {
        Entry::Message(message) => Some((false, message.id.name)),
        Entry::Term(term) => Some((true, term.id.name)),
        _ => None,
    }
}

fn categories(content: &Content<'_>, lang: &str, entries: &[GuideEntry]) -> Vec<Category> {
    let used: BTreeSet<&str> = entries.iter().map(|entry| entry.category.as_str()).collect();
    let ids = content.categories.ids().filter(|id| used.contains(id));
    ids.map(|id| Category {
        id: id.to_owned(),
        title: said(content, lang, "categories", id, "").unwrap_or_default(),
        summary: said(content, lang, "categories", id, "summary").unwrap_or_default(),
    })
    .collect()
}

fn most_needed(content: &Content<'_>, entries: &[GuideEntry]) -> Vec<GuideEntry> {
    let entry = |id: &str| entries.iter().find(|entry| entry.id.as_str() == id).cloned();
    content.most_needed.iter().filter_map(|id| entry(&id.value)).collect()
}

/// Whom to ask, in the order written.
pub fn contacts(content: &Content<'_>, lang: &str) -> Vec<Contact> {
    let contact = |entry: &crate::authored::Entry| {
        let id = entry.id.value.clone();
        Contact {
            name: said(content, lang, "contacts", &id, "").unwrap_or_default(),
            hours: said(content, lang, "contacts", &id, "hours"),
            phone: entry.text("phone"),
            mail: entry.text("mail"),
            organisation: entry.text("organisation"),
            id,
        }
    };
    content.contacts.entries.iter().map(contact).collect()
}

fn organisations(content: &Content<'_>) -> Table<String, String> {
    let name = |entry: &crate::authored::Entry| entry.text("name").unwrap_or_default();
    content.organisations.entries.iter().map(|entry| (entry.id.value.clone(), name(entry))).collect()
}

fn probes(content: &Content<'_>) -> Table<String, Probe> {
    let entries = content.probes.entries.iter();
    entries
        .map(|entry| (entry.id.value.clone(), Probe { address: entry.text("address").unwrap_or_default() }))
        .collect()
}

/// What a product is called in `lang`.
pub fn product_name(content: &Content<'_>, lang: &str, id: &str) -> String {
    let terms = [lang, FALLBACK].into_iter().filter_map(|lang| content.languages.get(lang)?.files.get("terms"));
    let name = terms.into_iter().find_map(|words| {
        let pattern = words.terms.get(id)?.value.as_ref()?;
        Some(Resolver { content, lang, words, platform: Platform::Windows }.resolve(pattern).text)
    });
    name.unwrap_or_else(|| id.to_owned())
}

fn said(content: &Content<'_>, lang: &str, file: &str, message: &str, field: &str) -> Option<Said> {
    let finder = Finder::new(content, lang, Platform::Windows, |language| language.files.get(file));
    finder.find(message, field).map(|found| found.said())
}
