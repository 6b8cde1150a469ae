// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `bad-video`: a file that is no film, holds another codec than its name says, or differs from the other file of the video.
//!
//! Why: some browsers would show nothing, or captions would run beside the picture. Remedy: encode it anew; `.webm` holds
//! AV1, `.mp4` H.264, both of the same recording.

use crate::checks::missing_video::KINDS;
use crate::checks::video_too_large::MOST_BYTES;
use crate::load::{Content, video};
use crate::media::Film;
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("bad-video");

/// Both files are cut at a whole picture, each at its own.
const TOLERANCE: u32 = 200;

/// Looks at all media, then at both files of each video. What is too large was not read.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let media = content.sources.media.iter().filter(|(_, file)| file.bytes <= MOST_BYTES);
    let mut problems: Vec<_> = media.filter_map(|(path, file)| check_file(path, file.film.as_ref())).collect();
    problems.extend(content.videos.keys().filter_map(|id| check_pair(content, id)));
    problems
}

fn check_file(path: &str, film: Option<&Film>) -> Option<Problem> {
    let (ending, codec) = KINDS.into_iter().find(|(ending, _)| path.ends_with(ending))?;
    let message = match film {
        None => Message::new(
            format!("Diese Datei heißt `{ending}`, enthält aber kein solches Video."),
            format!("this file is called `{ending}` but holds no such video"),
        ),
        Some(film) if film.codec.name() != codec => {
            let found = film.codec.name();
            Message::new(
                format!("Dieses Video ist in {found} gespeichert. Erwartet wird {codec}."),
                format!("this video is encoded as {found}; {codec} is expected"),
            )
        }
        Some(_) => return None,
    };
    let help = Message::new(
        format!("Speichern Sie das Video neu, in {codec}. Manche Browser zeigen sonst nichts."),
        format!("encode the video anew as {codec}; some browsers would show nothing"),
    );
    Some(RULE.at(Place::file(path), message, help))
}

fn check_pair(content: &Content<'_>, id: &str) -> Option<Problem> {
    let [webm, mp4] = KINDS.map(|(ending, _)| format!("{}/{id}{ending}", video::FOLDER));
    let film = |path: &str| content.sources.media.get(path)?.film.as_ref();
    let (first, second) = (film(&webm)?, film(&mp4)?);
    let message = if (first.width, first.height) != (second.width, second.height) {
        let [one, two] = [first, second].map(|film| format!("{} × {}", film.width, film.height));
        Message::new(
            format!("Dieses Video hat {two} Pixel, `{webm}` aber {one}."),
            format!("this video has {two} pixels, but `{webm}` has {one}"),
        )
    } else if first.length.abs_diff(second.length) > TOLERANCE {
        let [one, two] = [first, second].map(|film| format!("{}.{}", film.length / 1000, film.length % 1000 / 100));
        Message::new(
            format!(
                "Dieses Video ist {} Sekunden lang, `{webm}` aber {}.",
                two.replace('.', ","),
                one.replace('.', ",")
            ),
            format!("this video is {two} seconds long, but `{webm}` {one}"),
        )
    } else {
        return None;
    };
    let help =
        Message::new("Speichern Sie beide Dateien aus derselben Aufnahme.", "make both files from the same recording");
    Some(RULE.at(Place::file(mp4), message, help))
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn a_text_is_no_film_whatever_it_is_called() {
        let files = [("content/videos/a.toml", ""), ("content/videos/a.mp4", "Hallo"), ("content/videos/a.webm", "")];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                1:1 this file is called `.mp4` but holds no such video
                1:1 this file is called `.webm` but holds no such video
            "#]],
        );
    }
}
