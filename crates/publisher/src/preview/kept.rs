// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the preview shows: the content as it was built last, and what is wrong with it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use lotse_model::Table;
use lotse_model::site::{Catalogue, FORMAT, GuideEntry, LanguageFiles, Site, Start};

use super::concerns::guide_of;
use crate::build::guide::ImageNames;
use crate::build::{self, SITE};
use crate::load::{Content, Sources};
use crate::problem::Problem;

/// Files by name, relative to `site.json`.
pub type Served = BTreeMap<String, Bytes>;

/// A state of the content. Copies share what is large.
#[derive(Clone)]
pub struct Kept {
    /// The files it was made of.
    pub sources: Arc<Sources>,
    /// All problems, sorted.
    pub problems: Vec<Problem>,
    /// By BCP 47 tag.
    pub languages: BTreeMap<String, Language>,
    /// All guides; some may not be shown.
    pub guides: BTreeMap<String, Standing>,
    /// The published names of pictures.
    pub image_names: ImageNames,
    /// Pictures and dictionaries.
    pub shared: Served,
    /// What the widget reads.
    pub files: Served,
    /// Another one for every other state.
    pub version: String,
}

/// How a guide stands.
#[derive(Debug, Clone, Copy, Default)]
pub struct Standing {
    /// Readers do not see it.
    pub is_draft: bool,
    /// Its file cannot be read: what is shown, if anything, is what it was before.
    pub is_broken: bool,
}

/// The content in one language.
#[derive(Clone)]
pub struct Language {
    /// Its own name.
    pub name: String,
    /// For the first screen; the name of the catalogue and the guides in it are filled in by [`Kept::assemble`].
    pub start: Start,
    /// What became of former guides; without today's guides.
    pub former: Catalogue,
    /// By id.
    pub guides: BTreeMap<String, Arc<Shown>>,
}

/// A guide in one language.
pub struct Shown {
    /// Its entry in lists.
    pub entry: GuideEntry,
    /// Its files.
    pub files: Served,
}

impl Kept {
    /// The problems that belong to no guide.
    pub fn general_problems(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().filter(|problem| self.guide_concerned(problem).is_none())
    }

    /// The problems of one guide.
    pub fn problems_of<'k>(&'k self, guide: &'k str) -> impl Iterator<Item = &'k Problem> {
        self.problems.iter().filter(move |problem| guide_of(&problem.place.file) == Some(guide))
    }

    /// Words may stand there for a guide that does not exist.
    fn guide_concerned<'k>(&self, problem: &'k Problem) -> Option<&'k str> {
        guide_of(&problem.place.file).filter(|guide| self.guides.contains_key(*guide))
    }

    /// Makes the files of what is kept, and its version.
    pub fn assemble(mut self, content: &Content<'_>) -> Self {
        let mut files = build::Files::new();
        let mut languages = Table::default();
        self.files = self.shared.clone();
        for (lang, language) in &mut self.languages {
            let start = language.assemble(content, lang, &mut files);
            languages.insert(lang.clone(), LanguageFiles { name: language.name.clone(), start, search: None });
            let guides = language.guides.values().flat_map(|shown| &shown.files);
            self.files.extend(guides.map(|(name, bytes)| (name.clone(), bytes.clone())));
        }
        self.files.extend(files.into_iter().map(|(name, bytes)| (name, Bytes::from(bytes))));
        self.version = self.version_of();
        let site = Site { format: FORMAT, release: self.version.clone(), languages };
        self.files.insert(SITE.to_owned(), build::json(&site).into());
        self
    }

    /// Names of files hold hashes of what is in them.
    fn version_of(&self) -> String {
        let names = self.files.keys().map(|name| format!("{name}\n"));
        let problems = self.problems.iter().map(|p| format!("{} {:?} {:?}\n", p.rule, p.place, p.message));
        build::hash(names.chain(problems).collect::<String>().as_bytes())
    }
}

impl Language {
    /// The name of the start file, which is added to `files` with what it names.
    fn assemble(&mut self, content: &Content<'_>, lang: &str, files: &mut build::Files) -> String {
        let mut entries: Vec<_> = self.guides.values().map(|shown| shown.entry.clone()).collect();
        build::sort(content, &mut entries, |entry| entry);
        for entry in &mut self.start.most_needed {
            if let Some(shown) = self.guides.get(entry.id.as_str()) {
                *entry = shown.entry.clone();
            }
        }
        let catalogue = Catalogue { guides: entries, ..self.former.clone() };
        self.start.catalogue = build::put(files, &format!("catalogue.{lang}"), &catalogue);
        build::put(files, &format!("start.{lang}"), &self.start)
    }
}
