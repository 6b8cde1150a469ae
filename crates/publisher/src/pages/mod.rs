// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every guide, every video and every learning path as one plain HTML page, and a list of them: readable without scripts, printable, found by the intranet's own
//! search. Their names stay: `pages/<lang>/<guide>.html`, `pages/<lang>/video.<video>.html`,
//! `pages/<lang>/path.<path>.html` and `pages/<lang>/index.html`.

pub(crate) mod blocks;
mod former;
mod list;
pub(crate) mod page;
pub(crate) mod path;
mod step;
pub(crate) mod video;
mod words;

use std::collections::BTreeMap;

use lotse_model::Guide;
use lotse_model::path::Paths;
use lotse_model::site::{GuideEntry, Start};
use rayon::prelude::*;

use crate::build::Files;
use crate::build::videos::PublishedVideos;
use crate::load::Content;

pub use list::list;
pub use words::PageWords;

/// The folder of all pages, beside `site.json`.
pub const FOLDER: &str = "pages";

/// How the names of pages of videos begin. No guide has a dot in its name.
pub const VIDEO: &str = "video.";

/// The style sheet that all pages share.
pub const STYLE: &str = include_str!("style.css");

/// A guide as it was published in one language.
pub struct Published {
    /// Its entry in lists.
    pub entry: GuideEntry,
    /// As people on Windows and elsewhere see it.
    pub guide: Guide,
    /// As people on Linux see it, where that differs.
    pub linux: Option<Guide>,
}

/// What all pages in one language share.
pub struct Pages<'p, 's> {
    /// The content, for words and contacts.
    pub content: &'p Content<'s>,
    /// What the widget's first screen shows in this language.
    pub start: &'p Start,
    /// All languages with their own names.
    pub languages: &'p [(String, String)],
    /// The guides that readers see today, in the order of the list.
    pub guides: &'p [&'p Published],
    /// All videos and lessons.
    pub videos: Option<&'p PublishedVideos>,
    /// All learning paths.
    pub paths: Option<&'p Paths>,
    /// The words of pages in this language.
    pub words: PageWords,
}

impl Pages<'_, '_> {
    /// The title of a guide that has a page.
    pub fn title(&self, id: &str) -> Option<&lotse_model::Said> {
        self.guides.iter().find(|published| published.entry.id.as_str() == id).map(|published| &published.entry.title)
    }

    /// All pages in this language: name and HTML.
    pub fn publish(&self) -> Files {
        let lang = &self.start.lang;
        let titles: BTreeMap<&str, &lotse_model::Said> =
            self.guides.iter().map(|published| (published.entry.id.as_str(), &published.entry.title)).collect();
        let mut files: Files = self
            .guides
            .par_iter()
            .map(|published| {
                (
                    format!("{FOLDER}/{lang}/{}.html", published.entry.id),
                    page::page(self, &titles, published).into_bytes(),
                )
            })
            .collect();
        let videos = self.videos.into_iter().flat_map(|videos| videos.videos.values());
        files.extend(videos.map(|video| {
            (format!("{FOLDER}/{lang}/{}.html", video::name(&video.id)), video::page(self, video).into_bytes())
        }));
        let paths = self.paths.into_iter().flat_map(|paths| &paths.paths);
        files.extend(paths.map(|path| {
            (format!("{FOLDER}/{lang}/{}.html", path::name(&path.id)), path::page(self, path).into_bytes())
        }));
        files.extend(former::pages(self));
        files.insert(format!("{FOLDER}/{lang}/index.html"), list(self).into_bytes());
        files
    }
}

/// The style sheet that all pages share.
pub fn style() -> (String, Vec<u8>) {
    (format!("{FOLDER}/style.css"), STYLE.as_bytes().to_vec())
}

#[cfg(test)]
mod tests;
