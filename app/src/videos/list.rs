// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! All videos and lessons, by topic and program.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::video::{VideoEntry, Videos};

use super::choices::Choices;
use super::controls::select;
use crate::home::{Entry, entries};
use crate::state::Lotse;
use crate::ui::{HeadingRank, el, group, heading, live};

/// The list with its two filters.
pub fn list(lotse: Lotse, videos: Arc<Videos>) -> AnyView {
    let choices = Choices::of(lotse);
    let any = || (String::new(), lotse.say("videos-all"));
    let topics = videos.categories.iter().map(|(id, title)| (id.clone(), title.text.clone()));
    let products = lotse.of_content(|c| c.start.products.clone());
    let shown = |id: &String| videos.videos.iter().any(|video| video.products.contains(id));
    let programs = products.iter().filter(|(id, _)| shown(id)).map(|(id, name)| (id.clone(), name.clone()));
    let filters = [
        select("lotse-videos-topic", lotse.say("videos-topic"), std::iter::once(any()).chain(topics), choices.category),
        select(
            "lotse-videos-program",
            lotse.say("videos-program"),
            std::iter::once(any()).chain(programs),
            choices.product,
        ),
    ];
    let list = move || {
        let fitting: Vec<_> =
            videos.videos.iter().filter(|video| fits(video, &choices.category.get(), &choices.product.get())).collect();
        let count = lotse.say_with("videos-count", &[("count", &fitting.len().to_string())]);
        lotse.announced.set(count.clone());
        group([
            el("p", "kern-body kern-body--muted").text(count).into(),
            entries(fitting.into_iter().map(|video| entry(lotse, video))),
        ])
    };
    group([
        heading(HeadingRank::Screen, lotse.say("videos-title")),
        el("p", "kern-body").text(lotse.say("videos-intro")).into(),
        el("div", "lotse-video__row").children(filters).into(),
        live(list),
    ])
}

/// Whether a video belongs to the category and shows the product; empty means any.
fn fits(video: &VideoEntry, category: &str, product: &str) -> bool {
    (category.is_empty() || video.category == category)
        && (product.is_empty() || video.products.iter().any(|shown| shown == product))
}

fn entry(lotse: Lotse, video: &VideoEntry) -> Entry {
    let id = video.id.clone();
    let length = video.seconds.map(|seconds| lotse.say_with("videos-seconds", &[("seconds", &seconds.to_string())]));
    let length = length.unwrap_or_else(|| lotse.say("videos-lesson"));
    let name = |id: &String| lotse.of_content(|c| c.start.products.get(id).cloned());
    let facts: Vec<_> = std::iter::once(length).chain(video.products.iter().filter_map(name)).collect();
    let go = move || lotse.go_to_video(id.clone(), None);
    Entry::new(video.title.clone(), video.summary.clone(), go).with_facts(facts.join(" · "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse_model::Said;

    #[test]
    fn a_filter_that_is_not_set_lets_all_pass() {
        let video = VideoEntry {
            id: "v".into(),
            category: "mail".into(),
            products: vec!["ox".into(), "thunderbird".into()],
            title: Said::default(),
            summary: Said::default(),
            seconds: None,
            file: String::new(),
        };
        let fits = |category, product| fits(&video, category, product);
        assert!(fits("", "") && fits("mail", "") && fits("", "thunderbird") && fits("mail", "ox"));
        assert!(!fits("calendar", "") && !fits("mail", "opentalk") && !fits("calendar", "ox"));
    }
}
