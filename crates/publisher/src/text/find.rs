// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Finding the words for a place in a page: in its language, else in the fallback, which is then marked.

use ::fluent_syntax::ast::Pattern;
use lotse_model::text::Blocks;
use lotse_model::{Inline, Said};

use crate::load::content::FALLBACK;
use crate::load::{Content, Language, Words};
use crate::text::markdown;
use crate::text::resolve::{CITE, CITE_END, Platform, Resolved, Resolver};

/// Words, and the language they are in.
#[derive(Debug, Clone, Copy)]
pub struct Found<'c, 's> {
    resolver: Resolver<'c, 's>,
    pattern: &'c Pattern<&'s str>,
    /// Set if they are not in the page's language.
    fell_back: bool,
}

/// The words `message.field` of a file that `file` picks in a language, for a page in `lang`.
pub fn find<'c, 's>(
    content: &'c Content<'s>,
    lang: &'c str,
    platform: Platform,
    file: impl Fn(&'c Language<'s>) -> Option<&'c Words<'s>>,
    message: &str,
    field: &str,
) -> Option<Found<'c, 's>> {
    [lang, FALLBACK].into_iter().find_map(|found_in| {
        let words = file(content.languages.get(found_in)?)?;
        let pattern = words.messages.get(message)?.field(field)?;
        let resolver = Resolver { content, lang: found_in, words, platform };
        Some(Found { resolver, pattern, fell_back: found_in != lang })
    })
}

impl Found<'_, '_> {
    /// As a line of plain text.
    pub fn said(&self) -> Said {
        let text = plain(&self.resolver, &self.resolve().text);
        Said { text: text.split_whitespace().collect::<Vec<_>>().join(" "), lang: self.lang() }
    }

    /// As blocks of Markdown.
    pub fn blocks(&self) -> Blocks {
        let cite = |id: &str| cited(&self.resolver, id);
        Blocks { blocks: markdown::blocks(&self.resolve().text, &cite), lang: self.lang() }
    }

    /// Whether other words stand here on another platform.
    pub fn by_platform(&self) -> bool {
        self.resolve().by_platform
    }

    fn resolve(&self) -> Resolved {
        self.resolver.resolve(self.pattern)
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
