// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! One video or lesson on one page, to be read: what is said and shown, by chapter, and the file itself.

use lotse_model::Video;
use lotse_model::video::{Cue, Film};
use maud::{Markup, html};

use super::blocks::{blocks, said};
use super::page::{document, tested_with};
use super::{Pages, VIDEO};

/// The name of the page of the video `id`, without its ending.
pub fn name(id: &str) -> String {
    format!("{VIDEO}{id}")
}

/// The page of `video`.
pub fn page(pages: &Pages<'_, '_>, video: &Video) -> String {
    let body = html! {
        (body(pages, video, "", |film| poster(pages, film)))
        (tested_with(pages, &video.tested_with, None))
    };
    document(pages, &video.title.text, &name(&video.id), &body)
}

/// The video from its title to its last picture; `play` is how its film is played, and `prefix` stands before the names of
/// places.
pub fn body(pages: &Pages<'_, '_>, video: &Video, prefix: &str, play: impl FnOnce(&Film) -> Markup) -> Markup {
    html! {
        h1 { (said(&video.title)) }
        p.lead { (said(&video.summary)) }
        @if let Some(film) = &video.film { (play(film)) (transcript(pages, video, film, prefix)) }
        @for (number, frame) in video.frames.iter().enumerate() {
            section id={ (prefix) "frame-" (frame.id) } {
                h2 { (said(&pages.say("frame"))) " " (number + 1) }
                (blocks(&frame.text))
                @if let Some(image) = &frame.image {
                    img src={ "../../" (image.file) } alt=(image.alt.text) lang=[&image.alt.lang] width=(image.width) height=(image.height);
                }
            }
        }
    }
}

/// The last file is the one that every browser plays.
fn poster(pages: &Pages<'_, '_>, film: &Film) -> Markup {
    html! {
        img src={ "../../" (film.poster) } alt="" width=(film.width) height=(film.height);
        @if let Some(media) = film.media.last() {
            p {
                a href={ "../../" (media.file) } { (said(&pages.say("play-video"))) }
                " (MP4, " (film.length.div_ceil(1000)) " s, " (media.bytes.div_ceil(1000)) " kB)"
            }
        }
    }
}

fn transcript(pages: &Pages<'_, '_>, video: &Video, film: &Film, prefix: &str) -> Markup {
    let lang = (film.captions_lang != pages.start.lang).then_some(film.captions_lang.as_str());
    html! {
        h2 { (said(&pages.say("transcript"))) }
        @match &video.transcript {
            Some(text) => (blocks(text)),
            None => {
                @for part in film.parts() {
                    @if let Some(chapter) = part.chapter { h3 id={ (prefix) "chapter-" (chapter.id) } { (said(&chapter.title)) } }
                    p lang=[lang] { @for (_, cue) in &part.cues { (line(cue)) " " } }
                }
            }
        }
    }
}

fn line(cue: &Cue) -> String {
    cue.text.replace('\n', " ")
}
