// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What goes into search indexes: any documents by line, groups of synonyms, and the catalogue.

pub mod catalogue;
pub mod documents;
pub mod explain;
pub mod groups;
