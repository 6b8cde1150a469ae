// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Videos and lessons in one language: the list, and a file for each. What a fault makes impossible to show is left out, as
//! the preview shows content with faults.

use std::collections::{BTreeMap, BTreeSet};

use lotse_model::text::Blocks;
use lotse_model::video::{Chapter, Clip, Cue, Film, Frame, Media, Video, VideoEntry, Videos};
use lotse_model::{Image, Said};

use super::guide::{ImageNames, image_path};
use super::{Files, hash, put};
use crate::authored::{self, ImageInformation};
use crate::captions;
use crate::checks::missing_video::KINDS;
use crate::load::content::FALLBACK;
use crate::load::{Content, video};
use crate::source::Source;
use crate::text::{Finder, Platform};

/// The folder of videos, beside `site.json`.
const FOLDER: &str = "videos";

/// All videos in one language.
pub struct PublishedVideos {
    /// What the list shows.
    pub list: Videos,
    /// Each video, by id.
    pub videos: BTreeMap<String, Video>,
}

/// All videos in `lang`, whose files are added to `files`; nothing if there are none.
pub fn publish(content: &Content<'_>, names: &ImageNames, lang: &str, files: &mut Files) -> Option<PublishedVideos> {
    let (mut entries, mut videos) = (Vec::new(), BTreeMap::new());
    for (id, written) in &content.videos {
        let page = Page::new(content, names, lang, id, written);
        let Some(video) = page.video(files) else { continue };
        let file = put(files, &format!("{FOLDER}/{id}.{lang}"), &video);
        entries.push(page.entry(&video, file));
        videos.insert((*id).to_owned(), video);
    }
    let order: BTreeMap<&str, usize> = content.categories.ids().enumerate().map(|(at, id)| (id, at)).collect();
    entries.sort_by_cached_key(|entry| {
        (order.get(entry.category.as_str()).copied(), entry.title.text.to_lowercase(), entry.id.clone())
    });
    let used: BTreeSet<&str> = entries.iter().map(|entry| entry.category.as_str()).collect();
    let words = Finder::new(content, lang, Platform::Windows, |language| language.files.get("categories"));
    let title = |id: &str| words.find(id, "").map(|found| found.said()).unwrap_or_default();
    let categories = content.categories.ids().filter(|id| used.contains(id));
    let categories = categories.map(|id| (id.to_owned(), title(id))).collect();
    (!entries.is_empty()).then_some(PublishedVideos { list: Videos { videos: entries, categories }, videos })
}

/// A link to what a guide names: `video` or `video/chapter`.
pub fn clip(content: &Content<'_>, lang: &str, named: &str) -> Option<Clip> {
    let (id, chapter) = named.split_once('/').map_or((named, None), |(id, chapter)| (id, Some(chapter)));
    let video = content.videos.get(id)?;
    let words = Finder::new(content, lang, Platform::Windows, |language| language.videos.get(id));
    let said = |message: &str| words.find(message, "").map(|found| found.said());
    let mut title = said("video").unwrap_or_default();
    if let Some(chapter) = chapter.and_then(|chapter| said(&format!("chapter-{chapter}"))) {
        title.text = format!("{}: {}", title.text, chapter.text);
    }
    Some(Clip {
        video: id.to_owned(),
        chapter: chapter.map(str::to_owned),
        title,
        seconds: content.film(id).filter(|_| !video.is_storyboard).map(|film| seconds(film.length)),
    })
}

/// Rounded up: nobody is told that a video has no seconds.
fn seconds(milliseconds: u32) -> u32 {
    milliseconds.div_ceil(1000)
}

/// A video for readers of one language.
struct Page<'c, 's> {
    content: &'c Content<'s>,
    names: &'c ImageNames,
    lang: &'c str,
    id: &'c str,
    video: &'c authored::Video<'s>,
    words: Finder<'c, 's>,
}

impl<'c, 's> Page<'c, 's> {
    fn new(
        content: &'c Content<'s>,
        names: &'c ImageNames,
        lang: &'c str,
        id: &'c str,
        video: &'c authored::Video<'s>,
    ) -> Self {
        let words = Finder::new(content, lang, Platform::Windows, |language| language.videos.get(id));
        Self { content, names, lang, id, video, words }
    }

