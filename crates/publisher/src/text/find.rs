// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Finding the words for a place in a page: in its language, else in the fallback, which is then marked.

use std::cell::Cell;

use lotse_model::text::Blocks;
use lotse_model::{Inline, Said};

use crate::load::content::FALLBACK;
use crate::load::{Content, Language, Words};
use crate::text::markdown;
use crate::text::resolve::{CITE, CITE_END, Platform, Resolved, Resolver};

/// A file in the page's language, and in the fallback.
#[derive(Debug)]
pub struct Finder<'c, 's> {
    lang: &'c str,
    resolvers: Vec<Resolver<'c, 's>>,
    by_platform: Cell<bool>,
}

/// Words, and the language they are in.
#[derive(Debug)]
pub struct Found<'f, 'c, 's> {
    resolver: &'f Resolver<'c, 's>,
    resolved: Resolved,
    /// Set if they are not in the page's language.
    fell_back: bool,
}

impl<'c, 's> Finder<'c, 's> {
    /// For a page in `lang`; `file` picks the file in a language.
    pub fn new(
        content: &'c Content<'s>,
        lang: &'c str,
        platform: Platform,
        file: impl Fn(&'c Language<'s>) -> Option<&'c Words<'s>>,
    ) -> Self {
        let resolvers = [lang, FALLBACK].into_iter().filter_map(|lang| {
            let words = file(content.languages.get(lang)?)?;
            Some(Resolver { content, lang, words, platform })
        });
        Self { lang, resolvers: resolvers.collect(), by_platform: Cell::new(false) }
    }

    /// The words `message.field`.
    pub fn find(&self, message: &str, field: &str) -> Option<Found<'_, 'c, 's>> {
        self.resolvers.iter().find_map(|resolver| {
            let resolved = resolver.resolve(resolver.words.messages.get(message)?.field(field)?);
            self.by_platform.set(self.by_platform.get() || resolved.by_platform);
            Some(Found { resolver, resolved, fell_back: resolver.lang != self.lang })
        })
    }

    /// Whether any words found so far may be others on another platform.
    pub fn by_platform(&self) -> bool {
        self.by_platform.get()
    }
}

impl Found<'_, '_, '_> {
    /// As a line of plain text.
    pub fn said(&self) -> Said {
        let text = plain(self.resolver, &self.resolved.text);
        Said { text: text.split_whitespace().collect::<Vec<_>>().join(" "), lang: self.lang() }
    }

    /// As lines of plain text, without those that are empty.
    pub fn lines(&self) -> Vec<Said> {
        let text = plain(self.resolver, &self.resolved.text);
        let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        lines.filter(|line| !line.is_empty()).map(|text| Said { text, lang: self.lang() }).collect()
    }

    /// As blocks of Markdown.
    pub fn blocks(&self) -> Blocks {
        let cite = |id: &str| cited(self.resolver, id);
        Blocks { blocks: markdown::blocks(&self.resolved.text, &cite), lang: self.lang() }
    }

    fn lang(&self) -> Option<String> {
        self.fell_back.then(|| FALLBACK.to_owned())
    }
}

/// What a cited name is in text: a label, or the plain value that the operator gave.
fn cited(resolver: &Resolver<'_, '_>, id: &str) -> Inline {
    if let Some(value) = resolver.content.operator.get(id) {
        return Inline::Text(value.clone());
    }
    let words = resolver.content.labels.get(id).map(|label| &label.words);
    let own = words.and_then(|words| words.get(resolver.lang));
    let (text, lang) = match own {
        Some(text) => (Some(text), None),
        None => (words.and_then(|words| words.get(FALLBACK)), Some(FALLBACK.to_owned())),
    };
    Inline::Label(Said { text: text.cloned().unwrap_or_default(), lang })
}

/// `text` with cited names replaced by their plain text.
pub fn plain(resolver: &Resolver<'_, '_>, text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for part in text.split(CITE) {
        match part.split_once(CITE_END) {
            Some((id, rest)) => {
                match cited(resolver, id) {
                    Inline::Label(label) => out.push_str(&label.text),
                    Inline::Text(value) => out.push_str(&value),
                    _ => {}
                }
                out.push_str(rest);
            }
            None => out.push_str(part),
        }
    }
    out
}
