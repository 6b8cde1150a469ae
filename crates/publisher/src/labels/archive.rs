// SPDX-FileCopyrightText: 2026 OX-Lotse contributors
// SPDX-License-Identifier: EUPL-1.2

//! Thunderbird's language files: omni.ja (English) and language packs, both zip archives.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::parse;
use crate::problem::Message;

/// No language file of Thunderbird has more than some hundred kB.
const MOST_BYTES: u64 = 10_000_000;

/// One language as the product ships it.
#[derive(Debug)]
pub struct Pack {
    /// BCP 47 tag: `de`; `en` for what is in omni.ja.
    pub lang: String,
    /// Of the language pack: `153.7`; omni.ja does not say.
    pub version: Option<String>,
    /// `messenger/messenger.dtd:name` → words.
    texts: BTreeMap<String, String>,
}

impl Pack {
    /// The words at an origin such as `messenger/messenger.dtd:getMsgCmd.label`.
    pub fn get(&self, origin: &str) -> Option<&str> {
        self.texts.get(origin).map(String::as_str)
    }
}

/// Why a file is no language pack.
#[derive(Debug)]
pub struct Broken(pub Message);

/// Reads `path`.
pub fn open(path: &Path) -> Result<Pack, Broken> {
    let broken = |de: &str, en: &str| {
        let shown = path.display();
        Broken(Message::new(format!("`{shown}` {de}"), format!("`{shown}` {en}")))
    };
    let file = File::open(path)
        .map_err(|error| broken(&format!("lässt sich nicht öffnen: {error}"), &format!("cannot be opened: {error}")))?;
    let mut archive = zip::ZipArchive::new(file).map_err(|error| {
        broken(
            &format!("ist kein lesbares Archiv (omni.ja oder langpack-….xpi): {error}"),
            &format!("is no readable archive (omni.ja or langpack-….xpi): {error}"),
        )
    })?;
    let mut pack = Pack { lang: String::new(), version: None, texts: BTreeMap::new() };
    for index in 0..archive.len() {
        let Ok(mut entry) = archive.by_index(index) else { continue };
        let name = entry.name().to_owned();
        let place = place(&name);
        if (place.is_none() && name != "manifest.json") || entry.size() > MOST_BYTES {
            continue;
        }
        let mut text = String::new();
        if entry.by_ref().take(MOST_BYTES).read_to_string(&mut text).is_err() {
            continue;
        }
        match place {
            Some((lang, path)) => {
                pack.lang = if lang == "en-US" { "en".to_owned() } else { lang.to_owned() };
                pack.texts
                    .extend(parse::texts(path, &text).into_iter().map(|(key, words)| (format!("{path}:{key}"), words)));
            }
            None => pack.version = version(&text),
        }
    }
    if pack.texts.is_empty() {
        return Err(broken(
            "enthält keine Sprachdateien an den bekannten Stellen (localization/…, chrome/…/locale/…). Ist es von Thunderbird?",
            "holds no language files at the known places (localization/…, chrome/…/locale/…); is it of Thunderbird?",
        ));
    }
    Ok(pack)
}

/// Language and path below it: `localization/de/messenger/x.ftl`, `chrome/de/locale/de/messenger/x.dtd`.
fn place(name: &str) -> Option<(&str, &str)> {
    if let Some(rest) = name.strip_prefix("localization/") {
        return rest.split_once('/').filter(|(_, path)| path.ends_with(".ftl"));
    }
    let (lang, rest) = name.strip_prefix("chrome/")?.split_once("/locale/")?;
    let path = rest.strip_prefix(lang)?.strip_prefix('/')?;
    (path.ends_with(".dtd") || path.ends_with(".properties")).then_some((lang, path))
}

/// `153.7.20261110.162734` is 153.7, built on a day.
fn version(manifest: &str) -> Option<String> {
    let manifest: serde_json::Value = serde_json::from_str(manifest).ok()?;
    let whole = manifest.get("version")?.as_str()?;
    Some(whole.split('.').take(2).collect::<Vec<_>>().join("."))
}
