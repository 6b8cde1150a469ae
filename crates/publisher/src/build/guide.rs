// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A guide in one language: its file, or one for each platform, and its entry in the lists.

use std::collections::BTreeMap;

use lotse_model::id::{AnswerId, StepId};
use lotse_model::site::GuideEntry;
use lotse_model::text::Blocks;
use lotse_model::video::Clip;
use lotse_model::{Answer, Guide, GuideId, Image, Said, Step, StepKind, Table};

use super::{Files, hash, json, videos};
use crate::authored::{self, Way};
use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::pages::Published;
use crate::text::{Finder, Platform};
use crate::translations;

/// Where the published names of pictures are looked up.
pub type ImageNames = BTreeMap<String, String>;

/// `guide` in `lang`; its files get their names when they are [`put`].
pub fn publish(content: &Content<'_>, images: &ImageNames, guide: &authored::Guide<'_>, lang: &str) -> Published {
    let page = |platform| {
        let words = Finder::new(content, lang, platform, |language| language.guides.get(guide.id.as_str()));
        Page { content, images, guide, lang, words }
    };
    let windows = page(Platform::Windows);
    let on_windows = windows.guide();
    let on_linux = windows.words.by_platform().then(|| page(Platform::Linux).guide());
    let on_linux = on_linux.filter(|guide| *guide != on_windows);
    Published { entry: windows.entry(), guide: on_windows, linux: on_linux }
}

/// The files of a guide, whose names are noted in its entry.
pub fn put(published: &mut Published, lang: &str) -> Files {
    let Published { entry, guide, linux } = published;
    let mut files = Files::new();
    let mut put = |key: &str, part: &str, bytes: Vec<u8>| {
        let name = format!("guides/{}.{lang}{part}.{}.json", guide.id, hash(&bytes));
        entry.files.insert(key.to_owned(), name.clone());
        files.insert(name, bytes);
    };
    match linux {
        Some(linux) => {
            put("linux", ".linux", json(linux));
            put("windows", ".windows", json(guide));
        }
        None => put("all", "", json(guide)),
    }
    files
}

/// A guide for readers of one language on one platform.
struct Page<'c, 's> {
    content: &'c Content<'s>,
    images: &'c ImageNames,
    guide: &'c authored::Guide<'s>,
    lang: &'c str,
    words: Finder<'c, 's>,
}

impl Page<'_, '_> {
    fn guide(&self) -> Guide {
        let steps = self.guide.steps.iter().filter_map(|step| Some((step_id(&step.id.value), self.step(step)?)));
        Guide {
            id: guide_id(&self.guide.id),
            title: self.said("guide", ""),
            tested_on: self.guide.tested_on.as_ref().map(|day| day.value.to_string()),
            outdated: translations::state(self.content, self.lang, &self.guide.id).is_outdated(),
            tested_with: self
                .guide
                .tested_with
                .iter()
                .map(|(name, version)| (name.value.clone(), version.clone()))
                .collect(),
            related: self.guide.related.iter().map(|other| guide_id(&other.value)).collect(),
            videos: self.guide.videos.iter().filter_map(|video| self.clip(video)).collect(),
            start: step_id(self.guide.start.as_ref().map_or("", |start| &start.value)),
            // Sorted first: a table takes them fastest in order.
            steps: steps.collect::<BTreeMap<_, _>>().into_iter().collect(),
        }
    }

    fn entry(&self) -> GuideEntry {
        GuideEntry {
            id: guide_id(&self.guide.id),
            category: self.guide.category.as_ref().map(|c| c.value.clone()).unwrap_or_default(),
            title: self.said("guide", ""),
            summary: self.said("guide", "summary"),
            files: Table::default(),
            from: self.guide.publish_from.as_ref().map(|day| day.value.to_string()),
            until: self.guide.publish_until.as_ref().map(|day| day.value.to_string()),
        }
    }

    fn step(&self, step: &authored::Step) -> Option<Step> {
        let id = step.id.value.as_str();
        let kind = self.kind(step)?;
        let text: Option<Blocks> = self.words.find(id, "text").map(|found| found.blocks());
        Some(Step {
            title: self.said(id, ""),
            hint: self.words.find(id, "hint").map(|found| found.said()),
            text,
            image: self.image(step),
            video: step.video.as_ref().and_then(|video| self.clip(video)),
            kind,
        })
    }

    fn kind(&self, step: &authored::Step) -> Option<StepKind> {
        let to = |way: &Way| step_id(&way.to.value);
        Some(match step.kind.as_ref()? {
            authored::StepKind::Question { answers, fact } => StepKind::Question {
                answers: answers.iter().map(|way| self.answer(&step.id.value, way)).collect(),
                fact: fact.clone(),
            },
            authored::StepKind::Action([solved, unsolved]) => {
                StepKind::Action { solved: to(solved), unsolved: to(unsolved) }
            }
            authored::StepKind::Probe { probe, ways: [reachable, unreachable] } => {
                StepKind::Probe { probe: probe.value.clone(), reachable: to(reachable), unreachable: to(unreachable) }
            }
            authored::StepKind::Jump(guide) => StepKind::Jump { guide: guide_id(&guide.value) },
            authored::StepKind::Outcome(kind) => StepKind::Outcome(*kind),
        })
    }

    fn answer(&self, step: &str, way: &Way) -> Answer {
        let id = &way.answer.value;
        let label = self.said(step, &format!("answer-{id}"));
        Answer {
            id: AnswerId::try_from(id.as_str()).expect("bad-id has refused other names"),
            label,
            to: step_id(&way.to.value),
        }
    }

    fn image(&self, step: &authored::Step) -> Option<Image> {
        let name = &step.image.as_ref()?.value;
        let path = image_path(self.content, name, self.lang)?;
        let (width, height) = self.content.sources.images.get(&path)?.size?;
        Some(Image {
            file: self.images.get(&path)?.clone(),
            alt: self.said(&step.id.value, "image-alt"),
            width,
            height,
        })
    }

    fn clip(&self, named: &authored::Spanned<String>) -> Option<Clip> {
        videos::clip(self.content, self.lang, &named.value)
    }

    fn said(&self, message: &str, field: &str) -> Said {
        self.words.find(message, field).map(|found| found.said()).unwrap_or_default()
    }
}

/// The picture `name` for readers of `lang`: their own, the common one, else the one in the fallback language.
pub fn image_path(content: &Content<'_>, name: &str, lang: &str) -> Option<String> {
    let paths = [format!("{name}.{lang}"), name.to_owned(), format!("{name}.{FALLBACK}")];
    paths
        .into_iter()
        .map(|stem| format!("content/images/{stem}.webp"))
        .find(|path| content.sources.images.contains_key(path))
}

pub(super) fn step_id(id: &str) -> StepId {
    StepId::try_from(id).expect("bad-id and unknown-step have refused other names")
}

pub(super) fn guide_id(id: &str) -> GuideId {
    GuideId::try_from(id).expect("bad-id and unknown-guide have refused other names")
}
