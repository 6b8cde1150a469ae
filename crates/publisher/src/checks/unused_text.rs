// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `unused-text`: words that belong to no step, answer, item or field.
//!
//! Why: nobody would see them, and often they show that a name is misspelt. Remedy: correct the name, or remove them.

use std::collections::BTreeSet;

use crate::authored::{Fate, Guide, LearningPath, Video};
use crate::cafe::words as cafe;
use crate::load::{Content, Words, path};
use crate::problem::{Message, Place, Problem, Rule};
use crate::suggest::{hint, nearest};
use crate::text::references::{Reference, references};
use crate::text::texts::TRANSCRIPT;
use crate::wanted::wanted;

/// This rule.
pub const RULE: Rule = Rule::error("unused-text");

/// Looks at the words of guides, videos, learning paths, categories and contacts in all languages.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for language in content.languages.values() {
        for (id, words) in &language.guides {
            match content.guides.get(*id) {
                Some(guide) => problems.extend(check_guide(guide, words)),
                None if content.broken_guides.contains(*id) => {}
                None if content.former.get(*id).is_some_and(|former| matches!(former.fate, Fate::Retired)) => {
                    let known = [("guide", ""), ("guide", "text")].into();
                    problems.extend(check_words(words, &known, &BTreeSet::new()));
                }
                None => problems.push(no_guide(content, id, words)),
            }
        }
        for (id, words) in &language.videos {
            match content.videos.get(*id) {
                Some(video) => problems.extend(check_video(video, words)),
                // Its file is no TOML.
                None if content.sources.videos.contains(*id) => {}
                None => problems.push(no_video(content, id, words)),
            }
        }
        for (id, words) in &language.paths {
            match content.paths.get(*id) {
                Some(path) => problems.extend(check_path(path, words)),
                // Its file is no TOML.
                None if content.sources.get(&format!("{}/{id}.toml", path::FOLDER)).is_some() => {}
                None => problems.push(no_path(content, id, words)),
            }
        }
        for (file, list, fields) in [
            ("categories", &content.categories, &["", "summary"][..]),
            ("contacts", &content.contacts, &["", "hours", "keywords"]),
        ] {
            let Some(words) = language.files.get(file).filter(|_| !list.broken) else {
                continue;
            };
            let known: BTreeSet<(&str, &str)> =
                list.ids().flat_map(|id| fields.iter().map(move |field| (id, *field))).collect();
            problems.extend(check_words(words, &known, &BTreeSet::new()));
        }
        problems.extend(language.files.get(cafe::FILE).map(|words| check_cafe(content, words)).unwrap_or_default());
        problems.extend(language.files.get("where").map(|words| check_dictionary(content, words)).unwrap_or_default());
    }
    problems
}

fn check_video(video: &Video<'_>, words: &Words<'_>) -> Vec<Problem> {
    let chapters = video.chapters.iter().map(|chapter| (format!("chapter-{}", chapter.id.value), ""));
    let frames = video.frames.iter().map(|frame| format!("frame-{}", frame.value));
    let frames = frames.flat_map(|frame| [(frame.clone(), ""), (frame, "image-alt")]);
    let parts: Vec<_> = chapters.chain(frames).collect();
    let fixed = [("video", ""), ("video", "summary"), (TRANSCRIPT, "")];
    let known = fixed.into_iter().chain(parts.iter().map(|(message, field)| (message.as_str(), *field))).collect();
    check_words(words, &known, &BTreeSet::new())
}

fn check_path(path: &LearningPath<'_>, words: &Words<'_>) -> Vec<Problem> {
    if path.is_open {
        return Vec::new();
    }
    let steps = path.steps.iter().flat_map(|step| {
        let items = step.items.iter().map(|item| item.value.name());
        std::iter::once(String::new()).chain(items).map(|field| (step.message(), field))
    });
    let steps: Vec<_> = steps.collect();
    let fixed = [("path", ""), ("path", "summary")];
    let steps = steps.iter().map(|(message, field)| (message.as_str(), field.as_str()));
    check_words(words, &fixed.into_iter().chain(steps).collect(), &BTreeSet::new())
}

