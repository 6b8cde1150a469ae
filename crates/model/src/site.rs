// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the widget loads first: `site.json`, then one start file in the visitor's language; the catalogue when a list
//! or a guide is opened.

use crate::table::Table;

use serde::{Deserialize, Serialize};

use crate::id::GuideId;
use crate::search::SearchFiles;
use crate::text::{Blocks, Said};

/// The version of the published format that this crate reads and writes.
pub const FORMAT: u32 = 1;

/// `site.json`: the only file with a fixed name that guides need; revalidated at every use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// [`FORMAT`] of the files named here.
    pub format: u32,
    /// Names this state of the content: a hash over all published files.
    pub release: String,
    /// BCP 47 tag → its files. The first choice of a visitor without a fitting language is `de`.
    pub languages: Table<String, LanguageFiles>,
}

/// Where the content in one language begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageFiles {
    /// The language's own name for itself: `Deutsch`.
    pub name: String,
    /// File name of the [`Start`], beside `site.json`.
    pub start: String,
    /// Its search.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<SearchFiles>,
}

/// All that the first screen shows, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Start {
    /// BCP 47 tag.
    pub lang: String,
    /// The words of the interface as Fluent source, with the terms they use.
    pub ui: String,
    /// What people choose from, in order. Only categories that have guides.
    pub categories: Vec<Category>,
    /// The guides that most people need, in order.
    pub most_needed: Vec<GuideEntry>,
    /// File name of the [`Catalogue`].
    pub catalogue: String,
    /// File name of the [`Dictionary`](crate::dictionary::Dictionary), if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dictionary: Option<String>,
    /// File name of the [`Videos`](crate::video::Videos), if there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub videos: Option<String>,
    /// File name of the [`Paths`](crate::path::Paths), if there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paths: Option<String>,
    /// Whether there is a [`Cafe`](crate::cafe::Cafe).
    #[serde(default, skip_serializing_if = "is_false")]
    pub cafe: bool,
    /// Whom to ask, the first one first.
    pub contacts: Vec<Contact>,
    /// Checks that the widget can make itself, by name.
    pub probes: Table<String, Probe>,
    /// Organisations by id, with the name shown: `zit` → `ZIT`.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub organisations: Table<String, String>,
    /// Products by id, with the name shown: `thunderbird` → `Thunderbird`.
    pub products: Table<String, String>,
}

impl Start {
    /// Whom people of `organisation` ask first: the contact of their own, else the first one that helps all.
    pub fn contact(&self, organisation: Option<&str>) -> Option<&Contact> {
        let of = |wanted| self.contacts.iter().find(|contact| contact.organisation.as_deref() == wanted);
        of(organisation).or_else(|| of(None))
    }
}

/// Every guide in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    /// Sorted by category, then title.
    pub guides: Vec<GuideEntry>,
    /// Former names of guides → the guide of today, so that old links go on working.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub moved: Table<GuideId, GuideId>,
    /// Guides that were given up, with what to do instead.
    #[serde(default, skip_serializing_if = "Table::is_empty")]
    pub retired: Table<GuideId, Retired>,
}

/// A guide that was given up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retired {
    /// What it was about.
    pub title: Said,
    /// Why it is gone, and what to do instead.
    pub text: Blocks,
}

/// A group of guides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Category {
    /// Its name in content/categories.toml.
    pub id: String,
    /// What it is called.
    pub title: Said,
    /// What belongs to it.
    pub summary: Said,
}

/// A guide in a list, and where to get it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideEntry {
    /// Its name.
    pub id: GuideId,
    /// The category it belongs to.
    pub category: String,
    /// What it is about.
    pub title: Said,
    /// One sentence more.
    pub summary: Said,
    /// Platform (`windows`, `linux`) → file name; `all` where the texts do not differ.
    pub files: Table<String, String>,
    /// The first day on which it is shown, as `2026-12-01`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The last day on which it is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
}

impl GuideEntry {
    /// Whether it is shown on the day `today`, as `2026-11-24`: days written so sort as they follow one another.
    pub fn is_shown_on(&self, today: &str) -> bool {
        self.from.as_deref().is_none_or(|from| from <= today)
            && self.until.as_deref().is_none_or(|until| until >= today)
    }

    /// The file for people who work on `platform`. Where there is none of its own, the one for Windows serves.
    pub fn file(&self, platform: &str) -> Option<&str> {
        [platform, "all", "windows"].iter().find_map(|p| self.files.get(*p)).map(String::as_str)
    }
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Its name in content/contacts.toml.
    pub id: String,
    /// What it is called.
    pub name: Said,
    /// When somebody answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<Said>,
    /// As it is read: `+49 431 0000-0000`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// An e-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// The only organisation that it helps, by its name in content/organisations.toml; all, if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
}

/// A check that the widget makes itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Probe {
    /// What is asked: an https address, or a path resolved from the place of the published content.
    pub address: String,
}

fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(files: &[(&str, &str)]) -> GuideEntry {
        GuideEntry {
            id: GuideId::try_from("g").unwrap(),
            category: "mail".into(),
            title: Said::default(),
            summary: Said::default(),
            files: files.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
            from: None,
            until: None,
        }
    }

    #[test]
    fn a_guide_is_shown_from_its_first_to_its_last_day() {
        let guide = GuideEntry { from: Some("2026-12-01".into()), until: Some("2027-01-31".into()), ..entry(&[]) };
        let shown = ["2026-11-30", "2026-12-01", "2027-01-31", "2027-02-01"].map(|day| guide.is_shown_on(day));
        assert_eq!(shown, [false, true, true, false]);
        assert!(entry(&[]).is_shown_on("2026-11-24"));
    }

    #[test]
    fn people_of_an_organisation_ask_their_own_contact_first_and_others_never_see_it() {
        let contact = |id: &str, organisation: Option<&str>| {
            format!(
                r#"{{"id":"{id}","name":{{"text":""}}{}}}"#,
                organisation.map_or_else(String::new, |o| format!(r#","organisation":"{o}""#))
            )
        };
        let start = format!(
            r#"{{"lang":"de","ui":"","categories":[],"most_needed":[],"catalogue":"","contacts":[{},{}],"probes":{{}},"products":{{}}}}"#,
            contact("justiz-desk", Some("justiz")),
            contact("desk", None)
        );
        let start: Start = serde_json::from_str(&start).unwrap();
        let asked = [None, Some("justiz"), Some("fm")].map(|o| start.contact(o).map(|c| c.id.as_str()));
        assert_eq!(asked, [Some("desk"), Some("justiz-desk"), Some("desk")]);
    }

    #[test]
    fn a_platform_gets_its_own_file_else_the_common_one() {
        let both = entry(&[("linux", "l.json"), ("windows", "w.json")]);
        assert_eq!(both.file("linux"), Some("l.json"));
        assert_eq!(both.file("other"), Some("w.json"));
        assert_eq!(entry(&[("all", "a.json")]).file("linux"), Some("a.json"));
        assert_eq!(entry(&[]).file("linux"), None);
    }
}
