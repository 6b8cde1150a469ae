// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! The OX Café: `cafe.json`, its words in each language, and calendars of each date and of all.

use lotse_calendar::{Calendar, Conference, Event, Method, Person, Status};
use lotse_model::cafe::{self, Answered, CafeTexts, DateTexts, Organizer};
use lotse_model::site::FORMAT;
use lotse_model::text::plain;
use lotse_model::{Said, Table};

use super::{CALENDARS, Files, json, put};
use crate::cafe::{CafeDate, Series, words};
use crate::load::Content;
use crate::text::{Finder, Found, Platform};

/// `cafe.json` and what it names; nothing if there is no café.
pub fn publish(content: &Content<'_>) -> Files {
    let mut files = Files::new();
    let dates = by_start(content);
    if dates.is_empty() {
        return files;
    }
    let mut texts = Table::default();
    for lang in content.languages.keys() {
        let words = Page::new(content, lang).publish(&dates, &mut files);
        texts.insert(lang.clone(), put(&mut files, &format!("cafe.{lang}"), &words));
    }
    let organizer = Organizer { name: content.cafe.name.clone(), mail: content.cafe.mail.clone() };
    let facts = dates.iter().map(|(series, date)| facts(series, date)).collect();
    let cafe = cafe::Cafe { format: FORMAT, organizer, privacy: content.cafe.privacy.clone(), dates: facts, texts };
    files.insert(super::CAFE.to_owned(), json(&cafe));
    files
}

/// All dates with their words in `lang`, for the search.
pub fn dates(content: &Content<'_>, lang: &str) -> Vec<(cafe::CafeDate, DateTexts)> {
    let page = Page::new(content, lang);
    by_start(content).into_iter().map(|(series, date)| (facts(series, date), page.texts(series, date))).collect()
}

fn by_start<'c, 's>(content: &'c Content<'s>) -> Vec<(&'c Series<'s>, &'c CafeDate)> {
    let series = content.cafe.series.iter();
    let mut dates: Vec<_> = series.flat_map(|series| series.dates.iter().map(move |date| (series, date))).collect();
    dates.sort_by_key(|(series, date)| (date.start.instant(), series.date_id(date.day)));
    dates
}

fn facts(series: &Series<'_>, date: &CafeDate) -> cafe::CafeDate {
    let on_site = date.offer.on_site.unwrap_or_default();
    cafe::CafeDate {
        id: series.date_id(date.day),
        start: date.start.to_string(),
        end: date.end.to_string(),
        zone: series.zone.clone(),
        cancelled: date.is_cancelled,
        online: date.offer.address().map(str::to_owned),
        on_site,
        seats_online: date.offer.address().and(date.offer.seats_online),
        seats_on_site: date.offer.seats_on_site.filter(|_| on_site),
        opens: date.opens.to_string(),
        closes: date.closes.to_string(),
    }
}

/// The café for readers of one language.
struct Page<'c, 's> {
    content: &'c Content<'s>,
    lang: &'c str,
    words: Finder<'c, 's>,
}

impl<'c, 's> Page<'c, 's> {
    fn new(content: &'c Content<'s>, lang: &'c str) -> Self {
        let words = Finder::new(content, lang, Platform::Windows, |language| language.files.get(words::FILE));
        Self { content, lang, words }
    }

    /// The words; the calendars that they name are added to `files`.
    fn publish(&self, dates: &[(&Series<'_>, &CafeDate)], files: &mut Files) -> CafeTexts {
        let (mut texts, mut events) = (Table::default(), Vec::new());
        for (series, date) in dates {
            let (id, words) = (series.date_id(date.day), self.texts(series, date));
            let event = self.event(series, date, &words);
            let single = Calendar { method: Method::Publish, name: None, events: vec![event.clone()] };
            files.insert(words.calendar.clone(), lotse_calendar::write(&single).into_bytes());
            // Who only subscribes does not take part in everything.
            events.push(Event { is_busy: false, ..event });
            texts.insert(id, words);
        }
        let feed = format!("{CALENDARS}/{}/cafe.ics", self.lang);
        let all = Calendar { method: Method::Publish, name: Some(self.content.cafe.name.clone()), events };
        files.insert(feed.clone(), lotse_calendar::write(&all).into_bytes());
        CafeTexts { dates: texts, feed }
    }

    fn texts(&self, series: &Series<'_>, date: &CafeDate) -> DateTexts {
        let id = series.date_id(date.day);
        let own = |field: &str| self.words.find(&id, field);
        let either = |field: &str| own(field).or_else(|| self.words.find(&series.id, field));
        let name = self.said(&series.id);
        let title = own("").map_or_else(|| name.clone(), |found| found.said());
        let answers = date.answers.iter().filter_map(|asked| {
            let question = own(&format!("question-{asked}"))?.said();
            Some(Answered { question, answer: own(&format!("answer-{asked}"))?.blocks() })
        });
        DateTexts {
            series: (name != title).then_some(name),
            title,
            text: either("text").map(|found| found.blocks()),
            speakers: either("speakers").map(|found: Found<'_, '_, '_>| found.lines()).unwrap_or_default(),
            room: either("room").filter(|_| date.offer.on_site == Some(true)).map(|found| found.said()),
            materials: own("materials").map(|found| found.blocks()),
            answers: answers.collect(),
            calendar: format!("{CALENDARS}/{}/{id}.ics", self.lang),
        }
    }

    fn said(&self, message: &str) -> Said {
        self.words.find(message, "").map(|found| found.said()).unwrap_or_default()
    }

    fn event(&self, series: &Series<'_>, date: &CafeDate, words: &DateTexts) -> Event {
        let (name, mail) = (&self.content.cafe.name, &self.content.cafe.mail);
        let series_name = words.series.as_ref().map(|name| name.text.as_str());
        let online = date.offer.address();
        let speakers = words.speakers.iter().map(|said| said.text.as_str()).collect::<Vec<_>>().join(", ");
        let about = words.text.as_ref().map(|text| plain(&text.blocks)).unwrap_or_default();
        let parts = [about.as_str(), speakers.as_str(), online.unwrap_or_default()];
        let description = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n");
        // Not all programs show CONFERENCE (Thunderbird does not), so the address stands here too.
        let location = words.room.as_ref().map(|room| room.text.as_str()).into_iter().chain(online);
        let host = mail.rsplit_once('@').map_or("localhost", |(_, host)| host);
        Event {
            uid: format!("{}@{host}", series.date_id(date.day)),
            // Not the time of publishing, or the same content would not be the same bytes; readers go by the number first.
            stamp: date.opens.instant(),
            sequence: u32::from(date.is_moved) + 2 * u32::from(date.is_cancelled),
            start: date.start,
            end: date.end,
            zone: series.zone.clone(),
            summary: series_name.into_iter().chain([words.title.text.as_str()]).collect::<Vec<_>>().join(": "),
            description: Some(description).filter(|text| !text.is_empty()),
            location: Some(location.collect::<Vec<_>>().join(", ")).filter(|text| !text.is_empty()),
            url: None,
            conference: online.map(|uri| Conference {
                uri: uri.to_owned(),
                label: series_name.unwrap_or(&words.title.text).to_owned(),
            }),
            organizer: Some(Person { name: name.clone(), mail: mail.clone() }),
            attendee: None,
            status: if date.is_cancelled { Status::Cancelled } else { Status::Confirmed },
            is_busy: !date.is_cancelled,
        }
    }
}
