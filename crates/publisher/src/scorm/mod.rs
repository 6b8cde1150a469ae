// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A learning path as a SCORM 1.2 package, for the learning platform.
//!
//! The package is one SCO: one page that holds all lessons. A platform opens and closes the page of each SCO, has a list of its
//! own beside it, and counts it by itself; with several, who learns has two lists and who evaluates many lines for one path.
//! With one, completion is one value, and the bookmark (`lesson_location`) is the lesson where the person was. And as the
//! page is never left, the connection to the platform, which may be opened only once, holds from the first lesson to the last.
//! Without scripts the same page shows all lessons below each other.

mod links;
mod manifest;
mod page;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Cursor, Write};

use lotse_model::path::{LearningPath, Lesson, PathItem};
use lotse_model::{Guide, Video};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::build::{self, Audience, Built, Files};
use crate::load::Content;
use crate::pages::{self, Pages, Published};
use crate::problem::Message;
use crate::suggest::hint;

/// The description of the package, which platforms look for by this name.
const MANIFEST: &str = "imsmanifest.xml";

const SCRIPT: &str = include_str!("scorm.js");

const STYLE: &str = include_str!("scorm.css");

/// Why there is no package.
#[derive(Debug)]
pub enum Refused {
    /// There is no such path, no such language, or nothing of the path is shown today.
    Nothing(Message),
    /// A picture or a film cannot be read.
    Io(io::Error),
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

/// The package of the learning path `id` in `lang`, the same bytes for the same content. The content must be free of errors.
pub fn package(content: &Content<'_>, id: &str, lang: &str) -> Result<Vec<u8>, Refused> {
    zipped(&files(content, id, lang)?).map_err(Refused::Io)
}

/// The files of the package by name.
pub fn files(content: &Content<'_>, id: &str, lang: &str) -> Result<Files, Refused> {
    if !content.languages.contains_key(lang) {
        return Err(Refused::Nothing(no_language(content, lang)));
    }
    let mut media = Files::new();
    let images = build::images(content, &mut media)?;
    let built = Built::new(content, &images, lang, Audience::Readers, &mut media);
    let names = build::language_names(content);
    let shown = built.shown(content);
    let pages = built.pages(content, &names, &shown);
    let path = pages.paths.and_then(|paths| paths.paths.iter().find(|path| path.id == id));
    let path = path.ok_or_else(|| Refused::Nothing(no_path(content, id)))?;
    let lessons = Lessons::of(&pages, path);
    if lessons.all.is_empty() {
        return Err(Refused::Nothing(nothing_shown(id)));
    }
    let mut files = Files::from([
        (page::LAUNCH.to_owned(), page::page(&pages, path, &lessons).into_bytes()),
        (page::STYLE.to_owned(), format!("{}\n{STYLE}", pages::STYLE).into_bytes()),
        (page::SCRIPT.to_owned(), SCRIPT.as_bytes().to_vec()),
    ]);
    let used = lessons.files();
    files.extend(media.into_iter().filter(|(name, _)| used.contains(name.as_str())));
    let manifest = manifest::manifest(path, lang, files.keys());
    files.insert(MANIFEST.to_owned(), manifest.into_bytes());
    Ok(files)
}

/// The lessons of a path that are shown today.
struct Lessons<'p> {
    /// In order.
    all: Vec<(&'p PathItem, What<'p>)>,
    /// Which they are, to see where links may lead.
    names: BTreeSet<&'p Lesson>,
}

/// What a lesson shows.
enum What<'p> {
    Video(&'p Video),
    Guide(&'p Published),
    Word,
}

impl<'p> Lessons<'p> {
    fn of(pages: &'p Pages<'_, '_>, path: &'p LearningPath) -> Self {
        let what = |item: &'p PathItem| {
            Some(match &item.lesson {
                Lesson::Video(id) => What::Video(pages.videos?.videos.get(id)?),
                Lesson::Guide(id) => {
                    What::Guide(pages.guides.iter().find(|published| published.entry.id.as_str() == id)?)
                }
                Lesson::Word(_) => What::Word,
            })
        };
        let all: Vec<_> = path.items().filter_map(|item| Some((item, what(item)?))).collect();
        let names = all.iter().map(|(item, _)| &item.lesson).collect();
        Self { all, names }
    }

    /// The media and pictures that they show.
    fn files(&self) -> BTreeSet<&str> {
        let of_guide = |guide: &'p Guide| guide.steps.iter().filter_map(|(_, step)| step.image.as_ref());
        let mut files = BTreeSet::new();
        for (_, what) in &self.all {
            match what {
                What::Video(video) => {
                    files
                        .extend(video.frames.iter().filter_map(|frame| frame.image.as_ref()).map(|image| &*image.file));
                    let films = video.film.iter();
                    files.extend(films.clone().flat_map(|film| [film.poster.as_str(), film.captions.as_str()]));
                    files.extend(films.flat_map(|film| &film.media).map(|media| media.file.as_str()));
                }
                What::Guide(published) => {
                    let guides = [Some(&published.guide), published.linux.as_ref()].into_iter().flatten();
                    files.extend(guides.flat_map(of_guide).map(|image| image.file.as_str()));
                }
                What::Word => {}
            }
        }
        files
    }
}

/// Without times, in the order of names, so that the same files are the same bytes.
fn zipped(files: &BTreeMap<String, Vec<u8>>) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let is_packed = [".mp4", ".webm", ".webp"].iter().any(|ending| name.ends_with(ending));
        let method = if is_packed { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        zip.start_file(name.as_str(), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn no_path(content: &Content<'_>, id: &str) -> Message {
    let known = hint(id, content.paths.keys().copied());
    Message::new(
        format!("Den Lernpfad `{id}` gibt es nicht. {}", known.de),
        format!("there is no learning path `{id}`; {}", known.en),
    )
}

fn no_language(content: &Content<'_>, lang: &str) -> Message {
    let known = hint(lang, content.languages.keys().map(String::as_str));
    Message::new(
        format!("Die Sprache `{lang}` gibt es nicht. {}", known.de),
        format!("there is no language `{lang}`; {}", known.en),
    )
}

fn nothing_shown(id: &str) -> Message {
    Message::new(
        format!("Im Lernpfad `{id}` ist heute nichts zu sehen: Seine Anleitungen erscheinen später oder nicht mehr."),
        format!("nothing of the learning path `{id}` is shown today: its guides come later or have gone"),
    )
}

#[cfg(test)]
mod tests;
