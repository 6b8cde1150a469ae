// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything, read and built anew.

use std::collections::BTreeMap;
use std::sync::Arc;

use lotse_model::site::Catalogue;
use rayon::prelude::*;

use super::Settings;
use super::kept::{Kept, Language, Served, Shown, Standing};
use super::mend::mend;
use super::show::{Show, by_guide};
use crate::build::{self, dictionary, former, paths, start, videos};
use crate::load::{Content, Sources};
use crate::problem::Message;

/// The content as it is on the disk. Guides that cannot be read are taken from `before`.
pub fn full(settings: &Settings, before: Option<&Kept>) -> Result<Kept, Message> {
    let (sources, found) = Sources::read(&settings.root)?;
    let sources = Arc::new(sources);
    let (mut content, problems) = crate::check(&sources, settings.today, found);
    let guides = standings(&content);
    let stand_ins = mend(&mut content, &|_| true);
    let mut files = build::Files::new();
    let image_names = build::images(&content, &mut files).map_err(|error| no_picture(&error))?;
    let show = Show {
        content: &content,
        images: &image_names,
        stand_ins: &stand_ins,
        problems: by_guide(&problems),
        messages: settings.lang,
    };
    let languages = content.languages.keys().map(|lang| (lang.clone(), language(&show, lang, before, &mut files)));
    let languages = languages.collect();
    files.extend(build::cafe::publish(&content));
    let kept = Kept {
        sources: Arc::clone(&sources),
        problems: problems.clone(),
        languages,
        guides,
        image_names: image_names.clone(),
        shared: files.into_iter().map(|(name, bytes)| (name, bytes.into())).collect(),
        files: Served::new(),
        version: String::new(),
    };
    Ok(kept.assemble(&content))
}

/// How all guides stand, also those that cannot be read.
fn standings(content: &Content<'_>) -> BTreeMap<String, Standing> {
    let broken = content.broken_guides.iter().map(|id| (id.clone(), Standing { is_broken: true, is_draft: false }));
    let read = content.guides.values();
    broken
        .chain(read.map(|guide| (guide.id.clone(), Standing { is_draft: guide.is_draft, is_broken: false })))
        .collect()
}

fn language(show: &Show<'_, '_>, lang: &str, before: Option<&Kept>, files: &mut build::Files) -> Language {
    let content = show.content;
    let kept = |id: &str| before?.languages.get(lang)?.guides.get(id).cloned();
    let guides: Vec<_> = content.guides.values().collect();
    let shown = guides.into_par_iter().map(|guide| (&guide.id, show.show(guide, lang).map(Arc::new)));
    let shown: Vec<_> = shown.collect();
    let broken = content.broken_guides.iter().map(|id| (id, None));
    let all = shown.into_iter().chain(broken);
    let guides: BTreeMap<String, Arc<Shown>> =
        all.filter_map(|(id, shown)| Some((id.clone(), shown.or_else(|| kept(id))?))).collect();
    let entries: Vec<_> = guides.values().map(|shown| shown.entry.clone()).collect();
    let words = dictionary::publish(content, lang).map(|words| build::put(files, &format!("where.{lang}"), &words));
    let videos = videos::publish(content, show.images, lang, files);
    let videos = videos.map(|videos| build::put(files, &format!("videos.{lang}"), &videos.list));
    let paths = paths::publish(content, lang).map(|paths| build::put(files, &format!("paths.{lang}"), &paths));
    let lists = start::Lists { catalogue: String::new(), dictionary: words, videos, paths };
    Language {
        name: start::language_name(content, lang),
        start: start::publish(content, lang, &entries, lists),
        former: Catalogue {
            guides: Vec::new(),
            moved: former::moved(content),
            retired: former::retired(content, lang),
        },
        guides,
    }
}

fn no_picture(error: &std::io::Error) -> Message {
    Message::new(format!("Ein Bild lässt sich nicht lesen: {error}"), format!("a picture cannot be read: {error}"))
}