fn check_cafe(content: &Content<'_>, words: &Words<'_>) -> Vec<Problem> {
    if content.cafe.broken {
        return Vec::new();
    }
    let wanted: Vec<_> = cafe::all_wanted(&content.cafe).map(|(_, want)| want).collect();
    let known = wanted.iter().map(|want| (want.message.as_str(), want.field.as_str())).collect();
    check_words(words, &known, &BTreeSet::new())
}

fn check_dictionary(content: &Content<'_>, words: &Words<'_>) -> Vec<Problem> {
    let broken = content.words_source.is_none() && content.sources.is_refused("content/where.toml");
    if broken || content.products.broken {
        return Vec::new();
    }
    let fields: Vec<&str> = ["", "note", "keywords"].into_iter().chain(content.products.ids()).collect();
    let ids = content.words.iter().map(|word| word.id.value.as_str());
    let known = ids.flat_map(|id| fields.iter().map(move |field| (id, *field))).collect();
    check_words(words, &known, &BTreeSet::new())
}

fn check_guide(guide: &Guide<'_>, words: &Words<'_>) -> Vec<Problem> {
    let wanted = wanted(guide);
    let known: BTreeSet<(&str, &str)> = wanted.iter().map(|want| (want.message, want.field.as_str())).collect();
    // Of a step with a fault nobody knows what it needs.
    let open = guide.steps.iter().filter(|step| step.kind.is_none()).map(|step| step.id.value.as_str()).collect();
    check_words(words, &known, &open)
}

/// Words are used if they are wanted, or if others refer to them.
fn check_words(words: &Words<'_>, known: &BTreeSet<(&str, &str)>, open: &BTreeSet<&str>) -> Vec<Problem> {
    let (messages, terms) = referenced(words);
    let mut problems = Vec::new();
    for message in
        words.messages.values().filter(|message| !open.contains(message.id) && !messages.contains(message.id))
    {
        let fields: Vec<&str> = fields_of(known, message.id).collect();
        if fields.is_empty() {
            problems.push(problem(words, message.id, message.id, known.iter().map(|(id, _)| *id)));
            continue;
        }
        let unknown = message.attributes.iter().filter(|(name, _)| !fields.contains(name));
        problems.extend(unknown.map(|(name, _)| {
            problem(
                words,
                name,
                &format!("{}.{name}", message.id),
                fields.iter().copied().filter(|field| !field.is_empty()),
            )
        }));
    }
    let terms = words.terms.keys().filter(|id| !terms.contains(*id));
    problems.extend(terms.map(|id| problem(words, id, &format!("-{id}"), [])));
    problems
}

fn fields_of<'k>(known: &'k BTreeSet<(&str, &str)>, message: &'k str) -> impl Iterator<Item = &'k str> {
    known.range((message, "")..).take_while(move |(id, _)| *id == message).map(|(_, field)| *field)
}

fn referenced<'s>(words: &Words<'s>) -> (BTreeSet<&'s str>, BTreeSet<&'s str>) {
    let (mut messages, mut terms) = (BTreeSet::new(), BTreeSet::new());
    for reference in words.patterns().flat_map(|pattern| references(pattern)) {
        match reference {
            Reference::Message { id, .. } => drop(messages.insert(id)),
            Reference::Term { id } => drop(terms.insert(id)),
            _ => {}
        }
    }
    (messages, terms)
}

fn problem<'c>(words: &Words<'_>, at: &str, name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Problem {
    let help = match nearest(at, candidates) {
        Some(near) => Message::new(format!("Meinten Sie `{near}`?"), format!("did you mean `{near}`?")),
        None => Message::new(
            "Löschen Sie den Text, oder korrigieren Sie seinen Namen.",
            "remove the text, or correct its name",
        ),
    };
    RULE.at(
        words.source.place(words.source.span_of(at)),
        Message::new(
            format!("Der Text `{name}` wird nirgends gezeigt."),
            format!("the text `{name}` is shown nowhere"),
        ),
        help,
    )
}

fn no_guide(content: &Content<'_>, id: &str, words: &Words<'_>) -> Problem {
    let help = match nearest(id, content.guides.keys().map(String::as_str)) {
        Some(near) => Message::new(
            format!("Meinten Sie `{near}`? Benennen Sie die Datei um."),
            format!("did you mean `{near}`? Rename the file"),
        ),
        None => Message::new(
            format!("Legen Sie content/guides/{id}.toml an, oder löschen Sie diese Datei."),
            format!("create content/guides/{id}.toml, or remove this file"),
        ),
    };
    RULE.at(
        Place::of(words.source, 0..0),
        Message::new(
            format!("Zu diesen Texten gibt es keine Anleitung `{id}`."),
            format!("there is no guide `{id}` for these words"),
        ),
        help,
    )
}

