// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Addresses inside the widget: the attribute `start` and the page's `#lotse=…`.

use crate::table::Table;
use std::fmt::Write;

use crate::id::{AnswerId, GuideId, StepId, is_id};

/// Where the widget is to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The first screen.
    Home,
    /// The guides of a category.
    Category(String),
    /// A guide, at a step, with answers.
    Guide {
        /// Which one.
        id: GuideId,
        /// Where to begin, if not at its start.
        step: Option<StepId>,
        /// Answers already given.
        answers: Table<StepId, AnswerId>,
    },
    /// "Wo ist es jetzt?", the dictionary.
    Where,
    /// A word of the dictionary.
    Word(String),
    /// The list of videos.
    Videos,
    /// One video.
    Video {
        /// Which one.
        id: String,
        /// Where to begin, if not at its start.
        at: Option<Moment>,
    },
    /// The OX Café.
    Cafe,
    /// The list of learning paths.
    Paths,
    /// One learning path.
    Path(String),
}

/// A place in a video.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// The beginning of a chapter.
    Chapter(String),
    /// Whole seconds from the beginning.
    Second(u32),
}

impl Moment {
    /// Reads the name of a chapter, or a number.
    fn parse(written: &str) -> Option<Self> {
        let second = || written.parse().ok().filter(|_| written.bytes().all(|byte| byte.is_ascii_digit()));
        if is_id(written) { Some(Self::Chapter(written.to_owned())) } else { second().map(Self::Second) }
    }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Chapter(id) => f.write_str(id),
            Self::Second(second) => second.fmt(f),
        }
    }
}

impl Target {
    /// Reads the attribute `start`: `home`, `guide:<id>`, `guide:<id>/<step>`, `where`, `where:<id>`, `videos`, `video:<id>`,
    /// `video:<id>/<chapter or second>`, `cafe`, `paths`, `path:<id>`.
    /// Nothing if it is none of these.
    pub fn from_start(start: &str) -> Option<Self> {
        let start = start.trim();
        match start.split_once(':') {
            None if start.is_empty() => Some(Self::Home),
            None => Self::without_argument(start),
            Some(("guide", way)) => Self::guide(way),
            Some(("video", way)) => Self::video(way),
            Some((kind, id)) => Self::with_id(kind, id),
        }
    }

    /// Reads the page's fragment, `#lotse=guide/<id>?step=answer&…`. Nothing if it is not for the widget; `Some(None)` if
    /// it is but cannot be understood.
    pub fn from_fragment(fragment: &str) -> Option<Option<Self>> {
        let address = fragment.trim_start_matches('#').strip_prefix("lotse=")?;
        Some(match address.split_once('/') {
            None => Self::without_argument(address),
            Some(("guide", way)) => Self::guide(way),
            Some(("video", way)) => Self::video(way),
            Some((kind, id)) => Self::with_id(kind, id),
        })
    }

    /// The fragment that leads here again, without `#`.
    pub fn to_fragment(&self) -> String {
        let address = match self {
            Self::Home => "home".to_owned(),
            Self::Category(id) => format!("category/{id}"),
            Self::Guide { id, step, answers } => guide_address(id, step.as_ref(), answers),
            Self::Where => "where".to_owned(),
            Self::Word(id) => format!("where/{id}"),
            Self::Videos => "videos".to_owned(),
            Self::Video { id, at: None } => format!("video/{id}"),
            Self::Video { id, at: Some(at) } => format!("video/{id}/{at}"),
            Self::Cafe => "cafe".to_owned(),
            Self::Paths => "paths".to_owned(),
            Self::Path(id) => format!("path/{id}"),
        };
        format!("lotse={address}")
    }

    fn without_argument(name: &str) -> Option<Self> {
        match name {
            "home" => Some(Self::Home),
            "where" => Some(Self::Where),
            "videos" => Some(Self::Videos),
            "cafe" => Some(Self::Cafe),
            "paths" => Some(Self::Paths),
            _ => None,
        }
    }

