// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A few guides, read and built anew; everything else stays as it is kept. What the change means for other files is found
//! by the full pass that follows.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Settings;
use super::concerns::{files_of, guide_of};
use super::kept::{Kept, Standing};
use super::mend::mend;
use super::show::{Show, by_guide};
use crate::checks;
use crate::load::Content;
use crate::problem::{self, Message, Problem};

/// `before` with these guides as they are on the disk.
pub fn part(settings: &Settings, before: &Kept, guides: &BTreeSet<String>) -> Result<Kept, Message> {
    let paths: Vec<_> = guides.iter().flat_map(|guide| files_of(&before.sources, guide)).collect();
    let (sources, found) = before.sources.reread(&paths)?;
    let sources = Arc::new(sources);
    let (mut content, loaded) = Content::load_only(&sources, settings.today, guides);
    let is_ours = |problem: &Problem| guide_of(&problem.place.file).is_some_and(|guide| guides.contains(guide));
    let mut own: Vec<_> = found.into_iter().chain(loaded).chain(checks::check(&content)).filter(is_ours).collect();
    problem::sort(&mut own);
    let mut kept =
        Kept { sources: Arc::clone(&sources), guides: standings(before, &content, guides), ..before.clone() };
    let stand_ins = mend(&mut content, &|id| guides.contains(id));
    let show = Show {
        content: &content,
        images: &before.image_names,
        stand_ins: &stand_ins,
        problems: by_guide(&own),
        messages: settings.lang,
    };
    guides.iter().for_each(|guide| replace(&mut kept, &show, guide));
    kept.problems.retain(|problem| !is_ours(problem));
    kept.problems.extend(own.iter().cloned());
    problem::sort(&mut kept.problems);
    Ok(kept.assemble(&content))
}

/// How all guides stand, after these were read anew.
fn standings(before: &Kept, content: &Content<'_>, guides: &BTreeSet<String>) -> BTreeMap<String, Standing> {
    let mut all = before.guides.clone();
    for id in guides {
        let is_broken = content.broken_guides.contains(id);
        match content.guides.get(id) {
            Some(guide) => drop(all.insert(id.clone(), Standing { is_draft: guide.is_draft, is_broken: false })),
            None if is_broken => drop(all.insert(id.clone(), Standing { is_draft: false, is_broken })),
            None => drop(all.remove(id)),
        }
    }
    all
}

/// A guide that cannot be read or shown stays as it was; one that is gone goes.
fn replace(kept: &mut Kept, show: &Show<'_, '_>, id: &str) {
    for (lang, language) in &mut kept.languages {
        match show.content.guides.get(id) {
            Some(guide) => {
                if let Some(shown) = show.show(guide, lang) {
                    language.guides.insert(id.to_owned(), Arc::new(shown));
                }
            }
            None if show.content.broken_guides.contains(id) => {}
            None => drop(language.guides.remove(id)),
        }
    }
}