fn no_video(content: &Content<'_>, id: &str, words: &Words<'_>) -> Problem {
    RULE.at(
        Place::of(words.source, 0..0),
        Message::new(
            format!("Zu diesen Texten gibt es kein Video `{id}`."),
            format!("there is no video `{id}` for these words"),
        ),
        hint(id, content.sources.videos.iter().map(String::as_str)),
    )
}

fn no_path(content: &Content<'_>, id: &str, words: &Words<'_>) -> Problem {
    RULE.at(
        Place::of(words.source, 0..0),
        Message::new(
            format!("Zu diesen Texten gibt es keinen Lernpfad `{id}`."),
            format!("there is no learning path `{id}` for these words"),
        ),
        hint(id, content.paths.keys().copied()),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn words_of_a_video_are_its_title_its_summary_and_its_transcript() {
        let files = [
            ("content/videos/v.toml", ""),
            ("locales/de/videos/v.ftl", "video = V\n    .summary = S\n    .hint = H\ntranscript = T\nother = O\n"),
            ("locales/de/videos/w.ftl", "video = W\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                3:6 the text `video.hint` is shown nowhere
                5:1 the text `other` is shown nowhere
                1:1 there is no video `w` for these words
            "#]],
        );
    }

    #[test]
    fn words_of_a_learning_path_belong_to_its_steps_and_items() {
        let toml = "[[steps]]\nid = \"a\"\nitems = [{ video = \"v\" }]\n";
        let ftl =
            "path = P\n    .summary = S\n    .text = T\nstep-a = A\n    .video-v = V\n    .guide-v = V\nstep-b = B\n";
        let files = [
            ("content/paths/p.toml", toml),
            ("content/paths/open.toml", "steps = 3"),
            ("locales/de/paths/p.ftl", ftl),
            ("locales/de/paths/open.ftl", "other = O\n"),
            ("locales/de/paths/q.ftl", "path = Q\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                3:6 the text `path.text` is shown nowhere
                6:6 the text `step-a.guide-v` is shown nowhere
                7:1 the text `step-b` is shown nowhere
                1:1 there is no learning path `q` for these words
            "#]],
        );
    }

    #[test]
    fn words_of_a_cafe_belong_to_its_series_and_dates() {
        let series = "rule = \"FREQ=WEEKLY\"\nstart = 2027-01-13T14:00:00\n";
        let series = crate::checks::tests::series(series, "[dates.2027-01-13]\nanswers = [\"one\"]\n");
        let ftl = "x = X\n    .materials = M\nx-2027-01-20 = T\n    .answer-one = A\nx-2027-01-21 = T\nx-2027-01-13 = T\n    .answer-one = A\n    .answer-two = A\n";
        let files = [crate::checks::tests::ORGANIZER, ("content/cafe/x.toml", &series), ("locales/de/cafe.ftl", ftl)];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
            2:6 the text `x.materials` is shown nowhere
            4:6 the text `x-2027-01-20.answer-one` is shown nowhere
            5:1 the text `x-2027-01-21` is shown nowhere
            8:6 the text `x-2027-01-13.answer-two` is shown nowhere
        "#]],
        );
    }

    #[test]
    fn words_without_a_step_answer_or_field_are_found() {
        let toml = guide("[steps.a]\nanswers = { x = \"z\", unsure = \"z\" }\n[steps.z]\noutcome = \"solved\"\n");
        let ftl = "-t = T\n-u = U\nguide = { -u }\n    .summary = S\n    .hint = H\na = { part }\n    .answer-y = Y\nb = B\npart = P\n";
        let files = [
            ("content/guides/g.toml", toml.as_str()),
            ("locales/en/guides/g.ftl", ftl),
            ("locales/de/guides/h.ftl", "a = A\n"),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![
                "1:1 there is no guide `h` for these words\n1:2 the text `-t` is shown nowhere\n5:6 the text `guide.hint` is shown nowhere\n7:6 the text `a.answer-y` is shown nowhere\n8:1 the text `b` is shown nowhere\n"
            ],
        );
    }
}
