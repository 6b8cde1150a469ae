// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Walking a guide: one step a screen.

mod answers;
mod outcome;
mod probe;
mod step;

use std::sync::Arc;

use leptos::prelude::*;
use lotse_model::site::{Catalogue, Retired};
use lotse_model::{Guide, GuideId, Target};

use crate::browser::clock::today;
use crate::browser::fetch::FetchError;
use crate::failure::failure;
use crate::state::{Lotse, Screen, follow_jump};
use crate::ui::{AlertKind, Button, ButtonLook, HeadingRank, alert, el, live, rich_text, wait};
pub use answers::answered;
pub use step::Shown;
use step::step_screen;

/// The guides of the visit's walks, in order, as far as they could be had.
type Loaded = Option<Result<Vec<Arc<Guide>>, FetchError>>;

/// The guide that the visit walks: waits for it, shows its step, or says why not.
pub fn guide_screen(lotse: Lotse) -> AnyView {
    let ids = Memo::new(move |_| lotse.visit.with(walked));
    let loaded: RwSignal<Loaded> = RwSignal::new(lotse.loaded_guides(&ids.get_untracked()).map(Ok));
    let load = Callback::new(move |()| load(lotse, ids.get_untracked(), loaded));
    Effect::new(move || {
        let ids = ids.get();
        match lotse.loaded_guides(&ids) {
            Some(guides) => show(lotse, guides, loaded),
            None => load.run(()),
        }
    });
    live(move || match loaded.get() {
        None => wait(lotse, load),
        Some(Err(error)) => failure(lotse, error, load),
        Some(Ok(guides)) => step_screen(lotse, guides),
    })
}

fn walked(visit: &lotse_model::Visit) -> Vec<GuideId> {
    visit.walks().iter().map(|walk| walk.guide().clone()).collect()
}

fn load(lotse: Lotse, ids: Vec<GuideId>, loaded: RwSignal<Loaded>) {
    loaded.set(None);
    leptos::task::spawn_local(async move {
        let result = lotse.load_guides(&ids).await;
        // The person may have left, or gone on to another guide, while it loaded.
        if loaded.is_disposed() || lotse.visit.with_untracked(walked) != ids {
            return;
        }
        match (result, lotse.loaded_guides(&ids)) {
            (Ok(()), Some(guides)) => show(lotse, guides, loaded),
            (Err(FetchError::Missing), _) => look_for_news(lotse, &ids, loaded).await,
            (Err(error), _) => loaded.set(Some(Err(error))),
            (Ok(()), None) => loaded.set(Some(Err(FetchError::Broken))),
        }
    });
}

/// A missing file may mean that something newer has been published since the page was opened: then all is drawn anew.
/// A guide that nobody has published is a broken link: home, with a note.
async fn look_for_news(lotse: Lotse, ids: &[GuideId], loaded: RwSignal<Loaded>) {
    let lang = lotse.of_content(|c| c.start.lang.clone());
    if lotse.refresh(&lang).await.unwrap_or(false) || loaded.is_disposed() {
        return;
    }
    let catalogue = lotse.catalogue().await;
    if loaded.is_disposed() {
        return;
    }
    match catalogue {
        Ok(c) if ids.iter().any(|id| is_gone(&c, id)) => go_on(lotse, &c),
        _ => loaded.set(Some(Err(FetchError::Missing))),
    }
}

fn is_gone(catalogue: &Catalogue, id: &GuideId) -> bool {
    let today = today();
    catalogue.guides.iter().all(|guide| guide.id != *id || !guide.is_shown_on(&today))
}

/// A guide with a new name goes on under it, with the answers given; for one that was given up its last words are shown.
fn go_on(lotse: Lotse, catalogue: &Catalogue) {
    let Some(walk) = lotse.visit.with_untracked(|visit| visit.walks().first().cloned()) else {
        return lotse.go(None);
    };
    if let Some(id) = catalogue.moved.get(walk.guide()) {
        let (step, answers) = (walk.from().cloned(), walk.answers().clone());
        return lotse.go(Some(Target::Guide { id: id.clone(), step, answers }));
    }
    match catalogue.retired.get(walk.guide()) {
        Some(retired) => lotse.screen.set(Screen::Retired(retired.clone())),
        None => lotse.go(None),
    }
}

/// What to do instead of a guide that was given up.
pub fn retired_screen(lotse: Lotse, retired: &Retired) -> AnyView {
    let title = lotse.say_with("retired-title", &[("guide", &retired.title.text)]);
    let home = Button::new(ButtonLook::Secondary, lotse.say("to-home"), move || lotse.go_home());
    let body = [rich_text(&retired.text), el("div", "lotse-actions").child(home).into()];
    alert(AlertKind::Info, title, HeadingRank::Screen, body)
}

/// Shows the step, unless the walk stands at a jump: then the next guide is loaded first.
fn show(lotse: Lotse, guides: Vec<Arc<Guide>>, loaded: RwSignal<Loaded>) {
    let mut visit = lotse.visit.get_untracked();
    let jumped = guides.last().is_some_and(|guide| follow_jump(&mut visit, guide));
    if jumped {
        lotse.visit.set(visit);
    } else {
        loaded.set(Some(Ok(guides)));
    }
}
