// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-transcript`: a video cannot be read in German, or a lesson shows nothing.
//!
//! Why: a text can be read at one's own pace, searched, printed, and felt in Braille (WCAG 1.2.1, 1.2.8). Captions that say
//! all that is shown are such a text. Remedy: write the captions, or the message `transcript` in
//! locales/de/videos/`<id>`.ftl; a lesson needs at least one `[[frames]]`.

use crate::authored::{ImageInformation, Video};
use crate::captions::is_captions;
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
        if is_open || has {
            continue;
        }
        if video.is_storyboard && video.frames.is_empty() {
            problems.push(no_frames(Place::file(&video.source.path), id));
        } else if !video.is_storyboard && !captions_say_it(content, id, video) {
            problems.push(problem(Place::file(&video.source.path), id, &path));
        }
    }
    problems
}

/// Captions are the text to read unless they leave out what only a description of its own tells.
fn captions_say_it(content: &Content<'_>, id: &str, video: &Video<'_>) -> bool {
    let path = format!("locales/{FALLBACK}/videos/{id}.vtt");
    let has_captions = content.sources.is_refused(&path) || content.sources.get(&path).is_some_and(is_captions);
    let information = video.image_information.as_ref().map(|said| said.value);
    has_captions && information != Some(ImageInformation::AudioDescription)
}

fn no_frames(place: Place, id: &str) -> Problem {
    RULE.at(
        place,
        Message::new(format!("Die Lektion `{id}` zeigt nichts."), format!("the lesson `{id}` shows nothing")),
        Message::new(
            "Ergänzen Sie für jedes Bild einen Abschnitt: [[frames]] und darunter id = \"name\"",
            "add a section for each picture: [[frames]], and below it id = \"name\"",
        ),
    )
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
        let captions = "WEBVTT\n\n00:01.000 --> 00:02.000\nHallo\n";
        let files = [
            ("content/videos/a.toml", ""),
            ("content/videos/b.toml", "storyboard = true\n"),
            ("content/videos/c.toml", ""),
            ("content/videos/d.toml", ""),
            ("content/videos/e.toml", "image-information = \"in-captions\"\n"),
            ("content/videos/f.toml", "image-information = \"audio-description\"\n"),
            ("content/videos/g.toml", "storyboard = true\n[[frames]]\nid = \"one\"\n"),
            ("locales/en/videos/a.ftl", "transcript = Hello\n"),
            ("locales/en/videos/a.vtt", captions),
            ("locales/de/videos/c.ftl", "transcript =\n    Hallo\n\n    - Welt\n"),
            ("locales/de/videos/d.ftl", "transcript"),
            ("locales/de/videos/e.vtt", captions),
            ("locales/de/videos/f.vtt", captions),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                1:1 the video `a` has no German transcript
                1:1 the lesson `b` shows nothing
                1:1 the video `f` has no German transcript
            "#]],
        );
    }
}
