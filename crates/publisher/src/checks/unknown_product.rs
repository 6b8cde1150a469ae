// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-product`: `products` or `tested-with` names a program that content/products.toml does not have.
//!
//! Why: it has no name to show and no labels. Remedy: name one that exists, or add it there.

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-product");

/// Looks at all guides and videos.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let guides = content.guides.values().map(|guide| {
        let tested = guide.tested_with.iter().map(|(product, _)| product);
        (guide.source, guide.products.iter().chain(tested).collect::<Vec<_>>())
    });
    let videos = content.videos.values().map(|video| (video.source, video.products.iter().collect()));
    for (source, named) in guides.chain(videos) {
        for product in named.into_iter().filter(|product| !content.products.may_have(&product.value)) {
            let id = &product.value;
            let message =
                Message::new(format!("Das Programm `{id}` gibt es nicht."), format!("there is no product `{id}`"));
            problems.push(RULE.at(source.place(product.span.clone()), message, hint(id, content.products.ids())));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn products_and_versions_must_be_of_known_programs() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n")
            .replace("products = []", "products = [\"ox\", \"oxx\"]\ntested-with = { outlook = \"1\" }");
        check_files(
            super::RULE,
            &[("content/guides/g.toml", &toml)],
            &expect!["2:19 there is no product `oxx`\n3:17 there is no product `outlook`\n"],
        );
    }
}
