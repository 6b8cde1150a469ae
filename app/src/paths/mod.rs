// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Learning paths: the list, and a path as a list of tasks. Each opens a video, a guide or a word; the way back stands in the
//! frame as long as it is open. [`progress`] is what is done, [`desk`] where it is kept.

mod desk;
mod progress;
mod task;

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::path::{LearningPath, PathStep, Paths};

use crate::content::fetch_paths;
use crate::failure::{Drawing, awaited};
use crate::home::{Entry, back_button, entries};
use crate::state::{Lotse, Screen};
use crate::ui::{AlertKind, Button, ButtonLook, Heading, HeadingRank, alert, el, group, heading, live, nothing};
use desk::Desk;
use task::task;

/// The list, or the path that is asked for: waits for it, shows it, or says why not.
pub fn paths_screen(lotse: Lotse) -> AnyView {
    let asked = match lotse.screen.get_untracked() {
        Screen::Path(id) => Some(id),
        _ => None,
    };
    let is_list = asked.is_none();
    let back = move || if is_list { lotse.go_home() } else { lotse.go_to_paths() };
    let shown = awaited(lotse, move || {
        let (content, asked) = (lotse.content.get_untracked(), asked.clone());
        Box::pin(async move {
            let paths: Arc<Paths> = Arc::new(fetch_paths(&content).await?);
            let draw: Drawing = Rc::new(move || match &asked {
                None => list(lotse, &paths),
                Some(id) => match paths.paths.iter().find(|path| path.id == *id) {
                    Some(path) => one(lotse, path),
                    // A path that nobody has published is a broken link: home, with a note.
                    None => {
                        lotse.go(None);
                        nothing()
                    }
                },
            });
            Ok(draw)
        })
    });
    group([back_button(lotse, back), shown])
}

fn list(lotse: Lotse, paths: &Paths) -> AnyView {
    let desk = Desk::open(lotse);
    let lines = paths.paths.iter().map(|path| {
        let id = path.id.clone();
        let line = Entry::new(path.title.clone(), path.summary.clone(), move || lotse.go_to_path(id.clone()));
        line.with_facts(counted(desk, path))
    });
    group([
        heading(HeadingRank::Screen, lotse.say("paths-title")),
        el("p", "kern-body").text(lotse.say("paths-intro")).into(),
        entries(lines),
    ])
}

/// "3 von 11 erledigt".
fn counted(desk: Desk, path: &LearningPath) -> String {
    let (done, all) = desk.progress.with(|progress| progress.count(path));
    desk.lotse.say_with("path-count", &[("done", &done.to_string()), ("all", &all.to_string())])
}

fn one(lotse: Lotse, path: &LearningPath) -> AnyView {
    let desk = Desk::open(lotse);
    let (title, path) = (path.title.clone(), Arc::new(path.clone()));
    let summary = el("p", "kern-body").maybe("lang", path.summary.lang.clone()).text(path.summary.text.clone());
    let count = el("p", "kern-body lotse-path__count").live({
        let path = Arc::clone(&path);
        move || counted(desk, &path).into_any()
    });
    let steps = path.steps.iter().enumerate().map(|(at, step)| tasks(desk, &path, at, step));
    group([
        Heading { rank: HeadingRank::Screen, class: "kern-heading-large", text: title.text, lang: title.lang }.into(),
        offer(desk, &path),
        summary.into(),
        count.into(),
        el("div", "").children(steps).into(),
        remembering(desk),
    ])
}

fn tasks(desk: Desk, path: &Arc<LearningPath>, at: usize, step: &PathStep) -> AnyView {
    let number = desk.lotse.say_with("step-number", &[("number", &(at + 1).to_string())]);
    let text = format!("{number}: {}", step.title.text);
    let title = Heading { rank: HeadingRank::Part, class: "kern-heading-medium", text, lang: step.title.lang.clone() };
    el("div", "kern-task-list")
        .child(el("div", "kern-task-list__header").child(title))
        .child(el("ol", "kern-task-list__list").children(step.items.iter().map(|item| task(desk, path, item))))
        .into()
}

/// Who comes back from a lesson is asked whether it is done.
fn offer(desk: Desk, path: &Arc<LearningPath>) -> AnyView {
    let (lotse, path) = (desk.lotse, Arc::clone(path));
    live(move || {
        let lesson = lotse.lesson.get().filter(|(of, _)| *of == path.id).map(|(_, lesson)| lesson);
        let item = path.items().find(|item| Some(&item.lesson) == lesson.as_ref());
        let Some(item) = item.filter(|item| !desk.progress.with_untracked(|p| p.is_done(&path.id, &item.lesson)))
        else {
            return nothing();
        };
        let answered = move || {
            lotse.lesson.set(None);
            lotse.focus_heading();
        };
        let (of, lesson) = (Arc::clone(&path), item.lesson.clone());
        let done = Button::new(ButtonLook::Secondary, lotse.say("path-mark"), move || {
            desk.mark(&of, &lesson, true);
            answered();
        });
        let not_yet = Button::new(ButtonLook::Tertiary, lotse.say("path-not-yet"), answered);
        let title = lotse.say_with("path-offer", &[("title", &item.title.text)]);
        let buttons = el("div", "lotse-actions").child(done).child(not_yet).into();
        alert(AlertKind::Info, title, HeadingRank::Part, [buttons])
    })
}

/// The choice whether the device keeps what is done.
fn remembering(desk: Desk) -> AnyView {
    let lotse = desk.lotse;
    let choice = move || {
        let (text, button) = if desk.is_kept.get() {
            ("path-kept", Button::new(ButtonLook::Secondary, lotse.say("path-forget"), move || desk.forget()))
        } else {
            ("path-not-kept", Button::new(ButtonLook::Secondary, lotse.say("path-keep"), move || desk.keep()))
        };
        group([el("p", "kern-body").text(lotse.say(text)).into(), button.into()])
    };
    let note = move || el("p", "kern-body").text(desk.said.get()).into();
    el("div", "lotse-path__keep")
        .child(heading(HeadingRank::Part, lotse.say("path-keep-title")))
        .live(choice)
        .child(el("div", "").attr("role", "status").live(note))
        .into()
}
