// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! All content, parsed: guides, lists, labels, and the words of each language.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use toml_edit::Date;

use crate::authored::{Examples, Former, Guide, Label, LearningPath, List, Spanned, Style, Synonyms, Video, Word};
use crate::cafe::{self, Cafe};
use crate::checks::bad_id;
use crate::load::guide::Read;
use crate::load::sources::MEDIA;
use crate::load::words::Message;
use crate::load::{Sources, Words, examples, guide, path, settings, style, synonyms, video};
use crate::media::Film;
use crate::problem::Problem;
use crate::source::Source;
use crate::translations::Texts;

/// The language that everything falls back to, and that must be complete.
pub const FALLBACK: &str = "de";

/// Where guides and their examples are.
pub const FOLDER: &str = "content/guides";

/// All content.
#[derive(Debug)]
pub struct Content<'s> {
    /// The files.
    pub sources: &'s Sources,
    /// The day on which the content is checked.
    pub today: Date,
    /// content/categories.toml
    pub categories: List<'s>,
    /// content/contacts.toml
    pub contacts: List<'s>,
    /// content/probes.toml
    pub probes: List<'s>,
    /// content/products.toml
    pub products: List<'s>,
    /// content/organisations.toml
    pub organisations: List<'s>,
    /// content/home.toml
    pub home: Option<&'s Source>,
    /// The guides that most people need.
    pub most_needed: Vec<Spanned<String>>,
    /// content/operator.toml
    pub operator: BTreeMap<String, String>,
    /// content/labels/
    pub labels: BTreeMap<String, Label>,
    /// A file of labels or operator's values could not be read: an unknown one may stand there.
    pub labels_broken: bool,
    /// By id.
    pub guides: BTreeMap<String, Guide<'s>>,
    /// Guides of former times, by id.
    pub former: BTreeMap<String, Former<'s>>,
    /// content/cafe.toml and content/cafe/
    pub cafe: Cafe<'s>,
    /// content/where.toml
    pub words_source: Option<&'s Source>,
    /// Its entries, in the order written.
    pub words: Vec<Word>,
    /// content/videos/, by id.
    pub videos: BTreeMap<&'s str, Video<'s>>,
    /// content/paths/, by id.
    pub paths: BTreeMap<&'s str, LearningPath<'s>>,
    /// content/style-words.toml
    pub style: Style,
    /// content/synonyms/, by language.
    pub synonyms: BTreeMap<&'s str, Synonyms<'s>>,
    /// content/translations/: language → guide → the German texts that its translation was accepted for.
    pub accepted: BTreeMap<String, BTreeMap<String, Texts>>,
    /// Guides whose file could not, or should not, be read: nothing is said about what they may hold.
    pub broken_guides: BTreeSet<String>,
    /// What must come out of a guide, in the order of the files' names.
    pub examples: Vec<Examples<'s>>,
    /// By BCP 47 tag.
    pub languages: BTreeMap<String, Language<'s>>,
}

/// The words in one language.
#[derive(Debug)]
pub struct Language<'s> {
    /// Files directly in locales/`<lang>`/, by name: `terms`, `ui`, `categories`, `contacts`, `where`, `cafe`, `mail`,
    /// `organisers`.
    pub files: BTreeMap<&'s str, Words<'s>>,
    /// Files in locales/`<lang>`/guides/, by guide.
    pub guides: BTreeMap<&'s str, Words<'s>>,
    /// Files in locales/`<lang>`/videos/, by video.
    pub videos: BTreeMap<&'s str, Words<'s>>,
    /// Files in locales/`<lang>`/paths/, by learning path.
    pub paths: BTreeMap<&'s str, Words<'s>>,
    /// Guides whose words could not be read, or were not asked for.
    pub refused: BTreeSet<&'s str>,
}

/// The files directly in locales/`<lang>`/ that belong to guides, the café, the interface and the service.
const FILES: &[&str] = &["cafe", "categories", "contacts", "mail", "organisers", "pages", "terms", "ui", "where"];

impl<'s> Content<'s> {
    /// Parses all files, with the problems found on the way.
    pub fn load(sources: &'s Sources, today: Date) -> (Self, Vec<Problem>) {
        Self::load_words(sources, today, &|_| true)
    }

    /// The same with these guides only: the others count as unread, so nothing is said about what they hold.
    pub fn load_only(sources: &'s Sources, today: Date, guides: &BTreeSet<String>) -> (Self, Vec<Problem>) {
        Self::load_words(sources, today, &|id| guides.contains(id))
    }

    fn load_words(sources: &'s Sources, today: Date, wants: &(dyn Fn(&str) -> bool + Sync)) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let (operator, labels) = (settings::operator(sources), settings::labels(sources));
        let labels_broken = !operator.1.is_empty() || !labels.1.is_empty();
        let (home, most_needed, found) = settings::most_needed(sources);
        problems.extend(found);
        let (read, found) = read_guides(sources, wants);
        problems.extend(found);
        let (words_source, words, found) = settings::words(sources);
        problems.extend(found);
        let content = Self {
            sources,
            today,
            categories: keep(settings::list(sources, "categories", &[], &[]), &mut problems),
            contacts: keep(settings::list(sources, "contacts", &[], &["phone", "mail", "organisation"]), &mut problems),
            probes: keep(settings::list(sources, "probes", &["address"], &[]), &mut problems),
            products: keep(settings::list(sources, "products", &[], &["labels"]), &mut problems),
            organisations: keep(settings::list(sources, "organisations", &["name"], &[]), &mut problems),
            home,
            most_needed,
            operator: keep(operator, &mut problems),
            labels: keep(labels, &mut problems),
            labels_broken,
            guides: read.guides,
            former: read.former,
            cafe: keep(cafe::read(sources, today), &mut problems),
            words_source,
            words,
            videos: keep(video::read(sources), &mut problems),
            paths: keep(path::read(sources), &mut problems),
            style: keep(style::read(sources), &mut problems),
            synonyms: keep(synonyms::read(sources), &mut problems),
            accepted: keep(settings::accepted(sources), &mut problems),
            broken_guides: read.broken,
            examples: keep(examples::read(sources, wants), &mut problems),
            languages: keep(read_languages(sources, wants), &mut problems),
        };
        (content, problems)
    }

