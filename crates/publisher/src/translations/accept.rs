// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Accepting: from now on the translation counts as saying what the German words of today say.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::{Texts, german, state, texts};
use crate::load::Content;
use crate::translations::State;

/// Which translations are accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Accepted {
    /// Those in this language.
    In(String),
    /// Those in every language that were accepted before: the change of the German words does not affect their meaning.
    SameMeaning,
}

/// The files to write for accepting `guides`: path relative to the root, and text. Translations that are missing stay so.
pub fn accept(content: &Content<'_>, guides: &[String], accepted: &Accepted) -> Vec<(String, String)> {
    let languages = content.languages.keys().filter(|lang| match accepted {
        Accepted::In(one) => one == *lang,
        Accepted::SameMeaning => true,
    });
    let mut files = Vec::new();
    for lang in languages {
        let mut all = content.accepted.get(lang).cloned().unwrap_or_default();
        let before = all.clone();
        for guide in guides {
            let counts = match state(content, lang, guide) {
                State::Missing => false,
                State::Draft => matches!(accepted, Accepted::In(_)),
                State::Current | State::Outdated(_) => true,
            };
            if let Some(words) = german(content, guide).filter(|_| counts && lang != crate::load::content::FALLBACK) {
                all.insert(guide.clone(), texts(words));
            }
        }
        if all != before {
            files.push((format!("content/translations/{lang}.toml"), render(&all)));
        }
    }
    files
}

const HEAD: &str = "# SPDX-FileCopyrightText: 2026 OX-Lotse contributors
# SPDX-License-Identifier: EUPL-1.2

# Written by `lotse translations accept`: the German texts that each translation was accepted for, as hashes.
";

fn render(guides: &BTreeMap<String, Texts>) -> String {
    let mut out = HEAD.to_owned();
    for (guide, texts) in guides {
        let _ = writeln!(out, "\n[{guide}]");
        for (name, hash) in texts {
            let _ = writeln!(out, "\"{name}\" = \"{hash}\"");
        }
    }
    out
}
