// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Learning paths as published: what to see, read and try, in order. One file a language holds them all.

use serde::{Deserialize, Serialize};

use crate::target::Target;
use crate::text::Said;

/// All learning paths in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paths {
    /// By title.
    pub paths: Vec<LearningPath>,
}

/// A learning path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LearningPath {
    /// Its name.
    pub id: String,
    /// What one can do at its end.
    pub title: Said,
    /// One sentence more.
    pub summary: Said,
    /// In order.
    pub steps: Vec<PathStep>,
}

/// A part of a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathStep {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub title: Said,
    /// In order.
    pub items: Vec<PathItem>,
}

/// Something to see, read or try.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathItem {
    /// What it opens.
    pub lesson: Lesson,
    /// What it is about.
    pub title: Said,
    /// Why it is here, where its title does not say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Said>,
    /// How long a video is, in whole seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seconds: Option<u32>,
}

/// What an item opens.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lesson {
    /// A video, or a lesson of pictures and text.
    Video(String),
    /// A guide.
    Guide(String),
    /// An entry of "Wo ist es jetzt?".
    Word(String),
}

impl Lesson {
    /// The kinds, as they are written.
    pub const KINDS: [&'static str; 3] = ["video", "guide", "word"];

    /// One of [`Lesson::KINDS`], with a name.
    pub fn new(kind: &str, id: String) -> Option<Self> {
        match kind {
            "video" => Some(Self::Video(id)),
            "guide" => Some(Self::Guide(id)),
            "word" => Some(Self::Word(id)),
            _ => None,
        }
    }

    /// Its kind, as it is written.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Video(_) => "video",
            Self::Guide(_) => "guide",
            Self::Word(_) => "word",
        }
    }

    /// The name of what it opens.
    pub fn id(&self) -> &str {
        match self {
            Self::Video(id) | Self::Guide(id) | Self::Word(id) => id,
        }
    }

    /// A name that no other lesson has, and that keeps the rule for names: `video-ordner`.
    pub fn name(&self) -> String {
        format!("{}-{}", self.kind(), self.id())
    }

    /// Where it leads inside the widget; nothing if its name breaks the rule for names.
    pub fn target(&self) -> Option<Target> {
        match self {
            Self::Word(id) => Target::from_start(&format!("where:{id}")),
            Self::Video(_) | Self::Guide(_) => Target::from_start(&format!("{}:{}", self.kind(), self.id())),
        }
    }
}

impl LearningPath {
    /// All items, in order.
    pub fn items(&self) -> impl Iterator<Item = &PathItem> {
        self.steps.iter().flat_map(|step| &step.items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_name_and_leads_somewhere() {
        for kind in Lesson::KINDS {
            let lesson = Lesson::new(kind, "a-1".into()).unwrap();
            assert_eq!((lesson.kind(), lesson.name()), (kind, format!("{kind}-a-1")));
            assert!(lesson.target().is_some(), "{kind}");
        }
        assert_eq!(Lesson::new("page", "a".into()), None);
        assert_eq!(Lesson::Guide("Wi Fi".into()).target(), None);
    }

    #[test]
    fn an_item_is_read_as_it_is_written() {
        let json = r#"{"lesson":{"guide":"signatur"},"title":{"text":"Signatur"}}"#;
        let item: PathItem = serde_json::from_str(json).unwrap();
        assert_eq!(item.lesson, Lesson::Guide("signatur".into()));
        assert_eq!(serde_json::to_string(&item).unwrap(), json);
    }
}