    fn entry(&self, video: &Video, file: String) -> VideoEntry {
        VideoEntry {
            id: video.id.clone(),
            category: self.video.category.as_ref().map(|category| category.value.clone()).unwrap_or_default(),
            products: self.video.products.iter().map(|product| product.value.clone()).collect(),
            title: video.title.clone(),
            summary: video.summary.clone(),
            seconds: video.film.as_ref().map(|film| seconds(film.length)),
            file,
        }
    }

    /// Nothing if there is neither a film nor a picture with a text.
    fn video(&self, files: &mut Files) -> Option<Video> {
        let film = if self.video.is_storyboard { None } else { Some(self.film(files)?) };
        let frames: Vec<_> = self.video.frames.iter().map(|frame| self.frame(&frame.value)).collect();
        let versions = self.video.tested_with.iter().map(|(product, version)| (product.value.clone(), version.clone()));
        (film.is_some() || !frames.is_empty()).then(|| Video {
            id: self.id.to_owned(),
            title: self.said("video", ""),
            summary: self.said("video", "summary"),
            tested_with: versions.collect(),
            film,
            transcript: self.blocks("transcript"),
            frames,
        })
    }

    fn film(&self, files: &mut Files) -> Option<Film> {
        let facts = self.content.film(self.id)?;
        let poster = self.names.get(&format!("{}/{}.webp", video::FOLDER, self.id))?.clone();
        let (captions_lang, source) = self.captions()?;
        let captions = format!("{FOLDER}/{}.{captions_lang}.{}.vtt", self.id, hash(source.text.as_bytes()));
        files.insert(captions.clone(), source.text.clone().into_bytes());
        Some(Film {
            media: KINDS.iter().filter_map(|(ending, _)| self.media(ending)).collect(),
            poster,
            width: facts.width,
            height: facts.height,
            length: facts.length,
            silent: self.image_information() == Some(ImageInformation::InCaptions),
            captions,
            captions_lang: captions_lang.to_owned(),
            cues: captions::read(source).published(source),
            chapters: self.chapters(),
            description: self.description(),
        })
    }

    /// The captions in this language, else the German ones.
    fn captions(&self) -> Option<(&'c str, &'c Source)> {
        let languages = [self.lang, FALLBACK].into_iter();
        let mut found = languages.filter_map(|lang| {
            let source = self.content.sources.get(&format!("locales/{lang}/videos/{}.vtt", self.id))?;
            Some((lang, source))
        });
        found.find(|(_, source)| captions::is_captions(source))
    }

    fn media(&self, ending: &str) -> Option<Media> {
        let path = format!("{}/{}{ending}", video::FOLDER, self.id);
        let file = self.content.sources.media.get(&path)?;
        Some(Media { file: self.names.get(&path)?.clone(), kind: file.film.as_ref()?.kind.clone(), bytes: file.bytes })
    }

    fn chapters(&self) -> Vec<Chapter> {
        let chapters = self.video.chapters.iter().filter_map(|chapter| {
            let id = chapter.id.value.clone();
            Some(Chapter { at: chapter.at.as_ref()?.value, title: self.said(&format!("chapter-{id}"), ""), id })
        });
        chapters.collect()
    }

    fn image_information(&self) -> Option<ImageInformation> {
        self.video.image_information.as_ref().map(|said| said.value)
    }

    fn description(&self) -> Vec<Cue> {
        let is_separate = self.image_information() == Some(ImageInformation::AudioDescription);
        let path = format!("{}/{}.description.vtt", video::FOLDER, self.id);
        let source = self.content.sources.get(&path).filter(|_| is_separate);
        source.map(|source| captions::read(source).published(source)).unwrap_or_default()
    }

    fn frame(&self, id: &str) -> Frame {
        let message = format!("frame-{id}");
        let path = image_path(self.content, &format!("{}-{id}", self.id), self.lang);
        let image = path.and_then(|path| {
            let (width, height) = self.content.sources.images.get(&path)?.size?;
            Some(Image { file: self.names.get(&path)?.clone(), alt: self.said(&message, "image-alt"), width, height })
        });
        Frame { id: id.to_owned(), text: self.blocks(&message).unwrap_or_default(), image }
    }

    fn blocks(&self, message: &str) -> Option<Blocks> {
        self.words.find(message, "").map(|found| found.blocks())
    }

    fn said(&self, message: &str, field: &str) -> Said {
        self.words.find(message, field).map(|found| found.said()).unwrap_or_default()
    }
}
