// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One video: the browser's own player, and beside it what browsers hide in menus or do not have: captions and how they
//! look, speed, chapters, the text, the description of the picture. Nothing of a film but its poster is fetched before a press.

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::video::{Film, Media};
use lotse_model::{Moment, Video};

use super::choices::Choices;
use super::controls::{select, toggle, unfold};
use super::text::{self, text};
use super::time::{begin, chapter, clock, spoken};
use crate::browser::film;
use crate::browser::page::{self, Listener};
use crate::state::Lotse;
use crate::ui::{AlertKind, Button, ButtonLook, Heading, HeadingRank, alert, el, group, heading, live, nothing, said};

/// What the parts of the screen share. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Player {
    /// The element.
    pub lotse: Lotse,
    /// Where the film stands, in milliseconds.
    pub now: RwSignal<u32>,
    choices: Choices,
    /// It was started: only then captions are fetched.
    started: RwSignal<bool>,
    failed: RwSignal<bool>,
}

impl Player {
    fn film<T>(self, act: impl FnOnce(&film::Film) -> T) -> Option<T> {
        self.lotse.host(film::Film::of).map(|film| act(&film))
    }

    /// Goes to a place, and plays.
    pub fn play_from(self, milliseconds: u32) {
        self.now.set(milliseconds);
        self.film(|film| {
            film.seek(milliseconds);
            film.play();
        });
    }

    fn on_play(self) {
        self.started.set(true);
        let fast = speed(&self.choices.speed.get_untracked());
        self.film(|film| {
            film.stop_others();
            film.set_speed(fast);
            film.show_captions(self.choices.captions.get_untracked());
        });
    }

    fn on_time(self, id: &str) {
        if let Some(now) = self.film(film::Film::time) {
            self.now.set(now);
            self.choices.keep_place(id, now);
        }
    }

    /// It cannot be played: its text is shown instead.
    fn on_failure(self) {
        self.failed.set(true);
        self.choices.text.set(true);
        self.lotse.announced.set(self.lotse.say("video-failed-title"));
    }
}

/// The screen of `video`, which has a film.
pub fn player(lotse: Lotse, video: &Arc<Video>, at: Option<&Moment>) -> AnyView {
    let Some(film) = video.film.clone() else { return nothing() };
    let film = Arc::new(film);
    let choices = Choices::of(lotse);
    let first = begin(&film, at, choices.place(&video.id));
    let player = Player {
        lotse,
        now: RwSignal::new(first),
        choices,
        started: RwSignal::new(false),
        failed: RwSignal::new(false),
    };
    let length = lotse.say_with("videos-seconds", &[("seconds", &film.length.div_ceil(1000).to_string())]);
    let (shown, read) = (Arc::clone(video), Arc::clone(video));
    let (stage_film, chapters_film) = (Arc::clone(&film), Arc::clone(&film));
    let stage = move || match player.failed.get() {
        true => failure(player, &stage_film),
        false => stage(player, &shown, &stage_film, first),
    };
    group([
        head(lotse, video, length),
        read_instead(player),
        live(stage),
        controls(player, &film),
        description(player, &film),
        live(move || if choices.chapters.get() { chapters(player, &chapters_film) } else { nothing() }),
        live(move || if choices.text.get() { text(player, &read) } else { nothing() }),
        foot(lotse, video),
    ])
}

/// Title, summary, and how long it takes.
pub fn head(lotse: Lotse, video: &Video, length: String) -> AnyView {
    let (rank, class, title) = (HeadingRank::Screen, "kern-heading-large", video.title.clone());
    let names = video.tested_with.iter().map(|(id, version)| {
        let name = lotse.of_content(|c| c.start.products.get(id).cloned()).unwrap_or_else(|| id.clone());
        lotse.say_with("tested-product", &[("product", &name), ("version", version)])
    });
    let facts: Vec<_> = std::iter::once(length).chain(names).collect();
    group([
        Heading { rank, class, text: title.text, lang: title.lang }.into(),
        el("p", "kern-body").child(said(&video.summary)).into(),
        el("p", "kern-body kern-body--muted").text(facts.join(" · ")).into(),
    ])
}

/// The way around the film for those who would rather read (EN 301 549, 7.1; WCAG 2.4.1).
fn read_instead(player: Player) -> AnyView {
    let go = move || {
        player.choices.text.set(true);
        let focus = move || player.lotse.host(|h| h.focus("#lotse-video-find"));
        request_animation_frame(focus);
    };
    el("div", "lotse-back").child(Button::new(ButtonLook::Tertiary, player.lotse.say("video-read"), go)).into()
}

