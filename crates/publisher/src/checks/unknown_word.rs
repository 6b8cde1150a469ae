// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-word`: a learning path names a word that content/where.toml does not have.
//!
//! Why: the person would end at nothing. Remedy: correct the name, or add the word.

use lotse_model::path::Lesson;

use crate::load::Content;
use crate::problem::{Message, Problem, Rule};
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-word");

/// Looks at all learning paths. A dictionary that cannot be read may hold any word.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    if content.words_source.is_some() && content.words.is_empty() || content.sources.is_refused("content/where.toml") {
        return Vec::new();
    }
    let known = || content.words.iter().map(|word| word.id.value.as_str());
    let items = content.paths.values().flat_map(|path| path.items().map(move |item| (path, item)));
    let unknown =
        items.filter(|(_, item)| matches!(&item.value, Lesson::Word(id) if !known().any(|known| known == id)));
    let problems = unknown.map(|(path, item)| {
        let id = item.value.id();
        let message = Message::new(
            format!("Das Wort `{id}` gibt es in content/where.toml nicht."),
            format!("there is no word `{id}` in content/where.toml"),
        );
        RULE.at(path.source.place(item.span.clone()), message, hint(id, known()))
    });
    problems.collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn a_path_names_words_of_the_dictionary() {
        let path = "[[steps]]\nid = \"a\"\nitems = [{ word = \"rules\" }, { word = \"ruels\" }]\n";
        let words = "[[entries]]\nid = \"rules\"\nguide = \"g\"\n";
        let files = [("content/paths/p.toml", path), ("content/where.toml", words)];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
            3:39 there is no word `ruels` in content/where.toml
        "#]],
        );
        let broken = [("content/paths/p.toml", path), ("content/where.toml", "entries = 3")];
        check_files(super::RULE, &broken, &expect![""]);
    }
}
