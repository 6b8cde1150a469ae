// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unknown-guide`: a jump, `related`, `moved-to`, content/home.toml, content/where.toml, a learning path or a file
//! of examples names a guide that does not exist, that has another name now, or that is only a draft.
//!
//! Why: the person would end at nothing. Remedy: correct the name, or write the guide.

use lotse_model::path::Lesson;

use crate::authored::{End, Examples, Fate, Former, Spanned, StepKind};
use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};
use crate::source::Source;
use crate::suggest::hint;

/// This rule.
pub const RULE: Rule = Rule::error("unknown-guide");

/// Looks at all guides, their examples, former names, the dictionary, learning paths and the list of the most needed ones.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for guide in content.guides.values() {
        let jumps = guide.steps.iter().filter_map(|step| match &step.kind {
            Some(StepKind::Jump(to)) => Some(to),
            _ => None,
        });
        let named = guide.related.iter().chain(jumps);
        problems.extend(named.filter_map(|id| problem(content, guide.source, id, guide.is_draft)));
    }
    let home = content.home.into_iter().flat_map(|source| content.most_needed.iter().map(move |id| (source, id)));
    let moved = content.former.values().filter_map(|former| match &former.fate {
        Fate::Moved(to) => Some((former.source, to)),
        Fate::Retired => None,
    });
    let words = content.words.iter().filter_map(|word| Some((content.words_source?, word.guide.as_ref()?)));
    problems.extend(home.chain(moved).chain(words).filter_map(|(source, id)| problem(content, source, id, false)));
    let paths = content.paths.values().flat_map(|path| path.items().map(move |item| (path.source, item)));
    let in_paths = paths.filter_map(|(source, item)| match &item.value {
        Lesson::Guide(id) => Some((source, Spanned { value: id.clone(), span: item.span.clone() })),
        _ => None,
    });
    problems.extend(in_paths.filter_map(|(source, id)| problem(content, source, &id, false)));
    problems.extend(content.examples.iter().flat_map(|examples| in_examples(content, examples)));
    problems
}

fn in_examples(content: &Content<'_>, examples: &Examples<'_>) -> Vec<Problem> {
    if !content.may_have_guide(&examples.guide) {
        return vec![no_guide(content, examples)];
    }
    let is_draft = content.guides.get(&examples.guide).is_some_and(|guide| guide.is_draft);
    let ends = examples.ways.iter().filter_map(|example| match &example.end {
        End::Guide(guide) => Some(guide),
        End::Outcome(_) => None,
    });
    ends.filter_map(|id| problem(content, examples.source, id, is_draft)).collect()
}

fn no_guide(content: &Content<'_>, examples: &Examples<'_>) -> Problem {
    let id = &examples.guide;
    RULE.at(
        Place::of(examples.source, 0..0),
        Message::new(
            format!("Zu diesen Beispielen gibt es keine Anleitung `{id}`."),
            format!("there is no guide `{id}` for these examples"),
        ),
        hint(id, content.guides.keys().map(String::as_str)),
    )
}

/// Readers never see a draft, so nothing but another draft may lead to one.
fn problem(content: &Content<'_>, source: &Source, id: &Spanned<String>, from_draft: bool) -> Option<Problem> {
    let name = &id.value;
    let place = source.place(id.span.clone());
    if let Some(guide) = content.guides.get(name) {
        return (guide.is_draft && !from_draft).then(|| draft(place, name));
    }
    if let Some(Former { fate: Fate::Moved(to), .. }) = content.former.get(name) {
        return Some(moved(place, name, &to.value));
    }
    let message = Message::new(format!("Die Anleitung `{name}` gibt es nicht."), format!("there is no guide `{name}`"));
    let known = content.guides.keys().map(String::as_str);
    (!content.may_have_guide(name)).then(|| RULE.at(place, message, hint(name, known)))
}

fn draft(place: Place, name: &str) -> Problem {
    RULE.at(
        place,
        Message::new(format!("Die Anleitung `{name}` ist noch ein Entwurf."), format!("guide `{name}` is still a draft")),
        Message::new(
            format!("Löschen Sie in content/guides/{name}.toml die Zeile `draft = true`, oder nehmen Sie den Verweis heraus."),
            format!("remove the line `draft = true` in content/guides/{name}.toml, or take out the reference"),
        ),
    )
}

fn moved(place: Place, name: &str, to: &str) -> Problem {
    RULE.at(
        place,
        Message::new(
            format!("Die Anleitung `{name}` heißt jetzt `{to}`."),
            format!("guide `{name}` is now called `{to}`"),
        ),
        Message::new(format!("Schreiben Sie `{to}`."), format!("write `{to}`")),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn jumps_relations_and_the_first_screen_name_guides_that_exist() {
        let toml = guide("[steps.a]\nguide = \"h\"\n").replace("products", "related = [\"g\", \"x\"]\nproducts");
        let files = [("content/guides/g.toml", toml.as_str()), ("content/home.toml", "most-needed = [\"y\"]\n")];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
            2:17 there is no guide `x`
            9:9 there is no guide `h`
            1:16 there is no guide `y`
        "#]],
        );
    }

    #[test]
    fn examples_belong_to_a_guide_and_end_in_guides_that_exist() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n");
        let ways = "[[ways]]\nanswers = {}\nguide = \"x\"\n";
        check_files(
            super::RULE,
            &[
                ("content/guides/g.toml", &toml),
                ("content/guides/g.ways.toml", ways),
                ("content/guides/h.ways.toml", ways),
            ],
            &expect![[r#"
                3:9 there is no guide `x`
                1:1 there is no guide `h` for these examples
            "#]],
        );
    }

    #[test]
    fn a_guide_that_cannot_be_read_exists() {
        let toml = guide("[steps.a]\nguide = \"h\"\n");
        check_files(super::RULE, &[("content/guides/g.toml", &toml), ("content/guides/h.toml", "[")], &expect![""]);
    }

    #[test]
    fn a_former_name_a_draft_and_a_retired_guide_are_no_place_to_lead_to() {
        let toml = guide("[steps.a]\nguide = \"old\"\n").replace("products", "related = [\"d\", \"gone\"]\nproducts");
        let draft = guide("[steps.a]\nguide = \"d\"\n").replace("products", "draft = true\nproducts");
        let files = [
            ("content/guides/d.toml", draft.as_str()),
            ("content/guides/g.toml", &toml),
            ("content/guides/gone.toml", "retired = true\n"),
            ("content/guides/old.toml", "moved-to = \"gone\"\n"),
            ("content/where.toml", "[[entries]]\nid = \"w\"\nguide = \"h\"\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                2:12 guide `d` is still a draft
                2:17 there is no guide `gone`
                9:9 guide `old` is now called `gone`
                1:12 there is no guide `gone`
                3:9 there is no guide `h`
            "#]],
        );
    }
}
