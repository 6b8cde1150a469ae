// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `/guide/<id>`: the widget with a guide in it, beside it what is wrong, below it all ways.

use std::collections::BTreeSet;

use maud::{Markup, html};
use toml_edit::Date;

use super::graph_of::graph_of;
use super::kept::{Kept, Standing};
use super::mend::mend;
use super::notes::Notes;
use super::page::{Asked, count};
use crate::authored::{Step, StepKind};
use crate::build;
use crate::load::Content;
use crate::pages::{self, PageWords, Pages};
use crate::problem::Lang;

/// The page; nothing if there is no such guide.
pub fn guide(asked: &Asked, id: &str) -> Option<Markup> {
    let kept = &asked.kept;
    let standing = *kept.guides.get(id)?;
    let shown = kept.languages.get(&asked.lang).and_then(|language| language.guides.get(id));
    let title = shown.map_or(id, |shown| shown.entry.title.text.as_str());
    let body = html! {
        (banner(asked, standing, shown.is_some()))
        div.preview-guide {
            main.preview-widget {
                @if shown.is_some() {
                    ox-lotse view="inline" deep-links start={ "guide:" (id) } lang=(asked.lang) {
                        noscript { p { (asked.words().without_scripts()) } }
                    }
                }
            }
            (beside(asked, id, standing))
        }
        (all_ways(asked, id))
    };
    Some(asked.page(title, &format!("/guide/{id}"), &body))
}

fn banner(asked: &Asked, standing: Standing, is_shown: bool) -> Markup {
    let words = asked.words();
    html! {
        @if standing.is_broken {
            p.preview-banner { (if is_shown { words.old_version() } else { words.nothing_shown() }) }
        }
        p.preview-back {
            a href=(asked.address("/")) { "‹ " (words.back()) }
            @if standing.is_draft { " " span.preview-badge { (words.draft()) } }
        }
    }
}

fn beside(asked: &Asked, id: &str, standing: Standing) -> Markup {
    let (words, kept) = (asked.words(), &asked.kept);
    let (errors, warnings) = count(kept.problems_of(id));
    html! {
        aside.preview-beside aria-label=(words.problems()) {
            h2 { (words.problems()) }
            @if errors + warnings == 0 { p { (words.no_problems()) } } @else { p { (words.count(errors, warnings)) } }
            (asked.problems(kept.problems_of(id), (!standing.is_broken).then_some(id)))
        }
    }
}

/// The guide as a picture. The guides that it leads to are read as well, for their titles.
fn all_ways(asked: &Asked, id: &str) -> Markup {
    let words = asked.words();
    let load = |guides: &BTreeSet<String>| Content::load_only(&asked.kept.sources, asked.today, guides).0;
    let mut guides = BTreeSet::from([id.to_owned()]);
    guides.extend(load(&guides).guides.get(id).into_iter().flat_map(|guide| &guide.steps).filter_map(leads_to));
    let content = load(&guides);
    html! {
        @if let Some(graph) = graph_of(&content, asked, id) {
            section.preview-ways {
                h2 { (words.graph()) }
                div.preview-graph tabindex="0" role="region" aria-label=(words.graph()) { (graph) }
            }
        }
    }
}

/// The guide that a jump leads to.
fn leads_to(step: &Step) -> Option<String> {
    match &step.kind {
        Some(StepKind::Jump(guide)) => Some(guide.value.clone()),
        _ => None,
    }
}

/// The plain page `pages/<lang>/<id>.html` of a guide or a video, which the widget offers for printing.
pub fn plain_page(kept: &Kept, today: Date, name: &str) -> Option<String> {
    let (lang, id) = name.strip_prefix("pages/")?.strip_suffix(".html")?.split_once('/')?;
    let language = kept.languages.get(lang)?;
    if id.starts_with(pages::VIDEO) {
        return video_page(kept, today, name, lang);
    }
    let guides = BTreeSet::from([id.to_owned()]);
    let (mut content, _) = Content::load_only(&kept.sources, today, &guides);
    let stand_ins = mend(&mut content, &|guide| guide == id);
    let guide = content.guides.get(id)?;
    let mut published = build::guide::publish(&content, &kept.image_names, guide, lang);
    let titles = stand_ins.get(id)?;
    Notes { lang: Lang::De, titles, problems: &[] }.write(&mut published.guide);
    let words = PageWords::new(&content, lang);
    let (start, guides) = (&language.start, &[&published]);
    let pages = Pages { content: &content, start, languages: &[], guides, videos: None, paths: None, words };
    String::from_utf8(pages.publish().remove(name)?).ok()
}

/// The plain page `name` of a video.
fn video_page(kept: &Kept, today: Date, name: &str, lang: &str) -> Option<String> {
    let (content, _) = Content::load_only(&kept.sources, today, &BTreeSet::new());
    let videos = build::videos::publish(&content, &kept.image_names, lang, &mut build::Files::new());
    let words = PageWords::new(&content, lang);
    let start = &kept.languages.get(lang)?.start;
    let pages =
        Pages { content: &content, start, languages: &[], guides: &[], videos: videos.as_ref(), paths: None, words };
    String::from_utf8(pages.publish().remove(name)?).ok()
}
