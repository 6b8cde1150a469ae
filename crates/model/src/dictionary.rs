// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! "Wo ist es jetzt?": from the words of the program that people knew to what the same thing is called today.

use serde::{Deserialize, Serialize};

use crate::id::{GuideId, StepId};
use crate::text::{Blocks, Said, plain};

/// All entries in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dictionary {
    /// Sorted by word.
    pub entries: Vec<Word>,
}

/// One word of former times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Its name in content/where.toml.
    pub id: String,
    /// As the former program says it.
    pub word: Said,
    /// What it is today, a part for each product that has it.
    pub now: Vec<Now>,
    /// What is different, or to be minded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Blocks>,
    /// Other words under which people look for it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub keywords: String,
    /// The guide that helps further.
    pub guide: GuideId,
    /// The step at which it is opened, if not at its start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<StepId>,
}

/// What something is called in a product, and where it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Now {
    /// Its name in [`crate::site::Start::products`].
    pub product: String,
    /// Where to find it.
    pub text: Blocks,
}

impl Dictionary {
    /// The entries in which every word of `query` begins a word: first those that are called so, then those that only speak
    /// of it. Case and umlauts do not count: `Geloescht`, `gelöscht` and `geloscht` are one.
    pub fn matching(&self, query: &str) -> Vec<&Word> {
        let wanted = words(query);
        let (mut called, mut told) = (Vec::new(), Vec::new());
        for entry in &self.entries {
            let name = words(&format!("{} {}", entry.word.text, entry.keywords));
            if all_begin(&wanted, &name) {
                called.push(entry);
            } else {
                let text: String = entry.now.iter().map(|now| plain(&now.text.blocks)).collect::<Vec<_>>().join(" ");
                if all_begin(&wanted, &[name, words(&text)].concat()) {
                    told.push(entry);
                }
            }
        }
        called.append(&mut told);
        called
    }
}

/// Whether every word of `query` begins a word of `text`, as in [`Dictionary::matching`].
pub fn matches(text: &str, query: &str) -> bool {
    all_begin(&words(query), &words(text))
}

fn all_begin(wanted: &[String], words: &[String]) -> bool {
    wanted.iter().all(|want| words.iter().any(|word| word.starts_with(want.as_str())))
}

fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(folded).collect()
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        match letter {
            'ä' | 'Ä' | 'å' | 'Å' => folded.push('a'),
            'ö' | 'Ö' | 'ø' | 'Ø' => folded.push('o'),
            'ü' | 'Ü' => folded.push('u'),
            'ß' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            _ => folded.push(letter.to_ascii_lowercase()),
        }
    }
    // What is typed without umlauts, and words that have these letters anyway: both sides are folded alike.
    [("ae", "a"), ("oe", "o"), ("ue", "u")].iter().fold(folded, |word, (two, one)| word.replace(two, one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Block, Inline};

    fn word(name: &str, keywords: &str, text: &str) -> Word {
        let text = Blocks { blocks: vec![Block::Paragraph(vec![Inline::Text(text.into())])], lang: None };
        Word {
            id: name.into(),
            word: Said { text: name.into(), lang: None },
            now: vec![Now { product: "ox".into(), text }],
            note: None,
            keywords: keywords.into(),
            guide: GuideId::try_from("g").unwrap(),
            step: None,
        }
    }

    fn found(query: &str) -> Vec<String> {
        let entries = vec![
            word("Gelöschte Elemente", "Mülleimer", "Papierkorb"),
            word("Mülltonne", "", "weg"),
            word("Regeln", "Assistent", "Filter, auch für den Papierkorb"),
        ];
        let dictionary = Dictionary { entries };
        dictionary.matching(query).into_iter().map(|word| word.id.clone()).collect()
    }

    #[test]
    fn umlauts_are_found_in_every_spelling() {
        for query in ["gelöscht", "GELOESCHT", "geloscht"] {
            assert_eq!(found(query), ["Gelöschte Elemente"], "{query}");
        }
    }

    #[test]
    fn words_of_a_text_are_found_across_lines_and_in_any_case() {
        let text = "Links stehen\nIhre Ordner.";
        assert!(matches(text, "") && matches(text, "  ordner LINKS ") && matches(text, "stehen ihre"));
        assert!(!matches(text, "ordner rechts") && !matches(text, "rdner"));
    }

    #[test]
    fn what_is_called_so_comes_before_what_speaks_of_it_and_nothing_asked_is_all() {
        assert_eq!(found("papierkorb"), ["Gelöschte Elemente", "Regeln"]);
        assert_eq!(found("müll"), ["Gelöschte Elemente", "Mülltonne"]);
        assert_eq!(found("filter assistent"), ["Regeln"]);
        assert_eq!(found("  ").len(), 3);
        assert!(found("<script>alert(1)</script>").is_empty());
    }
}
