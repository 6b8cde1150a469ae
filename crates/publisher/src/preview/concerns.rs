// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which guide a file belongs to, and which step a problem.

use lotse_model::id::is_id;

use crate::load::Sources;
use crate::load::content::FOLDER;
use crate::problem::{Place, Problem};
use crate::source::Source;

/// The guide to which a file belongs: its way, its examples, or its words.
pub fn guide_of(path: &str) -> Option<&str> {
    let name = match path.strip_prefix(FOLDER) {
        Some(rest) => rest.strip_prefix('/')?.strip_suffix(".toml")?,
        None => path.strip_prefix("locales/")?.split_once("/guides/")?.1.strip_suffix(".ftl")?,
    };
    let name = name.strip_suffix(crate::load::examples::ENDING).unwrap_or(name);
    (!name.contains('/')).then_some(name)
}

/// The language of a file with words.
pub fn language_of(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split('/').next()
}

/// All files that may belong to the guide.
pub fn files_of(sources: &Sources, guide: &str) -> Vec<String> {
    let way = [format!("{FOLDER}/{guide}.toml"), format!("{FOLDER}/{guide}{}.toml", crate::load::examples::ENDING)];
    let words = sources.languages.iter().map(|lang| format!("locales/{lang}/guides/{guide}.ftl"));
    way.into_iter().chain(words).collect()
}

/// The step that a problem of a guide concerns, as the preview names it; nothing for the guide as a whole.
pub fn step_of(sources: &Sources, problem: &Problem) -> Option<String> {
    let place = &problem.place;
    let source = sources.get(&place.file)?;
    let step = if place.file.ends_with(".ftl") { message_at(source, place) } else { heading_at(source, place) };
    step.map(as_id)
}

/// The last `[steps.…]` down to the place.
fn heading_at<'s>(source: &'s Source, place: &Place) -> Option<&'s str> {
    lines_up(source, place).find_map(|line| {
        let inside = line.trim_start().strip_prefix('[')?.split(']').next()?;
        Some(inside.trim().strip_prefix("steps.")?.trim_matches(['"', '\'']))
    })
}

/// The last message down to the place; `guide` is not about a step.
fn message_at<'s>(source: &'s Source, place: &Place) -> Option<&'s str> {
    let mut names = lines_up(source, place).filter_map(|line| {
        let (name, _) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))?;
        Some(name.trim_end())
    });
    names.next().filter(|name| *name != "guide")
}

fn lines_up<'s>(source: &'s Source, place: &Place) -> impl Iterator<Item = &'s str> {
    (1..=place.line).rev().map(|line| source.line(line))
}

/// A name that the widget takes: one that breaks the rule is written otherwise.
pub fn as_id(name: &str) -> String {
    if is_id(name) {
        return name.to_owned();
    }
    let plain = name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    format!("x-{}", plain.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = "start = \"a\"\n\n[steps.a]\nanswers = { x = \"b\" }\n\n[steps.\"B c\"]\noutcome = \"solved\"\n";
    const FTL: &str = "guide = G\n    .summary = S\n# eins = zwei\na = A\n    .text =\n        1. x = y\nbc = B\n";

    #[test]
    fn a_line_of_a_way_belongs_to_the_heading_above_it() {
        let step = |line| heading_at(&Source::new("g.toml", TOML), &Place { line, ..Place::file("g.toml") }).map(as_id);
        assert_eq!([1, 3, 4].map(step), [None, Some("a".into()), Some("a".into())]);
        assert_eq!(step(7), Some("x-b-c".into()));
    }

    #[test]
    fn a_line_of_words_belongs_to_the_message_above_it() {
        let source = Source::new("g.ftl", FTL);
        let step = |line| message_at(&source, &Place { line, ..Place::file("g.ftl") });
        assert_eq!([1, 2, 4, 6, 7].map(step), [None, None, Some("a"), Some("a"), Some("bc")]);
    }

    #[test]
    fn way_examples_and_words_of_all_languages_belong_to_a_guide() {
        for path in ["content/guides/g.toml", "content/guides/g.ways.toml", "locales/da/guides/g.ftl"] {
            assert_eq!(guide_of(path), Some("g"), "{path}");
        }
        for path in ["content/home.toml", "locales/de/terms.ftl", "content/guides", "content/images/g.webp"] {
            assert_eq!(guide_of(path), None, "{path}");
        }
    }
}
