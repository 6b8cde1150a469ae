// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words without their endings, so that `Einladungen` finds `einladen`.
//!
//! A stem is only ever compared with other stems; it need not be a word.

mod danish;
mod english;
mod german;

use crate::words::is_code;

pub use german::is_separable;

/// The language whose endings are taken off.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Language {
    /// Also plain German, `de-simple`.
    German,
    /// English.
    English,
    /// Danish.
    Danish,
}

impl Language {
    /// As it stands in a file.
    pub(crate) fn from_byte(byte: u8) -> Option<Language> {
        [Language::German, Language::English, Language::Danish].into_iter().find(|language| *language as u8 == byte)
    }

    /// By its tag: `de`, `de-simple`, `en`, `da`.
    pub fn from_tag(tag: &str) -> Option<Language> {
        match tag {
            "de" | "de-simple" => Some(Language::German),
            "en" => Some(Language::English),
            "da" => Some(Language::Danish),
            _ => None,
        }
    }
}

/// The stem of a folded word.
pub fn stem(language: Language, word: &[u8]) -> Vec<u8> {
    let mut stem = word.to_vec();
    if word.len() > 2 && word.is_ascii() && !is_code(word) {
        match language {
            Language::German => german::cut(&mut stem),
            Language::English => english::cut(&mut stem),
            Language::Danish => danish::cut(&mut stem),
        }
    }
    stem
}

/// Cuts the first of `endings` that leaves at least `least` letters.
fn cut_ending(word: &mut Vec<u8>, endings: &[&str], least: usize) -> bool {
    for ending in endings {
        if word.ends_with(ending.as_bytes()) && word.len() >= ending.len() + least {
            word.truncate(word.len() - ending.len());
            return true;
        }
    }
    false
}
