// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where the widget stands: one [`Lotse`] an element, shared by all its components.

use std::any::Any;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::path::Lesson;
use lotse_model::site::{Catalogue, Contact, GuideEntry, Retired};
use lotse_model::{AnswerId, Guide, GuideId, Moment, StepId, StepKind, Target, Visit, Walk};

use crate::browser::fetch::FetchError;
use crate::browser::host::Host;
use crate::browser::{clock, page};
use crate::content::{self, Content, Library};
use crate::search::Search;

/// What is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// What is the matter?
    Home(Option<Note>),
    /// The guides of a category.
    Category(String),
    /// The guide that the visit walks.
    Guide,
    /// "Wo ist es jetzt?"
    Dictionary,
    /// The OX Café.
    Cafe,
    /// The list of videos.
    Videos,
    /// A video or a lesson.
    Video {
        /// Its name.
        id: String,
        /// Where to begin, if not at its start.
        at: Option<Moment>,
    },
    /// "Wo ist es jetzt?" at one of its words.
    Word(String),
    /// The list of learning paths.
    Paths,
    /// A learning path.
    Path(String),
    /// What to do instead of a guide that was given up.
    Retired(Retired),
}

/// Why a person stands somewhere else than a link promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// There is no such guide or video.
    UnknownLink,
    /// Somebody came from another screen to search.
    Search,
}

/// The state of one element. Cheap to copy: it holds names of values, not values.
#[derive(Clone, Copy)]
pub struct Lotse {
    /// Set anew when the language or the release changes; every screen is then drawn anew.
    pub content: RwSignal<Rc<Content>, LocalStorage>,
    /// What is shown.
    pub screen: RwSignal<Screen>,
    /// The guides walked and what was answered.
    pub visit: RwSignal<Visit>,
    /// The level of the first heading, 1 to 6.
    pub level: RwSignal<u8>,
    /// What the status line says to screen readers.
    pub announced: RwSignal<String>,
    /// The learning path out of which something was opened, and what. Nobody who goes elsewhere is led back.
    pub lesson: RwSignal<Option<(String, Lesson)>>,
    /// Where "back" leads from the first step of a guide.
    origin: RwSignal<Screen>,
    /// Where "back" leads from a video.
    before_video: RwSignal<Screen>,
    /// Where "back" leads from the search.
    before_search: RwSignal<Screen>,
    /// The person has done something: from now on a new screen takes the focus.
    acted: StoredValue<bool>,
    host: StoredValue<Host, LocalStorage>,
    library: StoredValue<Library, LocalStorage>,
    kept: StoredValue<Vec<Box<dyn Any>>, LocalStorage>,
}

impl Lotse {
    /// The state of a new element, standing at home.
    pub fn new(host: Host, content: Content) -> Self {
        let lotse = Self {
            content: RwSignal::new_local(Rc::new(content)),
            screen: RwSignal::new(Screen::Home(None)),
            visit: RwSignal::new(Visit::default()),
            level: RwSignal::new(2),
            announced: RwSignal::new(String::new()),
            lesson: RwSignal::new(None),
            origin: RwSignal::new(Screen::Home(None)),
            before_video: RwSignal::new(Screen::Videos),
            before_search: RwSignal::new(Screen::Home(None)),
            acted: StoredValue::new(false),
            host: StoredValue::new_local(host),
            library: StoredValue::new_local(Library::default()),
            kept: StoredValue::new_local(Vec::new()),
        };
        lotse.read_level();
        lotse
    }

    /// The state of the element that a component belongs to.
    pub fn here() -> Self {
        expect_context()
    }

    /// The message `id` of the interface.
    pub fn say(self, id: &str) -> String {
        self.content.with_untracked(|c| c.words.say(id))
    }

