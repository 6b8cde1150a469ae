// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What authors write in TOML, with the place of everything that can be wrong. Published types are in `lotse-model`.

use std::collections::BTreeMap;
use std::ops::Range;

use lotse_model::OutcomeKind;
use lotse_model::path::Lesson;
use toml_edit::Date;

use crate::problem::Place;
use crate::source::Source;

/// A value and the bytes where it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where.
    pub span: Range<usize>,
}

/// A guide as written in content/guides/`<id>`.toml. Where a field is missing or wrong, it is empty here and the loader
/// has said so.
#[derive(Debug)]
pub struct Guide<'s> {
    /// Its name: the name of its file.
    pub id: String,
    /// Its file.
    pub source: &'s Source,
    /// In content/categories.toml.
    pub category: Option<Spanned<String>>,
    /// In content/products.toml.
    pub products: Vec<Spanned<String>>,
    /// After this day it is stale.
    pub review_by: Option<Spanned<Date>>,
    /// Product → version, as written.
    pub tested_with: Vec<(Spanned<String>, String)>,
    /// The day on which it was tried with them.
    pub tested_on: Option<Spanned<Date>>,
    /// Only authors see it, in the preview.
    pub is_draft: bool,
    /// The first day on which it is shown.
    pub publish_from: Option<Spanned<Date>>,
    /// The last day on which it is shown.
    pub publish_until: Option<Spanned<Date>>,
    /// Other guides.
    pub related: Vec<Spanned<String>>,
    /// In content/videos/.
    pub videos: Vec<Spanned<String>>,
    /// The first step.
    pub start: Option<Spanned<String>>,
    /// In the order written.
    pub steps: Vec<Step>,
    /// Step id → where it stands in `steps`.
    pub index: BTreeMap<String, usize>,
}

impl Guide<'_> {
    /// The place of bytes in its file.
    pub fn at(&self, span: &Range<usize>) -> Place {
        self.source.place(span.clone())
    }

    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.index.get(id).map(|&i| &self.steps[i])
    }
}

impl Guide<'_> {
    /// Whether it is shown to readers on `day`.
    pub fn is_shown_on(&self, day: Date) -> bool {
        let begun = self.publish_from.as_ref().is_none_or(|from| from.value <= day);
        begun && self.publish_until.as_ref().is_none_or(|until| until.value >= day) && !self.is_draft
    }
}

/// A former guide: its file says only what became of it, so that links to it go on working.
#[derive(Debug)]
pub struct Former<'s> {
    /// Its file.
    pub source: &'s Source,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a former guide.
#[derive(Debug)]
pub enum Fate {
    /// It has another name now.
    Moved(Spanned<String>),
    /// It was given up; its words say what to do instead.
    Retired,
}

/// An entry of content/where.toml: a word of the former program.
#[derive(Debug)]
pub struct Word {
    /// Its name.
    pub id: Spanned<String>,
    /// The guide that helps further.
    pub guide: Option<Spanned<String>>,
    /// The step at which it is opened.
    pub step: Option<Spanned<String>>,
}

/// One `[steps.…]`.
#[derive(Debug)]
pub struct Step {
    /// Its name, with the place of the name.
    pub id: Spanned<String>,
    /// Nothing if the loader found a fault that leaves the kind open.
    pub kind: Option<StepKind>,
    /// Name of a picture in content/images/.
    pub image: Option<Spanned<String>>,
    /// A video in content/videos/, or one of its chapters: `video/chapter`.
    pub video: Option<Spanned<String>>,
}

/// What a step asks for and where it leads.
#[derive(Debug)]
pub enum StepKind {
    /// A question.
    Question {
        /// Answer and next step, in the order written.
        answers: Vec<Way>,
        /// The name under which the answer is remembered for the visit.
        fact: Option<String>,
    },
    /// Something to do: `solved`, then `unsolved`.
    Action([Way; 2]),
    /// A check that the widget makes: `reachable`, then `unreachable`.
    Probe {
        /// In content/probes.toml.
        probe: Spanned<String>,
        /// Where the two results lead.
        ways: [Way; 2],
    },
    /// On to another guide.
    Jump(Spanned<String>),
    /// The end.
    Outcome(OutcomeKind),
}

/// An answer and where it leads.
#[derive(Debug, Clone)]
pub struct Way {
    /// The name of the answer.
    pub answer: Spanned<String>,
    /// The next step.
    pub to: Spanned<String>,
}

/// The examples in content/guides/`<guide>`.ways.toml: what people answered, and where that must lead.
#[derive(Debug)]
pub struct Examples<'s> {
    /// The name of the guide that they are about; there need not be one.
    pub guide: String,
    /// Their file.
    pub source: &'s Source,
    /// In the order written.
    pub ways: Vec<Example>,
}

/// One `[[ways]]`.
#[derive(Debug)]
pub struct Example {
    /// Step and answer, in the order in which they are given.
    pub answers: Vec<(Spanned<String>, Spanned<String>)>,
    /// Where they must lead.
    pub end: End,
}

/// Where an example must end.
#[derive(Debug)]
pub enum End {
    /// At the outcome with this step id.
    Outcome(Spanned<String>),
    /// At a jump to this guide.
    Guide(Spanned<String>),
}

impl Step {
    /// Every answer with where it leads; none where a walk ends.
    pub fn ways(&self) -> &[Way] {
        match &self.kind {
            Some(StepKind::Question { answers, .. }) => answers,
            Some(StepKind::Action(ways) | StepKind::Probe { ways, .. }) => ways,
            Some(StepKind::Jump(_) | StepKind::Outcome(_)) | None => &[],
        }
    }
}

/// An entry of a list in content/, such as a category: its name and its place.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its name.
    pub id: Spanned<String>,
    /// Its other fields.
    pub fields: BTreeMap<String, Spanned<String>>,
}

