// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list of all pages, by category.

use maud::html;

use super::blocks::said;
use super::page::document;
use super::{Pages, path, video};

/// `index.html` of one language.
pub fn list(pages: &Pages<'_, '_>) -> String {
    let title = pages.say("list-title");
    let body = html! {
        h1 { (said(&title)) }
        @for category in &pages.start.categories {
            @let guides: Vec<_> = pages.guides.iter().filter(|p| p.entry.category == category.id).collect();
            @if !guides.is_empty() {
                h2 { (said(&category.title)) }
                ul.guides {
                    @for published in guides {
                        li { a href={ (published.entry.id) ".html" } { (said(&published.entry.title)) } br; (said(&published.entry.summary)) }
                    }
                }
            }
        }
        @if let Some(paths) = pages.paths {
            h2 { (said(&pages.say("paths"))) }
            ul.guides {
                @for entry in &paths.paths {
                    li { a href={ (path::name(&entry.id)) ".html" } { (said(&entry.title)) } br; (said(&entry.summary)) }
                }
            }
        }
        @if let Some(videos) = pages.videos {
            h2 { (said(&pages.say("videos"))) }
            ul.guides {
                @for entry in &videos.list.videos {
                    li { a href={ (video::name(&entry.id)) ".html" } { (said(&entry.title)) } br; (said(&entry.summary)) }
                }
            }
        }
    };
    document(pages, &title.text, "index", &body)
}
