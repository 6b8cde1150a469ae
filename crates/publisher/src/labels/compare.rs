// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Our labels against the product's own words.

use std::collections::BTreeMap;

use super::Pack;
use crate::authored::Label;

/// What became of a label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moved {
    /// The words differ.
    Changed {
        /// BCP 47 tag.
        lang: String,
        /// Ours; nothing if we had none.
        old: Option<String>,
        /// The product's.
        new: String,
    },
    /// The product has no such words any more, in this language.
    Vanished {
        /// BCP 47 tag.
        lang: String,
    },
    /// We do not say where the words come from.
    NoOrigin,
}

/// A label that moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// `tb-…`
    pub label: String,
    /// What became of it.
    pub moved: Moved,
}

/// Everything that moved, by label, then language.
pub fn compare(labels: &BTreeMap<String, Label>, packs: &[Pack]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (id, label) in labels.iter().filter(|(id, _)| id.starts_with("tb-")) {
        let mut found = |moved| findings.push(Finding { label: id.clone(), moved });
        let Some(origin) = &label.origin else {
            found(Moved::NoOrigin);
            continue;
        };
        for pack in packs {
            let (old, new) = (label.words.get(&pack.lang), pack.get(origin));
            match (old, new) {
                (Some(old), Some(new)) if old == new => {}
                (old, Some(new)) => {
                    found(Moved::Changed { lang: pack.lang.clone(), old: old.cloned(), new: new.to_owned() });
                }
                (Some(_), None) => found(Moved::Vanished { lang: pack.lang.clone() }),
                (None, None) => {}
            }
        }
    }
    findings
}
