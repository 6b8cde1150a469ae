// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! From checked content to published files, in memory; [`mod@write`] puts them on disk.

pub mod cafe;
pub mod dictionary;
pub mod former;
pub mod guide;
pub mod paths;
pub mod search;
pub mod start;
pub mod videos;
pub mod write;

use std::collections::BTreeMap;
use std::fs;
use std::io;

use lotse_model::Table;
use lotse_model::path::Paths;
use lotse_model::site::{Catalogue, FORMAT, GuideEntry, LanguageFiles, Site, Start};
use rayon::prelude::*;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::build::videos::PublishedVideos;
use crate::load::Content;
use crate::pages::{self, PageWords, Pages, Published};
use crate::search::{catalogue, groups};

/// Published files: name, relative to `site.json`, and bytes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The name of the pointer file.
pub const SITE: &str = "site.json";

/// The name of the pointer file of the café.
pub const CAFE: &str = "cafe.json";

/// The folder of calendars, whose names must last, since people subscribe to them.
pub const CALENDARS: &str = "calendar";

/// Pointer files: read anew at every use, they name files whose names hold a hash. `site.json` comes last.
pub const POINTERS: &[&str] = &[CAFE, SITE];

/// Folders of folders, one a language, of files that keep their names.
pub const LASTING: &[&str] = &[CALENDARS, pages::FOLDER];

/// Whether the file keeps its name when its content changes, as all but pointers do that have no hash in it.
pub fn is_lasting(name: &str) -> bool {
    LASTING.iter().any(|folder| name.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/')))
}

/// For whom something is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// Everybody: without drafts.
    Readers,
    /// Those who write: drafts and all, in the preview.
    Authors,
}

/// Everything that is published, the same bytes for the same content. The content must be free of errors.
pub fn build(content: &Content<'_>, audience: Audience) -> io::Result<Files> {
    let mut files = Files::new();
    let images = images(content, &mut files)?;
    let mut languages = Table::default();
    let names = language_names(content);
    for (lang, name) in &names {
        let built = Built::new(content, &images, lang, audience, &mut files);
        let shown = built.shown(content);
        files.extend(built.pages(content, &names, &shown).publish());
        let start = put(&mut files, &format!("start.{lang}"), &built.start);
        let mut entries = catalogue::entries(content, lang, &built.guides);
        entries.extend(built.videos.iter().flat_map(|videos| catalogue::videos(lang, videos)));
        let (search, found) = search::publish(lang, entries, &groups::kept(content, lang))?;
        files.extend(found);
        languages.insert(lang.clone(), LanguageFiles { name: name.clone(), start, search: Some(search) });
        // Thousands of guides in millions of pieces: taken apart by all cores, while the next language would wait.
        built.guides.into_par_iter().for_each(drop);
    }
    files.extend([pages::style()]);
    files.extend(cafe::publish(content));
    let site = Site { format: FORMAT, release: release(&files), languages };
    files.insert(SITE.to_owned(), json(&site));
    Ok(files)
}

/// All languages, with their own names.
pub fn language_names(content: &Content<'_>) -> Vec<(String, String)> {
    content.languages.keys().map(|lang| (lang.clone(), start::language_name(content, lang))).collect()
}

/// All content in one language.
pub struct Built {
    /// In the order of the catalogue.
    guides: Vec<Published>,
    /// If there are any.
    videos: Option<PublishedVideos>,
    /// If there are any.
    paths: Option<Paths>,
    start: Start,
}

impl Built {
    /// The content in `lang`; its files are added to `files`.
    pub fn new(
        content: &Content<'_>,
        images: &guide::ImageNames,
        lang: &str,
        audience: Audience,
        files: &mut Files,
    ) -> Self {
        let guides = guides(content, images, lang, audience, files);
        let entries: Vec<_> = guides.iter().map(|published| published.entry.clone()).collect();
        let videos = videos::publish(content, images, lang, files);
        let paths = paths::publish(content, lang);
        let start = start(content, lang, &entries, videos.as_ref(), paths.as_ref(), files);
        Self { guides, videos, paths, start }
    }

    /// The guides that readers see today.
    pub fn shown(&self, content: &Content<'_>) -> Vec<&Published> {
        let is_shown = |id: &str| content.guides.get(id).is_some_and(|guide| guide.is_shown_on(content.today));
        self.guides.iter().filter(|published| is_shown(published.entry.id.as_str())).collect()
    }

