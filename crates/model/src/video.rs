// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Short videos and picture lessons as published: one list a language, and one file a video.

use serde::{Deserialize, Serialize};

use crate::guide::Image;
use crate::table::Table;
use crate::text::{Blocks, Said};

/// All videos and lessons in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Videos {
    /// By category in its order, then title.
    pub videos: Vec<VideoEntry>,
    /// The names of their categories, in order: `mail` → "E-Mail".
    pub categories: Vec<(String, Said)>,
}

/// A video in the list, and where to get it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VideoEntry {
    /// Its name.
    pub id: String,
    /// The category it belongs to.
    pub category: String,
    /// The products it shows.
    pub products: Vec<String>,
    /// What it is about.
    pub title: Said,
    /// One sentence more.
    pub summary: Said,
    /// How long it is, in whole seconds; nothing for a lesson of pictures and text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
    /// File name of the [`Video`].
    pub file: String,
}

/// A video, or a lesson of pictures and text, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Video {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub title: Said,
    /// One sentence more.
    pub summary: Said,
    /// The products it shows, with the version it was recorded with: `thunderbird` → `153`.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub tested_with: Table<String, String>,
    /// What can be played; nothing for a lesson.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub film: Option<Film>,
    /// What is said and shown, as its author wrote it; else the cues of the captions say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transcript: Option<Blocks>,
    /// The pictures of a lesson, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frames: Vec<Frame>,
}

/// What can be played, and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Film {
    /// File names, the one that browsers shall take first: AV1, then H.264.
    pub media: Vec<Media>,
    /// What stands there before it plays.
    pub poster: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// How long it is, in milliseconds.
    pub length: u32,
    /// It has no voice: its captions say all that is to be seen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub silent: bool,
    /// File name of the captions (WebVTT).
    pub captions: String,
    /// The language of the captions.
    pub captions_lang: String,
    /// What the captions say.
    pub cues: Vec<Cue>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chapters: Vec<Chapter>,
    /// What is to be seen, for people who do not see it, where neither voice nor captions say it. In German.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub description: Vec<Cue>,
}

/// A file that can be played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(String, String, u64)", into = "(String, String, u64)")]
pub struct Media {
    /// File name.
    pub file: String,
    /// As browsers want it: `video/webm; codecs="av01.0.04M.08"`.
    pub kind: String,
    /// Bytes.
    pub bytes: u64,
}

/// Words, and when they are shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(u32, u32, String)", into = "(u32, u32, String)")]
pub struct Cue {
    /// Milliseconds.
    pub start: u32,
    /// Milliseconds.
    pub end: u32,
    /// One or two lines.
    pub text: String,
}

/// A part of a film.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(String, u32, Said)", into = "(String, u32, Said)")]
pub struct Chapter {
    /// Its name in addresses.
    pub id: String,
    /// Where it begins, in milliseconds.
    pub at: u32,
    /// What it is called.
    pub title: Said,
}

/// A picture of a lesson, with its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(String, Blocks, Option<Image>)", into = "(String, Blocks, Option<Image>)")]
pub struct Frame {
    /// Its name.
    pub id: String,
    /// What to do or to know.
    pub text: Blocks,
    /// Nothing if there is none yet.
    pub image: Option<Image>,
}

/// A link to a video out of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clip {
    /// The video.
    pub video: String,
    /// The chapter at which it is opened, if not at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chapter: Option<String>,
    /// What the video is about, and its chapter: `Senden: Signatur`.
    pub title: Said,
    /// How long it is, in whole seconds; nothing for a lesson of pictures and text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
}

/// A type whose fields are published as a list: it is shorter, and what reads it is half as large.
macro_rules! as_list {
    ($type:ident { $($field:ident: $kind:ty),* }) => {
        impl From<($($kind,)*)> for $type {
            fn from(($($field,)*): ($($kind,)*)) -> Self {
                Self { $($field),* }
            }
        }

        impl From<$type> for ($($kind,)*) {
            fn from(value: $type) -> Self {
                ($(value.$field,)*)
            }
        }
    };
}

as_list!(Media { file: String, kind: String, bytes: u64 });
as_list!(Cue { start: u32, end: u32, text: String });
as_list!(Chapter { id: String, at: u32, title: Said });
as_list!(Frame { id: String, text: Blocks, image: Option<Image> });

/// A chapter, and the cues that belong to it with their numbers.
#[derive(Debug)]
pub struct Part<'f> {
    /// Nothing for what is said before the first chapter.
    pub chapter: Option<&'f Chapter>,
    /// In order.
    pub cues: Vec<(usize, &'f Cue)>,
}

impl Film {
    /// The cues by chapter.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let chapters = std::iter::once(None).chain(self.chapters.iter().map(Some));
        let mut parts: Vec<_> = chapters.map(|chapter| Part { chapter, cues: Vec::new() }).collect();
        for (index, cue) in self.cues.iter().enumerate() {
            // A chapter begins with its picture, the caption a moment before or after: it belongs where most of it is shown.
            let middle = u32::midpoint(cue.start, cue.end);
            let part = self.chapters.iter().take_while(|chapter| chapter.at <= middle).count();
            parts[part].cues.push((index, cue));
        }
        parts.retain(|part| part.chapter.is_some() || !part.cues.is_empty());
        parts
    }

    /// Where the chapter `id` begins, in milliseconds.
    pub fn chapter(&self, id: &str) -> Option<u32> {
        self.chapters.iter().find(|chapter| chapter.id == id).map(|chapter| chapter.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn film(chapters: &[u32], cues: &[(u32, u32)]) -> Film {
        Film {
            media: Vec::new(),
            poster: String::new(),
            width: 0,
            height: 0,
            length: 60_000,
            silent: true,
            captions: String::new(),
            captions_lang: "de".into(),
            cues: cues.iter().map(|&(start, end)| Cue { start, end, text: String::new() }).collect(),
            chapters: chapters.iter().map(|&at| Chapter { id: format!("c{at}"), at, title: Said::default() }).collect(),
            description: Vec::new(),
        }
    }

    #[test]
    fn cues_stand_under_the_chapter_in_which_most_of_them_is_shown() {
        let film = film(&[2_000, 10_000], &[(0, 1_500), (1_800, 4_000), (9_900, 12_000)]);
        let parts: Vec<_> = film
            .parts()
            .iter()
            .map(|part| (part.chapter.map(|c| c.at), part.cues.iter().map(|(index, _)| *index).collect::<Vec<_>>()))
            .collect();
        assert_eq!(parts, [(None, vec![0]), (Some(2_000), vec![1]), (Some(10_000), vec![2])]);
    }

    #[test]
    fn a_chapter_without_words_is_still_a_chapter() {
        assert_eq!(film(&[0], &[]).parts().len(), 1);
        assert!(film(&[], &[]).parts().is_empty());
    }
}
