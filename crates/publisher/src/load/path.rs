// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A learning path's TOML file, content/paths/`<id>`.toml. Its words stand in locales/`<lang>`/paths/.

use std::collections::BTreeMap;
use std::ops::Range;

use lotse_model::id::is_id;
use lotse_model::path::Lesson;
use toml_edit::{Document, TableLike};

use crate::authored::{LearningPath, PathStep, Spanned};
use crate::checks::{bad_id, duplicate_id, toml_syntax, unknown_field};
use crate::load::Sources;
use crate::load::fields::Fields;
use crate::problem::Problem;
use crate::source::Source;

/// Where learning paths are.
pub const FOLDER: &str = "content/paths";

/// Reads all learning paths. One that is no TOML is left out.
pub fn read(sources: &Sources) -> (BTreeMap<&str, LearningPath<'_>>, Vec<Problem>) {
    let files = sources.in_folder(FOLDER).filter(|(_, source)| !sources.is_refused(&source.path));
    let (mut paths, mut problems) = (BTreeMap::new(), Vec::new());
    for (id, source) in files {
        problems.extend((!is_id(id)).then(|| bad_id::file_name(source, id)));
        match Document::parse(source.text.as_str()) {
            Ok(document) => {
                let (path, found) = read_file(source, document.as_table());
                problems.extend(found);
                paths.insert(id, path);
            }
            Err(error) => problems.push(toml_syntax::problem(source, &error)),
        }
    }
    (paths, problems)
}

fn read_file<'s>(source: &'s Source, table: &dyn TableLike) -> (LearningPath<'s>, Vec<Problem>) {
    let mut fields = Fields::new(table, source, 0..0, &["steps"]);
    fields.require(&["steps"]);
    let (mut steps, mut lessons) = (Vec::<PathStep>::new(), Vec::new());
    for (table, span) in fields.tables("steps") {
        let (step, found) = read_step(table, source, span, &mut lessons);
        fields.problems.extend(found);
        if let Some(step) = step {
            let names = steps.iter().map(|step| &step.id);
            fields.problems.extend(duplicate_id::in_names(source, names, &step.id));
            steps.push(step);
        }
    }
    let is_open = !fields.problems.is_empty();
    (LearningPath { source, steps, is_open }, fields.problems)
}

/// `lessons` are the names of those that came before: done is done, so each is there once.
fn read_step(
    table: &dyn TableLike,
    source: &Source,
    span: Range<usize>,
    lessons: &mut Vec<Spanned<String>>,
) -> (Option<PathStep>, Vec<Problem>) {
    let mut fields = Fields::new(table, source, span, &["id", "items"]);
    fields.require(&["id", "items"]);
    let id = fields.text("id");
    fields.problems.extend(id.iter().filter_map(|id| bad_id::name(source, id)));
    let mut items = Vec::new();
    for (table, span) in fields.tables("items") {
        let (lesson, found) = read_item(table, source, span);
        fields.problems.extend(found);
        let Some(lesson) = lesson else { continue };
        let name = Spanned { value: lesson.value.name(), span: lesson.span.clone() };
        fields.problems.extend(duplicate_id::in_names(source, lessons.iter(), &name));
        lessons.push(name);
        items.push(lesson);
    }
    (id.map(|id| PathStep { id, items }), fields.problems)
}

/// Nothing if it is open what the item is: the problems say so.
fn read_item(table: &dyn TableLike, source: &Source, span: Range<usize>) -> (Option<Spanned<Lesson>>, Vec<Problem>) {
    let mut fields = Fields::new(table, source, span.clone(), &Lesson::KINDS);
    let kinds: Vec<_> = Lesson::KINDS.into_iter().filter(|kind| fields.has(kind)).collect();
    let [kind] = kinds.as_slice() else {
        // A misspelt field has been reported; that the item is of no kind follows from it.
        if fields.problems.is_empty() {
            fields.problems.push(unknown_field::kind_of_item(source.place(span)));
        }
        return (None, fields.problems);
    };
    let lesson = fields.text(kind).and_then(|Spanned { value, span }| {
        let lesson = Lesson::new(kind, value)?;
        Some(Spanned { value: lesson, span })
    });
    (lesson, fields.problems)
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use crate::checks::{bad_id, duplicate_id, unknown_field};
    use expect_test::expect;

    const PATH: &str = "content/paths/p.toml";

    #[test]
    fn an_item_is_of_exactly_one_kind() {
        let toml = "[[steps]]\nid = \"a\"\nitems = [{ video = \"v\", word = \"w\" }, { page = \"p\" }, {}]\n[[steps]]\nid = \"b\"\nitems = [{ guide = 3 }]\ntext = \"T\"\n";
        check_files(
            unknown_field::RULE,
            &[(PATH, toml)],
            &expect![[r#"
                3:10 this is not exactly one video, guide or word
                3:41 there is no field `page` here
                3:55 this is not exactly one video, guide or word
                6:20 `guide` must be a text in quotation marks
                7:1 there is no field `text` here
            "#]],
        );
    }

    #[test]
    fn steps_and_items_have_names_of_their_own() {
        let toml = "[[steps]]\nid = \"a\"\nitems = [{ video = \"v\" }, { guide = \"v\" }, { video = \"v\" }]\n[[steps]]\nid = \"a\"\n[[steps.items]]\nguide = \"v\"\n";
        check_files(
            duplicate_id::RULE,
            &[(PATH, toml)],
            &expect![[r#"
                3:54 the name `video-v` is already taken here
                5:6 the name `a` is already taken here
                7:9 the name `guide-v` is already taken here
            "#]],
        );
    }

    #[test]
    fn names_of_files_and_steps_follow_the_rule() {
        let toml = "[[steps]]\nid = \"Ein Schritt\"\nitems = []\n";
        check_files(
            bad_id::RULE,
            &[("content/paths/Der Weg.toml", toml)],
            &expect![[r#"
            1:1 the name `Der Weg` has a space
            2:6 the name `Ein Schritt` has a space
        "#]],
        );
    }
}
