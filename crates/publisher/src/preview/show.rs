// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A guide as the preview shows it, whatever is wrong with it.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use super::concerns::{guide_of, language_of, step_of};
use super::kept::Shown;
use super::mend::StandIns;
use super::notes::Notes;
use crate::authored::Guide;
use crate::build::guide::{self, ImageNames};
use crate::load::Content;
use crate::problem::{Lang, Problem, Severity};

/// What showing guides takes.
pub struct Show<'c, 's> {
    /// The content, mended.
    pub content: &'c Content<'s>,
    /// The published names of pictures.
    pub images: &'c ImageNames,
    /// Titles of steps that stand in for others.
    pub stand_ins: &'c StandIns,
    /// Problems of each guide.
    pub problems: BTreeMap<&'c str, Vec<&'c Problem>>,
    /// The language of messages.
    pub messages: Lang,
}

/// Problems by the guide they belong to.
pub fn by_guide(problems: &[Problem]) -> BTreeMap<&str, Vec<&Problem>> {
    let mut all: BTreeMap<&str, Vec<&Problem>> = BTreeMap::new();
    for problem in problems {
        if let Some(guide) = guide_of(&problem.place.file) {
            all.entry(guide).or_default().push(problem);
        }
    }
    all
}

impl Show<'_, '_> {
    /// The guide in `lang`. Nothing if it cannot be shown: mending should have prevented that, and an author must not lose the
    /// whole preview over it.
    pub fn show(&self, guide: &Guide<'_>, lang: &str) -> Option<Shown> {
        catch_unwind(AssertUnwindSafe(|| self.publish(guide, lang))).ok()
    }

    fn publish(&self, guide: &Guide<'_>, lang: &str) -> Shown {
        let mut published = guide::publish(self.content, self.images, guide, lang);
        let nothing = BTreeMap::new();
        let problems = self.problems.get(guide.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        // What is wrong with the words of one language does not disturb in another.
        let here = problems.iter().filter(|problem| language_of(&problem.place.file).is_none_or(|other| other == lang));
        let placed = here.map(|problem| (step_of(self.content.sources, problem), *problem));
        // Advice on the guide as a whole, such as to translate it, stands beside it and not in the way of its words.
        let problems: Vec<_> =
            placed.filter(|(step, problem)| step.is_some() || problem.severity == Severity::Error).collect();
        let titles = self.stand_ins.get(&guide.id).unwrap_or(&nothing);
        let notes = Notes { lang: self.messages, titles, problems: &problems };
        notes.write(&mut published.guide);
        published.linux.iter_mut().for_each(|guide| notes.write(guide));
        published.entry.title = published.guide.title.clone();
        let files = guide::put(&mut published, lang);
        let files = files.into_iter().map(|(name, bytes)| (name, bytes.into())).collect();
        Shown { entry: published.entry, files }
    }
}
