// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From the words as written to the words as shown: Fluent ([`resolve`]), then Markdown ([`markdown`]).

pub mod find;
pub mod markdown;
pub mod references;
pub mod resolve;
pub mod texts;
pub mod word_list;

pub use find::{Finder, Found};
pub use resolve::{Platform, Resolved, Resolver};
pub use texts::{Mark, Text};
pub use word_list::WordLists;
