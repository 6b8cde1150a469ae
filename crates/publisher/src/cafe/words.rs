// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which words the schedule needs: locales/`<lang>`/cafe.ftl has a message for each series, and one for each date that has a
//! subject of its own or of which something is left.

use std::ops::Range;

use super::{Cafe, Series};
use crate::wanted::Role;

/// The name of the files with the words.
pub const FILE: &str = "cafe";

/// Words that can be shown.
pub struct Wanted {
    /// The message: a series or a date.
    pub message: String,
    /// The attribute; empty for the value.
    pub field: String,
    /// Whether they must be there.
    pub role: Role,
    /// Where in the file of the series they are asked for.
    pub span: Range<usize>,
}

const OF_SERIES: &[&str] = &["text", "speakers", "room"];
const OF_DATES: &[&str] = &["", "text", "speakers", "room", "materials"];

/// All words of `series`.
pub fn wanted(series: &Series<'_>) -> Vec<Wanted> {
    let want = |message: &str, field: &str, role, span: &Range<usize>| Wanted {
        message: message.to_owned(),
        field: field.to_owned(),
        role,
        span: span.clone(),
    };
    let mut all = vec![want(&series.id, "", Role::Text, &(0..0))];
    let role = |field: &str| {
        if field == "room" && series.offer.on_site == Some(true) { Role::Text } else { Role::Optional }
    };
    all.extend(OF_SERIES.iter().map(|field| want(&series.id, field, role(field), &(0..0))));
    for day in &series.days {
        let id = series.date_id(*day);
        all.extend(OF_DATES.iter().map(|field| want(&id, field, Role::Optional, &(0..0))));
    }
    for exception in &series.exceptions {
        let id = series.date_id(exception.day.value);
        let words = exception.answers.iter().flat_map(|asked| {
            [("question", asked), ("answer", asked)]
                .map(|(part, asked)| (format!("{part}-{}", asked.value), &asked.span))
        });
        all.extend(words.map(|(field, span)| want(&id, &field, Role::Text, span)));
    }
    all
}

/// All words of the schedule.
pub fn all_wanted<'c>(cafe: &'c Cafe<'_>) -> impl Iterator<Item = (&'c Series<'c>, Wanted)> {
    cafe.series.iter().flat_map(|series| wanted(series).into_iter().map(move |want| (series, want)))
}

/// Whether the attribute is Markdown; others are lines of plain text.
pub fn is_markdown(field: &str) -> bool {
    matches!(field, "text" | "materials") || field.starts_with("answer-")
}
