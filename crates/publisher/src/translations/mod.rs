// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which translations still say what the German words say. content/translations/`<lang>`.toml holds, for each guide that
//! was accepted, a short hash of every German text as it was then; what differs today has changed since.

mod accept;

use std::collections::BTreeMap;

use ::fluent_syntax::ast::{Entry, Identifier, Message, Pattern, Resource};
use ::fluent_syntax::serializer::serialize;
use sha2::{Digest, Sha256};

use crate::load::content::FALLBACK;
use crate::load::{Content, Words};

pub use accept::{Accepted, accept};

/// `message` or `message.field` → hash of its German text.
pub type Texts = BTreeMap<String, String>;

/// How a translation stands to its German original.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Accepted, and German has not changed since.
    Current,
    /// These German texts have changed since, or are new.
    Outdated(Vec<String>),
    /// There are words, but nobody has accepted them yet.
    Draft,
    /// There are no words.
    Missing,
}

impl State {
    /// Whether readers are told that the German text is newer.
    pub fn is_outdated(&self) -> bool {
        matches!(self, Self::Outdated(_))
    }

    /// Its name in the list.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Outdated(_) => "outdated",
            Self::Draft => "draft",
            Self::Missing => "missing",
        }
    }
}

/// How the words of `guide` in `lang` stand to the German ones.
pub fn state(content: &Content<'_>, lang: &str, guide: &str) -> State {
    let Some(german) = german(content, guide).filter(|_| lang != FALLBACK) else {
        return State::Current;
    };
    if content.languages.get(lang).and_then(|language| language.guides.get(guide)).is_none() {
        return State::Missing;
    }
    let Some(accepted) = content.accepted.get(lang).and_then(|guides| guides.get(guide)) else {
        return State::Draft;
    };
    let changed: Vec<_> = texts(german).into_iter().filter(|(name, hash)| accepted.get(name) != Some(hash)).collect();
    if changed.is_empty() {
        State::Current
    } else {
        State::Outdated(changed.into_iter().map(|(name, _)| name).collect())
    }
}

fn german<'c, 's>(content: &'c Content<'s>, guide: &str) -> Option<&'c Words<'s>> {
    content.languages.get(FALLBACK)?.guides.get(guide)
}

/// All texts of a file with their hashes. Keywords are for searching: each language has its own.
pub fn texts(words: &Words<'_>) -> Texts {
    let fields = words.messages.values().flat_map(|message| message.fields().map(|field| (message.id, field)));
    let fields = fields.filter(|(_, (field, _))| *field != "keywords");
    fields
        .map(|(id, (field, pattern))| {
            (if field.is_empty() { id.to_owned() } else { format!("{id}.{field}") }, hash(pattern))
        })
        .collect()
}

/// The first eight hexadecimal digits of a hash over the text as Fluent writes it, so that neither indents nor line breaks count.
fn hash(pattern: &Pattern<&str>) -> String {
    let message =
        Message { id: Identifier { name: "m" }, value: Some(pattern.clone()), attributes: Vec::new(), comment: None };
    let text = serialize(&Resource { body: vec![Entry::Message(message)] });
    let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    Sha256::digest(words).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests;