    fn with_id(kind: &str, id: &str) -> Option<Self> {
        match kind {
            _ if !is_id(id) => None,
            "category" => Some(Self::Category(id.to_owned())),
            "where" => Some(Self::Word(id.to_owned())),
            "path" => Some(Self::Path(id.to_owned())),
            _ => None,
        }
    }

    /// `<id>[/<chapter or second>]`.
    fn video(way: &str) -> Option<Self> {
        let (id, at) = way.split_once('/').map_or((way, None), |(id, at)| (id, Some(at)));
        let at = match at {
            Some(at) => Some(Moment::parse(at)?),
            None => None,
        };
        is_id(id).then(|| Self::Video { id: id.to_owned(), at })
    }

    /// `<id>[/<step>][?step=answer&…]`. Pairs that are no names are left out: the walk asks again from there.
    fn guide(way: &str) -> Option<Self> {
        let (path, query) = way.split_once('?').unwrap_or((way, ""));
        let (id, step) = path.split_once('/').map_or((path, None), |(id, step)| (id, Some(step)));
        let answers = query.split('&').filter_map(pair).collect();
        let step = step.map(StepId::try_from).transpose().ok()?;
        Some(Self::Guide { id: GuideId::try_from(id).ok()?, step, answers })
    }
}

fn pair(pair: &str) -> Option<(StepId, AnswerId)> {
    let (step, answer) = pair.split_once('=')?;
    Some((StepId::try_from(step).ok()?, AnswerId::try_from(answer).ok()?))
}

fn guide_address(id: &GuideId, step: Option<&StepId>, answers: &Table<StepId, AnswerId>) -> String {
    let mut address = format!("guide/{id}");
    if let Some(step) = step {
        let _ = write!(address, "/{step}");
    }
    for (index, (step, answer)) in answers.iter().enumerate() {
        let _ = write!(address, "{}{step}={answer}", if index == 0 { '?' } else { '&' });
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_start_of_the_contract() {
        for (start, fragment) in [
            ("home", "lotse=home"),
            ("", "lotse=home"),
            ("guide:mail-senden", "lotse=guide/mail-senden"),
            ("guide:mail-senden/check", "lotse=guide/mail-senden/check"),
            ("where", "lotse=where"),
            ("where:outbox", "lotse=where/outbox"),
            ("videos", "lotse=videos"),
            ("video:signatur", "lotse=video/signatur"),
            ("video:signatur/anlegen", "lotse=video/signatur/anlegen"),
            ("video:signatur/12", "lotse=video/signatur/12"),
            ("cafe", "lotse=cafe"),
            ("paths", "lotse=paths"),
            ("path:umstieg", "lotse=path/umstieg"),
        ] {
            assert_eq!(Target::from_start(start).unwrap().to_fragment(), fragment, "{start}");
        }
    }

    #[test]
    fn does_not_guess_what_it_cannot_read() {
        for start in [
            "nonsense",
            "guide:",
            "guide:Wi Fi",
            "guide:a/B",
            "video:",
            "video:a/1.5",
            "video:a/-1",
            "video:a/",
            "javascript:alert",
            "path:",
            "path:a/b",
            "where:Regeln",
            "guide:a/b/c",
        ] {
            assert_eq!(Target::from_start(start), None, "{start}");
        }
    }

    #[test]
    fn a_link_keeps_its_answers() {
        let fragment = "#lotse=guide/mail-senden?client=thunderbird&message=timeout";
        let target = Target::from_fragment(fragment).unwrap().unwrap();
        assert_eq!(target.to_fragment(), &fragment[1..]);
    }

    #[test]
    fn a_link_with_a_damaged_answer_keeps_the_others() {
        let target = Target::from_fragment("lotse=guide/a?one=1x&two&three=yes&=&four=%3Cb%3E").unwrap().unwrap();
        assert_eq!(target.to_fragment(), "lotse=guide/a?three=yes");
    }

    #[test]
    fn a_fragment_of_the_page_is_not_ours() {
        assert_eq!(Target::from_fragment("#kontakt"), None);
        assert_eq!(Target::from_fragment("#lotse=<script>"), Some(None));
    }
}
