// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `video-too-large`: a file of a video has more than 600 kB.
//!
//! Why: half a minute of a screen needs 300 kB in AV1; on a slow line more would not start. Remedy: make the video shorter,
//! or encode it anew.

use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("video-too-large");

/// Larger files are not even read.
pub const MOST_BYTES: u64 = 600_000;

/// Looks at all media beside the videos.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let large = content.sources.media.iter().filter(|(_, file)| file.bytes > MOST_BYTES);
    large.map(|(path, file)| problem(path, file.bytes.div_ceil(1000))).collect()
}

fn problem(path: &str, size: u64) -> Problem {
    let most = MOST_BYTES / 1000;
    RULE.at(
        Place::file(path),
        Message::new(
            format!("Das Video hat {size} kB. Erlaubt sind {most} kB."),
            format!("the video has {size} kB; {most} kB are allowed"),
        ),
        Message::new(
            "Kürzen Sie es auf eine Handlung, oder speichern Sie es mit stärkerer Kompression.",
            "cut it to one action, or encode it with stronger compression",
        ),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use crate::load::Sources;
    use expect_test::expect;

    #[test]
    fn heavy_media_are_found() {
        let big = "x".repeat(600_001);
        let files = [
            ("content/videos/a.webm", big.as_str()),
            ("content/videos/a.mp4", &big[1..]),
            ("content/videos/a.toml", ""),
        ];
        check_files(super::RULE, &files, &expect!["1:1 the video has 601 kB; 600 kB are allowed\n"]);
    }

    #[test]
    fn two_gigabytes_are_not_read() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("content/videos");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::create_dir(root.path().join("locales")).unwrap();
        std::fs::write(folder.join("a.toml"), "").unwrap();
        // A file with a hole: it takes no room, but reading it would take memory.
        std::fs::File::create(folder.join("a.mp4")).unwrap().set_len(2_000_000_000_000).unwrap();
        let (sources, problems) = Sources::read(root.path()).unwrap();
        assert!(problems.is_empty() && sources.media["content/videos/a.mp4"].film.is_none());
        let (_, problems) = crate::check(&sources, toml_edit::Date { year: 2027, month: 1, day: 1 }, problems);
        let said: Vec<_> = problems.iter().filter(|problem| problem.place.file.ends_with(".mp4")).collect();
        assert!(said.iter().map(|problem| problem.rule).eq([super::RULE.id]), "{said:?}");
    }
}
