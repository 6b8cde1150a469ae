// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-video`: a guide, a step or a learning path names a video that content/videos/ does not describe, or a chapter that it has not.
//!
//! Why: there would be nothing to play. Remedy: correct the name, or add the video.

use lotse_model::path::Lesson;

use crate::authored::{Guide, LearningPath, Spanned};
use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-video");

/// Looks at all guides and their steps, and at learning paths.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let named = content.guides.values().flat_map(|guide| {
        let steps = guide.steps.iter().filter_map(|step| step.video.as_ref());
        guide.videos.iter().chain(steps).map(move |video| (guide, video))
    });
    let mut problems: Vec<_> = named.filter_map(|(guide, video)| check_name(content, guide, video)).collect();
    problems.extend(content.paths.values().flat_map(|path| in_path(content, path)));
    problems
}

fn in_path(content: &Content<'_>, path: &LearningPath<'_>) -> Vec<Problem> {
    let videos = path.items().filter(|item| matches!(item.value, Lesson::Video(_)));
    let found = videos.filter_map(|item| {
        let (message, help) = fault(content, item.value.id(), None)?;
        Some(RULE.at(path.source.place(item.span.clone()), message, help))
    });
    found.collect()
}

fn check_name(content: &Content<'_>, guide: &Guide<'_>, named: &Spanned<String>) -> Option<Problem> {
    let (id, chapter) = named.value.split_once('/').map_or((&*named.value, None), |(id, at)| (id, Some(at)));
    let (message, help) = fault(content, id, chapter)?;
    Some(RULE.at(guide.at(&named.span), message, help))
}

/// What is wrong with a video, or a chapter of it, that is named somewhere.
pub fn fault(content: &Content<'_>, id: &str, chapter: Option<&str>) -> Option<(Message, Message)> {
    let videos = &content.sources.videos;
    if !videos.contains(id) {
        let message = Message::new(format!("Das Video `{id}` gibt es nicht."), format!("there is no video `{id}`"));
        let help = if videos.is_empty() {
            Message::new("Löschen Sie den Namen: Es gibt noch kein Video.", "remove the name: there are no videos yet")
        } else {
            hint(id, videos.iter().map(String::as_str))
        };
        return Some((message, help));
    }
    let (video, chapter) = (content.videos.get(id)?, chapter?);
    let message = Message::new(
        format!("Das Video `{id}` hat kein Kapitel `{chapter}`."),
        format!("the video `{id}` has no chapter `{chapter}`"),
    );
    let names = video.chapters.iter().map(|chapter| chapter.id.value.as_str());
    (!video.has_chapter(chapter)).then(|| (message, hint(chapter, names)))
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

    #[test]
    fn a_step_may_name_a_chapter_that_is_there() {
        let toml = guide(
            "[steps.a]\nsolved = \"z\"\nunsolved = \"z\"\nvideo = \"send/two\"\n[steps.z]\noutcome = \"solved\"\nvideo = \"send/tow\"\n",
        );
        let video = "[[chapters]]\nid = \"two\"\nat = 1\n";
        let files = [("content/guides/g.toml", toml.as_str()), ("content/videos/send.toml", video)];
        check_files(super::RULE, &files, &expect!["13:9 the video `send` has no chapter `tow`\n"]);
    }
}
