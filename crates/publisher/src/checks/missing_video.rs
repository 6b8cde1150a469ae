// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-video`: a video lacks one of its two files.
//!
//! Why: AV1 is small, but not every browser of the workplaces plays it; H.264 all do. Remedy: put both files beside
//! `<id>.toml`, or make a lesson of it with `storyboard = true`.

use crate::load::{Content, video};
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("missing-video");

/// How the names of both files end, and what is in them.
pub const KINDS: [(&str, &str); 2] = [(".webm", "AV1"), (".mp4", "H.264")];

/// Looks at all videos.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let films = content.videos.iter().filter(|(_, video)| !video.is_storyboard);
    let mut problems = Vec::new();
    for (id, video) in films {
        for (ending, codec) in KINDS {
            let path = format!("{}/{id}{ending}", video::FOLDER);
            if !content.sources.media.contains_key(&path) && !content.sources.is_refused(&path) {
                problems.push(problem(&video.source.path, &path, codec));
            }
        }
    }
    problems
}

fn problem(source: &str, path: &str, codec: &str) -> Problem {
    RULE.at(
        Place::file(source),
        Message::new(format!("Die Datei `{path}` fehlt."), format!("the file `{path}` is missing")),
        Message::new(
            format!("Legen Sie das Video in {codec} dort ab. Gibt es noch keins, schreiben Sie: storyboard = true"),
            format!("put the video there in {codec}; if there is none yet, write: storyboard = true"),
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn every_film_comes_in_both_formats() {
        let files = [
            ("content/videos/a.toml", ""),
            ("content/videos/a.mp4", ""),
            ("content/videos/b.toml", "storyboard = true\n"),
        ];
        check_files(super::RULE, &files, &expect!["1:1 the file `content/videos/a.webm` is missing\n"]);
    }
}
