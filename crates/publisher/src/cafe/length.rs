// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Lengths of time, written as `60 min`, `2 hours` or `14 days`.

use jiff::Span;

use crate::authored::Spanned;
use crate::checks::unknown_field::{self, Kind};
use crate::load::fields::Fields;
use crate::source::Source;

/// Reads the field `name`.
pub fn read(fields: &mut Fields<'_, '_>, source: &Source, name: &str) -> Option<Spanned<Span>> {
    let written = fields.text(name)?;
    let length = parse(&written.value);
    if length.is_none() {
        fields.problems.push(unknown_field::wrong_kind(source.place(written.span.clone()), name, Kind::Length));
    }
    length.map(|value| Spanned { value, span: written.span })
}

fn parse(text: &str) -> Option<Span> {
    let (count, unit) = text.trim().split_once(' ')?;
    // Ten years of minutes and more are a slip.
    let count = count.parse::<u32>().ok().filter(|count| (1..100_000).contains(count)).map(i64::from)?;
    match unit.trim() {
        "min" => Span::new().try_minutes(count),
        "hour" | "hours" => Span::new().try_hours(count),
        "day" | "days" => Span::new().try_days(count),
        "week" | "weeks" => Span::new().try_weeks(count),
        _ => return None,
    }
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_a_number_and_a_unit() {
        for text in ["60 min", "1 hour", "2 hours", "14 days", " 2  weeks "] {
            assert!(parse(text).is_some(), "{text}");
        }
        for text in ["60", "60min", "0 min", "-5 min", "1.5 hours", "2 Stunden", "", "99999999999 min", "100000 days"] {
            assert!(parse(text).is_none(), "{text}");
        }
    }
}
