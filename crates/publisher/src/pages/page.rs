// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One guide on one page: its steps in the order in which people meet them, each answer a link to the next step.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use lotse_model::video::Clip;
use lotse_model::{Guide, Said, StepId, StepKind, Table};
use maud::{DOCTYPE, Markup, html};

use super::blocks::said;
use super::step::step;
use super::{Pages, Published, video};

/// What the steps of a page need to know.
pub struct Sheet<'p, 's> {
    /// What stands before the names of its places; nothing on a page of its own.
    pub prefix: &'p str,
    pub pages: &'p Pages<'p, 's>,
    pub published: &'p Published,
    /// Titles of all guides that have a page.
    pub titles: &'p BTreeMap<&'p str, &'p Said>,
    /// Step → its number on the page. Jumps have none: a link leads to the other guide's page.
    pub numbers: BTreeMap<&'p StepId, usize>,
    /// The steps as people meet them.
    order: Vec<&'p StepId>,
    guide_address: &'p dyn Fn(&str) -> Option<String>,
}

impl<'p, 's> Sheet<'p, 's> {
    /// A guide on a page; `guide_address` is where a link to another one leads.
    pub fn new(
        pages: &'p Pages<'p, 's>,
        titles: &'p BTreeMap<&'p str, &'p Said>,
        published: &'p Published,
        prefix: &'p str,
        guide_address: &'p dyn Fn(&str) -> Option<String>,
    ) -> Self {
        let order = reading_order(&published.guide);
        let numbers = order.iter().enumerate().map(|(at, id)| (*id, at + 1)).collect();
        Self { prefix, pages, published, titles, numbers, order, guide_address }
    }

    /// Where a link to the guide `id` leads; nothing if it leads nowhere here.
    pub fn guide_address(&self, id: &str) -> Option<String> {
        (self.guide_address)(id)
    }

    /// The guide from its title to its last step; `german` stands where a translation is behind.
    pub fn body(&self, german: &Markup) -> Markup {
        let (pages, guide) = (self.pages, &self.published.guide);
        html! {
            h1 { (said(&guide.title)) }
            p.lead { (said(&self.published.entry.summary)) }
            @if guide.outdated { p.note { (said(&pages.say("outdated"))) (german) } }
            p { (said(&pages.say("how"))) }
            @for id in &self.order { (step(self, id)) }
        }
    }
}

/// The page of `published`.
pub fn page(pages: &Pages<'_, '_>, titles: &BTreeMap<&str, &Said>, published: &Published) -> String {
    let guide = &published.guide;
    let guide_address = |id: &str| Some(format!("{id}.html"));
    let german = html! { " " a href={ "../de/" (guide.id) ".html" } { (said(&pages.say("outdated-german"))) } };
    let body = html! {
        (Sheet::new(pages, titles, published, "", &guide_address).body(&german))
        (videos(pages, &guide.videos))
        (tested_with(pages, &guide.tested_with, guide.tested_on.as_ref()))
    };
    document(pages, &guide.title.text, guide.id.as_str(), &body)
}

/// Videos that show the same.
fn videos(pages: &Pages<'_, '_>, clips: &[Clip]) -> Markup {
    html! {
        @if !clips.is_empty() {
            h2 { (said(&pages.say("videos"))) }
            ul { @for clip in clips { li { (clip_link(clip)) } } }
        }
    }
}

/// A link to the page of a video, at its chapter.
pub fn clip_link(clip: &Clip) -> Markup {
    let chapter = clip.chapter.as_ref().map(|chapter| format!("#chapter-{chapter}")).unwrap_or_default();
    html! { a href={ (video::name(&clip.video)) ".html" (chapter) } { (said(&clip.title)) } }
}

/// A whole document; `name` is the name of the same page in the other languages.
pub fn document(pages: &Pages<'_, '_>, title: &str, name: &str, body: &Markup) -> String {
    let lang = &pages.start.lang;
    let others = pages.languages.iter().filter(|(tag, _)| tag != lang);
    html! {
        (DOCTYPE)
        html lang=(lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " – OX-Lotse" }
                link rel="stylesheet" href="../style.css";
            }
            body {
                header {
                    p { a href="index.html" { (said(&pages.say("all-guides"))) } }
                    ul { @for (tag, own) in others { li { a href={ "../" (tag) "/" (name) ".html" } lang=(tag) hreflang=(tag) { (own) } } } }
                }
                main { (body) }
                footer { (contact(pages)) }
            }
        }
    }
    .into_string()
}

/// Whom to ask.
pub fn contact(pages: &Pages<'_, '_>) -> Markup {
    let Some(contact) = pages.start.contact(None) else {
        return html! {};
    };
    html! {
        h2 { (said(&pages.say("contact"))) }
        p {
            (said(&contact.name))
            @if let Some(phone) = &contact.phone { ", " a href={ "tel:" (phone.replace([' ', '-', '/'], "")) } { (phone) } }
            @if let Some(mail) = &contact.mail { ", " a href={ "mailto:" (mail) } { (mail) } }
        }
        @if let Some(hours) = &contact.hours { p { (said(hours)) } }
    }
}

/// The products of a guide or video with their versions, and the day.
pub fn tested_with(pages: &Pages<'_, '_>, versions: &Table<String, String>, day: Option<&String>) -> Markup {
    let name = |id: &String| pages.start.products.get(id).cloned().unwrap_or_else(|| id.clone());
    let products: Vec<_> = versions.iter().map(|(id, version)| format!("{} {version}", name(id))).collect();
    html! {
        @if !products.is_empty() {
            p.tested { (said(&pages.say("tested-with"))) " " (products.join(", ")) @if let Some(day) = day { " (" time datetime=(day) { (day) } ")" } }
        }
    }
}

/// Steps as people meet them: each as soon as an earlier one leads to it. Jumps are no steps of their own here.
fn reading_order(guide: &Guide) -> Vec<&StepId> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    let mut waiting = VecDeque::from([&guide.start]);
    while let Some(id) = waiting.pop_front() {
        let Some((id, step)) = guide.steps.get_key_value(id).filter(|(id, _)| seen.insert(*id)) else {
            continue;
        };
        if !matches!(step.kind, StepKind::Jump { .. }) {
            order.push(id);
        }
        waiting.extend(step.kind.ways().into_iter().map(|(_, to)| to));
    }
    // Outcomes last, as a reader expects ends at the end.
    order.sort_by_key(|id| guide.steps.get(*id).is_some_and(|step| matches!(step.kind, StepKind::Outcome(_))));
    order
}