impl Entry {
    /// What the field `name` says.
    pub fn text(&self, name: &str) -> Option<String> {
        self.fields.get(name).map(|text| text.value.clone())
    }
}

/// A list in content/: categories, contacts, probes or products.
#[derive(Debug, Default)]
pub struct List<'s> {
    /// Its file, if there is one.
    pub source: Option<&'s Source>,
    /// The file is there but cannot be trusted to be whole: rules do not hold other files against it.
    pub broken: bool,
    /// In the order written.
    pub entries: Vec<Entry>,
}

impl List<'_> {
    /// Whether `id` is in the list, or may be, because the list could not be read.
    pub fn may_have(&self, id: &str) -> bool {
        self.broken || self.entries.iter().any(|e| e.id.value == id)
    }

    /// All names.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|e| e.id.value.as_str())
    }
}

/// What a menu or button says.
#[derive(Debug, Clone)]
pub struct Label {
    /// Language → words.
    pub words: BTreeMap<String, String>,
    /// Where the product says so: file and name, as `messenger/messenger.dtd:getMsgCmd.label`.
    pub origin: Option<String>,
}

/// What content/style-words.toml says about the words of texts.
#[derive(Debug, Default)]
pub struct Style {
    /// Words that texts do not use.
    pub words: Vec<StyleWord>,
    /// Abbreviations that texts write out.
    pub abbreviations: Vec<StyleWord>,
}

/// Words of one language that texts do not use, and what they say instead.
#[derive(Debug)]
pub struct StyleWord {
    /// BCP 47 tag. `de` also means `de-simple`.
    pub lang: String,
    /// The words. `…` at the end of one stands for any ending, at its start for any beginning.
    pub words: Vec<String>,
    /// What to say instead.
    pub instead: String,
    /// Phrases in which the words are allowed.
    pub except: Vec<String>,
}

/// Words that stand for each other when somebody searches, as written in content/synonyms/`<lang>`.toml.
#[derive(Debug)]
pub struct Synonyms<'s> {
    /// Its file.
    pub source: &'s Source,
    /// In the order written.
    pub groups: Vec<SynonymGroup>,
}

/// A group of synonyms.
#[derive(Debug)]
pub struct SynonymGroup {
    /// What people type.
    pub words: Vec<Spanned<String>>,
    /// What they find with it too; empty: all `words` stand for each other.
    pub find: Vec<Spanned<String>>,
    /// They mean something similar, not the same.
    pub is_weak: bool,
    /// Where it begins.
    pub span: Range<usize>,
}

impl SynonymGroup {
    /// What is found.
    pub fn found(&self) -> &[Spanned<String>] {
        if self.find.is_empty() { &self.words } else { &self.find }
    }
}

/// A video as written in content/videos/`<id>`.toml.
#[derive(Debug)]
pub struct Video<'s> {
    /// Its file.
    pub source: &'s Source,
    /// In content/categories.toml.
    pub category: Option<Spanned<String>>,
    /// In content/products.toml.
    pub products: Vec<Spanned<String>>,
    /// How people who do not see the picture learn what it shows.
    pub image_information: Option<Spanned<ImageInformation>>,
    /// The field is there, be its value right or wrong.
    pub says_image_information: bool,
    /// A lesson of pictures and text, without a film.
    pub is_storyboard: bool,
    /// Product → version that was recorded, as written.
    pub tested_with: Vec<(Spanned<String>, String)>,
    /// Its parts, in the order written.
    pub chapters: Vec<Chapter>,
    /// The pictures of a lesson, in order.
    pub frames: Vec<Spanned<String>>,
}

/// A learning path as written in content/paths/`<id>`.toml.
#[derive(Debug)]
pub struct LearningPath<'s> {
    /// Its file.
    pub source: &'s Source,
    /// In the order written.
    pub steps: Vec<PathStep>,
    /// The loader found a fault that leaves open what belongs to it.
    pub is_open: bool,
}

/// One `[[steps]]` of a learning path.
#[derive(Debug)]
pub struct PathStep {
    /// Its name.
    pub id: Spanned<String>,
    /// In the order written.
    pub items: Vec<Spanned<Lesson>>,
}

impl PathStep {
    /// The message that holds its words: its title, and why an item is there, as the attribute [`Lesson::name`].
    pub fn message(&self) -> String {
        format!("step-{}", self.id.value)
    }
}

impl LearningPath<'_> {
    /// All items, in the order written.
    pub fn items(&self) -> impl Iterator<Item = &Spanned<Lesson>> {
        self.steps.iter().flat_map(|step| &step.items)
    }
}

/// One `[[chapters]]` of a video.
#[derive(Debug)]
pub struct Chapter {
    /// Its name.
    pub id: Spanned<String>,
    /// Where it begins, in milliseconds; nothing if that cannot be read.
    pub at: Option<Spanned<u32>>,
}

impl Video<'_> {
    /// Whether there is a chapter with this name.
    pub fn has_chapter(&self, id: &str) -> bool {
        self.chapters.iter().any(|chapter| chapter.id.value == id)
    }
}

/// How people who do not see the picture of a video learn what it shows (WCAG 1.2.3, 1.2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageInformation {
    /// The captions say it.
    InCaptions,
    /// The voice in the video says it.
    InNarration,
    /// A description of its own says it: content/videos/`<id>`.description.vtt.
    AudioDescription,
}

impl ImageInformation {
    /// All, by the name under which they are written.
    pub const ALL: [(&'static str, Self); 3] = [
        ("in-captions", Self::InCaptions),
        ("in-narration", Self::InNarration),
        ("audio-description", Self::AudioDescription),
    ];
}
