// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One task of a path: what it opens, why it is there, and whether it is done.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::path::{LearningPath, Lesson, PathItem};

use super::desk::Desk;
use crate::ui::{el, icon, said};

/// `item` as a line of the list.
pub fn task(desk: Desk, path: &Arc<LearningPath>, item: &PathItem) -> AnyView {
    let name = item.lesson.name();
    let status = format!("lotse-task-{name}");
    let title = el("div", "kern-task-list__title")
        .child(link(desk, path, item, &status))
        .children(item.text.iter().map(|text| el("p", "lotse-task__why").child(said(text))))
        .child(el("p", "lotse-task__kind").text(kind(desk, item)));
    let badge = el("div", "kern-task-list__status").attr("id", status).live(status_of(desk, path, &item.lesson));
    el("li", "kern-task-list__item lotse-task")
        .child(title)
        .child(el("div", "lotse-task__done").child(badge).child(mark(desk, path, item)))
        .into()
}

/// What the item is, and how long a video is.
fn kind(desk: Desk, item: &PathItem) -> String {
    let lotse = desk.lotse;
    match (&item.lesson, item.seconds) {
        (Lesson::Video(_), Some(seconds)) => {
            let length = lotse.say_with("videos-seconds", &[("seconds", &seconds.to_string())]);
            format!("{}, {length}", lotse.say("path-video"))
        }
        (Lesson::Video(_), None) => lotse.say("videos-lesson"),
        (Lesson::Guide(_), _) => lotse.say("path-guide"),
        (Lesson::Word(_), _) => lotse.say("path-word"),
    }
}

/// The address is followed by the frame, as that of every link inside the widget.
fn link(desk: Desk, path: &Arc<LearningPath>, item: &PathItem, status: &str) -> AnyView {
    let lotse = desk.lotse;
    let address = item.lesson.target().map(|target| format!("#{}", target.to_fragment()));
    let (path, lesson) = (path.id.clone(), item.lesson.clone());
    el("a", "kern-link kern-task-list__content-wrapper")
        .maybe("href", address)
        .attr("aria-describedby", status)
        .on("click", move |_| lotse.lesson.set(Some((path.clone(), lesson.clone()))))
        .child(el("span", "").child(said(&item.title)))
        .into()
}

fn status_of(desk: Desk, path: &Arc<LearningPath>, lesson: &Lesson) -> impl FnMut() -> AnyView + Send + use<> {
    let (path, lesson) = (Arc::clone(path), lesson.clone());
    move || {
        let is_done = desk.progress.with(|progress| progress.is_done(&path.id, &lesson));
        let (class, name, word) = match is_done {
            true => ("kern-badge kern-badge--success", "success", "path-done"),
            false => ("kern-badge kern-badge--info", "info", "path-open"),
        };
        el("span", class)
            .child(icon(name))
            .child(el("span", "kern-label kern-label--small").text(desk.lotse.say(word)))
            .into()
    }
}

/// The button stays the same, so that it keeps the focus; only what it says changes.
fn mark(desk: Desk, path: &Arc<LearningPath>, item: &PathItem) -> AnyView {
    let (path, lesson, title) = (Arc::clone(path), item.lesson.clone(), item.title.text.clone());
    let is_done = {
        let (path, lesson) = (path.id.clone(), lesson.clone());
        move || desk.progress.with(|progress| progress.is_done(&path, &lesson))
    };
    let label = {
        let is_done = is_done.clone();
        move || {
            let word = if is_done() { "path-unmark" } else { "path-mark" };
            el("span", "kern-label")
                .text(desk.lotse.say(word))
                .child(el("span", "kern-sr-only").text(format!(": {title}")))
                .into()
        }
    };
    el("button", "kern-btn kern-btn--tertiary")
        .attr("type", "button")
        .on("click", move |_| {
            let is_done = untrack(&is_done);
            desk.mark(&path, &lesson, !is_done);
        })
        .live(label)
        .into()
}
