// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `missing-text`: a step, a guide, a video, a learning path, a category or a contact has no German words.
//!
//! Why: every language falls back to German, so German must be whole. Remedy: write the words.

use crate::authored::{Fate, Former, Guide, LearningPath, Video};
use crate::cafe::words as cafe;
use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::{Message, Place, Problem, Rule};
use crate::wanted::{Role, Wanted, wanted};

/// This rule.
pub const RULE: Rule = Rule::error("missing-text");

/// Looks at all guides, retired ones too, then at categories, contacts, the dictionary, videos, learning paths and the café.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems: Vec<_> = content.guides.values().flat_map(|guide| check_guide(content, guide)).collect();
    for (list, file) in [(&content.categories, "categories"), (&content.contacts, "contacts")] {
        let words = content.languages.get(FALLBACK).and_then(|language| language.files.get(file));
        let Some(source) = list.source.filter(|_| words.is_none_or(|words| !words.broken)) else {
            continue;
        };
        for entry in &list.entries {
            let id = &entry.id.value;
            let fields: &[&str] = if file == "categories" { &["", "summary"] } else { &[""] };
            let missing =
                fields.iter().find(|field| words.and_then(|w| w.messages.get(id.as_str())?.field(field)).is_none());
            problems.extend(missing.map(|field| {
                problem(source.place(entry.id.span.clone()), &format!("locales/{FALLBACK}/{file}.ftl"), id, field)
            }));
        }
    }
    problems.extend(content.former.iter().filter_map(|(id, former)| check_retired(content, id, former)));
    problems.extend(check_dictionary(content));
    problems.extend(content.videos.iter().filter_map(|(id, video)| check_video(content, id, video)));
    problems.extend(content.paths.iter().flat_map(|(id, path)| check_path(content, id, path)));
    problems.extend(check_cafe(content));
    problems
}

/// A guide that was given up says what it was about and what to do instead.
fn check_retired(content: &Content<'_>, id: &str, former: &Former<'_>) -> Option<Problem> {
    let language = content.languages.get(FALLBACK);
    let words = language.and_then(|language| language.guides.get(id));
    let is_open = words.is_some_and(|words| words.broken) || language.is_some_and(|l| l.refused.contains(id));
    if is_open || matches!(former.fate, Fate::Moved(_)) {
        return None;
    }
    let has = |field: &&str| words.and_then(|words| words.messages.get("guide")?.field(field)).is_some();
    let field = ["", "text"].into_iter().find(|field| !has(field))?;
    Some(problem(former.source.place(0..0), &format!("locales/{FALLBACK}/guides/{id}.ftl"), "guide", field))
}

/// A word of the dictionary has its word, and a place today or a note that says why there is none.
fn check_dictionary(content: &Content<'_>) -> Vec<Problem> {
    let file = format!("locales/{FALLBACK}/where.ftl");
    let words = content.languages.get(FALLBACK).and_then(|language| language.files.get("where"));
    let Some(source) = content.words_source.filter(|_| words.is_none_or(|words| !words.broken)) else {
        return Vec::new();
    };
    let missing = content.words.iter().filter_map(|word| {
        let id = word.id.value.as_str();
        let message = words.and_then(|words| words.messages.get(id));
        let has = |field: &str| message.is_some_and(|message| message.field(field).is_some());
        let field = match has("note") || content.products.ids().any(has) {
            _ if !has("") => "",
            true => return None,
            false => "note",
        };
        Some(problem(source.place(word.id.span.clone()), &file, id, field))
    });
    missing.collect()
}

/// A video has a title and a summary, and each picture of a lesson its text.
fn check_video(content: &Content<'_>, id: &str, video: &Video<'_>) -> Option<Problem> {
    let file = format!("locales/{FALLBACK}/videos/{id}.ftl");
    let words = content.languages.get(FALLBACK).and_then(|language| language.videos.get(id));
    if words.is_some_and(|words| words.broken) || content.sources.is_refused(&file) {
        return None;
    }
    let has = |message: &str, field: &str| words.and_then(|words| words.messages.get(message)?.field(field)).is_some();
    if let Some(field) = ["", "summary"].into_iter().find(|field| !has("video", field)) {
        return Some(problem(video.source.place(0..0), &file, "video", field));
    }
    let frames = video.frames.iter().map(|frame| (frame, format!("frame-{}", frame.value)));
    let (frame, message) = frames.into_iter().find(|(_, message)| !has(message, ""))?;
    Some(problem(video.source.place(frame.span.clone()), &file, &message, ""))
}

