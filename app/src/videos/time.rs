// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Moments of a video in digits, and what is shown at one.

use lotse_model::Moment;
use lotse_model::video::{Cue, Film};

/// `75000` milliseconds as `1:15`.
pub fn clock(milliseconds: u32) -> String {
    let seconds = milliseconds / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Where to begin, in milliseconds: at the wished place if the film has it, else where the person was before.
pub fn begin(film: &Film, wished: Option<&Moment>, before: u32) -> u32 {
    let place = match wished {
        Some(Moment::Chapter(id)) => film.chapter(id),
        Some(Moment::Second(second)) => second.checked_mul(1000),
        None => Some(before),
    };
    // Who was at the end begins anew.
    place.filter(|place| place + 1_000 < film.length).unwrap_or_default()
}

/// The number of the cue that is shown at `now`, or was shown last.
pub fn spoken(cues: &[Cue], now: u32) -> Option<usize> {
    cues.iter().take_while(|cue| cue.start <= now).count().checked_sub(1)
}

/// The number of the chapter at `now`.
pub fn chapter(film: &Film, now: u32) -> Option<usize> {
    film.chapters.iter().take_while(|chapter| chapter.at <= now).count().checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use lotse_model::Said;
    use lotse_model::video::Chapter;

    fn film() -> Film {
        let chapter = |id: &str, at| Chapter { id: id.into(), at, title: Said::default() };
        let cue = |start, end| Cue { start, end, text: String::new() };
        Film {
            media: Vec::new(),
            poster: String::new(),
            width: 1280,
            height: 720,
            length: 30_000,
            silent: true,
            captions: String::new(),
            captions_lang: "de".into(),
            cues: vec![cue(500, 2_000), cue(3_000, 5_000)],
            chapters: vec![chapter("one", 300), chapter("two", 12_500)],
            description: Vec::new(),
        }
    }

    #[test]
    fn a_clock_has_minutes_and_two_digits_of_seconds() {
        assert_eq!([0, 9_999, 60_000, 3_661_000].map(clock), ["0:00", "0:09", "1:00", "61:01"]);
    }

    #[test]
    fn a_video_begins_where_it_is_wished_else_where_the_person_was() {
        let at = |wished: Option<Moment>, before| begin(&film(), wished.as_ref(), before);
        assert_eq!(at(Some(Moment::Chapter("two".into())), 7_000), 12_500);
        assert_eq!(at(Some(Moment::Second(3)), 7_000), 3_000);
        assert_eq!(at(None, 7_000), 7_000);
        let nowhere = [Moment::Chapter("three".into()), Moment::Second(30), Moment::Second(u32::MAX)];
        assert_eq!(nowhere.map(|wished| at(Some(wished), 7_000)), [0, 0, 0]);
        assert_eq!(at(None, 29_500), 0, "who has seen it all begins anew");
    }

    #[test]
    fn between_two_cues_the_last_one_is_meant() {
        let film = film();
        let spoken = |now| spoken(&film.cues, now);
        assert_eq!([0, 500, 2_500, 3_000, 29_000].map(spoken), [None, Some(0), Some(0), Some(1), Some(1)]);
        assert_eq!([0, 300, 12_500].map(|now| chapter(&film, now)), [None, Some(0), Some(1)]);
    }
}
