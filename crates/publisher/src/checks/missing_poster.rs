// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-poster`: a video has no picture to be shown before it plays, or one that cannot be read.
//!
//! Why: nothing of a video is fetched before a click, so there would be a black box. Remedy: put `<id>.webp` beside it.

use crate::load::{Content, video};
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("missing-poster");

/// Looks at all videos. A lesson has pictures of its own.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let films = content.videos.iter().filter(|(_, video)| !video.is_storyboard);
    films.filter_map(|(id, video)| check_video(content, id, &video.source.path)).collect()
}

fn check_video(content: &Content<'_>, id: &str, source: &str) -> Option<Problem> {
    let path = format!("{}/{id}.webp", video::FOLDER);
    let (place, message) = match content.sources.images.get(&path) {
        _ if content.sources.is_refused(&path) => return None,
        Some(image) if image.size.is_some() => return None,
        Some(_) => (
            Place::file(&path),
            Message::new("Das Bild ist keine lesbare WebP-Datei.", "the picture is no readable WebP file"),
        ),
        None => (
            Place::file(source),
            Message::new(
                format!("Dem Video `{id}` fehlt das Bild, das vor dem Abspielen zu sehen ist."),
                format!("the video `{id}` has no picture to be shown before it plays"),
            ),
        ),
    };
    let help = Message::new(
        format!("Speichern Sie ein Bild aus dem Video als `{path}`."),
        format!("save a picture out of the video as `{path}`"),
    );
    Some(RULE.at(place, message, help))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn every_film_has_a_picture_to_begin_with() {
        let files = [
            ("content/videos/a.toml", ""),
            ("content/videos/b.toml", "storyboard = true\n"),
            ("content/videos/c.toml", ""),
            ("content/videos/c.webp", "no picture"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![
                "1:1 the video `a` has no picture to be shown before it plays\n1:1 the picture is no readable WebP file\n"
            ],
        );
    }
}
