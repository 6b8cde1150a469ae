// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From files to [`Content`]: everything the rules look at and the build publishes.

pub mod content;
pub mod examples;
pub mod fields;
pub mod guide;
pub mod path;
pub mod settings;
pub mod sources;
pub mod style;
pub mod synonyms;
pub mod video;
pub mod words;

pub use content::{Content, Language};
pub use sources::Sources;
pub use words::Words;
