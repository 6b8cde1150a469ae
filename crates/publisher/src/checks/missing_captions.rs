// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-captions`: a video has no German captions, or a file of captions cannot be read.
//!
//! Why: who does not hear it, or must not hear it in an open-plan office, would miss what is said (WCAG 1.2.2). Remedy: put
//! locales/de/videos/`<id>`.vtt there. A storyboard says nothing aloud.

use crate::captions::is_captions;
use crate::load::{Content, content::FALLBACK, video};
use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;

/// This rule.
pub const RULE: Rule = Rule::error("missing-captions");

/// Looks at all videos, then at all files of captions.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let films = content.videos.iter().filter(|(_, video)| !video.is_storyboard);
    let without = films.filter_map(|(id, video)| {
        let path = format!("locales/{FALLBACK}/videos/{id}.vtt");
        let is_there = content.sources.get(&path).is_some() || content.sources.is_refused(&path);
        (!is_there).then(|| absent(Place::file(&video.source.path), id, &path))
    });
    let without: Vec<_> = without.collect();
    let unreadable = files(content).filter(|source| !is_captions(source)).map(unreadable);
    without.into_iter().chain(unreadable).collect()
}

/// All files of captions and descriptions.
pub fn files<'c>(content: &'c Content<'_>) -> impl Iterator<Item = &'c Source> {
    let folders = content.sources.languages.iter().map(|lang| format!("locales/{lang}/videos"));
    let folders: Vec<_> = folders.chain([video::FOLDER.to_owned()]).collect();
    folders.into_iter().flat_map(|folder| {
        let files = content.sources.in_folder(&folder).map(|(_, source)| source);
        files.filter(|source| source.path.ends_with(".vtt")).collect::<Vec<_>>()
    })
}

fn absent(place: Place, id: &str, path: &str) -> Problem {
    RULE.at(
        place,
        Message::new(
            format!("Das Video `{id}` hat keine deutschen Untertitel."),
            format!("the video `{id}` has no German captions"),
        ),
        Message::new(format!("Legen Sie `{path}` an."), format!("create `{path}`")),
    )
}

fn unreadable(source: &Source) -> Problem {
    RULE.at(
        source.place(0..source.line(1).len()),
        Message::new("Diese Untertitel lassen sich nicht lesen.", "these captions cannot be read"),
        Message::new(
            "Die erste Zeile lautet WEBVTT. Dann folgen Zeiten wie 00:01.000 --> 00:04.000, darunter die Worte.",
            "the first line is WEBVTT; then come times such as 00:01.000 --> 00:04.000, with the words below",
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn every_film_has_german_captions_that_can_be_read() {
        let files = [
            ("content/videos/a.toml", ""),
            ("content/videos/b.toml", "storyboard = true\n"),
            ("content/videos/c.toml", ""),
            ("locales/en/videos/a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n"),
            ("locales/de/videos/c.vtt", "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHallo\r\n"),
        ];
        check_files(super::RULE, &files, &expect!["1:1 the video `a` has no German captions\n"]);
        let empty = [("content/videos/c.toml", ""), ("locales/de/videos/c.vtt", "Hallo\n")];
        check_files(super::RULE, &empty, &expect!["1:1 these captions cannot be read\n"]);
    }
}
