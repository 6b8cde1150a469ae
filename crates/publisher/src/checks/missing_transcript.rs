// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-transcript`: a video has no German transcript; of a storyboard this is the lesson itself.
//!
//! Why: a text can be read at one's own pace, searched, printed, and felt in Braille (WCAG 1.2.1, 1.2.8). Remedy: write
//! the message `transcript` in locales/de/videos/`<id>`.ftl.

use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::{Message, Place, Problem, Rule};
use crate::text::texts::TRANSCRIPT;

/// This rule.
pub const RULE: Rule = Rule::error("missing-transcript");

/// Looks at all videos.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let german = content.languages.get(FALLBACK);
    let mut problems = Vec::new();
    for (id, video) in &content.videos {
        let path = format!("locales/{FALLBACK}/videos/{id}.ftl");
        let words = german.and_then(|german| german.videos.get(id));
        let is_open = words.is_some_and(|words| words.broken) || content.sources.is_refused(&path);
        let has = words.and_then(|words| words.messages.get(TRANSCRIPT)?.value.as_ref()).is_some();
        if !is_open && !has {
            problems.push(problem(Place::file(&video.source.path), id, &path));
        }
    }
    problems
}

fn problem(place: Place, id: &str, path: &str) -> Problem {
    RULE.at(
        place,
        Message::new(
            format!("Das Video `{id}` hat keinen deutschen Text zum Lesen."),
            format!("the video `{id}` has no German transcript"),
        ),
        Message::new(
            format!("Ergänzen Sie in `{path}`: {TRANSCRIPT} = was gesagt und gezeigt wird"),
            format!("add to `{path}`: {TRANSCRIPT} = what is said and shown"),
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn every_video_can_be_read_in_german() {
        let files = [
            ("content/videos/a.toml", ""),
            ("content/videos/b.toml", "storyboard = true\n"),
            ("content/videos/c.toml", ""),
            ("content/videos/d.toml", ""),
            ("locales/en/videos/a.ftl", "transcript = Hello\n"),
            ("locales/de/videos/b.ftl", "video = B\n"),
            ("locales/de/videos/c.ftl", "transcript =\n    Hallo\n\n    - Welt\n"),
            ("locales/de/videos/d.ftl", "transcript"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect!["1:1 the video `a` has no German transcript\n1:1 the video `b` has no German transcript\n"],
        );
    }
}
