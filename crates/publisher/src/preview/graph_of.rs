// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The picture of a guide beside it.

use maud::{Markup, PreEscaped};

use super::page::Asked;
use crate::graph;
use crate::load::Content;

/// The guide `id` as a picture whose steps open themselves in the widget. Nothing if its file cannot be read.
pub fn graph_of(content: &Content<'_>, asked: &Asked, id: &str) -> Option<Markup> {
    let guide = content.guides.get(id)?;
    Some(PreEscaped(graph::svg(content, guide, &asked.lang, true)))
}
