// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-audio-description`: nobody has said how people who do not see a video learn what it shows, or the description
//! that is promised is not there.
//!
//! Why: "Klicken Sie hier" says nothing to them (WCAG 1.2.3, 1.2.5). Remedy: `image-information` in the video's file; best
//! is a voice that says all that matters. A storyboard has its text.

use crate::authored::{ImageInformation, Video};
use crate::load::{Content, video};
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("missing-audio-description");

/// Looks at all videos.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let films = content.videos.iter().filter(|(_, video)| !video.is_storyboard);
    films
        .filter_map(
            |(id, video)| {
                if video.says_image_information { promised(content, id, video) } else { Some(unsaid(id, video)) }
            },
        )
        .collect()
}

fn unsaid(id: &str, video: &Video<'_>) -> Problem {
    let names = ImageInformation::ALL.map(|(name, _)| format!("\"{name}\"")).join(", ");
    RULE.at(
        Place::file(&video.source.path),
        Message::new(
            format!("Beim Video `{id}` ist offen, wie man erfährt, was zu sehen ist, ohne es zu sehen."),
            format!("the video `{id}` does not say how people who do not see it learn what it shows"),
        ),
        Message::new(
            format!("Ergänzen Sie eine Zeile `image-information = …` mit einem von: {names}."),
            format!("add a line `image-information = …` with one of: {names}"),
        ),
    )
}

fn promised(content: &Content<'_>, id: &str, video: &Video<'_>) -> Option<Problem> {
    let said = video.image_information.as_ref().filter(|said| said.value == ImageInformation::AudioDescription)?;
    let path = format!("{}/{id}.description.vtt", video::FOLDER);
    if content.sources.get(&path).is_some() || content.sources.is_refused(&path) {
        return None;
    }
    Some(RULE.at(
        video.source.place(said.span.clone()),
        Message::new(
            format!("Die Beschreibung zum Video `{id}` fehlt."),
            format!("the description of the video `{id}` is missing"),
        ),
        Message::new(format!("Legen Sie `{path}` an."), format!("create `{path}`")),
    ))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn every_film_says_how_its_picture_is_told_and_keeps_its_word() {
        let files = [
            ("content/videos/a.toml", "category = \"mail\"\n"),
            ("content/videos/b.toml", "storyboard = true\n"),
            ("content/videos/c.toml", "image-information = \"in-narration\"\n"),
            ("content/videos/d.toml", "image-information = \"audio-description\"\n"),
            ("content/videos/e.toml", "image-information = \"audio-description\"\n"),
            ("content/videos/e.description.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nEin Fenster geht auf.\n"),
            ("content/videos/f.toml", "image-information = \"somehow\"\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                1:1 the video `a` does not say how people who do not see it learn what it shows
                1:21 the description of the video `d` is missing
            "#]],
        );
    }
}
