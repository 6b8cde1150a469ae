// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What has been published, as far as it was needed: the start in one language, the catalogue, guides.

use std::sync::Arc;

use lotse_model::dictionary::Dictionary;
use lotse_model::path::Paths;
use lotse_model::site::{Catalogue, GuideEntry, Site, Start};
use lotse_model::video::{VideoEntry, Videos};
use lotse_model::{Guide, GuideId, Table, Video};

use crate::browser::fetch::{self, FetchError};
use crate::browser::workplace::Workplace;
use crate::words::Words;

/// The content in one language.
pub struct Content {
    /// The address that all file names are resolved from; ends with `/`.
    pub base: String,
    /// Which languages there are.
    pub site: Site,
    /// What the first screen needs.
    pub start: Start,
    /// The words of the interface.
    pub words: Words,
}

impl Content {
    /// Puts together what came first.
    pub fn new(base: String, site: Site, start: Start) -> Self {
        let words = Words::new(&start.lang, &start.ui);
        Self { base, site, start, words }
    }

    /// Fetches the first content anew, in `lang`.
    pub async fn fetch(base: String, lang: &str) -> Result<Self, FetchError> {
        let site: Site = fetch::pointer(format!("{base}site.json")).await?;
        let files = choose_language(&site, lang).ok_or(FetchError::Broken)?;
        let start = fetch::published(format!("{base}{}", files.1.start)).await?;
        Ok(Self::new(base, site, start))
    }

    fn key(&self) -> String {
        format!("{} {}", self.site.release, self.start.lang)
    }
}

/// The language of `site` that serves a reader of `lang` best: itself, without its region, else German.
pub fn choose_language<'s>(site: &'s Site, lang: &str) -> Option<(&'s String, &'s lotse_model::site::LanguageFiles)> {
    let general = lang.split('-').next().unwrap_or(lang);
    [lang, general, "de"].iter().find_map(|tag| site.languages.get_key_value(*tag))
}

/// What has been loaded, so that a guide once begun works without a network.
#[derive(Default)]
pub struct Library {
    catalogues: Table<String, Arc<Catalogue>>,
    guides: Table<(String, GuideId), Arc<Guide>>,
}

impl Library {
    /// The guides `ids`, if all are here.
    pub fn guides(&self, content: &Content, ids: &[GuideId]) -> Option<Vec<Arc<Guide>>> {
        let key = content.key();
        ids.iter().map(|id| self.guides.get(&(key.clone(), id.clone())).cloned()).collect()
    }

    /// The catalogue, if it is here.
    pub fn catalogue(&self, content: &Content) -> Option<Arc<Catalogue>> {
        self.catalogues.get(&content.key()).cloned()
    }

    /// Keeps a catalogue.
    pub fn keep_catalogue(&mut self, content: &Content, catalogue: Arc<Catalogue>) {
        self.catalogues.insert(content.key(), catalogue);
    }

    /// Keeps a guide.
    pub fn keep_guide(&mut self, content: &Content, guide: Arc<Guide>) {
        self.guides.insert((content.key(), guide.id.clone()), guide);
    }
}

/// Fetches the catalogue.
pub async fn fetch_catalogue(content: &Content) -> Result<Arc<Catalogue>, FetchError> {
    fetch::published(format!("{}{}", content.base, content.start.catalogue)).await.map(Arc::new)
}

/// Fetches the dictionary.
pub async fn fetch_dictionary(content: &Content) -> Result<Dictionary, FetchError> {
    let file = content.start.dictionary.as_ref().ok_or(FetchError::Missing)?;
    fetch::published(format!("{}{file}", content.base)).await
}

/// Fetches the list of videos.
pub async fn fetch_videos(content: &Content) -> Result<Videos, FetchError> {
    let file = content.start.videos.as_ref().ok_or(FetchError::Missing)?;
    fetch::published(format!("{}{file}", content.base)).await
}

/// Fetches what `entry` is the line of.
pub async fn fetch_video(content: &Content, entry: &VideoEntry) -> Result<Video, FetchError> {
    fetch::published(format!("{}{}", content.base, entry.file)).await
}

/// Fetches the learning paths.
pub async fn fetch_paths(content: &Content) -> Result<Paths, FetchError> {
    let file = content.start.paths.as_ref().ok_or(FetchError::Missing)?;
    fetch::published(format!("{}{file}", content.base)).await
}

/// Fetches the guide of `entry` for this workplace.
pub async fn fetch_guide(content: &Content, entry: &GuideEntry) -> Result<Arc<Guide>, FetchError> {
    let file = entry.file(Workplace::here().platform).ok_or(FetchError::Broken)?;
    let guide: Guide = fetch::published(format!("{}{file}", content.base)).await?;
    let whole = guide.steps.contains_key(&guide.start);
    if whole { Ok(Arc::new(guide)) } else { Err(FetchError::Broken) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse_model::site::LanguageFiles;

    fn site(languages: &[&str]) -> Site {
        let files =
            |l: &&str| ((*l).to_owned(), LanguageFiles { name: (*l).to_owned(), start: String::new(), search: None });
        Site { format: 1, release: String::new(), languages: languages.iter().map(files).collect() }
    }

    #[test]
    fn a_reader_gets_the_closest_language() {
        let site = site(&["da", "de", "de-simple", "en"]);
        for (wanted, got) in [("en-GB", "en"), ("de-simple", "de-simple"), ("de-AT", "de"), ("fr", "de"), ("", "de")] {
            assert_eq!(choose_language(&site, wanted).unwrap().0, got, "{wanted}");
        }
    }

    #[test]
    fn a_site_without_german_and_without_the_language_has_nothing_to_offer() {
        assert!(choose_language(&site(&["en"]), "fr").is_none());
    }
}
