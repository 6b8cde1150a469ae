// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Search that understands how employees write German: an index builder and a query engine.
//!
//! The query half runs in the browser and depends on nothing; the builder (feature `build`) is for the publisher. Neither knows files or
//! a clock. docs/adr/0010-search.md says why it is our own and what was measured.
//!
//! # Searching
//!
//! ```
//! # #[cfg(feature = "build")] {
//! # use lotse_search::{Document, Index, Language, build};
//! # let document = Document { id: "senden".into(), title: "E-Mail bleibt im Postausgang".into(), ..Document::default() };
//! # let built = build(Language::German, &[document], &[]).unwrap();
//! # let (head, shards) = (built.head, built.shards);
//! let mut index = Index::load(&head)?;                     // once, when the search box gets the focus
//! let query = index.query("mail hengt im postausgnag");    // at every keystroke; `query_after` is faster while typing
//! for shard in query.missing_shards(&index) {
//!     index.add_shard(shard, &shards[shard])?;             // fetched; most indexes have one
//! }
//! for hit in index.search(&query, 10) {
//!     let id = index.id(hit.document);
//!     let text = "Die E-Mail bleibt liegen. Öffnen Sie den Postausgang.";
//!     if let Some(passage) = index.passage(&query, text, 160) {
//!         let shown = &text[passage.range];
//!         let marked = passage.marks;                      // ranges of `text`
//!     }
//! }
//! # }
//! # Ok::<(), lotse_search::IndexError>(())
//! ```
//!
//! # How it goes together
//!
//! `words` cuts a text into words and folds their letters (`fold`), `stem` takes endings off. `vocabulary` holds all words of the
//! documents; `near` finds those with typing errors, `split` takes compounds apart. `query` works out what each word
//! may stand for, `rank` puts the documents in order, `passage` shows why.

#[cfg(feature = "build")]
mod build;
#[cfg(feature = "build")]
mod explain;
mod fold;
mod format;
mod index;
mod near;
mod passage;
pub mod query;
mod rank;
mod split;
pub mod stem;
mod synonyms;
#[cfg(test)]
#[cfg(feature = "build")]
mod tests;
mod vocabulary;
pub mod words;

#[cfg(feature = "build")]
pub use build::{BuildError, Built, Document, Group, build};
#[cfg(feature = "build")]
pub use explain::Found;
pub use format::IndexError;
#[cfg(feature = "build")]
#[doc(hidden)]
pub use format::{hash as stamp, seal};
pub use index::Index;
pub use passage::Passage;
pub use query::Query;
pub use rank::Hit;
pub use stem::Language;
