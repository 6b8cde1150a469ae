// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `image-too-large`: a picture of more than 200 kB or more than 1600 pixels in width.
//!
//! Why: on a slow line it holds everything up. Remedy: cut it to the part that matters, or make it smaller.

use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("image-too-large");

const MOST_BYTES: u64 = 200_000;
const WIDEST: u32 = 1600;

/// Looks at all pictures.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (path, image) in &content.sources.images {
        let width = image.size.map_or(0, |(width, _)| width);
        if image.bytes > MOST_BYTES || width > WIDEST {
            let size = image.bytes.div_ceil(1000);
            problems.push(RULE.at(
                Place::file(path.clone()),
                Message::new(
                    format!(
                        "Das Bild hat {size} kB und ist {width} Pixel breit. Erlaubt sind 200 kB und {WIDEST} Pixel."
                    ),
                    format!(
                        "the picture has {size} kB and is {width} pixels wide; 200 kB and {WIDEST} pixels are allowed"
                    ),
                ),
                Message::new(
                    "Schneiden Sie es auf das Wesentliche zu, oder verkleinern Sie es.",
                    "cut it to what matters, or make it smaller",
                ),
            ));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn heavy_pictures_are_found() {
        let big = "x".repeat(200_001);
        let files = [("content/images/a.webp", big.as_str()), ("content/images/b.webp", &big[..200_000])];
        check_files(
            super::RULE,
            &files,
            &expect!["1:1 the picture has 201 kB and is 0 pixels wide; 200 kB and 1600 pixels are allowed\n"],
        );
    }
}
