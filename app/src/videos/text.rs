// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a video says, to be read: by chapter, the line that is spoken now is marked, each leads to its second. It can be
//! searched and saved.

use std::fmt::Write;
use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::dictionary::matches;
use lotse_model::text::plain;
use lotse_model::video::{Cue, Film, Part};
use lotse_model::{Said, Video};

use super::player::Player;
use super::time::{clock, spoken};
use crate::browser::hand_out;
use crate::ui::{Button, ButtonLook, HeadingRank, el, group, heading, live, nothing, rich_text, said};

/// Where the text begins: what gets the focus of those who would rather read.
pub const ID: &str = "lotse-video-text";

/// The text of `video`, which has a film.
pub fn text(player: Player, video: &Arc<Video>) -> AnyView {
    let lotse = player.lotse;
    let query = RwSignal::new(String::new());
    let field = el("div", "kern-form-input")
        .child(el("label", "kern-label").attr("for", "lotse-video-find").text(lotse.say("video-find")))
        .child(
            el("input", "kern-form-input__input")
                .attr("id", "lotse-video-find")
                .attr("type", "text")
                .attr("autocomplete", "off")
                .on("input", move |event| query.set(event_target_value(&event))),
        );
    let saved = Arc::clone(video);
    let save = move || hand_out::save(&format!("{}.txt", saved.id), &as_text(&saved));
    let lines = Arc::clone(video);
    let filmed = Arc::clone(video);
    let current = Memo::new(move |_| filmed.film.as_ref().and_then(|film| spoken(&film.cues, player.now.get())));
    el("section", "lotse-video__text")
        .attr("id", ID)
        .child(heading(HeadingRank::Part, lotse.say("video-text")))
        .children(video.transcript.as_ref().map(rich_text))
        .child(field)
        .child(live(move || found(player, current, &lines, &query.get())))
        .child(el("p", "").child(Button::new(ButtonLook::Secondary, lotse.say("video-save"), save)))
        .into()
}

/// The lines in which `query` stands, and how many they are.
fn found(player: Player, current: Memo<Option<usize>>, video: &Arc<Video>, query: &str) -> AnyView {
    let Some(film) = &video.film else { return nothing() };
    let lotse = player.lotse;
    let mut count = 0;
    let mut parts = Vec::new();
    for Part { chapter, cues } in film.parts() {
        let fitting: Vec<_> = cues.into_iter().filter(|(_, cue)| matches(&cue.text, query)).collect();
        if fitting.is_empty() {
            continue;
        }
        count += fitting.len();
        parts.extend(chapter.map(|chapter| title(player, &chapter.title)));
        let lines = fitting.into_iter().map(|(index, cue)| line(player, current, index, cue));
        parts.push(AnyView::from(el("ol", "lotse-video__lines").children(lines)));
    }
    let is_asked = !query.trim().is_empty();
    let count = is_asked.then(|| lotse.say_with("video-found", &[("count", &count.to_string())]));
    if let Some(count) = &count {
        lotse.announced.set(count.clone());
    }
    let lang = lotse.of_content(|c| (c.start.lang != film.captions_lang).then(|| film.captions_lang.clone()));
    group([
        count.map_or_else(nothing, |count| el("p", "kern-body kern-body--muted").text(count).into()),
        el("div", "").maybe("lang", lang).children(parts).into(),
    ])
}

/// A heading below that of the text.
fn title(player: Player, title: &Said) -> AnyView {
    let (text, level) = (title.clone(), player.lotse.level);
    live(move || {
        let tag = format!("h{}", (level.get() + 2).min(6));
        el(&tag, "kern-title kern-title--small").child(said(&text)).into()
    })
}

fn line(player: Player, current: Memo<Option<usize>>, index: usize, cue: &Cue) -> AnyView {
    let start = cue.start;
    let button = el("button", "lotse-video__line")
        .attr("type", "button")
        .live_attr("aria-current", move || (current.get() == Some(index)).then(|| "true".to_owned()))
        .on("click", move |_| player.play_from(start))
        .child(el("span", "lotse-video__time").text(clock(start)))
        .text(" ")
        .child(el("span", "").text(one_line(&cue.text)));
    el("li", "").child(button).into()
}

fn one_line(text: &str) -> String {
    text.replace('\n', " ")
}

/// All of it as plain text, as it is saved.
fn as_text(video: &Video) -> String {
    let mut out = format!("{}\n{}\n", video.title.text, video.summary.text);
    if let Some(transcript) = &video.transcript {
        let _ = write!(out, "\n{}\n", plain(&transcript.blocks));
    }
    for Part { chapter, cues } in video.film.iter().flat_map(Film::parts) {
        out.push('\n');
        if let Some(chapter) = chapter {
            let _ = writeln!(out, "{}", chapter.title.text);
        }
        for (_, cue) in cues {
            let _ = writeln!(out, "{} {}", clock(cue.start), one_line(&cue.text));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse_model::Table;
    use lotse_model::video::Chapter;

    fn said(text: &str) -> Said {
        Said { text: text.into(), lang: None }
    }

    #[test]
    fn the_text_is_saved_by_chapter_with_its_times() {
        let cue = |start, text: &str| Cue { start, end: start + 2_000, text: text.into() };
        let film = Film {
            media: Vec::new(),
            poster: String::new(),
            width: 0,
            height: 0,
            length: 90_000,
            silent: true,
            captions: String::new(),
            captions_lang: "de".into(),
            cues: vec![cue(500, "Links stehen\nIhre Ordner."), cue(62_000, "Klicken Sie darauf.")],
            chapters: vec![
                Chapter { id: "find".into(), at: 0, title: said("Finden") },
                Chapter { id: "open".into(), at: 60_000, title: said("Öffnen") },
            ],
            description: Vec::new(),
        };
        let video = Video {
            id: "ordner".into(),
            title: said("Ordner"),
            summary: said("So geht es."),
            tested_with: Table::default(),
            film: Some(film),
            transcript: None,
            frames: Vec::new(),
        };
        expect_test::expect![[r#"
            Ordner
            So geht es.

            Finden
            0:00 Links stehen Ihre Ordner.

            Öffnen
            1:02 Klicken Sie darauf.
        "#]]
        .assert_eq(&as_text(&video));
    }
}
