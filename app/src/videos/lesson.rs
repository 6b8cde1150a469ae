// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! A lesson: pictures and text, one after the other.

use leptos::prelude::*;
use lotse_model::Video;
use lotse_model::video::Frame;

use super::player::{foot, head};
use crate::state::Lotse;
use crate::ui::{el, group, rich_text};

/// All pictures of a lesson, numbered.
pub fn lesson(lotse: Lotse, video: &Video) -> AnyView {
    let frames = video.frames.iter().map(|picture| frame(lotse, picture));
    group([
        head(lotse, video, lotse.say("videos-lesson")),
        el("ol", "lotse-lesson").children(frames).into(),
        foot(lotse, video),
    ])
}

fn frame(lotse: Lotse, frame: &Frame) -> AnyView {
    let image = frame.image.as_ref().map(|image| {
        el("img", "lotse-step__image")
            .attr("src", lotse.of_content(|c| format!("{}{}", c.base, image.file)))
            .attr("alt", image.alt.text.clone())
            .maybe("lang", image.alt.lang.clone())
            .attr("width", image.width.to_string())
            .attr("height", image.height.to_string())
            .attr("loading", "lazy")
    });
    el("li", "").child(rich_text(&frame.text)).children(image).into()
}