fn stage(player: Player, video: &Arc<Video>, film: &Film, first: u32) -> AnyView {
    let base = player.lotse.of_content(|c| c.base.clone());
    let address = |file: &str| format!("{base}{file}");
    let (choices, id) = (player.choices, video.id.clone());
    let count = film.media.len();
    let sources = film.media.iter().enumerate();
    let sources = sources.map(|(at, media)| source(player, media, address(&media.file), at + 1 == count));
    // Not yet switched on: browsers would fetch it at once.
    let track = el("track", "")
        .attr("kind", "captions")
        .attr("src", address(&film.captions))
        .attr("srclang", film.captions_lang.clone())
        .attr("label", player.lotse.say("video-captions"));
    let element = el("video", "lotse-video__film")
        .attr("controls", "")
        .attr("preload", "none")
        .attr("playsinline", "")
        .attr("poster", address(&film.poster))
        .attr("width", film.width.to_string())
        .attr("height", film.height.to_string())
        .attr("aria-label", video.title.text.clone())
        .maybe("crossorigin", page::is_foreign(&base).then(|| "anonymous".to_owned()))
        .live_attr("data-size", move || Some(choices.size.get()))
        .live_attr("data-contrast", move || choices.contrast.get().then(String::new))
        .on("play", move |_| player.on_play())
        .on("pause", move |_| {
            // The controls come with the next frame.
            request_animation_frame(move || {
                let _ = player.film(film::Film::make_room);
            });
        })
        .on("timeupdate", move |_| player.on_time(&id))
        .on("error", move |_| player.on_failure())
        .children(sources)
        .child(track);
    follow(player, first);
    group([element.into(), resume(player, first)])
}

/// A browser that can play none of the files says so at the last one.
fn source(player: Player, media: &Media, address: String, is_last: bool) -> AnyView {
    let source = el("source", "").attr("src", address).attr("type", media.kind.clone());
    let source = if is_last { source.on("error", move |_| player.on_failure()) } else { source };
    source.into()
}

/// Once the film stands in the page: begins where it shall, and hears of captions that the browser's own menu switches.
fn follow(player: Player, first: u32) {
    let kept = StoredValue::new_local(None::<Listener>);
    Effect::new(move || {
        player.film(|film| {
            if first > 0 {
                film.seek(first);
            }
            let hear = move || {
                let shown = player.film(film::Film::has_captions);
                if player.started.get_untracked()
                    && let Some(shown) = shown
                {
                    player.choices.captions.set(shown);
                }
            };
            kept.set_value(film.captions_switch().map(|switch| Listener::new(&switch, "change", move |_| hear())));
        });
    });
    Effect::new(move || {
        let fast = speed(&player.choices.speed.get());
        player.film(|film| film.set_speed(fast));
    });
    on_cleanup(move || kept.dispose());
}

/// Says where the film will begin, if not at its start, and offers the start.
fn resume(player: Player, first: u32) -> AnyView {
    let lotse = player.lotse;
    live(move || {
        if first == 0 || player.started.get() {
            return nothing();
        }
        let text = lotse.say_with("video-resume", &[("time", &clock(first))]);
        let begin = Button::new(ButtonLook::Secondary, lotse.say("video-begin"), move || player.play_from(0));
        el("div", "lotse-video__row").child(el("p", "kern-body").text(text)).child(begin).into()
    })
}

/// A film that cannot be played: what there is instead.
fn failure(player: Player, film: &Film) -> AnyView {
    let lotse = player.lotse;
    let retry = Button::new(ButtonLook::Primary, lotse.say("retry"), move || {
        player.started.set(false);
        player.failed.set(false);
    });
    let body =
        [el("p", "kern-body").text(lotse.say("video-failed")).into(), el("div", "lotse-actions").child(retry).into()];
    let picture = el("img", "lotse-step__image")
        .attr("src", lotse.of_content(|c| format!("{}{}", c.base, film.poster)))
        .attr("alt", lotse.say("video-picture"))
        .attr("width", film.width.to_string())
        .attr("height", film.height.to_string());
    group([alert(AlertKind::Danger, lotse.say("video-failed-title"), HeadingRank::Part, body), picture.into()])
}