    /// What plain pages are made of; `guides` are those that are shown.
    pub fn pages<'p, 's>(
        &'p self,
        content: &'p Content<'s>,
        languages: &'p [(String, String)],
        guides: &'p [&'p Published],
    ) -> Pages<'p, 's> {
        Pages {
            content,
            start: &self.start,
            languages,
            guides,
            videos: self.videos.as_ref(),
            paths: self.paths.as_ref(),
            words: PageWords::new(content, &self.start.lang),
        }
    }
}

/// All guides in one language, in the order of the catalogue; their files are added to `files`.
fn guides(
    content: &Content<'_>,
    images: &guide::ImageNames,
    lang: &str,
    audience: Audience,
    files: &mut Files,
) -> Vec<Published> {
    let guides: Vec<_> =
        content.guides.values().filter(|guide| audience == Audience::Authors || !guide.is_draft).collect();
    let published = guides.into_par_iter().map(|guide| {
        let mut published = guide::publish(content, images, guide, lang);
        let put = guide::put(&mut published, lang);
        (published, put)
    });
    let (mut all, put): (Vec<_>, Vec<_>) = published.unzip();
    files.extend(put.into_iter().flatten());
    sort(content, &mut all, |published| &published.entry);
    all
}

/// The start file of one language; the catalogue, the dictionary, the list of videos and the learning paths, which it names, are added to `files`.
fn start(
    content: &Content<'_>,
    lang: &str,
    entries: &[GuideEntry],
    videos: Option<&PublishedVideos>,
    paths: Option<&Paths>,
    files: &mut Files,
) -> Start {
    let catalogue =
        Catalogue { guides: entries.to_vec(), moved: former::moved(content), retired: former::retired(content, lang) };
    let catalogue = put(files, &format!("catalogue.{lang}"), &catalogue);
    let dictionary = dictionary::publish(content, lang).map(|words| put(files, &format!("where.{lang}"), &words));
    let videos = videos.map(|videos| put(files, &format!("videos.{lang}"), &videos.list));
    let paths = paths.map(|paths| put(files, &format!("paths.{lang}"), paths));
    start::publish(content, lang, entries, start::Lists { catalogue, dictionary, videos, paths })
}

/// By category in its order, then title.
pub fn sort<T>(content: &Content<'_>, guides: &mut [T], entry: impl Fn(&T) -> &GuideEntry) {
    let order: BTreeMap<&str, usize> = content.categories.ids().enumerate().map(|(at, id)| (id, at)).collect();
    guides.sort_by_cached_key(|guide| {
        let entry = entry(guide);
        (order.get(entry.category.as_str()).copied(), entry.title.text.to_lowercase(), entry.id.clone())
    });
}

/// The published name of each picture and each film, by its path in the content.
pub fn images(content: &Content<'_>, files: &mut Files) -> io::Result<guide::ImageNames> {
    let mut names = BTreeMap::new();
    let films = content.sources.media.iter().filter(|(_, file)| file.film.is_some()).map(|(path, _)| path);
    for path in content.sources.images.keys().chain(films) {
        let bytes = fs::read(content.sources.root.join(path))?;
        let (stem, ending) = path.trim_start_matches("content/").rsplit_once('.').unwrap_or((path, ""));
        let name = format!("{stem}.{}.{ending}", hash(&bytes));
        names.insert(path.clone(), name.clone());
        files.insert(name, bytes);
    }
    Ok(names)
}

/// Adds `value` as `<stem>.<hash>.json` and returns that name.
pub fn put(files: &mut Files, stem: &str, value: &impl Serialize) -> String {
    let bytes = json(value);
    let name = format!("{stem}.{}.json", hash(&bytes));
    files.insert(name.clone(), bytes);
    name
}

/// As JSON.
pub fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).expect("published types have only string keys")
}

/// The first 12 hexadecimal digits of the SHA-256.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// The names hold the hashes of what is in the files, so a hash over the names is one over everything; names that last do not.
pub fn release(files: &Files) -> String {
    let part = |(name, bytes): (&String, &Vec<u8>)| {
        if is_lasting(name) || POINTERS.contains(&name.as_str()) {
            format!("{name} {}", hash(bytes))
        } else {
            name.clone()
        }
    };
    hash(files.par_iter().map(part).collect::<Vec<_>>().join("\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_is_another_if_only_a_file_that_keeps_its_name_has_changed() {
        for name in [CAFE, "calendar/de/cafe.ics", "pages/de/index.html"] {
            let with = |bytes: &[u8]| release(&Files::from([(name.to_owned(), bytes.to_vec())]));
            assert_ne!(with(b"a"), with(b"b"), "{name}");
        }
    }
}