/// A learning path has a title and a summary, and each of its steps a title.
fn check_path(content: &Content<'_>, id: &str, path: &LearningPath<'_>) -> Vec<Problem> {
    let file = format!("locales/{FALLBACK}/paths/{id}.ftl");
    let words = content.languages.get(FALLBACK).and_then(|language| language.paths.get(id));
    if words.is_some_and(|words| words.broken) || content.sources.is_refused(&file) {
        return Vec::new();
    }
    let has = |message: &str, field: &str| words.and_then(|words| words.messages.get(message)?.field(field)).is_some();
    let title = ["", "summary"].into_iter().find(|field| !has("path", field));
    let title = title.map(|field| problem(path.source.place(0..0), &file, "path", field));
    let steps = path.steps.iter().map(|step| (step, step.message())).filter(|(_, message)| !has(message, ""));
    let steps = steps.map(|(step, message)| problem(path.source.place(step.id.span.clone()), &file, &message, ""));
    title.into_iter().chain(steps).collect()
}

/// A series has a title, its room is described, and answers have their questions.
fn check_cafe(content: &Content<'_>) -> Vec<Problem> {
    let file = format!("locales/{FALLBACK}/{}.ftl", cafe::FILE);
    let words = content.languages.get(FALLBACK).and_then(|language| language.files.get(cafe::FILE));
    if words.is_some_and(|words| words.broken) || content.sources.is_refused(&file) {
        return Vec::new();
    }
    let message = |name: &str| words.and_then(|words| words.messages.get(name));
    let missing = cafe::all_wanted(&content.cafe).filter(|(_, want)| {
        let has = message(&want.message).is_some_and(|message| message.field(&want.field).is_some());
        // A series without any words is named once.
        let is_named = want.field != "room" || message(&want.message).is_some();
        want.role == Role::Text && !has && is_named
    });
    missing.map(|(series, want)| problem(series.at(&want.span), &file, &want.message, &want.field)).collect()
}

fn check_guide(content: &Content<'_>, guide: &Guide<'_>) -> Vec<Problem> {
    let language = content.languages.get(FALLBACK);
    let file = format!("locales/{FALLBACK}/guides/{}.ftl", guide.id);
    let Some(words) = language.and_then(|language| language.guides.get(guide.id.as_str())) else {
        let refused = language.is_some_and(|language| language.refused.contains(guide.id.as_str()));
        return if refused { Vec::new() } else { vec![no_file(guide, &file)] };
    };
    if words.broken {
        return Vec::new();
    }
    let has = |want: &Wanted<'_>| {
        words.messages.get(want.message).is_some_and(|message| message.field(&want.field).is_some())
    };
    let whole = |message: &str| words.messages.get(message).is_some_and(|message| message.value.is_some());
    let wanted = wanted(guide);
    // A step without any words is named once, not once for each of its texts.
    let missing = wanted
        .iter()
        .filter(|want| want.role == Role::Text && !has(want) && (want.field.is_empty() || whole(want.message)));
    missing.map(|want| at_field(guide, words, &file, want)).collect()
}

/// A field that its message lacks is missed at the message, a whole message at its step.
fn at_field(guide: &Guide<'_>, words: &crate::load::Words<'_>, file: &str, want: &Wanted<'_>) -> Problem {
    let message = words.messages.get(want.message).filter(|_| !want.field.is_empty());
    let place = match message {
        Some(message) => words.source.place(words.source.span_of(message.id)),
        None => guide.at(&want.span),
    };
    problem(place, file, want.message, &want.field)
}