    /// Whether there is such a guide, or a file of that name which could not be read.
    pub fn may_have_guide(&self, id: &str) -> bool {
        self.guides.contains_key(id) || self.broken_guides.contains(id)
    }

    /// What is in the files of the video `id`: both must hold the same, so the first that can be read says it.
    pub fn film(&self, id: &str) -> Option<&Film> {
        let mut media = MEDIA.iter().map(|ending| format!("{}/{id}{ending}", video::FOLDER));
        media.find_map(|path| self.sources.media.get(&path)?.film.as_ref())
    }

    /// The message `id` about guide `guide` in `lang`.
    pub fn message(&self, lang: &str, guide: &str, id: &str) -> Option<&Message<'s>> {
        self.languages.get(lang)?.guides.get(guide)?.messages.get(id)
    }
}

fn keep<T>((read, found): (T, Vec<Problem>), problems: &mut Vec<Problem>) -> T {
    problems.extend(found);
    read
}

#[derive(Default)]
struct Guides<'s> {
    guides: BTreeMap<String, Guide<'s>>,
    former: BTreeMap<String, Former<'s>>,
    broken: BTreeSet<String>,
}

fn read_guides<'s>(sources: &'s Sources, wants: &(dyn Fn(&str) -> bool + Sync)) -> (Guides<'s>, Vec<Problem>) {
    let is_guide = |name: &str| !name.ends_with(examples::ENDING);
    let files = sources.in_folder(FOLDER).filter(|(id, s)| is_guide(id) && !sources.is_refused(&s.path));
    let (files, unwanted): (Vec<_>, Vec<_>) = files.partition(|(id, _)| wants(id));
    let refused = sources.refused_in(FOLDER).filter(|id| is_guide(id));
    let unread = refused.chain(unwanted.into_iter().map(|(id, _)| id));
    let mut guides = Guides { broken: unread.map(str::to_owned).collect(), ..Guides::default() };
    let mut problems = Vec::new();
    let read: Vec<_> = files.into_par_iter().map(|(id, source)| (id.to_owned(), guide::read(id, source))).collect();
    for (id, (read, found)) in read {
        problems.extend(found);
        match read {
            Read::Guide(guide) => drop(guides.guides.insert(id, *guide)),
            Read::Former(former) => drop(guides.former.insert(id, former)),
            Read::Nothing => drop(guides.broken.insert(id)),
        }
    }
    (guides, problems)
}

fn read_languages<'s>(
    sources: &'s Sources,
    wants: &(dyn Fn(&str) -> bool + Sync),
) -> (BTreeMap<String, Language<'s>>, Vec<Problem>) {
    let mut languages = BTreeMap::new();
    let mut problems = Vec::new();
    for tag in &sources.languages {
        // Written in another way, as `DE`, it would be another language here and the same one on Windows.
        if !tag.parse::<unic_langid::LanguageIdentifier>().is_ok_and(|parsed| parsed.to_string() == *tag) {
            problems.push(bad_id::language(tag));
            continue;
        }
        let folder = format!("locales/{tag}");
        let (mut files, found) = read_words(sources, &folder, &|_| true);
        files.retain(|name, _| FILES.contains(name));
        problems.extend(found);
        let (videos, found) = read_words(sources, &format!("{folder}/videos"), &|_| true);
        problems.extend(found);
        let (paths, found) = read_words(sources, &format!("{folder}/paths"), &|_| true);
        problems.extend(found);
        let folder = format!("{folder}/guides");
        let (guides, found) = read_words(sources, &folder, wants);
        problems.extend(found);
        let unwanted = sources.in_folder(FOLDER).map(|(id, _)| id).filter(|id| !wants(id));
        let refused = sources.refused_in(&folder).chain(unwanted).collect();
        languages.insert(tag.clone(), Language { files, guides, videos, paths, refused });
    }
    (languages, problems)
}

fn read_words<'s>(
    sources: &'s Sources,
    folder: &str,
    wants: &(dyn Fn(&str) -> bool + Sync),
) -> (BTreeMap<&'s str, Words<'s>>, Vec<Problem>) {
    let files = sources.in_folder(folder).filter(|(name, s)| wants(name) && !sources.is_refused(&s.path));
    let files: Vec<_> = files.filter(|(_, source)| source.path.ends_with(".ftl")).collect();
    let read: Vec<_> = files.into_par_iter().map(|(name, source)| (name, Words::read(source))).collect();
    let mut words = BTreeMap::new();
    let mut problems = Vec::new();
    for (name, (file, found)) in read {
        problems.extend(found);
        words.insert(name, file);
    }
    (words, problems)
}
