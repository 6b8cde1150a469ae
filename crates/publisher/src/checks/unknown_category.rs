// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-category`: a guide or a video belongs to a category that content/categories.toml does not have.
//!
//! Why: it would be in no list. Remedy: name one that exists, or add it there.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-category");

/// Looks at all guides and videos.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let guides = content.guides.values().filter_map(|guide| Some((guide.source, guide.category.as_ref()?)));
    let videos = content.videos.values().filter_map(|video| Some((video.source, video.category.as_ref()?)));
    let unknown = guides.chain(videos).filter(|(_, category)| !content.categories.may_have(&category.value));
    unknown
        .map(|(source, category)| {
            let id = &category.value;
            let message =
                Message::new(format!("Die Kategorie `{id}` gibt es nicht."), format!("there is no category `{id}`"));
            RULE.at(source.place(category.span.clone()), message, hint(id, content.categories.ids()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn only_categories_of_the_list_are_known() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n").replace("\"mail\"", "\"mial\"");
        check_files(super::RULE, &[("content/guides/g.toml", &toml)], &expect!["1:12 there is no category `mial`\n"]);
        let broken = [("content/guides/g.toml", toml.as_str()), ("content/categories.toml", "[[categories]\n")];
        check_files(super::RULE, &broken, &expect![""]);
    }
}
