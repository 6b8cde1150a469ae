// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `broken-link`: a link inside the content that leads nowhere, or a file that is a link out of the content.
//!
//! Why: the person would end at nothing. Remedy: name a guide and step that exist.

use lotse_model::{Moment, StepId, Target};

use crate::checks::{unknown_video, unsafe_link};
use crate::load::Content;
use crate::problem::{Message, Place, Problem, Rule};
use crate::suggest::hint;
use crate::text::Text;

/// This rule.
pub const RULE: Rule = Rule::error("broken-link");

/// The file is a symbolic link to nothing or to a place outside the root.
pub fn leads_out(path: &str) -> Problem {
    RULE.at(
        Place::file(path),
        Message::new(
            "Diese Datei ist eine Verknüpfung mit einem Ziel außerhalb des Inhalts.",
            "this file is a symbolic link out of the content",
        ),
        Message::new("Legen Sie die Datei selbst hier ab.", "put the file itself here"),
    )
}

/// Looks at all links in a text of a guide that lead into the content.
pub fn check(content: &Content<'_>, text: &Text<'_, '_>) -> Vec<Problem> {
    let found = text.links().filter_map(|(href, span)| {
        let (message, help) = fault(content, href)?;
        Some(RULE.at(text.place(span), message, help))
    });
    found.collect()
}

/// What is wrong with a relative address. Others are none of this rule's business.
fn fault(content: &Content<'_>, href: &str) -> Option<(Message, Message)> {
    if unsafe_link::scheme(href).is_some() {
        return None;
    }
    let target = href.starts_with('#').then(|| Target::from_fragment(href)).flatten().flatten();
    match target {
        Some(Target::Guide { id, step, .. }) => guide_fault(content, id.as_str(), step.as_ref().map(StepId::as_str)),
        Some(Target::Category(id)) if !content.categories.may_have(&id) => {
            Some(nothing(href, hint(&id, content.categories.ids())))
        }
        Some(Target::Video { id, at }) => {
            let chapter =
                at.as_ref().and_then(|at| if let Moment::Chapter(id) = at { Some(id.as_str()) } else { None });
            unknown_video::fault(content, &id, chapter).map(|(_, help)| nothing(href, help))
        }
        Some(Target::Path(id)) if !content.paths.contains_key(id.as_str()) => {
            Some(nothing(href, hint(&id, content.paths.keys().copied())))
        }
        Some(Target::Word(id)) if !content.words.iter().any(|word| word.id.value == id) => {
            Some(nothing(href, hint(&id, content.words.iter().map(|word| word.id.value.as_str()))))
        }
        Some(_) => None,
        None => Some(nothing(href, form())),
    }
}

fn guide_fault(content: &Content<'_>, id: &str, step: Option<&str>) -> Option<(Message, Message)> {
    if !content.may_have_guide(id) {
        return Some(nothing(id, hint(id, content.guides.keys().map(String::as_str))));
    }
    let (guide, step) = (content.guides.get(id)?, step?);
    let steps = guide.index.keys().map(String::as_str);
    guide.step(step).is_none().then(|| nothing(&format!("{id}/{step}"), hint(step, steps)))
}

fn nothing(href: &str, help: Message) -> (Message, Message) {
    (
        Message::new(
            format!("Der Link führt zu `{href}`. Das gibt es nicht."),
            format!("the link leads to `{href}`, which does not exist"),
        ),
        help,
    )
}

fn form() -> Message {
    Message::new(
        "Zu einer Anleitung führt `#lotse=guide/name`, zu einer anderen Seite eine Adresse mit https://.",
        "`#lotse=guide/name` leads to a guide, an address with https:// to another page",
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_words;
    use expect_test::expect;

    #[test]
    fn links_to_guides_steps_and_categories_must_lead_somewhere() {
        check_words(
            super::RULE,
            "a = A\n    .text =\n        x [a](#lotse=guide/g) [b](#lotse=guide/g/a) [c](#lotse=category/mail) [d](https://x.example)\n        \
             x [e](#lotse=guide/h) [f](#lotse=guide/g/b)\n        x [g](#lotse=category/x) [h](other.html) [i](#top)\n",
            &expect![[r#"
                4:11 the link leads to `h`, which does not exist
                4:31 the link leads to `g/b`, which does not exist
                5:11 the link leads to `#lotse=category/x`, which does not exist
                5:34 the link leads to `other.html`, which does not exist
                5:50 the link leads to `#top`, which does not exist
            "#]],
        );
    }
}
