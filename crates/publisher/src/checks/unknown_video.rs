// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-video`: a guide names a video that content/videos/ does not describe.
//!
//! Why: there would be nothing to play. Remedy: correct the name, or add the video.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-video");

/// Looks at all guides.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let videos = &content.sources.videos;
    let named = content.guides.values().flat_map(|guide| guide.videos.iter().map(move |video| (guide, video)));
    named
        .filter(|(_, video)| !videos.contains(&video.value))
        .map(|(guide, video)| {
            let id = &video.value;
            let message = Message::new(format!("Das Video `{id}` gibt es nicht."), format!("there is no video `{id}`"));
            let help = if videos.is_empty() {
                Message::new(
                    "Löschen Sie den Namen: Es gibt noch kein Video.",
                    "remove the name: there are no videos yet",
                )
            } else {
                hint(id, videos.iter().map(String::as_str))
            };
            RULE.at(guide.at(&video.span), message, help)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn only_videos_with_a_description_are_known() {
        let toml =
            guide("[steps.a]\noutcome = \"solved\"\n").replace("products", "videos = [\"send\", \"sned\"]\nproducts");
        let files = [("content/guides/g.toml", toml.as_str()), ("content/videos/send.toml", "")];
        check_files(super::RULE, &files, &expect!["2:19 there is no video `sned`\n"]);
    }
}
