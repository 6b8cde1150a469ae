// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the widget, the publisher and the service agree on: the published types ([`site`], [`guide`], [`video`], [`path`], [`text`], [`cafe`], [`search`]), registering ([`registration`]), walking
//! a guide ([`walk`], [`visit`]), addresses inside the widget ([`target`]) and validated names ([`id`]).
//!
//! Nothing here does IO, reads a clock, or knows Leptos; the crate builds for wasm32 as well.

pub mod cafe;
pub mod dictionary;
pub mod guide;
pub mod id;
pub mod path;
pub mod registration;
pub mod search;
pub mod site;
pub mod table;
pub mod target;
pub mod text;
pub mod video;
pub mod visit;
pub mod walk;

pub use guide::{Answer, Guide, Image, OutcomeKind, Step, StepKind};
pub use id::{AnswerId, GuideId, InvalidId, StepId};
pub use table::Table;
pub use target::{Moment, Target};
pub use text::{Block, Inline, Said};
pub use video::Video;
pub use visit::{Facts, Visit};
pub use walk::{Position, Visited, Walk};