fn no_file(guide: &Guide<'_>, file: &str) -> Problem {
    RULE.at(
        Place::file(guide.source.path.clone()),
        Message::new(
            format!("Die Datei `{file}` mit den Texten dieser Anleitung fehlt."),
            format!("the file `{file}` with the words of this guide is missing"),
        ),
        Message::new(format!("Legen Sie `{file}` an."), format!("create `{file}`")),
    )
}

fn problem(place: Place, file: &str, message: &str, field: &str) -> Problem {
    let (name, line) = if field.is_empty() {
        (message.to_owned(), format!("{message} = …"))
    } else {
        (format!("{message}.{field}"), format!(".{field} = …"))
    };
    RULE.at(
        place,
        Message::new(
            format!("In `{file}` fehlt der Text `{name}`."),
            format!("the text `{name}` is missing in `{file}`"),
        ),
        Message::new(format!("Ergänzen Sie dort: {line}"), format!("add there: {line}")),
    )
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::{check_files, guide};
    use expect_test::expect;

    #[test]
    fn a_cafe_has_a_title_a_room_and_questions_to_its_answers() {
        let dates = "on-site = true\n[dates.2027-01-13]\nanswers = [\"first\"]\n";
        let series = crate::checks::tests::series("start = 2027-01-13T14:00:00\n", dates);
        let files = [crate::checks::tests::ORGANIZER, ("content/cafe/x.toml", &series)];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                1:1 the text `x` is missing in `locales/de/cafe.ftl`
                7:12 the text `x-2027-01-13.answer-first` is missing in `locales/de/cafe.ftl`
                7:12 the text `x-2027-01-13.question-first` is missing in `locales/de/cafe.ftl`
            "#]],
        );
        let words = "x = X\n    .room = R\nx-2027-01-13 = T\n    .question-first = Q\n    .answer-first = A\n";
        check_files(super::RULE, &[files[0], files[1], ("locales/de/cafe.ftl", words)], &expect![""]);
    }

    #[test]
    fn titles_and_texts_of_steps_must_be_there() {
        let toml = guide("[steps.a]\nsolved = \"z\"\nunsolved = \"z\"\n[steps.z]\noutcome = \"solved\"\n");
        let ftl = "guide = G\n    .summary = S\na = A\n";
        let files = [("content/guides/g.toml", toml.as_str()), ("locales/de/guides/g.ftl", ftl)];
        check_files(
            super::RULE,
            &files,
            &expect![
                "10:8 the text `z` is missing in `locales/de/guides/g.ftl`\n3:1 the text `a.text` is missing in `locales/de/guides/g.ftl`\n"
            ],
        );
    }

    #[test]
    fn a_video_has_a_title_and_a_summary() {
        let files =
            [("content/videos/v.toml", ""), ("content/videos/w.toml", ""), ("locales/de/videos/w.ftl", "video = W\n")];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                1:1 the text `video` is missing in `locales/de/videos/v.ftl`
                1:1 the text `video.summary` is missing in `locales/de/videos/w.ftl`
            "#]],
        );
    }

    #[test]
    fn a_learning_path_and_its_steps_have_titles() {
        let toml =
            "[[steps]]\nid = \"a\"\nitems = [{ video = \"v\" }]\n[[steps]]\nid = \"b\"\nitems = [{ video = \"w\" }]\n";
        let files = [("content/paths/p.toml", toml), ("locales/de/paths/p.ftl", "path = P\nstep-a = A\n")];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                1:1 the text `path.summary` is missing in `locales/de/paths/p.ftl`
                5:6 the text `step-b` is missing in `locales/de/paths/p.ftl`
            "#]],
        );
    }

    #[test]
    fn a_missing_file_is_one_problem_and_a_broken_one_none() {
        let toml = guide("[steps.a]\noutcome = \"solved\"\n");
        check_files(
            super::RULE,
            &[("content/guides/g.toml", &toml)],
            &expect!["1:1 the file `locales/de/guides/g.ftl` with the words of this guide is missing\n"],
        );
        check_files(super::RULE, &[("content/guides/g.toml", &toml), ("locales/de/guides/g.ftl", "x")], &expect![""]);
    }
}
