// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! KERN's components as the widget uses them, one folder each. A component is a function that gives a view; those with
//! several options take a struct.

mod alert;
mod button;
mod choice;
mod contact_lines;
mod element;
mod heading;
mod icon;
mod rich_text;
mod wait;

pub use alert::{AlertKind, alert};
pub use button::{Button, ButtonLook};
pub use choice::{Choice, Choosable};
pub use contact_lines::{contact_lines, phone_address};
pub use element::{El, el, group, live, nothing};
pub use heading::{Heading, HeadingRank, heading};
pub use icon::icon;
pub use rich_text::{rich_text, said};
pub use wait::wait;
