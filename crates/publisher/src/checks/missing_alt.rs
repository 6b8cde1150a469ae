// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-alt`: a picture has no description.
//!
//! Why: people who do not see it would miss what it shows (WCAG 1.1.1). Remedy: add `.image-alt = …` to the step.

use crate::authored::Video;
use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::{Message, Place, Problem, Rule};
use crate::wanted::Role;

/// This rule.
pub const RULE: Rule = Rule::error("missing-alt");

/// Looks at all guides and lessons.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = super::missing(content, Role::Alt, |place, file, want| {
        let message = Message::new(
            format!("Das Bild im Schritt `{}` hat keine Beschreibung.", want.message),
            format!("the picture of step `{}` has no description", want.message),
        );
        problem(place, file, message)
    });
    problems.extend(content.videos.iter().flat_map(|(id, video)| check_frames(content, id, video)));
    problems
}

fn check_frames(content: &Content<'_>, id: &str, video: &Video<'_>) -> Vec<Problem> {
    let words = content.languages.get(FALLBACK).and_then(|language| language.videos.get(id));
    let Some(words) = words.filter(|words| !words.broken) else {
        return Vec::new();
    };
    let frames = video.frames.iter().filter_map(|frame| {
        let message = words.messages.get(format!("frame-{}", frame.value).as_str())?;
        message.field("image-alt").is_none().then(|| {
            let text = Message::new(
                format!("Das Bild `{}` hat keine Beschreibung.", frame.value),
                format!("the picture `{}` has no description", frame.value),
            );
            problem(words.source.place(words.source.span_of(message.id)), &words.source.path, text)
        })
    });
    frames.collect()
}

fn problem(place: Place, file: &str, message: Message) -> Problem {
    let help = Message::new(
        format!("Ergänzen Sie in `{file}`: .image-alt = was das Bild zeigt"),
        format!("add to `{file}`: .image-alt = what the picture shows"),
    );
    RULE.at(place, message, help)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn every_picture_has_a_description_in_german() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\nimage = \"p\"\n");
        let files = |ftl: &'static str| [("locales/de/guides/g.ftl", ftl)];
        let toml = ("content/guides/g.toml", toml.as_str());
        check_files(
            super::RULE,
            &[toml, files("guide = G\n    .summary = S\na = A\n")[0]],
            &expect!["3:1 the picture of step `a` has no description\n"],
        );
        check_files(super::RULE, &[toml, files("a = A\n    .image-alt = P\n")[0]], &expect![""]);
    }

    #[test]
    fn every_picture_of_a_lesson_has_a_description_in_german() {
        let files = [
            ("content/videos/v.toml", "storyboard = true\n[[frames]]\nid = \"one\"\n[[frames]]\nid = \"two\"\n"),
            ("locales/de/videos/v.ftl", "frame-one = Eins\nframe-two = Zwei\n    .image-alt = Bild\n"),
        ];
        check_files(super::RULE, &files, &expect!["1:1 the picture `one` has no description\n"]);
    }
}
