// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What somebody has done of which path. It lives in the page; on the device it is kept only after the person has asked.

use lotse_model::id::is_id;
use lotse_model::path::{LearningPath, Lesson};

/// The lessons that are done, of all paths.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// `umstieg/video-erster-start`, in the order in which they were done.
    done: Vec<String>,
}

impl Progress {
    /// Reads what [`Progress::text`] wrote. What is no such name is left out: somebody may have changed it.
    pub fn parse(text: &str) -> Self {
        let mut done: Vec<String> = Vec::new();
        for name in text.split(' ') {
            let is_name = name.split_once('/').is_some_and(|(path, lesson)| is_id(path) && is_id(lesson));
            if is_name && !done.iter().any(|known| known == name) {
                done.push(name.to_owned());
            }
        }
        Self { done }
    }

    /// As it is kept on the device.
    pub fn text(&self) -> String {
        self.done.join(" ")
    }

    /// Whether the lesson is done.
    pub fn is_done(&self, path: &str, lesson: &Lesson) -> bool {
        self.done.contains(&name(path, lesson))
    }

    /// Says that the lesson is done, or is not after all.
    pub fn mark(&mut self, path: &str, lesson: &Lesson, is_done: bool) {
        let name = name(path, lesson);
        self.done.retain(|known| *known != name);
        if is_done {
            self.done.push(name);
        }
    }

    /// How many lessons of `path` are done, and how many there are.
    pub fn count(&self, path: &LearningPath) -> (usize, usize) {
        let done = path.items().filter(|item| self.is_done(&path.id, &item.lesson)).count();
        (done, path.items().count())
    }
}

fn name(path: &str, lesson: &Lesson) -> String {
    format!("{path}/{}", lesson.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_is_kept_as_text_and_read_again() {
        let (video, word) = (Lesson::Video("a".into()), Lesson::Word("a".into()));
        let mut progress = Progress::default();
        progress.mark("p", &video, true);
        progress.mark("p", &word, true);
        progress.mark("p", &video, true);
        assert_eq!(progress.text(), "p/word-a p/video-a");
        assert_eq!(Progress::parse(&progress.text()), progress);
        progress.mark("p", &word, false);
        assert!(progress.is_done("p", &video) && !progress.is_done("p", &word) && !progress.is_done("q", &video));
    }

    #[test]
    fn what_somebody_else_wrote_is_left_out() {
        assert_eq!(Progress::parse("p/video-a <b> p/ /x p/video-a {\"x\":1} q/guide-b").text(), "p/video-a q/guide-b");
        assert_eq!(Progress::parse(""), Progress::default());
    }
}
