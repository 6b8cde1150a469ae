// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-image`: a step or a lesson shows a picture that is not there or cannot be read.
//!
//! Why: there would be a hole in the page. Remedy: put `<name>.webp`, or `<name>.de.webp`, into content/images/.

use crate::authored::{Guide, Spanned};
use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::{Message, Place, Problem, Rule};
use crate::suggest::nearest;

/// This rule.
pub const RULE: Rule = Rule::error("missing-image");

/// Looks at all guides and lessons. The pictures in German, or without a language, must be there; others may be.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let steps = content.guides.values().flat_map(|guide| guide.steps.iter().map(move |step| (guide, step)));
    let shown = steps.filter_map(|(guide, step)| check_image(content, guide, step.image.as_ref()?));
    let frames = content.videos.iter().flat_map(|(id, video)| {
        video.frames.iter().filter_map(move |frame| {
            let name = format!("{id}-{}", frame.value);
            check_name(content, &name, video.source.place(frame.span.clone()))
        })
    });
    shown
        .chain(frames)
        .chain(content.sources.images.keys().filter_map(|path| check_translated(content, path)))
        .collect()
}

/// A picture of another language is named nowhere, so it is looked at where it lies.
fn check_translated(content: &Content<'_>, path: &str) -> Option<Problem> {
    let name = path.rsplit('/').next()?.strip_suffix(".webp")?;
    let (_, lang) = name.split_once('.').filter(|(_, lang)| *lang != FALLBACK)?;
    let is_broken = content.sources.images.get(path)?.size.is_none();
    is_broken.then(|| {
        let message = Message::new(
            format!("Das Bild `{name}` ist keine lesbare WebP-Datei."),
            format!("the picture `{name}` is no readable WebP file"),
        );
        let help = Message::new(
            format!("Speichern Sie es neu als WebP, oder löschen Sie es: Dann erscheint in `{lang}` das deutsche."),
            format!("save it anew as WebP, or remove it: then `{lang}` shows the German one"),
        );
        RULE.at(Place::file(path), message, help)
    })
}

fn check_image(content: &Content<'_>, guide: &Guide<'_>, image: &Spanned<String>) -> Option<Problem> {
    check_name(content, &image.value, guide.at(&image.span))
}

fn check_name(content: &Content<'_>, name: &str, place: Place) -> Option<Problem> {
    let paths = [format!("content/images/{name}.{FALLBACK}.webp"), format!("content/images/{name}.webp")];
    let file = paths.iter().find_map(|path| content.sources.images.get(path));
    if file.is_some_and(|file| file.size.is_some()) || paths.iter().any(|path| content.sources.is_refused(path)) {
        return None;
    }
    let message = if file.is_some() {
        Message::new(
            format!("Das Bild `{name}` ist keine lesbare WebP-Datei."),
            format!("the picture `{name}` is no readable WebP file"),
        )
    } else {
        Message::new(format!("Das Bild `{name}` gibt es nicht."), format!("there is no picture `{name}`"))
    };
    Some(RULE.at(place, message, help(content, name)))
}

fn help(content: &Content<'_>, name: &str) -> Message {
    let stems =
        content.sources.images.keys().filter_map(|path| path.strip_prefix("content/images/")?.split('.').next());
    match nearest(name, stems) {
        Some(near) => Message::new(format!("Meinten Sie `{near}`?"), format!("did you mean `{near}`?")),
        None => Message::new(
            format!("Legen Sie content/images/{name}.webp oder {name}.de.webp ab."),
            format!("put content/images/{name}.webp or {name}.de.webp there"),
        ),
    }
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn a_picture_must_be_there_and_readable() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\nimage = \"p\"\n");
        let files = [("content/guides/g.toml", toml.as_str()), ("content/images/p.en.webp", "")];
        check_files(
            super::RULE,
            &files,
            &expect!["9:9 there is no picture `p`\n1:1 the picture `p.en` is no readable WebP file\n"],
        );
        let files = [("content/guides/g.toml", toml.as_str()), ("content/images/p.de.webp", "no picture")];
        check_files(super::RULE, &files, &expect!["9:9 the picture `p` is no readable WebP file\n"]);
    }
}
