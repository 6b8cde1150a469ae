// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! "Wo ist es jetzt?": from the words of the program that people knew to what the same thing is called today.

use serde::{Deserialize, Serialize};

use crate::id::{GuideId, StepId};
use crate::text::{Blocks, Said};

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
