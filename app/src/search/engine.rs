// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The index of one language, and what is shown of its documents, fetched as far as queries need it.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use lotse_model::search::{SearchFiles, Shown};
use lotse_search::{Hit, Index, Query};
use serde::de::DeserializeOwned;

use super::answer::{Answer, Kind};
use crate::browser::fetch::{self, FetchError};
use crate::content::Content;
use crate::state::Lotse;

/// So many hits are looked at, of which a few of each kind are shown.
const LOOKED_AT: usize = 80;

/// The search of an element; copies are the same one.
#[derive(Clone, Default)]
pub struct Engine(Rc<RefCell<Option<Loaded>>>);

/// What there is of one release in one language.
struct Loaded {
    place: Place,
    index: Index,
    /// What was asked last: most words of the next letter's query are its words.
    query: Query,
    shown: BTreeMap<usize, Vec<Shown>>,
}

/// Where the files are.
#[derive(Clone, PartialEq, Eq)]
struct Place {
    base: String,
    lang: String,
    files: SearchFiles,
}

/// What a query needs that is not there yet.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Missing {
    shards: Vec<usize>,
    shown: Vec<usize>,
}

impl Engine {
    /// Whether the index of what is shown in the element is there.
    pub fn is_ready(&self, lotse: Lotse) -> bool {
        let place = lotse.of_content(Place::of);
        self.0.borrow().as_ref().is_some_and(|loaded| Some(&loaded.place) == place.as_ref())
    }

    /// Fetches the index, or its head. What came broken or not at all is fetched once more, past what the browser keeps.
    pub async fn load(&self, lotse: Lotse) -> Result<(), FetchError> {
        let place = lotse.of_content(Place::of).ok_or(FetchError::Missing)?;
        let index = match place.index(false).await {
            Ok(index) => index,
            Err(error) => {
                // A file that is gone may mean that something newer was published; then the whole widget is drawn anew.
                if error == FetchError::Missing && lotse.refresh(&place.lang).await.unwrap_or(false) {
                    return Ok(());
                }
                place.index(true).await?
            }
        };
        *self.0.borrow_mut() = Some(Loaded { place, index, query: Query::default(), shown: BTreeMap::new() });
        Ok(())
    }

    /// What is found, or what has to be fetched first.
    pub fn ask(&self, text: &str, today: &str) -> Result<Answer, Missing> {
        let mut loaded = self.0.borrow_mut();
        let Some(loaded) = loaded.as_mut() else { return Ok(Answer::default()) };
        loaded.query = loaded.index.query_after(&loaded.query, text);
        let shards = loaded.query.missing_shards(&loaded.index);
        if !shards.is_empty() {
            return Err(Missing { shards, shown: Vec::new() });
        }
        loaded.answer(&loaded.query, today)
    }

    /// Fetches what is missing.
    pub async fn complete(&self, Missing { shards, shown }: Missing) -> Result<(), FetchError> {
        let place = self.0.borrow().as_ref().map(|loaded| loaded.place.clone()).ok_or(FetchError::Missing)?;
        for number in shards {
            let url = place.url(&place.files.shard(&place.lang, number));
            let shard = fetch::bytes(url.clone(), false).await;
            if shard.and_then(|bytes| self.add_shard(&place, number, &bytes)).is_err() {
                let bytes = fetch::bytes(url, true).await?;
                self.add_shard(&place, number, &bytes)?;
            }
        }
        for number in shown {
            let file: Vec<Shown> = twice(place.url(&place.files.shown(&place.lang, number))).await?;
            self.with(&place, |loaded| drop(loaded.shown.insert(number, file)));
        }
        Ok(())
    }

    fn add_shard(&self, place: &Place, number: usize, bytes: &[u8]) -> Result<(), FetchError> {
        let added = self.with(place, |loaded| loaded.index.add_shard(number, bytes));
        added.unwrap_or(Ok(())).map_err(|_| FetchError::Broken)
    }

    /// Nothing if another index has come in the meantime.
    fn with<T>(&self, place: &Place, change: impl FnOnce(&mut Loaded) -> T) -> Option<T> {
        self.0.borrow_mut().as_mut().filter(|loaded| loaded.place == *place).map(change)
    }
}

impl Loaded {
    fn answer(&self, query: &Query, today: &str) -> Result<Answer, Missing> {
        let hits = self.index.search(query, LOOKED_AT);
        let mut answer = Answer::default();
        let mut missing = Missing::default();
        for Hit { document, score } in hits {
            let id = self.index.id(document);
            let Some(kind) = Kind::of(id).filter(|kind| answer.has_room(*kind, score)) else { continue };
            let (file, place) = self.place.files.place(document);
            match self.shown.get(&file) {
                None if missing.shown.contains(&file) => {}
                None => missing.shown.push(file),
                // A file that holds less than it should tells nothing of this hit.
                Some(file) => {
                    if let Some(shown) = file.get(place).filter(|shown| shown.is_shown_on(today)) {
                        answer.add(kind, id, score, shown);
                    }
                    continue;
                }
            }
            answer.reserve(kind, score);
        }
        if !missing.shown.is_empty() {
            return Err(missing);
        }
        answer.mark(&self.index, query);
        Ok(answer)
    }
}

impl Place {
    fn of(content: &Content) -> Option<Self> {
        let lang = content.start.lang.clone();
        let files = content.site.languages.get(&lang)?.search.clone()?;
        Some(Self { base: content.base.clone(), lang, files })
    }

    fn url(&self, name: &str) -> String {
        format!("{}{name}", self.base)
    }

    async fn index(&self, anew: bool) -> Result<Index, FetchError> {
        let bytes = fetch::bytes(self.url(&self.files.index(&self.lang)), anew).await?;
        Index::load(&bytes).map_err(|_| FetchError::Broken)
    }
}

/// A file that came broken or not at all is fetched once more, past what the browser keeps.
async fn twice<T: DeserializeOwned>(url: String) -> Result<T, FetchError> {
    match fetch::published(url.clone()).await {
        Ok(value) => Ok(value),
        Err(_) => fetch::anew(url).await,
    }
}
