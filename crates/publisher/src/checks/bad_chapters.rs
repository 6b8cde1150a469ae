// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! `bad-chapters`: chapters out of order, after the end of the video, or without a title in a language of the video.
//!
//! Why: a jump would lead nowhere, or a button would have no name. Remedy: correct the second, or add the title.

use crate::authored::{Chapter, Video};
use crate::load::Content;
use crate::load::content::FALLBACK;
use crate::problem::{Message, Problem, Rule};

/// This rule.
pub const RULE: Rule = Rule::error("bad-chapters");

/// Looks at all videos.
pub fn check(content: &Content<'_>) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, video) in &content.videos {
        problems.extend(check_order(video));
        if let Some(film) = content.film(id) {
            problems.extend(check_end(video, film.length));
        }
        problems.extend(video.chapters.iter().flat_map(|chapter| check_titles(content, id, video, chapter)));
    }
    problems
}

fn check_order(video: &Video<'_>) -> Vec<Problem> {
    let times: Vec<_> = video.chapters.iter().filter_map(|chapter| Some((chapter, chapter.at.as_ref()?))).collect();
    let late = times.windows(2).filter(|pair| pair[1].1.value <= pair[0].1.value);
    let problem = |pair: &[(&Chapter, &crate::authored::Spanned<u32>)]| {
        let (before, (chapter, at)) = (&pair[0].0.id.value, pair[1]);
        let id = &chapter.id.value;
        RULE.at(
            video.source.place(at.span.clone()),
            Message::new(
                format!("Das Kapitel `{id}` beginnt nicht nach dem Kapitel `{before}`, das davor steht."),
                format!("chapter `{id}` does not begin after chapter `{before}`, which stands before it"),
            ),
            Message::new(
                "Ordnen Sie die Kapitel nach der Zeit, zu der sie beginnen.",
                "put the chapters in the order in which they begin",
            ),
        )
    };
    late.map(problem).collect()
}

fn check_end(video: &Video<'_>, length: u32) -> Vec<Problem> {
    let times = video.chapters.iter().filter_map(|chapter| Some((&chapter.id.value, chapter.at.as_ref()?)));
    let late = times.filter(|(_, at)| at.value >= length);
    let (seconds, tenths) = (length / 1000, length % 1000 / 100);
    late.map(|(id, at)| {
        RULE.at(
            video.source.place(at.span.clone()),
            Message::new(
                format!("Das Kapitel `{id}` beginnt nach dem Ende. Das Video ist {seconds},{tenths} Sekunden lang."),
                format!("chapter `{id}` begins after the end; the video is {seconds}.{tenths} seconds long"),
            ),
            Message::new("Korrigieren Sie die Sekunden.", "correct the seconds"),
        )
    })
    .collect()
}

/// In German, and in each language that has words of its own for this video.
fn check_titles(content: &Content<'_>, id: &str, video: &Video<'_>, chapter: &Chapter) -> Vec<Problem> {
    let message = format!("chapter-{}", chapter.id.value);
    let without = content.languages.iter().filter(|(lang, language)| {
        let path = format!("locales/{lang}/videos/{id}.ftl");
        let words = language.videos.get(id);
        let is_open = words.is_some_and(|words| words.broken) || content.sources.is_refused(&path);
        let has = words.and_then(|words| words.messages.get(message.as_str())?.value.as_ref()).is_some();
        !is_open && !has && (words.is_some() || *lang == FALLBACK)
    });
    without
        .map(|(lang, _)| {
            let name = &chapter.id.value;
            RULE.at(
                video.source.place(chapter.id.span.clone()),
                Message::new(
                    format!("Das Kapitel `{name}` hat in der Sprache `{lang}` keinen Titel."),
                    format!("chapter `{name}` has no title in language `{lang}`"),
                ),
                Message::new(
                    format!("Ergänzen Sie in `locales/{lang}/videos/{id}.ftl`: {message} = Titel"),
                    format!("add to `locales/{lang}/videos/{id}.ftl`: {message} = title"),
                ),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::checks::tests::check_files;
    use expect_test::expect;

    #[test]
    fn chapters_are_in_order_and_have_titles_in_each_language_of_the_video() {
        let toml = "[[chapters]]\nid = \"one\"\nat = 0\n[[chapters]]\nid = \"two\"\nat = 4.5\n[[chapters]]\nid = \"three\"\nat = 4.5\n";
        let files = [
            ("content/videos/v.toml", toml),
            ("locales/de/videos/v.ftl", "chapter-one = Eins\nchapter-two = Zwei\n"),
            ("locales/en/videos/v.ftl", "chapter-one = One\nchapter-three = Three\n"),
            ("locales/da/terms.ftl", ""),
        ];
        check_files(
            super::RULE,
            &files,
            &expect![[r#"
                5:6 chapter `two` has no title in language `en`
                8:6 chapter `three` has no title in language `de`
                9:6 chapter `three` does not begin after chapter `two`, which stands before it
            "#]],
        );
    }
}