    /// The message `id` with its variables.
    pub fn say_with(self, id: &str, values: &[(&'static str, &str)]) -> String {
        self.content.with_untracked(|c| c.words.say_with(id, values))
    }

    /// Something of the content.
    pub fn of_content<T>(self, read: impl FnOnce(&Content) -> T) -> T {
        self.content.with_untracked(|c| read(c))
    }

    /// Whom to ask first.
    pub fn contact(self) -> Option<Contact> {
        let organisation = self.host(|h| h.attribute("organisation"));
        self.of_content(|c| c.start.contact(organisation.as_deref()).cloned())
    }

    /// Something of the element in the page.
    pub fn host<T>(self, with: impl FnOnce(&Host) -> T) -> T {
        self.host.with_value(with)
    }

    /// Reads the attribute `heading-level`.
    pub fn read_level(self) {
        let level = self.host(|h| h.attribute("heading-level")).and_then(|l| l.trim().parse().ok());
        self.level.set(level.filter(|l| (1..=6).contains(l)).unwrap_or(2));
    }

    /// Puts the focus on the heading of the screen, once the person has done something.
    pub fn focus_heading(self) {
        if self.has_acted() {
            self.host(|h| h.focus("#lotse-heading"));
        }
    }

    /// Whether a new screen may take the focus.
    pub fn has_acted(self) -> bool {
        self.acted.get_value()
    }

    /// From now on new screens take the focus.
    pub fn act(self) {
        self.acted.set_value(true);
    }

    /// Shows the first screen.
    pub fn go_home(self) {
        self.act();
        self.screen.set(Screen::Home(None));
    }

    /// Shows the guides of a category.
    pub fn go_to_category(self, id: String) {
        self.act();
        self.screen.set(Screen::Category(id));
    }

    /// Shows the dictionary.
    pub fn go_to_dictionary(self) {
        self.act();
        self.screen.set(Screen::Dictionary);
    }

    /// Shows the café.
    pub fn go_to_cafe(self) {
        self.act();
        self.screen.set(Screen::Cafe);
    }

    /// Shows the list of videos.
    pub fn go_to_videos(self) {
        self.act();
        self.screen.set(Screen::Videos);
    }

    /// Shows a video, from a chapter or second if there is one.
    pub fn go_to_video(self, id: String, at: Option<Moment>) {
        self.act();
        self.show_video(id, at);
    }

    /// Shows the search, from any other screen.
    pub fn go_to_search(self) {
        self.act();
        self.before_search.set(self.screen.get_untracked());
        self.screen.set(Screen::Home(Some(Note::Search)));
    }

    /// Goes back to where the search was called.
    pub fn leave_search(self) {
        self.act();
        self.screen.set(self.before_search.get_untracked());
    }

    /// Shows the list of learning paths.
    pub fn go_to_paths(self) {
        self.act();
        self.screen.set(Screen::Paths);
    }

    /// Shows a learning path.
    pub fn go_to_path(self, id: String) {
        self.act();
        self.screen.set(Screen::Path(id));
    }

    /// What a screen keeps for as long as the element stands in the page, such as a form that is half filled in. A screen is
    /// drawn anew when the language changes, and forgotten when another one comes.
    pub fn kept<T: Any + Clone + Default>(self) -> T {
        let known = self.kept.with_value(|all| all.iter().find_map(|one| one.downcast_ref::<T>().cloned()));
        known.unwrap_or_else(|| {
            let made = T::default();
            self.kept.update_value(|all| all.push(Box::new(made.clone())));
            made
        })
    }

    /// Begins the guide `id`.
    pub fn begin(self, id: GuideId) {
        self.act();
        self.begin_walk(Walk::new(id));
    }

    /// Goes where a link leads.
    pub fn go(self, target: Option<Target>) {
        let has_videos = || self.of_content(|c| c.start.videos.is_some());
        let has_paths = || self.of_content(|c| c.start.paths.is_some());
        match target {
            Some(Target::Guide { id, step, answers }) => self.begin_walk(Walk::resumed(id, step, answers)),
            Some(Target::Category(id)) => self.screen.set(Screen::Category(id)),
            Some(Target::Home) => self.screen.set(Screen::Home(None)),
            Some(Target::Where) => self.screen.set(Screen::Dictionary),
            Some(Target::Cafe) => self.screen.set(Screen::Cafe),
            Some(Target::Videos) if has_videos() => self.screen.set(Screen::Videos),
            Some(Target::Video { id, at }) if has_videos() => self.show_video(id, at),
            Some(Target::Word(id)) => self.screen.set(Screen::Word(id)),
            Some(Target::Paths) if has_paths() => self.screen.set(Screen::Paths),
            Some(Target::Path(id)) if has_paths() => self.screen.set(Screen::Path(id)),
            Some(Target::Videos | Target::Video { .. } | Target::Paths | Target::Path(_)) | None => {
                self.screen.set(Screen::Home(Some(Note::UnknownLink)));
            }
        }
    }

    fn show_video(self, id: String, at: Option<Moment>) {
        let from = self.screen.get_untracked();
        // Who comes by a link into the page stands at home; the list is the better way on.
        let from = match from {
            Screen::Guide | Screen::Dictionary | Screen::Word(_) | Screen::Path(_) => from,
            Screen::Home(_) if self.kept::<Search>().answered.get_untracked() => Screen::Home(None),
            _ => Screen::Videos,
        };
        self.before_video.set(from);
        self.screen.set(Screen::Video { id, at });
    }

    /// Shows what was there before the video.
    pub fn leave_video(self) {
        self.act();
        self.screen.set(self.before_video.get_untracked());
    }

    fn begin_walk(self, walk: Walk) {
        let from = self.screen.get_untracked();
        match from {
            Screen::Guide => {}
            // Without the note: the guide that it would lead back to is no longer walked.
            Screen::Home(_) => self.origin.set(Screen::Home(None)),
            from => self.origin.set(from),
        }
        self.visit.update(|v| v.begin(walk));
        self.screen.set(Screen::Guide);
    }

    /// Answers `step` of the last of `guides` and follows jumps as far as their guides are loaded.
    pub fn answer(self, guides: &[Arc<Guide>], step: &StepId, answer: AnswerId) {
        self.act();
        let Some(guide) = guides.last() else { return };
        self.visit.update(|visit| {
            visit.answer(guide, step, answer);
            follow_jump(visit, guide);
        });
    }

    /// One step back: to the question before, over a jump, or out of the guide.
    pub fn back(self, guides: &[Arc<Guide>]) {
        self.act();
        let mut visit = self.visit.get_untracked();
        if step_back(&mut visit, guides) {
            self.visit.set(visit);
        } else {
            self.screen.set(self.origin.get_untracked());
        }
    }

    /// Forgets every answer and begins the guide anew.
    pub fn restart(self) {
        self.act();
        self.visit.update(Visit::restart);
    }

    /// Shows an answered step again.
    pub fn change(self, walk: usize, step: StepId) {
        self.act();
        self.visit.update(|v| v.change(walk, step));
    }

    /// The guides `ids` if they have been loaded.
    pub fn loaded_guides(self, ids: &[GuideId]) -> Option<Vec<Arc<Guide>>> {
        self.library.with_value(|library| self.of_content(|c| library.guides(c, ids)))
    }

    /// Fetches those of the guides `ids` that are missing.
    pub async fn load_guides(self, ids: &[GuideId]) -> Result<(), FetchError> {
        let content = self.content.get_untracked();
        for id in ids {
            if self.loaded_guides(std::slice::from_ref(id)).is_some() {
                continue;
            }
            let entry = self.entry(&content, id).await?;
            let guide = content::fetch_guide(&content, &entry).await?;
            let _ = self.library.try_update_value(|l| l.keep_guide(&content, guide));
        }
        Ok(())
    }

    /// The catalogue, fetched if it is missing. Boxed, so that it is compiled once and not into every caller.
    pub fn catalogue(self) -> Pin<Box<dyn Future<Output = Result<Arc<Catalogue>, FetchError>>>> {
        Box::pin(async move {
            let content = self.content.get_untracked();
            let known = self.library.try_with_value(|l| l.catalogue(&content)).flatten();
            if let Some(catalogue) = known {
                return Ok(catalogue);
            }
            let catalogue = content::fetch_catalogue(&content).await?;
            let _ = self.library.try_update_value(|l| l.keep_catalogue(&content, Arc::clone(&catalogue)));
            Ok(catalogue)
        })
    }

    async fn entry(self, content: &Content, id: &GuideId) -> Result<GuideEntry, FetchError> {
        let today = clock::today();
        let is_it = |entry: &&GuideEntry| entry.id == *id && entry.is_shown_on(&today);
        if let Some(entry) = content.start.most_needed.iter().find(is_it) {
            return Ok(entry.clone());
        }
        let catalogue = self.catalogue().await?;
        catalogue.guides.iter().find(is_it).cloned().ok_or(FetchError::Missing)
    }

    /// Fetches the first content anew, in `lang`, and shows it if it differs. Returns whether it does.
    pub async fn refresh(self, lang: &str) -> Result<bool, FetchError> {
        let before = self.content.get_untracked();
        let content = Content::fetch(before.base.clone(), lang).await?;
        let differs = content.site.release != before.site.release || content.start.lang != before.start.lang;
        if differs && !self.content.is_disposed() {
            self.content.set(Rc::new(content));
        }
        Ok(differs)
    }

    /// Where the widget stands, as an address.
    pub fn target(self) -> Target {
        match self.screen.get() {
            Screen::Home(_) | Screen::Retired(_) => Target::Home,
            Screen::Category(id) => Target::Category(id),
            Screen::Dictionary => Target::Where,
            Screen::Cafe => Target::Cafe,
            Screen::Word(id) => Target::Word(id),
            Screen::Paths => Target::Paths,
            Screen::Path(id) => Target::Path(id),
            Screen::Videos => Target::Videos,
            Screen::Video { id, at } => Target::Video { id, at },
            Screen::Guide => self.visit.with(|visit| self.guide_target(visit)).unwrap_or(Target::Home),
        }
    }

    fn guide_target(self, visit: &Visit) -> Option<Target> {
        let walk = visit.current()?;
        let guides = self.loaded_guides(std::slice::from_ref(walk.guide()));
        let position = guides.as_ref().and_then(|guides| visit.position(guides.first()?));
        let answers = match position {
            Some(position) => position.before().iter().map(|v| (v.id.clone(), v.answer.clone())).collect(),
            // Not loaded yet: as the link said it.
            None => walk.answers().clone(),
        };
        Some(Target::Guide { id: walk.guide().clone(), step: walk.from().cloned(), answers })
    }

    /// Whether this element may read and write the page's address.
    pub fn has_deep_links(self) -> bool {
        self.host(|h| h.attribute("deep-links")).is_some()
    }

    /// Where the page's address or the attribute `start` leads.
    pub fn wished_target(self) -> Option<Target> {
        let linked = self.has_deep_links().then(|| Target::from_fragment(&page::fragment())).flatten();
        linked.unwrap_or_else(|| Target::from_start(&self.host(|h| h.attribute("start")).unwrap_or_default()))
    }
}

/// Goes on in the next guide if the walk through `guide` has come to a jump.
pub fn follow_jump(visit: &mut Visit, guide: &Guide) -> bool {
    let jump = visit.position(guide).filter(|p| p.shown == p.open).and_then(|p| match &guide.steps.get(p.open)?.kind {
        StepKind::Jump { guide } => Some(guide.clone()),
        _ => None,
    });
    jump.is_some_and(|next| visit.jump(next))
}

/// One step back; over a jump to the question that led to it. `guides` are those of the walks, in order.
fn step_back(visit: &mut Visit, guides: &[Arc<Guide>]) -> bool {
    guides.iter().rev().any(|guide| {
        let stepped = visit.back(guide);
        if !stepped {
            visit.back_over_jump();
        }
        stepped
    })
}

#[cfg(test)]
mod tests;
