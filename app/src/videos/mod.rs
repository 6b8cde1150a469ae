// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Short videos and lessons: [`list`] shows all, [`player`] one video, [`lesson`] one of pictures and text. [`text`] is what
//! a video says, to be read, searched and saved; [`choices`] is what a person has chosen, for as long as the page is open.
//! Nothing outside needs more of it than [`videos_screen`].

mod choices;
mod controls;
mod lesson;
mod list;
mod player;
mod text;
mod time;

use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::video::Videos;
use lotse_model::{Moment, Video};

use crate::browser::fetch::FetchError;
use crate::content::{fetch_video, fetch_videos};
use crate::failure::{Drawing, awaited};
use crate::home::back_button;
use crate::state::{Lotse, Screen};
use crate::ui::{group, nothing};

/// The list, or the video that is asked for: waits for it, shows it, or says why not.
pub fn videos_screen(lotse: Lotse) -> AnyView {
    match lotse.screen.get_untracked() {
        Screen::Video { id, at } => group([back_button(lotse, move || lotse.leave_video()), video(lotse, id, at)]),
        _ => group([back_button(lotse, move || lotse.go_home()), all(lotse)]),
    }
}

fn all(lotse: Lotse) -> AnyView {
    awaited(lotse, move || {
        Box::pin(async move {
            let videos = fetch_list(lotse).await?;
            let draw: Drawing = Rc::new(move || list::list(lotse, Arc::clone(&videos)));
            Ok(draw)
        })
    })
}

/// The list. Boxed, so that it is compiled once.
fn fetch_list(lotse: Lotse) -> Pin<Box<dyn Future<Output = Result<Arc<Videos>, FetchError>>>> {
    let content = lotse.content.get_untracked();
    Box::pin(async move { fetch_videos(&content).await.map(Arc::new) })
}

/// A video that nobody has published is a broken link: home, with a note.
fn video(lotse: Lotse, id: String, at: Option<Moment>) -> AnyView {
    awaited(lotse, move || {
        let (content, id, at) = (lotse.content.get_untracked(), id.clone(), at.clone());
        Box::pin(async move {
            let videos = fetch_list(lotse).await?;
            let Some(entry) = videos.videos.iter().find(|entry| entry.id == id) else {
                let draw: Drawing = Rc::new(move || {
                    lotse.go(None);
                    nothing()
                });
                return Ok(draw);
            };
            let video = Arc::new(fetch_video(&content, entry).await?);
            if video.film.is_none() && video.frames.is_empty() {
                return Err(FetchError::Broken);
            }
            let draw: Drawing = Rc::new(move || one(lotse, &video, at.as_ref()));
            Ok(draw)
        })
    })
}

fn one(lotse: Lotse, video: &Arc<Video>, at: Option<&Moment>) -> AnyView {
    match video.film {
        Some(_) => player::player(lotse, video, at),
        None => lesson::lesson(lotse, video),
    }
}
