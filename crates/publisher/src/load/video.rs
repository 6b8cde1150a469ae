// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A video's TOML file, content/videos/`<id>`.toml. Its media and poster stand beside it, its words and captions in
//! locales/`<lang>`/videos/.

use std::collections::BTreeMap;

use lotse_model::id::is_id;
use toml_edit::Document;

use crate::authored::{Chapter, ImageInformation, Spanned, Video};
use crate::checks::{bad_id, duplicate_id, toml_syntax, unknown_field};
use crate::load::Sources;
use crate::load::fields::Fields;
use crate::problem::Problem;
use crate::source::Source;

/// Where videos are.
pub const FOLDER: &str = "content/videos";

/// Reads all videos. One that is no TOML is left out.
pub fn read(sources: &Sources) -> (BTreeMap<&str, Video<'_>>, Vec<Problem>) {
    let files = sources.in_folder(FOLDER).filter(|(_, s)| s.path.ends_with(".toml") && !sources.is_refused(&s.path));
    let (mut videos, mut problems) = (BTreeMap::new(), Vec::new());
    for (id, source) in files {
        problems.extend((!is_id(id)).then(|| bad_id::file_name(source, id)));
        match Document::parse(source.text.as_str()) {
            Ok(document) => {
                let (video, found) = read_file(source, &document);
                problems.extend(found);
                videos.insert(id, video);
            }
            Err(error) => problems.push(toml_syntax::problem(source, &error)),
        }
    }
    (videos, problems)
}

fn read_file<'s>(source: &'s Source, document: &Document<&str>) -> (Video<'s>, Vec<Problem>) {
    let known = ["category", "products", "image-information", "storyboard", "tested-with", "chapters", "frames"];
    let mut fields = Fields::new(document.as_table(), source, 0..0, &known);
    fields.require(&["category", "products"]);
    let image_information = read_image_information(&mut fields, source);
    let (chapters, frames) = (read_chapters(&mut fields, source), read_frames(&mut fields, source));
    let video = Video {
        source,
        tested_with: fields.pairs("tested-with").into_iter().map(|(name, version)| (name, version.value)).collect(),
        chapters,
        frames,
        category: fields.text("category"),
        products: fields.texts("products"),
        image_information,
        says_image_information: fields.has("image-information"),
        is_storyboard: fields.flag("storyboard"),
    };
    (video, fields.problems)
}

fn read_chapters(fields: &mut Fields<'_, '_>, source: &Source) -> Vec<Chapter> {
    let mut chapters = Vec::new();
    for (table, span) in fields.tables("chapters") {
        let mut own = Fields::new(table, source, span, &["id", "at"]);
        own.require(&["id", "at"]);
        let (id, at) = (own.text("id"), own.seconds("at"));
        own.problems.extend(id.iter().filter_map(|id| bad_id::name(source, id)));
        let names = || chapters.iter().map(|chapter: &Chapter| &chapter.id);
        own.problems.extend(id.iter().filter_map(|id| duplicate_id::in_names(source, names(), id)));
        fields.problems.append(&mut own.problems);
        chapters.extend(id.map(|id| Chapter { id, at }));
    }
    chapters
}

fn read_frames(fields: &mut Fields<'_, '_>, source: &Source) -> Vec<Spanned<String>> {
    let mut frames = Vec::new();
    for (table, span) in fields.tables("frames") {
        let mut own = Fields::new(table, source, span, &["id"]);
        own.require(&["id"]);
        let id = own.text("id");
        own.problems.extend(id.iter().filter_map(|id| bad_id::name(source, id)));
        own.problems.extend(id.iter().filter_map(|id| duplicate_id::in_names(source, frames.iter(), id)));
        fields.problems.append(&mut own.problems);
        frames.extend(id);
    }
    frames
}

fn read_image_information(fields: &mut Fields<'_, '_>, source: &Source) -> Option<Spanned<ImageInformation>> {
    let Spanned { value, span } = fields.text("image-information")?;
    let found = ImageInformation::ALL.into_iter().find(|(name, _)| *name == value);
    if found.is_none() {
        let names = ImageInformation::ALL.map(|(name, _)| name);
        fields.problems.push(unknown_field::unknown_value(source.place(span.clone()), &value, &names));
    }
    found.map(|(_, value)| Spanned { value, span })
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use crate::checks::{hard_sentence, missing_captions, unknown_field};
    use expect_test::expect;

    #[test]
    fn the_file_is_closed_and_knows_its_values() {
        let toml = "category = \"mail\"\nimage-information = \"in-caption\"\nstoryboard = \"yes\"\nlength = 30\n";
        check_files(
            unknown_field::RULE,
            &[("content/videos/v.toml", toml)],
            &expect![[r#"
                1:1 the field `products` is missing here
                2:21 there is no value `in-caption` here
                3:14 `storyboard` must be true or false without quotation marks
                4:1 there is no field `length` here
            "#]],
        );
    }

    #[test]
    fn a_transcript_is_markdown_and_read_like_any_text() {
        let words = format!("transcript =\n    {}\n\n    - {}\n", "wort ".repeat(12), "wort ".repeat(12));
        check_files(hard_sentence::RULE, &[("locales/de/videos/v.ftl", &words)], &expect![""]);
        let words = format!("transcript =\n    {}\n    {}\n", "wort ".repeat(12), "wort ".repeat(12));
        check_files(
            hard_sentence::RULE,
            &[("locales/de/videos/v.ftl", &words)],
            &expect!["2:5 this sentence has 24 words; at most 20 are easy to read\n"],
        );
    }

    #[test]
    fn a_folder_without_videos_is_no_fault() {
        check_files(missing_captions::RULE, &[("content/videos/notes.txt", "")], &expect![""]);
    }
}