/// Beside the browser's own controls, not in a menu of theirs (EN 301 549, 7.3).
fn controls(player: Player, film: &Film) -> AnyView {
    let (lotse, choices) = (player.lotse, player.choices);
    let switch = move |shown| {
        if player.started.get_untracked() {
            player.film(|film| film.show_captions(shown));
        }
    };
    let captions = toggle(lotse.say("video-captions"), choices.captions, switch);
    let contrast = toggle(lotse.say("video-contrast"), choices.contrast, |_| {});
    let description =
        (!film.description.is_empty()).then(|| toggle(lotse.say("video-description"), choices.description, |_| {}));
    let chapters = (!film.chapters.is_empty()).then(|| unfold(lotse.say("video-chapters"), CHAPTERS, choices.chapters));
    let percent = |value: &str| (value.to_owned(), format!("{value} %"));
    let times = |value: &str| (value.to_owned(), lotse.say_with("video-times", &[("times", &value.replace('.', ","))]));
    group([
        el("div", "lotse-video__row")
            .attr("role", "group")
            .attr("aria-label", lotse.say("video-controls"))
            .child(captions)
            .child(contrast)
            .children(description)
            .children(chapters)
            .child(unfold(lotse.say("video-text"), text::ID, choices.text))
            .into(),
        el("div", "lotse-video__row")
            .child(select(
                "lotse-video-size",
                lotse.say("video-size"),
                ["100", "150", "200"].into_iter().map(percent),
                choices.size,
            ))
            .child(select(
                "lotse-video-speed",
                lotse.say("video-speed"),
                SPEEDS.into_iter().map(|(value, _)| times(value)),
                choices.speed,
            ))
            .into(),
    ])
}

/// How fast films can play. Reading numbers with a point would bring 10 kB of tables along.
const SPEEDS: [(&str, f64); 5] = [("0.5", 0.5), ("0.75", 0.75), ("1", 1.0), ("1.25", 1.25), ("1.5", 1.5)];

fn speed(chosen: &str) -> f64 {
    SPEEDS.into_iter().find(|(value, _)| *value == chosen).map_or(1.0, |(_, speed)| speed)
}

const CHAPTERS: &str = "lotse-video-chapters";

/// What is to be seen now, read aloud by screen readers; or that the captions say it all.
fn description(player: Player, film: &Film) -> AnyView {
    let lotse = player.lotse;
    let silent = film.silent.then(|| el("p", "kern-body kern-body--muted").text(lotse.say("video-silent")));
    let cues = StoredValue::new(film.description.clone());
    let current = Memo::new(move |_| {
        let now = player.now.get();
        cues.with_value(|cues| spoken(cues, now).and_then(|at| cues.get(at).filter(|cue| cue.end > now).cloned()))
    });
    let line = move || match current.get().filter(|_| player.choices.description.get()) {
        Some(cue) => cue.text.into_any(),
        None => nothing(),
    };
    let line = el("p", "lotse-video__description").attr("role", "status").attr("lang", "de").live(line);
    let line = (!film.description.is_empty()).then_some(line);
    el("div", "").children(silent).children(line).into()
}

fn chapters(player: Player, film: &Arc<Film>) -> AnyView {
    if film.chapters.is_empty() {
        return nothing();
    }
    let shared = Arc::clone(film);
    let current = Memo::new(move |_| chapter(&shared, player.now.get()));
    let items = film.chapters.iter().enumerate().map(|(index, chapter)| {
        let at = chapter.at;
        let button = el("button", "lotse-video__line")
            .attr("type", "button")
            .live_attr("aria-current", move || (current.get() == Some(index)).then(|| "true".to_owned()))
            .on("click", move |_| player.play_from(at))
            .child(el("span", "lotse-video__time").text(clock(at)))
            .text(" ")
            .child(said(&chapter.title));
        el("li", "").child(button)
    });
    el("section", "")
        .attr("id", CHAPTERS)
        .child(heading(HeadingRank::Part, player.lotse.say("video-chapters")))
        .child(el("ol", "lotse-video__lines").children(items))
        .into()
}

/// The same without scripts, to read and print.
pub fn foot(lotse: Lotse, video: &Video) -> AnyView {
    let address = lotse.of_content(|c| format!("{}pages/{}/video.{}.html", c.base, c.start.lang, video.id));
    let link = el("a", "kern-link")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noopener")
        .text(lotse.say("print-view"));
    el("p", "kern-body kern-body--small").child(link).into()
}
